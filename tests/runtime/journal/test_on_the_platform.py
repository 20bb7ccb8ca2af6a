"""Recovery and reconciliation against the simulated platform, which has state of its own and insists on a session."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from loopback import serve
from openpyxl import load_workbook
from outpatient_day import Visit, sample_input
from shaky_desk import NUMBERS, Desk, losing

from yibao.gateway import StillOpen, local, system_clock
from yibao.journal import Journal, Pace, Recovery
from yibao.journal.reconcile import Statement
from yibao.journal.reconcile.report import as_html, as_record, as_xlsx
from yibao.message.wire import encode
from yibao.platform import create_app
from yibao_editions.national.validation import checker
from yibaogen.cli.main import main


@pytest.fixture(scope="module")
def platform() -> Iterator[str]:
    with serve(create_app([checker()], manners="strict", clock=system_clock)) as url:
        yield f"{url}/"


@pytest.fixture
def desk(platform: str, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(platform, tmp_path / "state")
    yield made
    made.client.close()
    made.journal.close()


@pytest.fixture
def own_desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk whose platform has nobody else's settlements."""
    with serve(create_app([checker()], manners="strict", clock=system_clock)) as url:
        made = Desk(f"{url}/", tmp_path / "state")
        yield made
        made.client.close()
        made.journal.close()


def test_a_settlement_whose_reply_is_lost(desk: Desk) -> None:
    visit = desk.visit()
    losing(desk.line.lose_reply, "2207", visit.settle)
    with pytest.raises(StillOpen):
        visit.settle()
    desk.recover()
    entry = desk.last("2207")
    assert entry.state == "confirmed"
    assert Decimal(entry.facts()["fund_pay_sumamt"]) + Decimal(entry.facts()["psn_pay"]) == visit.total
    desk.client.call("2208", visit.refund_request(entry.setl_id), dict)


def test_a_settlement_that_never_arrives(desk: Desk) -> None:
    visit = desk.visit()
    losing(desk.line.lose_request, "2207", visit.settle)
    desk.recover()
    assert desk.last("2207").state == "not-arrived"
    assert visit.settle()["mdtrt_id"] == visit.mdtrt_id


def test_a_settlement_that_is_taken_back_by_2601(desk: Desk) -> None:
    visit = desk.visit()
    losing(desk.line.lose_reply, "2207", visit.settle)
    desk.recover("reverse")
    assert desk.last("2207").state == "reversed"
    assert visit.settle()["mdtrt_id"] == visit.mdtrt_id


def test_a_reversal_whose_reply_is_lost(desk: Desk) -> None:
    visit = desk.visit()
    losing(desk.line.lose_reply, "2207", visit.settle)
    desk.line.lose_reply.add("2601")
    desk.recover("reverse")
    assert desk.last("2207").state == "unknown"
    desk.line.lose_reply.clear()
    desk.journal._database._connection.execute("UPDATE entry SET next_at = 0")  # type: ignore[attr-defined]
    desk.recover("reverse")
    assert desk.last("2207").state == "reversed"


@pytest.mark.parametrize("arrived", [True, False])
def test_a_refund(desk: Desk, arrived: bool) -> None:
    visit = desk.visit()
    setl_id = visit.settle()["setl_id"]
    lost = desk.line.lose_reply if arrived else desk.line.lose_request
    losing(lost, "2208", lambda: desk.client.call("2208", visit.refund_request(setl_id), dict))
    desk.recover()
    assert desk.last("2208").state == ("confirmed" if arrived else "not-arrived")
    if not arrived:
        desk.client.call("2208", visit.refund_request(setl_id), dict)


@pytest.mark.parametrize("arrived", [True, False])
def test_fee_lines(desk: Desk, arrived: bool) -> None:
    visit = Visit(desk.client, next(NUMBERS))
    lost = desk.line.lose_reply if arrived else desk.line.lose_request
    losing(lost, "2204", visit.charge)
    desk.recover()
    assert desk.last("2204").state == ("confirmed" if arrived else "not-arrived")


@pytest.mark.parametrize("arrived", [True, False])
def test_an_admission(desk: Desk, arrived: bool) -> None:
    asked: dict[str, Any] = json.loads(
        (Path(__file__).parents[3] / "specs/samples/national/2401/input-30-stay.json").read_text("utf-8")
    )["input"]
    lost = desk.line.lose_reply if arrived else desk.line.lose_request
    losing(lost, "2401", lambda: desk.client.call("2401", asked, dict))
    desk.recover()
    entry = desk.last("2401")
    assert entry.state == ("confirmed" if arrived else "not-arrived")
    if arrived:
        assert entry.mdtrt_id
        taken_back = {"data": {"mdtrt_id": entry.mdtrt_id, "psn_no": entry.psn_no}}
        losing(desk.line.lose_reply, "2404", lambda: desk.client.call("2404", taken_back, dict))
        desk.recover()
        assert desk.last("2404").state == "confirmed"


def test_both_sides_agree(own_desk: Desk) -> None:
    first, second = own_desk.visit(), own_desk.visit()
    first.settle()
    own_desk.client.call("2208", second.refund_request(second.settle()["setl_id"]), dict)
    statement = own_desk.reconcile()
    assert statement.agrees, statement
    group = next(group for group in statement.groups if group.count)
    assert (group.insutype, group.clr_type, group.count) == ("310", "11", 3)
    assert group.total == first.total
    assert statement.differences == ()


def test_each_difference_has_its_cause(own_desk: Desk) -> None:
    desk = own_desk
    fine, foreign, foreign_refund, lost, ghost, wrong, reversed_one = (desk.visit() for _ in range(7))
    fine.settle()
    other = Desk(desk.url, desk.folder.parent / "other")
    foreign.client = foreign_refund.client = other.client
    foreign.settle()
    refunded = foreign_refund
    refunded.client = desk.client
    setl_id = refunded.settle()["setl_id"]
    other.client.call("2208", refunded.refund_request(setl_id), dict)
    losing(desk.line.lose_reply, "2207", lost.settle)
    rows = desk.journal._database._connection  # type: ignore[attr-defined]
    ghost.settle()
    ghost_id = desk.last("2207").setl_id
    change_reply(rows, ghost_id, lambda info: info | {"setl_id": "999"})
    wrong.settle()
    wrong_id = desk.last("2207").setl_id
    change_reply(rows, wrong_id, lambda info: info | {"medfee_sumamt": info["medfee_sumamt"] + 1})
    losing(desk.line.lose_reply, "2207", reversed_one.settle)
    Recovery(desk.journal, desk.client, checker().table, wish="reverse", pace=Pace(0.0, 30.0, 1.0)).recover(
        desk.last("2207").msgid
    )
    assert desk.last("2207").state == "reversed"
    statement = desk.reconcile()
    causes = {
        (each.mdtrt_id, each.refund): each.cause
        for each in statement.differences
        if each.mdtrt_id != ghost.mdtrt_id
    }
    assert causes == {
        (foreign.mdtrt_id, False): "only-theirs",
        (refunded.mdtrt_id, True): "refund-missing-here",
        (lost.mdtrt_id, False): "still-open",
        (wrong.mdtrt_id, False): "amounts-differ",
        (reversed_one.mdtrt_id, False): "cancels-out",
        (reversed_one.mdtrt_id, True): "cancels-out",
    }
    ghosts = {each.setl_id: each.cause for each in statement.differences if each.mdtrt_id == ghost.mdtrt_id}
    assert ghosts == {"999": "only-ours", ghost_id: "journal-differs"}
    assert not statement.agrees
    assert statement.open == 1
    amounts = next(each for each in statement.differences if each.cause == "amounts-differ")
    assert amounts.ours["total"] - amounts.theirs["total"] == 1
    check_reports(statement)
    other.client.close()
    other.journal.close()


def change_reply(rows: Any, setl_id: str, change: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    (body,) = rows.execute(
        "SELECT reply FROM entry WHERE setl_id = ? AND infno = '2207'", (setl_id,)
    ).fetchone()
    reply = json.loads(body, parse_float=Decimal)
    reply["output"]["setlinfo"] = change(reply["output"]["setlinfo"])
    rows.execute("UPDATE entry SET reply = ? WHERE setl_id = ? AND infno = '2207'", (encode(reply), setl_id))


def check_reports(statement: Statement) -> None:
    """Each form tells each difference, and none tells the person's number."""
    person = sample_input("2207")["data"]["psn_no"]
    record = encode(as_record(statement, "zh")).decode()
    page = as_html(statement, "zh")
    book = load_workbook(io.BytesIO(as_xlsx(statement, "zh")))
    cells = [[cell.value for cell in row] for row in book.worksheets[1].iter_rows()]
    assert len(cells) == len(statement.differences) + 1
    for each in statement.differences:
        for text in (record, page, str(cells)):
            assert each.setl_id in text
            assert each.step("zh") in text
    for text in (record, page, str(cells), as_html(statement, "en")):
        assert person not in text
    assert all(isinstance(value, int | float) for value in cells[1][6:9] if value not in (None, ""))


def test_a_recovered_refund_is_recognised(own_desk: Desk) -> None:
    visit = own_desk.visit()
    setl_id = visit.settle()["setl_id"]
    losing(
        own_desk.line.lose_reply,
        "2208",
        lambda: own_desk.client.call("2208", visit.refund_request(setl_id), dict),
    )
    own_desk.recover()
    assert own_desk.reconcile().agrees


def test_the_commands(
    own_desk: Desk, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = own_desk
    monkeypatch.setenv("YIBAO_STATE", str(desk.folder))
    visit = desk.visit()
    losing(desk.line.lose_reply, "2207", visit.settle)
    msgid = desk.last("2207").msgid
    assert main(["journal", "list", "--only", "open", "--format", "json"]) == 0
    (listed,) = json.loads(capsys.readouterr().out)["entries"]
    assert (listed["msgid"], listed["state"]) == (msgid, "unknown")
    person = sample_input("2207")["data"]["psn_no"]
    assert listed["psn_no"] != person
    for arguments in (
        ["list"],
        ["show", msgid],
        ["show", msgid, "--messages"],
        ["show", msgid, "--format", "json"],
    ):
        assert main(["journal", *arguments]) == 0
        out = capsys.readouterr().out
        assert person not in out and "李秀兰" not in out
    today = str(local(system_clock()).date())
    assert main(["reconcile", "--date", today, "--url", desk.url]) == 1
    assert "still-open" not in capsys.readouterr().out
    assert main(["journal", "recover", "--url", desk.url]) == 0
    capsys.readouterr()
    assert main(["journal", "show", msgid, "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["state"] == "confirmed"
    page, book = desk.folder / "page.html", desk.folder / "book.xlsx"
    assert (
        main(
            [
                "reconcile",
                "--date",
                today,
                "--url",
                desk.url,
                "--html",
                str(page),
                "--xlsx",
                str(book),
                "--format",
                "json",
            ]
        )
        == 0
    )
    told = json.loads(capsys.readouterr().out)
    assert told["agrees"] is True
    assert page.read_text("utf-8").startswith("<!doctype html>")
    assert load_workbook(book).sheetnames


@pytest.mark.parametrize(
    ("arguments", "event"),
    [
        (["journal", "list", "--journal", "/nowhere/journal.db"], "打不开"),
        (["journal", "show", "M404"], "M404"),
        (["journal", "list", "--only", "lost"], "lost"),
        (["journal", "list", "--date", "2026-02-30"], "2026-02-30"),
        (["journal", "resolve", "M404", "--as", "reversed"], "M404"),
        (["reconcile", "--date", "soon"], "soon"),
        (["reconcile", "--date", "2026-03-05", "--to", "2026-03-04"], "2026-03-04"),
        (["reconcile", "--date", "2026-03-05", "--kind", "x"], "--kind"),
        (["reconcile", "--date", "2026-03-05", "--url", "http://127.0.0.1:9/"], "127.0.0.1:9"),
    ],
)
def test_what_cannot_be_done_is_told(
    desk: Desk,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    event: str,
) -> None:
    monkeypatch.setenv("YIBAO_STATE", str(desk.folder))
    monkeypatch.setattr("yibao.gateway.client.time.sleep", lambda seconds: None)
    assert main(arguments) == 2
    told = capsys.readouterr().err
    assert event in told
    assert "Traceback" not in told


def test_a_person_decides(
    own_desk: Desk, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = own_desk
    monkeypatch.setenv("YIBAO_STATE", str(desk.folder))
    visit = desk.visit()
    losing(desk.line.lose_request, "2207", visit.settle)
    msgid = desk.last("2207").msgid
    assert main(["journal", "resolve", msgid, "--as", "not-arrived", "--note", "电话核实"]) == 0
    entry = desk.journal.find(msgid)
    assert entry is not None
    assert (entry.state, entry.note) == ("not-arrived", "人工：电话核实")
    assert main(["journal", "resolve", msgid, "--as", "confirmed"]) == 2
    assert "不需要处理" in capsys.readouterr().err
    assert visit.settle()
    assert date.fromisoformat(str(local(system_clock()).date()))


def test_a_single_call_is_signed_in_and_journalled_where_there_is_a_state(
    own_desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = own_desk
    data = json.dumps({"data": sample_input("2201")["data"] | {"ipt_otp_no": "M99999999"}})
    call = ["call", "2201", "--data", data, "--url", desk.url, "--format", "json"]
    assert main(call) == 1
    assert "签到" in json.loads(capsys.readouterr().out)["message"]
    assert main([*call, "--state", str(desk.folder / "new")]) == 0
    told = json.loads(capsys.readouterr().out)
    journal = Journal.open(str(desk.folder / "new" / "journal.db"))
    (entry,) = journal.entries()
    assert (entry.msgid, entry.state) == (told["msgid"], "confirmed")
    journal.close()
