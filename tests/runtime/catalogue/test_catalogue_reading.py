"""A file that is read chunk by chunk gives what it gives line by line, however it is cut."""

from __future__ import annotations

from pathlib import Path

import pytest
from catalogue_support import drug, layout, line, take

from yibao.catalogue import Catalogue, CatalogueError, Job, import_file
from yibao.catalogue import lines as lines_module
from yibao.catalogue import postings as postings_module
from yibao.catalogue import texts as texts_module
from yibao.catalogue.lines import read_chunks
from yibao.catalogue.reading import Reader, Tally
from yibao.catalogue.search import Query, search

SMALL = 20_000
"""Bytes: some twenty lines, so that most chunks of a small file are read at once."""


def many(count: int) -> list[str]:
    """Lines of which a few share their texts."""
    return [
        drug(
            f"X{number:04}", f"示范{number % 40}号片", reg_name=f"示范{number % 40}号片", drug_prodname=f"商品{number}",
            drug_spec=f"{number % 7}mg*24片", prodentp_name=f"第{number % 5}药厂", aprvno=f"国药准字H{20260000 + number}",
        )
        for number in range(count)
    ]  # fmt: skip


def oddities() -> list[str]:
    """Lines of which each makes its chunk odd; some are good all the same."""
    return [
        drug("Y0", "多一列") + "\tnull",
        drug("null", "没有编码"),
        drug("Y1", "null"),
        drug("Y2", "日子不对", begndate="2026-02-30"),
        drug("Y3", "标志不对", vali_flag="9"),
        "",
        drug("G0", "nullable 不是空", memo="全为 null", efcc_atd="xnull"),
        drug("G1", "回车") + "\r",
        drug("G2", "回车\r在中间", aprvno="国械注（进）字2010第3461234号"),
        drug(" G3 ", "两边有空格", drug_prodname="null", vali_flag="1"),
        drug("G4", "最后一列不空")[: -len("null")] + "2026",
    ]


def spread() -> bytes:
    """An odd line every sixty lines."""
    lines = many(900)
    for at, odd in enumerate(oddities()):
        lines.insert(250 + at * 60, odd)
    return "".join(f"{each}\n" for each in lines).encode() + b"\xd0\xa1\xff\t1\n"


def told(catalogue: Catalogue, number: int) -> list[object]:
    """All that was taken, and all that was not."""
    rows = [(item.code, item.place, item.names, item.columns) for item in catalogue.rows("drug")]
    return [rows, catalogue.aside(number)]


def test_chunks_and_single_lines_give_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = []
    for size in (SMALL, 1 << 30):
        monkeypatch.setattr(lines_module, "_AT_ONCE", size)
        with Catalogue.open(str(tmp_path / f"{size}.db")) as catalogue:
            done = take(catalogue, tmp_path, spread(), name="1301.txt")
            asked = (
                "示范7号片",
                "sf 6mg",
                "国药准字H20260500",
                "3461234号",
                "商品333 4mg",
                "nullable",
                "第3药厂 5mg",
            )
            found = [[item.code for item in search(catalogue, Query(words, limit=50))] for words in asked]
            answers.append((told(catalogue, done.number), found, done.added, done.lines))
    assert answers[0] == answers[1]
    found, added, lines = answers[0][1:]
    assert (added, lines) == (905, 911)
    assert all(found), found


def test_most_chunks_are_read_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines_module, "_AT_ONCE", SMALL)
    path = tmp_path / "1301.txt"
    path.write_text("".join(f"{each}\n" for each in many(900)))
    chunks = list(read_chunks(path))
    reader = Reader(layout(), Tally(), 1)
    at_once = [len(rows.codes) for rows in reader.rows(iter(chunks))]
    assert len(chunks) > 20
    assert sum(at_once) == 900
    # The first chunks are the sample that tells the columns.
    assert [size for size in at_once if size >= 200][1:] == []
    assert len(at_once) > 15


def test_carriage_returns_all_the_way(
    tmp_path: Path, lite: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lines_module, "_AT_ONCE", SMALL)
    done = take(lite, tmp_path, "".join(f"{each}\r\n" for each in many(400)).encode(), name="1301.txt")
    assert (done.added, done.aside) == (400, 0)
    assert all("memo" not in item.columns for item in lite.rows("drug"))


def test_a_carriage_return_inside_of_a_line_that_is_there(catalogue: Catalogue, tmp_path: Path) -> None:
    rows = [drug("A", "甲\r一"), drug("B", "乙\r\r二"), drug("C", "丙")]
    take(catalogue, tmp_path, rows[:2])
    done = take(catalogue, tmp_path, [*rows, drug("D", "丁\r四")], name="more.zip")
    assert (done.same, done.added) == (2, 2)
    assert [(item.code, item.name) for item in catalogue.rows("drug")][2:] == [("C", "丙"), ("D", "丁\r四")]


@pytest.mark.parametrize(
    "few", [(texts_module, "_MOST_TEXTS"), (postings_module, "_MOST")], ids=["texts", "postings"]
)
def test_more_texts_than_are_kept(
    catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, few: tuple[object, str]
) -> None:
    monkeypatch.setattr(lines_module, "_AT_ONCE", SMALL)
    monkeypatch.setattr(*few, 30)
    take(catalogue, tmp_path, ["", *many(600)])
    take(
        catalogue, tmp_path, [*many(620), drug("X0003", "示范3号片", ver="X001_20270101_A")], name="later.zip"
    )
    found = search(catalogue, Query("示范3号片", limit=100))
    assert sorted(item.code for item in found) == [f"X{number:04}" for number in range(3, 620, 40)]
    found = search(catalogue, Query("sf 3mg 药厂", limit=100))
    assert {item.code for item in found} == {f"X{number:04}" for number in range(10, 620, 7)}
    assert [item.code for item in search(catalogue, Query("H20260599"))] == ["X0599"]
    # One word leaves a single row: the other, which nearly all have, is looked up in that row.
    assert [item.code for item in search(catalogue, Query("商品333 药厂 4mg"))] == ["X0333"]
    assert search(catalogue, Query("商品333 药厂 2mg")) == []


def test_a_file_without_a_good_line_is_not_read_to_its_end(
    lite: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lines_module, "_AT_ONCE", SMALL)
    path = tmp_path / "1301.txt"
    path.write_text(f"{drug('null', '没有编码')}\n" * 3000)
    heard: list[int] = []
    with pytest.raises(CatalogueError, match="读不了"):
        import_file(lite, Job(path, layout()), heard.append)
    assert sum(heard) < 1000


def test_what_a_copy_would_read_otherwise(catalogue: Catalogue, tmp_path: Path) -> None:
    names = ["反\\斜\\n线", "一\x01二", "\\.", "三\r四", "\\N和"]
    rows = [drug(f"C\\{at}", name, aprvno=f"准\\字{at}1234") for at, name in enumerate(names)]
    take(catalogue, tmp_path, rows)
    assert [(item.code, item.name) for item in catalogue.rows("drug")] == [
        (f"C\\{at}", name) for at, name in enumerate(names)
    ]


def test_a_large_file_that_is_refused_half_way(
    catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lines_module, "_AT_ONCE", SMALL)
    take(catalogue, tmp_path, [drug("OLD", "旧的")])
    bad = [*many(400), *(drug("null", "没有编码") for _ in range(200)), *many(400)]
    with pytest.raises(CatalogueError) as caught:
        take(catalogue, tmp_path, bad, name="bad.zip")
    assert caught.value.event.id == "catalogue-broken"
    assert [item.code for item in catalogue.rows("drug")] == ["OLD"]
    assert take(catalogue, tmp_path, many(400), name="good.zip").added == 400


def test_a_catalogue_without_a_name(catalogue: Catalogue, tmp_path: Path) -> None:
    row = line("mapping", med_list_codg="X1", hilist_code="H1", begndate="2026-01-01", insu_admdvs="430100")
    assert take(catalogue, tmp_path, [row], kind="mapping").added == 1
