"""What each kind of item is compared by, and what makes a match certain. A new kind is a row here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from yibao.matching.features import (
    Brand,
    Classification,
    Codes,
    DrugStrength,
    Feature,
    Form,
    Maker,
    Number,
    Pack,
    Remark,
    Unit,
)
from yibao.matching.features_model import Model, Wording
from yibao.matching.items import Kind

Need = Mapping[str, tuple[str, ...]]
"""Feature → the words that its verdict may have."""
_SAME = ("same",)
_NEAR = ("same", "close")
_OPEN = ("same", "close", "unknown")


@dataclass(frozen=True)
class Profile:
    """``weights``: name and features, in points; ``certain``: alternatives, each of which is enough when nothing else differs."""

    kind: Kind
    name_weight: int
    features: tuple[tuple[Feature, int], ...]
    certain: tuple[Need, ...]


PROFILES: Mapping[Kind, Profile] = {
    "drug": Profile(
        "drug",
        40,
        (
            (Number(), 25),
            (Codes(), 10),
            (Form(), 14),
            (DrugStrength(), 24),
            (Pack(), 9),
            (Remark(), 5),
            (Maker(), 15),
            (Brand(), 8),
        ),
        (
            # An approval number is one product, strength and maker: the name may be written otherwise.
            {"name": _NEAR, "number": _SAME, "form": _OPEN, "strength": _SAME, "pack": _SAME, "maker": _OPEN},
            {
                "name": _SAME,
                "number": ("unknown",),
                "form": _SAME,
                "strength": _SAME,
                "pack": _SAME,
                "maker": _SAME,
            },
        ),
    ),
    "service": Profile(
        "service",
        70,
        ((Codes(), 20), (Unit(), 10)),
        ({"name": _SAME, "unit": _SAME}, {"name": _SAME, "code": _SAME}),
    ),
    "consumable": Profile(
        "consumable",
        40,
        ((Number(), 20), (Codes(), 15), (Model(), 25), (Wording(), 6), (Maker(), 15)),
        (
            {"name": _NEAR, "number": _SAME, "model": _SAME, "maker": _OPEN},
            {"name": _SAME, "number": ("unknown",), "model": _SAME, "maker": _SAME},
            {"name": _NEAR, "code": _SAME, "model": _OPEN, "maker": _OPEN},
        ),
    ),
    "diagnosis": Profile(
        "diagnosis",
        65,
        ((Classification(), 35),),
        ({"name": _SAME, "icd": _SAME}, {"name": _SAME, "icd": ("unknown",)}),
    ),
    "operation": Profile(
        "operation",
        65,
        ((Classification(), 35),),
        ({"name": _SAME, "icd": _SAME}, {"name": _SAME, "icd": ("unknown",)}),
    ),
}
