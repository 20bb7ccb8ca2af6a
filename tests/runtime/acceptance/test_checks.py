"""Checks look at what they say, and a check that finds nothing fails."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from yibao.acceptance.checks import Judge, Outcome, same
from yibao.acceptance.model import Check, Formula, Row
from yibao.acceptance.results import CaseResult, Finding, PointResult
from yibao.message.tables import FieldTable, InterfaceTable, NodeTable


def _field(code: str, type: str = "decimal") -> FieldTable:
    return FieldTable(code=code, name=f"名{code}", type=type)  # type: ignore[arg-type]


SETTLE = InterfaceTable(
    name="门诊结算",
    method="settle_outpatient",
    output=(
        NodeTable(
            path="setlinfo",
            kind="object",
            fields=(_field("medfee_sumamt"), _field("hifp_pay"), _field("setl_id", "string")),
        ),
        NodeTable(
            path="setldetail", kind="array", fields=(_field("fund_payamt"), _field("fund_pay_type", "string"))
        ),
    ),
)
OUTPUT = {
    "setlinfo": {"medfee_sumamt": Decimal("100.00"), "hifp_pay": Decimal("60.00"), "setl_id": "S1"},
    "setldetail": [{"fund_payamt": Decimal("60.00"), "fund_pay_type": "310100"}],
}


def judge(output: Any = OUTPUT, infcode: int = 0, err_msg: str = "", wording: bool = True) -> Judge:
    outcome = Outcome(SETTLE, infcode, err_msg, output)
    return Judge({"v1.settle": outcome}, {"v1": {"p": {"setl": "S1"}}}, wording)


def only(check: Check, **given: Any) -> Finding:
    (finding,) = judge(**given).findings(check)
    return finding


def test_amounts_are_numbers_and_bare_names_are_of_setlinfo() -> None:
    finding = only(Check("v1.settle", {"hifp_pay": "60"}))
    assert (finding.passed, finding.found, finding.name) == (True, "60.00", "名hifp_pay")
    assert not only(Check("v1.settle", {"hifp_pay": "60.01"})).passed


def test_a_row_of_a_list_by_its_number() -> None:
    finding = only(Check("v1.settle", {"setldetail.0.fund_payamt": "60.00"}))
    assert finding.passed and finding.name == "第 1 条名fund_payamt"
    absent = only(Check("v1.settle", {"setldetail.1.fund_payamt": "60.00"}))
    assert (absent.passed, absent.found) == (False, "—")


def test_expected_values_may_refer_to_facts() -> None:
    assert only(Check("v1.settle", {"setl_id": "${p.setl}"})).passed


def test_some_row_has_the_fields() -> None:
    assert only(
        Check("v1.settle", has={"setldetail": {"fund_pay_type": "310100", "fund_payamt": "60"}})
    ).passed
    missing = only(Check("v1.settle", has={"setldetail": {"fund_pay_type": "390100"}}))
    assert (missing.passed, missing.found) == (False, "fund_pay_type=310100")


TREE = [
    "==",
    ["get", "hifp_pay"],
    ["call", "round", ["*", ["get", "medfee_sumamt"], ["num", "0.6"]], ["num", "2"]],
]
SUM = ["==", ["call", "sum", ["get", "setldetail.fund_payamt"]], ["get", "setlinfo.hifp_pay"]]


@pytest.mark.parametrize("tree", [TREE, SUM])
def test_a_formula_holds(tree: list[Any]) -> None:
    assert only(Check("v1.settle", holds=Formula("…", tree))).passed


def test_a_formula_over_what_is_absent_does_not_hold() -> None:
    lean = {"setlinfo": {"medfee_sumamt": Decimal("100.00")}}
    finding = only(Check("v1.settle", holds=Formula("…", TREE)), output=lean)
    assert (finding.passed, finding.found) == (False, "absent")


def test_a_refusal_is_told_by_its_words() -> None:
    refused = {"output": None, "infcode": -1, "err_msg": "外伤住院须先发起外调"}
    assert only(Check("v1.settle", refused="外调"), **refused).passed
    assert only(Check("v1.settle", refused="*"), **refused).passed
    assert not only(Check("v1.settle", refused="余额"), **refused).passed
    assert only(Check("v1.settle", refused="余额"), wording=False, **refused).passed


def test_what_should_be_refused_and_is_not() -> None:
    assert not only(Check("v1.settle", refused="*")).passed


def test_a_refused_step_fails_every_other_check() -> None:
    finding = only(
        Check("v1.settle", {"hifp_pay": "60.00"}, accepted=True), output=None, infcode=-1, err_msg="不行"
    )
    assert (finding.passed, finding.found) == (False, "-1 不行")


def test_a_step_that_was_not_played() -> None:
    (finding,) = judge().findings(Check("v2.settle", accepted=True))
    assert not finding.passed


@pytest.mark.parametrize(
    ("expected", "found", "equal"),
    [
        ("1.50", Decimal("1.5"), True),
        ("1", 1, True),
        ("01", "01", True),
        ("1", "01", False),
        ("x", Decimal(1), False),
        ("None", None, False),
    ],
)
def test_sameness(expected: str, found: Any, equal: bool) -> None:
    assert same(expected, found) is equal


def test_a_point_without_findings_has_not_passed() -> None:
    assert not PointResult("封顶线", ()).passed


def test_a_case_needs_its_points_its_twin_and_its_end() -> None:
    good = Finding("s", "x", "1", "1", True)
    row = Row("城镇职工", "门诊", "普通门诊", ("封顶线",))

    def case(points: tuple[PointResult, ...], twin: tuple[Finding, ...], fault: str = "") -> bool:
        return CaseResult("A001", row, points, "反例", twin, (), 0.1, fault).passed

    point = PointResult("封顶线", (good,))
    bad = Finding("s", "x", "1", "2", False)
    assert case((point,), (good,))
    assert not case((point,), ())
    assert not case((point,), (bad,))
    assert not case((PointResult("封顶线", (good, bad)),), (good,))
    assert not case((point,), (good,), "stopped")
