"""Two editions in one process and one mock server: generate → import → both clients at once."""

from __future__ import annotations

import asyncio
import json
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from importlib import import_module, invalidate_caches
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import msgspec
import pytest
import uvicorn
from starlette.applications import Starlette
from stateless import stateless_app

import yibao_editions
from yibao.gateway import PlatformRefused, RequestRejected, Settings
from yibao.platform import Maker
from yibaogen.cli.main import main

CASES = Path(__file__).resolve().parents[1] / "cases"
NOW = datetime.fromisoformat("2026-03-05 10:00:00")
EDITIONS = ("mini", "town")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A built project of the small edition and one over it; its packages can be imported."""
    root = tmp_path_factory.mktemp("both")
    shutil.copytree(CASES / "mini" / "specs", root / "specs")
    shutil.copytree(CASES / "derived" / "specs", root / "specs", dirs_exist_ok=True)
    assert main(["build", "--root", str(root)]) == 0
    path = str(root / "generated" / "python" / "yibao_editions")
    before = {name: module for name, module in sys.modules.items() if _ours(name)}
    for name in before:
        del sys.modules[name]
    yibao_editions.__path__.insert(0, path)
    invalidate_caches()
    yield root
    yibao_editions.__path__.remove(path)
    for name in [name for name in sys.modules if _ours(name)]:
        del sys.modules[name]
    sys.modules.update(before)


def _ours(module: str) -> bool:
    return module.startswith(tuple(f"yibao_editions.{name}" for name in EDITIONS))


@pytest.fixture(scope="module")
def packages(project: Path) -> dict[str, ModuleType]:
    return {name: import_module(f"yibao_editions.{name}") for name in EDITIONS}


@contextmanager
def serving(app: Starlette) -> Iterator[str]:
    """The app on a free port of the loopback interface."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    deadline = time.monotonic() + 10
    while not server.started and time.monotonic() < deadline:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    server.should_exit = True
    thread.join(10)


def settings(url: str) -> Settings:
    return Settings(url, "H99999900001", "示例市第一医院", "430100", sign_no="trial")


def typed(package: ModuleType, infno: str) -> Any:
    """A made-up request of an edition as its generated model."""
    table = import_module(f"{package.__name__}.validation").checker().table
    body = Maker(table).request(infno, NOW)["input"]
    return msgspec.convert(body, getattr(package, f"i{infno}").Request, strict=False)


def test_both_clients_at_once(packages: dict[str, ModuleType]) -> None:
    mini, town = packages["mini"], packages["town"]
    checkers = [import_module(f"{package.__name__}.validation").checker() for package in packages.values()]

    async def calls(url: str) -> list[Any]:
        first, second = (settings(f"{url}/{name}") for name in EDITIONS)
        async with mini.AsyncClient(first) as plain, town.AsyncClient(second) as other:
            return await asyncio.gather(
                *(plain.upload_outpatient_fees(typed(mini, "2204")) for _ in range(5)),
                *(other.upload_outpatient_fees(typed(town, "2204")) for _ in range(5)),
                plain.query_fee_lines(typed(mini, "5204")),
                other.query_fee_lines(typed(town, "5204")),
                other.query_town(typed(town, "5299")),
            )

    with serving(stateless_app([checker.table for checker in checkers])) as url:
        replies = asyncio.run(calls(url))
    assert [reply.infcode for reply in replies] == [0] * 13
    assert all(reply.report.events == () for reply in replies)
    assert isinstance(replies[-1].output, town.i5299.Reply)
    assert type(replies[-3].output) is type(replies[-2].output) is list


def test_each_edition_keeps_its_own_rules(packages: dict[str, ModuleType]) -> None:
    mini, town = packages["mini"], packages["town"]
    request = typed(town, "2204")
    request.data.town_no = "77"
    checkers = [import_module(f"{package.__name__}.validation").checker() for package in packages.values()]
    with serving(stateless_app([checker.table for checker in checkers])) as url:
        with town.Client(settings(f"{url}/town")) as client, pytest.raises(RequestRejected) as caught:
            client.upload_outpatient_fees(request)
        assert [event.id for event in caught.value.report.errors] == ["code-unknown"]
        with mini.Client(settings(f"{url}/mini")) as client:
            assert client.upload_outpatient_fees(typed(mini, "2204")).infcode == 0
            assert not hasattr(client, "query_town")
        # What mini may send is not enough in town.
        message = {**Maker(checkers[0].table).request("2204", NOW)}
        answers = [
            httpx.post(f"{url}/{name}", content=msgspec.json.encode(message, enc_hook=str)).json()["infcode"]
            for name in EDITIONS
        ]
    assert answers == [0, -1]


def test_the_command_serves_both(project: Path, packages: dict[str, ModuleType]) -> None:
    command = [sys.executable, "-m", "yibaogen.cli.main", "mock", "--root", str(project)]
    options = ["-e", "mini", "-e", "town", "--port", "0", "--format", "json"]
    with subprocess.Popen(
        [*command, *options], stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:
        assert process.stdout is not None
        try:
            told = json.loads(process.stdout.readline())
            assert told["editions"] == list(EDITIONS)
            assert set(told["docs"]) == set(EDITIONS)
            with packages["mini"].Client(settings(told["url"])) as client:
                with pytest.raises(PlatformRefused) as refused:
                    client.upload_outpatient_fees(typed(packages["mini"], "2204"))
                assert "mdtrt_id" in refused.value.err_msg
            with packages["town"].Client(settings(told["url"] + "town")) as client:
                reply = client.query_town(typed(packages["town"], "5299"))
                assert reply.output.result.town_no in packages["town"].codes.TOWN_NO
        finally:
            process.terminate()
