"""Why a candidate is proposed, in words of two languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from yibao.matching.engine import Candidate
from yibao.matching.items import Local, National
from yibao.matching.verdict import Verdict, Word

Words = tuple[str, str]

FEATURES: Mapping[str, Words] = {
    "name": ("名称", "name"), "number": ("批准文号/注册证号", "approval number"), "code": ("编码", "code"), "icd": ("疾病/手术编码", "ICD code"),
    "form": ("剂型", "dosage form"), "strength": ("规格", "strength"), "pack": ("包装", "pack"), "remark": ("规格附注", "remark"),
    "maker": ("企业", "maker"), "brand": ("商品名", "brand"), "model": ("规格型号", "model"), "wording": ("型号文字", "model in words"),
    "unit": ("计价单位", "unit"),
}  # fmt: skip
WORDS: Mapping[Word, Words] = {
    "same": ("一致", "agrees"), "close": ("相近", "close"), "differs": ("不一致", "differs"), "unknown": ("一方未写", "not said"),
}  # fmt: skip
CLASS_WORDS: Mapping[str, Words] = {
    "certain": ("确定", "certain"), "likely": ("很可能", "likely"), "doubtful": ("存疑", "doubtful"), "none": ("无候选", "none"),
}  # fmt: skip
NOTES: Mapping[str, Words] = {
    "alias": ("别名或旧名", "by another name"),
    "brand": ("按商品名", "by brand"),
    "part": ("名称的一部分", "part of the name"),
    "spelling": ("字形或读音相近", "looks or sounds alike"),
    "other-name": ("是另一个品名", "is the name of something else"),
    "salt-missing": ("一方没有写酸根盐基", "one side does not say the salt"),
    "salt-differs": ("酸根盐基不同", "another salt"),
    "mark-missing": ("一方没有写编号", "one side lacks the mark in the name"),
    "mark-differs": ("编号不同", "another mark in the name"),
    "opposite": ("有相反的词", "words that exclude each other"),
    "number-differs": ("数字不同", "another number in the name"),
    "qualifier-missing": ("一方少限定词", "one side lacks a qualifier"),
    "form-near": ("常混写的剂型", "forms that are written for each other"),
    "strength-part": ("只写了一部分", "said in part"),
    "unit-converted": ("单位换算后相同", "the same after conversion"),
    "container": ("袋与瓶不同", "a bag is no bottle"),
    "maker-part": ("简称", "short name"),
    "model-part": ("只写了一部分", "said in part"),
    "unit-unsaid": ("数字相同，单位未写或不同", "the same numbers, units unsaid"),
    "other-version": ("另一版本的编码", "the code of another version"),
    "same-category": ("同一类目", "the same category"),
}


@dataclass(frozen=True, slots=True)
class Reason:
    """``local`` and ``national``: what the two sides say, as they wrote it."""

    feature: str
    verdict: Verdict
    local: str
    national: str

    def text(self, lang: str = "zh") -> str:
        """For people: 规格一致：0.5g = 500mg（单位换算后相同）."""
        at = 1 if lang == "en" else 0
        note = NOTES[self.verdict.note][at] if self.verdict.note else ""
        sign = {"same": "=", "close": "≈", "differs": "≠", "unknown": "?"}[self.verdict.word]
        sides = (
            self.local
            if self.local == self.national
            else f"{self.local or '—'} {sign} {self.national or '—'}"
        )
        if at:
            return f"{FEATURES[self.feature][1]} {WORDS[self.verdict.word][1]}: {sides}{f' ({note})' if note else ''}"
        return f"{FEATURES[self.feature][0]}{WORDS[self.verdict.word][0]}：{sides}{f'（{note}）' if note else ''}"


def explain(candidate: Candidate, local: Local) -> list[Reason]:
    """The reasons for and against a candidate: what agrees, what is near, what differs; nothing about what nobody says."""
    found = []
    for feature, verdict in candidate.verdicts:
        mine, theirs = sides(feature, local, candidate.item)
        if verdict.word == "unknown":
            continue
        if (
            feature in ("strength", "model")
            and verdict.word == "same"
            and not verdict.note
            and not _alike(mine, theirs)
        ):
            verdict = Verdict(verdict.word, verdict.score, "unit-converted")
        found.append(Reason(feature, verdict, mine, theirs))
    return found


def _alike(mine: str, theirs: str) -> bool:
    return theirs.replace(" ", "") in mine.replace(" ", "") or mine == theirs


def sides(feature: str, local: Local, national: National) -> tuple[str, str]:
    """What both sides wrote about a feature."""
    match feature:
        case "name":
            return local.name, national.name
        case "number":
            return local.number, national.number
        case "code" | "icd":
            return " ".join(filter(None, (*local.codes, local.claimed))), " ".join(
                (national.code, *national.codes)
            )
        case "form":
            return local.form or local.name, national.form or national.name
        case "strength" | "model" | "remark" | "wording":
            return local.spec or local.name, national.spec
        case "pack":
            return " ".join(
                filter(None, (local.spec, local.pack))
            ) or local.name, national.pack or national.spec
        case "maker":
            return local.maker, national.maker
        case "brand":
            return local.brand or local.name, national.brand
        case _:
            return local.unit, national.unit
