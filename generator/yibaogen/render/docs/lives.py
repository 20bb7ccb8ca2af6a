"""The life cycles that specs declare, as diagrams and tables: the order in which transactions are allowed.

A page each, and on an interface's page its own part of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import msgspec
from msgspec.structs import replace

from yibao.platform.lifecycles import NEW, SAME, Lifecycle, Transition
from yibaogen.render.docs.desk import HOME, Desk
from yibaogen.render.docs.links import file_slugs, slug
from yibaogen.render.docs.sheet import Draft, Sheet
from yibaogen.render.docs.text import visible
from yibaogen.render.docs.views import Link

LIST = Link("生命周期", "lifecycles.html")
_BOX, _GAP, _TALL, _MARGIN = 132, 86, 44, 84
_RISE = 21
_DIGIT, _SIGN, _AIR = 6.6, 11, 20
"""Pixels: a digit, a Chinese character or comma, and what stays free around a label."""


class Box(msgspec.Struct, frozen=True):
    """A state; ``x`` and ``y`` of its upper left corner, ``loops`` the numbers that leave it as it is."""

    x: int
    y: int
    name: str
    loops: str
    end: bool
    here: bool = False


class Grid(msgspec.Struct, frozen=True):
    """Where boxes stand: all as wide as their labels need."""

    margin: int
    box: int
    gap: int

    def left(self, at: int) -> int:
        """The left edge of a state's box."""
        return self.margin + at * (self.box + self.gap)


class Arrow(msgspec.Struct, frozen=True):
    """A line (an SVG path) with its numbers at a place; ``here``: the page's own number is among them."""

    path: str
    x: int
    y: int
    label: str
    back: bool
    here: bool = False


class Move(msgspec.Struct, frozen=True):
    """A line of the table."""

    call: Link
    origins: str
    to: str


class Life(msgspec.Struct, frozen=True):
    """A diagram with its size, and the table behind it."""

    href: str
    anchor: str
    name: str
    name_en: str
    key: str
    wide: int
    tall: int
    box: int
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]
    moves: tuple[Move, ...]


class Part(msgspec.Struct, frozen=True):
    """An interface in a life: its moves in words, and the diagram in which they are marked."""

    life: Life
    words: tuple[str, ...]


def lives_pages(desk: Desk) -> Iterator[tuple[str, Draft]]:
    """The list of all lives in which a number of this edition takes part, then each."""
    yield LIST.href, desk.draft(_list)
    hrefs = _hrefs(desk)
    for cycle in _shown(desk):
        yield hrefs[cycle.id], desk.draft(_page, cycle.id)


def _list(desk: Desk) -> Sheet:
    lives = [_life(desk, each) for each in _shown(desk)]
    return desk.page("lifecycles.html", desk.frame("flows", LIST.text, (HOME,)), lives=lives)


def _page(desk: Desk, cycle_id: str) -> Sheet:
    life = _life(desk, next(each for each in desk.lifecycles if each.id == cycle_id))
    frame = desk.frame("flows", f"{life.name}的生命周期", (HOME, LIST), "../")
    return desk.page("life.html", frame, life=life)


def life_parts(desk: Desk) -> Mapping[str, tuple[Part, ...]]:
    """Number → its part of each life."""
    found: dict[str, list[Part]] = {}
    numbers = desk.numbers
    for cycle in _shown(desk):
        life = _life(desk, cycle)
        words: dict[str, list[str]] = {}
        for move in cycle.transitions:
            if move.call in numbers:
                words.setdefault(numbers[move.call], []).append(_words(cycle, move))
        for infno, told in words.items():
            found.setdefault(infno, []).append(Part(_marked(life, visible(infno)), tuple(told)))
    return {infno: tuple(each) for infno, each in found.items()}


def callers(desk: Desk, cycle: Lifecycle, states: Iterable[str]) -> tuple[Link, ...]:
    """The transactions that lead to one of these states."""
    numbers, wanted = desk.numbers, set(states)
    moves = [move for move in cycle.transitions if move.call in numbers and wanted & set(move.to)]
    return tuple(dict.fromkeys(_call(desk, numbers[move.call]) for move in moves))


def words_of(cycle: Lifecycle, states: Iterable[str]) -> str:
    """The names of states."""
    return _states(cycle, tuple(states))


def _marked(life: Life, infno: str) -> Life:
    arrows = tuple(replace(each, here=infno in each.label.split("、")) for each in life.arrows)
    boxes = tuple(replace(each, here=infno in each.loops.split("、")) for each in life.boxes)
    return replace(life, arrows=arrows, boxes=boxes, moves=())


def _words(cycle: Lifecycle, move: Transition) -> str:
    origins, to = _states(cycle, move.origins) or "（开始）", _targets(cycle, move)
    return f"{origins} → {to}"


def _states(cycle: Lifecycle, ids: tuple[str, ...]) -> str:
    return "、".join("（开始）" if each == NEW else visible(cycle.state_name(each)) for each in ids)


def _targets(cycle: Lifecycle, move: Transition) -> str:
    return " 或 ".join("不变" if each == SAME else visible(cycle.state_name(each)) for each in move.to)


def _shown(desk: Desk) -> list[Lifecycle]:
    numbers = desk.numbers
    return [each for each in desk.lifecycles if any(move.call in numbers for move in each.transitions)]


def _hrefs(desk: Desk) -> Mapping[str, str]:
    names = file_slugs(each.id for each in desk.lifecycles)
    return {key: f"lifecycles/{name}.html" for key, name in names.items()}


def _life(desk: Desk, cycle: Lifecycle) -> Life:
    numbers = desk.numbers
    index = {state.id: at for at, state in enumerate(cycle.states)}
    edges: dict[tuple[int, int], list[str]] = {}
    loops: dict[int, list[str]] = {}
    starts: dict[int, list[str]] = {}
    moves = [move for move in cycle.transitions if move.call in numbers]
    for move in moves:
        number = visible(numbers[move.call])
        for target in move.to:
            for origin in (each for each in move.origins if each != NEW):
                here, there = index[origin], index[origin if target == SAME else target]
                place = loops.setdefault(here, []) if here == there else edges.setdefault((here, there), [])
                _once(place, number)
            if (not move.origins or NEW in move.origins) and target != SAME:
                _once(starts.setdefault(index[target], []), number)
    up = max((there - here for here, there in edges if there > here + 1), default=0)
    down = max((here - there for here, there in edges if there < here), default=0)
    top = 26 + up * _RISE
    straight = ["、".join(found) for (here, there), found in edges.items() if there == here + 1]
    grid = Grid(
        max(_MARGIN, _wide("、".join(starts.get(0, ())))),
        max(_BOX, *(_wide("、".join(found)) for found in loops.values()), 0),
        max(_GAP, *map(_wide, straight), 0),
    )
    boxes = tuple(
        Box(grid.left(at), top, visible(state.name), "、".join(loops.get(at, ())), state.end)
        for at, state in enumerate(cycle.states)
    )
    arrows = [_start(grid, at, top, "、".join(found)) for at, found in starts.items()]
    arrows += [_arrow(grid, here, there, top, "、".join(found)) for (here, there), found in edges.items()]
    return Life(
        _hrefs(desk)[cycle.id],
        f"life-{slug(cycle.id)}",
        visible(cycle.name),
        visible(cycle.name_en),
        visible(cycle.key),
        grid.left(len(cycle.states) - 1) + grid.box + 16,
        top + _TALL + 34 + down * _RISE,
        grid.box,
        boxes,
        tuple(arrows),
        tuple(_move(desk, cycle, move, numbers[move.call]) for move in moves),
    )


def _once(place: list[str], number: str) -> None:
    if number not in place:
        place.append(number)


def _wide(label: str) -> int:
    """Pixels that a label needs, with air on both sides."""
    return round(sum(_SIGN if char > "\u2e80" else _DIGIT for char in label)) + _AIR


def _start(grid: Grid, at: int, top: int, label: str) -> Arrow:
    """The birth: a short line from the left into the first state, from above into a later one."""
    middle = top + _TALL // 2
    if at == 0:
        return Arrow(f"M8 {middle} H{grid.margin - 4}", grid.margin // 2, middle - 7, label, False)
    x = grid.left(at) + 24
    return Arrow(f"M{x} {top - 26} V{top - 4}", x, top - 30, label, False)


def _arrow(grid: Grid, here: int, there: int, top: int, label: str) -> Arrow:
    """To the next state straight, further on above, back below; the further the higher."""
    middle = top + _TALL // 2
    if there == here + 1:
        start, end = grid.left(here) + grid.box, grid.left(there) - 4
        return Arrow(f"M{start} {middle} H{end}", (start + end) // 2, middle - 7, label, False)
    span = abs(there - here)
    back = there < here
    edge = top + _TALL if back else top
    reach = edge + (span * _RISE + 14) * (1 if back else -1)
    # Lines leave a box and enter the next at places of their own, so that they do not lie upon each other.
    start = grid.left(here) + grid.box // 2 + (-1 if back else 1) * (12 + 7 * span)
    end = grid.left(there) + grid.box // 2 + (1 if back else -1) * (12 + 7 * span)
    tip = edge + (4 if back else -4)
    path = f"M{start} {edge} C{start} {reach} {end} {reach} {end} {tip}"
    # The crest of such a curve lies at three quarters of its reach.
    crest = edge + (reach - edge) * 3 // 4
    return Arrow(path, (start + end) // 2, crest + (11 if back else -4), label, back)


def _move(desk: Desk, cycle: Lifecycle, move: Transition, infno: str) -> Move:
    return Move(_call(desk, infno), _states(cycle, move.origins) or "（开始）", _targets(cycle, move))


def _call(desk: Desk, infno: str) -> Link:
    name = visible(desk.atlas.names[infno])
    return Link(f"{visible(infno)} {name}", desk.atlas.interfaces[infno])
