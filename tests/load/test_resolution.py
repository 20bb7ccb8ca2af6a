"""How fields are resolved against elements, and nodes and rules against each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from yibao.message.tables import EditionTable
from yibaogen.index.tables import edition_table
from yibaogen.load import load_edition
from yibaogen.load.reading import parse_type
from yibaogen.model import Edition

MINI = Path(__file__).parent.parent / "cases" / "mini" / "specs"


@pytest.fixture(scope="module")
def edition() -> Edition:
    loaded = load_edition(MINI, "mini")
    assert loaded.events == () and loaded.edition is not None
    return loaded.edition


@pytest.fixture(scope="module")
def table(edition: Edition) -> EditionTable:
    return edition_table(edition)


def test_nodes_keep_order_kind_and_limits(edition: Edition) -> None:
    nodes = edition.interfaces["2204"].input
    assert [(n.path, n.kind, n.max_items, n.required) for n in nodes] == [
        ("data", "object", None, True),
        ("feedetail", "array", 100, True),
        ("feedetail.trace", "array", None, False),
    ]


def test_fields_directly_in_output_have_the_empty_path(edition: Edition) -> None:
    (node,) = edition.interfaces["5204"].output
    assert (node.path, node.kind) == ("", "array")


def test_field_inherits_from_its_element_and_overrides_sources(edition: Edition) -> None:
    field = edition.interfaces["2204"].input[0].field("card_sn")
    assert field is not None
    assert (field.name, str(field.type), field.sources) == ("卡识别码", "string(32)", ("book", "other"))


def test_scope_of_a_rule_is_found_from_its_names(edition: Edition) -> None:
    scopes = {rule.id: rule.scope for rule in edition.interfaces["2204"].rules}
    assert scopes == {"card-sn-needed": "data", "line-amount": "feedetail", "sum-lines": ""}


def test_tables_carry_rules_as_lists(table: EditionTable) -> None:
    rule = table.interfaces["2204"].rules[0]
    assert rule.when == ["==", ["get", "mdtrt_cert_type"], ["text", "03"]]
    assert rule.text == "when mdtrt_cert_type == '03': require card_sn"


@pytest.mark.parametrize(
    "text",
    [
        "string(30)",
        "string",
        "decimal(16,2)",
        "integer(4)",
        "integer",
        "date",
        "datetime",
        "time",
        "code(6)",
        "code",
    ],
)
def test_types_read_back_as_written(text: str) -> None:
    assert str(parse_type(text)) == text


@pytest.mark.parametrize(
    "text",
    ["decimal(16)", "decimal(2,16)", "date(8)", "string(0)", "string(3,1)", "text(3)", "", "string(-1)"],
)
def test_wrong_types_are_refused(text: str) -> None:
    assert parse_type(text) is None
