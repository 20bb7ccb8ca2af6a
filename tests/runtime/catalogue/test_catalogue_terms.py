"""Cells, initials, and what the index is asked."""

from __future__ import annotations

import pytest

from yibao.catalogue import LISTINGS
from yibao.catalogue.cells import day_of, day_of_rank, rank_of
from yibao.catalogue.initials import initials
from yibao.catalogue.layout import layout_of
from yibao.catalogue.normal import normal, runs
from yibao.catalogue.terms import (
    AllOf,
    AnyOf,
    Asked,
    Term,
    ask_beginning,
    ask_words,
    name_terms,
    number_terms,
    only_numbers,
)
from yibaogen.cli.snapshot import load_table

EDITIONS = ("national", "jiwei", "hunan", "chongqing", "neimenggu", "guangzhou", "shenzhen")


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("infno", LISTINGS)
def test_every_edition_has_the_columns_that_are_needed(edition: str, infno: str) -> None:
    listing = LISTINGS[infno]
    layout = layout_of(load_table(edition), listing)
    assert {listing.code, *listing.names[:1]} <= set(layout.columns)
    assert len(layout.columns) == len(layout.titles)


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2020-01-01", "2020-01-01"), ("2020-01-01 08:30:00", "2020-01-01"), ("20200101", "2020-01-01"),
        ("2020/1/1", "2020-01-01"), ("2020.12.31", "2020-12-31"), ("9999-12-31", "9999-12-31"),
        ("Mon Jan 01 00:00:00 CST 2020", "2020-01-01"), ("Thu Nov 30 00:00:00 CST 2006", "2006-11-30"),
        ("Sun Jul 05 00:00:00 CDT 1987", "1987-07-05"), ("1577808000000", "2020-01-01"), (" null ", ""), ("NULL", ""), ("", ""),
        ("2020-02-30", None), ("Mon Foo 01 00:00:00 CST 2020", None), ("昨天", None), ("0", None),
    ],
)  # fmt: skip
def test_days(cell: str, day: str | None) -> None:
    assert day_of(cell) == day


def test_versions_sort_by_their_day() -> None:
    ranks = [
        rank_of("X001_20200910_A", "2021-01-01"), rank_of("X001_20200910_A", "Fri Jan 01 00:00:00 CST 2021"),
        rank_of("X001_20200910_B", ""), rank_of("X001_20210101_A", ""), rank_of("2026-03-15 10:00:00", ""),
    ]  # fmt: skip
    assert ranks == sorted(ranks)
    assert ranks[0] == ranks[1]
    assert [day_of_rank(rank) for rank in (ranks[3], rank_of("1|0", "2022-02-02"), rank_of("", ""))] == [
        "2021-01-01",
        "2022-02-02",
        "",
    ]


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("阿莫西林胶囊", "amxljn"), ("阿胶", "ej"), ("丹参注射液", "dszsy"), ("玄参", "xs"), ("重组人胰岛素", "czryds"), ("重度感染", "zdgr"),
        ("长春西汀", "ccxt"), ("荨麻疹", "xmz"), ("厚朴", "hp"), ("白术", "bz"), ("维生素b12片", "wssb12p"), ("单硝酸异山梨酯", "dxsyslz"),
        ("ct", "ct"), ("", ""), ("（—）", ""), ("𠮷", ""),
    ],
)  # fmt: skip
def test_initials(text: str, letters: str) -> None:
    assert initials(text) == letters


def test_one_form_of_text() -> None:
    assert normal(" ０．２５ｇ×２４粒（盒）　Ａ ") == "0.25g*24粒(盒) a"
    assert runs("维生素b12片(0.5g)") == ["维生素", "b", "12", "片", "0", "5", "g"]


def test_what_is_kept_of_a_name_and_of_a_number() -> None:
    assert name_terms("阿胶B") == ["阿胶", "胶", "wb", "n阿胶b", "qejb", "pejb", "pjb"]
    assert number_terms("0.25g×24粒") == ["w0", "w25g", "w24粒"]
    assert number_terms("国药准字H20043210") == ["w20043210"]


@pytest.mark.parametrize(
    ("values", "numbers"),
    [
        (["国药准字H20043210", "国械注准20153131234"], ["20043210", "20153131234"]),
        (
            ["国药准字H20043210", "没有", "国械注（进）字2010第3461234号", "第７７号"],
            ["20043210", "", "", "77号"],
        ),
        ([], []),
    ],
)
def test_a_value_with_one_number(values: list[str], numbers: list[str]) -> None:
    assert only_numbers(values) == numbers


def test_what_is_asked() -> None:
    assert ask_words(["莫西林"]) == (Asked(AllOf((Term("莫西"), Term("西林")))),)
    assert ask_words(["钙", "a"]) == (Asked(Term("钙", open=True)),)
    assert ask_words(["国药准字h2004"]) == (Asked(Term("w2004", open=True), "2004"),)
    assert ask_words(["0.25g"]) == (Asked(AllOf((Term("w0", open=True), Term("w25g", open=True)))),)
    assert ask_words(["am"]) == (Asked(AnyOf((Term("pam", open=True), Term("wam", open=True)))),)
    assert ask_words(["a"]) == ()
    assert ask_beginning("阿莫") == Asked(Term("n阿莫", open=True))
