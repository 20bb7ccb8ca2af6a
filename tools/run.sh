#!/usr/bin/env bash
# `make run`: environment, build, check, acceptance cases, then the simulated platform and the docs on loopback (ONCE=1: without serving).
set -euo pipefail
cd "$(dirname "$0")/.."
bash tools/bootstrap.sh
.venv/bin/yibao build
.venv/bin/yibao check
.venv/bin/yibao accept
if [ "${ONCE:-}" != 1 ]; then
  # Serves the docs as well, and prints both addresses. PORT=0 takes any free port.
  exec .venv/bin/yibao mock --port "${PORT:-8765}"
fi
