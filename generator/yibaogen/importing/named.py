"""The dictionary column where it names a dictionary (``性别``, ``gend``, ``见字典 gend``) instead of saying yes or no."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from yibaogen.importing.dictionaries import Lists
from yibaogen.importing.facts import UNCLEAR, Doubt, Statement
from yibaogen.importing.normalise import tidy
from yibaogen.importing.spelling import sound

_ID = re.compile(r"[A-Za-z][A-Za-z0-9_-]+")
_AROUND = re.compile(r"^(字典|代码表|参见|参照|见|详见)+[:：]?|(代码|字典|代码表)$|[\W_]+")


def with_lists(
    rows: Iterable[Statement], lists: Lists, titles: Mapping[str, str]
) -> tuple[list[Statement], list[Doubt]]:
    """The rows with the id of the dictionary that they name; a name that no dictionary has is a doubt.

    ``titles``: id → title of the dictionaries that the edition below knows.
    """
    known = {**dict.fromkeys(lists.entries, ""), **titles, **lists.titles}
    ids = {sound(each): each for each in known}
    by_title: dict[str, list[str]] = {}
    for each, title in known.items():
        if _bare(title):
            by_title.setdefault(_bare(title), []).append(each)
    found: list[Statement] = []
    doubts: list[Doubt] = []
    for row in rows:
        if not row.named:
            found.append(row)
            continue
        id_ = _meant(row, ids, by_title)
        if id_ is None:
            doubts.append(
                Doubt("dictionary-named", row.infno, row.io, row.node or ".", row.code, "dict",
                      row.named, "", place=str(row.span))
            )  # fmt: skip
        found.append(replace(row, coded=id_ is not None or row.coded, named=id_ or UNCLEAR))
    return found, doubts


def _meant(row: Statement, ids: Mapping[str, str], by_title: Mapping[str, list[str]]) -> str | None:
    """By an id in the text, else by the whole title; of two of one title, the one that is called like the field."""
    for word in _ID.findall(row.named):
        if sound(word) in ids:
            return ids[sound(word)]
    called = by_title.get(_bare(row.named), [])
    if len(called) > 1 and row.code in called:
        return row.code
    return called[0] if len(called) == 1 else None


def _bare(title: str) -> str:
    return _AROUND.sub("", _AROUND.sub("", tidy(title))).lower()
