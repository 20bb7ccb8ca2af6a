"""Text of a spec never becomes code: with hostile names, notes and labels the package has the same statements."""

from __future__ import annotations

import ast
import dataclasses
import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_render_support import edition, rendered

from yibaogen.expr.tree import to_text
from yibaogen.model import Code, Dictionary, Edition, Field, Node, Rule
from yibaogen.model.expression import In, Text
from yibaogen.model.samples import Bundle
from yibaogen.render.python import render
from yibaogen.render.python.escape import docstring, literal, words
from yibaogen.render.python.names import class_name, constant_name, distinct, identifier

HOSTILE = [
    '"""\nimport os\nos.system("boom")\n"""',
    "'''\nraise SystemExit\n'''",
    "\\",
    '\\"""',
    'ends with a quote "',
    "{{ 7 * 7 }} {% for x in y %} {# note #}",
    "{name!r} %s %(x)d ${x}",
    "\u202eevil\u202c \u2066\u200b\ufeff",
    "line\u2028separator\u2029 nul\x00 esc\x1b[31m bell\x07 del\x7f",
    "# comment\r\n    injected = 1",
    "\ud800 half",
    "N{BULLET} \\N{BULLET} \\x41 \\u0041",
]


def _hostile(item: Any, text: str) -> Any:
    """The same part of a model with every free text replaced."""
    if isinstance(item, Text):
        return Text(text)
    if isinstance(item, In):
        return In(
            _hostile(item.item, text), tuple(f"{text[:4]}{number}" for number, _ in enumerate(item.options))
        )
    if isinstance(item, tuple):
        return tuple(_hostile(one, text) for one in item)
    if not dataclasses.is_dataclass(item) or isinstance(item, type):
        return item
    changes: dict[str, Any] = {}
    for field in dataclasses.fields(item):
        value = getattr(item, field.name)
        if (
            isinstance(item, Field | Node | Rule | Dictionary | Code | Edition)
            or type(item).__name__ == "Interface"
        ):
            if field.name in ("name", "note", "label", "message", "message_en", "level1", "version"):
                changes[field.name] = text if value else value
                continue
            if field.name in ("span", "id", "sources", "code", "path", "on", "scope", "require", "elements"):
                continue
        if isinstance(value, dict):
            changes[field.name] = {key: _hostile(one, text) for key, one in value.items()}
        elif isinstance(value, tuple) or dataclasses.is_dataclass(value):
            changes[field.name] = _hostile(value, text)
    return dataclasses.replace(item, **changes)


def _shape(source: str) -> str:
    """The syntax tree without the values of its texts."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


def _benign() -> dict[str, str]:
    # The date literal of one rule must stay a date: without it the fast path is left out, which is another shape.
    return render(Bundle(_hostile(_without_dates(edition("shapes")), "甲"), {}))


def _without_dates(whole: Edition) -> Edition:
    interfaces = {}
    for infno, interface in whole.interfaces.items():
        rules = tuple(
            rule for rule in interface.rules if rule.check is None or "2030" not in to_text(rule.check)
        )
        interfaces[infno] = dataclasses.replace(interface, rules=rules)
    return dataclasses.replace(whole, interfaces=interfaces)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_adds_no_statement(text: str) -> None:
    benign = _benign()
    hostile = render(Bundle(_hostile(_without_dates(edition("shapes")), text), {}))
    assert hostile.keys() == benign.keys()
    for path, source in hostile.items():
        if path.endswith(".py"):
            compile(source.encode(), path, "exec")
            assert _shape(source) == _shape(benign[path]), path


@pytest.mark.parametrize("text", HOSTILE)
def test_rendered_source_shows_no_unseen_character(text: str) -> None:
    for path, source in render(Bundle(_hostile(_without_dates(edition("shapes")), text), {})).items():
        if not path.endswith(".py"):
            continue
        unseen = {char for char in source if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp")}
        assert unseen <= {"\n"}, path


def test_benign_text_is_there_to_be_replaced() -> None:
    assert "明细上传" in rendered("shapes")["python/yibao_editions/shapes/client.py"]
    assert all("明细上传" not in source for source in _benign().values())


@given(st.text())
def test_a_literal_is_exactly_its_text(text: str) -> None:
    assert ast.literal_eval(literal(text)) == text


@given(st.text())
def test_words_in_a_docstring_are_one_statement_and_one_line(text: str) -> None:
    source = docstring([f"{words(text)}。"])
    tree = ast.parse(source)
    assert len(tree.body) == 1
    assert "\n" not in source
    shown = ast.literal_eval(source)
    assert isinstance(shown, str) and all(unicodedata.category(char) != "Cf" for char in shown)


@given(st.lists(st.text(max_size=20), max_size=6, unique=True))
def test_names_are_legal_and_distinct(wires: list[str]) -> None:
    names = distinct(wires, {"str"})
    assert len(set(names.values())) == len(wires)
    for name in (
        *names.values(),
        *map(class_name, wires),
        *map(constant_name, wires),
        *map(identifier, wires),
    ):
        assert name.isidentifier() and name.isascii() and not name.startswith("_")
        ast.parse(f"{name} = 1")
