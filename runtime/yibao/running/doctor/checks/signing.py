"""9001: whether the operator can sign in."""

from __future__ import annotations

from collections.abc import Iterator

from yibao.gateway.session import SIGN_IN
from yibao.message.mask import mask_value
from yibao.running.doctor.checks.signature import FIRST, keep
from yibao.running.doctor.exchange import Asked
from yibao.running.doctor.model import Finding, Patient, fine, odd, wrong


def run(patient: Patient) -> Iterator[Finding]:
    """Judges the 9001 that was sent; a session of today is used as it is: a new one might end it at other desks."""
    operator = mask_value("opter", patient.known().opter)
    asked = patient.notes[FIRST]
    if not isinstance(asked, Asked) or asked.infno != SIGN_IN:
        yield fine("doctor-session-kept", opter=operator)
        return
    if asked.outcome == "answered" and asked.reply is not None:
        patient.sign_no = keep(patient, asked.reply.output)
        if patient.sign_no:
            yield fine("doctor-signed-in", opter=operator)
        else:
            yield odd("doctor-sign-no-missing")
    else:
        yield wrong("doctor-sign-in-refused", opter=operator, said=asked.said)
