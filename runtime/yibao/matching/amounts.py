"""Quantities out of free text: 0.5g = 500mg, 1% of 10ml = 10ml:0.1g, 12片*2板 = 24.

Everything is exact (Decimal) and in one unit per dimension: mass in µg, activity in units, volume in µl, length in µm.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from yibao.matching.text import folded

Amounts = frozenset[tuple[str, Decimal]]

_UNITS: dict[str, tuple[str, str]] = {
    "kg": ("mass", "1e9"), "千克": ("mass", "1e9"), "g": ("mass", "1e6"), "克": ("mass", "1e6"), "gm": ("mass", "1e6"),
    "mg": ("mass", "1e3"), "毫克": ("mass", "1e3"), "ug": ("mass", "1"), "μg": ("mass", "1"), "mcg": ("mass", "1"),
    "微克": ("mass", "1"), "ng": ("mass", "1e-3"), "纳克": ("mass", "1e-3"),
    "iu": ("activity", "1"), "u": ("activity", "1"), "单位": ("activity", "1"), "国际单位": ("activity", "1"),
    "万iu": ("activity", "1e4"), "万u": ("activity", "1e4"), "万单位": ("activity", "1e4"), "wu": ("activity", "1e4"),
    "万国际单位": ("activity", "1e4"), "miu": ("activity", "1e6"), "mu": ("activity", "1e6"), "百万单位": ("activity", "1e6"),
    "axaiu": ("activity", "1"), "kiu": ("activity", "1e3"), "bu": ("activity", "1"),
    "l": ("volume", "1e6"), "升": ("volume", "1e6"), "ml": ("volume", "1e3"), "毫升": ("volume", "1e3"),
    "ul": ("volume", "1"), "μl": ("volume", "1"), "微升": ("volume", "1"), "cc": ("volume", "1e3"),
    "m": ("length", "1e6"), "米": ("length", "1e6"), "cm": ("length", "1e4"), "厘米": ("length", "1e4"),
    "mm": ("length", "1e3"), "毫米": ("length", "1e3"), "um": ("length", "1"), "μm": ("length", "1"),
    "mmol": ("moles", "1"), "kcal": ("energy", "1"), "千卡": ("energy", "1"), "kj": ("energy2", "1"),
    "亿cfu": ("germs", "1e8"), "亿活菌": ("germs", "1e8"), "亿": ("germs", "1e8"), "mbq": ("rays", "1"),
}  # fmt: skip
_COUNTERS = [
    "片",
    "粒",
    "支",
    "瓶",
    "袋",
    "丸",
    "枚",
    "贴",
    "板",
    "包",
    "条",
    "喷",
    "揿",
    "撳",
    "吸",
    "掀",
    "滴",
    "颗",
    "安瓿",
    "筒",
    "管",
    "块",
    "张",
    "套",
    "个",
    "根",
    "具",
    "副",
    "只",
    "次",
    "t",
    "s",
    "'s",
    "桶",
    "罐",
]
# What only holds the rest: "24片/盒" and "24片*1盒" are both 24.
_HOLDERS = ["盒", "箱", "件", "大盒", "中盒", "听"]
# Bounded: a cell of digits alone is no quantity.
_SAME_COUNTER = {
    "颗": "粒",
    "t": "片",
    "s": "片",
    "'s": "片",
    "包": "袋",
    "条": "袋",
    "安瓿": "支",
    "撳": "揿",
}
_SINGLE = re.compile(r"/\s*(瓶|袋|支)\s*\)?$")
_NUMBER = r"(?<!\d)\d{1,12}(?:\.\d{1,8})?|\.\d{1,8}"
_UNIT = "|".join(sorted(map(re.escape, (*_UNITS, "%")), key=len, reverse=True))
_COUNTER = "|".join(sorted(map(re.escape, (*_COUNTERS, *_HOLDERS)), key=len, reverse=True))
QUANTITY = re.compile(rf"({_NUMBER})\s*(?:(%|(?:{_UNIT})(?![a-z]))|({_COUNTER})(?![a-z]))")
IN_NAME = re.compile(rf"(?<![a-z\\-])(?:{QUANTITY.pattern})")
"""A quantity inside a name: 维生素b1片 and 654-2片 hold none."""
_TIMES_BARE = re.compile(rf"(?<=[*])\s*(\d{{1,9}})(?=\s*(?:$|[*/)(,、;]|{'|'.join(_HOLDERS)}))")
_BASIS = re.compile(r"[(,]?\s*(?:按|以|相当于|折合)[^()]*?计(?:算)?\)?|\([^()]*?计\)")
_FORMULA = re.compile(r"c\d+h\d+[a-z0-9·.]*")
_SHARED_UNIT = re.compile(
    rf"({_NUMBER})\s*([/:+与])\s*(?=(?:{_NUMBER})\s*(mg|g|ug|μg|mcg|iu|u|万单位|单位)(?![a-z]))"
)
_PER = re.compile(rf"({_NUMBER})\s*({_UNIT})\s*/\s*(ml|毫升|l|升)(?![a-z])")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")


@dataclass(frozen=True, slots=True)
class Strength:
    """``active``: masses, activities and the like; ``volume``, ``length``; ``percent`` where it could not be resolved."""

    active: Amounts = frozenset()
    volume: Amounts = frozenset()
    length: Amounts = frozenset()
    percent: frozenset[Decimal] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.active or self.volume or self.length or self.percent)


@dataclass(frozen=True, slots=True)
class Spec:
    """What a specification says: how strong, how many in a pack (None: not said), and in what (片, 袋, 瓶; empty: not said)."""

    strength: Strength
    count: int | None
    counted: str = ""


def tidy(text: str) -> str:
    """Folded text with one multiplication sign, without what a salt is reckoned as and chemical formulas."""
    text = folded(text).replace("µ", "μ")
    text = re.sub(r"[×✕✖xх](?![a-z])", "*", text)
    text = _THOUSANDS.sub("", text)
    return _FORMULA.sub("", _BASIS.sub(" ", text))


@lru_cache(maxsize=1 << 16)
def read_spec(text: str) -> Spec:
    """A specification, of strength, pack or both."""
    text = tidy(text)
    text = _SHARED_UNIT.sub(lambda found: f"{found[1]}{found[3]}{found[2]}", text)
    found: dict[str, set[tuple[str, Decimal]]] = {}
    percent: set[Decimal] = set()
    densities = []
    for each in _PER.finditer(text):
        dimension, size = _measure(each[1], each[2])
        densities.append((dimension, size / Decimal(_UNITS[each[3]][1])))
    text = _PER.sub(" ", text)
    count, counted = None, ""
    for each in QUANTITY.finditer(text):
        if each[2] == "%":
            percent.add(Decimal(each[1]).normalize())
        elif each[2]:
            dimension, size = _measure(each[1], each[2])
            found.setdefault(dimension, set()).add((dimension, size))
        elif each[3] not in _HOLDERS and "." not in each[1]:
            count = (count or 1) * int(each[1])
            counted = counted or _SAME_COUNTER.get(each[3], each[3])
    if count is None and (single := _SINGLE.search(text)):
        count, counted = 1, single[1]
    for each in _TIMES_BARE.finditer(text):
        count = (count or 1) * int(each[1])
    return Spec(_resolved(found, percent, densities), count, counted)


def _measure(number: str, unit: str) -> tuple[str, Decimal]:
    if unit == "%":
        return "percent", Decimal(number).normalize()
    dimension, factor = _UNITS[unit]
    return dimension, (Decimal(number) * Decimal(factor)).normalize()


def _resolved(
    found: dict[str, set[tuple[str, Decimal]]], percent: set[Decimal], densities: list[tuple[str, Decimal]]
) -> Strength:
    """Percentages and densities turned into masses where the volume (or the mass of an ointment) is known."""
    volume = frozenset(found.pop("volume", ()))
    length = frozenset(found.pop("length", ()))
    active = {each for group in found.values() for each in group}
    total = next(iter(volume))[1] if len(volume) == 1 else None
    masses = [size for dimension, size in active if dimension == "mass"]
    open_percent = set()
    for each in percent:
        if total is not None and not masses:
            # 1 % is 1 g in 100 ml: 10 mg, or 10,000 µg, in 1,000 µl.
            active.add(("mass", (total * each * 10).normalize()))
        elif len(masses) == 1:
            active.add(("mass", (masses[0] * each / 100).normalize()))
        elif not masses:
            open_percent.add(each)
    for dimension, density in densities:
        if total is not None:
            active.add((dimension, (density * total).normalize()))
        else:
            active.add((f"{dimension}/volume", density.normalize()))
    return Strength(frozenset(active), volume, length, frozenset(open_percent))
