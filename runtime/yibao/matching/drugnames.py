"""A drug's name in its parts: what it is, its salt, its form, and what tells one mixture from another."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from yibao.matching.amounts import IN_NAME, tidy
from yibao.matching.forms import FORMS, split_form
from yibao.matching.synonyms import DRUGS
from yibao.matching.text import bare, numbered

# Acids in front, bases behind. Only these are a salt; 酯 is another substance (头孢呋辛钠, 头孢呋辛酯).
# fmt: off
_ACIDS = (
    "盐酸", "硫酸", "硫酸氢", "磷酸", "硝酸", "氢溴酸", "醋酸", "乙酸", "枸橼酸", "柠檬酸", "酒石酸", "重酒石酸",
    "马来酸", "富马酸", "琥珀酸", "乳酸", "苯磺酸", "甲磺酸", "甲苯磺酸", "门冬氨酸", "葡萄糖酸", "乳糖酸", "双羟萘酸", "碳酸",
    "水杨酸", "丙酸", "糠酸", "戊酸", "丁酸", "氢氯酸", "苹果酸", "泛酸", "棕榈酸", "单硝酸", "二盐酸",
)
# fmt: on
_BASES = ("一水", "二钠", "钠盐", "半水", "钠", "钾", "钙", "镁", "锌")
_ACID = re.compile("|".join(sorted(_ACIDS, key=len, reverse=True)))
_BASE = re.compile(f"(?<!化)(?:{'|'.join(sorted(_BASES, key=len, reverse=True))})$")
_ESTER = re.compile("(?:磷酸|琥珀酸)$")
_SAME_SALT = {"柠檬酸": "枸橼酸", "醋酸": "乙酸", "钠盐": "钠", "氢氯酸": "盐酸"}
# Minerals: what looks like a salt is the medicine itself.
_MINERALS = re.compile(
    r"^(?:氯化|碳酸|硫酸|碳酸氢|葡萄糖酸|磷酸氢|枸橼酸|门冬氨酸|乳酸|醋酸|谷氨酸|硫代硫酸|亚硒酸)?(?:钠|钾|钙|镁|锌|铝|铁|亚铁|钾镁|钾钠|钡|氢钠|铋钾|氢二钠)+(?:d\d?)?$"
)
_ROOTLESS = re.compile(
    r"^(?:单?硝酸异山梨|硝酸甘油|枸橼酸铋|磷酸川芎|碳酸锂|醋酸钠林格|乳酸钠林格|水杨酸|乙酰水杨酸|丙戊酸|双氯芬酸|门冬|葡萄糖|透明质酸|玻璃酸|肝素|依诺|右旋糖酐)"
)
# What hospitals put in front of a name to sort their lists.
_DECORATION = re.compile(
    "^(?:国产|进口|集采|带量|基药|国基|国谈|谈判|院内|停用|自费|甲类|乙类|丙类|合资)+(?=..)"
)
# 左旋氨氯地平 and 左氨氯地平 are one.
_TURN = re.compile("([左右])旋(?=..)")
_QUALIFIERS = re.compile(r"[a-z]*\d+[a-z0-9]*(?:-?\d+)?|(?<![a-z])[a-z]{1,4}\d*(?![a-z])")


@dataclass(frozen=True, slots=True)
class DrugName:
    """``core`` without salt, form and marks; ``salts``; ``marks``: letters and numbers that are part of the name (18aa2, 30r)."""

    core: str
    salts: frozenset[str]
    form: str
    marks: frozenset[str]
    form_word: str = ""
    asides: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, frozenset[str], frozenset[str]]:
        """What makes two names one drug."""
        return self.core, self.salts, self.marks


@lru_cache(maxsize=1 << 16)
def read_name(text: str) -> DrugName:
    """The parts of a name. Brackets that hold a form, a mark or a salt count; others are ``asides`` (often a brand)."""
    told = numbered(tidy(text))
    asides: list[str] = []
    kept: list[str] = []
    bracket_form = ""
    for inner in re.findall(r"\(([^()]*)\)", told):
        word = bare(IN_NAME.sub(" ", inner))
        if word in FORMS:
            bracket_form = FORMS[word]
        elif re.fullmatch(r"[a-z0-9]{1,8}", word):
            kept.append(word)
        elif word:
            asides.append(word)
    name = IN_NAME.sub(" ", re.sub(r"\([^()]*\)", " ", told))
    name = _DECORATION.sub("", bare(re.sub(r"[*/:]\s*\d+", " ", name)))
    core, form, word = split_form(name)
    # A common name may stand for a name with form or salt of its own.
    core, again, _ = split_form(DRUGS.get(name, DRUGS.get(core, core)))
    core = _TURN.sub(r"\1", core)
    core, salts = _salts(core)
    if core in DRUGS:
        core, more = _salts(split_form(DRUGS[core])[0])
        salts |= more
    marks = frozenset((*kept, *_QUALIFIERS.findall(core)))
    core = _QUALIFIERS.sub("", core) or core
    return DrugName(
        core, salts, bracket_form or form or again, marks, "" if bracket_form else word, tuple(asides)
    )


def _salts(core: str) -> tuple[str, frozenset[str]]:
    found: set[str] = set()
    if _MINERALS.match(core) or _ROOTLESS.match(core):
        return core, frozenset()
    while (match := _ACID.match(core)) and len(core) - match.end() >= 2:
        found.add(match.group())
        core = core[match.end() :]
    while (match := _BASE.search(core)) and match.start() >= 2:
        found.add(match.group())
        core = core[: match.start()]
    # An ester behind the name: 地塞米松磷酸钠, 甲泼尼龙琥珀酸钠.
    if (match := _ESTER.search(core)) and match.start() >= 3:
        found.add(match.group())
        core = core[: match.start()]
    return core, frozenset(_SAME_SALT.get(each, each) for each in found if each not in ("一水", "半水"))
