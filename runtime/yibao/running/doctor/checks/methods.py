"""Every read-only method once, about nobody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from yibao.running.doctor.exchange import Asked, Outcome, ask
from yibao.running.doctor.model import Finding, Patient, fine, odd, wrong
from yibao.running.doctor.requests import request_of

_GIVE_UP = 5
_EVENTS: Mapping[Outcome, str] = MappingProxyType(
    {
        "not-offered": "doctor-methods-not-offered",
        "gateway": "doctor-methods-gateway",
        "no-answer": "doctor-methods-no-answer",
        "not-asked": "doctor-methods-not-asked",
    }
)


def run(patient: Patient) -> Iterator[Finding]:
    """What each method said. Answered and refused by the platform both show that it is there."""
    asked = list(_asked(patient))
    names = {number: item.name for number, item in patient.table.interfaces.items()}
    rows = [_row(each, names) for each in asked]
    counts = Counter(each.outcome for each in asked)
    answered, refused = str(counts["answered"]), str(counts["refused"])
    yield fine("doctor-methods", *rows, answered=answered, refused=refused, total=str(len(asked)))
    for outcome, event in _EVENTS.items():
        numbers = " ".join(each.infno for each in asked if each.outcome == outcome)
        if numbers:
            kind = odd if outcome in ("not-offered", "not-asked") else wrong
            yield kind(event, numbers=numbers)
    left_out = [
        number for number, item in patient.table.interfaces.items() if item.method in patient.probes.left_out
    ]
    yield fine("doctor-methods-left-out", numbers=" ".join(left_out) or "-")
    strange = [
        number
        for number, item in patient.table.interfaces.items()
        if patient.effects.get(number) is not None
        and patient.effects[number].effect == "query"
        and item.method not in patient.probes.methods
        and item.method not in patient.probes.left_out
    ]
    if strange:
        yield odd("doctor-methods-undeclared", numbers=" ".join(strange))


def _asked(patient: Patient) -> Iterator[Asked]:
    client, _ = patient.caller()
    if patient.sign_no:
        client = client.with_envelope(sign_no=patient.sign_no)
    silent = 0
    for number, item in patient.table.interfaces.items():
        if item.method not in patient.probes.methods:
            continue
        request = request_of(patient, number)
        if request is None:
            yield Asked(number, "not-asked", 0.0, "?")
            continue
        patient.tell(f"{number} {item.name}")
        found = ask(client, number, request)
        yield found
        # A platform that has fallen silent need not be waited for forty times.
        silent = silent + 1 if found.outcome == "no-answer" else 0
        if silent >= _GIVE_UP:
            return


def _row(asked: Asked, names: Mapping[str, str]) -> dict[str, str]:
    return {
        "infno": asked.infno,
        "name": names[asked.infno],
        "outcome": asked.outcome,
        "ms": f"{asked.seconds * 1000:.0f}",
        "said": asked.said,
    }
