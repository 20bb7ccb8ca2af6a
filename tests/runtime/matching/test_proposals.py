"""What is proposed and how sure it is called: traps where almost all agrees."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from matching_lists import drugs, labelled, national

from yibao.matching import Kind, Local, Matcher, National, propose_all
from yibao.matching.reasons import FEATURES, NOTES, explain

ROW = National(
    "X1",
    "苯磺酸氨氯地平片",
    "101",
    form="片剂",
    spec="5mg",
    pack="7片/盒",
    maker="江北康泽药业有限公司",
    number="国药准字H20010001",
)
MINE = Local("L1", "苯磺酸氨氯地平片", spec="5mg*7片", maker="江北康泽药业有限公司")


def rank(*rows: National, mine: Local = MINE) -> str:
    return Matcher("drug", rows).propose(mine).rank


def other(**facts: object) -> National:
    return msgspec.structs.replace(ROW, code="X2", **facts)


def test_all_agrees() -> None:
    assert rank(ROW) == "certain"


def test_any_difference_is_not_certain() -> None:
    for facts in (
        {"spec": "10mg"}, {"pack": "14片/盒"}, {"maker": "河西康泽药业有限公司"}, {"name": "马来酸氨氯地平片"}, {"name": "苯磺酸左氨氯地平片"},
        {"name": "苯磺酸氨氯地平胶囊", "form": "胶囊剂"}, {"name": "苯磺酸氨氯地平分散片", "form": "分散片"},
    ):  # fmt: skip
        assert rank(other(**facts)) != "certain", facts


def test_two_rows_that_nothing_tells_apart_are_not_certain() -> None:
    assert rank(ROW, other()) == "likely"
    assert rank(ROW, other(spec="10mg")) == "certain"


def test_what_is_not_said_is_not_certain() -> None:
    for facts in ({"spec": "5mg"}, {"spec": ""}, {"maker": ""}):
        assert rank(ROW, mine=msgspec.structs.replace(MINE, **facts)) != "certain", facts


def test_number_of_another_product_makes_it_doubtful() -> None:
    mine = msgspec.structs.replace(MINE, number="国药准字H20999999")
    assert rank(ROW, mine=mine) == "doubtful"
    another = other(name="甲硝唑片", spec="0.2g", number="国药准字H20999999")
    proposal = Matcher("drug", [ROW, another]).propose(mine)
    assert proposal.rank == "doubtful"
    assert {each.item.code for each in proposal.candidates} == {"X1", "X2"}, "both are shown"


def test_letter_o_in_a_number() -> None:
    mine = msgspec.structs.replace(MINE, number="国药准字H2OO1OOO1")
    assert rank(ROW, mine=mine) == "certain"


def test_nothing_alike_is_none() -> None:
    assert rank(ROW, mine=Local("L2", "血糖仪")) == "none"
    assert Matcher("drug", []).propose(MINE).candidates == ()


def test_an_old_code_leads_to_its_row_but_does_not_decide() -> None:
    mine = Local("L3", "完全另外的名称", claimed="X1")
    proposal = Matcher("drug", [ROW]).propose(mine)
    assert [each.item.code for each in proposal.candidates] == ["X1"]
    assert proposal.rank in ("doubtful", "none")


def test_five_at_most_and_each_code_once() -> None:
    rows = [
        msgspec.structs.replace(ROW, code=f"X{number % 8}", maker=f"第{number}制药厂") for number in range(40)
    ]
    codes = [each.item.code for each in Matcher("drug", rows).propose(MINE).candidates]
    assert len(codes) == 5 == len(set(codes))


def test_reasons_in_both_languages(matcher: Callable[[Kind], Matcher]) -> None:
    proposal = Matcher("drug", [ROW]).propose(msgspec.structs.replace(MINE, spec="0.005g*7片"))
    texts = [reason.text("zh") for reason in explain(proposal.candidates[0], proposal.local)]
    assert "规格一致：0.005g*7片 = 5mg（单位换算后相同）" in texts
    english = [reason.text("en") for reason in explain(proposal.candidates[0], proposal.local)]
    assert "strength agrees: 0.005g*7片 = 5mg (the same after conversion)" in english
    for each in labelled("development"):
        for candidate in matcher(each.kind).propose(each.local).candidates:
            for feature, verdict in candidate.verdicts:
                assert feature in FEATURES and (not verdict.note or verdict.note in NOTES)


def test_several_processes_give_the_same(matcher: Callable[[Kind], Matcher]) -> None:
    items = [each.local for each in labelled("second") if each.kind == "drug"] * 5
    one = list(propose_all(matcher("drug"), items, processes=1))
    two = list(propose_all(matcher("drug"), items, processes=2))
    assert len(items) >= 500 and one == two


def test_order_of_the_rows_means_nothing() -> None:
    rows = national("drug")
    items = [each.local for each in labelled("development") if each.kind == "drug"]
    forward, backward = Matcher("drug", rows), Matcher("drug", rows[::-1])
    for item in items:
        ahead, behind = forward.propose(item), backward.propose(item)
        assert ahead.rank == behind.rank
        assert [each.item.code for each in ahead.candidates][:1] == [
            each.item.code for each in behind.candidates
        ][:1]
    assert len(drugs()) == len(rows)
