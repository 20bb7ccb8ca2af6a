"""What a rule is called in a step's sentence, in Chinese and English: one row a rule."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, tuple[str, str]] = {
    # what is due before anything is paid
    "deductible-level": ("按医院级别的起付线", "deductible of the level"),
    "deductible-repeat": ("年内多次住院减", "less for a further admission of the year"),
    "deductible-full-age": ("高龄免起付线", "none at this age"),
    "deductible-transfer-down": ("由高级别转低级别，免计起付线", "none after a transfer to a lower level"),
    "deductible-transfer-up": ("转诊前已承担，只补差额", "borne before the transfer: only the difference"),
    "deductible-chronic-stay": ("慢性病住院起付线减", "less for a chronic stay"),
    "deductible-year": ("年度起付线", "deductible of the year"),
    "deductible-already-borne": ("本年度已承担", "already borne this year"),
    "deductible-visit": ("本次外伤起付线", "deductible of this injury"),
    "deductible-follow-up": ("外伤复诊免起付线", "none for a follow-up"),
    # by which share
    "ratio-level": ("按医院级别支付", "ratio of the level"),
    "ratio-benefit": ("按待遇比例支付", "ratio of the benefit"),
    "ratio-low-selfpay": ("二级及以下医院低自付", "low self-pay below level three"),
    "ratio-quota": ("限额内全额支付", "all within the quota"),
    "ratio-age": ("按年龄提高比例后", "with the points for age"),
    "ratio-full-age": ("高龄全额支付", "all at this age"),
    "ratio-away": ("按异地就医系数折算后", "with the away-from-home factor"),
    "ratio-spouse": ("男职工配偶按系数支付", "spouse of a male employee"),
    "ratio-chronic-stay": ("按慢性病住院系数折算后", "with the factor of a chronic stay"),
    # at most how much
    "ceiling-year": ("统筹基金年度封顶线", "the pool's ceiling of the year"),
    "ceiling-benefit": ("该待遇年度限额", "the benefit's ceiling of the year"),
    "general-visit-fee": ("一般诊疗费标准", "general visit fee"),
    "markup-fee": ("诊查费补偿标准", "consultation fee that is paid"),
    "nucleic-acid-standard": ("核酸检测标准", "standard of the test"),
    "maternity-quota": ("生育定额", "maternity quota"),
    "bed-day-rate": ("床日标准", "rate by bed day"),
}


def zh(rule: str) -> str:
    """The rule in Chinese."""
    return WORDS[rule][0]


def en(rule: str) -> str:
    """The rule in English."""
    return WORDS[rule][1]
