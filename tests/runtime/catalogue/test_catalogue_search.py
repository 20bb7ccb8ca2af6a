"""The hand-made set of queries (tests/cases/catalogue), on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from catalogue_support import CASES, drug, line, shop, take
from postgres import fresh_database

from yibao.catalogue import Catalogue, CatalogueError
from yibao.catalogue.facts import facts
from yibao.catalogue.search import Query, search

QUERIES = (CASES / "queries.txt").read_text().splitlines()[1:]
DAY = date(2026, 11, 30)


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def shelf(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    """The items of ``items.txt``."""
    folder = tmp_path_factory.mktemp("shelf")
    url = str(folder / "shelf.db")
    if request.param == "postgres":
        url = fresh_database(request.getfixturevalue("postgres_socket"))
    with Catalogue.open(url) as catalogue:
        shop(catalogue, folder)
        yield catalogue


def test_the_set_is_large_enough() -> None:
    assert len(QUERIES) >= 60


@pytest.mark.parametrize("case", QUERIES)
def test_a_query_finds_what_a_person_expects(shelf: Catalogue, case: str) -> None:
    words, options, answer = case.split("|")
    given: dict[str, Any] = dict(option.split("=") for option in options.split(",") if option)
    if "kind" in given:
        given["kinds"] = (given.pop("kind"),)
    found = [item.code for item in search(shelf, Query(words, on=DAY, **given))]
    sign, _, codes = answer.partition(" ")
    wanted = codes.split()
    if sign == "=":
        assert found == wanted
    elif sign == "~":
        assert sorted(found) == sorted(wanted)
    else:
        assert sorted(found[: len(wanted)]) == sorted(wanted)


@pytest.mark.parametrize("words", ["", "a", " ， ", "（）"])
def test_nothing_to_look_for(shelf: Catalogue, words: str) -> None:
    with pytest.raises(CatalogueError, match="没有可查的内容"):
        search(shelf, Query(words))


@pytest.mark.parametrize(
    "words",
    ["'; DROP TABLE x; --ab", '"阿莫" OR 1', "阿莫* NOT", "NEAR(阿莫)", "阿莫:*", "\\阿莫", "阿\x00莫"],
)
def test_a_question_is_never_the_databases_language(shelf: Catalogue, words: str) -> None:
    assert search(shelf, Query(words)) == []


def test_an_unknown_kind(shelf: Catalogue) -> None:
    with pytest.raises(CatalogueError, match="没有目录 drugs"):
        search(shelf, Query("阿莫", ("drugs",)))


def test_a_limit(shelf: Catalogue) -> None:
    assert len(search(shelf, Query("示例", limit=3))) == 3


def test_what_the_insurance_says(catalogue: Catalogue, tmp_path: Path) -> None:
    take(catalogue, tmp_path, [drug("X1", "阿莫西林胶囊"), drug("X2", "头孢克洛颗粒"), drug("X3", "无关片")])
    days = {
        "begndate": "2026-01-01",
        "enddate": "2026-12-31",
        "insu_admdvs": "430100",
        "updt_time": "2026-01-01",
    }
    take(
        catalogue,
        tmp_path,
        [
            line("mapping", med_list_codg="X1", hilist_code="H1", **days),
        ],
        kind="mapping",
    )
    take(
        catalogue,
        tmp_path,
        [
            line(
                "insurance",
                hilist_code="H1",
                hilist_name="阿莫西林",
                chrgitm_lv="02",
                list_type="101",
                lmt_used_flag="1",
                **days,
            ),
            line(
                "insurance",
                hilist_code="X2",
                hilist_name="头孢克洛",
                chrgitm_lv="01",
                list_type="101",
                lmt_used_flag="0",
                **days,
            ),
        ],
        kind="insurance",
    )
    take(
        catalogue,
        tmp_path,
        [
            line(
                "price-limit",
                hilist_code="H1",
                hilist_lmtpric_type="3",
                hilist_pric_uplmt_amt="99999999999999.99",
                **days,
            ),
        ],
        kind="price-limit",
    )
    take(catalogue, tmp_path, [
        line("self-pay", hilist_code="H1", selfpay_prop_psn_type="99", selfpay_prop_type="10", selfpay_prop="0.1", **days),
        line("self-pay", hilist_code="H1", selfpay_prop_psn_type="99", selfpay_prop_type="10", selfpay_prop="0.3",
             **{**days, "insu_admdvs": "430200"}),
    ], kind="self-pay")  # fmt: skip
    items = list(catalogue.rows("drug"))
    told = facts(catalogue, items, DAY)
    assert (told["X1"].code, told["X1"].level, told["X1"].limited) == ("H1", "02", True)
    assert [str(one.amount) for one in told["X1"].limits] == ["99999999999999.99"]
    assert [str(one.share) for one in told["X1"].shares] == ["0.1", "0.3"]
    assert (told["X2"].code, told["X2"].level, told["X2"].limited) == ("X2", "01", False)
    assert (told["X3"].code, told["X3"].level) == ("", "")
    here = facts(catalogue, items, DAY, "430100")
    assert [str(one.share) for one in here["X1"].shares] == ["0.1"]
    assert facts(catalogue, items, date(2027, 1, 1))["X1"].code == ""
