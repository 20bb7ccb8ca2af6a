"""The generated package as a whole: its form, its types, what importing it costs, and that it works."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

import msgspec
import pytest
from python_render_support import ROOT, edition, folder, generated, rendered, table

from yibao.gateway import AsyncBaseClient, BaseClient, Incoming, Outgoing, RequestRejected, Settings
from yibao.validate.fast_tables import load_table
from yibaogen.model.samples import Bundle
from yibaogen.render.python import render

EDITIONS = ["shapes", "national"]


def run(*args: str, path: Path | None = None) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "PYTHONPATH": str(path)} if path else None
    return subprocess.run(
        [sys.executable, *args], capture_output=True, text=True, env=env, cwd=ROOT, check=False
    )


@pytest.mark.parametrize("name", EDITIONS)
def test_rendered_source_is_what_ruff_would_leave(name: str) -> None:
    done = run("-m", "ruff", "format", "--isolated", "--line-length", "110", "--diff", str(folder(name)))
    assert done.returncode == 0, done.stdout[:3000]


@pytest.mark.parametrize("name", EDITIONS)
def test_rendered_source_passes_mypy_strict(name: str, tmp_path: Path) -> None:
    place = folder(name)
    env = {**os.environ, "MYPYPATH": f"{place}:{ROOT / 'runtime'}"}
    command = [
        "-m",
        "mypy",
        "--strict",
        "--config-file=",
        "--python-version=3.11",
        "--explicit-package-bases",
    ]
    done = subprocess.run(
        [sys.executable, *command, f"--cache-dir={tmp_path}", str(place / "yibao_editions" / name)],
        capture_output=True,
        text=True,
        env=env,
        cwd=tmp_path,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-500:]


def test_rendering_is_pure() -> None:
    assert render(Bundle(edition("shapes"), {})) == rendered("shapes")


def test_every_interface_has_its_modules() -> None:
    paths = set(rendered("national"))
    for infno in edition("national").interfaces:
        for path in (f"i{infno}.py", f"checks/c{infno}.py", f"data/{infno}.json"):
            assert f"python/yibao_editions/national/{path}" in paths


def test_every_direction_of_national_has_a_fast_path() -> None:
    for infno in edition("national").interfaces:
        source = rendered("national")[f"python/yibao_editions/national/checks/c{infno}.py"]
        assert "INPUT = FastCheck(" in source and "OUTPUT = FastCheck(" in source, infno


def test_importing_the_package_is_cheap() -> None:
    code = (
        "import sys, yibao_editions.national as n; heavy = {'msgspec', 'httpx', 'yibao.gateway', 'decimal'};"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules);"
        "assert n.__file__.startswith(sys.argv[1]);"
        "n.i2207; loaded = [m for m in sys.modules if m.startswith('yibao_editions.national.')];"
        "assert loaded == ['yibao_editions.national.i2207'], loaded"
    )
    done = run("-c", code, str(folder("national")), path=folder("national"))
    assert done.returncode == 0, done.stderr


def test_the_package_names_its_surface() -> None:
    package = generated("shapes")
    assert (package.EDITION, package.VERSION) == ("shapes", "1")
    assert {"Client", "AsyncClient", "accepts", "validate", "codes", "i2204"} <= set(dir(package))
    with pytest.raises(AttributeError, match="nonsense"):
        package.nonsense  # noqa: B018
    assert package.Client is generated("shapes", "client").Client


def test_data_files_hold_the_whole_edition() -> None:
    for name in EDITIONS:
        generated(name)
        assert load_table(f"yibao_editions.{name}") == table(name)


def test_codes_are_for_people() -> None:
    codes = generated("shapes", "codes")
    assert codes.KIND == {"1": "一", "2": "二", "03": "三", "0004": "太长"}
    assert dict(codes.EMPTY) == {}
    assert set(codes.DICTIONARIES) == {"kind", "place", "empty"}
    with pytest.raises(TypeError):
        codes.KIND["4"] = "四"


def test_mock_serves_the_edition() -> None:
    assert generated("shapes", "mock").app.routes


def models(infno: str) -> ModuleType:
    return generated("shapes", f"i{infno}")


def test_models_have_legal_names_and_keep_the_wire_names() -> None:
    module = models("5204")
    blank = module.Blank(text_free="x")
    request = module.Request(
        serial="1", hcv_ab="0", hcv_ab_2="1", class_="a", import_="b", Decimal_2="c", blank=blank
    )
    assert msgspec.to_builtins(request) == {
        "serial": "1",
        "hcv-ab": "0",
        "hcv_ab": "1",
        "class": "a",
        "import": "b",
        "Decimal": "c",
        "blank": {"text_free": "x"},
    }


def test_a_reply_that_is_a_list() -> None:
    module = models("5204")
    reply = msgspec.json.decode(b'[{"serial":"1","amount":99999999999999.99}]', type=module.Reply)
    assert reply == [module.ReplyItem(serial="1", amount=Decimal("99999999999999.99"))]


def test_required_fields_are_required_and_keyword_only() -> None:
    module = models("2204")
    with pytest.raises(TypeError):
        module.Feedetail(serial="1")
    with pytest.raises(TypeError):
        module.FeedetailTrace("1")
    assert module.FeedetailTrace(serial="1").cnt is None


def test_docstrings_say_what_the_spec_says() -> None:
    source = rendered("shapes")["python/yibao_editions/shapes/i2204.py"]
    tree = ast.parse(source)
    assert "门急诊" in (ast.get_docstring(tree) or "")
    head = next(item for item in tree.body if isinstance(item, ast.ClassDef) and item.name == "Head")
    docs = [
        item.value.value
        for item in head.body
        if isinstance(item, ast.Expr) and isinstance(item.value, ast.Constant)
    ]
    assert "类别 · 代码(3) · 必填 · 字典 kind：0004 太长、03 三、1 一、2 二" in docs
    assert any("条件必填：证件（kind in ('2', '03')）" in str(doc) for doc in docs)


class Wire:
    """A transport that keeps what was sent and answers with fixed bytes."""

    def __init__(self, body: bytes) -> None:
        self.body = body
        self.sent: list[Outgoing] = []

    def send(self, outgoing: Outgoing) -> Incoming:
        self.sent.append(outgoing)
        return Incoming(200, "application/json", self.body)

    def close(self) -> None:
        """Nothing to close."""


class AsyncWire(Wire):
    async def send(self, outgoing: Outgoing) -> Incoming:  # type: ignore[override]
        return super().send(outgoing)

    async def aclose(self) -> None:
        """Nothing to close."""


SETTINGS = Settings(
    url="http://127.0.0.1:1/",
    fixmedins_code="H43010000001",
    fixmedins_name="某医院",
    mdtrtarea_admvs="430100",
    sign_no="1",
)


def request(**changes: Any) -> Any:
    module = models("5204")
    return module.Request(**{"serial": "1", "blank": module.Blank(text_free="x"), **changes})


def test_methods_are_those_of_the_institution() -> None:
    client = generated("shapes", "client").Client
    assert issubclass(client, BaseClient)
    assert issubclass(generated("shapes", "client").AsyncClient, AsyncBaseClient)
    assert {"upload_lines", "query_lines"} <= set(vars(client)) and "notify" not in vars(client)
    doc = client.query_lines.__doc__
    assert all(
        word in doc
        for word in (
            "明细查询（5204）",
            "Args:",
            "Returns:",
            "Raises:",
            "前一项 2204 明细上传",
            "serial 流水号",
        )
    )


def test_the_client_refuses_what_the_validator_refuses() -> None:
    # The envelope of this edition knows only three fields: what the gateway adds are warnings, never errors.
    wire = Wire(b"{}")
    with (
        generated("shapes", "client").Client(SETTINGS, transport=wire) as client,
        pytest.raises(RequestRejected) as caught,
    ):
        client.query_lines(request(serial=""))
    assert [event.path for event in caught.value.report.errors] == ["/input/serial"]
    assert wire.sent == []


def test_the_client_sends_and_reads_typed() -> None:
    wire = Wire(b'{"infcode":0,"inf_refmsgid":"1","output":[{"serial":"9","amount":0.10}]}')
    with generated("shapes", "client").Client(SETTINGS, transport=wire) as client:
        reply = client.query_lines(request(total=Decimal("99999999999999.99")))
    assert b'"total":99999999999999.99' in wire.sent[0].body
    assert reply.result() == [models("5204").ReplyItem(serial="9", amount=Decimal("0.10"))]
    assert reply.report.valid and reply.warnings == ()


@pytest.mark.parametrize("serial", ["7", "8"])
def test_the_async_client_does_the_same(serial: str) -> None:
    import asyncio

    wire = AsyncWire(b'{"infcode":0,"inf_refmsgid":"1","output":[{"serial":"%s"}]}' % serial.encode())

    async def call() -> Any:
        async with generated("shapes", "client").AsyncClient(SETTINGS, transport=wire) as client:
            return await client.query_lines(request())

    assert asyncio.run(call()).result()[0].serial == serial
