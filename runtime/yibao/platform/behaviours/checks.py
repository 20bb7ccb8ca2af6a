"""What many behaviours ask first: whose is it, is it known, does it fit. All raise ``Refused``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from yibao.message.times import read_moment
from yibao.platform.call import Call, Notice
from yibao.platform.refusal import Refused
from yibao.platform.state import Encounter

OPEN_END = date(2099, 12, 31)
"""What the platform writes where something has no end."""

Row = Mapping[str, Any]


def text(row: Row, code: str) -> str:
    """A field as text, "" when it is absent."""
    value = row.get(code)
    return "" if value is None else str(value)


def objects(value: Any) -> list[Row]:
    """The objects of a node inside a message: each item of an array, or the one that stands there alone."""
    return [row for row in (value if isinstance(value, list) else [value]) if isinstance(row, dict)]


def moment(row: Row, code: str, default: datetime) -> datetime:
    """A field as a moment; ``default`` when it is absent."""
    return read_moment(text(row, code)) or default


def day(row: Row, code: str, default: date) -> date:
    """A field as a day; ``default`` when it is absent."""
    found = read_moment(text(row, code))
    return found.date() if found else default


def own(call: Call, row: Row, code: str = "fixmedins_code") -> None:
    """The institution that a message names, when it names one, must be the caller."""
    if text(row, code) not in ("", call.institution):
        raise Refused("behaviour-institution-other", field=code)


def institution_name(call: Call, code: str) -> str:
    """The name of an institution, or its code when the world does not know it."""
    found = call.site.world.institutions.get(code)
    return found.name if found else code


def known_institution(call: Call, code: str, field: str) -> None:
    """A strict platform refuses an institution that is not designated."""
    if call.site.strict and code not in call.site.world.institutions:
        raise Refused("behaviour-institution-unknown", field=field)


def linked_encounter(call: Call, row: Row) -> Encounter | None:
    """The visit or stay that a document names by mdtrt_id; None when it names none (somebody who pays alone)."""
    mdtrt_id = text(row, "mdtrt_id")
    if not mdtrt_id:
        return None
    found = call.unit.get(Encounter, mdtrt_id)
    if found is None:
        raise Refused("behaviour-encounter-unknown")
    if found.institution != call.institution:
        raise Refused("behaviour-encounter-foreign")
    if found.state == "cancelled":
        raise Refused("behaviour-encounter-cancelled")
    if text(row, "psn_no") not in ("", found.psn_no):
        raise Refused("behaviour-encounter-person")
    return found


def tell(call: Call, institution: str, method: str, body: Row) -> None:
    """Tell an institution by the caller's edition's number for a method; where there is none nobody is told.

    What the platform asks (caller ``platform``) binds: an institution that agrees moves the books on.
    """
    for infno, table in call.edition.interfaces.items():
        if table.method == method:
            call.notify(Notice(institution, infno, body, binding=table.caller == "platform"))
