"""Whether the gateway lets our requests through to the platform, and whether we believe its replies."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from yibao.gateway import Session, StateError
from yibao.gateway.session import SIGN_IN, sign_no_of
from yibao.running.doctor.exchange import Asked, ask
from yibao.running.doctor.model import Finding, Patient, fine, wrong
from yibao.running.doctor.requests import request_of

FIRST = "first exchange"
_DOOR = (401, 403)


def run(patient: Patient) -> Iterator[Finding]:
    """The first message: 9001, or the first probe where this operator has signed in today. Any word of the platform, a refusal
    too, shows that the gateway took the signature.
    """
    settings = patient.known()
    patient.sign_no = settings.sign_no or Session(patient.state).known(settings, patient.now())
    asked = _first(patient)
    patient.notes[FIRST] = asked
    if asked.outcome in ("answered", "refused"):
        ms = f"{asked.seconds * 1000:.0f}"
        yield fine("doctor-signature", profile=settings.profile, infno=asked.infno, ms=ms)
    elif asked.outcome == "not-asked":
        yield wrong("doctor-request", infno=asked.infno, said=asked.said)
    elif asked.status in _DOOR or (asked.event and asked.event.id in ("gateway-token", "gateway-wrapper")):
        yield wrong(
            "doctor-signature-refused", profile=settings.profile, status=str(asked.status), said=asked.said
        )
    elif asked.event and asked.event.id.startswith("reply-"):
        yield wrong("doctor-reply-untrusted", said=asked.said)
    elif asked.outcome in ("gateway", "not-offered"):
        yield wrong("doctor-gateway", status=str(asked.status), said=asked.said)
    else:
        yield wrong("doctor-no-answer", infno=asked.infno, said=asked.said)


def _first(patient: Patient) -> Asked:
    client, _ = patient.caller()
    if patient.sign_no:
        client = client.with_envelope(sign_no=patient.sign_no)
        for number, item in patient.table.interfaces.items():
            request = request_of(patient, number) if item.method in patient.probes.methods else None
            if request is not None:
                return ask(client, number, request)
    return ask(client, SIGN_IN, Session(patient.state).request(patient.known()))


def keep(patient: Patient, reply: Any) -> str:
    """The sign_no of a reply of 9001, kept for all processes of this machine where that is possible."""
    found = sign_no_of(reply)
    if found:
        try:
            session = Session(patient.state)
            with session.signing(patient.known()):
                session.keep(patient.known(), patient.now(), found)
        except StateError:
            # The check of the disk tells.
            return found
    return found
