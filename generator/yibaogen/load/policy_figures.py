"""Reads the figures of one version of a policy: a line a group, ``{basis, year, <member>: value, …}``.

A member may be ``{value, basis, year}`` where it differs from its group.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from yibao.benefit.figures import GROUPS, Unit, units
from yibao.benefit.policy import Basis, Figure
from yibao.events import Span
from yibaogen.load.reading import Keys, table_of, text_of
from yibaogen.load.values import number
from yibaogen.text.sink import Sink, nearest
from yibaogen.text.tree import Scalar, Table, Value

_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class _Context:
    path: str
    bases: Mapping[str, Basis]
    sink: Sink


@dataclass(frozen=True, slots=True)
class ReadFigures:
    """``usable``: figures with the place of each value; ``named``: keys that are written, usable or not."""

    usable: tuple[tuple[Figure, Span], ...]
    named: frozenset[str]


def known_keys() -> tuple[str, ...]:
    """Every key that a policy must give, in the order of the table."""
    return tuple(units())


def read_figures(keys: Keys, path: str, bases: Mapping[str, Basis], sink: Sink) -> ReadFigures:
    """The figures below ``figures:``; what is wrong becomes an event."""
    context = _Context(path, bases, sink)
    usable: list[tuple[Figure, Span]] = []
    named: set[str] = set()
    for key, value in table_of(keys.raw("figures"), sink, keys.table.span, path):
        members = GROUPS.get(key.text)
        if members is None:
            near = nearest(key.text, GROUPS) or "-"
            sink.error("policy-group-unknown", key.span, path, found=key.text, nearest=near)
            continue
        table = table_of(value, sink, value.span, f"{path} {key.text}")
        usable.extend(_group(key.text, members, table, context))
        named.update(f"{key.text}.{member}" for member in members if table.get(member) is not None)
    return ReadFigures(tuple(usable), frozenset(named))


def _group(
    group: str, members: Mapping[str, Unit], table: Table, context: _Context
) -> Iterator[tuple[Figure, Span]]:
    keys = Keys(table, context.sink, f"{context.path} {group}", ("basis", "year", *members))
    blank = Figure("", Decimal(0), keys.needed("basis"), keys.text("year"))
    _known_basis(keys, "basis", blank.basis, context)
    _plain_year(keys, blank.year, context)
    for member, unit in members.items():
        told = table.get(member)
        if told is not None:
            figure = _figure(f"{group}.{member}", unit, told, blank, context)
            if figure is not None:
                yield figure, told.span


def _figure(key: str, unit: Unit, value: Value, default: Figure, context: _Context) -> Figure | None:
    sink, path = context.sink, f"{context.path} {key}"
    basis, year, place = default.basis, default.year, value
    if isinstance(value, Table):
        keys = Keys(value, sink, path, ("value", "basis", "year"))
        basis, year = keys.text("basis", basis), keys.text("year", year)
        _known_basis(keys, "basis", basis, context)
        _plain_year(keys, year, context)
        place = keys.raw("value") or Scalar("", value.span)
    text = text_of(place, sink, path)
    amount = number(text)
    problem = "0" if amount is None else unit.problem(amount)
    if amount is None or problem:
        allowed = problem if amount is not None else _allowed(unit)
        sink.error(
            "policy-figure-value",
            place.span,
            path,
            found=text or "-",
            key=key,
            unit=unit.value,
            allowed=allowed,
        )
        return None
    return Figure(key, amount, basis, year or _year_of(basis, context))


def _allowed(unit: Unit) -> str:
    return "0.85" if unit is Unit.SHARE else "800" if unit is Unit.YUAN else "3"


def _year_of(basis: str, context: _Context) -> str:
    known = context.bases.get(basis)
    return "" if known is None else known.year


def _known_basis(keys: Keys, key: str, basis: str, context: _Context) -> None:
    if basis and basis not in context.bases:
        near = nearest(basis, context.bases) or "-"
        allowed = ", ".join(context.bases)
        context.sink.error(
            "policy-basis-unknown", keys.span(key), keys.path, found=basis, allowed=allowed, nearest=near
        )


def _plain_year(keys: Keys, year: str, context: _Context) -> None:
    if year and not _YEAR.fullmatch(year):
        context.sink.error("spec-value", keys.span("year"), keys.path, key="year", found=year, allowed="2026")
