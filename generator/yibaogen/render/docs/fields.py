"""Field tables: the sides, nodes and fields of an interface or of the envelope as views."""

from __future__ import annotations

from collections.abc import Mapping

from yibaogen.model import Field, FieldType, Node
from yibaogen.render.docs.atlas import SIDE_WORDS, Side, rules_of, sides
from yibaogen.render.docs.desk import Desk
from yibaogen.render.docs.notes import note_segments
from yibaogen.render.docs.sentences import Teller
from yibaogen.render.docs.text import visible
from yibaogen.render.docs.views import FieldRow, Link, NodeView, SideView
from yibaogen.render.docs.written import Written

_TYPES: Mapping[str, str] = {
    "string": "字符型",
    "decimal": "数值型",
    "integer": "整数型",
    "date": "日期型",
    "datetime": "日期时间型",
    "time": "时间型",
}
_SHAPES: Mapping[str, str] = {"scalar": "", "list": "（列表）", "json": "（JSON）", "bytes": "（字节）"}

Conditions = Mapping[tuple[Side, str, str], tuple[Link, ...]]


def side_views(desk: Desk, owner: str, written: Written) -> tuple[SideView, ...]:
    """All sides that have nodes; one without any, now or in the base, is left out."""
    conditions = _conditions(desk, owner)
    return tuple(
        SideView(
            f"side-{side}",
            SIDE_WORDS[side],
            side,
            tuple(_node(desk, owner, side, node, conditions, written) for node in group),
            sum(len(node.fields) for node in group),
            gone,
        )
        for side, group in sides(desk.edition, owner)
        if (gone := desk.news.gone_nodes(owner, side, group)) or group
    )


def type_words(kind: FieldType, shape: str = "scalar") -> str:
    """``字符型``, ``代码型``, ``数值型`` … and the shape where it is no scalar."""
    return ("代码型" if kind.coded else _TYPES[kind.base]) + _SHAPES[shape]


def length_words(kind: FieldType) -> str:
    """``30``, ``16,2`` or nothing."""
    if kind.length is None:
        return ""
    return str(kind.length) if kind.scale is None else f"{kind.length},{kind.scale}"


def _node(
    desk: Desk, owner: str, side: Side, node: Node, conditions: Conditions, written: Written
) -> NodeView:
    return NodeView(
        desk.atlas.nodes[owner, side, node.path],
        visible(node.path),
        visible(node.name),
        _kind(node),
        node.required,
        note_segments(node.note, desk.atlas, owner),
        desk.provenance.mark(node.sources),
        tuple(_row(desk, owner, side, node, field, conditions, written) for field in node.fields),
        desk.news.node(owner, side, node),
        desk.news.gone_fields(owner, side, node),
    )


def _kind(node: Node) -> str:
    if node.kind == "object":
        return "对象 object"
    return "列表 array" if node.max_items is None else f"列表 array，最多 {node.max_items} 条"


def _row(
    desk: Desk,
    owner: str,
    side: Side,
    node: Node,
    field: Field,
    conditions: Conditions,
    written: Written,
) -> FieldRow:
    found = () if field.required else conditions.get((side, node.path, field.code), ())
    return FieldRow(
        desk.atlas.fields[owner, side, node.path, field.code],
        visible(field.code),
        visible(field.name),
        desk.elements[field.code],
        type_words(field.type, field.shape),
        str(field.type),
        length_words(field.type),
        "yes" if field.required else "if" if found else "",
        found,
        desk.dict_links.get(field.dict) if field.dict is not None else None,
        note_segments(field.note, desk.atlas, owner),
        desk.provenance.mark(field.sources),
        written.anchor(side, node.path, field),
        desk.news.field(owner, side, node.path, field),
    )


def _conditions(desk: Desk, owner: str) -> Conditions:
    """Which rules make a field required, with their conditions in words."""
    teller = Teller(desk.atlas, owner)
    found: dict[tuple[Side, str, str], tuple[Link, ...]] = {}
    for rule in rules_of(desk.edition, owner):
        if rule.require is None:
            continue
        target = teller.target(rule, rule.require)
        words = f"当 {teller.condition(rule)} 时" if rule.when is not None else visible(rule.message)
        href = f"{desk.atlas.page(owner)}#{desk.atlas.rules[owner, rule.id]}"
        found[target] = (*found.get(target, ()), Link(words, href, visible(rule.message)))
    return found
