"""Valid requests carried out in transactions: alone, or several in one, so that one commit makes all of them durable."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from yibao.events import Event, Severity
from yibao.platform.call import Notice
from yibao.platform.envelope import Answer
from yibao.platform.refusal import Refused
from yibao.platform.state import Encounter, Exchange, FeeLine, Filing, Person, Settlement
from yibao.platform.store import LostRace, Mode, NeedsWriting, Record, Store, StoreError, Taken, Unit
from yibao.platform.store.part import NeedsOwn, Part
from yibao.platform.store.unit import Foresight

_ATTEMPTS = 8
_LOG = logging.getLogger("yibao.platform")
Done = tuple[Answer, Sequence[Notice]]
"""The reply, and what institutions must be told."""

# What a message names is nearly always asked for: a record by its key, or the records that carry it.
_KEYS: Mapping[str, type[Record]] = {"psn_no": Person, "mdtrt_id": Encounter, "setl_id": Settlement}
_VALUES: Mapping[str, type[Record]] = {"psn_no": Filing, "mdtrt_id": FeeLine}


@dataclass(frozen=True, slots=True)
class Errand:
    """A request that waits for its transaction. ``work`` does it inside one; ``refuse`` writes the reply of a refusal."""

    mode: Mode
    method: str
    msgid: str
    institution: str
    body: Any
    work: Callable[[Unit], Done]
    refuse: Callable[[Event], Answer]

    def refused(self, event: Event) -> Done:
        """What is told of a request that was not carried out."""
        return self.refuse(event), ()


def alone(store: Store, errand: Errand) -> Done:
    """Carry one out in a transaction of its own."""
    mode = errand.mode
    try:
        for _ in range(_ATTEMPTS):
            try:
                with store.begin(mode) as unit:
                    return errand.work(unit)
            except NeedsWriting:
                mode = "write"
            except LostRace:
                continue
        raise Refused("platform-busy")
    except Refused as refused:
        return errand.refused(refused.event)
    except Taken as taken:
        return errand.refused(Event("platform-taken", Severity.ERROR, args={"kind": taken.kind.__name__}))


def together(store: Store, errands: Sequence[Errand]) -> list[Done | Exception]:
    """Carry several of one mode out in one transaction, in their order; gives replies in that order, or what went wrong.

    A request that is refused leaves nothing. What cannot be done in company, or fails, is done alone after the others;
    when the whole fails, each is.
    """
    found: list[Done | None] = [None] * len(errands)
    try:
        with store.begin(errands[0].mode) as unit:
            unit.foresee(foresight(errands))
            found = [_share(unit, errand) for errand in errands]
    except StoreError as error:
        # Whether it was kept is not known: doing it again could only tell a wrong story.
        return [error] * len(errands)
    except LostRace:
        found = [None] * len(errands)
    except Exception as error:
        # Alone it is found whose fault it is. The text may hold personal data.
        _LOG.warning("%d requests together: %s", len(errands), type(error).__name__)
        found = [None] * len(errands)
    return [
        _by_itself(store, errand) if done is None else done
        for errand, done in zip(errands, found, strict=True)
    ]


def foresight(errands: Iterable[Errand]) -> Foresight:
    """What the transaction of several requests will lock and read."""
    wanted = Foresight()
    for errand in errands:
        if errand.mode == "read":
            continue
        named = values_of(errand.body, _KEYS.keys())
        wanted.names.update(named["psn_no"] or {errand.institution})
        for code, values in named.items():
            if values:
                wanted.keys.setdefault(_KEYS[code], set()).update(values)
            if values and code in _VALUES:
                wanted.values.setdefault((_VALUES[code], code), set()).update(values)
        if errand.msgid and "\0" not in errand.msgid:
            wanted.keys.setdefault(Exchange, set()).add(errand.msgid)
    return wanted


def values_of(body: Any, codes: Iterable[str]) -> dict[str, set[str]]:
    """The values of some fields anywhere in a body that can be asked for in a database."""
    found: dict[str, set[str]] = {code: set() for code in codes}
    waiting = [body]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting.extend(value)
        elif isinstance(value, dict):
            for code, values in found.items():
                told = value.get(code)
                if isinstance(told, str) and told and "\0" not in told:
                    values.add(told)
            waiting.extend(item for item in value.values() if isinstance(item, dict | list))
    return found


def _share(unit: Unit, errand: Errand) -> Done | None:
    part = Part(unit, errand.mode)
    try:
        done = errand.work(part)
        part.flush()
    except Refused as refused:
        return errand.refused(refused.event)
    except (NeedsOwn, NeedsWriting, LostRace, Taken):
        return None
    return done


def _by_itself(store: Store, errand: Errand) -> Done | Exception:
    try:
        return alone(store, errand)
    except Exception as error:
        return error
