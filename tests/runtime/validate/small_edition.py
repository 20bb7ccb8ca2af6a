"""A small edition with every kind of field and node, for tests that do not need the national one."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Literal

from yibao.message.tables import (
    CodeTable,
    DictionaryTable,
    EditionTable,
    EnvelopeTable,
    FieldTable,
    InterfaceTable,
    NodeTable,
    RuleTable,
)

GENDERS = DictionaryTable("性别", (CodeTable("1", "男"), CodeTable("2", "女")))
PLACES = DictionaryTable("医保区划", (CodeTable("440300", "深圳市"),), open=True)
NOBODY = DictionaryTable("地区自定", (), open=True)
BaseType = Literal["string", "decimal", "integer", "date", "datetime", "time"]
Shape = Literal["scalar", "list", "json", "bytes"]


def field(spec: str, name: str = "", code: str = "f") -> FieldTable:
    """A field from a line such as ``decimal(16,2) required dict=gend shape=list``."""
    head, *words = spec.split()
    base, _, size = head.rstrip(")").partition("(")
    sizes = [int(part) for part in size.split(",")] if size else []
    facts = dict(word.split("=") for word in words if "=" in word)
    return FieldTable(
        code=code,
        name=name or code,
        type=base,  # type: ignore[arg-type]
        length=sizes[0] if sizes else None,
        scale=sizes[1] if len(sizes) > 1 else None,
        required="required" in words,
        dict=facts.get("dict"),
        shape=facts.get("shape", "scalar"),  # type: ignore[arg-type]
    )


def node(
    path: str, kind: Literal["object", "array"], fields: dict[str, str], required: bool = False
) -> NodeTable:
    """A node from its fields as lines."""
    return NodeTable(
        path, kind, required, fields=tuple(field(spec, code=code) for code, spec in fields.items())
    )


def edition(
    given: Sequence[NodeTable] = (), told: Sequence[NodeTable] = (), rules: Sequence[RuleTable] = ()
) -> EditionTable:
    """An edition of one interface, 9999, with an envelope of few fields."""
    request = node(
        "", "object", {"infno": "string(4) required", "msgid": "string(30) required", "inf_time": "datetime"}
    )
    response = node(
        "", "object", {"infcode": "integer(4) required", "err_msg": "string(200)", "cainfo": "string(9)"}
    )
    envelope_rules = tuple(rule for rule in rules if rule.on in ("request", "response"))
    return EditionTable(
        edition="small",
        version="1",
        envelope=EnvelopeTable(request, response, envelope_rules),
        dictionaries={"gend": GENDERS, "admdvs": PLACES, "own": NOBODY},
        interfaces={
            "9999": InterfaceTable(
                name="试",
                method="try_it",
                input=tuple(given),
                output=tuple(told),
                rules=tuple(rule for rule in rules if rule not in envelope_rules),
            )
        },
    )


def request(body: Any) -> bytes:
    """A request with a right envelope."""
    return json.dumps({"infno": "9999", "msgid": "1", "input": body}, ensure_ascii=False).encode()
