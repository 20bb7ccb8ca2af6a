"""What recovery makes of each situation, with the books as the judge."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from faults.books import Books
from faults.local import LocalLine
from faults.work import Unit
from journal_support import Moment, client_on

from yibao.gateway import (
    BaseClient,
    GatewayError,
    Incoming,
    NotSent,
    OutcomeUnknown,
    Outgoing,
    Patience,
    PlatformRefused,
    StillOpen,
    YibaoError,
)
from yibao.journal import Entry, Journal, Pace, Recovery, Wish, open_database
from yibao.journal.asking import says_nothing_found
from yibao.journal.told import record, task
from yibao.message.wire import encode
from yibao_editions.national.validation import checker

UNIT = Unit(1)
FAST = Patience(1.0, 1.0, 1.0, 1.0, attempts=1)


class Desk:
    """A client on the books, its journal and a recovery of another process."""

    def __init__(self, folder: Path, moment: Moment) -> None:
        self.books, self.moment = Books(), moment
        self.line = LocalLine(self.books)
        self.client: BaseClient = client_on(folder, self.line, FAST)
        self.journal = Journal(open_database(str(folder / "journal.db")), moment)
        ledger = self.client.durable.ledger
        ledger.journal.seconds = moment  # type: ignore[union-attr]

    def recover(self, wish: Wish = "confirm", quiet: float = 10.0) -> None:
        pace = Pace(quiet=quiet, lease=30.0, retry=1.0)
        Recovery(self.journal, self.client, checker().table, wish=wish, pace=pace).run()

    def settle(self, unit: Unit = UNIT) -> None:
        self.client.call("2207", unit.settle_request(), dict)

    def entry(self, infno: str = "2207") -> Entry:
        return next(entry for entry in reversed(self.journal.entries()) if entry.infno == infno)

    def settlements(self) -> int:
        return int(self.books.db.execute("SELECT count(*) FROM settlement WHERE reversed = 0").fetchone()[0])


@pytest.fixture
def desk(tmp_path: Path, moment: Moment) -> Desk:
    return Desk(tmp_path, moment)


Carry = Callable[[], Incoming]


def lost_reply(outgoing: Outgoing, carry: Carry) -> Incoming:
    carry()
    raise OutcomeUnknown("outcome-timeout", outgoing.infno, outgoing.msgid, "1")


def lost_request(outgoing: Outgoing, carry: Carry) -> Incoming:
    raise OutcomeUnknown("outcome-broken", outgoing.infno, outgoing.msgid, "reset")


def only(infno: str, fault: Callable[[Outgoing, Carry], Incoming]) -> Callable[[Outgoing, Carry], Incoming]:
    """The fault for one number, a good line for all others."""
    return lambda outgoing, carry: fault(outgoing, carry) if outgoing.infno == infno else carry()


def test_a_lost_reply_is_confirmed_with_what_the_platform_has(desk: Desk) -> None:
    desk.line.fault = only("2207", lost_reply)
    with pytest.raises(OutcomeUnknown):
        desk.settle()
    assert desk.entry().state == "unknown"
    desk.recover()
    entry = desk.entry()
    assert entry.state == "confirmed"
    (setl_id,) = desk.books.db.execute("SELECT setl_id FROM settlement").fetchone()
    assert entry.setl_id == setl_id
    assert entry.facts()["medfee_sumamt"] == "132.01"
    assert desk.settlements() == 1


def test_the_business_cannot_be_sent_again_before_it_is_known(desk: Desk) -> None:
    desk.line.fault = only("2207", lost_reply)
    with pytest.raises(OutcomeUnknown) as lost:
        desk.settle()
    desk.line.fault = None
    with pytest.raises(StillOpen) as caught:
        desk.settle()
    assert caught.value.msgid == lost.value.msgid
    assert caught.value.outcome == "not-sent"
    desk.settle(Unit(2))
    assert desk.settlements() == 2


def test_what_is_not_found_counts_as_not_arrived_only_after_a_while(desk: Desk) -> None:
    late: list[Carry] = []

    def late_request(outgoing: Outgoing, carry: Carry) -> Incoming:
        late.append(carry)
        return lost_request(outgoing, carry)

    desk.line.fault = only("2207", late_request)
    with pytest.raises(OutcomeUnknown):
        desk.settle()
    desk.line.fault = None
    desk.recover()
    assert desk.entry().state == "unknown"
    late[0]()  # now it arrives
    desk.moment.now += 11
    desk.recover()
    assert desk.entry().state == "confirmed"


def test_what_never_arrives_may_be_done_again(desk: Desk) -> None:
    desk.line.fault = only("2207", lost_request)
    with pytest.raises(OutcomeUnknown):
        desk.settle()
    desk.line.fault = None
    desk.moment.now += 11
    desk.recover()
    assert desk.entry().state == "not-arrived"
    desk.settle()
    assert desk.settlements() == 1


def test_a_wish_to_take_back_is_carried_out_by_2601(desk: Desk) -> None:
    desk.line.fault = only("2207", lost_reply)
    with pytest.raises(OutcomeUnknown):
        desk.settle()
    desk.recover("reverse")
    assert desk.entry().state == "reversed"
    assert desk.settlements() == 0
    assert [entry.infno for entry in desk.journal.entries()] == ["2207"]
    assert any("冲正" in change.note for change in desk.journal.history(desk.entry().msgid))


@pytest.mark.parametrize("fault", [lost_reply, lost_request])
def test_a_reversal_that_gets_lost_is_tried_again(
    desk: Desk, fault: Callable[[Outgoing, Carry], Incoming]
) -> None:
    desk.line.fault = only("2207", lost_reply)
    with pytest.raises(OutcomeUnknown):
        desk.settle()
    desk.line.fault = only("2601", fault)
    desk.recover("reverse")
    assert desk.entry().state == "unknown"
    assert desk.entry().undo_sent == 1
    desk.line.fault = None
    desk.moment.now += 11
    desk.recover("confirm")
    assert desk.entry().state == "reversed"
    assert desk.settlements() == 0


def test_where_asking_does_not_tell_2601_settles_it(desk: Desk) -> None:
    desk.line.fault = only("2207", lost_reply)
    with pytest.raises(OutcomeUnknown):
        desk.settle()

    def refusing(outgoing: Outgoing, carry: Carry) -> Incoming:
        if outgoing.infno == "5203":
            return Incoming(200, "application/json", b'{"infcode":0,"output":{"setlinfo":{}}}')
        return carry()

    # 5204 finds the settlement; what 5203 says cannot be compared.
    desk.line.fault = refusing
    desk.moment.now += 11
    desk.recover()
    assert desk.entry().state == "reversed"
    assert desk.settlements() == 0


def test_an_unreachable_platform_leaves_it_for_later(desk: Desk) -> None:
    desk.line.fault = only("2207", lost_reply)
    with pytest.raises(OutcomeUnknown):
        desk.settle()

    def nobody(outgoing: Outgoing, carry: Carry) -> Incoming:
        raise NotSent(outgoing.infno, outgoing.url, "ConnectError")

    desk.line.fault = nobody
    desk.recover()
    assert (desk.entry().state, desk.entry().tries) == ("unknown", 1)
    desk.recover()
    assert desk.entry().tries == 1  # not due yet
    desk.line.fault = None
    desk.moment.now += 1
    desk.recover()
    assert desk.entry().state == "confirmed"


@pytest.mark.parametrize(("fault", "refunds"), [(lost_reply, 1), (lost_request, 0)])
def test_a_lost_refund(desk: Desk, fault: Callable[[Outgoing, Carry], Incoming], refunds: int) -> None:
    desk.settle()
    setl_id = desk.entry().setl_id
    desk.line.fault = only("2208", fault)
    with pytest.raises(OutcomeUnknown):
        desk.client.call("2208", UNIT.refund_request(setl_id), dict)
    desk.line.fault = None
    desk.moment.now += 11
    desk.recover()
    assert desk.entry("2208").state == ("confirmed" if refunds else "not-arrived")
    assert desk.books.db.execute("SELECT refunds FROM settlement").fetchone()[0] == refunds


def test_a_message_that_was_delivered_twice_is_looked_into(desk: Desk) -> None:
    def twice(outgoing: Outgoing, carry: Carry) -> Incoming:
        carry()
        return carry()

    desk.line.fault = only("2207", twice)
    with pytest.raises(PlatformRefused) as caught:
        desk.settle()
    assert caught.value.outcome == "unknown"
    desk.line.fault = None
    desk.recover()
    assert desk.entry().state == "confirmed"
    assert desk.settlements() == 1


def test_a_plain_refusal_is_final(desk: Desk) -> None:
    desk.settle()
    with pytest.raises(PlatformRefused):
        desk.client.call("2208", UNIT.refund_request("J999"), dict)
    entry = desk.entry("2208")
    assert (entry.state, "结算不存在" in entry.note) == ("refused", True)


def test_a_gateway_that_turned_it_away_is_final(desk: Desk) -> None:
    page = Incoming(403, "text/html", b"<html>forbidden</html>")
    desk.line.fault = only("2207", lambda outgoing, carry: page)
    with pytest.raises(GatewayError):
        desk.settle()
    assert desk.entry().state == "refused"


def test_no_connection_is_final(desk: Desk) -> None:
    def nobody(outgoing: Outgoing, carry: Carry) -> Incoming:
        raise NotSent(outgoing.infno, outgoing.url, "ConnectError")

    desk.line.fault = only("2207", nobody)
    with pytest.raises(NotSent):
        desk.settle()
    assert desk.entry().state == "not-arrived"


def test_a_bug_or_ctrl_c_leaves_it_unknown(desk: Desk) -> None:
    def interrupted(outgoing: Outgoing, carry: Carry) -> Incoming:
        carry()
        raise KeyboardInterrupt

    desk.line.fault = only("2207", interrupted)
    with pytest.raises(KeyboardInterrupt):
        desk.settle()
    assert desk.entry().state == "unknown"


def test_what_cannot_be_decided_becomes_a_task(desk: Desk) -> None:
    desk.settle()
    setl_id = desk.entry().setl_id
    desk.line.fault = only("2208", lost_reply)
    with pytest.raises(OutcomeUnknown):
        desk.client.call("2208", UNIT.refund_request(setl_id), dict)

    def refusing(outgoing: Outgoing, carry: Carry) -> Incoming:
        return Incoming(200, "application/json", '{"infcode":-1,"err_msg":"查询服务未开通"}'.encode())

    desk.line.fault = only("5203", refusing)
    desk.moment.now += 11
    desk.recover()
    entry = desk.entry("2208")
    assert entry.state == "needs-person"
    told = task(entry)
    shown = str(told) + str(record(entry))
    assert setl_id in shown and entry.msgid in shown and "查询服务未开通" in shown
    assert entry.psn_no not in shown
    assert len(told["steps"]) >= 4  # type: ignore[arg-type]
    desk.moment.now += 1000
    assert entry.msgid not in desk.journal.due()


def test_killed_in_the_middle_another_goes_on(desk: Desk) -> None:
    """The process that recovers dies after it has sent 2601 and before it could note the reply."""
    desk.line.fault = only("2207", lost_reply)
    with pytest.raises(OutcomeUnknown):
        desk.settle()

    class Killed(BaseException):
        pass

    def killed(outgoing: Outgoing, carry: Carry) -> Incoming:
        carry()
        raise Killed

    desk.line.fault = only("2601", killed)
    with pytest.raises(Killed):
        desk.recover("reverse")
    assert desk.entry().state == "recovering"
    desk.line.fault = None
    desk.recover()
    assert desk.entry().state == "recovering"  # the dead one's lease still holds
    desk.moment.now += 31
    desk.recover()
    assert desk.entry().state == "reversed"
    assert desk.settlements() == 0


def test_a_lease_that_is_gone_sends_nothing_more(desk: Desk) -> None:
    desk.line.fault = only("2207", lost_reply)
    with pytest.raises(OutcomeUnknown):
        desk.settle()
    other = Journal(
        open_database(
            str(Path(desk.journal._database._connection.execute("PRAGMA database_list").fetchone()[2]))
        ),
        desk.moment,
    )  # type: ignore[attr-defined]

    def slow(outgoing: Outgoing, carry: Carry) -> Incoming:
        if outgoing.infno == "5204":
            desk.moment.now += 31
            assert other.claim(desk.entry().msgid, 30.0) is not None
        return carry()

    desk.line.fault = slow
    before = desk.books.calls
    desk.recover("reverse")
    assert desk.entry().state == "recovering"
    assert desk.books.calls == before + 1  # 5204 alone
    other.close()


def test_every_error_of_a_call_leaves_a_fate(desk: Desk) -> None:
    """Whatever the line answers, no money entry stays prepared or sent."""
    answers = [
        Incoming(200, "application/json", body)
        for body in (
            b"",
            b"{",
            b"[]",
            b'{"infcode":0',
            b'{"code":500}',
            b'{"infcode":"x"}',
            b"\xff\xfe",
            b'{"infcode":0}',
        )
    ] + [Incoming(status, "text/html", b"<html>") for status in (200, 302, 404, 500, 504)]
    for number, answer in enumerate(answers, start=10):
        desk.line.fault = only("2207", lambda outgoing, carry, answer=answer: answer)  # type: ignore[misc]
        try:
            desk.settle(Unit(number))
        except YibaoError as error:
            state = {"refused": "refused", "unknown": "unknown"}[error.outcome]
        else:
            state = "confirmed"
        assert desk.entry().state == state, answer


def test_what_is_shown_tells_nothing_of_the_person(desk: Desk) -> None:
    """Refusals quote the request; neither notes, history, records nor tasks may."""
    asked = UNIT.settle_request()["data"]
    secrets = (asked["psn_no"], asked["mdtrt_cert_no"], "13912345678")
    said = f"人员{asked['psn_no']}（{asked['mdtrt_cert_no']}，13912345678）结算异常"
    refusal = Incoming(200, "application/json", encode({"infcode": -1, "err_msg": said}))
    desk.line.fault = only("2207", lambda outgoing, carry: refusal)
    with pytest.raises(PlatformRefused):
        desk.settle()
    desk.line.fault = only("2207", lost_reply)
    with pytest.raises(OutcomeUnknown):
        desk.settle(Unit(2))
    desk.line.fault = lambda outgoing, carry: refusal
    desk.moment.now += 11
    desk.recover()
    for entry in desk.journal.entries():
        shown = str((record(entry), task(entry), desk.journal.history(entry.msgid), entry))
        assert not [secret for secret in secrets if secret in shown]
    assert {entry.state for entry in desk.journal.entries()} == {"refused", "needs-person"}


@pytest.mark.parametrize(
    ("said", "nothing"),
    [
        ("没有费用明细", True),
        ("没有查到符合条件的数据", True),
        ("该人员未查询到就诊信息", True),
        ("查无此结算", True),
        ("结算信息不存在", True),
        ("系统繁忙，没有数据返回，请稍后再试", False),
        ("没有权限查询结算信息", False),
        ("查询失败：网络异常", False),
        ("操作员未签到，不能查询就诊信息", False),
        ("查询服务未开通", False),
        ("数据库错误", False),
        ("", False),
    ],
)
def test_only_a_refusal_that_says_so_means_that_there_is_nothing(said: str, nothing: bool) -> None:
    assert says_nothing_found(said) == nothing


def test_a_query_that_is_refused_for_another_reason_proves_nothing(desk: Desk) -> None:
    desk.line.fault = only("2207", lost_reply)
    with pytest.raises(OutcomeUnknown):
        desk.settle()
    busy = Incoming(200, "application/json", encode({"infcode": -1, "err_msg": "系统繁忙"}))
    desk.line.fault = only("5204", lambda outgoing, carry: busy)
    desk.moment.now += 11
    desk.recover()
    # It was done: to call it not arrived would lose money. 2601 takes it back for sure.
    assert desk.entry().state == "reversed"
    assert desk.settlements() == 0
