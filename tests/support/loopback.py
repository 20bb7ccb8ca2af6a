"""An ASGI application on a free port of the loopback interface."""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import uvicorn

from yibaogen.cli.mock import listen


@contextmanager
def serve(
    app: Any, *, cert: Path | None = None, key: Path | None = None, clients: Path | None = None
) -> Iterator[str]:
    """Its address without a path; with ``cert`` and ``key`` over TLS, with ``clients`` (a CA) for their clients only."""
    listener = listen("127.0.0.1", 0)
    config = uvicorn.Config(
        app,
        log_level="critical",
        lifespan="off",
        ssl_certfile=cert,
        ssl_keyfile=key,
        ssl_ca_certs=str(clients) if clients else None,
        ssl_cert_reqs=ssl.CERT_REQUIRED if clients else ssl.CERT_NONE,
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    deadline = time.monotonic() + 10
    while not server.started and time.monotonic() < deadline:
        time.sleep(0.01)
    host = "localhost" if cert else "127.0.0.1"
    yield f"{'https' if cert else 'http'}://{host}:{listener.getsockname()[1]}"
    server.should_exit = True
    thread.join(10)
