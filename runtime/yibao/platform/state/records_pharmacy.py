"""Electronic prescriptions (7101 to 7205) and orders placed online at a pharmacy (6101 to 6202)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar

import msgspec

from yibao.platform.store.unit import Record

ZERO = Decimal("0.00")


class Stage(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that happened to a prescription: the method that told of it, by whom, when, with which fields."""

    method: str
    institution: str
    time: datetime
    told: Mapping[str, str] = {}


class Prescription(Record, frozen=True, kw_only=True):
    """An electronic prescription; ``key``: hi_rxno. ``issuer``: the hospital's code, ``number``: its hosp_rxno.

    ``state`` is one of the life cycle ``prescription``. ``dispensed`` counts purchases, of which ``most`` are allowed.
    ``body``: the nodes of 7101 (numbers as texts).
    """

    INDEXED: ClassVar = ("issuer", "number", "psn_no", "auth_rxno")
    state: str
    issuer: str
    number: str
    psn_no: str
    mdtrt_id: str
    auth_rxno: str
    written: datetime
    until: datetime
    most: int = 1
    dispensed: int = 0
    stages: tuple[Stage, ...] = ()
    body: Mapping[str, Any] = {}


class PrescriptionToken(Record, frozen=True, kw_only=True):
    """What 7201 gives for a scanned code; ``key``: epc_token. Only the scanning institution may use it, until ``until``."""

    psn_no: str
    institution: str
    hi_rxno: str
    until: datetime


class OrderLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line of an order placed online."""

    sn: str
    code: str
    name: str
    count: Decimal
    price: Decimal
    amount: Decimal


class OnlineOrder(Record, frozen=True, kw_only=True):
    """An order placed online at a pharmacy; ``key``: pay_ord_id. ``number``: med_org_ord.

    ``state`` is one of the life cycle ``online-order``. ``account``, ``cash``: how it is paid.
    """

    INDEXED: ClassVar = ("institution", "number", "psn_no")
    state: str
    institution: str
    number: str
    psn_no: str
    mdtrt_id: str
    time: datetime
    total: Decimal
    account: Decimal = ZERO
    cash: Decimal = ZERO
    hi_rxno: str = ""
    setl_id: str = ""
    lines: tuple[OrderLine, ...] = ()
    told: Mapping[str, str] = {}


KINDS: tuple[type[Record], ...] = (Prescription, PrescriptionToken, OnlineOrder)
