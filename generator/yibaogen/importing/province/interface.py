"""One number, and the envelope, as the witness has them over the base's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from yibao.events import Span
from yibaogen.importing.facts import Statement
from yibaogen.importing.nest import place
from yibaogen.importing.plan import Head
from yibaogen.importing.province.rules import rules_over
from yibaogen.importing.province.side import Terms, same_nodes, side_over
from yibaogen.importing.province.words import same_name
from yibaogen.importing.spelling import sound
from yibaogen.model import Direction, Envelope, Interface, Node
from yibaogen.overlay.renames import Renames

ENVELOPE = "ENVELOPE"
_SIDES: tuple[Direction, ...] = ("input", "output", "file")
_NOWHERE = Span("", 0, 0)
# The bodies are described by the interfaces.
_BODIES = frozenset({"input", "output"})


@dataclass(frozen=True, slots=True)
class Voice:
    """The witness's rows on one number. ``complete``: a full standard, whose silence on a direction means that it is empty.

    ``shapes``: codes of fields with a free shape, by hand.
    """

    rows: Sequence[Statement]
    complete: bool
    shapes: frozenset[str] = field(default_factory=frozenset)

    def of(self, io: str) -> list[Statement]:
        """Those of one direction."""
        return [row for row in self.rows if row.io == io]


def interface_over(infno: str, voice: Voice, base: Interface | None, head: Head, terms: Terms) -> Interface:
    """The interface; ``base`` None: a number that the base does not have, or means something else by."""
    known = base or _new(infno, head, terms)
    sides: dict[str, tuple[Node, ...]] = {}
    renames: dict[str, Renames] = {}
    for io in _SIDES:
        old = known.nodes(io)
        rows = voice.of(io)
        silent = () if voice.complete and io != "file" else old
        placed = place(rows, voice.shapes | _free(rows, old))
        sides[io] = side_over(io, placed, old, terms) if rows else silent
        renames[io] = _renames(old, sides[io])
    rules = rules_over(known.rules, sides, renames)
    caller: Literal["platform", "institution"] = "platform" if head.caller == "platform" else known.caller
    return replace(
        known,
        name=head.name if head.name and not same_name(head.name, known.name) else known.name,
        caller=caller,
        input=sides["input"],
        output=sides["output"],
        file=sides["file"],
        rules=rules,
    )


def envelope_over(rows: Iterable[Statement], base: Envelope, terms: Terms) -> Envelope:
    """The outer message; headers of a gateway that a table lists beside it are no part of it."""
    known = [
        replace(row, node="", kind=None)
        for row in rows
        if row.node in ("", "request", "response") and row.code not in _BODIES
    ]
    sides: dict[str, Node] = {}
    for io, side, old in (("input", "request", base.request), ("output", "response", base.response)):
        mine = [row for row in known if row.io == io]
        placed = place(mine, frozenset())
        sides[side] = side_over(io, placed, (old,), terms)[0] if mine else old
    found = {side: (node,) for side, node in sides.items()}
    rules = rules_over(base.rules, found, {side: Renames() for side in found})
    return Envelope(sides["request"], sides["response"], rules)


def _new(infno: str, head: Head, terms: Terms) -> Interface:
    return Interface(
        infno,
        head.name or infno,
        head.method or f"call_{infno.lower()}",
        head.level1,
        head.level2,
        "institution",
        head.note,
        (),
        (),
        (),
        (),
        (terms.source,),
        _NOWHERE,
    )


def _free(rows: Iterable[Statement], base: Sequence[Node]) -> frozenset[str]:
    """The codes, as the witness spells them, of the base's fields with a free shape."""
    sounds = {sound(each.code) for node in base for each in node.fields if each.shape != "scalar"}
    spelt = {part for row in rows for part in (row.code, *row.node.split("."))}
    return frozenset(code for code in spelt if sound(code) in sounds)


def _renames(old: Sequence[Node], new: Sequence[Node]) -> Renames:
    codes: Mapping[str, set[str]] = {node.path: {f.code for f in node.fields} for node in new}
    twins = same_nodes(codes, old)
    return Renames({twin.path: path for path, twin in twins.items() if twin.path != path})
