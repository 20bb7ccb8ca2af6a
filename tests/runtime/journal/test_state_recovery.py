"""Registrations, cancellations and filings whose reply or request is lost: they move no money, but what follows rests on them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from loopback import serve
from outpatient_day import Visit, sample_input
from shaky_desk import NUMBERS, Desk, losing

from yibao.gateway import local, system_clock
from yibao.journal.told import task
from yibao.message.times import write_datetime
from yibao.platform import create_app
from yibao_editions.national.validation import checker

SAMPLES = Path(__file__).resolve().parents[3] / "specs" / "samples" / "national"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with serve(create_app([checker()], manners="strict", clock=system_clock)) as url:
        made = Desk(f"{url}/", tmp_path / "state")
        yield made
        made.client.close()
        made.journal.close()


def lost(desk: Desk, infno: str, request: dict[str, Any], *, arrived: bool) -> None:
    """Send it on a line that loses the reply, or the request itself."""
    numbers = desk.line.lose_reply if arrived else desk.line.lose_request
    losing(numbers, infno, lambda: desk.client.call(infno, request, dict))


def registration() -> dict[str, Any]:
    """A 2201 with an outpatient number of its own."""
    now = write_datetime(local(system_clock()))
    return {"data": sample_input("2201")["data"] | {"ipt_otp_no": f"R{next(NUMBERS):08d}", "begntime": now}}


def test_a_registration_that_the_platform_shows_is_confirmed(desk: Desk) -> None:
    desk.client.call("2201", registration(), dict)
    lost(desk, "2201", registration(), arrived=True)
    desk.recover()
    first, second = [entry for entry in desk.journal.entries() if entry.infno == "2201"]
    assert (second.state, bool(second.mdtrt_id)) == ("confirmed", True)
    # Of the same person at the same time there is another one; the number of the register tells them apart.
    assert second.mdtrt_id != first.mdtrt_id


def test_a_registration_that_nobody_finds_is_a_task_with_all_it_needs(desk: Desk) -> None:
    request = registration()
    lost(desk, "2201", request, arrived=False)
    desk.recover()
    entry = desk.last("2201")
    assert entry.state == "needs-person"
    told = json.dumps(task(entry), ensure_ascii=False)
    assert "5201 没有对应的记录" in told
    assert request["data"]["ipt_otp_no"] in told
    assert f"yibao journal resolve {entry.msgid} --as not-arrived" in told
    # Nothing hinders the clerk from registering again meanwhile.
    assert desk.client.call("2201", registration(), dict).output


def cancellation(desk: Desk) -> dict[str, Any]:
    """A 2202 for a fresh registration."""
    told: dict[str, Any] = desk.client.call("2201", registration(), dict).result()["data"]
    return {"data": {code: told[code] for code in ("psn_no", "mdtrt_id", "ipt_otp_no")}}


@pytest.mark.parametrize("arrived", [True, False])
def test_a_cancelled_registration(desk: Desk, arrived: bool) -> None:
    lost(desk, "2202", cancellation(desk), arrived=arrived)
    desk.recover()
    entry = desk.last("2202")
    assert entry.state == "confirmed", entry.note
    assert ("第一次已办理" in entry.note) is arrived


def test_a_cancellation_that_may_not_be_is_refused_in_the_end(desk: Desk) -> None:
    request = cancellation(desk)
    seen, lines = sample_input("2203"), sample_input("2204")
    for part in (seen["mdtrtinfo"], *lines["feedetail"]):
        part["mdtrt_id"] = request["data"]["mdtrt_id"]
    desk.client.call("2203", seen, dict)
    desk.client.call("2204", lines, dict)
    lost(desk, "2202", request, arrived=False)
    desk.recover()
    entry = desk.last("2202")
    # It was refused when it came again, and 5201 still shows the visit: so it was not carried out.
    assert entry.state == "refused", entry.note
    assert "5201 表明没有生效" in entry.note


@pytest.mark.parametrize("arrived", [True, False])
def test_withdrawn_outpatient_lines(desk: Desk, arrived: bool) -> None:
    visit = Visit(desk.client, next(NUMBERS)).charge()
    psn_no = sample_input("2201")["data"]["psn_no"]
    request = {"data": {"mdtrt_id": visit.mdtrt_id, "chrg_bchno": "0000", "psn_no": psn_no}}
    lost(desk, "2205", request, arrived=arrived)
    desk.recover()
    assert desk.last("2205").state == "confirmed", desk.last("2205").note


def stay(desk: Desk) -> tuple[str, dict[str, Any]]:
    """A stay with lines: its number and the 2301."""
    admitted = message("2401")
    mdtrt_id = desk.client.call("2401", admitted, dict).result()["result"]["mdtrt_id"]
    lines = message("2301")
    for line in lines["feedetail"]:
        line["mdtrt_id"] = mdtrt_id
    desk.client.call("2301", lines, dict)
    return mdtrt_id, lines


def message(infno: str) -> dict[str, Any]:
    """The input of the story of a stay."""
    found: dict[str, Any] = json.loads(
        (SAMPLES / infno / "input-30-stay.json").read_text("utf-8"), parse_float=Decimal
    )["input"]
    return found


@pytest.mark.parametrize("arrived", [True, False])
@pytest.mark.parametrize("which", ["one", "0000"])
def test_withdrawn_inpatient_lines(desk: Desk, which: str, arrived: bool) -> None:
    mdtrt_id, lines = stay(desk)
    line = lines["feedetail"][0]
    number = line["feedetl_sn"] if which == "one" else which
    rows = [{"feedetl_sn": number, "mdtrt_id": mdtrt_id, "psn_no": line["psn_no"]}]
    lost(desk, "2302", {"data": rows}, arrived=arrived)
    desk.recover()
    assert desk.last("2302").state == "confirmed", desk.last("2302").note


@pytest.mark.parametrize("arrived", [True, False])
def test_a_discharge_after_a_long_stay(desk: Desk, arrived: bool) -> None:
    mdtrt_id, _ = stay(desk)
    request = message("2402")
    for part in (request["dscginfo"], *request["diseinfo"]):
        part["mdtrt_id"] = mdtrt_id
    lost(desk, "2402", request, arrived=arrived)
    desk.recover()
    # Admitted long before: a question about the last days would not show him, and he would pass for discharged.
    assert desk.last("2402").state == ("confirmed" if arrived else "not-arrived"), desk.last("2402").note


@pytest.mark.parametrize("arrived", [True, False])
@pytest.mark.parametrize(("files", "cancels", "sample"), [("2503", "2504", "input-40-chronic.json")])
def test_a_filing_and_its_cancellation(
    desk: Desk, files: str, cancels: str, sample: str, arrived: bool
) -> None:
    request = json.loads((SAMPLES / files / sample).read_text("utf-8"))["input"]
    lost(desk, files, request, arrived=arrived)
    desk.recover()
    assert desk.last(files).state == ("confirmed" if arrived else "not-arrived")
