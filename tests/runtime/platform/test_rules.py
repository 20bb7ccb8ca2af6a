"""Replies keep the rules of the spec: sums at several levels, alternatives, order, presence."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest

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
from yibao.message.wire import encode
from yibao.platform import Maker
from yibao.validate import Validator
from yibaogen.expr.parse import parse_expression
from yibaogen.expr.tree import to_json

NOW = datetime.fromisoformat("2026-03-05 10:00:00")
KIND = DictionaryTable("种类", (CodeTable("01", "甲"), CodeTable("02", "乙"), CodeTable("03", "丙")))


def amount(code: str, scale: int = 2, required: bool = True) -> FieldTable:
    return FieldTable(code, code, "decimal", 16, scale, required=required)


def word(code: str, length: int = 30) -> FieldTable:
    return FieldTable(code, code, "string", length)


def day(code: str) -> FieldTable:
    return FieldTable(code, code, "date")


def rule(
    number: int, check: str, when: str | None = None, scope: str = "", require: str | None = None
) -> RuleTable:
    return RuleTable(
        f"rule-{number}",
        "output",
        scope,
        when=None if when is None else to_json(parsed(when)),
        check=None if require else to_json(parsed(check)),
        require=require,
    )


def parsed(text: str) -> Any:
    return parse_expression(text)


def edition(
    nodes: tuple[NodeTable, ...], rules: list[RuleTable], asked: tuple[FieldTable, ...] = ()
) -> EditionTable:
    envelope = EnvelopeTable(
        NodeTable("", "object"), NodeTable("", "object", fields=(FieldTable("infcode", "", "integer", 4),))
    )
    return EditionTable(
        edition="rules",
        version="1",
        envelope=envelope,
        dictionaries={"kind": KIND},
        interfaces={
            "2207": InterfaceTable(
                "结算",
                "settle",
                input=(NodeTable("data", "object", fields=asked),),
                output=nodes,
                rules=tuple(rules),
            )
        },
    )


def replies(table: EditionTable, data: dict[str, Any], count: int = 30) -> list[Any]:
    """Replies of many seeds, each judged by the validator."""
    validator, made = Validator(table), []
    for seed in range(count):
        output = Maker(table, seed).reply("2207", {"input": {"data": data}}, NOW)
        report = validator.check(encode({"infcode": 0, "output": output}), infno="2207", direction="output")
        assert report.events == (), [(seed, event.id, event.path, event.args) for event in report.events]
        made.append(output)
    return made


SETTLEMENT = tuple(
    map(amount, ["medfee_sumamt", "fund_pay_sumamt", "psn_part_amt", "hosp_part_amt", "hifp_pay", "hifmi_pay", "oth_pay", "acct_pay", "psn_cash_pay", "fulamt_ownpay_amt", "inscp_scp_amt", "act_pay_dedc"])
)  # fmt: skip
IDENTITIES = [
    rule(1, "medfee_sumamt == fund_pay_sumamt + psn_part_amt + hosp_part_amt", scope="setlinfo"),
    rule(2, "fund_pay_sumamt == hifp_pay + zero(hifmi_pay) + oth_pay", scope="setlinfo"),
    rule(3, "psn_part_amt == acct_pay + psn_cash_pay", scope="setlinfo"),
    rule(4, "medfee_sumamt == fulamt_ownpay_amt + inscp_scp_amt", scope="setlinfo"),
    rule(5, "act_pay_dedc <= inscp_scp_amt", scope="setlinfo"),
    rule(
        6,
        "sum(setldetail.fund_payamt) == setlinfo.fund_pay_sumamt + setlinfo.hosp_part_amt + setlinfo.acct_pay",
    ),
]
SETTLED = (
    NodeTable("setlinfo", "object", required=True, fields=SETTLEMENT),
    NodeTable("setldetail", "array", required=True, fields=(amount("fund_payamt"),)),
)


def test_a_settlement_adds_up_in_every_way() -> None:
    for output in replies(edition(SETTLED, IDENTITIES), {}):
        info = output["setlinfo"]
        assert info["medfee_sumamt"] == info["fund_pay_sumamt"] + info["psn_part_amt"] + info["hosp_part_amt"]
        assert all(value >= 0 for value in info.values())


def test_the_requests_total_is_kept() -> None:
    asked = (amount("medfee_sumamt"),)
    for output in replies(edition(SETTLED, IDENTITIES, asked), {"medfee_sumamt": Decimal("1234567.89")}):
        assert output["setlinfo"]["medfee_sumamt"] == Decimal("1234567.89")


def test_amounts_of_a_request_that_contradict_a_rule_give_way() -> None:
    asked = (amount("fulamt_ownpay_amt"), amount("inscp_scp_amt"), amount("medfee_sumamt"))
    data = {"medfee_sumamt": Decimal(10), "fulamt_ownpay_amt": Decimal(50), "inscp_scp_amt": Decimal(70)}
    replies(edition(SETTLED, IDENTITIES, asked), data)


def test_lines_are_price_times_quantity_and_the_total_is_their_sum() -> None:
    nodes = (
        NodeTable("head", "object", fields=(amount("medfee_sumamt"),)),
        NodeTable("line", "array", fields=(amount("pric", 6), amount("cnt", 4), amount("det_item_fee_sumamt"), amount("inscp_scp_amt"), amount("overlmt_amt"))),
    )  # fmt: skip
    rules = [
        rule(1, "head.medfee_sumamt == sum(line.det_item_fee_sumamt)"),
        rule(2, "det_item_fee_sumamt == round(pric * cnt, 2)", scope="line"),
        rule(3, "det_item_fee_sumamt == inscp_scp_amt + overlmt_amt", scope="line"),
    ]
    for output in replies(edition(nodes, rules), {}):
        assert output["head"]["medfee_sumamt"] == sum(line["det_item_fee_sumamt"] for line in output["line"])


@pytest.mark.parametrize(
    "check",
    [
        "b == a or b == a + c",
        "abs(a - b - c) <= 0.01",
        "not (a == b)",
        "begndate < enddate and date(enddate) <= date(crte_time)",
        "kind in ('03')",
        "not (kind in ('01', '02'))",
        "kind != '01'",
        "length(psn_no) == 12",
        "length(psn_no) <= 5",
        "id_card(certno)",
        "not present(memo)",
        "present(exp_content)",
        "x_cnt == count(row)",
        "unique(row.row_sn)",
        "unique(row.kind) or a >= 0",
        "max(a, b) <= c",
        "a * 2 == b",
    ],
)
def test_other_conditions(check: str) -> None:
    head = (amount("a"), amount("b"), amount("c"), day("begndate"), day("enddate"), FieldTable("crte_time", "", "datetime"),
        FieldTable("kind", "", "string", 3, dict="kind"), word("psn_no"), word("certno"), word("memo"),
        FieldTable("exp_content", "", "string", 4000, shape="json"), FieldTable("x_cnt", "", "integer", 4))  # fmt: skip
    row = NodeTable(
        "row", "array", fields=(word("row_sn", 2), FieldTable("kind", "", "string", 3, dict="kind"))
    )
    replies(edition((NodeTable("", "object", fields=head), row), [rule(1, check)]), {})


def test_what_a_condition_requires_is_there() -> None:
    fields = (
        FieldTable("kind", "", "string", 3, dict="kind"),
        FieldTable("extra", "", "string", 10, shape="json"),
    )
    made = replies(
        edition((NodeTable("", "object", fields=fields),), [rule(1, "", "kind == '02'", require="extra")]), {}
    )
    assert {output["kind"] for output in made} == {"01", "02", "03"}
    assert all("extra" in output for output in made if output["kind"] == "02")
