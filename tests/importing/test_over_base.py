"""A province's table over a base: where it speaks it counts, where it is silent the base stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from yibaogen.importing.documents.onto import import_over
from yibaogen.importing.documents.onto.run import Overlaid
from yibaogen.load import load_edition
from yibaogen.model import Edition, Field
from yibaogen.overlay import Change

ROOT = Path(__file__).parents[2]
HEAD = (
    "source",
    "infno",
    "io",
    "node",
    "node_kind",
    "seq",
    "code",
    "name",
    "type",
    "length",
    "dict",
    "required",
)
TYPES = {
    "string": "字符型",
    "decimal": "数值型",
    "integer": "数值型",
    "date": "日期型",
    "datetime": "日期时间型",
}


@pytest.fixture(scope="module")
def base() -> Edition:
    edition = load_edition(ROOT / "specs", "national").edition
    assert edition is not None
    return edition


def row(path: str, seq: int, field: Field, **cells: str) -> dict[str, str]:
    kind = field.type
    length = "" if kind.length is None else str(kind.length) + (f",{kind.scale}" if kind.scale else "")
    told = {
        "source": "somewhere", "infno": "2202", "io": "input", "node": path, "node_kind": "object", "seq": str(seq),
        "code": field.code, "name": field.name, "type": TYPES[kind.base], "length": length,
        "dict": "Y" if field.dict else "", "required": "Y" if field.required else "",
    }  # fmt: skip
    return told | cells


def table(base: Edition, infno: str, io: str) -> list[dict[str, str]]:
    """The base's own table of one direction, as a province would print it."""
    nodes = base.interfaces[infno].nodes(io)  # type: ignore[arg-type]
    return [
        row(node.path, seq, field, infno=infno, io=io, node_kind="list" if node.kind == "array" else "object")
        for node in nodes
        for seq, field in enumerate(node.fields, 1)
    ]


def imported(tmp_path: Path, base: Edition, rows: list[dict[str, str]], plan: str = "") -> Overlaid:
    file = tmp_path / "fields.tsv"
    lines = ["\t".join(HEAD), *("\t".join(each[column] for column in HEAD) for each in rows)]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    decisions = tmp_path / "plan.yaml"
    decisions.write_text(plan or "edition: somewhere\n", encoding="utf-8")
    return import_over([file], edition="somewhere", base=base, plan=decisions)


def changes(done: Overlaid) -> list[Change]:
    assert done.overlay is not None, [event.id for event in done.imported.events]
    return list(done.overlay.changes)


def told(done: Overlaid) -> set[tuple[str, str]]:
    return {(change.verb, str(change.address)) for change in changes(done)}


def test_a_table_that_agrees_makes_no_line(tmp_path: Path, base: Edition) -> None:
    assert changes(imported(tmp_path, base, table(base, "2202", "input"))) == []


def test_an_empty_cell_says_nothing(tmp_path: Path, base: Edition) -> None:
    rows = [
        each | {"type": "", "length": "", "dict": "", "required": "", "name": ""}
        for each in table(base, "2207", "input")
    ]
    assert changes(imported(tmp_path, base, rows)) == []


def test_what_differs_becomes_one_line_each_with_its_row(tmp_path: Path, base: Edition) -> None:
    rows = [each for each in table(base, "2202", "input") if each["code"] != "ipt_otp_no"]
    rows[0] |= {"length": "40"}
    rows.append(rows[0] | {"seq": "9", "code": "brand_new", "name": "新字段", "length": "7"})
    done = imported(tmp_path, base, rows)
    assert told(done) == {
        ("relax", f"2202 input data {rows[0]['code']}"),
        ("remove", "2202 input data ipt_otp_no"),
        ("add", "2202 input data brand_new"),
    }
    reasons = {change.verb: change.because for change in changes(done)}
    assert reasons["relax"] == "导入：fields.tsv 行 2"
    assert reasons["remove"] == "导入：fields.tsv 行 2 起的表中没有"
    assert done.overlay is not None
    assert str(done.overlay.elements["brand_new"].type) == "string(7)"


def test_a_node_with_another_name_is_renamed_and_its_rules_follow(tmp_path: Path, base: Edition) -> None:
    rows = [each | {"node": "mdtrtinfo"} for each in table(base, "2207", "input") if each["code"] != "invono"]
    done = imported(tmp_path, base, rows)
    assert told(done) == {("rename", "2207 input data"), ("remove", "2207 input data invono")}
    assert done.edition is not None
    assert {rule.scope for rule in done.edition.interfaces["2207"].rules if rule.on == "input"} <= {
        "mdtrtinfo",
        "",
    }


def test_another_spelling_is_a_renamed_field(tmp_path: Path, base: Edition) -> None:
    rows = [
        each | {"code": each["code"].replace("exp_content", "expContent")}
        for each in table(base, "2207", "input")
    ]
    assert told(imported(tmp_path, base, rows)) == {("rename", "2207 input data exp_content")}


def test_a_rule_goes_with_its_field(tmp_path: Path, base: Edition) -> None:
    rules = {rule.id for rule in base.interfaces["1101"].rules if rule.require == "card_sn"}
    rows = [each for each in table(base, "1101", "input") if each["code"] != "card_sn"]
    lines = told(imported(tmp_path, base, rows))
    assert rules
    assert {("remove-rule", f"1101 rule {rule}") for rule in rules} <= lines


def test_a_silent_direction_stands_unless_the_witness_is_complete(tmp_path: Path, base: Edition) -> None:
    rows = table(base, "2207", "input")
    assert changes(imported(tmp_path, base, rows)) == []
    plan = "edition: somewhere\nwitnesses:\n  - {name: 某地, sources: [somewhere], complete: true}\n"
    done = imported(tmp_path, base, rows, plan)
    assert done.edition is not None
    assert done.edition.interfaces["2207"].output == ()


def test_replaced_and_removed_numbers_stand_with_their_reasons(tmp_path: Path, base: Edition) -> None:
    rows = [each | {"infno": "7101"} for each in table(base, "2202", "input")]
    plan = 'edition: somewhere\nreplaced: {"7101": 另一个交易}\nremoved: {"4201": 已废除}\n'
    done = imported(tmp_path, base, rows, plan)
    assert {(c.verb, str(c.address), c.because) for c in changes(done)} == {
        ("replace-interface", "7101", "导入：另一个交易"),
        ("remove-interface", "4201", "导入：已废除"),
    }
    assert done.edition is not None
    assert done.edition.interfaces["7101"].rules == ()


def test_transport_facts_reach_the_edition_and_its_file(tmp_path: Path, base: Edition) -> None:
    plan = 'edition: somewhere\ntransport: {profile: tif, address: paths, paths: {"2202": /a/b}}\n'
    done = imported(tmp_path, base, table(base, "2202", "input"), plan)
    assert done.edition is not None
    assert done.edition.transport == {"profile": "tif", "address": "paths", "paths": {"2202": "/a/b"}}
    assert '    "2202": "/a/b"' in done.imported.files["edition.yaml"]


@pytest.mark.parametrize(
    ("transport", "event"),
    [
        ("{profil: tif}", "spec-key-unknown"),
        ("{profile: carrier-pigeon}", "spec-value"),
        ("{timeout: soon}", "spec-value"),
        ("{paths: {login: /a}}", "spec-value"),
        ("plain", "spec-shape"),
    ],
)
def test_wrong_transport_facts_are_events(tmp_path: Path, base: Edition, transport: str, event: str) -> None:
    done = imported(tmp_path, base, table(base, "2202", "input"), f"edition: x\ntransport: {transport}\n")
    assert done.edition is None
    assert event in {each.id for each in done.imported.events}


def test_only_the_rows_of_the_edition_count_in_a_table_of_many(tmp_path: Path, base: Edition) -> None:
    mine = [each | {"source": "somewhere"} for each in table(base, "2202", "input")]
    mine[0] |= {"length": "40"}
    others = [each | {"source": "elsewhere", "length": "77"} for each in table(base, "2202", "input")]
    done = imported(tmp_path, base, [*others, *mine])
    assert told(done) == {("relax", f"2202 input data {mine[0]['code']}")}
    left = [doubt for doubt in done.imported.doubts if doubt.kind == "other-source"]
    assert [(doubt.about, doubt.said) for doubt in left] == [("elsewhere", str(len(others)))]


@pytest.mark.parametrize("cell", ["med_type", "医疗类别", "见字典 med_type", "字典：医疗类别", "medType"])
def test_a_dictionary_cell_may_name_the_dictionary(tmp_path: Path, base: Edition, cell: str) -> None:
    rows = table(base, "2202", "input")
    rows.append(rows[0] | {"seq": "9", "code": "brand_new", "name": "新字段", "length": "6", "dict": cell})
    done = imported(tmp_path, base, rows)
    assert done.edition is not None
    (node,) = done.edition.interfaces["2202"].input
    field = node.field("brand_new")
    assert field is not None and (field.dict, field.type.coded) == ("med_type", True)
    assert not [doubt for doubt in done.imported.doubts if doubt.kind == "dictionary-named"]


def test_a_dictionary_that_nobody_knows_is_a_doubt_and_the_base_stands(tmp_path: Path, base: Edition) -> None:
    rows = table(base, "2201", "input")
    coded = next(each for each in rows if each["dict"])
    coded |= {"dict": "附录九"}
    done = imported(tmp_path, base, rows)
    assert changes(done) == []
    (doubt,) = [each for each in done.imported.doubts if each.kind == "dictionary-named"]
    assert (doubt.infno, doubt.code, doubt.said) == ("2201", coded["code"], "附录九")


@pytest.mark.parametrize("cell", ["", "N", "否", "无", "-", "/"])
def test_a_dictionary_cell_that_says_no_is_no_name(tmp_path: Path, base: Edition, cell: str) -> None:
    rows = [each | {"dict": each["dict"] or cell} for each in table(base, "2202", "input")]
    assert changes(imported(tmp_path, base, rows)) == []


def test_a_field_of_the_type_code_is_coded(tmp_path: Path, base: Edition) -> None:
    rows = table(base, "2202", "input")
    rows.append(
        rows[0] | {"seq": "9", "code": "gend", "name": "性别", "type": "代码型", "length": "6", "dict": ""}
    )
    done = imported(tmp_path, base, rows)
    assert done.edition is not None
    (node,) = done.edition.interfaces["2202"].input
    field = node.field("gend")
    assert field is not None and (field.dict, str(field.type)) == ("gend", "code(6)")
    assert not [doubt for doubt in done.imported.doubts if doubt.kind == "unknown-type"]
