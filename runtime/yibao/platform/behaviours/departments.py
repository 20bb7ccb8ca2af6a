"""3401 to 3403: departments come, change and go; 5101 lists them, 5102 who works in the institution."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time
from typing import Any

import msgspec

from yibao.message.times import write_date, write_datetime
from yibao.platform.behaviours.checks import OPEN_END, text
from yibao.platform.call import Behaviour, Call, Reply
from yibao.platform.refusal import Refused
from yibao.platform.state import Department, Encounter
from yibao.platform.told import told_of
from yibao.platform.world import Department as Opened
from yibao.platform.world import Staff

_ACTIVE, _CANCELLED = "active", "cancelled"
_IN_HOSPITAL = ("admitted", "lines")
_TEL = "000-00000000"
_OPEN_END = write_datetime(datetime.combine(OPEN_END, time()))


def upload_department(call: Call) -> Reply:
    """3401: a code that the institution does not have yet; a closed one may open again."""
    for data in call.rows():
        code = text(data, "hosp_dept_codg")
        if code in departments_of(call):
            raise Refused("behaviour-department-known", found=code)
        call.unit.put(_department(call, code, told_of(data)))
    return None


def change_department(call: Call) -> Reply:
    """3402: everything but the code."""
    for data in call.rows():
        code = text(data, "hosp_dept_codg")
        before = _known(call, code)
        call.unit.put(_department(call, code, {**before.told, **told_of(data)}))
    return None


def cancel_department(call: Call) -> Reply:
    """3403: not while somebody is in one of its beds."""
    for data in call.rows():
        code = text(data, "hosp_dept_codg")
        before = _known(call, code)
        if before.told.get("hosp_dept_name") != text(data, "hosp_dept_name"):
            raise Refused("behaviour-department-name", found=code)
        if _occupied(call, code):
            raise Refused("behaviour-department-occupied", found=code)
        call.unit.put(msgspec.structs.replace(before, state=_CANCELLED))
    return None


def departments_of(call: Call) -> dict[str, Department]:
    """The institution's open departments by code: those of the first day, then what was told since."""
    found = {
        row.code: _department(call, row.code, _as_told(call, row))
        for row in call.site.world.departments
        if row.institution == call.institution
    }
    found |= {row.code: row for row in call.unit.find(Department, institution=call.institution)}
    return {code: found[code] for code in sorted(found) if found[code].state == _ACTIVE}


def query_departments(call: Call) -> Reply:
    """5101: all of the institution's own that are open now."""
    return {
        "feedetail": [
            {**row.told, "endtime": row.told.get("endtime") or _OPEN_END}
            for row in departments_of(call).values()
            if row.told.get("endtime", _OPEN_END) >= write_datetime(call.now)
        ]
    }


def query_medical_staff(call: Call) -> Reply:
    """5102: doctors, nurses and pharmacists of the institution, narrowed by what the request names."""
    data = call.data
    filters = {
        "certno": text(data, "certno"),
        "prac_psn_name": text(data, "prac_psn_name"),
        "prac_psn_code": text(data, "prac_psn_code"),
        "prac_psn_type": text(data, "prac_psn_type"),
    }
    rows = [
        _staff(person)
        for code, person in sorted(call.site.world.staff.items())
        if person.type and person.institution == call.institution
    ]
    return {
        "feedetail": [
            row for row in rows if all(wanted in ("", row.get(name)) for name, wanted in filters.items())
        ]
    }


def _staff(person: Staff) -> dict[str, Any]:
    return {
        "psn_cert_type": "01",
        **({"certno": person.certno} if person.certno else {}),
        "prac_psn_no": person.code[-4:],
        "prac_psn_code": person.code,
        "prac_psn_name": person.name,
        "prac_psn_type": person.type,
        **({"prac_psn_cert": person.certificate} if person.certificate else {}),
        "hi_dr_flag": "1" if person.type == "1" else "0",
        "begntime": "2015-01-01 00:00:00",
        "endtime": _OPEN_END,
    }


def _known(call: Call, code: str) -> Department:
    found = departments_of(call).get(code)
    if found is None:
        raise Refused("behaviour-department-unknown", found=code)
    return found


def _department(call: Call, code: str, told: Mapping[str, str]) -> Department:
    return Department(
        key=f"{call.institution}/{code}", institution=call.institution, code=code, state=_ACTIVE, told=told
    )


def _as_told(call: Call, row: Opened) -> dict[str, str]:
    institution = call.site.world.institutions.get(row.institution)
    return {
        "hosp_dept_codg": row.code,
        "hosp_dept_name": row.name,
        "caty": row.caty,
        "begntime": f"{write_date(row.opened)} 00:00:00",
        "endtime": _OPEN_END,
        "dept_estbdat": write_date(row.opened),
        "dept_resper_name": row.head or row.name,
        "dept_resper_tel": _TEL,
        "aprv_bed_cnt": str(row.beds),
        "hi_crtf_bed_cnt": str(row.beds),
        "poolarea_no": institution.area if institution else call.site.world.home,
    }


def _occupied(call: Call, code: str) -> bool:
    return any(
        visit.life == "stay" and visit.told.get("adm_dept_codg") == code
        for state in _IN_HOSPITAL
        for visit in call.unit.find(Encounter, institution=call.institution, state=state)
    )


BEHAVIOURS: Mapping[str, Behaviour] = {
    "upload_department": upload_department,
    "change_department": change_department,
    "cancel_department": cancel_department,
    "query_departments": query_departments,
    "query_medical_staff": query_medical_staff,
}
