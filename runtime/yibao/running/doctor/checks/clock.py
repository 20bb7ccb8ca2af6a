"""How far this machine's clock is from the platform's: gateways refuse signatures whose time is off."""

from __future__ import annotations

from collections.abc import Iterator
from email.utils import parsedate_to_datetime

import msgspec

from yibao.message.times import BEIJING, read_moment
from yibao.running.doctor.line import Heard
from yibao.running.doctor.model import Finding, Patient, fine, odd, wrong

_ODD_S = 30.0
_WRONG_S = 300.0


class _Head(msgspec.Struct):
    respond_time: str = ""
    refmsg_time: str = ""


def run(patient: Patient) -> Iterator[Finding]:
    """By the reply that came back fastest: its ``respond_time``, else the header ``Date``."""
    _, line = patient.caller()
    measured = [
        (heard.came - heard.left, found[0] - (heard.left + heard.came) / 2, found[1])
        for heard in line.heard
        if (found := _theirs(heard)) is not None
    ]
    if not measured:
        yield odd("doctor-clock-unknown")
        return
    took, skew, source = min(measured)
    # Both sources count whole seconds at worst.
    args = {"skew": f"{skew:+.1f}", "within": f"{took / 2 + 1:.1f}", "source": source}
    size = abs(skew) - took / 2 - 1
    if size > _WRONG_S:
        yield wrong("doctor-clock-wrong", **args)
    elif size > _ODD_S:
        yield odd("doctor-clock-odd", **args)
    else:
        yield fine("doctor-clock", **args)


def _theirs(heard: Heard) -> tuple[float, str] | None:
    """Seconds since 1970 by their clock, and where it stands."""
    try:
        head = msgspec.json.decode(heard.incoming.body, type=_Head)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        head = _Head()
    for name in ("respond_time", "refmsg_time"):
        moment = read_moment(getattr(head, name))
        if moment is not None:
            return moment.replace(tzinfo=BEIJING).timestamp(), name
    try:
        return parsedate_to_datetime(heard.incoming.headers.get("date", "")).timestamp(), "Date"
    except (ValueError, TypeError):
        return None
