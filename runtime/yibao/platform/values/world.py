"""What is the same all over one message: the person, the institution, the visit, the days."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from yibao.platform.values.people import Person, person_of
from yibao.platform.values.vocabulary import DEPARTMENTS, DISEASES, DOCTORS, HOSPITALS

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_AREA = "430100"
_OWN_PER_ITEM = frozenset(
    (
        "mdtrt_id",
        "setl_id",
        "ipt_otp_no",
        "mdtrt_sn",
        "chrg_bchno",
        "dept_code",
        "dept_name",
        "diag_code",
        "diag_name",
        "dr_name",
    )
)


def snake(code: str) -> str:
    """``psnNo`` and ``psn_no`` are the same element in different provinces' spelling."""
    return _CAMEL.sub("_", code).lower()


@dataclass(frozen=True, slots=True)
class World:
    """``facts`` maps a field code (snake case) to its text; ``moment`` is the time of the message (naive, UTC+8)."""

    facts: Mapping[str, object]
    given: frozenset[str]
    person: Person
    moment: datetime

    def fact(self, code: str, item: int) -> object:
        """What is known about a field in the n-th item of its array; None when nothing is.

        Items after the first get numbers of their own, unless the request asked for one.
        """
        name = snake(code)
        return None if item and name in _OWN_PER_ITEM and name not in self.given else self.facts.get(name)

    def day(self, offset: int, hour: int = 9, minute: int = 30) -> datetime:
        """A moment some days from the message's."""
        start = self.moment.replace(hour=hour, minute=minute, second=0, microsecond=0)
        return start + timedelta(days=offset)


def make_world(rng: Random, moment: datetime, given: Mapping[str, object]) -> World:
    """A coherent setting; ``given`` facts (from a request, by snake-case code) win over invented ones."""
    numbers = [str(given[code]) for code in ("psn_no", "certno", "mdtrt_cert_no") if given.get(code)]
    person = person_of(numbers, rng, moment.date())
    invented: dict[str, object] = {**_person_facts(person, moment), **_visit_facts(rng, moment)}
    return World({**invented, **given}, frozenset(given), person, moment)


def _person_facts(person: Person, moment: datetime) -> dict[str, str]:
    certificate = {
        "certno": person.certno,
        "mdtrt_cert_no": person.certno,
        "psn_cert_type": "01",
        "mdtrt_cert_type": "02",
    }
    same_name = dict.fromkeys(("psn_name", "patn_name"), person.name)
    return {
        **certificate,
        **same_name,
        "psn_no": person.psn_no,
        "gend": person.gend,
        "naty": "1",
        "brdy": person.born.isoformat(),
        "age": str(person.age(moment.date())),
        "tel": person.phone,
        "mob": person.phone,
        "addr": person.address,
        "emp_name": person.employer,
    }


def _visit_facts(rng: Random, moment: datetime) -> dict[str, str]:
    hospital, department, disease = rng.choice(HOSPITALS[:2]), rng.choice(DEPARTMENTS), rng.choice(DISEASES)
    doctor = rng.choice(DOCTORS).name
    areas = ("insuplc_admdvs", "mdtrtarea_admvs", "insu_admdvs", "insu_optins", "clr_optins", "setl_optins", "optins_no",
             "poolarea_no", "admdvs", "medins_admdvs", "crte_optins_no")  # fmt: skip
    return {
        **dict.fromkeys(areas, _AREA),
        "insutype": "310",
        "psn_type": "1101",
        "med_type": "11",
        "fixmedins_code": hospital.code,
        "fixmedins_name": hospital.name,
        "dept_code": department.code,
        "dept_name": department.name,
        "diag_code": disease.code,
        "diag_name": disease.name,
        "dr_name": doctor,
        "mdtrt_id": f"{moment:%Y%m%d}{rng.randrange(10**8):08d}",
        "setl_id": f"{moment:%Y%m%d}{rng.randrange(10**8):08d}",
        "ipt_otp_no": f"M{moment:%y%m%d}{rng.randrange(10**5):05d}",
        "mdtrt_sn": f"S{moment:%y%m%d}{rng.randrange(10**6):06d}",
        "chrg_bchno": f"C{moment:%y%m%d}{rng.randrange(10**6):06d}",
        "sign_no": f"{rng.randrange(16**16):016x}",
        "mac": "00-00-5E-00-53-01",
        "ip": "192.0.2.10",
        "year": f"{moment:%Y}",
        "page_num": "1",
        "page_size": "10",
        "vali_flag": "1",
        "psn_insu_stas": "1",
        "cvlserv_flag": "0",
        "psn_setlway": "01",
        "clr_way": "1",
        "clr_type": "11",
        "inhosp_stas": "0",
        "dscg_way": "1",
        "acct_used_flag": "1",
        # Parts of other amounts, and zero for most people.
        "hifdm_pay": "0",
        "acct_mulaid_pay": "0",
    }
