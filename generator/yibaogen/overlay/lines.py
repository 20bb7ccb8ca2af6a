"""Reads one line of an overlay into a change."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from yibaogen.load.context import Context
from yibaogen.load.nodes import read_field, read_node
from yibaogen.load.reading import Keys, table_of, text_of
from yibaogen.model import Rule
from yibaogen.overlay.addresses import parse_address
from yibaogen.overlay.model import KEEP, Address, Change
from yibaogen.overlay.renames import INFER
from yibaogen.overlay.values import READERS, was_text
from yibaogen.overlay.verbs import VERBS, Verb
from yibaogen.overlay.verbs.places import FIELD_FACTS
from yibaogen.text.sink import nearest
from yibaogen.text.tree import Scalar, Table, Value

_COMMON = ("was", "because")
_KIND_WORDS = {"outer": "envelope"}


def read_change(value: Value, context: Context, sources: tuple[str, ...]) -> Change | None:
    """The change of a line, or None with events; ``sources`` are those of what the file adds."""
    sink = context.sink
    table = table_of(value, sink, value.span)
    if not table.items:
        sink.error("overlay-line-empty", value.span)
        return None
    head, told = table.items[0]
    verb = VERBS.get(head.text)
    if verb is None:
        near = nearest(head.text, VERBS) or ", ".join(VERBS)
        sink.error("overlay-verb", head.span, found=head.text, nearest=near)
        return None
    text = text_of(told, sink)
    address = parse_address(text)
    if address is None:
        sink.error("overlay-address", told.span, text, found=text)
        return None
    if address.kind not in verb.kinds:
        fitting = ", ".join(name for name, row in VERBS.items() if address.kind in row.kinds)
        sink.error(
            "overlay-verb-kind",
            head.span,
            text,
            found=verb.name,
            kind=_KIND_WORDS.get(address.kind, address.kind),
            allowed=fitting,
        )
        return None
    return _Line(table, verb, address, context, sources).change()


class _Line:
    """One line whose verb and address are known."""

    def __init__(
        self, table: Table, verb: Verb, address: Address, context: Context, sources: tuple[str, ...]
    ) -> None:
        self._verb = verb
        self._address = address
        self._context = replace(context, default_sources=KEEP) if verb.name == "relabel" else context
        self._sources = sources
        self._known = verb.kinds[address.kind]
        self._keys = Keys(
            Table(table.items[1:], table.span), context.sink, str(address), (*self._known, *_COMMON)
        )

    def change(self) -> Change:
        for key in self._verb.needs:
            if self._keys.raw(key) is None:
                self._missing(key)
        if self._verb.one and not any(self._keys.raw(key) is not None for key in self._known):
            self._missing(" / ".join(self._known))
        facts = self._facts()
        was = self._was(tuple(facts))
        because = self._keys.text("because")
        listed = tuple(sorted(facts.items()))
        return Change(self._verb.name, self._address, listed, was, because, self._keys.table.span)

    def _missing(self, key: str) -> None:
        self._context.sink.error("spec-key-missing", self._keys.table.span, str(self._address), found=key)

    def _facts(self) -> dict[str, Any]:
        body = {"add": self._field, "add-node": self._node, "add-rule": self._rule}.get(self._verb.name)
        facts = self._plain() if body is None else {}
        if body is not None:
            made = body()
            if made is not None:
                facts["body"] = made
            if self._keys.raw("after") is not None:
                facts["after"] = READERS["after"](self._keys, "after", self._address.kind, self._context)
        return facts

    def _plain(self) -> dict[str, Any]:
        keys, kind = self._keys, self._address.kind
        return {
            key: READERS[key](keys, key, kind, self._context)
            for key in self._known
            if keys.raw(key) is not None
        }

    def _field(self) -> Any:
        table = self._keys.table
        line = Table(tuple((key, value) for key, value in table if key.text in FIELD_FACTS), table.span)
        code = Scalar(self._address.name, table.span)
        return read_field(code, line, str(self._address.parent), self._sources, self._context)

    def _node(self) -> Any:
        table = self._keys.table
        body = self._keys.raw("body")
        path = self._address.name
        key = Scalar(path or ".", table.span)
        if body is None:
            return None
        return read_node(key, path, body, str(self._address), self._sources, self._context)

    def _rule(self) -> Rule:
        facts = self._plain()
        if (facts.get("require") is None) == (facts.get("check") is None):
            self._context.sink.error(
                "rule-require-or-check", self._keys.table.span, str(self._address), found=self._address.name
            )
        outer = self._address.steps[0][0] == "envelope"
        return Rule(
            self._address.name,
            facts.get("on", "request" if outer else "input"),
            facts.get("scope", INFER),
            facts.get("severity", "error"),
            facts.get("when"),
            facts.get("require"),
            facts.get("check"),
            facts.get("message", ""),
            facts.get("message_en", ""),
            facts.get("sources", self._sources),
            self._keys.table.span,
        )

    def _was(self, changed: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
        value = self._keys.raw("was")
        if value is None:
            return ()
        path = str(self._address)
        if isinstance(value, Table):
            return tuple(sorted((key.text, was_text(inner, self._context, path)) for key, inner in value))
        # A bare value is that of the one attribute which the line changes.
        if len(changed) == 1:
            return ((changed[0], was_text(value, self._context, path)),)
        self._context.sink.error("spec-shape", value.span, path, found="text", allowed="mapping")
        return ()
