"""Sign-in: what a strict platform asks of everybody, a lenient one of nobody."""

from __future__ import annotations

import pytest
from clerk import WOMAN, Clerk, in_process

from yibao.platform import create_app
from yibao_editions.national.validation import checker

SIGN = {"mac": "00-00-5E-00-53-01", "ip": "192.0.2.10"}


@pytest.fixture
def strict() -> Clerk:
    return Clerk(in_process(create_app([checker()], manners="strict")))


def signed_in(desk: Clerk) -> str:
    told = desk.call("9001", {"signIn": {**SIGN, "opter_no": desk.operator}}).ok()
    number: str = told["signinoutb"]["sign_no"]
    return number


def test_nobody_works_without_signing_in(strict: Clerk) -> None:
    assert "9001" in strict.register().refused()
    strict.sign_no = signed_in(strict)
    strict.register().ok()
    strict.call("9002", {"signOut": {"sign_no": strict.sign_no, "opter_no": strict.operator}}).ok()
    assert "9001" in strict.register().refused()
    again = strict.call("9002", {"signOut": {"sign_no": strict.sign_no, "opter_no": strict.operator}})
    assert "已签退" in again.refused()


def test_a_number_is_good_for_its_operator_and_day(strict: Clerk) -> None:
    strict.sign_no = signed_in(strict)
    strict.at = "2026-03-06 09:00:00"
    assert "9001" in strict.register().refused()
    strict.at, strict.operator = "2026-03-05 10:00:00", "C0002"
    assert "9001" in strict.register().refused()


def test_a_strict_platform_knows_everybody_and_everything(strict: Clerk) -> None:
    strict.sign_no = signed_in(strict)
    stranger = {"mdtrt_cert_type": "02", "mdtrt_cert_no": "11010519491231002X", "psn_name": "谢永康"}
    assert "参保" in strict.call("1101", {"data": stranger}).refused()
    visit = strict.register().ok()["data"]["mdtrt_id"]
    strict.inform(visit).ok()
    assert "nobody-knows" in strict.add(visit, ("1", "nobody-knows", "1.00", "1")).refused()
    strict.institution = "H00000000000"
    assert "定点医药机构" in strict.call("1101", {"data": stranger}).refused()


def test_a_lenient_one_asks_for_nothing() -> None:
    desk = Clerk(in_process(create_app([checker()])))
    desk.register(WOMAN).ok()
    assert signed_in(desk) != signed_in(desk)
