"""``yibao assess``: needs against what journal and call log show."""

from __future__ import annotations

import json
from pathlib import Path
from typing import get_args

import pytest
from journal_support import intent

from yibao.gateway import Fate
from yibao.gateway.watch import Call, Result
from yibao.journal import Journal, JournalLedger
from yibao.running import CallLog
from yibao.running.assess import Assessment, Tried, assess, tried
from yibao.running.assess.report import as_html, as_record, remarks, stage_rows
from yibao.running.needs import ProfileId, shipped_needs
from yibao_editions.hunan.validation import checker as hunan
from yibao_editions.national.validation import checker as national
from yibaogen.cli.main import main

TABLE, HUNAN = national().table, hunan().table
NEEDS = shipped_needs()
PROFILES: tuple[ProfileId, ...] = get_args(ProfileId)
NOW = 1_772_676_000.0


def judged(found: dict[str, Tried] | None = None, profile: ProfileId = "clinic") -> Assessment:
    return assess(NEEDS, profile, TABLE, found or {}, logged=True)


def item(found: Assessment, infno: str) -> tuple[str, str, bool]:
    (one,) = [each for each in found.items if each.infno == infno]
    return one.word, one.standing, one.missing


def test_kinds_of_institutions_differ() -> None:
    numbers = {
        profile: {each.infno for each in judged(profile=profile).items if each.word == "must"}
        for profile in PROFILES
    }
    assert {"2201", "2207", "9001", "3301"} <= numbers["clinic"]
    assert "2401" not in numbers["clinic"] and "2401" in numbers["hospital"]
    assert {"3501", "7203"} <= numbers["pharmacy"] and not {"3401", "4401", "7101"} & numbers["pharmacy"]
    # The owner's list is that of primary care: all of its numbers, one of which the national text calls 4506.
    assert numbers["primary-care"] >= numbers["clinic"] | {"2401", "6101", "7205"}
    assert len(numbers["primary-care"]) >= 107


def test_a_region_with_settlements_for_pharmacies() -> None:
    there = assess(NEEDS, "pharmacy", HUNAN, {}, logged=True)
    assert {"settle_pharmacy", "presettle_pharmacy"} <= {
        each.method for each in there.items if each.word == "must"
    }
    assert "settle_pharmacy" in judged(profile="pharmacy").absent
    # Hunan has numbers that no row judges; they are named, not hidden.
    assert len(there.unjudged) > 50


def test_what_has_been_tried_decides() -> None:
    found = judged(
        {
            "1101": Tried(3, NOW, 1, 4, NOW),
            "2001": Tried(0, 0.0, 2, 2, NOW),
            "2207": Tried(0, 0.0, 2, 2, NOW),
            "1201": Tried(0, 0.0, 0, 5, NOW),
        }
    )
    assert item(found, "1101") == ("must", "done", False)
    # In the phase of the environment a refusal shows that the method is there; later only a success counts.
    assert item(found, "2001") == ("must", "answers", False)
    assert item(found, "2207") == ("must", "answers", True)
    assert item(found, "1201") == ("must", "failing", True)
    assert item(found, "5201") == ("must", "never", True)
    assert item(found, "4302") == ("maybe", "never", False)
    assert item(found, "6201") == ("maybe", "inbound", False)


def test_what_is_next() -> None:
    everything = {number: Tried(1, NOW, 0, 1, NOW) for number in TABLE.interfaces}
    assert judged(everything).next is None
    assert "都已办成" in remarks(judged(everything), "zh")[0]
    without = {number: known for number, known in everything.items() if number not in ("3301", "2207")}
    found = judged(without)
    assert found.next is not None and (found.next.id, found.next.missing) == ("data", ("3301",))
    assert [each.infno for each in found.missing] == ["3301", "2207"]
    assert remarks(found, "zh")[0] == "下一步：三 贯标基础数据导入 — 3301"
    assert [(row[1], row[2], row[3]) for row in stage_rows(found, "en")[1:]][2][2] == "2207"


def test_journal_and_call_log_together(address: str) -> None:
    journal = Journal.open(address)
    ledger = JournalLedger(journal)
    for msgid, kind in (("M1", "confirmed"), ("M2", "refused")):
        ledger.prepare(intent(msgid, mdtrt_id=msgid))
        ledger.settle(msgid, Fate(kind))  # type: ignore[arg-type]
    assert tried(journal)[1] is False
    log = CallLog.open(address)
    at = journal.seconds()
    calls: tuple[tuple[str, str, Result], ...] = (
        ("2207", "M1", "answered"), ("1101", "Q1", "answered"), ("1101", "Q2", "unknown"), ("2001", "Q3", "refused"),
    )  # fmt: skip
    for infno, msgid, result in calls:
        log.note(Call(infno, msgid, at, 0.1, result))
    log.close()
    found, logged = tried(journal)
    assert logged is True
    known = {number: (each.done, each.refused, each.calls) for number, each in found.items()}
    assert known == {"2207": (1, 1, 2), "1101": (1, 0, 2), "2001": (0, 1, 1)}
    assert found["1101"].last_done == at
    journal.close()


@pytest.mark.parametrize("profile", PROFILES)
def test_the_three_forms(profile: ProfileId) -> None:
    found = judged({"1101": Tried(3, NOW, 1, 4, NOW)}, profile)
    record = as_record(found)
    assert json.loads(json.dumps(record)) == record
    assert {row["infno"] for row in record["numbers"]} == {each.infno for each in found.items}
    for lang in ("zh", "en"):
        page = as_html(found, lang)
        assert "2026-03-05 10:00:00" in page and "@media print" in page
        assert all(each.infno in page for each in found.items)


def test_the_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("YIBAO_STATE", str(tmp_path))
    assert main(["assess", "--profile", "clinic"]) == 1
    told = capsys.readouterr().out
    assert "下一步：二 环境搭建及接口方法验证" in told and "YIBAO_CALLS=on" in told
    log = CallLog.open(str(tmp_path / "journal.db"))
    from time import time

    for number in TABLE.interfaces:
        log.note(Call(number, "M1", time(), 0.1, "answered"))
    log.close()
    assert main(["assess", "--profile", "hospital", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["next"] is None
    assert main(["assess", "--profile", "pharmacy", "-e", "hunan", "--lang", "en"]) == 1
    assert "Further numbers of this edition" in capsys.readouterr().out
    assert main(["assess", "-p", "clinic", "--format", "html", "-o", str(tmp_path / "a.html")]) == 0


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "--profile"),
        (["--profile", "shop"], "shop"),
        (["--profile", "clinic", "--journal", "/nowhere/journal.db"], "/nowhere/journal.db"),
        (["--profile", "clinic", "-e", "nowhere"], "nowhere"),
        (["--profile", "clinic", "--format", "html", "-o", "/nowhere/a.html"], "/nowhere/a.html"),
    ],
)
def test_what_cannot_be_done_is_told(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    told: str,
) -> None:
    monkeypatch.setenv("YIBAO_STATE", str(tmp_path))
    assert main(["assess", *arguments]) == 2
    error = capsys.readouterr().err
    assert told in error and "Traceback" not in error
