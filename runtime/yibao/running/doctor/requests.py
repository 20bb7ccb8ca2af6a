"""Requests out of the probes' facts."""

from __future__ import annotations

from typing import Any

from yibao.journal.asking import fill
from yibao.running.doctor.model import Patient
from yibao.running.doctor.probes import words_of


def request_of(patient: Patient, infno: str) -> dict[str, Any] | None:
    """The ``input`` of a probe; None when a required field has no fact."""
    interface = patient.table.interfaces[infno]
    facts = patient.probes.facts_of(interface.method, words_of(patient.known(), patient.now()))
    required = {field.code for node in interface.input for field in node.fields if field.required} | set(
        patient.probes.own.get(interface.method, {})
    )
    return fill(interface.input, {code: value for code, value in facts.items() if code in required})
