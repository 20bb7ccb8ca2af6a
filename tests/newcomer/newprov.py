"""What the province changes: 12 fields changed, 5 new, 3 gone, 2 new numbers, 1 code list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from yibao.events import Span
from yibaogen.model import Code, Edition, Field, FieldType, Interface, Node

Place = tuple[str, str, str, str]
"""Interface number, side, node path, field code."""

_HERE = Span("", 0, 0)


def _text(length: int) -> Mapping[str, Any]:
    return {"type": FieldType("string", length)}


CHANGED: Mapping[Place, Mapping[str, Any]] = {
    ("1101", "input", "data", "mdtrt_cert_no"): _text(60),
    ("1101", "output", "baseinfo", "psn_name"): _text(80),
    ("1201", "output", "medinsinfo", "fixmedins_name"): _text(120),
    ("2201", "input", "data", "dept_name"): _text(60),
    ("2203", "input", "mdtrtinfo", "main_cond_dscr"): {"required": True},
    ("2204", "input", "feedetail", "bilg_dr_name"): _text(40),
    ("2207", "input", "data", "invono"): _text(30),
    ("2401", "input", "mdtrtinfo", "coner_name"): {"required": True},
    ("2401", "input", "mdtrtinfo", "tel"): _text(20),
    ("2401", "input", "mdtrtinfo", "adm_bed"): {"required": False},
    ("2401", "input", "mdtrtinfo", "geso_val"): {"type": FieldType("integer", 3)},
    ("5101", "output", "feedetail", "dept_resper_name"): _text(60),
}
ADDED: Mapping[Place, tuple[str, FieldType, bool]] = {
    ("1101", "output", "baseinfo", "np_card_level"): ("省内卡等级", FieldType("string", 2), False),
    ("2207", "input", "data", "np_window_no"): ("收费窗口号", FieldType("string", 10), True),
    ("2207", "output", "setlinfo", "np_subsidy_amt"): ("省级补助金额", FieldType("decimal", 16, 2), False),
    ("2401", "input", "mdtrtinfo", "np_transfer_date"): ("转入日期", FieldType("date"), False),
    ("2401", "input", "mdtrtinfo", "np_transfer_hosp"): ("转出医院", FieldType("string", 100), False),
}
REMOVED: tuple[Place, ...] = (
    ("2401", "input", "mdtrtinfo", "fetts"),
    ("2401", "input", "mdtrtinfo", "pret_flag"),
    ("2203", "input", "mdtrtinfo", "birctrl_matn_date"),
)
NEW_NUMBERS: Mapping[str, str] = {"9501": "np_window_no", "9502": "np_transfer_hosp"}
"""Number → the one field that it asks for; both answer with the same."""
LIST = "psn_setlway"
NEW_CODE = Code("95", "按省内专项结算", ())


def newprov(base: Edition) -> Edition:
    """The province's edition as its tables tell it."""
    interfaces = {infno: _changed(each) for infno, each in base.interfaces.items()}
    facts = {code: fact for (_, _, _, code), fact in ADDED.items()}
    for infno, code in NEW_NUMBERS.items():
        field = _field(code, *facts[code][:2], True)
        node = Node("data", "object", True, None, "", "", (field,), (), _HERE)
        reply = replace(node, path="result")
        interfaces[infno] = Interface(
            infno, infno, f"np_{infno}", "", "", "institution", "", (node,), (reply,), (), (), (), _HERE
        )
    known = base.dictionaries[LIST]
    dictionaries = {**base.dictionaries, LIST: replace(known, codes=(*known.codes, NEW_CODE))}
    return replace(base, interfaces=interfaces, dictionaries=dictionaries)


def _field(code: str, name: str, kind: FieldType, required: bool) -> Field:
    return Field(code, name, kind, required, None, "scalar", "", (), _HERE)


def _changed(interface: Interface) -> Interface:
    sides = {
        side: tuple(_node(interface.infno, side, node) for node in interface.nodes(side))
        for side in ("input", "output")
    }
    return replace(interface, **sides)  # type: ignore[arg-type]


def _node(infno: str, side: str, node: Node) -> Node:
    place = (infno, side, node.path)
    kept = [
        replace(item, **CHANGED.get((*place, item.code), {}))
        for item in node.fields
        if (*place, item.code) not in REMOVED
    ]
    new = [_field(key[3], *facts) for key, facts in ADDED.items() if key[:3] == place]
    return replace(node, fields=(*kept, *new))
