"""Hand decisions."""

from __future__ import annotations

from pathlib import Path

import pytest

from yibaogen.importing import import_tables

from .support import WITNESSES, doubts, element, row, run, spec, write_tsv


def test_misprinted_codes_and_nodes_are_corrected_and_recorded(tmp_path: Path) -> None:
    plan = WITNESSES + (
        "codes:\n  - {from: data_cn, to: data_cnt, source: b, why: 漏了 t}\n"
        'nodes:\n  - {from: mdtrtinfo, to: data, infno: "1101", io: input, source: [b], why: 旧名}\n'
    )
    got = run(tmp_path, [row("a", "data_cnt"), row("b", "data_cn", node="mdtrtinfo")], plan)
    assert list(spec(got)["input"]["data"]) == ["data_cnt"]
    assert doubts(got, "corrected") == [("", "b: mdtrtinfo", "data"), ("data_cnt", "b: data_cn", "data_cnt")]


def test_fields_are_kept_dropped_and_set_by_hand(tmp_path: Path) -> None:
    plan = WITNESSES + (
        "keep:\n  - {code: pages, why: 翻页要用}\n"
        "drop:\n  - {node: data, code: junk, why: 外层字段}\n"
        'set:\n  - {code: seq_no, type: integer(4), required: "true", name: 序号, note: 从一数起, why: 真实报文}\n'
    )
    rows = [row(s, code) for s in ("a", "b") for code in ("seq_no", "junk")]
    got = run(tmp_path, [*rows, row("b", "pages")], plan)
    fields = spec(got)["input"]["data"]
    assert list(fields) == ["seq_no", "pages"]
    assert fields["seq_no"] == {"required": "true", "note": "从一数起"}
    assert element(got, "seq_no")["type"] == "integer(4)"
    assert element(got, "seq_no")["name"] == "序号"
    assert doubts(got, "set-by-hand")[0][0] == "seq_no"


def test_a_free_shape_is_a_field_even_where_a_source_prints_a_node(tmp_path: Path) -> None:
    plan = WITNESSES + "set:\n  - {code: exp_content, shape: json, why: 各地自定}\n"
    rows = [
        row("a", "psn_no"),
        row("b", "psn_no"),
        row("a", "exp_content", "字符型", "4000"),
        row("b", "er_flag", node="data.exp_content"),
    ]
    got = run(tmp_path, rows, plan)
    assert list(spec(got)["input"]) == ["data"]
    assert element(got, "exp_content") == {
        "name": "名称",
        "type": "string(4000)",
        "shape": "json",
        "sources": ["a", "b"],
    }


def test_node_facts_and_limits(tmp_path: Path) -> None:
    plan = (
        WITNESSES + 'node_facts:\n  - {node: data, kind: array, max: "100", required: "true", name: 明细}\n'
    )
    body = spec(run(tmp_path, [row("a", "x"), row("b", "x")], plan))["input"]["data"]
    assert body["repeat"] == {"max": "100"}
    assert body["node"] == {"name": "明细", "required": "true"}


def test_reassigned_numbers_hear_only_their_witnesses(tmp_path: Path) -> None:
    plan = WITNESSES.replace("level2: 人员信息}", "level2: 人员信息, caller: platform, witnesses: [b]}")
    got = run(tmp_path, [row("a", "epcToken"), row("b", "epc_token"), row("b", "hi_rxno")], plan)
    body = spec(got)
    assert list(body["input"]["data"]) == ["epc_token", "hi_rxno"]
    assert body["sources"] == ["b"]
    assert body["caller"] == "platform"


def test_an_interface_of_the_plan_that_no_table_has_is_a_warning(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(WITNESSES, encoding="utf-8")
    table = write_tsv(tmp_path / "t.tsv", [row("a", "x", infno="9999")])
    got = import_tables([table], edition="trial", plan=tmp_path / "plan.yaml")
    assert [event.id for event in got.events] == ["import-no-witness"]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("sett: []\n", "spec-key-unknown"),
        ("set:\n  - {code: x, type: text(3)}\n", "type-unknown"),
        ("set:\n  - {code: x, shape: round}\n", "import-plan-value"),
        ("node_facts:\n  - {node: x, max: many}\n", "import-plan-value"),
        ("set: [\n", "yaml-syntax"),
        ("codes: 3\n", "spec-shape"),
    ],
)
def test_a_wrong_plan_is_an_event_with_its_place(tmp_path: Path, text: str, event: str) -> None:
    (tmp_path / "plan.yaml").write_text(text, encoding="utf-8")
    table = write_tsv(tmp_path / "t.tsv", [row("a", "x")])
    got = import_tables([table], edition="trial", plan=tmp_path / "plan.yaml")
    assert event in {found.id for found in got.events}
    assert all(found.span is not None and found.span.file == "plan.yaml" for found in got.events)
    assert not got.files


def test_what_no_witness_says_is_marked_reconstructed(tmp_path: Path) -> None:
    plan = WITNESSES.replace(
        "interfaces:\n", "  - {name: reconstructed, sources: [reconstructed]}\ninterfaces:\n"
    )
    got = run(tmp_path, [row("reconstructed", "pay_ord_id")], plan)
    assert spec(got)["sources"] == ["reconstructed"]
    assert doubts(got, "reconstructed") == [("pay_ord_id", "reconstructed", "in")]
