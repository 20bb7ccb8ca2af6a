#!/usr/bin/env bash
# `make run`: environment, build, check, then the simulated platform and the docs on loopback (ONCE=1: without serving).
set -euo pipefail
cd "$(dirname "$0")/.."
bash tools/bootstrap.sh
.venv/bin/yibao build
.venv/bin/yibao check
if [ "${ONCE:-}" != 1 ]; then
  exec .venv/bin/python tools/serve.py
fi
