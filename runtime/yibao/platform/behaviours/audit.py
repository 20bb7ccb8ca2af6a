"""3101: the submitted orders looked at by audit rules. Nothing is kept; the same message gives the same findings."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from yibao.platform.behaviours.audit_rules import RULES, Finding, Rule, read_case
from yibao.platform.behaviours.checks import objects, text
from yibao.platform.call import Behaviour, Call, Reply
from yibao.platform.refusal import Refused
from yibao.platform.state import Encounter

_COUNTED = "1"
_ORDER_LINE = "1"


def review_fee_details(call: Call) -> Reply:
    """3101: one result a patient, encounter and rule, with a row for each order in doubt. Without any, no result."""
    rules = _chosen(call.data.get("rule_ids"))
    results = [
        result
        for patient in objects(call.data.get("patient_dtos"))
        for encounter in objects(patient.get("fsi_encounter_dtos"))
        for result in _review(call, rules, patient, encounter)
    ]
    return {"result": results}


def _chosen(asked: Any) -> Sequence[Rule]:
    """The rules that a request names; all when it names none. Raises ``Refused`` for an unknown one."""
    names = [str(name) for name in asked] if isinstance(asked, list) else str(asked or "").split(",")
    wanted = {name.strip() for name in names if name.strip()}
    unknown = wanted - {rule.id for rule in RULES}
    if unknown:
        raise Refused(
            "behaviour-audit-rule", found=min(unknown), allowed="、".join(rule.id for rule in RULES)
        )
    return [rule for rule in RULES if not wanted or rule.id in wanted]


def _review(
    call: Call, rules: Sequence[Rule], patient: Mapping[str, Any], encounter: Mapping[str, Any]
) -> Iterator[dict[str, Any]]:
    if text(encounter, "medins_id") not in ("", call.institution):
        raise Refused("behaviour-institution-other", field="medins_id")
    visit = call.unit.get(Encounter, text(encounter, "mdtrt_id"))
    if visit is not None and visit.institution != call.institution:
        raise Refused("behaviour-encounter-foreign")
    if visit is not None and text(patient, "patn_id") not in ("", visit.psn_no):
        raise Refused("behaviour-encounter-person")
    case = read_case(patient, encounter, call.site.world)
    if case is None:
        return
    for rule in rules:
        found = [finding for finding in rule.check(case) if finding.amount > 0]
        if found:
            yield _result(call, rule, patient, encounter, found)


def _result(
    call: Call,
    rule: Rule,
    patient: Mapping[str, Any],
    encounter: Mapping[str, Any],
    found: Sequence[Finding],
) -> dict[str, Any]:
    names = {"patn_id": text(patient, "patn_id"), "mdtrt_id": text(encounter, "mdtrt_id")}
    task = _number(call, "task")
    return {
        **names,
        "jr_id": _number(call, rule.id, *names.values()),
        "rule_id": rule.id,
        "rule_name": rule.name,
        "vola_cont": "；".join(finding.text for finding in found)[:500],
        "vola_amt": sum(finding.amount for finding in found),
        "vola_amt_stas": _COUNTED,
        "sev_deg": rule.severity,
        "vola_evid": rule.basis,
        "vola_bhvr_type": rule.behaviour,
        "task_id": task,
        "judge_result_detail_dtos": [
            {
                **names,
                "jrd_id": _number(call, rule.id, *names.values(), finding.rx_id),
                "rx_id": finding.rx_id,
                "vola_item_type": _ORDER_LINE,
                "vola_amt": finding.amount,
            }
            for finding in found
        ],
    }


def _number(call: Call, *parts: str) -> str:
    """A number that stays the same for the same message."""
    return hashlib.sha256("/".join((call.msgid, *parts)).encode()).hexdigest()[:24]


BEHAVIOURS: Mapping[str, Behaviour] = {"review_fee_details": review_fee_details}
