"""Serves the simulated platform and the docs on loopback until interrupted; prints both addresses once they answer."""

from __future__ import annotations

import functools
import http.server
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from pathlib import Path

HOST = "127.0.0.1"
PLATFORM_PORT = 8640
DOCS_PORT = 8641
PATIENCE_S = 30.0
ROOT = Path(__file__).resolve().parent.parent


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files without a line per request."""

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def free_port(variable: str, preferred: int) -> int:
    """The port that the environment names, else the preferred one, else any that is free."""
    named = os.environ.get(variable)
    if named:
        return int(named)
    for port in (preferred, 0):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((HOST, port))
            except OSError:
                continue
            return int(probe.getsockname()[1])
    raise SystemExit("没有空闲端口 (no free port)")


def serve_docs(port: int) -> None:
    """Start serving ``generated/`` in a thread: every edition's docs stand below it."""
    handler = functools.partial(Quiet, directory=str(ROOT / "generated"))
    server = http.server.ThreadingHTTPServer((HOST, port), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()


def wait_for(address: str, platform: subprocess.Popen[bytes]) -> None:
    """Return when the address answers; exit when the platform has ended or stays silent."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        if platform.poll() is not None:
            raise SystemExit(f"模拟平台未能启动 (the simulated platform ended: {platform.returncode})")
        try:
            with urllib.request.urlopen(address, timeout=2):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise SystemExit(f"模拟平台 {PATIENCE_S:.0f} 秒内没有应答 (no answer from {address})")


def interrupted(_signal: int, _frame: object) -> None:
    """End the wait below as Ctrl-C does."""
    raise KeyboardInterrupt


def main() -> None:
    """Start both, tell where they are, wait."""
    platform_port = free_port("YIBAO_PORT", PLATFORM_PORT)
    docs_port = free_port("YIBAO_DOCS_PORT", DOCS_PORT)
    yibao = Path(sys.executable).with_name("yibao")
    platform = subprocess.Popen([str(yibao), "mock", "--host", HOST, "--port", str(platform_port)], cwd=ROOT)
    signal.signal(signal.SIGTERM, interrupted)
    try:
        serve_docs(docs_port)
        wait_for(f"http://{HOST}:{platform_port}/healthz", platform)
        print(f"模拟平台 (platform): http://{HOST}:{platform_port}/")
        for index in sorted((ROOT / "generated").glob("*/docs/index.html")):
            edition = index.parent.parent.name
            print(f"文档 (docs) {edition}: http://{HOST}:{docs_port}/{edition}/docs/")
        print("按 Ctrl-C 结束 (Ctrl-C ends)", flush=True)
        platform.wait()
    except KeyboardInterrupt:
        pass
    finally:
        platform.terminate()
        platform.wait(timeout=10)


if __name__ == "__main__":
    main()
