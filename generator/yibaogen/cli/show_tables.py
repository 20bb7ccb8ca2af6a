"""The tables of ``yibao show``. All text from the specs goes in as ``Text``: brackets in it are no markup."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from yibao.message.tables import EditionTable, FieldTable, NodeTable, RuleTable
from yibaogen.cli.show import uses_of
from yibaogen.cli.tables import Table
from yibaogen.cli.terminal import Lang, clean

_FIELDS = {
    "zh": ("字段", "名称", "类型", "必填", "字典", "说明"),
    "en": ("field", "name", "type", "required", "dictionary", "note"),
}
_SIDES = {
    "zh": {"input": "输入", "output": "输出", "file": "文件"},
    "en": {"input": "input", "output": "output", "file": "file"},
}
_RULES = {"zh": ("规则", "方向", "级别", "内容", "说明"), "en": ("rule", "on", "severity", "text", "message")}
_CODES = {"zh": ("代码", "名称"), "en": ("code", "name")}
_USES = {
    "zh": ("接口", "名称", "方向", "节点", "字段", "字段名称", "类型"),
    "en": ("number", "name", "direction", "node", "field", "field name", "type"),
}
_MOST_USES = 60


def type_text(field: FieldTable) -> str:
    """``decimal(16,2)`` and its kin, as in a spec."""
    if field.length is None:
        return field.type
    scale = f",{field.scale}" if field.scale is not None else ""
    return f"{field.type}({field.length}{scale})"


def show_interface(screen: Console, infno: str, table: EditionTable, lang: Lang) -> None:
    """Head, a table per node and direction, and the rules."""
    interface = table.interfaces[infno]
    head = Text()
    head.append(f"{infno} {clean(interface.name)}", style="bold")
    head.append(f"  {clean(interface.level1)} / {clean(interface.level2)}  {interface.method}", style="dim")
    screen.print(head)
    if interface.note:
        screen.print(Text(clean(interface.note)))
    for side in ("input", "output", "file"):
        for node in getattr(interface, side):
            _node(screen, side, node, lang)
    if interface.rules:
        _rules(screen, interface.rules, lang)


def _node(screen: Console, side: str, node: NodeTable, lang: Lang) -> None:
    many = {"zh": "列表", "en": "array"}[lang] if node.kind == "array" else ""
    most = f" ≤{node.max_items}" if node.max_items is not None else ""
    title = f"{_SIDES[lang][side]} {node.path or '.'} {clean(node.name)} {many}{most}"
    rows = [
        (
            field.code,
            field.name,
            type_text(field) + ("" if field.shape == "scalar" else f" {field.shape}"),
            "✓" if field.required else "",
            field.dict or "",
            field.note,
        )
        for field in node.fields
    ]
    _table(screen, title, _FIELDS[lang], rows)


def _rules(screen: Console, rules: Sequence[RuleTable], lang: Lang) -> None:
    rows = [
        (rule.id, rule.on, rule.severity, rule.text, rule.message_en if lang == "en" else rule.message)
        for rule in rules
    ]
    _table(screen, _RULES[lang][0], _RULES[lang], rows)


def show_dictionary(screen: Console, name: str, table: EditionTable, lang: Lang) -> None:
    """All codes of a dictionary."""
    dictionary = table.dictionaries[name]
    mark = {"zh": "（开放）", "en": " (open)"}[lang] if dictionary.open else ""
    rows = [(code.code, code.name) for code in dictionary.codes]
    _table(screen, f"{name} {clean(dictionary.name)}{mark}", _CODES[lang], rows)
    if dictionary.note:
        screen.print(Text(clean(dictionary.note)))


def show_uses(screen: Console, code: str, table: EditionTable, lang: Lang) -> None:
    """Every field with this code or this dictionary, the first few dozen by number."""
    rows = [
        (
            use.infno,
            table.interfaces[use.infno].name,
            _SIDES[lang][use.direction],
            use.node or ".",
            use.field.code,
            use.field.name,
            type_text(use.field),
        )
        for use in uses_of(code, table)
    ]
    _table(screen, f"{code} ×{len(rows)}", _USES[lang], rows[:_MOST_USES])
    if len(rows) > _MOST_USES:
        screen.print(Text(f"… +{len(rows) - _MOST_USES} (--format json)"))


def _table(screen: Console, title: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    drawn = Table(title=Text(title.rstrip()), title_justify="left", title_style="bold", header_style="bold")
    for number, column in enumerate(columns):
        # The code in front must stay whole: it is what people copy.
        drawn.add_column(column, no_wrap=number == 0)
    for row in rows:
        drawn.add_row(*(Text(clean(cell)) for cell in row))
    screen.print(drawn)
