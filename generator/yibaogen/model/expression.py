"""The closed expression language of rules, as a tree that any renderer can walk.

Values are text, exact decimals, dates, booleans or absent. Anything computed from an absent value is absent, and an
absent condition neither applies nor fails: a rule speaks only when all that it names is there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

CompareOp = Literal["==", "!=", "<", "<=", ">", ">="]
ArithOp = Literal["+", "-", "*"]


@dataclass(frozen=True, slots=True)
class Text:
    """A quoted literal: ``'03'``."""

    value: str


@dataclass(frozen=True, slots=True)
class Number:
    """A decimal literal, kept as text: ``0.01``."""

    value: str


@dataclass(frozen=True, slots=True)
class Get:
    """A field: bare ``psn_no`` (in the rule's scope) or absolute ``setlinfo.psn_no`` (from input/output)."""

    path: str


@dataclass(frozen=True, slots=True)
class Call:
    """One of the functions in ``FUNCTIONS``."""

    name: str
    args: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class Arith:
    """Exact decimal arithmetic."""

    op: ArithOp
    left: Expr
    right: Expr


@dataclass(frozen=True, slots=True)
class Compare:
    """Text is compared as text, a number with a number, a date with a date."""

    op: CompareOp
    left: Expr
    right: Expr


@dataclass(frozen=True, slots=True)
class In:
    """Membership in a list of text literals."""

    item: Expr
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Negation."""

    item: Expr


@dataclass(frozen=True, slots=True)
class Bool:
    """``and`` / ``or`` over two or more conditions."""

    op: Literal["and", "or"]
    items: tuple[Expr, ...]


Expr = Text | Number | Get | Call | Arith | Compare | In | Not | Bool

# name -> (least, most) number of arguments. The meaning of each stands in docs/ARCHITECTURE.md.
FUNCTIONS: dict[str, tuple[int, int]] = {
    "abs": (1, 1),
    "count": (1, 1),
    "date": (1, 1),
    "id_card": (1, 1),
    "length": (1, 1),
    "max": (2, 8),
    "min": (2, 8),
    "present": (1, 1),
    "round": (2, 2),
    "sum": (1, 1),
    "unique": (1, 1),
    "zero": (1, 1),
}
