"""1304, 1312, 1316 to 1319 in pages; 3301 and 3302 change what 1317 tells; 1901; 1201."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from behaviours_support import HOSPITAL, OTHER, Sample, Talk

from yibao.platform.state import CatalogueMapping

AMLODIPINE = "XC08CAA058A001010100002"
QUERIES = ("1304", "1312", "1316", "1317", "1318", "1319")


def ask(talk: Talk, infno: str, **data: Any) -> Any:
    body = {"data": {"updt_time": "2020-01-01", "page_num": 1, "page_size": 500, **data}}
    return talk.ok(infno, body, at="2026-03-20 08:00:00")


@pytest.mark.parametrize("infno", QUERIES)
def test_pages_make_up_the_whole(talk: Talk, infno: str) -> None:
    whole = ask(talk, infno)
    assert whole["recordCounts"] == len(whole["data"]) > 0
    pages = [
        ask(talk, infno, page_num=number, page_size=3) for number in range(1, whole["recordCounts"] // 3 + 2)
    ]
    assert [row for page in pages for row in page.get("data", ())] == whole["data"]
    assert pages[0]["pages"] == -(-whole["recordCounts"] // 3)
    beyond = ask(talk, infno, page_num=999)
    assert "data" not in beyond or beyond["data"] == []
    assert beyond["recordCounts"] == whole["recordCounts"]


def test_a_page_has_its_limit(talk: Talk) -> None:
    body = {"data": {"updt_time": "2020-01-01", "page_num": 1, "page_size": 9999}}
    talk.refused("behaviour-page-size", "1312", body)


def test_filters_narrow(talk: Talk) -> None:
    [row] = ask(talk, "1312", hilist_code=AMLODIPINE)["data"]
    assert row["hilist_name"] == "苯磺酸氨氯地平片"
    assert row["chrgitm_lv"] == "02"
    assert {row["list_type"] for row in ask(talk, "1312", list_type="301")["data"]} == {"301"}
    assert [row["hilist_name"] for row in ask(talk, "1312", hilist_name="二甲双胍")["data"]] == [
        "盐酸二甲双胍片"
    ]
    changed = ask(talk, "1312", updt_time="2026-03-15")["data"]
    assert [row["hilist_code"] for row in changed] == ["001109000010000"]


def test_limits_hold_for_their_time(talk: Talk) -> None:
    rows = ask(talk, "1318", hilist_code="001109000010000")["data"]
    assert [(row["begndate"], row["hilist_pric_uplmt_amt"]) for row in rows] == [
        ("2020-01-01", Decimal("56.00")),
        ("2026-03-15", Decimal("60.00")),
    ]
    [now] = ask(talk, "1318", hilist_code="001109000010000", query_date="2026-03-14")["data"]
    assert now["hilist_pric_uplmt_amt"] == Decimal("56.00")


def test_shares_are_the_items_the_policys_or_all(talk: Talk) -> None:
    rows = {row["hilist_code"]: Decimal(str(row["selfpay_prop"])) for row in ask(talk, "1319")["data"]}
    assert rows[AMLODIPINE] == Decimal("0.1")
    assert rows["001101000010000"] == 1
    assert rows["XC09AAA010A001010100902"] == Decimal("0.10")  # the policy's share of class B
    assert rows["XC09AAA010A001010100901"] == 0


def mappings(talk: Talk, institution: str = HOSPITAL) -> dict[str, str]:
    body = {
        "data": {"updt_time": "2020-01-01", "page_num": 1, "page_size": 500, "fixmedins_code": institution}
    }
    rows = talk.ok("1317", body, at="2026-03-20 08:00:00")["data"]
    return {row["medins_list_codg"]: row["med_list_codg"] for row in rows}


def test_a_mapping_comes_and_goes(talk: Talk, sample: Sample) -> None:
    new = sample("3301", "10-setup", fixmedins_hilist_id="YP9001")
    assert "YP9001" not in mappings(talk)
    talk.ok("3301", new)
    assert mappings(talk)["YP9001"] == AMLODIPINE
    assert "YP9001" not in mappings(talk, OTHER)
    talk.refused("behaviour-mapping-doubled", "3301", new)
    talk.refused(
        "behaviour-mapping-unknown", "3302", sample("3302", "10-setup", fixmedins_hilist_id="YP9009")
    )
    talk.ok("3302", sample("3302", "10-setup", fixmedins_hilist_id="YP9001"))
    assert "YP9001" not in mappings(talk)
    [kept] = talk.kept(CatalogueMapping, institution=HOSPITAL)
    assert kept.state == "cancelled"
    talk.ok("3301", new)
    assert mappings(talk)["YP9001"] == AMLODIPINE


def test_a_mapping_of_the_first_day_can_be_cancelled_once(talk: Talk, sample: Sample) -> None:
    body = sample("3302", "10-setup")
    assert mappings(talk)["YP0001"] == AMLODIPINE
    talk.ok("3302", body)
    assert "YP0001" not in mappings(talk)
    talk.refused("behaviour-mapping-unknown", "3302", body)


def test_mappings_that_cannot_be(talk: Talk, strict: Talk, sample: Sample) -> None:
    talk.refused("behaviour-item-list", "3301", sample("3301", "10-setup", list_type="201"))
    talk.refused("behaviour-institution-other", "3302", sample("3302", "10-setup", fixmedins_code=OTHER))
    unknown = sample("3301", "10-setup", med_list_codg="X9")
    strict.sign_in()
    strict.refused("behaviour-item-unknown", "3301", unknown)


def test_dictionaries_are_the_editions(talk: Talk) -> None:
    data = {"type": "GEND", "parentValue": "0", "admdvs": "430100", "date": "2026-03-02", "valiFlag": "1"}
    rows = talk.ok("1901", {"data": data})["list"]
    assert [(row["value"], row["label"]) for row in rows] == [
        (code.code, code.name) for code in talk.table.dictionaries["gend"].codes
    ]
    assert all(row["type"] == "GEND" for row in rows)
    assert not (talk.ok("1901", {"data": {**data, "valiFlag": "0"}}) or {}).get("list")
    talk.refused("behaviour-dictionary-unknown", "1901", {"data": {**data, "type": "NOTHING"}})


def test_institutions(talk: Talk) -> None:
    [row] = talk.ok("1201", {"medinsinfo": {"fixmedins_type": "1", "fixmedins_code": HOSPITAL}})["medinsinfo"]
    assert row["fixmedins_name"] == "示例市第一医院"
    assert row["uscc"] == "99430100MA0000001X"
    none = talk.ok("1201", {"medinsinfo": {"fixmedins_type": "2", "fixmedins_code": HOSPITAL}})
    assert not (none or {}).get("medinsinfo")
