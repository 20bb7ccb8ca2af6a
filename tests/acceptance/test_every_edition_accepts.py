"""The cases in every edition: written once, carried over by what the snapshots say; what cannot be carried over is named."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from kit_support import BEGUN, ROOT, Kit

from yibao.acceptance.carry import Carrier, NotCarried
from yibao.acceptance.crew import Plan, play
from yibao.acceptance.pairing import Pairing
from yibao.acceptance.results import Report
from yibao.message.tables import FieldTable, NodeTable, read_edition
from yibaogen.cli.formats import accept_html, accept_text

PROVINCES = ("jiwei", "hunan", "chongqing", "neimenggu", "guangzhou", "shenzhen")
# What an edition cannot play, by the reason that the report gives.
LACKING = {
    "guangzhou": dict.fromkeys(("A022", "A072", "A073", "A074"), "2403 adminfo.exp_content"),
}
UNTOLD = {
    "hunan": {"7103 rxdrugdetail、mdtrtinfo、diseinfo"},
    "chongqing": {"feedetail"},
    "neimenggu": {"feedetail"},
    "guangzhou": {"insuinfo.psn_insu_stas"},
}


def edition(name: str) -> Path:
    return ROOT / "generated" / name / "edition.json"


def played(kit: Kit, name: str) -> Report:
    table = read_edition(edition(name).read_bytes())
    plan = Plan(table, kit.suite, kit.world, kit.policy, kit.lifecycles, BEGUN, written=kit.table)
    cases = sorted(play(plan, tuple(kit.suite.cases), 1), key=lambda case: case.id)
    return Report("模拟平台", name, "chengdu-example", "illustrative", BEGUN, 1.0, tuple(cases))


@pytest.mark.parametrize("name", PROVINCES)
def test_all_cases_in_an_edition(kit: Kit, name: str) -> None:
    report = played(kit, name)
    assert [(case.id, case.fault) for case in report.failed] == []
    assert len(report.cases) == 103
    assert {case.id: case.lacking for case in report.lacking} == LACKING.get(name, {})
    assert {finding.untold for case in report.played for finding in case.untold} == UNTOLD.get(name, set())


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_what_was_not_played_is_listed_with_its_reason(kit: Kit, lang: str) -> None:
    table = read_edition(edition("guangzhou").read_bytes())
    plan = Plan(table, kit.suite, kit.world, kit.policy, kit.lifecycles, BEGUN, written=kit.table)
    cases = tuple(play(plan, ("A003", "A022"), 1))
    report = Report("模拟平台", "guangzhou", "chengdu-example", "illustrative", BEGUN, 1.0, cases)
    assert report.passed
    page = accept_html.report(report, lang)  # type: ignore[arg-type]
    assert "2403 adminfo.exp_content" in page
    assert "insuinfo.psn_insu_stas" in page
    told = "\n".join((*accept_text.failures(report, lang), accept_text.summary(report, lang)))  # type: ignore[arg-type]
    assert "2403 adminfo.exp_content" in told
    assert ("1 cases not playable" if lang == "en" else "1 个用例 guangzhou 无法执行") in told


def test_a_province_asks_for_more_and_gets_it(kit: Kit) -> None:
    """The same content becomes a valid request of every edition: filled from the person first."""
    person = {"psn_no": "51010000000000001001", "certno": "999999196808080011", "area": "510100"}
    words = ("psn_name", "cert_type", "cert_no", "gend", "born", "age", "insutype", "tel")
    places = (
        "code",
        "name",
        "area",
        "dept",
        "dept_name",
        "caty",
        "doctor",
        "doctor_name",
        "operator",
        "operator_name",
    )
    known = {
        "p": {**dict.fromkeys(words, ""), **person},
        "at": dict.fromkeys(places, "") | {"code": "H51019900001"},
        "ref": "A001V1",
        "type": "11",
    }
    now = datetime.fromisoformat("2026-03-02 08:32:00")
    content = {
        "data": {"psn_no": person["psn_no"], "insutype": "310", "begntime": f"{now}", "ipt_otp_no": "M1"}
    }
    for name in PROVINCES:
        table = read_edition(edition(name).read_bytes())
        carried = Carrier(kit.table, table).carry("register_outpatient", content, known, now)
        infno = next(
            infno for infno, item in table.interfaces.items() if item.method == "register_outpatient"
        )
        node = next(iter(carried))
        assert carried[node]["psn_no"] == person["psn_no"], name
        needed = {
            field.code
            for item in table.interfaces[infno].input
            if item.path == node
            for field in item.fields
            if field.required
        }
        assert needed <= carried[node].keys(), name
        if "certno" in needed:
            assert carried[node]["certno"] == person["certno"], name


def test_content_without_a_place_is_not_dropped_in_silence(kit: Kit) -> None:
    carrier = Carrier(kit.table, read_edition(edition("guangzhou").read_bytes()))
    content = {"adminfo": {"mdtrt_id": "1", "exp_content": {"inquiry": "open"}}}
    with pytest.raises(NotCarried, match=r"2403 adminfo\.exp_content"):
        carrier.carry("change_admission", content, {}, BEGUN)


def node(path: str, *codes: str, kind: str = "object") -> NodeTable:
    fields = tuple(FieldTable(code=code, name=code, type="string", required=False) for code in codes)
    return NodeTable(path=path, kind=kind, required=True, fields=fields)  # type: ignore[arg-type]


def test_nodes_are_paired_by_name_then_by_likeness() -> None:
    pairing = Pairing(
        [node("data", "a", "b"), node("rows", "x_y", "z", kind="array"), node("gone", "q")],
        [node("info", "a", "b", "c"), node("rows", "xY"), node("other", "m", "n", "o")],
    )
    assert pairing.names == {"rows": "rows", "data": "info", "gone": "other"}
    assert pairing.there({"data": {"a": "1"}, "rows": []}) == {"info": {"a": "1"}, "rows": []}
    assert pairing.here({"info": {"a": "1"}, "rows": {"xY": "2"}}) == {
        "data": {"a": "1"},
        "rows": [{"x_y": "2"}],
    }
    assert pairing.single("rows")
    assert pairing.tells("rows", "x_y")
    assert not pairing.tells("rows", "z")
    assert not pairing.tells("gone", "q")


def test_fields_of_the_root_may_be_a_node_elsewhere() -> None:
    pairing = Pairing([node("", "a")], [node("data", "a")])
    assert pairing.there({"a": "1"}) == {"data": {"a": "1"}}
    assert pairing.here({"data": {"a": "1"}}) == {"a": "1"}
    back = Pairing([node("data", "a")], [node("", "a")])
    assert back.there({"data": {"a": "1"}}) == {"a": "1"}
    assert back.here({"a": "1"}) == {"data": {"a": "1"}}
