"""The diff of two editions of national size: structure and judgement of both, loading counted apart.

B is the edition ``hunan`` when the project has it (or the one named on the command line); else A with a thousand fields
changed in memory. Exits 1 when the best of five runs takes a second or more.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

from yibaogen.diff import diff_editions
from yibaogen.load import edition_ids
from yibaogen.model import Edition, Field, Interface, Node
from yibaogen.overlay import resolve_edition

ROOT = Path(__file__).resolve().parent.parent
WANTED = 1.0
CHANGED = 1000
RUNS = 5


def resolved(name: str) -> Edition:
    """An edition of this project, which must be right."""
    loaded = resolve_edition(ROOT / "specs", name)
    if loaded.edition is None:
        raise SystemExit("\n".join(f"{event.span} {event.message('en')}" for event in loaded.events))
    return loaded.edition


def changed_field(field: Field, number: int) -> Field:
    """In turn: another length, requirement, name, code, note."""
    longer = replace(field.type, length=(field.type.length or 10) + 7)
    kinds = (
        replace(field, type=longer),
        replace(field, required=not field.required),
        replace(field, name=f"{field.name}（改）"),
        replace(field, code=f"{field.code}_x"),
        replace(field, note="改"),
    )
    return kinds[number % len(kinds)]


def changed(edition: Edition) -> Edition:
    """The edition with ``CHANGED`` fields changed, spread over all interfaces."""
    total = sum(len(node.fields) for one in edition.interfaces.values() for node in (*one.input, *one.output))
    step = max(total // CHANGED, 1)
    seen = 0

    def nodes(group: tuple[Node, ...]) -> tuple[Node, ...]:
        nonlocal seen
        made = []
        for node in group:
            fields = []
            for field in node.fields:
                seen += 1
                hit = seen % step == 0 and seen // step <= CHANGED
                fields.append(changed_field(field, seen // step) if hit else field)
            made.append(replace(node, fields=tuple(fields)))
        return tuple(made)

    def whole(one: Interface) -> Interface:
        return replace(one, input=nodes(one.input), output=nodes(one.output))

    return replace(edition, interfaces={key: whole(one) for key, one in edition.interfaces.items()})


def fields_of(edition: Edition) -> int:
    """Field lines of an edition."""
    sides = ((*one.input, *one.output, *one.file) for one in edition.interfaces.values())
    return sum(len(node.fields) for nodes in sides for node in nodes)


def main() -> int:
    """Measure, print, judge."""
    wanted = sys.argv[1] if len(sys.argv) > 1 else "hunan"
    begun = time.perf_counter()
    before = resolved("national")
    known = wanted in edition_ids(ROOT / "specs") or len(sys.argv) > 1
    after = resolved(wanted) if known else changed(before)
    loading = time.perf_counter() - begun
    times = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        changes = diff_editions(before, after)
        times.append(time.perf_counter() - begun)
    levels = Counter(change.rule.level.label for change in changes)
    told = ", ".join(f"{count} {level}" for level, count in sorted(levels.items()))
    name = wanted if known else f"national with {CHANGED} fields changed"
    print(f"national ({fields_of(before)} fields) against {name} ({fields_of(after)} fields)")
    print(f"{len(changes)} changes: {told}")
    print(f"loading both: {loading:.2f} s")
    print(f"diff: {min(times):.3f} s (wanted: < {WANTED:.0f} s)")
    return 0 if min(times) < WANTED else 1


if __name__ == "__main__":
    sys.exit(main())
