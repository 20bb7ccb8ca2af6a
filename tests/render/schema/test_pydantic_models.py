"""The pydantic variant: does another tool read our schemas as we mean them?"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any, Literal, get_args, get_origin

import pytest
from pydantic import BaseModel, ValidationError
from schema_support import edition, schema_texts

import yibao_editions
from yibaogen.model import Edition, Field, Node
from yibaogen.model.samples import Bundle
from yibaogen.render import json_schema
from yibaogen.render.pydantic_variant import cached, render_pydantic
from yibaogen.render.pydantic_variant.generate import GeneratorError, generate_module

# Wide, nested, with money, lists, codes, odd names and a list of lists between them.
CROSS_CHECKED = ("1101", "2204", "2301", "2207", "4401", "7101", "9101")
HOSTILE = '"""\'\'\'\\ \n\r{{ x }} {% raw %} \u202e # type: ignore\u2028import os; os.system("x")\\'


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder whose editions can be imported as ``yibao_editions.<edition>``."""
    root = tmp_path / "python" / "yibao_editions"
    monkeypatch.setattr(yibao_editions, "__path__", [*yibao_editions.__path__, str(root)])
    before = set(sys.modules)
    yield tmp_path
    for name in set(sys.modules) - before:
        if name.startswith("yibao_editions."):
            del sys.modules[name]


def renamed(name: str, infnos: tuple[str, ...]) -> dict[str, str]:
    """Some schemas of an edition under a name that no real package has."""
    wanted = {f"{name}/schema/{infno}.{way}.json": infno for infno in infnos for way in ("input", "output")}
    return {path.replace(name, "crosscheck", 1): schema_texts(name)[path] for path in wanted}


def written(texts: dict[str, str], place: Path) -> None:
    for path, text in texts.items():
        target = place / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    importlib.invalidate_caches()


def module(infno: str) -> ModuleType:
    return importlib.import_module(f"yibao_editions.crosscheck.pydantic.p{infno}")


def constraint(info: Any, name: str) -> Any:
    """A limit of a pydantic field, wherever pydantic keeps it."""
    return next((getattr(item, name) for item in info.metadata if hasattr(item, name)), None)


def plain(annotation: Any) -> Any:
    """The type without ``| None`` and ``Annotated``."""
    parts = [part for part in get_args(annotation) if part is not type(None)]
    if type(None) in get_args(annotation) and len(parts) == 1:
        return plain(parts[0])
    return annotation


def model_at(root: type[BaseModel], path: str) -> type[BaseModel]:
    """The class of a node, found by walking from the message as a user would."""
    for key in path.split(".") if path else ():
        inner = plain(next(f for c, f in root.model_fields.items() if key in (c, f.alias)).annotation)
        root = get_args(inner)[0] if get_origin(inner) is list else inner
    return root


def body(message: type[BaseModel], way: str) -> type[BaseModel]:
    inner = plain(message.model_fields[way].annotation)
    return get_args(inner)[0] if get_origin(inner) is list else inner


def agrees(field: Field, info: Any, way: str, source: Edition) -> None:
    assert info.is_required() is field.required
    assert field.name in info.description
    inner = plain(info.annotation)
    kind = field.type
    if field.shape == "list":
        assert get_origin(inner) is list
        return
    if field.shape != "scalar":
        return
    codes = source.dictionaries[field.dict] if field.dict else None
    if codes and codes.codes and not codes.open and way == "input":
        assert get_origin(inner) is Literal
        assert get_args(inner) == tuple(code.code for code in codes.codes)
        return
    expected = {"string": str, "decimal": Decimal, "integer": int, "date": date, "datetime": str, "time": str}
    assert inner is expected[kind.base]
    if kind.base == "string":
        assert constraint(info, "max_length") == kind.length
    if kind.base in ("decimal", "integer") and kind.length is not None:
        whole = 10 ** (kind.length - (kind.scale or 0))
        assert (constraint(info, "gt"), constraint(info, "lt")) == (-whole, whole)
    if kind.base == "decimal" and kind.scale:
        assert Decimal(str(constraint(info, "multiple_of"))) == Decimal(1).scaleb(-kind.scale)


def test_constraints_agree_with_the_tables(place: Path, cache: Path) -> None:
    national = edition("national")
    written(render_pydantic(renamed("national", CROSS_CHECKED), cache), place)
    checked = 0
    for infno in CROSS_CHECKED:
        interface = national.interfaces[infno]
        sides: list[tuple[str, str, tuple[Node, ...]]] = [
            ("input", "Request", interface.input),
            ("output", "Reply", interface.output),
        ]
        for way, name, nodes in sides:
            root = body(getattr(module(infno), name), way)
            for node in nodes:
                fields = {
                    info.alias or key: info for key, info in model_at(root, node.path).model_fields.items()
                }
                for field in node.fields:
                    agrees(field, fields[field.code], way, national)
                    checked += 1
    assert checked > 300


def test_money_is_exact_both_ways(place: Path, cache: Path) -> None:
    written(render_pydantic(renamed("mini", ("2204", "5204")), cache), place)
    reply = module("2204").Reply
    for text in ("99999999999999.99", "-0.01", "100", "0.10"):
        wire = f'{{"infcode":0,"output":{{"result":[{{"feedetl_sn":"1","amount":{text}}}]}}}}'.encode()
        message = reply.from_json(wire)
        assert str(message.output.result[0].amount) == text
        assert message.to_json() == wire
    for text in ("0.001", "100000000000000", '"x"'):
        with pytest.raises(ValidationError):
            reply.from_json(f'{{"infcode":0,"output":{{"result":[{{"feedetl_sn":"1","amount":{text}}}]}}}}')


def test_odd_codes_keep_their_wire_name_and_unknown_fields_stay(place: Path, cache: Path) -> None:
    written(render_pydantic(renamed("mini", ("2204", "5204")), cache), place)
    data = module("2204").InputData.from_json(
        '{"psn_no":"1","mdtrt_cert_type":"01","hcv-ab":"1","later":"x"}'
    )
    assert data.hcv_ab == "1"
    assert data.to_json() == b'{"psn_no":"1","mdtrt_cert_type":"01","hcv-ab":"1","later":"x"}'


def test_the_second_run_generates_nothing_and_a_change_only_its_own(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = render_pydantic(schema_texts("mini"), cache)
    made: list[str] = []

    def counted(document: dict[str, Any]) -> str:
        made.append(str(document["$defs"].keys()))
        return generate_module(document)

    monkeypatch.setattr(cached, "generate_module", counted)
    assert render_pydantic(schema_texts("mini"), cache) == first
    assert made == []
    mini = edition("mini")
    other = replace(mini.interfaces["5204"], name="改名")
    source = replace(mini, interfaces={**mini.interfaces, "5204": other})
    second = render_pydantic(json_schema.render(Bundle(source, {})), cache)
    assert len(made) == 1
    changed = {path for path in first if first[path] != second[path]}
    assert changed == {"python/yibao_editions/mini/pydantic/p5204.py"}


def test_two_processes_write_what_one_writes(tmp_path: Path) -> None:
    pair = {way: schema_texts("mini")[f"mini/schema/5204.{way}.json"] for way in ("input", "output")}
    many = {
        f"mini/schema/{infno}.{way}.json": text for infno in range(5200, 5214) for way, text in pair.items()
    }
    one = {path: text for path, text in many.items() if "/5203." in path}
    alone = render_pydantic(one, tmp_path / "one")
    together = render_pydantic(many, tmp_path / "many")
    path = "python/yibao_editions/mini/pydantic/p5203.py"
    assert together[path] == alone[path]
    assert len(together) == len(many) // 2 + 3


def test_hostile_text_stays_text(place: Path, cache: Path) -> None:
    mini = edition("mini")
    interface = mini.interfaces["5204"]
    node = interface.input[0]
    field = replace(node.fields[0], name=HOSTILE, note=HOSTILE)
    source = replace(
        mini,
        interfaces={
            "5204": replace(
                interface,
                name=HOSTILE,
                note=HOSTILE,
                input=(replace(node, name=HOSTILE, note=HOSTILE, fields=(field,)),),
            )
        },
    )
    texts = json_schema.render(Bundle(source, {}))
    written(
        render_pydantic({path.replace("mini", "crosscheck", 1): text for path, text in texts.items()}, cache),
        place,
    )
    source_text = (place / "python/yibao_editions/crosscheck/pydantic/p5204.py").read_text("utf-8")
    assert "\u202e" not in source_text
    assert "{{ x }}" in module("5204").InputData.model_fields["psn_no"].description


def test_code_that_is_no_model_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    import datamodel_code_generator

    document = {
        "package": "yibao_editions.mini.pydantic",
        "$defs": {"A": {"type": "object", "properties": {}}},
    }
    assert "class A(Node)" in generate_module(document)
    for code in (
        "import os\nos.remove('x')\n",
        "class A:\n    x = print()\n",
        "class A:\n  def f(self): ...\n",
        "class\n",
    ):
        monkeypatch.setattr(datamodel_code_generator, "generate", lambda *_, code=code, **__: code)
        with pytest.raises(GeneratorError):
            generate_module(document)


def test_what_the_tool_refuses_is_one_error() -> None:
    with pytest.raises(GeneratorError, match="datamodel-code-generator"):
        generate_module({"package": "not a package", "$defs": {}})


def test_a_full_cache_drops_what_this_run_did_not_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cached, "MOST_KEPT", 3)
    (tmp_path / "old.py").write_text("x = 1\n")
    render_pydantic(schema_texts("mini"), tmp_path)
    kept = {path.name for path in tmp_path.iterdir()}
    assert len(kept) == 3
    assert "old.py" not in kept
