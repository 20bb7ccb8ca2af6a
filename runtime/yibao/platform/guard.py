"""The declared life cycles, enforced around every behaviour: before it the state must allow it, after it the state moves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import msgspec

from yibao.platform.call import Call
from yibao.platform.lifecycles import NEW, SAME, Lifecycle, Transition
from yibao.platform.refusal import Refused
from yibao.platform.state import KINDS
from yibao.platform.store.unit import Record, table_name

_KINDS = {table_name(kind): kind for kind in KINDS}


class LifecycleFault(RuntimeError):
    """A behaviour left a record in a state that its declaration does not know: a bug in this package."""


@dataclass(frozen=True, slots=True)
class Watched:
    """A record that the transaction moves, as it was ``before``; None: it comes into being."""

    transition: Transition
    kind: type[Record]
    key: str
    before: Record | None


def check_states(call: Call) -> list[Watched]:
    """Refuse what no state allows. Raises ``Refused``; gives what ``move_states`` needs afterwards."""
    return [
        watched
        for cycle in call.site.lifecycles.by_call.get(call.method, {}).values()
        for key in dict.fromkeys(named(call.body, cycle.key))
        for watched in [_check(call, cycle, key)]
    ]


def move_states(call: Call, watched: list[Watched]) -> None:
    """Set the declared next state; where several are declared the behaviour has chosen one."""
    for item in watched:
        after = call.unit.get(item.kind, item.key)
        if after is None:
            continue
        goals = item.transition.to
        if len(goals) == 1 and goals[0] != SAME:
            if _state(after) != goals[0]:
                call.unit.put(msgspec.structs.replace(after, state=goals[0]))
            continue
        reached = SAME if _state(after) == _state(item.before) and SAME in goals else _state(after)
        if reached not in goals:
            raise LifecycleFault(f"{call.method}: {item.kind.__name__} ends as {_state(after)}")


def named(body: Any, code: str) -> Iterator[str]:
    """Every value of a field in a body, outermost first."""
    queue = [body]
    while queue:
        value = queue.pop(0)
        if isinstance(value, list):
            queue.extend(value)
        elif isinstance(value, dict):
            found = value.get(code)
            if isinstance(found, str) and found:
                yield found
            queue.extend(item for item in value.values() if isinstance(item, dict | list))


def _check(call: Call, cycle: Lifecycle, value: str) -> Watched:
    kind, key = _KINDS[cycle.record], cycle.record_key(call.institution, value)
    record = call.unit.get(kind, key)
    begins = cycle.move(call.method, NEW)
    if record is None and begins is not None:
        return Watched(begins, kind, key, None)
    if record is None:
        raise Refused("platform-record-unknown", name=cycle.name, name_en=cycle.name_en, field=cycle.key)
    life = getattr(record, "life", cycle.id)
    if life != cycle.id:
        raise Refused(
            "platform-record-other", name=cycle.name, name_en=cycle.name_en, call=call.interface.name
        )
    owner = getattr(record, "institution", "") or call.institution
    if owner != call.institution:
        raise Refused("platform-record-foreign", name=cycle.name, name_en=cycle.name_en)
    transition = cycle.move(call.method, _state(record))
    if transition is None:
        raise Refused(
            "platform-state",
            name=cycle.name,
            name_en=cycle.name_en,
            state=cycle.state_name(_state(record)),
            state_en=_state(record),
            call=call.interface.name,
            allowed=_allowed(call, cycle, _state(record)),
        )
    return Watched(transition, kind, key, record)


def _allowed(call: Call, cycle: Lifecycle, state: str) -> str:
    """The transactions that the state allows, by number and name in the caller's edition."""
    methods = cycle.allowed(state)
    names = [
        f"{infno} {table.name}" for infno, table in call.edition.interfaces.items() if table.method in methods
    ]
    return "、".join(names) or "—"


def _state(record: Record | None) -> str:
    return str(getattr(record, "state", ""))
