"""The table of rules: what each kind of difference means. Read docs/DIFF.md first: it says how these were decided.

Rows are what judgement, messages, documentation pages and the audit for mirrors all start from. An id is the row's own
words: direction, area, kind, action; a column without a word is empty.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from yibao.events import Severity

Area = Literal["interface", "node", "field", "file", "column", "rule", "dict", "code"]
Side = Literal["request", "reply", ""]


class Level(enum.IntEnum):
    """How much it matters; the order is the weight."""

    INFO = 0
    WARNING = 1
    BREAKING = 2

    @property
    def label(self) -> str:
        """The lower-case English word used in every output."""
        return self.name.lower()

    @property
    def severity(self) -> Severity:
        """The same as a severity of events."""
        return (Severity.NOTE, Severity.WARNING, Severity.ERROR)[self]


class Class(enum.Enum):
    """What is touched: messages on the wire, the generated Python API, code lists, or words only."""

    WIRE = "WIRE"
    CODE = "CODE"
    DICT = "DICT"
    DOC = "DOC"


@dataclass(frozen=True, slots=True)
class DiffRule:
    """One row. ``side`` is who writes the message (request: the institution); "" where that plays no part."""

    id: str
    area: Area
    side: Side
    kind: str
    action: str
    level: Level
    klass: Class

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What a check names to find the row."""
        return (self.area, self.side, self.kind, self.action)


_BREAKS, _WARN, _INFO = Level.BREAKING, Level.WARNING, Level.INFO
_WIRE, _CODE, _DICT, _DOC = Class.WIRE, Class.CODE, Class.DICT, Class.DOC

# fmt: off
TABLE: tuple[DiffRule, ...] = tuple(DiffRule(*row) for row in (
    # id                                    area         direction  kind           action         level    class
    ("interface-added",                     "interface", "",        "",            "added",       _INFO,   _CODE),
    ("interface-removed",                   "interface", "",        "",            "removed",     _BREAKS, _WIRE),
    ("interface-moved",                     "interface", "",        "",            "moved",       _BREAKS, _WIRE),
    ("interface-reassigned",                "interface", "",        "",            "reassigned",  _BREAKS, _WIRE),
    ("interface-caller-changed",            "interface", "",        "caller",      "changed",     _BREAKS, _WIRE),
    ("interface-method-changed",            "interface", "",        "method",      "changed",     _BREAKS, _CODE),
    ("interface-name-changed",              "interface", "",        "name",        "changed",     _INFO,   _DOC),
    ("interface-chapter-changed",           "interface", "",        "chapter",     "changed",     _INFO,   _DOC),
    ("interface-note-changed",              "interface", "",        "note",        "changed",     _INFO,   _DOC),

    ("request-node-mandatory-added",        "node",      "request", "mandatory",   "added",       _BREAKS, _WIRE),
    ("request-node-mandatory-removed",      "node",      "request", "mandatory",   "removed",     _BREAKS, _CODE),
    ("request-node-optional-added",         "node",      "request", "optional",    "added",       _INFO,   _WIRE),
    ("request-node-optional-removed",       "node",      "request", "optional",    "removed",     _BREAKS, _CODE),
    ("request-node-renamed",                "node",      "request", "",            "renamed",     _BREAKS, _WIRE),
    ("request-node-kind-changed",           "node",      "request", "kind",        "changed",     _BREAKS, _WIRE),
    ("request-node-limit-reduced",          "node",      "request", "limit",       "reduced",     _BREAKS, _WIRE),
    ("request-node-limit-increased",        "node",      "request", "limit",       "increased",   _INFO,   _WIRE),
    ("request-node-requirement-tightened",  "node",      "request", "requirement", "tightened",   _BREAKS, _WIRE),
    ("request-node-requirement-relaxed",    "node",      "request", "requirement", "relaxed",     _INFO,   _WIRE),
    ("reply-node-mandatory-added",          "node",      "reply",   "mandatory",   "added",       _INFO,   _WIRE),
    ("reply-node-mandatory-removed",        "node",      "reply",   "mandatory",   "removed",     _BREAKS, _WIRE),
    ("reply-node-optional-added",           "node",      "reply",   "optional",    "added",       _INFO,   _WIRE),
    ("reply-node-optional-removed",         "node",      "reply",   "optional",    "removed",     _BREAKS, _WIRE),
    ("reply-node-renamed",                  "node",      "reply",   "",            "renamed",     _BREAKS, _WIRE),
    ("reply-node-kind-changed",             "node",      "reply",   "kind",        "changed",     _BREAKS, _WIRE),
    ("reply-node-limit-reduced",            "node",      "reply",   "limit",       "reduced",     _INFO,   _WIRE),
    ("reply-node-limit-increased",          "node",      "reply",   "limit",       "increased",   _WARN,   _WIRE),
    ("reply-node-requirement-tightened",    "node",      "reply",   "requirement", "tightened",   _INFO,   _WIRE),
    ("reply-node-requirement-relaxed",      "node",      "reply",   "requirement", "relaxed",     _BREAKS, _WIRE),
    ("node-name-changed",                   "node",      "",        "name",        "changed",     _INFO,   _DOC),
    ("node-note-changed",                   "node",      "",        "note",        "changed",     _INFO,   _DOC),

    ("request-field-mandatory-added",       "field",     "request", "mandatory",   "added",       _BREAKS, _WIRE),
    ("request-field-mandatory-removed",     "field",     "request", "mandatory",   "removed",     _BREAKS, _CODE),
    ("request-field-optional-added",        "field",     "request", "optional",    "added",       _INFO,   _WIRE),
    ("request-field-optional-removed",      "field",     "request", "optional",    "removed",     _BREAKS, _CODE),
    ("request-field-renamed",               "field",     "request", "",            "renamed",     _BREAKS, _WIRE),
    ("request-field-type-changed",          "field",     "request", "type",        "changed",     _BREAKS, _WIRE),
    ("request-field-type-widened",          "field",     "request", "type",        "widened",     _WARN,   _CODE),
    ("request-field-type-narrowed",         "field",     "request", "type",        "narrowed",    _BREAKS, _WIRE),
    ("request-field-length-reduced",        "field",     "request", "length",      "reduced",     _BREAKS, _WIRE),
    ("request-field-length-increased",      "field",     "request", "length",      "increased",   _INFO,   _WIRE),
    ("request-field-scale-reduced",         "field",     "request", "scale",       "reduced",     _BREAKS, _WIRE),
    ("request-field-scale-increased",       "field",     "request", "scale",       "increased",   _INFO,   _WIRE),
    ("request-field-requirement-tightened", "field",     "request", "requirement", "tightened",   _BREAKS, _WIRE),
    ("request-field-requirement-relaxed",   "field",     "request", "requirement", "relaxed",     _INFO,   _WIRE),
    ("request-field-shape-changed",         "field",     "request", "shape",       "changed",     _BREAKS, _WIRE),
    ("request-field-dict-added",            "field",     "request", "dict",        "added",       _BREAKS, _DICT),
    ("request-field-dict-removed",          "field",     "request", "dict",        "removed",     _INFO,   _DICT),
    ("request-field-dict-changed",          "field",     "request", "dict",        "changed",     _BREAKS, _DICT),
    ("request-field-dict-narrowed",         "field",     "request", "dict",        "narrowed",    _BREAKS, _DICT),
    ("request-field-dict-widened",          "field",     "request", "dict",        "widened",     _INFO,   _DICT),
    ("reply-field-mandatory-added",         "field",     "reply",   "mandatory",   "added",       _INFO,   _WIRE),
    ("reply-field-mandatory-removed",       "field",     "reply",   "mandatory",   "removed",     _BREAKS, _WIRE),
    ("reply-field-optional-added",          "field",     "reply",   "optional",    "added",       _INFO,   _WIRE),
    ("reply-field-optional-removed",        "field",     "reply",   "optional",    "removed",     _BREAKS, _WIRE),
    ("reply-field-renamed",                 "field",     "reply",   "",            "renamed",     _BREAKS, _WIRE),
    ("reply-field-type-changed",            "field",     "reply",   "type",        "changed",     _BREAKS, _WIRE),
    ("reply-field-type-widened",            "field",     "reply",   "type",        "widened",     _BREAKS, _WIRE),
    ("reply-field-type-narrowed",           "field",     "reply",   "type",        "narrowed",    _WARN,   _CODE),
    ("reply-field-length-reduced",          "field",     "reply",   "length",      "reduced",     _INFO,   _WIRE),
    ("reply-field-length-increased",        "field",     "reply",   "length",      "increased",   _WARN,   _WIRE),
    ("reply-field-scale-reduced",           "field",     "reply",   "scale",       "reduced",     _INFO,   _WIRE),
    ("reply-field-scale-increased",         "field",     "reply",   "scale",       "increased",   _WARN,   _WIRE),
    ("reply-field-requirement-tightened",   "field",     "reply",   "requirement", "tightened",   _INFO,   _WIRE),
    ("reply-field-requirement-relaxed",     "field",     "reply",   "requirement", "relaxed",     _BREAKS, _WIRE),
    ("reply-field-shape-changed",           "field",     "reply",   "shape",       "changed",     _BREAKS, _WIRE),
    ("reply-field-dict-added",              "field",     "reply",   "dict",        "added",       _INFO,   _DICT),
    ("reply-field-dict-removed",            "field",     "reply",   "dict",        "removed",     _WARN,   _DICT),
    ("reply-field-dict-changed",            "field",     "reply",   "dict",        "changed",     _BREAKS, _DICT),
    ("reply-field-dict-narrowed",           "field",     "reply",   "dict",        "narrowed",    _INFO,   _DICT),
    ("reply-field-dict-widened",            "field",     "reply",   "dict",        "widened",     _WARN,   _DICT),
    ("field-name-changed",                  "field",     "",        "name",        "changed",     _INFO,   _DOC),
    ("field-note-changed",                  "field",     "",        "note",        "changed",     _INFO,   _DOC),

    ("file-added",                          "file",      "",        "",            "added",       _INFO,   _WIRE),
    ("file-removed",                        "file",      "",        "",            "removed",     _BREAKS, _WIRE),
    ("file-renamed",                        "file",      "",        "",            "renamed",     _BREAKS, _CODE),
    ("column-inserted",                     "column",    "",        "",            "inserted",    _BREAKS, _WIRE),
    ("column-appended",                     "column",    "",        "",            "appended",    _WARN,   _WIRE),
    ("column-removed",                      "column",    "",        "",            "removed",     _BREAKS, _WIRE),
    ("column-moved",                        "column",    "",        "",            "moved",       _BREAKS, _WIRE),
    ("column-renamed",                      "column",    "",        "",            "renamed",     _BREAKS, _CODE),
    ("column-type-changed",                 "column",    "",        "type",        "changed",     _BREAKS, _WIRE),
    ("column-length-reduced",               "column",    "",        "length",      "reduced",     _WARN,   _WIRE),
    ("column-length-increased",             "column",    "",        "length",      "increased",   _WARN,   _WIRE),
    ("column-scale-reduced",                "column",    "",        "scale",       "reduced",     _WARN,   _WIRE),
    ("column-scale-increased",              "column",    "",        "scale",       "increased",   _WARN,   _WIRE),
    ("column-requirement-tightened",        "column",    "",        "requirement", "tightened",   _WARN,   _WIRE),
    ("column-requirement-relaxed",          "column",    "",        "requirement", "relaxed",     _WARN,   _WIRE),
    ("column-shape-changed",                "column",    "",        "shape",       "changed",     _BREAKS, _WIRE),
    ("column-dict-changed",                 "column",    "",        "dict",        "changed",     _WARN,   _DICT),

    ("request-rule-added",                  "rule",      "request", "",            "added",       _BREAKS, _WIRE),
    ("request-rule-removed",                "rule",      "request", "",            "removed",     _INFO,   _WIRE),
    ("request-rule-changed",                "rule",      "request", "",            "changed",     _BREAKS, _WIRE),
    ("request-rule-advice-added",           "rule",      "request", "advice",      "added",       _WARN,   _WIRE),
    ("request-rule-advice-removed",         "rule",      "request", "advice",      "removed",     _INFO,   _WIRE),
    ("request-rule-advice-changed",         "rule",      "request", "advice",      "changed",     _WARN,   _WIRE),
    ("request-rule-severity-tightened",     "rule",      "request", "severity",    "tightened",   _BREAKS, _WIRE),
    ("request-rule-severity-relaxed",       "rule",      "request", "severity",    "relaxed",     _INFO,   _WIRE),
    ("reply-rule-added",                    "rule",      "reply",   "",            "added",       _INFO,   _WIRE),
    ("reply-rule-removed",                  "rule",      "reply",   "",            "removed",     _WARN,   _WIRE),
    ("reply-rule-changed",                  "rule",      "reply",   "",            "changed",     _WARN,   _WIRE),
    ("reply-rule-advice-added",             "rule",      "reply",   "advice",      "added",       _INFO,   _WIRE),
    ("reply-rule-advice-removed",           "rule",      "reply",   "advice",      "removed",     _INFO,   _WIRE),
    ("reply-rule-advice-changed",           "rule",      "reply",   "advice",      "changed",     _INFO,   _WIRE),
    ("reply-rule-severity-tightened",       "rule",      "reply",   "severity",    "tightened",   _INFO,   _WIRE),
    ("reply-rule-severity-relaxed",         "rule",      "reply",   "severity",    "relaxed",     _WARN,   _WIRE),
    ("rule-message-changed",                "rule",      "",        "message",     "changed",     _INFO,   _DOC),

    ("dict-added",                          "dict",      "",        "",            "added",       _INFO,   _CODE),
    ("dict-removed",                        "dict",      "",        "",            "removed",     _BREAKS, _CODE),
    ("request-dict-opened",                 "dict",      "request", "",            "opened",      _INFO,   _DICT),
    ("request-dict-closed",                 "dict",      "request", "",            "closed",      _BREAKS, _DICT),
    ("reply-dict-opened",                   "dict",      "reply",   "",            "opened",      _WARN,   _DICT),
    ("reply-dict-closed",                   "dict",      "reply",   "",            "closed",      _INFO,   _DICT),
    ("dict-opened",                         "dict",      "",        "",            "opened",      _INFO,   _DICT),
    ("dict-closed",                         "dict",      "",        "",            "closed",      _INFO,   _DICT),
    ("dict-name-changed",                   "dict",      "",        "name",        "changed",     _INFO,   _DOC),
    ("dict-note-changed",                   "dict",      "",        "note",        "changed",     _INFO,   _DOC),
    ("request-code-added",                  "code",      "request", "",            "added",       _INFO,   _DICT),
    ("request-code-removed",                "code",      "request", "",            "removed",     _BREAKS, _DICT),
    ("request-code-renumbered",             "code",      "request", "",            "renumbered",  _BREAKS, _DICT),
    ("request-code-meaning-changed",        "code",      "request", "meaning",     "changed",     _BREAKS, _DICT),
    ("request-code-wording-changed",        "code",      "request", "wording",     "changed",     _WARN,   _DICT),
    ("reply-code-added",                    "code",      "reply",   "",            "added",       _WARN,   _DICT),
    ("reply-code-removed",                  "code",      "reply",   "",            "removed",     _INFO,   _DICT),
    ("reply-code-renumbered",               "code",      "reply",   "",            "renumbered",  _BREAKS, _DICT),
    ("reply-code-meaning-changed",          "code",      "reply",   "meaning",     "changed",     _BREAKS, _DICT),
    ("reply-code-wording-changed",          "code",      "reply",   "wording",     "changed",     _WARN,   _DICT),
    ("code-added",                          "code",      "",        "",            "added",       _INFO,   _DICT),
    ("code-removed",                        "code",      "",        "",            "removed",     _INFO,   _DICT),
    ("code-renumbered",                     "code",      "",        "",            "renumbered",  _INFO,   _DICT),
    ("code-meaning-changed",                "code",      "",        "meaning",     "changed",     _INFO,   _DICT),
    ("code-wording-changed",                "code",      "",        "wording",     "changed",     _INFO,   _DICT),
    ("code-spelling-changed",               "code",      "",        "spelling",    "changed",     _INFO,   _DOC),
))
# fmt: on

BY_KEY: Mapping[tuple[str, str, str, str], DiffRule] = {row.key: row for row in TABLE}
BY_ID: Mapping[str, DiffRule] = {row.id: row for row in TABLE}

PROSE = frozenset({"name", "note", "chapter", "message", "meaning", "wording", "spelling"})
"""Kinds whose values are words: fingerprints leave them out."""
