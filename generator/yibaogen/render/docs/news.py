"""What an edition says otherwise than the one that it is written over: badges for pages.

Only what a reader would act on counts; where a fact comes from (``sources``) does not.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from operator import attrgetter

from yibaogen.model import Code, Dictionary, Edition, Field, Interface, Node, Rule
from yibaogen.render.docs.atlas import ENVELOPE, Side, sides
from yibaogen.render.docs.text import visible
from yibaogen.render.docs.views import Badge, GoneView

_Key = tuple[str, Side, str]


@dataclass(frozen=True, slots=True)
class News:
    """Asked by every page; without a base there is never any news. ``nodes`` are the base's, ``sides`` the same by
    owner and side; ``same``: whether an interface that the base has says what the base says."""

    edition: Edition
    base: Edition | None
    nodes: Mapping[_Key, Node] = field(default_factory=dict)
    sides: Mapping[tuple[str, Side], tuple[Node, ...]] = field(default_factory=dict)
    same: Mapping[str, bool] = field(default_factory=dict)

    def interface(self, infno: str) -> Badge | None:
        """New, changed anywhere, or the same."""
        if self.base is None:
            return None
        old = self.base.interfaces.get(infno)
        if old is None:
            return self._new()
        return None if self.same[infno] else self._changed("")

    def gone_interfaces(self) -> tuple[GoneView, ...]:
        """Numbers that only the base has."""
        if self.base is None:
            return ()
        return tuple(
            GoneView(visible(infno), visible(each.name), self._gone())
            for infno, each in self.base.interfaces.items()
            if infno not in self.edition.interfaces
        )

    def node(self, owner: str, side: Side, node: Node) -> Badge | None:
        """Of the node itself, not of its fields; in a new interface nothing is marked again."""
        if self._unknown(owner):
            return None
        old = self.nodes.get((owner, side, node.path))
        if old is None:
            return self._new()
        bare = replace(old, fields=(), sources=()), replace(node, fields=(), sources=())
        return None if bare[0] == bare[1] else self._changed(_node_words(old))

    def gone_nodes(self, owner: str, side: Side, kept: Sequence[Node]) -> tuple[GoneView, ...]:
        """Nodes of a side that only the base has."""
        paths = {node.path for node in kept}
        return tuple(
            GoneView(visible(node.path or "."), visible(node.name), self._gone(f"{len(node.fields)} 个字段"))
            for node in self.sides.get((owner, side), ())
            if node.path not in paths
        )

    def field(self, owner: str, side: Side, path: str, item: Field) -> Badge | None:
        """New or changed; in a new interface or node nothing is marked again."""
        node = self.nodes.get((owner, side, path))
        if node is None:
            return None
        old = node.field(item.code)
        if old is None:
            return self._new()
        words = "，".join(_field_words(old, item))
        return self._changed(words) if words else None

    def gone_fields(self, owner: str, side: Side, node: Node) -> tuple[GoneView, ...]:
        """Fields of a node that only the base has."""
        old = self.nodes.get((owner, side, node.path))
        if old is None:
            return ()
        return tuple(
            GoneView(visible(item.code), visible(item.name), self._gone(_need(item, str(item.type))))
            for item in old.fields
            if node.field(item.code) is None
        )

    def dictionary(self, dictionary: Dictionary) -> Badge | None:
        """New, changed anywhere, or the same."""
        if self.base is None:
            return None
        old = self.base.dictionaries.get(dictionary.id)
        if old is None:
            return self._new()
        same = _dictionary_facts(old) == _dictionary_facts(dictionary)
        return None if same else self._changed(f"{len(old.codes)} 个代码" if old.codes else "")

    def code(self, dictionary: Dictionary, code: str, label: str) -> Badge | None:
        """New, relabelled, or the same; in a new dictionary nothing is marked again."""
        old = None if self.base is None else self.base.dictionaries.get(dictionary.id)
        if old is None:
            return None
        found = {each.code: each.label for each in old.codes}
        if code not in found:
            return self._new()
        return None if found[code] == label else self._changed(found[code])

    def gone_codes(self, dictionary: Dictionary) -> tuple[GoneView, ...]:
        """Codes that only the base has."""
        old = None if self.base is None else self.base.dictionaries.get(dictionary.id)
        if old is None:
            return ()
        kept = {each.code for each in dictionary.codes}
        return tuple(
            GoneView(visible(each.code), visible(each.label), self._gone())
            for each in old.codes
            if each.code not in kept
        )

    def _unknown(self, owner: str) -> bool:
        return self.base is None or (owner != ENVELOPE and owner not in self.base.interfaces)

    def _new(self) -> Badge:
        return Badge("new", "新增", f"{self._name()}没有")

    def _changed(self, was: str) -> Badge:
        return Badge("changed", "改", f"{self._name()}：{visible(was)}" if was else f"与{self._name()}不同")

    def _gone(self, was: str = "") -> Badge:
        return Badge("gone", "删", f"{self._name()}：{visible(was)}" if was else f"{self._name()}有")

    def _name(self) -> str:
        return visible(self.base.name) if self.base is not None else ""


def news(edition: Edition, base: Edition | None) -> News:
    """Lay out the base for look-up."""
    if base is None:
        return News(edition, None)
    same = {
        infno: _alike(base.interfaces[infno], each)
        for infno, each in edition.interfaces.items()
        if infno in base.interfaces
    }
    owners = (ENVELOPE, *base.interfaces)
    by_side = {(owner, side): group for owner in owners for side, group in sides(base, owner)}
    return News(edition, base, dict(_nodes(base)), by_side, same)


def _nodes(base: Edition) -> Iterator[tuple[_Key, Node]]:
    for owner in (ENVELOPE, *base.interfaces):
        for side, group in sides(base, owner):
            for node in group:
                yield (owner, side, node.path), node


def _field_words(old: Field, new: Field) -> Iterator[str]:
    """What the base says of the facts that differ."""
    if old.name != new.name:
        yield old.name
    if (old.type, old.shape) != (new.type, new.shape):
        yield str(old.type) if old.shape == "scalar" else f"{old.type} {old.shape}"
    if old.required != new.required:
        yield "必填" if old.required else "选填"
    if old.dict != new.dict:
        yield f"字典 {old.dict or '无'}"
    if old.note != new.note:
        yield old.note or "没有说明"


def _need(item: Field, words: str) -> str:
    return f"{words}，{'必填' if item.required else '选填'}"


def _node_words(node: Node) -> str:
    kind = "对象" if node.kind == "object" else "列表"
    limit = "" if node.max_items is None else f"，最多 {node.max_items} 条"
    return f"{kind}{limit}，{'必填' if node.required else '选填'}"


def _alike(old: Interface, new: Interface) -> bool:
    """Whether two say the same, wherever it comes from."""
    return old is new or old == new or _facts(old) == _facts(new)


def _facts(interface: Interface) -> tuple[object, ...]:
    """The interface without provenance, to be compared."""
    nodes = tuple(
        tuple(map(_node_facts, side)) for side in (interface.input, interface.output, interface.file)
    )
    bare = replace(interface, sources=(), input=(), output=(), file=(), rules=())
    return (bare, nodes, tuple(map(_rule_facts, interface.rules)))


def _node_facts(node: Node) -> tuple[object, ...]:
    bare = replace(node, sources=(), fields=())
    return (bare, tuple(map(_FIELD_FACTS, node.fields)))


def _rule_facts(rule: Rule) -> Rule:
    return replace(rule, sources=())


def _dictionary_facts(dictionary: Dictionary) -> tuple[object, ...]:
    bare = replace(dictionary, sources=(), codes=())
    return (bare, tuple(map(_CODE_FACTS, dictionary.codes)))


def _all_but_sources(kind: type[Field] | type[Code]) -> attrgetter[tuple[object, ...]]:
    return attrgetter(*(each.name for each in fields(kind) if each.compare and each.name != "sources"))


# There are thousands of them, so none is copied without its sources only to be compared.
_FIELD_FACTS, _CODE_FACTS = _all_but_sources(Field), _all_but_sources(Code)
