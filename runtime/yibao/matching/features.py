"""What is compared besides the name: one class per feature. A parsed value that is falsy means: not said."""

from __future__ import annotations

import re
from collections.abc import Hashable
from functools import lru_cache
from typing import Any, Protocol

from rapidfuzz import fuzz

from yibao.matching.amounts import IN_NAME, QUANTITY, Spec, Strength, read_spec, tidy
from yibao.matching.drugnames import read_name
from yibao.matching.forms import form_of, loose, near
from yibao.matching.items import Local, National
from yibao.matching.likeness import likeness
from yibao.matching.text import bare, code_key, folded
from yibao.matching.verdict import SAME, Verdict


class Feature(Protocol):
    """``name``: a row of ``reasons.FEATURES``; ``hard``: a difference makes it another item, whatever else agrees."""

    name: str
    hard: bool

    def local(self, item: Local) -> Any:
        """The institution's value, parsed."""
        ...

    def national(self, item: National) -> Hashable:
        """The catalogue's value, parsed."""
        ...

    def compare(self, mine: Any, theirs: Any) -> Verdict:
        """Both are said."""
        ...


_AUTHORITY = re.compile(r"国药准字|国药证字|注册证号|批准文号|备案号|医药产品|进口药品")


_DIGITS = re.compile(r"([a-z]{0,2}?)(?=(?:[oil]*\d){3})([0-9oil]{8,})")
_MISTAKEN = str.maketrans("oil", "011")


@lru_cache(maxsize=1 << 16)
def number_key(text: str) -> str:
    """An approval or registration number without its authority; a letter O among the digits is a zero."""
    word = _AUTHORITY.sub("", code_key(text))
    told = _DIGITS.fullmatch(word)
    return told[1] + told[2].translate(_MISTAKEN) if told else word


class Number:
    """批准文号 or 注册证号."""

    name, hard = "number", False

    def local(self, item: Local) -> str:
        return number_key(item.number)

    def national(self, item: National) -> str:
        return number_key(item.number)

    def compare(self, mine: str, theirs: str) -> Verdict:
        return SAME if mine == theirs else Verdict("differs", 0.0)


class Codes:
    """Codes that both sides may know: 药品本位码, UDI, a national code that was found before."""

    name, hard = "code", False

    def local(self, item: Local) -> frozenset[str]:
        return frozenset(filter(None, map(code_key, (*item.codes, item.claimed))))

    def national(self, item: National) -> frozenset[str]:
        return frozenset(filter(None, map(code_key, (item.code, *item.codes))))

    def compare(self, mine: frozenset[str], theirs: frozenset[str]) -> Verdict:
        return SAME if mine & theirs else Verdict("differs", 0.2)


class Classification:
    """ICD codes, of whichever version; the first is the catalogue's own."""

    name, hard = "icd", False

    def local(self, item: Local) -> tuple[str, ...]:
        return tuple(filter(None, map(icd_key, (*item.codes, item.claimed))))

    def national(self, item: National) -> tuple[str, ...]:
        return tuple(map(icd_key, (item.code, *item.codes)))

    def compare(self, mine: tuple[str, ...], theirs: tuple[str, ...]) -> Verdict:
        if theirs[0] in mine:
            return SAME
        if any(each and each in mine for each in theirs[1:]):
            return Verdict("same", 0.97, "other-version")
        common = max(_common(one, each) for one in mine for each in theirs)
        if common >= 3:
            return Verdict("close", 0.5 + min(common, 7) * 0.05, "same-category")
        return Verdict("differs", 0.1)


@lru_cache(maxsize=1 << 16)
def icd_key(text: str) -> str:
    """An ICD code without dots, dagger and star: `I10.X00x002` is `i10x00x002`; zeros at its end are kept."""
    return re.sub(r"[^0-9a-z]", "", folded(text))


def _common(one: str, other: str) -> int:
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count


class Form:
    """剂型, from the name where the name tells it, else from its own column. A form is (what it means, said loosely)."""

    name, hard = "form", True

    def local(self, item: Local) -> tuple[str, bool] | None:
        return _form(item.name, item.form)

    def national(self, item: National) -> tuple[str, bool] | None:
        return _form(item.name, item.form)

    def compare(self, mine: tuple[str, bool], theirs: tuple[str, bool]) -> Verdict:
        if mine[0] == theirs[0]:
            return SAME
        if near(mine[0], theirs[0]) or _stands_for(mine, theirs[0]) or _stands_for(theirs, mine[0]):
            return Verdict("close", 0.7, "form-near")
        return Verdict("differs", 0.1)


@lru_cache(maxsize=1 << 16)
def _form(name: str, form: str) -> tuple[str, bool] | None:
    told = read_name(name)
    if told.form:
        return told.form, loose(told.form_word)
    word = form_of(form)
    return (word, loose(bare(form)) or word in ("片", "胶囊")) if word else None


def _stands_for(said: tuple[str, bool], other: str) -> bool:
    form, is_loose = said
    if not is_loose:
        return False
    return (form == "注射液" and other.startswith("注射用")) or (
        form in ("片", "胶囊", "丸", "栓") and other.endswith(form)
    )


@lru_cache(maxsize=1 << 16)
def _local_spec(spec: str, pack: str, name: str) -> Spec:
    """Strength and count out of whichever cell holds them: specification first, then package, then the name."""
    inside = " ".join(_quantities(name))
    told = [read_spec(spec), read_spec(pack), read_spec(inside)]
    strength = next((each.strength for each in told if each.strength), Strength())
    if not strength.active and told[2].strength:
        # 0.9% stands in the name and 500ml in its own column.
        strength = read_spec(f"{inside} {spec} {pack}").strength
    counts = [each for each in told if each.count is not None]
    if len(counts) > 1 and told[0].count is not None and told[1].count is not None:
        return Spec(strength, _both(told[0].count, told[1].count), told[0].counted or told[1].counted)
    return Spec(strength, counts[0].count, counts[0].counted) if counts else Spec(strength, None)


def _both(spec: int, pack: int) -> int:
    """A count in each column: 12片 beside 24片/盒 (the package says it all), 12片 beside 2板/盒 (both together do)."""
    if pack >= spec:
        return pack
    return spec if spec % pack == 0 and pack == 1 else spec * pack


def _quantities(name: str) -> list[str]:
    return [found.group() for found in IN_NAME.finditer(tidy(name))]


class DrugStrength:
    """规格 by what is in one unit: 0.5g is 500mg, 1% of 10ml is 10ml:0.1g."""

    name, hard = "strength", True

    def local(self, item: Local) -> Strength:
        return _local_spec(item.spec, item.pack, item.name).strength

    def national(self, item: National) -> Strength:
        return read_spec(item.spec).strength

    def compare(self, mine: Strength, theirs: Strength) -> Verdict:
        if mine == theirs:
            return SAME
        volumes = _sets(mine.volume, theirs.volume)
        active = _sets(mine.active, theirs.active)
        if "differs" in (active, volumes) or _sets(mine.length, theirs.length) == "differs":
            return Verdict("differs", 0.1)
        if mine.percent and theirs.percent and mine.percent != theirs.percent:
            return Verdict("differs", 0.1)
        if active == "same":
            return SAME if volumes == "same" else Verdict("close", 0.9, "strength-part")
        return Verdict("close", 0.75, "strength-part")


def _sets(mine: frozenset[Any], theirs: frozenset[Any]) -> str:
    """``same``, ``part`` (one says more), ``silent`` (one says nothing), ``differs``."""
    if mine == theirs:
        return "same"
    if not mine or not theirs:
        return "silent"
    return "part" if mine < theirs or theirs < mine else "differs"


_SOFT, _STIFF = frozenset({"袋"}), frozenset({"瓶", "支"})


class Pack:
    """How many are in a pack; a bag is not a bottle, but 瓶 and 支 are written for each other."""

    name, hard = "pack", False

    def local(self, item: Local) -> tuple[int, str] | None:
        told = _local_spec(item.spec, item.pack, item.name)
        return (told.count, told.counted) if told.count else None

    def national(self, item: National) -> tuple[int, str] | None:
        told = next((each for each in (read_spec(item.pack), read_spec(item.spec)) if each.count), None)
        return (told.count or 0, told.counted) if told else None

    def compare(self, mine: tuple[int, str], theirs: tuple[int, str]) -> Verdict:
        if mine[0] != theirs[0]:
            return Verdict("differs", 0.0)
        kinds = {mine[1], theirs[1]}
        return Verdict("differs", 0.3, "container") if kinds & _SOFT and kinds & _STIFF else SAME


class Remark:
    """What a specification says in words: 笔芯, 无蔗糖, 含乳糖."""

    name, hard = "remark", False

    def local(self, item: Local) -> str:
        return _remark(f"{item.spec} {item.pack}")

    def national(self, item: National) -> str:
        return _remark(f"{item.spec} {item.pack}")

    def compare(self, mine: str, theirs: str) -> Verdict:
        score = max(fuzz.partial_ratio(mine, theirs), fuzz.ratio(mine, theirs)) / 100
        return SAME if mine == theirs else Verdict("close" if score >= 0.6 else "differs", score)


@lru_cache(maxsize=1 << 16)
def _remark(spec: str) -> str:
    rest = re.sub(r"[^\u3400-\u9fff]", "", QUANTITY.sub(" ", tidy(spec)))
    rest = re.sub(
        r"[盒瓶袋支片粒包板每与和或]|相当于|饮片|原药材|原生药|无糖型?(?=$)",
        lambda found: "无蔗糖" if "糖" in found[0] else "",
        rest,
    )
    return rest if len(rest) >= 2 else ""


_COMPANY = re.compile(
    r"有限责任公司|股份有限公司|有限公司|股份|集团|总公司|公司|制药总厂|制药厂|制药|药业|药厂|医药|生物科技|生物技术|生物|科技|医疗器械|医疗用品|医疗|器械|\(.*?\)"
)


@lru_cache(maxsize=1 << 16)
def maker_key(text: str) -> tuple[str, str]:
    """A company as (whole bare name, what is left without the words that all companies have)."""
    told = folded(text)
    return bare(told), bare(_COMPANY.sub("", told)) or bare(told)


class Maker:
    """生产企业."""

    name, hard = "maker", False

    def local(self, item: Local) -> tuple[str, str] | None:
        return maker_key(item.maker) if bare(item.maker) else None

    def national(self, item: National) -> tuple[str, str] | None:
        return maker_key(item.maker) if bare(item.maker) else None

    def compare(self, mine: tuple[str, str], theirs: tuple[str, str]) -> Verdict:
        if mine[0] == theirs[0] or mine[1] == theirs[1]:
            return SAME
        if mine[1] in theirs[1] or theirs[1] in mine[1]:
            return Verdict("close", 0.9, "maker-part")
        score = likeness(mine[1], theirs[1])
        return Verdict("close", score * 0.95, "spelling") if score >= 0.8 else Verdict("differs", 0.0)


class Brand:
    """商品名: of one brand, or of another."""

    name, hard = "brand", False

    def local(self, item: Local) -> str:
        return bare(item.brand)

    def national(self, item: National) -> str:
        return bare(item.brand)

    def compare(self, mine: str, theirs: str) -> Verdict:
        return SAME if mine in theirs or theirs in mine else Verdict("differs", 0.2)


_PRICED_BY = {
    "每次": "次",
    "每日": "日",
    "天": "日",
    "每天": "日",
    "人次": "次",
    "每项": "项",
    "小时": "小时",
    "每小时": "小时",
    "个": "个",
    "每部位": "每个部位",
    "部位": "每个部位",
}


class Unit:
    """计价单位."""

    name, hard = "unit", False

    def local(self, item: Local) -> str:
        return _PRICED_BY.get(bare(item.unit), bare(item.unit))

    def national(self, item: National) -> str:
        return _PRICED_BY.get(bare(item.unit), bare(item.unit))

    def compare(self, mine: str, theirs: str) -> Verdict:
        return SAME if mine == theirs else Verdict("differs", 0.2)
