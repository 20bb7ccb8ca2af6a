"""A throw-away PostgreSQL cluster on a unix socket, for one test session; every user of it makes his own database."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg
import pytest

_HOW = "PostgreSQL is not installed: apt-get install postgresql"
_OWNER = "postgres"
_START_S = 60
_NAMES = count(1)


def binaries() -> Path | None:
    """The folder with initdb and pg_ctl: Debian's newest version, or that on the search path."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    on_path = shutil.which("initdb")
    return found[-1].parent if found else Path(on_path).resolve().parent if on_path else None


@contextmanager
def cluster(*settings: str) -> Iterator[str]:
    """A running cluster; gives the folder of its socket. ``settings``: ``name=value`` of postgresql.conf.

    Root may not run PostgreSQL: the commands run as the user ``postgres`` then.
    """
    folder = binaries()
    if folder is None:
        raise FileNotFoundError(_HOW)
    home = Path(tempfile.mkdtemp(prefix="yibao-pg-"))
    prefix: list[str] = []
    if os.geteuid() == 0:
        shutil.chown(home, _OWNER, _OWNER)
        prefix = ["runuser", "-u", _OWNER, "--"]
    data = home / "data"
    options = " ".join(["-c listen_addresses=''", f"-k {home}", *(f"-c {item}" for item in settings)])

    def run(name: str, *args: str) -> None:
        command = [*prefix, str(folder / name), *args]
        subprocess.run(command, check=True, cwd=home, stdout=subprocess.DEVNULL, timeout=_START_S)

    try:
        run("initdb", "-D", str(data), "-U", _OWNER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        run("pg_ctl", "-D", str(data), "-w", "-l", str(home / "log"), "-o", options, "start")
        try:
            yield str(home)
        finally:
            run("pg_ctl", "-D", str(data), "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(home, ignore_errors=True)


def fresh_database(socket: str) -> str:
    """The URL of a new, empty database in a cluster."""
    name = f"yibao_{os.getpid()}_{next(_NAMES)}"
    with psycopg.connect(host=socket, user=_OWNER, dbname=_OWNER, autocommit=True) as link:
        link.execute(f"CREATE DATABASE {name} TEMPLATE template0".encode())
    return f"postgresql://{_OWNER}@/{name}?host={socket}"


@pytest.fixture(scope="session")
def postgres_socket() -> Iterator[str]:
    """The session's cluster. Where PostgreSQL is missing the test is skipped, on CI it fails."""
    if binaries() is None:
        if os.environ.get("CI") == "true":
            pytest.fail(_HOW)
        pytest.skip(_HOW)
    with cluster("fsync=off", "full_page_writes=off", "max_connections=60") as socket:
        yield socket


@pytest.fixture
def postgres_url(postgres_socket: str) -> str:
    """A database of one's own."""
    return fresh_database(postgres_socket)
