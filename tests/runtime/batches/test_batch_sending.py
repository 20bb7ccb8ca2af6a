"""Jobs against the simulated platform: fates of rows, refusals, lost replies, repeats."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import pytest
from batch_support import HOSPITAL, PHARMACY, PILLS, Desk, department, purchase

from yibao.batches import BatchError, Batches, Job, Progress, Row, Sender
from yibao.gateway import Incoming, Outgoing
from yibao_editions.national.validation import checker


def fates(desk: Desk, job: Job) -> list[str]:
    return [line.fate for line in desk.book.lines(job.id)]


def test_every_row_is_sent_once_and_told_of(desk: Desk) -> None:
    job = desk.job("3401", [department(number) for number in range(1, 6)], name="week 10")
    told: list[Progress] = []
    outcome = desk.run(job, tell=told.append)
    assert outcome.complete and outcome.stopped is None
    assert outcome.counts == {"done": 5}
    assert [progress.finished for progress in told] == [0, 1, 2, 3, 4, 5]
    assert {f"D{number:03d}" for number in range(1, 6)} <= desk.departments().keys()
    before = len(desk.line.sent)
    assert desk.job("3401", [], name="week 10") == job
    assert desk.run(job).counts == {"done": 5}
    assert len(desk.line.sent) == before, "a job that is done sends nothing"
    states = {entry.state for entry in desk.journal.entries("infno = ?", ("3401",))}
    assert states == {"confirmed"}


def test_refusal_stays_with_its_row(desk: Desk) -> None:
    rows = [department(1), department(2), department(1, hosp_dept_name="重名科"), department(3)]
    job = desk.job("3401", rows)
    outcome = desk.run(job)
    assert fates(desk, job) == ["done", "done", "refused", "done"]
    assert not outcome.complete
    (line,) = desk.book.lines(job.id, ("refused",))
    assert line.infcode == "-1" and "D001" in line.told and line.label == "科室信息!6"
    assert desk.journal.find(line.msgid) is not None
    assert desk.book.retry(job.id) == 1
    assert fates(desk, job) == ["done", "done", "pending", "done"]


def test_nothing_leaves_while_a_row_is_invalid(desk: Desk) -> None:
    rows = [department(1), department(2, begntime="2026-02-30 00:00:00"), department(3, hosp_dept_name=None)]
    job = desk.job("3401", rows)
    outcome = desk.run(job)
    assert outcome.stopped is not None and outcome.stopped.id == "batch-invalid"
    assert fates(desk, job) == ["pending", "invalid", "invalid"] and desk.line.sent == []
    assert "/input/deptinfo/begntime" in desk.book.lines(job.id, ("invalid",))[0].told
    # What was found stays found; it takes a wish to send the rest.
    assert desk.run(job).stopped is not None and desk.line.sent == []
    assert desk.run(job, invalid="leave-out").stopped is None
    assert fates(desk, job) == ["done", "invalid", "invalid"]


def test_lost_reply_is_asked_about_and_never_sent_again(desk: Desk) -> None:
    job = desk.job("3401", [department(1), department(2)])
    desk.line.lose_reply = {"3401"}
    outcome = desk.run(job)
    assert outcome.counts == {"done": 2}, "5101 shows both departments"
    assert desk.line.sent.count("3401") == 2
    assert {entry.state for entry in desk.journal.entries("infno = '3401'")} == {"confirmed"}


def test_lost_request_is_sent_again_once_it_is_known_not_to_have_arrived(desk: Desk) -> None:
    job = desk.job("3401", [department(1)])
    desk.line.lose_request = {"3401"}
    assert desk.run(job).counts == {"pending": 1}
    desk.line.lose_request = set()
    assert desk.run(job).counts == {"done": 1}


def test_what_nobody_can_tell_waits_for_a_person(platform: str, tmp_path: Path) -> None:
    desk = Desk(platform, tmp_path, PHARMACY)
    job = desk.job("3503", [purchase(1), purchase(2)])
    desk.line.lose_reply = {"3503"}
    assert desk.run(job).counts == {"unknown": 2}
    desk.line.lose_reply = set()
    assert desk.run(job).counts == {"unknown": 2} and desk.line.sent.count("3503") == 2
    first, second = desk.book.lines(job.id)
    for line, step in ((first, "confirm"), (second, "drop")):
        assert desk.journal.claim(line.msgid, 60.0, ("needs-person",)) is not None
        desk.journal.step(line.msgid, step)  # type: ignore[arg-type]
    desk.line.on_send = lambda outgoing: None
    outcome = desk.run(job)
    assert fates(desk, job)[0] == "done"
    assert desk.line.sent.count("3503") == 3, "only the row that a person called not arrived is sent again"
    # It had arrived after all: the platform knows an equal upload and refuses it.
    assert outcome.counts == {"done": 1, "refused": 1}
    desk.close()


def mapping(number: int) -> dict[str, object]:
    return {
        "fixmedins_hilist_id": f"OWN{number}", "fixmedins_hilist_name": "苯磺酸氨氯地平片", "list_type": "101",
        "med_list_codg": PILLS, "begndate": "2026-03-01", "enddate": "2099-12-31",
    }  # fmt: skip


def undo(number: int) -> dict[str, object]:
    told = {code: mapping(number)[code] for code in ("fixmedins_hilist_id", "list_type", "med_list_codg")}
    return {**told, "fixmedins_code": HOSPITAL}


@pytest.mark.parametrize("lost", ["reply", "request"])
def test_lost_mappings_are_asked_about_by_1317(desk: Desk, lost: str) -> None:
    for infno, row in (("3301", mapping), ("3302", undo)):
        getattr(desk.line, f"lose_{lost}").add(infno)
        job = desk.job(infno, [Row({"data": row(1)})], repeats="send")
        outcome = desk.run(job)
        assert outcome.counts == ({"done": 1} if lost == "reply" else {"pending": 1}), infno
        getattr(desk.line, f"lose_{lost}").clear()
        assert desk.run(job).complete
        assert desk.line.sent.count(infno) == (1 if lost == "reply" else 2)


@pytest.mark.parametrize("lost", ["reply", "request"])
def test_lost_changes_and_cancellations_of_departments(desk: Desk, lost: str) -> None:
    assert desk.run(desk.job("3401", [department(1)])).complete
    gone = {"hosp_dept_codg": "D001", "hosp_dept_name": "新名", "begntime": "2026-03-01"}
    for infno, row in (("3402", department(1, hosp_dept_name="新名")), ("3403", Row({"data": gone}))):
        getattr(desk.line, f"lose_{lost}").add(infno)
        job = desk.job(infno, [row])
        desk.run(job)
        getattr(desk.line, f"lose_{lost}").clear()
        assert desk.run(job).complete, infno
    assert "D001" not in desk.departments()


def test_unreachable_platform_stops_the_run_and_loses_nothing(desk: Desk) -> None:
    job = desk.job("3401", [department(1), department(2)])
    desk.line.cut = {"3401"}
    outcome = desk.run(job)
    assert outcome.stopped is not None and outcome.stopped.id == "batch-stopped"
    assert outcome.counts == {"pending": 2} and desk.line.sent.count("3401") == 3
    desk.line.cut = set()
    assert desk.run(job).complete


def test_silence_stops_the_run(platform: str, tmp_path: Path) -> None:
    desk = Desk(platform, tmp_path, PHARMACY)
    job = desk.job("3503", [purchase(number) for number in range(1, 9)])
    desk.line.lose_reply = {"3503"}
    outcome = desk.run(job)
    assert outcome.stopped is not None and outcome.stopped.id == "batch-stopped-silent"
    assert outcome.counts == {"unknown": 3, "pending": 5}
    desk.close()


@pytest.mark.parametrize(
    ("words", "limit", "refused"),
    [
        (["机构未开通此交易"], 10, 10),
        (["机构未开通此交易"], 3, 3),
        (["机构未开通此交易"], 0, 29),
        (["第{}行：机构未开通此交易"], 10, 10),
        (["机构未开通此交易", "库存不足"], 10, 29),
        (["机构未开通此交易"] * 9 + [""], 10, 27),
    ],
    ids=["ten", "as asked", "never", "numbers aside", "two reasons in turn", "one is done in between"],
)
def test_same_refusal_again_and_again_stops_the_run(
    platform: str, tmp_path: Path, words: list[str], limit: int, refused: int
) -> None:
    desk = Desk(platform, tmp_path, PHARMACY)
    job = desk.job("3503", [purchase(number) for number in range(1, 30)])
    turns = itertools.count()

    def answer(outgoing: Outgoing) -> Incoming | None:
        turn = next(turns) if outgoing.infno == "3503" else 0
        said = words[turn % len(words)]
        return refuse(said.format(turn + 500))(outgoing) if said else None

    desk.line.on_send = answer
    outcome = desk.sender(same_refusals=limit).run(job.id)
    stopped = refused < 27
    assert (outcome.stopped.id if outcome.stopped else "") == ("batch-stopped-same" if stopped else "")
    assert outcome.counts.get("refused") == refused
    assert sum(outcome.counts.values()) == 29 and (outcome.counts.get("pending", 0) > 0) is stopped
    desk.close()


def test_refusals_that_name_their_row_do_not_stop_the_run(platform: str, tmp_path: Path) -> None:
    desk = Desk(platform, tmp_path, PHARMACY)
    rows = [purchase(number, med_list_codg=f"XX{number:021d}") for number in range(1, 13)]
    outcome = desk.run(desk.job("3503", [*rows, purchase(99)]))
    assert outcome.stopped is None and outcome.counts == {"refused": 12, "done": 1}
    desk.close()


def refuse(words: str) -> Any:
    def answer(outgoing: Outgoing) -> Incoming | None:
        if outgoing.infno in ("9001", "5101"):
            return None
        body = f'{{"infcode": -1, "err_msg": "{words}", "inf_refmsgid": "x"}}'.encode()
        return Incoming(200, "application/json", body)

    return answer


def test_unsigned_operator_stops_the_run_with_all_rows_pending(desk: Desk) -> None:
    job = desk.job("3401", [department(1), department(2)])
    desk.line.on_send = refuse("操作员未签到，请先签到")
    outcome = desk.run(job)
    assert outcome.stopped is not None and outcome.stopped.id == "batch-stopped-unsigned"
    assert outcome.counts == {"pending": 2}
    assert desk.line.sent.count("3401") == 2, "the client signs in anew, once"
    desk.line.on_send = lambda outgoing: None
    assert desk.run(job).complete


def test_stale_session_is_renewed_on_the_way(desk: Desk) -> None:
    answers = iter([refuse("签到编号已失效")])
    desk.line.on_send = lambda outgoing: (
        next(answers, lambda _: None)(outgoing) if outgoing.infno == "3401" else None
    )
    job = desk.job("3401", [department(1), department(2)])
    assert desk.run(job).counts == {"done": 2}
    assert desk.line.sent.count("9001") == 2


def test_same_content_is_sent_once_whatever_the_job(desk: Desk) -> None:
    first = desk.job("3401", [department(1), department(2), department(2)])
    assert desk.run(first).complete
    assert fates(desk, first) == ["done", "done", "skipped"]
    other = desk.job("3401", [department(2), department(3)])
    assert desk.run(other).counts == {"skipped": 1, "done": 1}
    assert first.id in desk.book.lines(other.id)[0].told
    again = desk.job("3401", [department(3)], repeats="send")
    assert desk.run(again).counts == {"refused": 1}


def test_content_under_way_elsewhere_is_held(platform: str, tmp_path: Path) -> None:
    desk = Desk(platform, tmp_path, PHARMACY)
    desk.line.lose_reply = {"3503"}
    assert desk.run(desk.job("3503", [purchase(1)])).counts == {"unknown": 1}
    desk.line.lose_reply = set()
    other = desk.job("3503", [purchase(1), purchase(2)])
    assert desk.run(other).counts == {"held": 1, "done": 1}
    (line,) = desk.journal.entries("infno = '3503' AND state = 'needs-person'")
    desk.journal.claim(line.msgid, 60.0, ("needs-person",))
    desk.journal.step(line.msgid, "confirm")
    assert desk.run(desk.book.jobs()[0]).complete
    assert desk.run(other).counts == {"skipped": 1, "done": 1}
    desk.close()


def test_two_processes_do_not_share_a_job(desk: Desk) -> None:
    job = desk.job("3401", [department(1)])
    with desk.book.held(job.id, 60.0):
        other = Batches.open(desk.database)
        with pytest.raises(BatchError) as raised:
            Sender(other, desk.client, checker().table).run(job.id)
        other.close()
    assert raised.value.event.id == "batch-busy" and desk.line.sent == []
    assert desk.run(job).complete


@pytest.mark.parametrize(
    ("infno", "edition", "institution", "event"),
    [
        ("3401", "national", PHARMACY, "batch-institution"),
        ("3401", "hunan", HOSPITAL, "batch-edition"),
        ("5101", "national", HOSPITAL, "batch-effect"),
    ],
)
def test_jobs_of_others_are_refused(
    desk: Desk, infno: str, edition: str, institution: str, event: str
) -> None:
    job = desk.book.create(infno, edition, institution, [Row({})])
    with pytest.raises(BatchError) as raised:
        desk.run(job)
    assert raised.value.event.id == event


def test_a_job_is_not_sent_beside_another_journal(desk: Desk, tmp_path: Path) -> None:
    apart = Batches.open(str(tmp_path / "apart.db"))
    job = apart.create("3401", "national", HOSPITAL, [department(1)])
    with pytest.raises(BatchError) as raised:
        Sender(apart, desk.client, desk.checker.table).run(job.id)
    assert raised.value.event.id == "batch-apart" and desk.line.sent == []
    apart.close()


def test_a_client_without_a_journal_sends_nothing(desk: Desk) -> None:
    with pytest.raises(BatchError) as raised:
        Sender(desk.book, desk.client.__class__(desk.settings), desk.checker.table)
    assert raised.value.event.id == "batch-journal"


def test_unknown_job(desk: Desk) -> None:
    with pytest.raises(BatchError) as raised:
        desk.sender().run("3401-x")
    assert raised.value.event.id == "batch-missing" and "3401-x" in str(raised.value)
