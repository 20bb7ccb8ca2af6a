"""3101: each rule finds what it is for, and nothing in a clean stay."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from behaviours_support import OTHER, Sample, Talk

from yibao.platform.behaviours.audit_rules import RULES


def body(
    sample: Sample, orders: list[dict[str, Any]], *, rules: list[str] | None = None, **patient: Any
) -> Any:
    """The story's stay with these orders: each is the first order of the story with changes."""
    found = sample("3101", "30-stay")
    data = found["data"]
    data.pop("rule_ids", None)
    if rules:
        data["rule_ids"] = rules
    person = data["patient_dtos"][0] | patient
    data["patient_dtos"] = [person]
    encounter = person["fsi_encounter_dtos"][0]
    base = encounter["fsi_order_dtos"][0]
    encounter["fsi_order_dtos"] = [
        base | {"rx_id": f"RX{number}"} | order for number, order in enumerate(orders)
    ]
    return found


def order(code: str, count: str, price: str, **changes: Any) -> dict[str, Any]:
    amount = Decimal(count) * Decimal(price)
    known = {"hilist_code": code, "cnt": Decimal(count), "pric": Decimal(price), "sumamt": amount}
    return {**known, "ownpay_amt": Decimal("0.00"), **changes}


def findings(talk: Talk, told: Any) -> dict[str, tuple[Decimal, list[str]]]:
    output = talk.ok("3101", told, at="2026-03-08 09:00:00") or {}
    return {
        row["rule_id"]: (
            Decimal(str(row["vola_amt"])),
            [item["rx_id"] for item in row["judge_result_detail_dtos"]],
        )
        for row in output.get("result", ())
    }


CASES: dict[str, tuple[list[dict[str, Any]], dict[str, Any], str, list[str]]] = {
    "R0101": ([order("001204000060000", "1", "3.70"), order("001204000060000", "1", "3.70")], {}, "3.70", ["RX1"]),
    "R0102": ([order("003314000020000", "1", "1800.00")], {}, "1800.00", ["RX0"]),
    "R0103": ([order("003314000020000", "1", "1800.00")], {"gend": "2", "brdy": "1950-01-01"}, "1800.00", ["RX0"]),
    "R0104": ([order("001109000010000", "8", "56.00")], {}, "112.00", ["RX0"]),
    "R0105": ([order("XA11GAW001A001010100", "120", "6.40")], {}, "128.00", ["RX0"]),
    "R0106": ([order("XJ01CAA040E001010100", "2", "20.00")], {}, "4.00", ["RX0"]),
    "R0107": ([order("001101000010000", "2", "30.00")], {}, "60.00", ["RX0"]),
    "R0108": ([order("XC09AAA010A001010100904"[:20], "1", "200.00")], {}, "200.00", ["RX0"]),
    "R0109": (
        [order("001204000060000", "1", "3.70", drord_begn_date="2026-03-20 08:00:00")], {}, "3.70", ["RX0"],
    ),
    "R0110": ([order("001204000060000", "2", "3.70", sumamt=Decimal("10.00"))], {}, "2.60", ["RX0"]),
}  # fmt: skip


def test_every_rule_has_a_case() -> None:
    assert set(CASES) == {rule.id for rule in RULES}


@pytest.mark.parametrize("rule", sorted(set(CASES) - {"R0108"}))
def test_a_rule_finds_what_it_is_for(talk: Talk, sample: Sample, rule: str) -> None:
    orders, patient, amount, ids = CASES[rule]
    found = findings(talk, body(sample, orders, **patient))
    assert found[rule] == (Decimal(amount), ids)


def test_a_restricted_drug_is_a_reminder(talk: Talk, sample: Sample) -> None:
    code = next(item.code for item in talk.site.world.items.values() if item.restricted)
    clash = [key for key in talk.site.world.items if key.startswith(code[:20])]
    if len(clash) > 1:  # cut at 20 characters it means several: then nothing is said
        assert "R0108" not in findings(talk, body(sample, [order(code[:20], "1", "200.00")]))
    else:
        assert findings(talk, body(sample, [order(code[:20], "1", "200.00")]))["R0108"][0] == 200


def test_a_clean_stay_has_no_result(talk: Talk, sample: Sample) -> None:
    clean = [order("001109000010000", "5", "56.00"), order("002103000010000", "1", "212.50")]
    assert findings(talk, body(sample, clean)) == {}


def test_only_the_rules_asked_for(talk: Talk, sample: Sample) -> None:
    twice = [order("003314000020000", "1", "1800.00")] * 2
    assert set(findings(talk, body(sample, twice))) == {"R0101", "R0102"}
    assert set(findings(talk, body(sample, twice, rules=["R0102"]))) == {"R0102"}
    talk.refused("behaviour-audit-rule", "3101", body(sample, twice, rules=["R9999"]))


def test_the_stay_must_be_ones_own(talk: Talk, sample: Sample) -> None:
    told = body(sample, [order("001109000010000", "5", "56.00")])
    talk.refused("behaviour-institution-other", "3101", told, OTHER)
    mdtrt_id = talk.ok("2401", sample("2401", "30-stay", "mdtrtinfo"), at="2026-03-04 11:00:00")["result"][
        "mdtrt_id"
    ]
    person = told["data"]["patient_dtos"][0]
    person["fsi_encounter_dtos"][0]["mdtrt_id"] = mdtrt_id
    person["patn_id"] = "43000000000000000101"
    talk.refused("behaviour-encounter-person", "3101", told)
