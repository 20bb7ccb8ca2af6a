"""Whether the fast reader's result is the whole truth: no key doubled, nothing too deep.

Every text and every key stands between two quotes. A doubled key leaves quotes that the result does not account for; so does
an escaped quote, which only means a second, slower look.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import chain
from typing import Any

# By the id of a list of objects what somebody else has counted of it: how many keys and texts some of its objects have (which
# hold neither objects nor lists), and the other objects.
Counted = Mapping[int, tuple[int, Sequence[dict[str, Any]]]]
_BOXES = frozenset({dict, list})


def settled(value: Any, data: bytes, depth: int, counted: Counted | None = None) -> bool:
    """Whether ``value`` is all that is in ``data``, and objects and lists stand at most ``depth`` deep."""
    texts = _count_texts(value, depth, counted or {})
    return texts is not None and 2 * texts == data.count(b'"')


def _count_texts(value: Any, depth: int, counted: Counted) -> int | None:
    """How many keys and texts there are; None when it is too deep."""
    texts = int(type(value) is str)
    level = [value] if type(value) in _BOXES else []
    while level:
        if depth == 0:
            return None
        depth -= 1
        keys, values = _contents(level)
        others = [item for item in values if type(item) is not str]
        texts += keys + len(values) - len(others)
        level = [item for item in others if type(item) in _BOXES]
        for place, box in enumerate(level if counted else ()):
            if id(box) in counted:
                known, rest = counted[id(box)]
                texts += known
                # An empty object stands for those that were counted: they are as deep.
                level[place] = [*rest, {}]
    return texts


def _contents(boxes: Sequence[Any]) -> tuple[int, Collection[Any]]:
    """How many keys these objects and lists have, and all that stands in them."""
    if len(boxes) == 1:
        box = boxes[0]
        return (len(box), box.values()) if type(box) is dict else (0, box)
    objects = [box for box in boxes if type(box) is dict]
    values = [*chain.from_iterable(map(dict.values, objects))]
    if len(objects) < len(boxes):
        values += chain.from_iterable([box for box in boxes if type(box) is list])
    return sum(map(len, objects)), values
