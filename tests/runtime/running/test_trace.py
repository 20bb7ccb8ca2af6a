"""``yibao trace``: where its lines come from, what its figures are, and the three forms."""

from __future__ import annotations

import json
import math
import random
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from journal_support import intent

from yibao.gateway import Fate
from yibao.gateway.watch import Call
from yibao.journal import Journal, JournalLedger, open_database
from yibao.journal.database import Database
from yibao.message.times import BEIJING
from yibao.running import CallLog
from yibao.running.trace import Line, Period, gather, summarise
from yibao.running.trace.report import as_html, as_record, cause_rows, figure_rows, slow_rows
from yibaogen.cli.main import main

DAY = date(2026, 3, 5)
WEEK = Period(DAY - timedelta(days=6), DAY)
NOON = datetime(2026, 3, 5, 12, tzinfo=BEIJING).timestamp()
NAMES = {"1101": "人员基本信息获取", "2207": "门诊结算"}


class Clock:
    """Seconds that a test moves."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> float:
        return self.now


def journal_on(address: str, clock: Clock) -> tuple[Journal, JournalLedger]:
    database: Database = open_database(address)
    journal = Journal(database, clock)
    return journal, JournalLedger(journal)


def send(ledger: JournalLedger, clock: Clock, msgid: str, fate: Fate | None, seconds: float) -> None:
    """A transaction that takes so long; without a fate its process dies."""
    ledger.prepare(intent(msgid, mdtrt_id=f"V{msgid}"))
    ledger.sent(msgid)
    clock.now += seconds
    if fate is not None:
        ledger.settle(msgid, fate)


def test_the_journal_alone_tells_how_long_transactions_took(address: str) -> None:
    clock = Clock()
    journal, ledger = journal_on(address, clock)
    send(ledger, clock, "M1", Fate("confirmed"), 0.5)
    send(ledger, clock, "M2", Fate("refused", b"", "平台拒绝：就诊 2026030400001 不存在"), 0.25)
    send(ledger, clock, "M3", Fate("unknown", b"", "超时"), 30.0)
    send(ledger, clock, "M4", Fate("not-arrived", b"", "没有连上"), 2.0)
    send(ledger, clock, "M5", None, 100.0)
    # Recovery finds out about M3 and M5: that is not how long they took.
    clock.now += 1000
    for msgid in ("M3", "M5"):
        assert journal.claim(msgid, 60.0)
        clock.now += 7
        assert journal.step(msgid, "confirm")
    lines = gather(journal, WEEK)
    assert [(line.msgid, line.seconds, line.result, line.cause) for line in lines] == [
        ("M1", pytest.approx(0.5), "answered", ""),
        ("M2", pytest.approx(0.25), "refused", "platform-refused"),
        ("M3", pytest.approx(30.0), "unknown", "outcome-unknown"),
        ("M4", pytest.approx(2.0), "not-sent", "not-sent"),
        ("M5", None, "unknown", "interrupted"),
    ]
    assert lines[1].said == "平台拒绝：就诊 # 不存在"
    assert all(line.journalled for line in lines)
    assert gather(journal, Period(DAY + timedelta(days=1), DAY + timedelta(days=2))) == []
    journal.close()


def test_the_call_log_knows_better(address: str) -> None:
    clock = Clock()
    journal, ledger = journal_on(address, clock)
    send(ledger, clock, "M1", Fate("confirmed"), 0.5)
    log = CallLog.open(address)
    # Times of the log are its own; whether old rows stay is its own business as well.
    with log._database.transaction() as cursor:
        for infno, msgid in (("2207", "M1"), ("1101", "Q1")):
            cursor.run(
                "INSERT INTO call (at, infno, msgid, result, cause, said, seconds, status, sent, got)"
                " VALUES (?, ?, ?, 'answered', '', '', 0.125, 200, 1, 1)",
                (NOON, infno, msgid),
            )
    log.close()
    lines = gather(journal, WEEK)
    assert [(line.msgid, line.seconds, line.journalled) for line in lines] == [
        ("M1", 0.125, False),
        ("Q1", 0.125, False),
    ]
    journal.close()


def line(number: int, seconds: float | None, result: Any = "answered", **given: Any) -> Line:
    moment = NOON - number % 7 * 86_400 - number % 5 * 3600
    return Line(given.pop("infno", "1101"), f"M{number}", moment, seconds, result, **given)


def test_percentiles_are_nearest_ranks() -> None:
    drawn = random.Random(3)
    times = [drawn.expovariate(10) for _ in range(997)]
    lines = [line(n, seconds) for n, seconds in enumerate(times)]
    total = summarise(lines, WEEK, "interface", 9.0, {}).total
    ordered = sorted(times)
    for part, found in ((0.5, total.p50), (0.95, total.p95), (0.99, total.p99)):
        # The definition itself: the smallest value with at least that part of all at or below it.
        expected = next(x for i, x in enumerate(ordered, 1) if i >= math.ceil(part * 997))
        assert found == expected
    assert total.longest == ordered[-1]
    assert summarise([line(1, None)], WEEK, "interface", 9.0, {}).total.p95 is None
    assert summarise([], WEEK, "interface", 9.0, {}).total.share("answered") == 0.0


def some() -> list[Line]:
    return [
        line(0, 0.1),
        line(1, 0.2),
        line(2, 4.5),
        line(3, 0.3, "refused", cause="platform-refused", said="-1 查无此人"),
        line(4, 0.4, "refused", cause="platform-refused", said="-1 查无此人", infno="2207"),
        line(5, 30.0, "unknown", cause="outcome-timeout", infno="2207"),
        line(6, 0.0, "not-sent", cause="not-sent", said="ConnectError"),
    ]


def test_figures_add_up_however_they_are_grouped() -> None:
    for by in ("interface", "day", "hour"):
        figures = summarise(some(), WEEK, by, 3.0, {"confirmed": 3, "unknown": 1})  # type: ignore[arg-type]
        assert sum(row.calls for row in figures.rows) == figures.total.calls == 7
        assert sum(row.calls for row in figures.days) == 7
        assert [row.key for row in figures.days] == [str(day) for day in WEEK.days]
        heads, *rows = figure_rows(figures, NAMES, "zh")
        assert all(len(row) == len(heads) for row in rows)
        assert rows[-1][0] == "合计"


def test_causes_and_slow_calls() -> None:
    figures = summarise(some(), WEEK, "interface", 3.0, {})
    assert [(each.result, each.count, each.numbers) for each in figures.causes] == [
        ("unknown", 1, ("2207",)),
        ("refused", 2, ("1101", "2207")),
        ("not-sent", 1, ("1101",)),
    ]
    assert [each.msgid for each in figures.slow] == ["M5", "M2"]
    assert [row[0] for row in cause_rows(figures, "en")[1:]] == [
        "timed out, outcome unknown",
        "refused by the platform",
        "no connection, nothing left",
    ]
    assert slow_rows(figures, NAMES, "zh")[1][1:4] == ("2207", "门诊结算", "30,000")


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_page_is_whole_and_escaped(lang: str) -> None:
    hostile = [*some(), line(8, 0.1, "refused", cause="platform-refused", said="<script>alert(1)</script>")]
    page = as_html(summarise(hostile, WEEK, "interface", 3.0, {"unknown": 2}), NAMES, lang)
    assert page.startswith("<!doctype html>") and page.rstrip().endswith("</html>")
    assert "<script>" not in page and "&lt;script&gt;" in page
    assert "http" not in page.replace("http-equiv", "")
    for part in ("prefers-color-scheme:dark", "@media print", "<svg", "M5", "2207"):
        assert part in page
    assert ('lang="zh-CN"' if lang == "zh" else 'lang="en"') in page


def test_a_page_without_calls_says_so() -> None:
    page = as_html(summarise([], WEEK, "day", 3.0, {}), NAMES, "zh")
    assert "没有调用记录" in page and page.count("没有</p>") == 3


def test_the_record_is_exact() -> None:
    record = as_record(summarise(some(), WEEK, "day", 3.0, {"confirmed": 3}), NAMES)
    assert json.loads(json.dumps(record)) == record
    assert (record["from"], record["to"], record["journal"]) == ("2026-02-27", "2026-03-05", {"confirmed": 3})


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A state folder with a call of today."""
    monkeypatch.setenv("YIBAO_STATE", str(tmp_path))
    log = CallLog.open(str(tmp_path / "journal.db"))
    now = datetime.now(BEIJING).timestamp()
    log.note(Call("1101", "M1", now, 4.0, "answered"))
    log.note(Call("2207", "M2", now, 0.5, "refused", "platform-refused", "-1 已结算"))
    log.close()
    return tmp_path


def test_the_command(state: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["trace"]) == 0
    told = capsys.readouterr().out
    assert "人员基本信息获取" in told and "4,000" in told and "已结算" in told
    assert main(["trace", "--format", "json", "--by", "hour"]) == 0
    assert json.loads(capsys.readouterr().out)["total"]["calls"] == 2
    assert main(["trace", "--format", "html", "--lang", "en", "-o", str(state / "week.html")]) == 0
    assert "Slow calls" in (state / "week.html").read_text("utf-8")
    assert main(["trace", "--from", "2020-01-01", "--to", "2020-01-02"]) == 0
    assert "没有调用记录" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--from", "soon"], "soon"),
        (["--from", "2026-03-05", "--to", "2026-03-04"], "2026-03-05 – 2026-03-04"),
        (["--from", "2020-01-01", "--to", "2026-03-04"], "2020-01-01"),
        (["--by", "colour"], "colour"),
        (["--slow", "0"], "--slow"),
        (["--journal", "/nowhere/journal.db"], "/nowhere/journal.db"),
        (["-e", "nowhere"], "nowhere"),
        (["--format", "html", "-o", "/nowhere/week.html"], "/nowhere/week.html"),
    ],
)
def test_what_cannot_be_done_is_told(
    state: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    assert main(["trace", *arguments]) == 2
    error = capsys.readouterr().err
    assert told in error and "Traceback" not in error
