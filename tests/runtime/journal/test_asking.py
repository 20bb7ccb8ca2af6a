"""What the rows of a reply prove about a transaction, and what they leave open."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, cast

import pytest
from journal_support import NOW

from yibao.gateway import BaseClient, load_effects
from yibao.journal import Entry
from yibao.journal.asking import Finding, find_out, says_already
from yibao.message.wire import encode
from yibao_editions.national.validation import checker

EFFECTS = load_effects("yibao_editions.national")
PERSON = "99990000111122223333"


@dataclass
class Told:
    """A client that gives each question the same answer, and remembers what it was asked."""

    output: dict[str, Any]
    asked: list[dict[str, Any]] = field(default_factory=list)

    def call(self, infno: str, request: dict[str, Any], _kind: type) -> object:
        self.asked.append(request)
        raw = {"infcode": 0, "output": self.output[infno]}
        return SimpleNamespace(raw=raw, body=encode(raw))


def asking(infno: str, facts: dict[str, Any], told: Told, taken: frozenset[str] = frozenset()) -> Finding:
    """What asking finds about a lost message with these facts."""
    body = encode({"infno": infno, "msgid": "M1", "input": {"data": facts}})
    entry = Entry(
        "M1", infno, "state", "0001", "unknown", NOW, NOW, PERSON, "", "", "", body, b"", "", "", 0, 0, 0, 0
    )
    client = cast(BaseClient, told)
    return find_out(
        client, checker().table, entry, EFFECTS[infno], lambda _: True, lambda _, value: value in taken
    )


VISIT = {"psn_no": PERSON, "ipt_otp_no": "R1", "begntime": "2026-03-05 10:00:00", "mdtrt_id": "V1"}
REGISTERED = {code: VISIT[code] for code in ("psn_no", "ipt_otp_no", "begntime")}


@pytest.mark.parametrize(
    ("rows", "taken", "answer"),
    [
        ([VISIT], frozenset(), "done"),
        ([VISIT, VISIT | {"ipt_otp_no": "R2", "mdtrt_id": "V2"}], frozenset(), "done"),
        # What would tell two registrations apart is missing.
        ([VISIT | {"ipt_otp_no": ""}], frozenset(), "unclear"),
        # Two that fit: either may be ours.
        ([VISIT, VISIT | {"mdtrt_id": "V2"}], frozenset(), "unclear"),
        ([VISIT, VISIT | {"mdtrt_id": "V2"}], frozenset({"V1"}), "done"),
        # 5201 was asked for one med_type only.
        ([], frozenset(), "unclear"),
    ],
)
def test_a_registration(rows: list[dict[str, str]], taken: frozenset[str], answer: str) -> None:
    finding = asking("2201", REGISTERED, Told({"5201": {"mdtrtinfo": rows}}), taken)
    assert finding.answer == answer, finding.note


SETTLEMENT = {"psn_no": PERSON, "mdtrt_id": "V1", "medfee_sumamt": "10.00", "refd_setl_flag": "0"}


@pytest.mark.parametrize(
    ("setl_ids", "row", "answer"),
    [
        (["S1", "S1"], SETTLEMENT, "done"),
        (["", "0"], SETTLEMENT, "absent"),
        (["S1"], SETTLEMENT | {"medfee_sumamt": "11.00"}, "absent"),
        # The visit has two settlements that the journal does not know: neither proves anything about ours.
        (["S1", "S2"], SETTLEMENT, "unclear"),
        # Without the flag it may be a refund as well.
        (["S1"], SETTLEMENT | {"refd_setl_flag": ""}, "unclear"),
        (["S1"], SETTLEMENT | {"medfee_sumamt": None}, "unclear"),
    ],
)
def test_a_settlement(setl_ids: list[str], row: dict[str, str], answer: str) -> None:
    lines = [{"mdtrt_id": "V1", "setl_id": number} for number in setl_ids]
    finding = asking("2207", SETTLEMENT, Told({"5204": lines, "5203": {"setlinfo": row}}))
    assert finding.answer == answer, finding.note


MAPPING = {"fixmedins_hilist_id": "Y1", "list_type": "101", "med_list_codg": "X1", "begndate": "2026-01-01"}
MAPPED = {"medins_list_codg": "Y1", "vali_flag": "1"} | {code: MAPPING[code] for code in list(MAPPING)[1:]}
OTHERS = [MAPPED | {"medins_list_codg": f"Z{number}"} for number in range(100)]


@pytest.mark.parametrize(
    ("infno", "rows", "answer"),
    [
        ("3301", [MAPPED], "done"),
        ("3301", [MAPPED | {"vali_flag": "0"}], "absent"),
        ("3301", [MAPPED | {"vali_flag": ""}], "unclear"),
        ("3301", OTHERS[:99], "absent"),
        # A full page: ours may be on the next.
        ("3301", OTHERS, "unclear"),
        ("3301", [*OTHERS, MAPPED], "done"),
        ("3302", [MAPPED], "absent"),
        ("3302", [MAPPED | {"vali_flag": "0"}], "done"),
        ("3302", [MAPPED | {"vali_flag": ""}], "unclear"),
        ("3302", [], "done"),
        ("3302", OTHERS, "unclear"),
    ],
)
def test_a_mapping(infno: str, rows: list[dict[str, str]], answer: str) -> None:
    told = Told({"1317": {"data": rows}})
    finding = asking(infno, MAPPING, told)
    assert finding.answer == answer, finding.note
    # It is asked about by the name that the query has for it.
    assert told.asked[0]["data"]["medins_list_codg"] == "Y1"


@pytest.mark.parametrize(
    ("facts", "since"),
    [
        # A visit that the message names began earlier, a stay perhaps long ago.
        ({"psn_no": PERSON, "mdtrt_id": "V1"}, "2000-01-01 00:00:00"),
        ({"psn_no": PERSON}, "2026-03-04 10:00:00"),
    ],
)
def test_the_period_of_a_question(facts: dict[str, str], since: str) -> None:
    told = Told({"5303": {"data": []}})
    asking("2402", facts, told)
    assert told.asked[0]["data"]["begntime"] == since
    assert told.asked[0]["data"]["endtime"] == "2026-03-07 10:00:00"


@pytest.mark.parametrize(
    ("said", "already"),
    [
        ("该就诊已撤销，不能重复撤销", True),
        ("操作失败：挂号已取消", True),
        ("就诊不存在或已撤销", False),
        ("仅已取消的备案可以删除", False),
        ("该就诊未处于已撤销状态", False),
        ("就诊已结算", False),
    ],
)
def test_only_a_plain_word_says_that_it_was_done_before(said: str, already: bool) -> None:
    assert says_already(said, ("已撤销", "已取消")) == already
