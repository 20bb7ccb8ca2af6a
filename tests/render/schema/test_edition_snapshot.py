"""edition.json: the contract's keys, the same facts as the tables, a layout that diffs by the line."""

from __future__ import annotations

import difflib
import json
from dataclasses import replace
from typing import Any

import pytest
from schema_support import edition

from yibao.message.tables import read_edition
from yibaogen.index.tables import edition_table
from yibaogen.model import Edition
from yibaogen.model.samples import Bundle
from yibaogen.render import edition_json

TOP = {"edition", "version", "base", "envelope", "dictionaries", "interfaces", "name", "sources"}
NODE = {"path", "kind", "required", "max_items", "fields", "name", "note"}
FIELD = {"code", "name", "type", "length", "scale", "required", "dict", "note", "sources", "shape"}
RULE = {
    "id",
    "on",
    "scope",
    "severity",
    "when",
    "require",
    "check",
    "text",
    "message",
    "message_en",
    "sources",
}
INTERFACE = {
    "name", "level1", "level2", "caller", "input", "output", "file", "rules", "method", "note", "sources"
}  # fmt: skip


def rendered(source: Edition) -> str:
    (path, text), *rest = edition_json.render(Bundle(source, {})).items()
    assert (path, rest) == (f"{source.id}/edition.json", [])
    return text


@pytest.mark.parametrize("name", ["mini", "national"])
def test_reads_back_as_the_tables(name: str) -> None:
    text = rendered(edition(name))
    assert read_edition(text.encode()) == edition_table(edition(name))
    assert text == rendered(edition(name))


@pytest.mark.parametrize("name", ["mini", "national"])
def test_keys_are_those_of_the_contract(name: str) -> None:
    data = json.loads(rendered(edition(name)))
    # Facts of transport stand there where the edition has some.
    assert set(data) - {"transport"} == TOP
    nodes: list[dict[str, Any]] = [data["envelope"]["request"], data["envelope"]["response"]]
    rules: list[dict[str, Any]] = [*data["envelope"]["rules"]]
    for interface in data["interfaces"].values():
        assert set(interface) == INTERFACE
        nodes += interface["input"] + interface["output"] + interface["file"]
        rules += interface["rules"]
    assert all(set(node) == NODE for node in nodes)
    assert all(set(field) == FIELD for node in nodes for field in node["fields"])
    assert all(set(rule) == RULE for rule in rules)
    for dictionary in data["dictionaries"].values():
        assert set(dictionary) == {"name", "open", "note", "sources", "codes"}
        assert all(set(code) == {"code", "name", "sources"} for code in dictionary["codes"])


def test_one_changed_field_changes_one_line() -> None:
    before = edition("mini")
    interface = before.interfaces["2204"]
    node = interface.input[0]
    field = replace(node.fields[1], required=True)
    after = replace(
        before,
        interfaces={
            **before.interfaces,
            "2204": replace(
                interface,
                input=(replace(node, fields=(node.fields[0], field, *node.fields[2:])), *interface.input[1:]),
            ),
        },
    )
    lines = difflib.ndiff(rendered(before).splitlines(), rendered(after).splitlines())
    changes = [line for line in lines if line[0] in "+-"]
    assert [line[0] for line in changes] == ["-", "+"]
    assert json.loads(changes[1][2:].strip().rstrip(","))["code"] == field.code


def test_hidden_characters_are_shown_and_survive() -> None:
    name = "\u202e反\u2028转\u200b\ufeff\"'\\{{ x }}"
    text = rendered(replace(edition("mini"), name=name))
    assert not set("\u202e\u2028\u200b\ufeff") & set(text)
    assert json.loads(text)["name"] == name
