"""The simulated platform on a free port of the loopback interface, for the time of a test."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module

import uvicorn
from starlette.types import ASGIApp


@dataclass(frozen=True, slots=True)
class Served:
    """Where it listens, without a slash at the end."""

    url: str


@contextmanager
def served(app: ASGIApp | None = None) -> Iterator[Served]:
    """Serves ``app``, or the national edition's generated one."""
    listener = socket.create_server(("127.0.0.1", 0))
    application = app if app is not None else import_module("yibao_editions.national.mock").app
    server = uvicorn.Server(uvicorn.Config(application, log_level="warning", lifespan="off"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    deadline = time.monotonic() + 10
    while not server.started and time.monotonic() < deadline:
        time.sleep(0.01)
    yield Served(f"http://127.0.0.1:{listener.getsockname()[1]}")
    server.should_exit = True
    thread.join(10)
