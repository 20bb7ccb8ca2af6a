"""The national stories: whatever one message of a story says, the others say too."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from yibao.message.tables import EditionTable
from yibao.validate.functions import is_id_card
from yibaogen.check.run import run_check
from yibaogen.index.tables import edition_table
from yibaogen.load import load_edition, load_samples
from yibaogen.samples import Story, compose, load_stories
from yibaogen.samples.disk import hand_written
from yibaogen.samples.titles import rule_title

SPECS = Path(__file__).parents[2] / "specs"
SAMPLES = SPECS / "samples" / "national"
MOST_BYTES = 8_000_000
# A certificate number of another person in the tale, by field.
OTHERS = (
    "agnter_certno",
    "delver_certno",
    "phar_certno",
    "prsc_dr_certno",
    "rchk_phar_certno",
    "undo_dr_certno",
)
AREA = "999999"


@dataclass(frozen=True)
class Message:
    """One full sample of a story."""

    infno: str
    side: str
    story: str
    serial: int
    body: Any
    envelope: dict[str, Any]


@pytest.fixture(scope="module")
def table() -> EditionTable:
    edition = load_edition(SPECS, "national").edition
    assert edition is not None
    return edition_table(edition)


@pytest.fixture(scope="module")
def stories() -> tuple[Story, ...]:
    found, events = load_stories(SPECS, "national")
    assert events == ()
    return found


def read(infno: str, side: str, story: str, serial: int) -> Message:
    suffix = f"-{serial}" if serial > 1 else ""
    path = SAMPLES / infno / f"{side}-{story}{suffix}.json"
    message = json.loads(path.read_text("utf-8"), parse_float=Decimal)
    return Message(infno, side, story, serial, message.get(side), message)


@pytest.fixture(scope="module")
def told(stories: tuple[Story, ...]) -> dict[str, list[tuple[datetime, Message]]]:
    """By story, its full messages in the order of its steps."""
    found: dict[str, list[tuple[datetime, Message]]] = {}
    for story in stories:
        seen: dict[str, int] = defaultdict(int)
        found[story.name] = []
        for step in story.steps:
            seen[step.infno] += 1
            for side in ("input", "output"):
                found[story.name].append((step.at, read(step.infno, side, story.name, seen[step.infno])))
    return found


def values(body: Any, code: str = "") -> Iterator[tuple[str, Any]]:
    """Every (field code, value) of a body."""
    if isinstance(body, dict):
        for key, value in body.items():
            yield from values(value, key)
    elif isinstance(body, list):
        for item in body:
            yield from values(item, code)
    else:
        yield code, body


def of(told: dict[str, list[tuple[datetime, Message]]], story: str, infno: str, side: str) -> list[Any]:
    return [m.body for _, m in told[story] if m.infno == infno and m.side == side]


def test_one_person_per_story(told: dict[str, list[tuple[datetime, Message]]]) -> None:
    walked = 0
    for story, messages in told.items():
        for code in ("psn_no", "psn_name", "certno", "brdy", "gend", "patn_name"):
            found = {
                value
                for _, m in messages
                if m.infno != "5102"
                for name, value in values(m.body)
                if name == code
            }
            assert len(found) <= 1, (story, code, found)
            walked += len(found)
    assert walked > 40


def test_certificate_numbers_are_nobodys(told: dict[str, list[tuple[datetime, Message]]]) -> None:
    walked = 0
    for story, messages in told.items():
        for _, message in messages:
            for code, value in values(message.body):
                if code in ("certno", *OTHERS):
                    assert is_id_card(value) and value.startswith(AREA), (story, message.infno, code, value)
                    walked += 1
                if code == "certno" and message.infno != "5102" and "brdy" in dict(values(message.body)):
                    assert value[6:14] == dict(values(message.body))["brdy"].replace("-", "")
    assert walked > 40


def test_steps_run_in_order_and_messages_carry_their_time(
    stories: tuple[Story, ...], told: dict[str, list[tuple[datetime, Message]]]
) -> None:
    for story in stories:
        times = [step.at for step in story.steps]
        assert times == sorted(times), story.name
        for at, message in told[story.name]:
            if message.side == "input":
                assert message.envelope["inf_time"] == f"{at:%Y-%m-%d %H:%M:%S}"


def test_nothing_happens_before_birth_or_after_its_message(
    told: dict[str, list[tuple[datetime, Message]]],
) -> None:
    past = ("fee_ocur_time", "diag_time", "setl_time", "adm_time", "oprn_oprt_date", "rpt_date", "prsc_time", "begntime",
            "sel_retn_time", "bld_time", "resc_begntime", "die_time", "opt_time")  # fmt: skip
    walked = 0
    for story, messages in told.items():
        born = next(
            (value for _, m in messages for code, value in values(m.body) if code == "brdy"), "1900-01-01"
        )
        for at, message in messages:
            for code, value in values(message.body):
                if code in past and value:
                    day = date.fromisoformat(value[:10])
                    assert date.fromisoformat(born) <= day <= at.date(), (story, message.infno, code, value)
                    walked += 1
    assert walked > 120


@pytest.mark.parametrize(
    ("story", "lines", "settlements"),
    [
        ("20-outpatient-day", "2204", ("2206", "2207", "5203")),
        ("40-chronic", "2204", ("2206", "2207")),
        ("80-family-planning", "2204", ("2207",)),
        ("30-stay", "2301", ("2303", "2304")),
        ("70-maternity", "2301", ("2304",)),
    ],
)
def test_lines_add_up_to_the_settlement(
    told: dict[str, list[tuple[datetime, Message]]], story: str, lines: str, settlements: tuple[str, ...]
) -> None:
    sent = [line for body in of(told, story, lines, "input") for line in body["feedetail"]]
    judged = [line for body in of(told, story, lines, "output") for line in body["result"]]
    total = sum(line["det_item_fee_sumamt"] for line in sent)
    assert [line["feedetl_sn"] for line in sent] == [line["feedetl_sn"] for line in judged]
    for infno in settlements:
        (reply,) = of(told, story, infno, "output")
        setl = reply["setlinfo"]
        assert setl["medfee_sumamt"] == total, infno
        for part, whole in (
            ("preselfpay_amt", "preselfpay_amt"),
            ("inscp_scp_amt", "inscp_scp_amt"),
            ("overlmt_amt", "overlmt_selfpay"),
            ("fulamt_ownpay_amt", "fulamt_ownpay_amt"),
        ):
            assert sum(line[part] for line in judged) == setl[whole], (infno, whole)
        assert (
            sum(row["fund_payamt"] for row in reply["setldetail"])
            == setl["fund_pay_sumamt"] + setl["acct_pay"]
        )
        for request in of(told, story, infno, "input"):
            assert request["data"].get("medfee_sumamt", total) == total


@pytest.mark.parametrize(
    ("story", "paid", "refunded"), [("20-outpatient-day", "2207", "2208"), ("30-stay", "2304", "2305")]
)
def test_a_refund_is_the_negative(
    told: dict[str, list[tuple[datetime, Message]]], story: str, paid: str, refunded: str
) -> None:
    (first,), (second,) = of(told, story, paid, "output"), of(told, story, refunded, "output")
    compared = 0
    for code, value in first["setlinfo"].items():
        if (
            isinstance(value, Decimal)
            and code in second["setlinfo"]
            and code not in ("balc", "age", "pool_prop_selfpay")
        ):
            assert second["setlinfo"][code] == -value, code
            compared += 1
    assert compared > 12
    assert [row["fund_payamt"] for row in second["setldetail"]] == [
        -row["fund_payamt"] for row in first["setldetail"]
    ]


def test_queried_lines_are_the_uploaded_ones(told: dict[str, list[tuple[datetime, Message]]]) -> None:
    (sent,), (queried,) = (
        of(told, "20-outpatient-day", "2204", "input"),
        of(told, "20-outpatient-day", "5204", "output"),
    )
    same = (
        "feedetl_sn",
        "med_list_codg",
        "medins_list_codg",
        "cnt",
        "pric",
        "det_item_fee_sumamt",
        "bilg_dr_codg",
    )
    assert [[line[code] for code in same] for line in sent["feedetail"]] == [
        [line[code] for code in same] for line in queried
    ]


def test_a_return_names_its_line_and_is_negative(told: dict[str, list[tuple[datetime, Message]]]) -> None:
    first, second = of(told, "30-stay", "2301", "input")
    (returned,) = second["feedetail"]
    original = next(line for line in first["feedetail"] if line["feedetl_sn"] == returned["init_feedetl_sn"])
    assert -original["cnt"] <= returned["cnt"] < 0
    assert returned["med_list_codg"] == original["med_list_codg"] and returned["pric"] == original["pric"]


@pytest.mark.parametrize("story", ["30-stay", "70-maternity"])
def test_the_settlement_list_repeats_the_settlement(
    told: dict[str, list[tuple[datetime, Message]]], story: str
) -> None:
    (reply,), (listed,) = of(told, story, "2304", "output"), of(told, story, "4101", "input")
    setl, head = reply["setlinfo"], listed["setlinfo"]
    assert sum(item["amt"] for item in listed["iteminfo"]) == setl["medfee_sumamt"]
    assert sum(item["fund_payamt"] for item in listed["payinfo"]) == setl["fund_pay_sumamt"]
    assert (head["setl_id"], head["psn_cashpay"]) == (setl["setl_id"], setl["psn_cash_pay"])


def test_the_front_page_splits_the_fees_of_the_stay(told: dict[str, list[tuple[datetime, Message]]]) -> None:
    page = of(told, "30-stay", "4401", "input")[0]["baseinfo"]
    (reply,) = of(told, "30-stay", "2304", "output")
    assert page["medfee_sumamt"] == reply["setlinfo"]["medfee_sumamt"]
    within = ("rgtrt_fee", "anst_fee", "abtl_medn_fee", "clnc_phys_trt_fee", "medfee_sumamt")
    assert page["medfee_sumamt"] == sum(v for c, v in page.items() if c.endswith("fee") and c not in within)


def test_the_month_is_the_sum_of_its_settlements(told: dict[str, list[tuple[datetime, Message]]]) -> None:
    paid = [
        of(told, story, "2207", "output")[0]["setlinfo"]
        for story in ("20-outpatient-day", "80-family-planning")
    ]
    refunded = of(told, "20-outpatient-day", "2208", "output")[0]["setlinfo"]
    totals = of(told, "10-setup", "3201", "input")[0]["data"]
    details = of(told, "10-setup", "3202", "input")[0]["data"]
    for code in ("medfee_sumamt", "fund_pay_sumamt", "acct_pay"):
        assert totals[code] == sum(setl[code] for setl in paid)
    for code in ("medfee_sumamt", "fund_pay_sumamt"):
        assert details[code] == sum(setl[code] for setl in (*paid, refunded))
    assert (totals["fixmedins_setl_cnt"], details["fixmedins_setl_cnt"]) == (2, 3)


def test_the_prescription_stays_the_same_on_its_way(told: dict[str, list[tuple[datetime, Message]]]) -> None:
    (written,), (fetched,), (bought,) = (
        of(told, "60-prescription", "7101", "input"),
        of(told, "60-prescription", "7203", "output"),
        of(told, "60-prescription", "7103", "input"),
    )
    same = ("med_list_codg", "drug_genname", "drug_spec", "drug_cnt", "drug_pric", "drug_sumamt")
    assert [[drug[code] for code in same] for drug in written["rxdrugdetail"]] == [
        [drug[code] for code in same] for drug in fetched["rxdrugdetail"]
    ]
    assert sum(drug["sumamt"] for drug in bought["seltdelts"]) == written["mdtrtinfo"]["medfee_sumamt"]
    assert (
        bought["data"]["psn_part_amt"] + bought["data"]["fund_pay_sumamt"]
        == written["mdtrtinfo"]["medfee_sumamt"]
    )
    assert (
        of(told, "60-prescription", "7101", "output")[0]["hi_rxno"]
        == fetched["data"]["hi_rxno"]
        == bought["data"]["hi_rxno"]
    )


def test_stock_counts_follow(told: dict[str, list[tuple[datetime, Message]]]) -> None:
    bought = of(told, "50-pharmacy", "3503", "input")[0]["purcinfo"]["purc_retn_cnt"]
    back = of(told, "50-pharmacy", "3504", "input")[0]["purcinfo"]["purc_retn_cnt"]
    assert of(told, "50-pharmacy", "3501", "input")[0]["invinfo"]["inv_cnt"] == bought - back


def test_men_are_not_pregnant(told: dict[str, list[tuple[datetime, Message]]]) -> None:
    women = {
        "geso_val",
        "fetts",
        "fetus_cnt",
        "matn_type",
        "birctrl_type",
        "birctrl_matn_date",
        "pret_flag",
        "mena_his",
    }
    for story, messages in told.items():
        named = [dict(values(m.body)) for _, m in messages]
        if any(found.get("gend") == "1" for found in named):
            # mena_his is required in 4701: a man's says that it does not apply.
            told_of = {
                code
                for found in named
                for code, value in found.items()
                if code in women and value != "不适用"
            }
            assert told_of == set(), story


def test_everything_is_shown_and_nothing_is_wrong() -> None:
    report = run_check(SPECS, "national")
    assert report.events == ()
    for kind in ("fields", "rules"):
        covered = report.coverage[kind]
        assert isinstance(covered, dict) and covered["missing"] == [] and covered["total"] > 100


def test_composing_again_changes_nothing(table: EditionTable, stories: tuple[Story, ...]) -> None:
    composed = compose(table, stories, hand_written(SAMPLES))
    assert composed.events == []
    assert len(composed.files) > 1000
    for path, text in composed.files.items():
        assert (SAMPLES / path).read_text("utf-8") == text, path


def test_titles_are_words(table: EditionTable) -> None:
    rules = {rule_title(rule) for interface in table.interfaces.values() for rule in interface.rules}
    assert "结束早于开始" in rules
    index = (SAMPLES / "2207" / "samples.yaml").read_text("utf-8")
    assert "title: 缺少" in index and "field-required}" not in index


def test_filler_is_rare(told: dict[str, list[tuple[datetime, Message]]]) -> None:
    found = [value for messages in told.values() for _, m in messages for _, value in values(m.body)]
    assert len(found) > 5000
    assert [value for value in found if value == "示例" or value in ("示例1", "示例2")] == []


def test_every_interface_has_its_samples_and_they_stay_small() -> None:
    loaded = load_edition(SPECS, "national")
    assert loaded.edition is not None
    table = edition_table(loaded.edition)
    samples, events = load_samples(SPECS, loaded.edition)
    assert events == ()
    for infno, interface in table.interfaces.items():
        named = samples[infno]
        for side, nodes in (("input", interface.input), ("output", interface.output)):
            valid = [s for s in named if s.direction == side and s.valid]
            assert len(valid) >= 2, (infno, side, bool(nodes))
        assert sum(not s.valid for s in named) >= 3, infno
    assert sum(path.stat().st_size for path in (SPECS / "samples").rglob("*") if path.is_file()) < MOST_BYTES
