#!/usr/bin/env bash
# Makes .venv from requirements.lock: a fresh Debian machine with Python 3.11 or newer needs nothing else.
# Does nothing when the lock file, pyproject.toml and the Python are the ones that .venv was made from.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }

new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
  local name
  for name in ${PYTHON:+"$PYTHON"} python3 python3.14 python3.13 python3.12 python3.11; do
    if command -v "$name" >/dev/null 2>&1 && new_enough "$name"; then
      command -v "$name"
      return
    fi
  done
  say "错误：需要 Python 3.11 或更新版本 (Python 3.11 or newer is needed)"
  say "  Debian/Ubuntu: sudo apt-get install python3 python3-venv"
  exit 1
}

# Debian splits ensurepip off into python3-venv; without it a virtual environment has no pip.
ensure_venv() {
  if "$1" -c 'import ensurepip, venv' 2>/dev/null; then
    return
  fi
  local version package
  version=$("$1" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
  package="python$version-venv"
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    say "安装 $package (installing $package)"
    apt-get update -qq >&2 || true
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$package" >&2 ||
      DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends python3-venv >&2 || true
  fi
  if ! "$1" -c 'import ensurepip, venv' 2>/dev/null; then
    say "错误：$1 缺少 venv/ensurepip，无法建立虚拟环境 (no virtual environment can be made)"
    say "  Debian/Ubuntu: sudo apt-get install $package"
    exit 1
  fi
}

stamp_of() {
  "$1" - <<'PY'
import hashlib, pathlib, sys
total = hashlib.sha256(sys.version.encode())
for name in ("requirements.lock", "pyproject.toml"):
    total.update(pathlib.Path(name).read_bytes())
print(total.hexdigest(), pathlib.Path.cwd())
PY
}

python=$(find_python)
stamp=$(stamp_of "$python")
if [ -x .venv/bin/python ] && [ "$(cat .venv/yibao-stamp 2>/dev/null)" = "$stamp" ] && .venv/bin/python -c '' 2>/dev/null; then
  exit 0
fi

if ! .venv/bin/python -c 'import pip' 2>/dev/null; then
  ensure_venv "$python"
  say "建立虚拟环境 .venv (making .venv)"
  rm -rf .venv
  "$python" -m venv .venv
fi
say "按 requirements.lock 安装依赖，首次约一分钟 (installing, about a minute the first time)"
pip=(.venv/bin/python -m pip --disable-pip-version-check --quiet --no-input install)
"${pip[@]}" --require-hashes -r requirements.lock
"${pip[@]}" --no-deps --no-build-isolation -e .
printf '%s\n' "$stamp" >.venv/yibao-stamp
