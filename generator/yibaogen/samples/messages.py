"""Whole messages of a step: request and reply, full and lean, always valid or an event says why not."""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Literal

import msgspec

from yibao.message.tables import EditionTable
from yibao.message.times import write_datetime
from yibao.validate import Report, Validator
from yibao.validate.tree import grow
from yibaogen.samples.fill import Filler, lean
from yibaogen.samples.story import Step

Side = Literal["input", "output"]
_SYSTEM = "YBXT"
# Unlike the client's writer this one keeps nulls: some samples show them on purpose.
_ENCODER = msgspec.json.Encoder(decimal_format="number")


def encoded(message: dict[str, Any]) -> bytes:
    """The message as JSON bytes: amounts exact, nulls kept."""
    return _ENCODER.encode(message)


@dataclass(frozen=True, slots=True)
class Made:
    """A message with what validation says of it."""

    side: Side
    message: dict[str, Any]
    report: Report


class Messages:
    """Makes the messages of steps of one edition."""

    def __init__(self, table: EditionTable) -> None:
        self.table = table
        self.validator = Validator(table)
        self._filler = Filler(table)

    def judge(self, infno: str, side: Side, message: dict[str, Any]) -> Made:
        """The message with its report."""
        return Made(side, message, self.validator.check(encoded(message), infno=infno, direction=side))

    def full(self, step: Step, side: Side, serial: int) -> Made:
        """Every field filled."""
        body = self._filler.body(step, side)
        return self.judge(step.infno, side, self._wrap(step, side, serial, body))

    def lean(self, step: Step, side: Side, serial: int, full: Made) -> Made:
        """Only what is required, what the story tells, and what rules then ask for."""
        interface = self.table.interfaces[step.infno]
        whole = full.message.get(side)
        told = step.input if side == "input" else step.output
        body = lean(interface, side, whole, told)
        made = self.judge(step.infno, side, self._wrap(step, side, serial, body))
        for _ in range(8):
            if not made.report.events:
                break
            restored = [_restore(body, whole, event.path) for event in made.report.events]
            if True not in restored:
                break
            made = self.judge(step.infno, side, self._wrap(step, side, serial, body))
        return made if not made.report.events else full

    def _wrap(self, step: Step, side: Side, serial: int, body: Any) -> dict[str, Any]:
        hospital = step.facts.get("fixmedins_code", "H99999900001")
        msgid = f"{hospital}{step.at:%Y%m%d%H%M%S}{serial:04d}"
        if side == "input":
            facts: dict[str, object] = {
                "infno": step.infno,
                "msgid": msgid,
                "inf_time": write_datetime(step.at),
                "infver": "V1.0",
                "recer_sys_code": _SYSTEM,
                "opter_type": "1",
                "opter": step.facts.get("opter", "C430100000401"),
                "opter_name": step.facts.get("opter_name", "袁丽华"),
            }
            message = self._filler.outer(self.table.envelope.request, facts, step)
            return {**message, "input": copy.deepcopy(body)}
        answered = step.at + timedelta(milliseconds=180)
        mark = int.from_bytes(hashlib.sha256(msgid.encode()).digest()[:4]) % 10**10
        facts = {
            "infcode": 0,
            "inf_refmsgid": f"{step.facts.get('mdtrtarea_admvs', '430100')}{step.at:%Y%m%d%H%M%S}{mark:010d}",
            "refmsg_time": f"{step.at:%Y%m%d%H%M%S}000",
            "respond_time": f"{answered:%Y%m%d%H%M%S}{answered.microsecond // 1000:03d}",
        }
        message = self._filler.outer(self.table.envelope.response, facts, step)
        return message if body is None else {**message, "output": copy.deepcopy(body)}

    def fields(self, infno: str, side: Side) -> Iterator[tuple[str, str]]:
        """(node path, field code) of one direction."""
        interface = self.table.interfaces[infno]
        for branch in grow(interface.input if side == "input" else interface.output).walk():
            for code in branch.fields:
                yield branch.path, code


def _restore(body: Any, whole: Any, path: str) -> bool:
    """Put back what validation misses at a JSON pointer; True when something changed."""
    *way, last = path.split("/")[2:] or [""]
    for step in way:
        key: Any = int(step) if isinstance(whole, list) and step.isdigit() else step
        try:
            body, whole = body[key], whole[key]
        except (KeyError, IndexError, TypeError):
            return False
    if not isinstance(body, dict) or not isinstance(whole, dict) or last not in whole or last in body:
        return False
    body[last] = copy.deepcopy(whole[last])
    return True
