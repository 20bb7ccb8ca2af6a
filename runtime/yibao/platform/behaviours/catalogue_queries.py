"""1304, 1312, 1316 to 1319: the world's catalogues in pages, and what institutions mapped to them (3301)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from yibao.benefit.kinds import Part
from yibao.message.times import write_date
from yibao.platform.behaviours.catalogue_rows import FIRST_DAY, changed_on, items_of
from yibao.platform.behaviours.checks import OPEN_END, day, text
from yibao.platform.call import Behaviour, Call, Reply
from yibao.platform.refusal import Refused
from yibao.platform.state import CatalogueMapping
from yibao.platform.world import Item

MOST_ROWS = 1000
"""The largest page."""
_ETHNIC = "104"
_TABLE = "hilist_info_b"
# Levels of hospitals that a limit is for, and persons that a share is for: the world has one figure for all.
_ALL_HOSPITALS, _ALL_PERSONS = "3", "99"
_LIMITED_TO = "1"
_SHARE_OF_CATALOGUE = "10"
_CLASS_SHARES = {"01": "lines.selfpay.class-a", "02": "lines.selfpay.class-b"}

Rows = Iterator[dict[str, Any]]
# Fields of a request that a row must have the same, whatever the query; `updt_time`, dates and pages are others' business.
_NOT_FILTERS = frozenset(("updt_time", "page_num", "page_size", "query_date", "begndate", "enddate"))
_WITHIN = ("hilist_name", "drug_genname", "drug_prodname", "reg_name", "medins_list_name")


def paged(make: Callable[[Call], Rows]) -> Behaviour:
    """A behaviour that gives one page of rows that fit the request."""

    def answer(call: Call) -> Reply:
        data = call.data
        rows = [row for row in make(call) if _fits(data, row, call)]
        return _page(data, rows)

    return answer


def _fits(data: Mapping[str, Any], row: Mapping[str, Any], call: Call) -> bool:
    """Whether a row has what the request asks for, was changed since, and is in force on the day asked for."""
    if str(row["updt_time"]) < write_date(day(data, "updt_time", FIRST_DAY)):
        return False
    if data.get("query_date"):
        asked = write_date(day(data, "query_date", call.today))
        if not str(row["begndate"]) <= asked <= str(row["enddate"]):
            return False
    if data.get("begndate") and str(row["begndate"]) < write_date(day(data, "begndate", FIRST_DAY)):
        return False
    if data.get("enddate") and str(row["begndate"]) > write_date(day(data, "enddate", OPEN_END)):
        return False
    return all(
        (wanted in str(row[code])) if code in _WITHIN else (str(row[code]) == wanted)
        for code in data.keys() - _NOT_FILTERS
        if code in row and (wanted := text(data, code))
    )


def _page(data: Mapping[str, Any], rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    number, size = int(data.get("page_num") or 1), int(data.get("page_size") or 1)
    if size > MOST_ROWS:
        raise Refused("behaviour-page-size", allowed=str(MOST_ROWS))
    start = (number - 1) * size
    shown = rows[start : start + size]
    return {
        "size": len(shown),
        "startRow": start + 1 if shown else 0,
        "pageSize": size,
        "pageNum": number,
        "recordCounts": len(rows),
        "pages": -(-len(rows) // size),
        "data": list(shown),
    }


def _base(call: Call, code: str, begin: date, end: date | None, changed: date) -> dict[str, Any]:
    """What every row has."""
    return {
        "insu_admdvs": _area(call),
        "begndate": write_date(begin),
        "enddate": write_date(end or OPEN_END),
        "vali_flag": "1" if end is None or end >= call.today else "0",
        "rid": code,
        "updt_time": write_date(changed),
        "crte_time": write_date(FIRST_DAY),
        "opt_time": write_date(changed),
        "poolarea_no": _area(call),
    }


def _area(call: Call) -> str:
    """The region whose rules the caller's institution follows."""
    found = call.site.world.institutions.get(call.institution)
    return found.area if found else call.site.world.home


def _all_items(call: Call) -> Iterator[tuple[Item, date]]:
    for code in sorted(call.site.world.items):
        item = call.site.world.items[code]
        if item.begin <= call.today:
            yield item, changed_on(item, call.today)


def _ethnic_drugs(call: Call) -> Rows:
    for item in items_of(call.site.world, _ETHNIC):
        yield {
            **_base(call, item.code, item.begin, item.end, changed_on(item, call.today)),
            "med_list_codg": item.code,
            "drug_prodname": item.name,
            "drug_genname": item.name,
            "genname_codg": item.code[:10],
            "dosform": item.dosform,
            "drug_spec": item.spec,
            "nat_drug_no": item.approval[-9:],
            "pinyin": item.pinyin,
            "min_salunt": item.unit,
            "ver": f"M001_{changed_on(item, call.today):%Y%m%d}_A",
            "opter_id": "SYS",
            "opter_name": "系统",
            "crter_id": "SYS",
            "crter_name": "系统",
            "crte_optins_no": _area(call),
            "optins_no": _area(call),
        }


def _insurance_catalogue(call: Call) -> Rows:
    for item, changed in _all_items(call):
        yield {
            **_base(call, item.code, item.begin, item.end, changed),
            "hilist_code": item.code,
            "hilist_name": item.name,
            "med_chrgitm_type": item.charge,
            "chrgitm_lv": item.level,
            "lmt_used_flag": "1" if item.restricted else "0",
            "list_type": item.list_type,
            "med_use_flag": "1",
            "matn_used_flag": "1" if item.part is not Part.NONE else "0",
            "hilist_use_type": "1",
            "lmt_cpnd_type": "1",
            "pinyin": item.pinyin,
            "wubi": item.pinyin,
        }


def _catalogue_mapping(call: Call) -> Rows:
    for item, changed in _all_items(call):
        if item.level != "03":
            yield {
                **_base(call, f"MAP-{item.code}", item.begin, item.end, changed),
                "med_list_codg": item.code,
                "hilist_code": item.code,
                "list_type": item.list_type,
            }


def _institution_mapping(call: Call) -> Rows:
    wanted = text(call.data, "fixmedins_code") or call.institution
    told = {
        (row.list_type, row.own_code): row for row in call.unit.find(CatalogueMapping, institution=wanted)
    }
    for item, changed in _all_items(call):
        if item.own_code and (item.list_type, item.own_code) not in told:
            yield {
                **_base(call, f"{wanted}-{item.own_code}", item.begin, item.end, changed),
                **_mapped(wanted, item.own_code, item.name, item.list_type, item.code),
                "spec": item.spec,
                "dosform": item.dosform,
                "aprvno": item.approval,
                "prcunt": item.unit,
            }
    for row in told.values():
        if row.state == "active":
            name = row.told.get("fixmedins_hilist_name", "")
            yield {
                **{code: value for code, value in row.told.items() if code not in ("begndate", "enddate")},
                **_base(call, f"{wanted}-{row.own_code}", row.begin, row.end, row.time.date()),
                **_mapped(wanted, row.own_code, name, row.list_type, row.code),
            }


def _mapped(institution: str, own_code: str, name: str, list_type: str, code: str) -> dict[str, Any]:
    return {
        "fixmedins_code": institution,
        "medins_list_codg": own_code,
        "medins_list_name": name,
        "list_type": list_type,
        "med_list_codg": code,
    }


def _price_limits(call: Call) -> Rows:
    for item, changed in _all_items(call):
        for number, limit in enumerate(item.limits, start=1):
            if limit.begin <= call.today:
                yield {
                    **_base(call, f"{item.code}-{number}", limit.begin, limit.end, max(changed, limit.begin)),
                    "hilist_code": item.code,
                    "hilist_lmtpric_type": _ALL_HOSPITALS,
                    "overlmt_dspo_way": _LIMITED_TO,
                    "hilist_pric_uplmt_amt": limit.amount,
                    "tabname": _TABLE,
                }


def _self_pay_shares(call: Call) -> Rows:
    for item, changed in _all_items(call):
        yield {
            **_base(call, f"{item.code}-P", item.begin, item.end, changed),
            "hilist_code": item.code,
            "selfpay_prop_psn_type": _ALL_PERSONS,
            "selfpay_prop_type": _SHARE_OF_CATALOGUE,
            "selfpay_prop": _share(call, item),
            "tabname": _TABLE,
        }


def _share(call: Call, item: Item) -> Decimal:
    """What somebody pays first: the item's own share, else the policy's share of its class; all of what is not covered."""
    if item.selfpay_prop is not None:
        return item.selfpay_prop
    version = call.site.policy.on(call.today) if call.site.policy else None
    figure = version.figures.get(_CLASS_SHARES.get(item.level, "")) if version else None
    return Decimal(figure.value) if figure else Decimal(item.level == "03")


BEHAVIOURS: Mapping[str, Behaviour] = {
    "query_ethnic_drug_catalogue": paged(_ethnic_drugs),
    "query_insurance_catalogue": paged(_insurance_catalogue),
    "query_medical_catalogue_mapping": paged(_catalogue_mapping),
    "query_institution_catalogue_mapping": paged(_institution_mapping),
    "query_catalogue_price_limit": paged(_price_limits),
    "query_catalogue_self_pay_ratio": paged(_self_pay_shares),
}
