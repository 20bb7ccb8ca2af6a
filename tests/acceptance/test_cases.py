"""The 103 cases on the simulated platform, and what they say of the requirement."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import httpx
import pytest
from kit_support import ROOT, Kit
from postgres import postgres_socket, postgres_url

from yibao.acceptance.crew import Plan, play
from yibao.acceptance.results import CaseResult

__all__ = ["postgres_socket", "postgres_url"]

CHOSEN = ("A001", "A006", "A012", "A022", "A029", "A060", "A077", "A088", "A098", "A103")


@pytest.fixture(scope="module")
def played(kit: Kit) -> dict[str, CaseResult]:
    runner = kit.runner()
    return {case_id: runner.run(case_id) for case_id in kit.suite.cases}


def test_every_case_passes_with_every_point(played: dict[str, CaseResult]) -> None:
    assert len(played) == 103
    assert [result.id for result in played.values() if not result.passed] == []
    points = [point for result in played.values() for point in result.points]
    assert len(points) == sum(len(result.row.focus) for result in played.values())
    assert all(point.findings for point in points)


def test_points_come_in_the_order_of_the_matrix(played: dict[str, CaseResult]) -> None:
    for result in played.values():
        assert sorted(point.focus for point in result.points) == sorted(result.row.focus)


def test_the_twin_is_refused_or_comes_out_otherwise(played: dict[str, CaseResult]) -> None:
    for result in played.values():
        assert result.twin, result.id
        refused = [finding for finding in result.twin if finding.what == "refused"]
        assert refused or any(finding.what != "infcode" for finding in result.twin), result.id


def test_settlements_tell_their_calculation(played: dict[str, CaseResult]) -> None:
    for result in played.values():
        for step in result.steps:
            settles = step.infno in ("2207", "2304") and step.infcode == 0
            assert bool(step.calculation) == settles, (result.id, step.id)


def test_nobody_is_named_in_what_is_kept(kit: Kit, played: dict[str, CaseResult]) -> None:
    text = json.dumps(
        [[step.request, step.reply, step.err_msg] for result in played.values() for step in result.steps],
        ensure_ascii=False,
        default=str,
    )
    shown = {str(value) for value in _texts(json.loads(text))}
    for person in kit.world.persons.values():
        assert person.certno not in text
        assert person.psn_no not in text
        assert person.name not in shown


def _texts(value: object) -> Iterator[object]:
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _texts(inner)
    else:
        yield value


def test_a_case_plays_the_same_every_time(kit: Kit) -> None:
    first, second = (kit.runner().run("A012") for _ in range(2))
    assert [step.reply for step in first.steps] == [step.reply for step in second.steps]
    assert first.points == second.points


def test_processes_find_what_one_finds(kit: Kit) -> None:
    chosen = [*CHOSEN, *list(kit.suite.cases)[40:50]]
    found = {result.id: result.passed for result in play(_plan(kit), chosen, 2)}
    assert found == dict.fromkeys(chosen, True)


def test_on_a_database_file(kit: Kit, tmp_path: Path) -> None:
    plan = _plan(kit, db=f"sqlite:///{tmp_path}/state.db")
    assert all(result.passed for result in play(plan, CHOSEN, 1))


def test_on_postgresql(kit: Kit, postgres_url: str) -> None:
    found = list(play(_plan(kit, db=postgres_url), tuple(kit.suite.cases), 2))
    assert [result.id for result in found if not result.passed] == []
    assert len(found) == 103


def test_over_http(kit: Kit) -> None:
    with _mock() as address:
        found = list(play(_plan(kit, target=address), CHOSEN, 1))
        assert httpx.get(f"{address}healthz").status_code == 200
    assert [result.id for result in found if not result.passed] == []


def _plan(kit: Kit, target: str = "", db: str = "", config: str = "") -> Plan:
    begun = datetime.fromisoformat("2026-11-24T10:00:00")
    return Plan(kit.table, kit.suite, kit.world, kit.policy, kit.lifecycles, begun, target, db, config)


def test_through_a_gateway_that_checks_signatures(kit: Kit, tmp_path: Path) -> None:
    keys = '[gateway]\naccess_key = "accept"\nsecret = "signed-4711"\n'
    gate, settings, wrong = (tmp_path / name for name in ("gate.toml", "settings.toml", "wrong.toml"))
    gate.write_text(f'profile = "csb"\n{keys}', encoding="utf-8")
    head = (
        'fixmedins_code = "H51019900001"\nfixmedins_name = "x"\nmdtrtarea_admvs = "510100"\nprofile = "csb"\n'
    )
    settings.write_text(head + keys, encoding="utf-8")
    wrong.write_text((head + keys).replace("4711", "4712"), encoding="utf-8")
    with _mock("--gateway", str(gate)) as address:
        found = list(play(_plan(kit, address, config=str(settings)), ("A001", "A022"), 1))
        assert [(result.id, result.passed, result.fault) for result in found] == [
            ("A001", True, ""),
            ("A022", True, ""),
        ]
        (refused,) = play(_plan(kit, address, config=str(wrong)), ("A001",), 1)
        assert not refused.passed and "GatewayError" in refused.fault and "4712" not in refused.fault


@contextmanager
def _mock(*more: str) -> Iterator[str]:
    """``yibao mock --strict`` on a free port of loopback; gives its address."""
    command = [
        sys.executable,
        "-m",
        "yibaogen.cli.main",
        "mock",
        "--port",
        "0",
        "--strict",
        "--format",
        "json",
        *more,
    ]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield str(json.loads(process.stdout.readline())["url"])
        finally:
            process.terminate()
