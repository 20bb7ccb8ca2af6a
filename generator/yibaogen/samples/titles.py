"""What a broken sample shows, in a few Chinese words."""

from __future__ import annotations

from collections.abc import Mapping

from yibao.message.tables import RuleTable
from yibaogen.samples.mutate import Broken

_TITLES: Mapping[str, str] = {
    "field-required": "缺少{0}",
    "node-required": "缺少节点{0}",
    "node-shape": "节点{0}不是对象或列表",
    "node-limit": "节点{0}的条数超过上限",
    "field-type": "{0}的类型不对",
    "field-length": "{0}超过规定长度",
    "field-digits": "{0}整数位数过多",
    "field-scale": "{0}小数位数过多",
    "field-date": "{0}不是真实的日期或时间",
    "code-unknown": "{0}的代码不在字典中",
    "number-as-string": "{0}的数字写成了文本（可接受）",
    "string-as-number": "{0}的文本写成了数字（可接受）",
    "number-form": "{0}多写了小数零（可接受）",
    "null-optional": "非必填的{0}传了 null（可接受）",
    "empty-number": "非必填的数字{0}传了空文本（可接受）",
    "date-form": "{0}的日期格式与规定不同（可接受）",
    "unknown-field": "多了规范之外的字段（可接受）",
    "one-element-list": "节点{0}的对象与列表写法互换（可接受）",
    "code-unlisted": "{0}的代码未列入字典（可接受）",
}


def broken_title(broken: Broken) -> str:
    """``缺少人员编号（psn_no）``: what is wrong, then the code for those who search by it."""
    called = f"{broken.name}（{broken.what}）" if broken.name else broken.what
    return _TITLES.get(broken.rule, "{0}有误").format(called)


def rule_title(rule: RuleTable) -> str:
    """The first half of the rule's message: what is wrong, without the advice."""
    return rule.message.split("：", 1)[0]
