"""The rules by which witnesses become one edition, each as a small table."""

from __future__ import annotations

from pathlib import Path

from yibaogen.importing import Imported

from .support import HEAD, WITNESSES, doubts, element, row, run, spec


def _fields(got: Imported, node: str = "data", side: str = "input") -> list[str]:
    body = spec(got)[side][node]
    return [key for key in body if key not in ("node", "repeat")]


def test_a_field_of_two_witnesses_is_in_and_of_one_is_out(tmp_path: Path) -> None:
    got = run(tmp_path, [row("a", "psn_no"), row("b", "psn_no"), row("b", "local_no")])
    assert _fields(got) == ["psn_no"]
    assert doubts(got, "left-out") == [("local_no", "b", "out")]


def test_two_branches_of_one_vendor_are_one_witness(tmp_path: Path) -> None:
    got = run(tmp_path, [row("a", "psn_no"), row("c", "psn_no"), row("c", "x"), row("d", "x")])
    assert _fields(got) == ["psn_no"]


def test_a_message_that_one_witness_alone_has_is_taken_whole(tmp_path: Path) -> None:
    rows = [row("a", "psn_no"), row("b", "psn_no"), row("b", "gend", io="output", node="baseinfo")]
    got = run(tmp_path, rows)
    assert _fields(got, "baseinfo", "output") == ["gend"]
    assert doubts(got, "single-witness") == [("gend", "b", "in")]


def test_a_witness_with_codes_only_supports_presence_but_has_no_vote(tmp_path: Path) -> None:
    got = run(tmp_path, [row("a", "psn_no"), row("w", "psn_no", "字符型", "99", required="Y")])
    assert element(got, "psn_no")["type"] == "string(30)"
    assert spec(got)["input"]["data"]["psn_no"] == {}


def test_type_and_length_are_the_majoritys(tmp_path: Path) -> None:
    rows = [row("a", "no", "数字型", "20"), row("b", "no"), row("c", "no")]
    got = run(tmp_path, rows)
    assert element(got, "no")["type"] == "string(30)"
    assert doubts(got, "disagreement") == [("no", "a: integer; b: string; c: string", "string")]


def test_the_earlier_witness_breaks_a_tie_and_the_sheet_says_so(tmp_path: Path) -> None:
    got = run(tmp_path, [row("a", "name", "字符型", "50"), row("b", "name", "字符型", "40")])
    assert element(got, "name")["type"] == "string(50)"
    assert doubts(got, "tie") == [("name", "a: 50; b: 40", "50")]


def test_required_needs_more_than_a_tie(tmp_path: Path) -> None:
    rows = [
        row("a", "x", required="Y"),
        row("b", "x"),
        row("a", "y", required="Y"),
        row("b", "y", required="是"),
    ]
    fields = spec(run(tmp_path, rows))["input"]["data"]
    assert fields["x"] == {}
    assert fields["y"] == {"required": "true"}


def test_a_number_without_scale_follows_who_writes_one(tmp_path: Path) -> None:
    got = run(tmp_path, [row("a", "amt", "数值型", "16"), row("b", "amt", "数值型", "16,2")])
    assert element(got, "amt")["type"] == "decimal(16,2)"


def test_kind_of_a_node_by_majority(tmp_path: Path) -> None:
    rows = [
        row("a", "x", node="list", kind=""),
        row("b", "x", node="list", kind="list"),
        row("c", "x", node="list", kind="array"),
        row("w", "x", node="list", kind="object"),
    ]
    assert spec(run(tmp_path, rows))["input"]["list"]["repeat"] == {}


def test_nodes_printed_apart_are_nested_where_they_are_announced(tmp_path: Path) -> None:
    rows = [
        row("a", "patients", "参保人信息集合", "", required="Y"),
        row("a", "visits", "就诊信息集合", "", node="patients", required="Y"),
        row("a", "psn_no", node="patients", kind="list"),
        row("a", "mdtrt_id", node="visits", kind="list"),
        row("b", "psn_no", node="data.patients", kind="array"),
        row("b", "mdtrt_id", node="data.patients.visits", kind="array"),
        row("a", "trig"),
        row("b", "trig"),
    ]
    body = spec(run(tmp_path, rows))["input"]
    assert list(body) == ["data", "data.patients", "data.patients.visits"]
    assert list(body["data"]) == ["trig"]
    assert body["data.patients"]["node"] == {"required": "true"}


def test_one_spelling_per_code_and_two_where_one_source_has_both(tmp_path: Path) -> None:
    rows = [
        row("a", "parent_value"),
        row("b", "parentValue"),
        row("c", "parentValue"),
        row("a", "chfdr_name"),
        row("b", "chfdr_Name"),
        *[row(s, code) for s in ("a", "b") for code in ("mdtrt_sn", "mdtrtsn")],
    ]
    got = run(tmp_path, rows)
    assert _fields(got) == ["parentValue", "chfdr_name", "mdtrt_sn", "mdtrtsn"]
    assert doubts(got, "spelling") == [
        ("chfdr_name", "b: chfdr_Name", "chfdr_name"),
        ("parentValue", "a: parent_value", "parentValue"),
    ]


def test_fields_stand_in_the_standards_order(tmp_path: Path) -> None:
    rows = [
        row("a", "one", seq="1"),
        row("a", "three", seq="3"),
        row("b", "three", seq="3"),
        row("b", "two", seq="2"),
        row("b", "one", seq="1"),
        row("c", "two"),
    ]
    assert _fields(run(tmp_path, rows)) == ["one", "two", "three"]


def test_the_most_common_definition_is_the_element_and_others_write_what_differs(tmp_path: Path) -> None:
    heads = WITNESSES + HEAD.replace("1101", "1201").replace("query_person", "second")
    heads += HEAD.replace("1101", "1301").replace("query_person", "third")
    rows = [
        row(source, "psn_name", "字符型", length, infno=infno, name=name)
        for source in ("a", "b")
        for infno, length, name in (
            ("1101", "50", "姓名"),
            ("1201", "50", "姓名"),
            ("1301", "30", "人员姓名"),
        )
    ]
    got = run(tmp_path, rows, heads)
    assert element(got, "psn_name") == {"name": "姓名", "type": "string(50)", "sources": ["a", "b"]}
    assert spec(got)["input"]["data"]["psn_name"] == {}
    other = spec(got, "interfaces/1301.yaml")["input"]["data"]["psn_name"]
    assert other == {"name": "人员姓名", "type": "string(30)"}


def test_field_sources_are_written_where_they_differ(tmp_path: Path) -> None:
    got = run(tmp_path, [row("a", "x"), row("b", "x"), row("d", "x"), row("a", "y"), row("b", "y")])
    body = spec(got)
    assert body["sources"] == ["a", "b", "d"]
    assert body["input"]["data"]["x"] == {}
    assert body["input"]["data"]["y"] == {"sources": ["a", "b"]}


def test_a_field_without_any_type_takes_its_elements_and_else_text(tmp_path: Path) -> None:
    rows = [
        row("a", "known", io="output", node="r"),
        row("b", "known", "", "", node="data"),
        row("a", "unknown", "", "", io="output", node="r"),
    ]
    got = run(tmp_path, rows)
    assert spec(got)["input"]["data"]["known"] == {"sources": ["b"]}
    assert element(got, "unknown")["type"] == "string"
    assert doubts(got, "no-type") == [("unknown", "", "string")]


def test_a_file_keeps_every_column(tmp_path: Path) -> None:
    rows = [row("a", "x", io="file", node="f", kind="file"), row("a", "y", io="file", node="f", kind="file")]
    rows.append(row("b", "x", io="file", node="f", kind="file"))
    assert _fields(run(tmp_path, rows), "f", "file") == ["x", "y"]


def test_every_source_is_a_witness_without_a_plan(tmp_path: Path) -> None:
    got = run(tmp_path, [row("a", "x"), row("b", "x"), row("b", "y")], "edition: trial\n")
    body = spec(got)
    assert list(body["input"]["data"]) == ["x"]
    assert (body["name"], body["method"]) == ("1101", "call_1101")


def test_what_a_complete_standard_leaves_empty_stays_empty(tmp_path: Path) -> None:
    rows = [row("a", "psn_no"), row("b", "psn_no"), row("b", "memo", io="output", node="result")]
    assert "output" in spec(run(tmp_path, rows))
    plan = WITNESSES.replace("sources: [a]}", "sources: [a], complete: true}")
    got = run(tmp_path, rows, plan)
    assert "output" not in spec(got)
    assert doubts(got, "left-out") == [("memo", "b", "out")]


def test_a_nested_node_brings_its_parent_and_takes_the_place_of_a_field(tmp_path: Path) -> None:
    rows = [
        row("a", "x", node="list.rows", kind="array"),
        row("a", "memo"),
        row("a", "er_flag", node="data.memo"),
    ]
    got = run(tmp_path, rows)
    body = spec(got)["input"]
    assert list(body) == ["list", "list.rows", "data", "data.memo"]
    assert body["list"] == {}
    assert list(body["data.memo"]) == ["er_flag"]
    assert doubts(got, "field-and-node") == [("memo", "", "node")]


def test_what_is_no_interface_number_goes_on_the_sheet(tmp_path: Path) -> None:
    got = run(tmp_path, [row("a", "x"), row("a", "y", infno="100001")], "edition: trial\n")
    assert [name for name in got.files if name.startswith("interfaces/")] == ["interfaces/1101.yaml"]
    assert doubts(got, "unusable-number") == [("", "100001", "")]
