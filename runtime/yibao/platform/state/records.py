"""The records of the way through a visit: person, encounter, fee lines, settlement, sign-in, and what was exchanged.

``state`` always is a state of the record's life cycle in ``specs/lifecycles.yaml``. ``told`` keeps the scalar fields
of the requests by field code, as texts, for queries that give them back.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import ClassVar

import msgspec

from yibao.benefit import model
from yibao.benefit.kinds import Benefit, Inquiry
from yibao.benefit.totals import Totals
from yibao.platform.store.unit import Record
from yibao.platform.world import PersonFacts

ZERO = Decimal("0.00")
Told = Mapping[str, str]


class Person(Record, frozen=True, kw_only=True):
    """What changes about a person; ``key``: psn_no. The world holds the rest, or ``facts`` for a stranger insured on sight.

    ``account``, ``family``: money of the own and the shared account. ``totals``: by year. ``settled``: day of the
    latest settlement of a benefit. ``certificate``: ``<mdtrt_cert_type>/<number>`` of a stranger.
    """

    INDEXED: ClassVar = ("certificate",)
    account: Decimal = ZERO
    family: Decimal = ZERO
    totals: Mapping[int, Totals] = msgspec.field(default_factory=dict)
    settled: Mapping[Benefit, date] = msgspec.field(default_factory=dict)
    facts: PersonFacts | None = None
    certificate: str = ""


class Diagnosis(msgspec.Struct, frozen=True, kw_only=True):
    """One row of diseinfo; ``code``: diag_code."""

    code: str
    name: str = ""
    type: str = ""
    number: int = 1
    main: bool = False
    told: Told = msgspec.field(default_factory=dict)


class Encounter(Record, frozen=True, kw_only=True):
    """A visit or a stay; ``key``: mdtrt_id. ``life``: which life cycle (``encounter`` outpatient, ``stay`` inpatient).

    ``setl_id``: the settlement in force, "" when none. ``referral``: discharged as a transfer (dscg_way 2).
    """

    INDEXED: ClassVar = ("psn_no", "institution", "state")
    life: str
    state: str
    psn_no: str
    institution: str
    begin: datetime
    end: datetime | None = None
    med_type: str = ""
    insutype: str = ""
    number: str = ""
    disease: str = ""
    birth: str = ""
    spouse: bool = False
    inquiry: Inquiry = Inquiry.NONE
    diagnoses: tuple[Diagnosis, ...] = ()
    setl_id: str = ""
    referral: bool = False
    told: Told = msgspec.field(default_factory=dict)


class FeeLine(Record, frozen=True, kw_only=True):
    """One fee line; ``key``: ``<mdtrt_id>/<feedetl_sn>``. ``line`` is what the benefit engine reads, ``amount`` the fee."""

    INDEXED: ClassVar = ("mdtrt_id", "psn_no")
    mdtrt_id: str
    psn_no: str
    sn: str
    batch: str
    time: datetime
    line: model.Line
    split: model.LineSplit
    name: str = ""
    charge: str = ""
    list_type: str = ""
    setl_id: str = ""
    told: Told = msgspec.field(default_factory=dict)

    @property
    def amount(self) -> Decimal:
        """det_item_fee_sumamt."""
        return self.split.det_item_fee_sumamt


class Settlement(Record, frozen=True, kw_only=True):
    """A settlement, or the negative one that a refund makes (``refunds``: the setl_id it takes back).

    ``key``: setl_id. ``state``: settled or refunded (of a refund itself: refund). ``result``: the engine's result with its steps.
    ``year``, ``end``: whose totals count, last day of treatment. ``chain``: deductible borne over a chain of transfers.
    """

    INDEXED: ClassVar = ("psn_no", "mdtrt_id", "institution", "state", "day")
    state: str
    psn_no: str
    mdtrt_id: str
    institution: str
    msgid: str
    infno: str
    time: datetime
    day: str
    year: int
    end: date
    result: model.Settlement
    med_type: str = ""
    insutype: str = ""
    batch: str = ""
    account_flag: str = "0"
    chain: Decimal = ZERO
    refunds: str = ""
    refunded_by: str = ""
    clr_type: str = ""
    clr_optins: str = ""
    told: Told = msgspec.field(default_factory=dict)


class Filing(Record, frozen=True, kw_only=True):
    """A filing of 2501, 2503 or 2505; ``key``: trt_dcla_detl_sn. ``sort``: transfer, chronic or home."""

    INDEXED: ClassVar = ("psn_no", "sort", "state")
    sort: str
    state: str
    psn_no: str
    institution: str
    begin: date
    end: date | None = None
    disease: str = ""
    told: Told = msgspec.field(default_factory=dict)


class SignIn(Record, frozen=True, kw_only=True):
    """An operator's sign-in; ``key``: sign_no."""

    INDEXED: ClassVar = ("operator",)
    state: str
    operator: str
    institution: str
    time: datetime


class Exchange(Record, frozen=True, kw_only=True):
    """A transaction that was carried out; ``key``: the sender's msgid. What 2601 looks for."""

    INDEXED: ClassVar = ("institution",)
    institution: str
    infno: str
    method: str
    time: datetime
    psn_no: str = ""
    mdtrt_id: str = ""
    setl_id: str = ""
    state: str = "done"


KINDS: tuple[type[Record], ...] = (Person, Encounter, FeeLine, Settlement, Filing, SignIn, Exchange)
