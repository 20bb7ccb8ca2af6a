"""Which node is which under another name, when its fields changed as well: the one rule of ``compare``, of the diff and of the acceptance kit."""

from __future__ import annotations

from collections.abc import Mapping, Set
from fractions import Fraction

LEAST = Fraction(1, 2)
"""Of the field codes that either node has, so many must be in both."""


def likest(gone: Mapping[str, Set[str]], come: Mapping[str, Set[str]]) -> dict[str, str]:
    """Name of a node that went → name of the node that came, where each is most like the other and like no third as much.

    Nodes are given by their field codes. Says the same from either side.
    """
    shares = {
        (one, other): share
        for one, left in gone.items()
        for other, right in come.items()
        if (share := _share(left, right)) >= LEAST
    }
    return {
        one: other
        for (one, other), share in shares.items()
        if all(share > rival for (left, right), rival in shares.items() if (left == one) != (right == other))
    }


def _share(codes: Set[str], others: Set[str]) -> Fraction:
    return Fraction(len(codes & others), len(codes | others) or 1)
