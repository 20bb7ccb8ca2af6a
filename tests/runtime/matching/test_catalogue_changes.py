"""A new catalogue version against confirmed mappings, through the store of catalogues."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from yibao.catalogue import Catalogue, CatalogueError, Job, import_file, layout_of
from yibao.catalogue.listings import LISTINGS
from yibao.matching import Local, Matcher
from yibao.matching.changes import touched
from yibao.matching.national import catalogue_of_file, national_rows
from yibao.matching.review import Review
from yibao.message.tables import EditionTable
from yibao_editions.national.validation import checker

DAY = date(2026, 3, 5)
FACTS = {
    "X1": {
        "drug_genname": "阿莫西林胶囊",
        "drug_spec": "0.25g",
        "prodentp_name": "甲药厂",
        "aprvno": "国药准字H1",
        "drug_prodname": "力百定",
    },
    "X2": {
        "drug_genname": "甲硝唑片",
        "drug_spec": "0.2g",
        "prodentp_name": "乙药厂",
        "aprvno": "国药准字H2",
    },
    "X3": {"drug_genname": "叶酸片", "drug_spec": "5mg", "prodentp_name": "丙药厂", "aprvno": "国药准字H3"},
    "X4": {
        "drug_genname": "安乃近片",
        "drug_spec": "0.5g",
        "prodentp_name": "丁药厂",
        "aprvno": "国药准字H4",
    },
}


@pytest.fixture(scope="module")
def table() -> EditionTable:
    return checker().table


def write(path: Path, table: EditionTable, version: str, rows: dict[str, dict[str, str]]) -> Path:
    columns = layout_of(table, LISTINGS["1301"]).columns
    usual = {
        "begndate": "2021-01-01",
        "enddate": "2099-12-31",
        "vali_flag": "1",
        "ver": f"{version}_20260{version[-1]}01_A",
        "pacspec": "24粒/盒",
    }
    lines = []
    for code, facts in rows.items():
        told = {**usual, "med_list_codg": code, "rid": f"{code}{version}", **facts}
        lines.append("\t".join(told.get(column, "") for column in columns))
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def test_rows_of_the_store(tmp_path: Path, table: EditionTable) -> None:
    with catalogue_of_file(write(tmp_path / "1301.txt", table, "X01", FACTS), "drug", table) as store:
        rows = {row.code: row for row in national_rows(store, "drug", DAY)}
    assert set(rows) == {"X1", "X2", "X3", "X4"}
    first = rows["X1"]
    assert (first.name, first.brand, first.spec, first.pack, first.maker) == (
        "阿莫西林胶囊",
        "力百定",
        "0.25g",
        "24粒/盒",
        "甲药厂",
    )
    assert (first.number, first.list_type, first.begin, first.version) == (
        "国药准字H1",
        "101",
        "2021-01-01",
        "X01_20260101_A",
    )


def test_what_a_new_version_touches(tmp_path: Path, table: EditionTable) -> None:
    layout = layout_of(table, LISTINGS["1301"])
    with Catalogue.open(str(tmp_path / "c.db")) as store, Review.open(str(tmp_path / "m.db")) as review:
        import_file(store, Job(write(tmp_path / "1301.txt", table, "X01", FACTS), layout))
        rows = {row.code: row for row in national_rows(store, "drug", DAY)}
        for code, row in rows.items():
            review.decide("drug", Local(f"L{code}", row.name), "confirmed", row, "网页")
        assert touched(review.confirmed("drug"), national_rows(store, "drug", DAY), DAY) == []
        newer = {
            "X1": {**FACTS["X1"], "drug_spec": "0.5g", "pacspec": "12粒/盒"},
            "X2": {**FACTS["X2"], "vali_flag": "0"},
            "X4": {**FACTS["X4"], "enddate": "2026-03-20"},
        }
        import_file(store, Job(write(tmp_path / "1301b.txt", table, "X02", newer), layout))
        found = touched(review.confirmed("drug"), national_rows(store, "drug", DAY), DAY)
    assert [(each.local.id, each.what) for each in found] == [
        ("LX1", "changed"),
        ("LX2", "gone"),
        ("LX4", "ends"),
    ]
    assert found[0].text("zh") == "内容有变; 规格 0.25g → 0.5g; 包装 24粒/盒 → 12粒/盒"
    assert "2026-03-20" in found[2].text("en")


def test_withdrawn_rows_are_not_proposed(tmp_path: Path, table: EditionTable) -> None:
    facts = {
        "X1": {**FACTS["X1"], "enddate": "2026-03-04"},
        "X2": {**FACTS["X2"], "vali_flag": "0"},
        "X3": FACTS["X3"],
    }
    with catalogue_of_file(write(tmp_path / "1301.txt", table, "X01", facts), "drug", table) as store:
        matcher = Matcher("drug", national_rows(store, "drug", DAY))
    assert [row.code for row in matcher.rows] == ["X3"]


def test_a_file_of_another_layout_is_refused(tmp_path: Path, table: EditionTable) -> None:
    (tmp_path / "x.txt").write_text("a\tb\tc\n", "utf-8")
    with pytest.raises(CatalogueError), catalogue_of_file(tmp_path / "x.txt", "drug", table):
        pass
