"""A scene's content as an edition wants it. Scenes are written once, in the national shape; a province asks for more.

Names and nodes follow the edition's tables, what it does not know is left out, what it requires besides is filled: from
the person, the place and the content itself, else by the maker of values that composes samples. Nothing here knows a province.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from yibao.message.tables import EditionTable
from yibao.platform.complete import Completer

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


class Carrier:
    """Carries the contents of scenes over to one edition."""

    def __init__(self, table: EditionTable) -> None:
        self._completer = Completer(table, 0, "input")

    def carry(self, infno: str, content: Any, known: Mapping[str, Any], moment: datetime) -> Any:
        """The request's ``input``; ``known``: what the scene's references find."""
        person, place = known["p"], known["at"]
        told: dict[str, object] = {"psn_cert_type": _BY_ID_CARD, "med_type": known.get("type", "")}
        told |= {code: person[word] for word, codes in _PERSON.items() for code in codes}
        told |= {code: place[word] for word, codes in _PLACE.items() for code in codes}
        facts = {code: value for code, value in told.items() if value}
        request = {"msgid": f"{known['ref']}{moment:%H%M}"}
        return self._completer.complete(infno, content, request, facts, moment)
