"""The invented world behind the simulated platform: areas, institutions, staff, people, catalogues.

Written by hand in ``specs/world/*.yaml``, checked by the generator and shipped as
``yibao_editions/data/world.json``. The platform reads it once; what happens later (visits, money, filings) is state
and lives in the store. All people are invented: their id numbers have area 999999, which no one is issued.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from importlib.resources import files

import msgspec

from yibao.benefit.kinds import Benefit, Level, Mark, Part, Place
from yibao.benefit.model import Filing, Insured

ZERO = Decimal("0.00")


class Area(msgspec.Struct, frozen=True):
    """An administrative division (admdvs, six digits) with the institution that insures there (insu_optins)."""

    code: str
    name: str


class Institution(msgspec.Struct, frozen=True, kw_only=True):
    """A designated institution. ``type``: fixmedins_type (1 medical, 2 pharmacy); ``grade``: hosp_lv.

    ``level`` and ``place`` decide deductibles and ratios. ``area`` is the admdvs in which it stands.
    ``college``: a college's own institution (大学首诊).
    """

    code: str
    name: str
    type: str
    level: Level
    place: Place
    grade: str
    area: str
    uscc: str
    college: bool = False


class Department(msgspec.Struct, frozen=True, kw_only=True):
    """A department that an institution has uploaded before the first day (3401)."""

    institution: str
    code: str
    name: str
    caty: str
    head: str = ""
    beds: int = 0
    opened: date = date(1998, 5, 1)


class Staff(msgspec.Struct, frozen=True, kw_only=True):
    """Who works there. ``type``: prac_psn_type (1 doctor, 2 nurse, 3 pharmacist) or "" for an operator at the desk."""

    code: str
    name: str
    type: str
    institution: str
    department: str = ""
    certno: str = ""
    certificate: str = ""


class Certificate(msgspec.Struct, frozen=True):
    """A certificate a person can be found by. ``type``: mdtrt_cert_type (01 e-certificate, 02 id card, 03 card)."""

    type: str
    number: str
    card_sn: str = ""


class Insurance(msgspec.Struct, frozen=True, kw_only=True):
    """One row of insuinfo (1101). ``status``: psn_insu_stas (1 insured, 2 paused, 4 ended). ``end`` None: open."""

    insutype: str
    psn_type: str
    area: str
    status: str = "1"
    begin: date = date(2010, 1, 1)
    end: date | None = None
    civil_servant: bool = False
    employer: str = ""


class Identity(msgspec.Struct, frozen=True, kw_only=True):
    """One row of idetinfo (1101): psn_idet_type with the time it holds; ``level``: psn_type_lv; ``memo`` says what."""

    type: str
    begin: date = date(2018, 1, 1)
    end: date | None = None
    level: str = ""
    memo: str = ""


class Past(msgspec.Struct, frozen=True):
    """What a person brings from before the first recorded visit. Keys of ``totals``: see ``benefit.totals``.

    ``last_settled``: benefit → day of its latest settlement.
    """

    year: int
    totals: Mapping[str, Decimal] = {}
    last_settled: Mapping[Benefit, date] = {}


class PersonFacts(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody insured (or not: ``insurances`` empty). ``insured`` is what the benefit engine reads.

    ``area``: where insured (insuplc_admdvs). ``account``: own account's balance when the store opens; ``family``:
    what relatives share with it (共济). ``spouse``: psn_no of the spouse (maternity of a male employee's wife).
    """

    psn_no: str
    name: str
    gend: str
    born: date
    area: str
    insured: Insured | None = None
    certificates: tuple[Certificate, ...] = ()
    insurances: tuple[Insurance, ...] = ()
    identities: tuple[Identity, ...] = ()
    naty: str = "1"
    tel: str = ""
    addr: str = ""
    account: Decimal = ZERO
    family: Decimal = ZERO
    spouse: str = ""
    filings: tuple[Filing, ...] = ()
    past: tuple[Past, ...] = ()

    @property
    def certno(self) -> str:
        """The id card number, or "" when there is none."""
        return next((cert.number for cert in self.certificates if cert.type == "02"), "")

    def insurance_on(self, day: date, insutype: str = "") -> Insurance | None:
        """The row that is in force on a day (of one insutype when given), paused rows included; None: none."""
        rows = [row for row in self.insurances if insutype in ("", row.insutype)]
        running = [row for row in rows if row.begin <= day and (row.end is None or day <= row.end)]
        return next((row for row in running if row.status == "1"), running[0] if running else None)


class PriceLimit(msgspec.Struct, frozen=True):
    """The highest price paid for one unit in a time; ``end`` None: open."""

    begin: date
    amount: Decimal
    end: date | None = None


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """A catalogue entry: drug, service or consumable.

    ``list_type``: 101 drug, 102 herb, 103 hospital's own, 104 ethnic drug, 201 service, 301 consumable.
    ``charge``: med_chrgitm_type. ``level``: chrgitm_lv (01 甲, 02 乙, 03 not covered). ``selfpay_prop``: share paid
    first, 0 to 1; None: the policy's share of the class. ``own_code``: what hospitals of this world call it.
    """

    code: str
    name: str
    list_type: str
    charge: str
    level: str
    selfpay_prop: Decimal | None = None
    limits: tuple[PriceLimit, ...] = ()
    restricted: bool = False
    marks: tuple[Mark, ...] = ()
    part: Part = Part.NONE
    price: Decimal = ZERO
    own_code: str = ""
    unit: str = ""
    spec: str = ""
    dosform: str = ""
    maker: str = ""
    approval: str = ""
    pinyin: str = ""
    begin: date = date(2020, 1, 1)
    end: date | None = None

    def limit_on(self, day: date) -> Decimal | None:
        """The price limit on a day, or None when there is none."""
        return next(
            (row.amount for row in self.limits if row.begin <= day and (row.end is None or day <= row.end)),
            None,
        )


class Disease(msgspec.Struct, frozen=True, kw_only=True):
    """An entry of a disease list. ``list``: diagnosis (1307), chronic (1309), tcm (1314), surgery (1308)."""

    code: str
    name: str
    list: str


class World(msgspec.Struct, frozen=True, kw_only=True):
    """Everything by its code; ``persons`` by psn_no, ``staff`` by code. ``home`` is the region's own admdvs."""

    home: str
    areas: Mapping[str, Area]
    institutions: Mapping[str, Institution]
    departments: tuple[Department, ...]
    staff: Mapping[str, Staff]
    persons: Mapping[str, PersonFacts]
    items: Mapping[str, Item]
    diseases: Mapping[str, Disease]

    def holders(self) -> Mapping[tuple[str, str], str]:
        """(mdtrt_cert_type, number) → psn_no. Built anew at each call: keep the result."""
        return {
            (cert.type, cert.number): person.psn_no
            for person in self.persons.values()
            for cert in person.certificates
        }


def read_world(data: bytes) -> World:
    """Decode a ``world.json``. Raises ``msgspec.DecodeError`` or ``msgspec.ValidationError`` on a wrong file."""
    return msgspec.json.decode(data, type=World)


def shipped_world() -> World:
    """The world in the installed package. Raises ``FileNotFoundError`` before the first build."""
    return read_world(files("yibao_editions").joinpath("data", "world.json").read_bytes())
