#!/usr/bin/env bash
# Writes requirements.lock anew from pyproject.toml: every version and hash, for all platforms, without naming an index.
set -euo pipefail
cd "$(dirname "$0")/.."
tool=.yibao/lock-tool
if [ ! -x "$tool/bin/uv" ]; then
  python3 -m venv "$tool"
  "$tool/bin/python" -m pip --disable-pip-version-check --quiet install uv
fi
# What is locked already stays as it is, unless --upgrade asks for newer versions.
[ ! -f requirements.lock ] || cp requirements.lock .yibao/requirements.lock
"$tool/bin/uv" pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes \
  --no-header --no-annotate --no-emit-index-url --no-emit-find-links --quiet "$@" -o .yibao/requirements.lock
{
  printf '# Written by `make lock` from pyproject.toml; do not edit. `make lock UPGRADE=1` takes newer versions.\n'
  cat .yibao/requirements.lock
} >requirements.lock
