"""What is matched: an institution's own items, and the rows of the national catalogues."""

from __future__ import annotations

from typing import Literal, get_args

import msgspec

Kind = Literal["drug", "service", "consumable", "diagnosis", "operation"]
KINDS: tuple[Kind, ...] = get_args(Kind)
KIND_WORDS: dict[str, tuple[str, str]] = {
    "drug": ("药品", "drug"),
    "service": ("医疗服务项目", "service"),
    "consumable": ("医用耗材", "consumable"),
    "diagnosis": ("疾病诊断", "diagnosis"),
    "operation": ("手术操作", "operation"),
}


class Described(msgspec.Struct, frozen=True, kw_only=True):
    """What both sides may say of an item; empty where one does not.

    ``number``: approval or registration number; ``codes``: other codes of the same thing (standard drug code, UDI, another version of ICD);
    ``begin``, ``end``: yyyy-MM-dd.
    """

    brand: str = ""
    form: str = ""
    spec: str = ""
    pack: str = ""
    maker: str = ""
    number: str = ""
    codes: tuple[str, ...] = ()
    unit: str = ""
    content: str = ""
    begin: str = ""
    end: str = ""


class Local(Described, frozen=True):
    """An item of the institution. ``id`` is its fixmedins_hilist_id.

    ``claimed``: a national code that somebody wrote beside it before; ``row``: the sheet's row, counted from 1.
    """

    id: str
    name: str
    claimed: str = ""
    excluded: str = ""
    memo: str = ""
    row: int = 0


class National(Described, frozen=True):
    """A row of a national catalogue, of whichever layout.

    ``list_type`` is the code of 目录类别 that 3301 wants (empty where the dictionary has none: diagnoses, operations).
    """

    code: str
    name: str
    list_type: str = ""
    aliases: tuple[str, ...] = ()
    valid: bool = True
    version: str = ""
