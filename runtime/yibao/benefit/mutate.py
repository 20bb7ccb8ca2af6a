"""Every figure of a policy changed in turn: what a set of cases must notice if it is to be trusted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

import msgspec

from yibao.benefit.figures import Unit, units
from yibao.benefit.money import cents
from yibao.benefit.policy import Figure, Policy

_STEP = Decimal("0.05")
_HALF = Decimal("0.5")
_FROM_NOTHING = Decimal(100)


def changed(figure: Figure) -> Figure:
    """Another value that the figure's unit allows: a tenth more (nothing becomes 100 yuan), five points, one year, month or day."""
    value, unit = figure.value, units()[figure.key]
    if unit is Unit.SHARE:
        other = value - _STEP if value >= _HALF else value + _STEP
    elif unit is Unit.YUAN:
        other = cents(value * Decimal("1.1")) if value else _FROM_NOTHING
    else:
        other = value + 1
    return msgspec.structs.replace(figure, value=other)


def lowered(figure: Figure) -> Figure:
    """The same the other way: a tenth, five points or one less; what is 0 stays 0."""
    value, unit = figure.value, units()[figure.key]
    if unit is Unit.SHARE:
        other = max(value - _STEP, Decimal(0))
    elif unit is Unit.YUAN:
        other = cents(value * Decimal("0.9"))
    else:
        other = max(value - 1, Decimal(0))
    return msgspec.structs.replace(figure, value=other)


def mutations(policy: Policy, change: Callable[[Figure], Figure] = changed) -> Iterator[tuple[str, Policy]]:
    """For every figure as written: its path ``<version> <key>`` and the policy in which it alone is another.

    Later versions inherit the change unless they write the figure themselves. A figure that ``change`` leaves as it is
    has no mutant.
    """
    for at, version in enumerate(policy.versions):
        for index, figure in enumerate(version.figures):
            other = change(figure)
            if other.value == figure.value:
                continue
            figures = (*version.figures[:index], other, *version.figures[index + 1 :])
            versions = (
                *policy.versions[:at],
                msgspec.structs.replace(version, figures=figures),
                *policy.versions[at + 1 :],
            )
            yield f"{version.start} {figure.key}", msgspec.structs.replace(policy, versions=versions)
