"""The words of the acceptance report in both languages; what cases, fields and the platform are called stays as the standard writes it."""

from __future__ import annotations

from collections.abc import Mapping

from yibaogen.cli.terminal import Lang

_WORDS: Mapping[str, tuple[str, str]] = {
    "language": ("zh-CN", "en"),
    "title": ("医保接口验收报告", "Medical insurance interface: acceptance report"),
    "target": ("对象", "Platform"),
    "edition": ("接口版本", "Edition"),
    "policy": ("待遇政策", "Benefit policy"),
    "illustrative": ("（示例参数，未经经办机构确认）", " (example figures, not confirmed by an office)"),
    "begun": ("时间", "Run at"),
    "took": ("用时 {seconds} 秒", "took {seconds} s"),
    "simulated": ("模拟平台", "simulated platform"),
    "all-passed": ("全部通过", "All passed"),
    "played-passed": ("已执行的全部通过", "All that were played passed"),
    "some-failed": ("有不通过", "Some failed"),
    "conclusion": ("结论", "Result"),
    "cases-passed": ("用例通过", "cases passed"),
    "points-passed": ("关注点通过", "points verified"),
    "points-untold": ("关注点应答里看不到", "points not shown by replies"),
    "signatures": ("签字", "Signatures"),
    "institution": ("定点医药机构", "Designated institution"),
    "vendor": ("系统开发方", "Software vendor"),
    "office": ("医保经办机构", "Insurance office"),
    "sign-here": ("签字　　　　　　　　日期", "Signature　　　　　　　　Date"),
    "failed-cases": ("不通过的用例", "Cases that failed"),
    "lacking-cases": ("本版本无法执行的用例", "Cases that this edition has no way to play"),
    "lacking-why": (
        "这些用例要用的交易、节点或扩展字段，本版本的接口没有；没有执行，也没有计入通过。",
        "The edition has no such transaction, node or extension field. They were not played and do not count as passed.",
    ),
    "untold-points": ("本版本应答里看不到的核对项", "Checks that this edition's replies cannot show"),
    "untold-why": (
        "应答里没有这些字段（或只有一行），所以没有核对；同一用例的其余各项照常核对。",
        "The replies have no such field (or room for one row only), so these were not checked; the rest of each case was.",
    ),
    "contents": ("目录", "Contents"),
    "passed": ("通过", "passed"),
    "failed": ("不通过", "failed"),
    "lacking": ("无法执行", "not playable"),
    "untold": ("看不到", "not shown"),
    "stopped": ("未能执行完：", "Could not be played to its end: "),
    "lacks": ("本版本没有：", "Missing in this edition: "),
    "focus": ("关注点", "Point"),
    "step": ("步骤", "Step"),
    "what": ("核对内容", "Checked"),
    "expected": ("预期", "Expected"),
    "found": ("实际", "Found"),
    "why": ("依据", "Because"),
    "no-check": ("没有检查", "nothing was checked"),
    "twin": ("反例", "Negative twin"),
    "calculation": ("计算过程（{count} 次结算）", "Calculation ({count} settlements)"),
    "rule": ("步骤", "Step"),
    "figure": ("政策参数", "Policy figure"),
    "base": ("基数", "Base"),
    "amount": ("金额", "Amount"),
    "sentence": ("说明", "In words"),
    "messages": ("报文（{count} 笔，个人信息已脱敏）", "Messages ({count}, personal data masked)"),
    "refused": ("，拒绝：", ", refused: "),
}
_VALUES: Mapping[str, tuple[str, str]] = {
    "refused": ("拒绝", "refused"),
    "true": ("成立", "holds"),
    "false": ("不成立", "does not hold"),
    "absent": ("缺值", "a value is missing"),
    "played": ("已执行", "played"),
    "not played": ("未执行", "not played"),
    "平台接受": ("平台接受", "accepted"),
    "平台拒绝": ("平台拒绝", "refused"),
    "有此记录": ("有此记录", "has this row"),
    "公式成立": ("公式成立", "formula"),
}


def words(lang: Lang) -> dict[str, str]:
    """Every fixed phrase by its key; ``{…}`` in some is to be filled in."""
    return {key: pair[lang == "en"] for key, pair in _WORDS.items()}


def value(text: str, lang: Lang) -> str:
    """What the kit calls an outcome, in words; other texts as they are."""
    known = _VALUES.get(text)
    return known[lang == "en"] if known else text


def whom(target: str, lang: Lang) -> str:
    """Where the cases were played."""
    return (
        target.replace(_WORDS["simulated"][0], _WORDS["simulated"][1]).replace("，", ", ")
        if lang == "en"
        else target
    )
