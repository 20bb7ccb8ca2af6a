"""4301 to 4701: records of a treatment. Each belongs to a visit or stay that the platform knows, or to somebody who pays alone.

The same serial number replaces a record; ``vali_flag`` 0 takes it back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from yibao.platform.behaviours.checks import linked_encounter, own, text
from yibao.platform.call import Behaviour, Call, Reply
from yibao.platform.refusal import Refused
from yibao.platform.state import ClinicalDocument, Encounter, Settlement

_INVALID = "0"
_LEFT = frozenset(("discharged", "presettled", "settled", "refunded"))
_NAMES = {"encounter": "门诊", "stay": "住院"}


@dataclass(frozen=True, slots=True)
class Sort:
    """A kind of record. ``heads``: the node whose rows name the treatment, the first that is there counts.

    ``serial``: fields that tell one record of a treatment from another. ``rows``: each row is a record of its own.
    ``life``: which kind of encounter it belongs to, "" for any. ``after``: only once the patient has left.
    """

    name: str
    heads: tuple[str, ...]
    serial: tuple[str, ...] = ()
    rows: bool = False
    life: str = ""
    after: bool = False


OUTPATIENT = Sort("outpatient", ("rgstinfo",), life="encounter")
RESCUE = Sort("rescue", ("oprninfo",), ("oprn_oprt_sn",))
FRONT_PAGE = Sort("front-page", ("baseinfo",), life="stay", after=True)
ORDERS = Sort("orders", ("data",), ("medcas_drord_detl_id",), rows=True, life="stay")
EXAMINATION = Sort("examination", ("examinfo",), ("rpotc_no", "appy_no"))
LABORATORY = Sort("laboratory", ("labinfo",), ("rpotc_no", "appy_no"))
CULTURE = Sort("culture", ("data",), ("rpotc_no", "appy_no", "germ_code"), rows=True)
SENSITIVITY = Sort("sensitivity", ("data",), ("rpotc_no", "appy_no", "germ_code", "sstb_code"), rows=True)
PATHOLOGY = Sort("pathology", ("data",), ("palg_no",), rows=True)
UNSTRUCTURED = Sort("unstructured", ("data",), ("appy_no", "file_name"), rows=True)
TRANSFUSION = Sort("transfusion", ("data",), ("bld_time",), rows=True)
VITAL_SIGNS = Sort("vital-signs", ("data",), ("rcd_time", "nurscare_obsv_item_name"), rows=True, life="stay")
MEDICAL_RECORD = Sort("medical-record", ("adminfo",), life="stay", after=True)


def _keeps(sort: Sort) -> Behaviour:
    def keep(call: Call) -> Reply:
        return _keep(call, sort)

    return keep


def upload_clinical_report(call: Call) -> Reply:
    """One number for both kinds of reports: an examination (``examinfo``) or a laboratory's (``labinfo``)."""
    return _keep(call, EXAMINATION if call.rows("examinfo") else LABORATORY)


def _keep(call: Call, sort: Sort) -> Reply:
    heads = _heads(call, sort)
    if not heads:
        raise Refused("behaviour-document-empty")
    for head in heads if sort.rows else heads[:1]:
        body = {sort.heads[0]: head} if sort.rows else call.body
        _write(call, sort, head, body)
    return None


def _heads(call: Call, sort: Sort) -> Sequence[Mapping[str, Any]]:
    return next((rows for node in sort.heads if (rows := call.rows(node))), ())


def _write(call: Call, sort: Sort, head: Mapping[str, Any], body: Mapping[str, Any]) -> None:
    visit = linked_encounter(call, head)
    own(call, head)
    _check_visit(call, sort, head, visit)
    serial = "/".join((text(head, "mdtrt_sn"), *(text(head, code) for code in sort.serial)))
    key = f"{call.institution}/{sort.name}/{serial}"
    before = call.unit.get(ClinicalDocument, key)
    valid = text(head, "vali_flag") != _INVALID
    if not valid and before is None:
        raise Refused("behaviour-document-unknown")
    call.unit.put(
        ClinicalDocument(
            key=key,
            sort=sort.name,
            institution=call.institution,
            serial=serial,
            mdtrt_sn=text(head, "mdtrt_sn"),
            time=call.now,
            psn_no=visit.psn_no if visit else text(head, "psn_no"),
            mdtrt_id=visit.key if visit else "",
            report=text(head, "rpotc_no"),
            valid=valid,
            version=before.version + 1 if before else 1,
            body=body,
        )
    )


def _check_visit(call: Call, sort: Sort, head: Mapping[str, Any], visit: Encounter | None) -> None:
    """Whether the record may belong to this treatment. Raises ``Refused``."""
    if visit is not None:
        if sort.life not in ("", visit.life):
            raise Refused("behaviour-document-life", found=_NAMES[sort.life])
        if sort.after and visit.state not in _LEFT:
            raise Refused("behaviour-document-early")
        _check_number(call, head, visit)
    if sort is FRONT_PAGE and visit is not None:
        _check_total(call, head, visit)
    if sort is SENSITIVITY and text(head, "rpotc_no"):
        _check_culture(call, head)


def _check_number(call: Call, head: Mapping[str, Any], visit: Encounter) -> None:
    """The hospital's own number of a treatment names one visit or stay only."""
    known = call.unit.find(
        ClinicalDocument, institution=call.institution, mdtrt_sn=text(head, "mdtrt_sn"), limit=50
    )
    if any(row.mdtrt_id not in ("", visit.key) for row in known):
        raise Refused("behaviour-document-number")


def _check_total(call: Call, head: Mapping[str, Any], visit: Encounter) -> None:
    """The front page's total is that of the settlement in force."""
    settled = call.unit.get(Settlement, visit.setl_id) if visit.setl_id else None
    if settled is None or settled.state != "settled":
        return
    total = settled.result.sums.medfee_sumamt
    if Decimal(str(head.get("medfee_sumamt") or 0)) != total:
        raise Refused("behaviour-document-total", total=f"{total:.2f}")


def _check_culture(call: Call, head: Mapping[str, Any]) -> None:
    """Sensitivities are found in a culture, which is reported first."""
    cultures = call.unit.find(
        ClinicalDocument, sort=CULTURE.name, institution=call.institution, report=text(head, "rpotc_no")
    )
    if not any(row.valid for row in cultures):
        raise Refused("behaviour-culture-unknown")


BEHAVIOURS: Mapping[str, Behaviour] = {
    "upload_outpatient_treatment": _keeps(OUTPATIENT),
    "upload_emergency_rescue": _keeps(RESCUE),
    "upload_medical_record_front_page": _keeps(FRONT_PAGE),
    "upload_inpatient_orders": _keeps(ORDERS),
    "upload_clinical_report": upload_clinical_report,
    "upload_examination_report": _keeps(EXAMINATION),
    "upload_laboratory_report": _keeps(LABORATORY),
    "upload_bacterial_culture_report": _keeps(CULTURE),
    "upload_drug_sensitivity_report": _keeps(SENSITIVITY),
    "upload_pathology_report": _keeps(PATHOLOGY),
    "upload_unstructured_report": _keeps(UNSTRUCTURED),
    "upload_blood_transfusion": _keeps(TRANSFUSION),
    "upload_vital_signs": _keeps(VITAL_SIGNS),
    "upload_electronic_medical_record": _keeps(MEDICAL_RECORD),
}
