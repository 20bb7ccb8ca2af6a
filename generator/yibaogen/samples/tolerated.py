"""Messages that platforms take although they are not right to the letter: one small change each."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from yibao.message.tables import InterfaceTable
from yibao.validate.tree import grow
from yibaogen.samples.mutate import Broken, at, spots


def tolerated(interface: InterfaceTable, side: str, message: dict[str, Any]) -> Iterator[Broken]:
    """Every tolerable deviation that a message can show."""
    nodes = interface.input if side == "input" else interface.output
    for spot in spots(grow(nodes), message.get(side), (side,)):
        if spot.field.shape != "scalar":
            continue
        now = at(message, spot.path)
        for rule, value in _deviations(spot.field.type, spot.field.required, now):
            changed = copy.deepcopy(message)
            at(changed, spot.path[:-1])[spot.field.code] = value
            yield Broken(rule, spot.field.code, changed, spot.field.name)
    for node in nodes:
        body = message.get(side)
        if not isinstance(body, dict) or "." in node.path or node.path not in body:
            continue
        changed = copy.deepcopy(message)
        inner = changed[side][node.path]
        changed[side][node.path] = inner[0] if isinstance(inner, list) and inner else [inner]
        yield Broken("one-element-list", node.path, changed, node.name)
    changed = copy.deepcopy(message)
    if isinstance(changed.get(side), dict):
        changed[side]["vendor_ext"] = "1"
        yield Broken("unknown-field", "vendor_ext", changed)


def _deviations(kind: str, required: bool, now: Any) -> Iterator[tuple[str, Any]]:
    if kind in ("decimal", "integer") and isinstance(now, int | Decimal):
        yield "number-as-string", str(now)
        yield (
            "number-form",
            Decimal(now).quantize(Decimal("1.0000000")) if kind == "decimal" else Decimal(f"{now}.0"),
        )
        if not required:
            yield "empty-number", ""
    if kind == "string" and isinstance(now, str) and now.isdigit() and not now.startswith("0"):
        yield "string-as-number", int(now)
    if kind == "date" and isinstance(now, str):
        yield "date-form", f"{now} 00:00:00"
    if kind == "datetime" and isinstance(now, str):
        yield "date-form", now[:10]
    if not required:
        yield "null-optional", None
