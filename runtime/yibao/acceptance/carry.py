"""A scene's content as an edition wants it. Scenes are written once, in the national shape; a province asks for more.

Names and nodes follow the edition's tables, what it does not know is left out, what it requires besides is filled: from
the person, the place and the content itself, else by the maker of values that composes samples. Nothing here knows a province.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from yibao.acceptance.pairing import Pairing
from yibao.message.tables import EditionTable, InterfaceTable
from yibao.platform.complete import Completer
from yibao.validate.fast import Direction

# What the references of scenes are called as fields of requests.
_PERSON: Mapping[str, tuple[str, ...]] = {
    "psn_no": ("psn_no",),
    "psn_name": ("psn_name", "patn_name"),
    "certno": ("certno",),
    "cert_type": ("mdtrt_cert_type",),
    "cert_no": ("mdtrt_cert_no",),
    "gend": ("gend",),
    "born": ("brdy",),
    "age": ("age",),
    "insutype": ("insutype",),
    "area": ("insuplc_admdvs",),
    "tel": ("tel", "coner_tel"),
}
_PLACE: Mapping[str, tuple[str, ...]] = {
    "code": ("fixmedins_code",),
    "name": ("fixmedins_name",),
    "area": ("mdtrtarea_admvs",),
    "dept": ("dept_code", "adm_dept_codg", "dscg_dept_codg", "bilg_dept_codg"),
    "dept_name": ("dept_name", "adm_dept_name", "dscg_dept_name", "bilg_dept_name"),
    "caty": ("caty",),
    "doctor": ("atddr_no", "bilg_dr_codg", "chfpdr_code"),
    "doctor_name": ("dr_name", "bilg_dr_name", "chfpdr_name"),
    "operator": ("opter",),
    "operator_name": ("opter_name",),
}
_BY_ID_CARD = "01"


class NotCarried(Exception):
    """The edition's transaction has no place for what a scene tells; ``str()`` names number and node."""


class Carrier:
    """Carries contents of scenes over to an edition, and its replies back. ``written``: the edition of the scenes."""

    def __init__(self, written: EditionTable, table: EditionTable) -> None:
        self._numbers = {interface.method: infno for infno, interface in table.interfaces.items()}
        self._written = {interface.method: interface for interface in written.interfaces.values()}
        self._table = table
        self._completer = Completer(table, 0, "input")
        self._pairings: dict[tuple[str, Direction], Pairing] = {}

    def infno(self, method: str) -> str | None:
        """The edition's number of a transaction."""
        return self._numbers.get(method)

    def written(self, method: str) -> InterfaceTable:
        """The transaction in the scenes' own edition. Raises ``KeyError``."""
        return self._written[method]

    def pairing(self, method: str, direction: Direction) -> Pairing:
        """How the nodes of both correspond."""
        key = (method, direction)
        if key not in self._pairings:
            ours, theirs = self._written[method], self._table.interfaces[self._numbers[method]]
            sides = (ours.input, theirs.input) if direction == "input" else (ours.output, theirs.output)
            self._pairings[key] = Pairing(*sides)
        return self._pairings[key]

    def carry(self, method: str, content: Any, known: Mapping[str, Any], moment: datetime) -> Any:
        """The request's ``input``; ``known``: what the scene's references find. Raises ``NotCarried``."""
        pairing, infno = self.pairing(method, "input"), self._numbers[method]
        lost = list(_lost(content, pairing)) if isinstance(content, dict) else []
        if lost:
            raise NotCarried(f"{infno} {'、'.join(lost)}")
        request = {"msgid": f"{known['ref']}{moment:%H%M}"}
        facts = {code: value for code, value in _facts(known).items() if value}
        return self._completer.complete(infno, pairing.there(content), request, facts, moment)


def _lost(content: Mapping[str, Any], pairing: Pairing) -> Iterator[str]:
    """Nodes without a place, and extensions (a JSON object in a field): what stands in them is told nowhere else."""
    for node, value in content.items():
        if node not in pairing.ours or not value:
            continue
        if not pairing.tells(node):
            yield node
        for row in value if isinstance(value, list) else [value]:
            inner = row.items() if isinstance(row, dict) else ()
            yield from (
                f"{node}.{code}"
                for code, told in inner
                if isinstance(told, dict) and not pairing.tells(node, code)
            )


def _facts(known: Mapping[str, Any]) -> dict[str, object]:
    person, place = known["p"], known["at"]
    told: dict[str, object] = {"psn_cert_type": _BY_ID_CARD, "med_type": known.get("type", "")}
    told |= {code: person[word] for word, codes in _PERSON.items() for code in codes}
    return told | {code: place[word] for word, codes in _PLACE.items() for code in codes}
