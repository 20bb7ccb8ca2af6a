"""Several rows in one message, where the edition's shape allows it: Shenzhen takes departments as a list."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from batch_support import Desk, department
from loopback import serve

from yibao.batches import Row
from yibao.batches.grouping import merged, rows_per_message, same_message
from yibao.gateway import system_clock
from yibao.message.tables import FieldTable, InterfaceTable, NodeTable
from yibao.platform import create_app
from yibao_editions.shenzhen.validation import checker


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with serve(create_app([checker()], manners="strict", clock=system_clock)) as url:
        made = Desk(f"{url}/", tmp_path, edition="shenzhen")
        yield made
        made.close()


def listed(number: int, **facts: object) -> Row:
    row = department(number, **facts)
    return Row({"deptinfo": [row.input["deptinfo"]]}, row.label, row.ref)


def test_many_rows_go_in_few_messages(desk: Desk) -> None:
    job = desk.job("3401", [listed(number) for number in range(1, 8)])
    assert desk.sender(most=3).run(job.id).complete
    assert desk.line.sent.count("3401") == 3
    assert len(desk.departments().keys() & {f"D{number:03d}" for number in range(1, 8)}) == 7
    lines = desk.book.lines(job.id)
    assert len({line.msgid for line in lines}) == 3


def test_a_refused_message_is_halved_until_the_bad_row_stands_alone(desk: Desk) -> None:
    assert desk.run(desk.job("3401", [listed(5)])).complete
    job = desk.job("3401", [*(listed(number) for number in range(1, 5)), listed(5, memo="另一份"), listed(6)])
    desk.line.sent.clear()
    assert desk.run(job).counts == {"done": 5, "refused": 1}
    (bad,) = desk.book.lines(job.id, ("refused",))
    assert bad.ref == "D005" and "D005" in bad.told
    # 6 refused, 3 done, 3 refused, 2 refused, 1 done, 1 refused, 1 done.
    assert desk.line.sent.count("3401") == 7
    assert {f"D{number:03d}" for number in range(1, 7)} <= desk.departments().keys()


def test_a_lost_message_is_settled_for_all_its_rows(desk: Desk) -> None:
    job = desk.job("3401", [listed(number) for number in range(1, 5)])
    desk.line.lose_reply = {"3401"}
    assert desk.run(job).counts == {"done": 4}
    assert desk.line.sent.count("3401") == 1


def node(kind: Any, *codes: str, most: int | None = None) -> NodeTable:
    fields = tuple(FieldTable(code, code, "string", 20) for code in codes)
    return NodeTable("feedetail", kind, True, most, fields=fields)


def interface(*nodes: NodeTable) -> InterfaceTable:
    return InterfaceTable("费用", "upload_fees", input=nodes)


@pytest.mark.parametrize(
    ("nodes", "most", "rows"),
    [
        ((node("array", "a"),), 100, 100),
        ((node("array", "a"),), 7, 7),
        ((node("array", "a", most=20),), 100, 20),
        ((node("object", "a"),), 100, 1),
        ((node("array", "a"), NodeTable("data", "object")), 100, 1),
        ((node("array", "a"), NodeTable("feedetail.sub", "array")), 100, 100),
    ],
)
def test_how_many_rows_a_message_carries(nodes: tuple[NodeTable, ...], most: int, rows: int) -> None:
    assert rows_per_message(interface(*nodes), most) == rows


def test_rows_of_two_visits_do_not_travel_together() -> None:
    fees = interface(node("array", "mdtrt_id", "cnt"))
    inputs = [{"feedetail": [{"mdtrt_id": visit, "cnt": "1"}]} for visit in ("V1", "V1", "V2", "V1")]
    assert same_message(fees, inputs) == 2
    assert merged(fees, inputs[:2]) == {"feedetail": [{"mdtrt_id": "V1", "cnt": "1"}] * 2}
    # What names no visit may travel with anything.
    assert same_message(interface(node("array", "cnt")), inputs) == 4
