"""Rules in Chinese words, each field in them a link to its line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from yibaogen.model import Field, Rule
from yibaogen.model.expression import Arith, Bool, Call, Compare, Expr, Get, In, Not, Number, Text
from yibaogen.render.docs.atlas import Atlas, sides
from yibaogen.render.docs.text import visible
from yibaogen.render.docs.views import Segment

_COMPARE: Mapping[str, str] = {
    "==": "等于",
    "!=": "不等于",
    "<": "小于",
    "<=": "不大于",
    ">": "大于",
    ">=": "不小于",
}
_ARITH: Mapping[str, str] = {"+": " ＋ ", "-": " － ", "*": " × "}
# Before and behind the single argument of a function.
_AROUND: Mapping[str, tuple[str, str]] = {
    "present": ("", " 已填"),
    "sum": ("各行 ", " 之和"),
    "count": ("", " 的行数"),
    "unique": ("各行 ", " 互不相同"),
    "abs": ("", " 的绝对值"),
    "zero": ("", "（缺则按 0）"),
    "date": ("", " 的日期"),
    "length": ("", " 的字符数"),
    "id_card": ("", " 是校验码与出生日期均正确的 18 位居民身份证号"),
}
_MANY: Mapping[str, str] = {"min": " 中最小者", "max": " 中最大者"}


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells the rules of one interface (or of the envelope)."""

    atlas: Atlas
    owner: str

    def rule(self, rule: Rule) -> tuple[Segment, ...]:
        """``当 … 时，… 必填`` or ``… 应满足 …``."""
        return tuple(_joined(self._rule(rule)))

    def condition(self, rule: Rule) -> str:
        """The condition alone, as plain text."""
        return "" if rule.when is None else "".join(part.text for part in self._tree(rule.when, rule))

    def target(self, rule: Rule, path: str) -> tuple[str, str, str]:
        """Side, node path and field code that a name in a rule means."""
        node, dot, code = path.rpartition(".")
        return rule.on, node if dot else rule.scope, code

    def _rule(self, rule: Rule) -> Iterator[Segment]:
        if self._repeated(rule):
            yield Segment(f"{visible(rule.scope)} 的每一行：" if rule.scope else "每一行：")
        if rule.when is not None:
            yield Segment("当 ")
            yield from self._tree(rule.when, rule)
            yield Segment(" 时，")
        if rule.require is not None:
            yield self._name(rule.require, rule)
            yield Segment(" 必填。")
        elif rule.check is not None:
            yield Segment("应满足：")
            yield from self._tree(rule.check, rule)
            yield Segment("。")

    def _repeated(self, rule: Rule) -> bool:
        return any(
            node.path == rule.scope and node.kind == "array"
            for side, group in sides(self.atlas.edition, self.owner)
            if side == rule.on
            for node in group
        )

    def _field(self, side: str, path: str, code: str) -> Field | None:
        return next(
            (
                field
                for each, group in sides(self.atlas.edition, self.owner)
                if each == side
                for node in group
                if node.path == path and (field := node.field(code)) is not None
            ),
            None,
        )

    def _name(self, path: str, rule: Rule) -> Segment:
        side, node, code = self.target(rule, path)
        field = self._field(side, node, code)
        if field is not None:
            anchor = self.atlas.fields[self.owner, side, node, code]
            href = f"{self.atlas.page(self.owner)}#{anchor}"
            return Segment(visible(field.name or code), href, visible(path))
        whole = self.atlas.nodes.get((self.owner, side, path))
        if whole is not None:
            return Segment(visible(path), f"{self.atlas.page(self.owner)}#{whole}")
        return Segment(visible(path))

    def _tree(self, tree: Expr, rule: Rule) -> Iterator[Segment]:
        match tree:
            case Text(value=value):
                yield Segment(f"“{visible(value)}”")
            case Number(value=value):
                yield Segment(visible(value))
            case Get(path=path):
                yield self._name(path, rule)
            case Call():
                yield from self._call(tree, rule)
            case Arith(op=op, left=left, right=right):
                # Read from the left, so only a sum within a product and any compound on the right need brackets.
                plain = isinstance(left, Arith) and (op != "*" or left.op == "*")
                yield from self._tree(left, rule) if plain else self._operand(left, rule)
                yield Segment(_ARITH[op])
                yield from self._operand(right, rule)
            case Compare(op=op, left=left, right=right):
                yield from self._tree(left, rule) if isinstance(left, Arith) else self._operand(left, rule)
                yield Segment(f" {_COMPARE[op]} ")
                yield from self._value(right, left, rule)
            case In(item=item, options=options):
                yield from self._operand(item, rule)
                yield Segment(" 为 " + "、".join(self._coded(option, item, rule) for option in options))
                yield Segment(" 之一" if len(options) > 1 else "")
            case Not(item=Call(name="present", args=(Get(path=path),))):
                yield self._name(path, rule)
                yield Segment(" 未填")
            case Not(item=item):
                yield Segment("并非（")
                yield from self._tree(item, rule)
                yield Segment("）")
            case Bool(op=op, items=items):
                word = " 且 " if op == "and" else " 或 "
                for at, item in enumerate(items):
                    if at:
                        yield Segment(word)
                    yield from self._operand(item, rule) if isinstance(item, Bool) else self._tree(item, rule)

    def _operand(self, tree: Expr, rule: Rule) -> Iterator[Segment]:
        wrap = isinstance(tree, Arith | Compare | In | Bool)
        if wrap:
            yield Segment("（")
        yield from self._tree(tree, rule)
        if wrap:
            yield Segment("）")

    def _value(self, tree: Expr, beside: Expr, rule: Rule) -> Iterator[Segment]:
        if isinstance(tree, Text):
            yield Segment(self._coded(tree.value, beside, rule))
        elif isinstance(tree, Arith):
            yield from self._tree(tree, rule)
        else:
            yield from self._operand(tree, rule)

    def _coded(self, value: str, beside: Expr, rule: Rule) -> str:
        """A literal, with its label where it stands beside a field that has a dictionary."""
        label = ""
        if isinstance(beside, Get):
            field = self._field(*self.target(rule, beside.path))
            if field is not None and field.dict:
                dictionary = self.atlas.edition.dictionaries.get(field.dict)
                codes = dictionary.codes if dictionary else ()
                label = next((entry.label for entry in codes if entry.code == value), "")
        return f"“{visible(value)}”（{visible(label)}）" if label else f"“{visible(value)}”"

    def _call(self, call: Call, rule: Rule) -> Iterator[Segment]:
        if call.name == "round":
            yield from self._operand(call.args[0], rule)
            yield Segment(" 四舍五入到 ")
            yield from self._tree(call.args[1], rule)
            yield Segment(" 位小数")
            return
        before, behind = _AROUND.get(call.name, ("", _MANY.get(call.name, "")))
        yield Segment(before)
        for at, arg in enumerate(call.args):
            if at:
                yield Segment("、")
            yield from self._operand(arg, rule)
        yield Segment(behind)


def _joined(parts: Iterator[Segment]) -> Iterator[Segment]:
    """Neighbouring pieces that are no links become one."""
    held = ""
    for part in parts:
        if not part.href:
            held += part.text
            continue
        if held:
            yield Segment(held)
            held = ""
        yield part
    if held:
        yield Segment(held)
