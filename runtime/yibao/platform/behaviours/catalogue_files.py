"""1301 to 1315: a catalogue's file is announced by its number; 9102 then makes it from the world, in the edition's columns.

A number says everything that is needed to make the file again (``fsi/plc/<infno>/<day>/<since>``), so that any worker
can serve it, also after a restart.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from yibao.message.times import write_date
from yibao.platform.archive import pack
from yibao.platform.behaviours.catalogue_rows import CATALOGUES, catalogue_rows
from yibao.platform.behaviours.checks import text
from yibao.platform.call import Behaviour, Call, FileReply, Reply
from yibao.platform.refusal import Refused

_NUMBER = re.compile(r"fsi/plc/([0-9A-Z]{4,6})/([0-9]{8})/([0-9]{8})")
_VERSION = re.compile(r"[A-Z][0-9]{3}_([0-9]{8})_[A-Z]")
_FIRST = re.compile(r"0+|[A-Z][0-9]{3}_0000_[A-Z]")
_ALL = "00000000"
_KEPT = timedelta(days=7)
_EMPTY = "null"


@dataclass(frozen=True, slots=True)
class _Announced:
    """What a catalogue's file number says."""

    infno: str
    day: date
    since: date | None


def download_catalogue(call: Call) -> Reply:
    """1301 to 1315: the file of everything that came after a version ("0": everything)."""
    asked = _since(text(call.data, "ver"))
    mark = f"{asked:%Y%m%d}" if asked else _ALL
    rows = catalogue_rows(call.site.world, call.method, asked, call.today)
    return {
        "file_qury_no": f"fsi/plc/{call.infno}/{call.today:%Y%m%d}/{mark}",
        "filename": _file_name(call.infno, call.today),
        "dld_end_time": write_date(call.today + _KEPT),
        "data_cnt": len(rows),
    }


def is_catalogue_number(number: str) -> bool:
    """Whether a file number is one of a catalogue."""
    return _NUMBER.fullmatch(number) is not None


def catalogue_file(call: Call, number: str) -> FileReply:
    """The zip behind a catalogue's file number. Raises ``Refused`` for an unknown one, or when its time is over."""
    wanted = _read_number(number)
    table = call.edition.interfaces.get(wanted.infno) if wanted else None
    if wanted is None or table is None or table.method not in CATALOGUES or not table.file:
        raise Refused("behaviour-file-unknown")
    if wanted.day > call.today:
        raise Refused("behaviour-file-unknown")
    last = wanted.day + _KEPT
    if call.today > last:
        raise Refused("behaviour-file-expired", until=write_date(last))
    rows = catalogue_rows(call.site.world, table.method, wanted.since, wanted.day)
    columns = [field.code for field in table.file[0].fields]
    name = _file_name(wanted.infno, wanted.day)
    return FileReply(name, pack(name.removesuffix(".zip"), [_line(row, columns) for row in rows]))


def _read_number(number: str) -> _Announced | None:
    match = _NUMBER.fullmatch(number)
    try:
        if match is None:
            return None
        since = None if match[3] == _ALL else date.fromisoformat(match[3])
        return _Announced(match[1], date.fromisoformat(match[2]), since)
    except ValueError:
        return None


def _since(version: str) -> date | None:
    match = _VERSION.fullmatch(version)
    if match:
        try:
            return date.fromisoformat(match[1])
        except ValueError as error:
            raise Refused("behaviour-catalogue-version") from error
    if not _FIRST.fullmatch(version):
        raise Refused("behaviour-catalogue-version")
    return None


def _line(row: Mapping[str, Any], columns: list[str]) -> str:
    """One record; an empty cell is the word null."""
    return "\t".join(re.sub(r"\s", " ", str(row.get(code, ""))) or _EMPTY for code in columns)


def _file_name(infno: str, day: date) -> str:
    return f"{infno}_{day:%Y%m%d}.txt.zip"


BEHAVIOURS: Mapping[str, Behaviour] = dict.fromkeys(CATALOGUES, download_catalogue)
