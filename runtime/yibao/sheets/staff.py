"""Compares a local list of staff with what the platform knows (5102): who is missing, whose name differs, who has left."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from yibao.gateway import BaseClient, PlatformRefused, Reply
from yibao.journal.asking import says_nothing_found
from yibao.message.mask import mask_value
from yibao.message.times import read_moment
from yibao.sheets.found import Found, found
from yibao.sheets.read import Filled, Record

Difference = Literal[
    "not-found", "several", "name", "code", "certificate", "type", "expired", "not-begun", "not-listed"
]
DIFFERENCES: Mapping[Difference, tuple[str, str]] = {
    "not-found": ("平台上没有这个人", "the platform does not know this person"),
    "several": ("平台上有几个人符合", "several people of the platform fit"),
    "name": ("姓名与平台不一致", "the name differs"),
    "code": ("执业人员代码与平台不一致", "the code differs"),
    "certificate": ("证件号码与平台不一致", "the certificate differs"),
    "type": ("执业人员分类与平台不一致", "the kind of staff differs"),
    "expired": ("平台上的有效期已过", "no longer valid on the platform"),
    "not-begun": ("平台上尚未生效", "not valid on the platform yet"),
    "not-listed": ("平台上有，名单里没有", "on the platform but not in the list"),
}
"""Every difference in Chinese and English."""
_KEYS = ("prac_psn_code", "certno", "prac_psn_name")
_COMPARED: tuple[tuple[str, Difference], ...] = (
    ("prac_psn_name", "name"),
    ("prac_psn_code", "code"),
    ("certno", "certificate"),
    ("prac_psn_type", "type"),
)
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class StaffDifference:
    """``place``: the row of the list, empty where only the platform has somebody. Values are masked."""

    kind: Difference
    place: str
    who: str
    ours: str = ""
    theirs: str = ""

    def meaning(self, lang: str = "zh") -> str:
        """The difference in words."""
        zh, en = DIFFERENCES[self.kind]
        return en if lang == "en" else zh


@dataclass(frozen=True, slots=True)
class StaffReport:
    """``checked``: rows of the list; ``known``: people that the platform listed."""

    checked: int
    known: int
    differences: Sequence[StaffDifference]


def missing_keys(filled: Filled) -> list[Found]:
    """Rows by which nobody can be looked up."""
    return [
        found("sheet-staff-key", record.home.sheet, record.home.row)
        for record in filled.records
        if not any(record.home.values.get(code) for code in _KEYS)
    ]


def compare_staff(
    client: BaseClient, filled: Filled, today: date, tell: Callable[[int], None] = lambda done: None
) -> StaffReport:
    """Ask for all staff of each kind in the list, once, and compare row by row. Raises ``YibaoError`` of the call.

    ``tell`` hears of how many kinds have been asked for.
    """
    kinds = list(dict.fromkeys(record.home.values.get("prac_psn_type", "") for record in filled.records))
    known: list[Row] = []
    for number, kind in enumerate(kinds, 1):
        known += _ask(client, filled, {"prac_psn_type": kind} if kind else {})
        tell(number)
    seen: set[int] = set()
    differences = [each for record in filled.records for each in _compare(record, known, today, seen)]
    left = (row for number, row in enumerate(known) if number not in seen)
    differences += [StaffDifference("not-listed", "", _who(row), "", _name(row)) for row in left]
    return StaffReport(len(filled.records), len(known), differences)


def _ask(client: BaseClient, filled: Filled, filters: Row) -> list[Row]:
    """What the platform lists. A platform that says that there is nobody has answered."""
    node = filled.plan.main
    request = {node.key: filters} if node.key else filters
    try:
        reply: Reply[Any] = client.call(filled.plan.infno, dict(request), dict)
    except PlatformRefused as error:
        if says_nothing_found(error.err_msg):
            return []
        raise
    return _rows(reply.raw.get("output"))


def _rows(output: Any) -> list[Row]:
    """The people of a reply: the list in it, the reply itself where it is one, or the one person that it tells of."""
    if isinstance(output, dict):
        lists = [value for value in output.values() if isinstance(value, list)]
        output = lists[0] if lists else [output]
    return [row for row in output or () if isinstance(row, dict) and any(row.get(code) for code in _KEYS)]


def _compare(record: Record, known: Sequence[Row], today: date, seen: set[int]) -> list[StaffDifference]:
    ours, place = record.home.values, f"{record.home.sheet}!{record.home.row}"
    fitting = next((rows for code in _KEYS if (rows := _by(code, ours, known))), [])
    seen.update(fitting)
    if len(fitting) != 1:
        kind: Difference = "several" if fitting else "not-found"
        return [StaffDifference(kind, place, _who(ours), _name(ours))]
    theirs = known[fitting[0]]
    differences = [
        StaffDifference(kind, place, _who(ours), _shown(code, ours), _shown(code, theirs))
        for code, kind in _COMPARED
        if ours.get(code) and theirs.get(code) and _bare(ours[code]) != _bare(theirs[code])
    ]
    begin, end = (read_moment(str(theirs.get(code) or "")) for code in ("begntime", "endtime"))
    if end is not None and end.date() < today:
        differences.append(StaffDifference("expired", place, _who(ours), "", str(theirs.get("endtime"))))
    if begin is not None and begin.date() > today:
        differences.append(StaffDifference("not-begun", place, _who(ours), "", str(theirs.get("begntime"))))
    return differences


def _by(code: str, ours: Row, known: Sequence[Row]) -> list[int]:
    """The people of the platform whose value of a field is ours."""
    wanted = _bare(ours.get(code) or "")
    return [number for number, row in enumerate(known) if wanted and _bare(row.get(code) or "") == wanted]


def _bare(value: object) -> str:
    return unicodedata.normalize("NFKC", str(value)).replace(" ", "").casefold()


def _who(row: Row) -> str:
    return str(row.get("prac_psn_code") or "") or _shown("certno", row) or _name(row)


def _name(row: Row) -> str:
    return _shown("prac_psn_name", row)


def _shown(code: str, row: Row) -> str:
    return mask_value(code, str(row.get(code) or ""))
