"""The world's catalogues as rows of the txt files of 1301 to 1315, by column code. What the world does not know is left out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from yibao.message.times import write_date
from yibao.platform.world import Disease, Item, World

FIRST_DAY = date(2020, 1, 1)
"""The day on which entries without a beginning of their own were published."""

Columns = Mapping[str, Any]
Maker = Callable[[World, date], Iterator[tuple[str, date, bool, Columns]]]


def catalogue_rows(world: World, method: str, since: date | None, today: date) -> list[dict[str, Any]]:
    """The rows of a catalogue that were published or changed after ``since`` (None: all) and up to today."""
    letter, maker = CATALOGUES[method]
    found = [
        (changed, code, valid, columns)
        for code, changed, valid, columns in maker(world, today)
        if changed <= today and (since is None or changed > since)
    ]
    return [
        {**_common(method, letter, code, changed, valid), **columns}
        for changed, code, valid, columns in sorted(found, key=lambda row: row[:2])
    ]


def version_of(letter: str, changed: date) -> str:
    """A version as the files print it: ``X001_20260101_A``."""
    return f"{letter}001_{changed:%Y%m%d}_A"


def _common(method: str, letter: str, code: str, changed: date, valid: bool) -> dict[str, Any]:
    version = version_of(letter, changed)
    return {
        "vali_flag": "1" if valid else "0",
        "rid": f"{method.split('_')[1][:8]}-{code}",
        "crte_time": write_date(FIRST_DAY),
        "updt_time": write_date(changed),
        "ver": version,
        "ver_name": f"{changed.year}年{changed.month}月{changed.day}日版",
        "isu_flag": "1",
        "tram_data_id": f"{code}-{changed:%Y%m%d}",
        "efft_time": write_date(changed),
    }


def items_of(world: World, list_type: str) -> Iterator[Item]:
    """The items of a list, in order of their codes."""
    return (world.items[code] for code in sorted(world.items) if world.items[code].list_type == list_type)


def changed_on(item: Item, today: date) -> date:
    """The day of an item's last change: its beginning, or that of its newest price limit that is in force."""
    return max(item.begin, *(row.begin for row in item.limits if row.begin <= today), FIRST_DAY)


def _items(list_type: str, columns: Callable[[Item], dict[str, Any]]) -> Maker:
    def make(world: World, today: date) -> Iterator[tuple[str, date, bool, Columns]]:
        for item in items_of(world, list_type):
            period = {"begndate": write_date(item.begin), "enddate": _end(item.end)}
            valid = item.end is None or item.end >= today
            yield item.code, changed_on(item, today), valid, {**period, **columns(item)}

    return make


def _diseases(list_name: str, columns: Callable[[Disease], dict[str, Any]]) -> Maker:
    def make(world: World, today: date) -> Iterator[tuple[str, date, bool, Columns]]:
        for code in sorted(world.diseases):
            disease = world.diseases[code]
            if disease.list == list_name:
                yield code, FIRST_DAY, True, columns(disease)

    return make


def _drug(item: Item) -> dict[str, Any]:
    own = item.code.startswith("Z")
    return {
        "med_list_codg": item.code,
        "drug_prodname": item.name,
        "genname_codg": item.code[:11],
        "drug_genname": item.name,
        "reg_name": item.name,
        "drug_dosform": item.dosform,
        "drug_dosform_name": item.dosform,
        "drug_type": "Z" if own else "X",
        "drug_type_name": "中成药" if own else "西药",
        "drug_spec": item.spec,
        "reg_dosform": item.dosform,
        "reg_spec": item.spec,
        "min_useunt": item.spec[-1:],
        "min_salunt": item.unit,
        "min_unt": item.unit,
        "min_pacunt": item.unit,
        "min_pac_cnt": 1,
        "pinyin": item.pinyin,
        "prodentp_name": item.maker,
        "aprvno": item.approval,
        "lmt_used_flag": "1" if item.restricted else "0",
        "lstd_lic_holder": item.maker,
        "mkt_stas": "1",
        "mkt_stas_name": "正常",
        "nat_hi_druglist_chrgitm_lv": {"01": "甲", "02": "乙"}.get(item.level, "丙"),
        "hi_nego_drug_flag": "0",
    }


def _herb(item: Item) -> dict[str, Any]:
    return {
        "med_list_codg": item.code,
        "sindrug_name": item.name,
        "std_name": item.name,
        "mlms_name": item.name,
        "cpnd_flag": "0",
        "nat_hi_pay_pol": "按规定支付" if item.level in ("01", "02") else "不予支付",
    }


def _preparation(item: Item) -> dict[str, Any]:
    drug = _drug(item)
    return {
        **drug,
        "dosform": item.dosform,
        "dosform_name": item.dosform,
        "selfprep_pmtno": item.approval,
        "begntime": f"{write_date(item.begin)} 00:00:00",
        "endtime": f"{_end(item.end)} 00:00:00",
    }


def _service(item: Item) -> dict[str, Any]:
    return {
        "med_list_codg": item.code,
        "prcunt": item.unit,
        "prcunt_name": item.unit,
        "trt_item_cont": item.name,
        "servitem_type": item.charge,
        "servitem_name": item.name,
    }


def _consumable(item: Item) -> dict[str, Any]:
    return {
        "med_list_codg": item.code,
        "mcs_name": item.name,
        "hi_genname": item.name,
        "hi_genname_code": item.code[:11],
        "spec": item.spec,
        "pacunt": item.unit,
        "min_useunt": item.unit,
        "min_salunt": item.unit,
        "lmt_used_flag": "1" if item.restricted else "0",
        "prodentp_name": item.maker,
        "reg_fil_no": item.approval,
    }


def _diagnosis(disease: Disease) -> dict[str, Any]:
    chapter = disease.code.partition(".")[0]
    return {
        "wm_dise_id": f"WM{disease.code}",
        "cgy_code": chapter,
        "sor_code": disease.code[:5],
        "diag_code": disease.code,
        "diag_name": disease.name,
        "used_std": "医保2.0",
    }


def _surgery(disease: Disease) -> dict[str, Any]:
    return {
        "oprn_std_list_id": f"OP{disease.code}",
        "cgy_code": disease.code[:5],
        "oprn_oprt_code": disease.code,
        "oprn_oprt_name": disease.name,
        "used_std": "医保2.0",
    }


def _chronic(disease: Disease) -> dict[str, Any]:
    return {
        "opsp_dise_code": disease.code,
        "opsp_dise_name": disease.name,
        "opsp_dise_majcls_code": disease.code[:4],
    }


def _payment(disease: Disease) -> dict[str, Any]:
    return {
        "dise_setl_list_id": f"BZ{disease.code}",
        "bydise_setl_list_code": disease.code,
        "bydise_setl_dise_name": disease.name,
    }


def _day_surgery(disease: Disease) -> dict[str, Any]:
    return {
        "daysrg_trt_list_id": f"RJ{disease.code}",
        "daysrg_dise_list_code": disease.code,
        "daysrg_dise_name": disease.name,
    }


def _morphology(disease: Disease) -> dict[str, Any]:
    return {
        "tmor_mpy_id": f"ZL{disease.code}",
        "tmor_cell_type_code": disease.code[:4],
        "mpy_type_code": disease.code,
        "mpy_type": disease.name,
    }


def _tcm(disease: Disease) -> dict[str, Any]:
    return {
        "tcm_dise_id": f"ZY{disease.code}",
        "caty_cgy_code": disease.code[:3],
        "dise_type_code": disease.code,
        "dise_type_name": disease.name,
    }


def _syndrome(disease: Disease) -> dict[str, Any]:
    return {
        "tcmsymp_id": f"ZH{disease.code}",
        "sds_cgy_code": disease.code.partition(".")[0],
        "sds_type_code": disease.code,
        "sds_type_name": disease.name,
    }


def _end(day: date | None) -> str:
    return write_date(day or date(2099, 12, 31))


CATALOGUES: Mapping[str, tuple[str, Maker]] = {
    "download_western_drug_catalogue": ("X", _items("101", _drug)),
    "download_herbal_slice_catalogue": ("T", _items("102", _herb)),
    "download_hospital_preparation_catalogue": ("Z", _items("103", _preparation)),
    "download_medical_service_catalogue": ("F", _items("201", _service)),
    "download_consumable_catalogue": ("C", _items("301", _consumable)),
    "download_diagnosis_catalogue": ("D", _diseases("diagnosis", _diagnosis)),
    "download_operation_catalogue": ("S", _diseases("surgery", _surgery)),
    "download_outpatient_chronic_disease_catalogue": ("M", _diseases("chronic", _chronic)),
    "download_disease_payment_catalogue": ("B", _diseases("payment", _payment)),
    "download_day_surgery_catalogue": ("R", _diseases("day-surgery", _day_surgery)),
    "download_tumour_morphology_catalogue": ("L", _diseases("morphology", _morphology)),
    "download_tcm_disease_catalogue": ("N", _diseases("tcm", _tcm)),
    "download_tcm_syndrome_catalogue": ("Y", _diseases("syndrome", _syndrome)),
}
"""Method → letter of its versions and its rows (code, day of the last change, still valid, columns)."""
