"""1901: the dictionaries of the caller's edition."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from yibao.message.tables import DictionaryTable
from yibao.message.times import write_date
from yibao.platform.behaviours.checks import day, text
from yibao.platform.call import Behaviour, Call, Reply
from yibao.platform.refusal import Refused

_TOP = "0"
"""parentValue of codes without a code above them: all of them here."""
_VALID = "1"
_CREATED = date(2020, 1, 1)


def query_dictionary(call: Call) -> Reply:
    """1901: the codes of a dictionary, whose name may be in capitals; none on a day before there were any."""
    data = call.data
    asked = text(data, "type")
    found = _dictionary(call, asked)
    wanted = text(data, "valiFlag") == _VALID and text(data, "parentValue") in ("", _TOP)
    if not wanted or day(data, "date", call.today) < _CREATED:
        return {"list": []}
    return {"list": [_row(asked, number, code.code, code.name) for number, code in enumerate(found.codes, 1)]}


def _dictionary(call: Call, asked: str) -> DictionaryTable:
    found = call.edition.dictionaries.get(asked) or call.edition.dictionaries.get(asked.lower())
    if found is None:
        raise Refused("behaviour-dictionary-unknown")
    return found


def _row(name: str, number: int, code: str, label: str) -> dict[str, Any]:
    return {
        "type": name,
        "label": label[:50],
        "value": code,
        "parentValue": _TOP,
        "sort": number,
        "valiFlag": _VALID,
        "createUser": "SYS",
        "createDate": write_date(_CREATED),
        "version": 1,
    }


BEHAVIOURS: Mapping[str, Behaviour] = {"query_dictionary": query_dictionary}
