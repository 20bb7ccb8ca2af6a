"""The search index: a script that works from file://, where a page may not fetch JSON.

A row is ``[kind, key, name, address, words, initials]``; kinds are those of ``KINDS``. The page's own script puts rows
on the page as text, never as markup; still nothing in here can end a script element.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from yibao.events import lookup
from yibaogen.render.docs.desk import Desk
from yibaogen.render.docs.dictionary_pages import code_anchors
from yibaogen.render.docs.element_pages import element_facts
from yibaogen.render.docs.initials import initials
from yibaogen.render.docs.ledger import digest
from yibaogen.render.docs.rule_pages import builtin_ids
from yibaogen.render.docs.text import visible

KINDS = ("interface", "dictionary", "element", "rule", "code")

_SPOKEN = (0, 1, 2)
"""Kinds that are found by pinyin initials as well."""

Row = tuple[int, str, str, str, str]


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """The index still to be written: initials take a while to find, and are found only for a name that is new."""

    rows: tuple[Row, ...]

    def text(self) -> str:
        """The script, one row a line."""
        rows = ",\n".join(_dump([*row, initials(row[2]) if row[0] in _SPOKEN else ""]) for row in self.rows)
        return f"window.YIBAO_SEARCH = [\n{rows}\n];\n"

    def key(self) -> bytes:
        """As of a sheet."""
        return digest(self.rows)


def search_index(desk: Desk) -> SearchIndex:
    """Everything that can be found."""
    return SearchIndex(tuple(_rows(desk)))


def _dump(row: list[object]) -> str:
    while row and row[-1] == "":
        row.pop()
    text = json.dumps(row, ensure_ascii=False, separators=(",", ":"))
    for char in "<>&\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return text


def _rows(desk: Desk) -> Iterator[Row]:
    for infno, interface in desk.edition.interfaces.items():
        words = " ".join((interface.method, interface.level1, interface.level2))
        href = desk.atlas.interfaces[infno]
        yield 0, visible(infno), visible(interface.name), href, visible(words)
    for dict_id, dictionary in desk.edition.dictionaries.items():
        href = desk.atlas.dictionaries[dict_id]
        yield 1, visible(dict_id), visible(dictionary.name), href, ""
    for code, href in desk.elements.items():
        name = element_facts(desk, code).name
        yield 2, visible(code), visible(name), href, ""
    yield from _codes(desk)
    for event_id in builtin_ids():
        yield 3, event_id, lookup(event_id).zh, desk.rules[event_id], ""
    for (owner, rule_id), anchor in desk.atlas.rules.items():
        rules = desk.edition.envelope.rules if not owner else desk.edition.interfaces[owner].rules
        message = next(rule.message for rule in rules if rule.id == rule_id)
        told = f"{visible(owner)} {visible(message)}".strip()
        yield 3, visible(rule_id), told, f"{desk.atlas.page(owner)}#{anchor}", ""


def _codes(desk: Desk) -> Iterator[Row]:
    """Every code of every dictionary: found by its label, and by the code itself."""
    for dict_id, dictionary in desk.edition.dictionaries.items():
        href = desk.atlas.dictionaries[dict_id]
        for code, anchor in zip(dictionary.codes, code_anchors(dictionary), strict=True):
            yield 4, visible(code.code), visible(code.label), f"{href}#{anchor}", visible(dict_id)
