"""2601: what became of a transaction is unknown, so take it back by its msgid, once."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from yibao.platform.call import Behaviour, Call, Reply
from yibao.platform.fees import lines_of
from yibao.platform.refusal import Refused
from yibao.platform.settling import take_back
from yibao.platform.state import Encounter, Exchange, Settlement


def reverse_transaction(call: Call) -> Reply:
    """Reverse a settlement or an admission of one's own institution."""
    row = call.data
    done = call.unit.get(Exchange, str(row["omsgid"]))
    if done is None or done.infno != str(row["oinfno"]):
        raise Refused("platform-original-unknown")
    if done.institution != call.institution:
        raise Refused("platform-original-foreign")
    if done.psn_no != str(row["psn_no"]):
        raise Refused("platform-visit-person")
    reverse = _REVERSED.get(done.method)
    if reverse is None:
        raise Refused("platform-original-fixed", found=done.infno)
    if done.state == "reversed":
        raise Refused("platform-original-reversed")
    reverse(call, done)
    call.unit.put(msgspec.structs.replace(done, state="reversed"))
    return None


def _reverse_settlement(call: Call, done: Exchange) -> None:
    settled = call.unit.get(Settlement, done.setl_id)
    visit = call.unit.get(Encounter, done.mdtrt_id)
    if settled is None or visit is None or settled.state != "settled":
        raise Refused("platform-original-refunded")
    take_back(call, visit, settled)
    _move(call, visit.key)


def _reverse_admission(call: Call, done: Exchange) -> None:
    stay = call.unit.get(Encounter, done.mdtrt_id)
    if stay is None or lines_of(call, stay.key):
        raise Refused("platform-lines-left")
    _move(call, stay.key)


def _move(call: Call, mdtrt_id: str) -> None:
    """The encounter's next state, as its life cycle declares it for a reversal."""
    visit = call.unit.get(Encounter, mdtrt_id)
    cycles = call.site.lifecycles.by_call.get(call.method, {})
    transition = cycles[visit.life].move(call.method, visit.state) if visit and visit.life in cycles else None
    if visit is None or transition is None:
        raise Refused("platform-original-fixed", found=mdtrt_id)
    call.unit.put(msgspec.structs.replace(visit, state=transition.to[0]))


_REVERSED: Mapping[str, Callable[[Call, Exchange], None]] = {
    "settle_outpatient": _reverse_settlement,
    "settle_inpatient": _reverse_settlement,
    "admit_inpatient": _reverse_admission,
}

BEHAVIOURS: Mapping[str, Behaviour] = {"reverse_transaction": reverse_transaction}
