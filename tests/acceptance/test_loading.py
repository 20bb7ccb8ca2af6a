"""Broken cases and a broken world: the event, and the line and column that it names."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from kit_support import SPECS, Kit

from yibaogen.index.acceptance import suite_events
from yibaogen.load.acceptance import load_suite
from yibaogen.load.world import load_world

MATRIX = """\
matrix:
  A001: {population: 城镇职工, group: 门诊类业务, benefit: 普通门诊, focus: [个人账户使用]}
"""
CASE = """\
cases:
  A001:
    run:
      - {visit: v1, at: three, type: "11", lines: [SF0001 10 50]}
    points:
      个人账户使用:
        - {step: v1.settle, is: {acct_pay: 300.00}, holds: "psn_part_amt == acct_pay + psn_cash_pay"}
    twin:
      says: 不使用账户
      run:
        - {visit: n1, by: p7, at: three, type: "11", lines: [SF0001 10 50]}
      checks:
        - {step: n1.settle, is: {acct_pay: 0.00}}
"""
FILE = "specs/acceptance/cases/a.yaml"


def events(folder: Path, kit: Kit, case: str = CASE, matrix: str = MATRIX) -> list[str]:
    """What is wrong with one case, as ``id file:line:col found``."""
    specs = folder / "specs"
    (specs / "acceptance/cases").mkdir(parents=True)
    shutil.copy(SPECS / "acceptance/scenes.yaml", specs / "acceptance/scenes.yaml")
    (specs / "acceptance/matrix.yaml").write_text(matrix, encoding="utf-8")
    (specs / "acceptance/cases/a.yaml").write_text(case, encoding="utf-8")
    loaded = load_suite(specs)
    told = loaded.events or suite_events(loaded, kit.world, kit.table)
    return [f"{event.id} {event.span} {event.args.get('found', '')}".rstrip() for event in told]


def test_a_good_case_has_no_events(tmp_path: Path, kit: Kit) -> None:
    assert events(tmp_path, kit) == []


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("v1, at: three", "v1, at: nowhere", f"acceptance-play {FILE}:4:9 nowhere"),
        ("visit: v1", "sleep: v1", f"acceptance-play {FILE}:4:9 sleep"),
        (
            "lines: [SF0001 10 50]}\n    points",
            "lines: [SF0001 x]}\n    points",
            f"acceptance-play {FILE}:4:9 SF0001 x",
        ),
        (
            'type: "11", lines: [SF0001 10 50]}\n    points',
            'type: "11"}\n    points',
            f"acceptance-play {FILE}:4:9 lines",
        ),
        ("step: v1.settle", "step: v1.setle", f"acceptance-unknown {FILE}:7:11 v1.setle"),
        ("acct_pay: 300.00", "acct_pai: 300.00", f"acceptance-unknown {FILE}:7:11 acct_pai"),
        ("个人账户使用:", "个人账号使用:", f"acceptance-unknown {FILE}:6:7 个人账号使用"),
        ("== acct_pay", "= acct_pay", f"expr-syntax {FILE}:7:74 ="),
        (
            "acct_pay + psn",
            "acct_pays + psn",
            f"acceptance-unknown {FILE}:7:11 acct_pays",
        ),
        ("is: {acct_pay: 0.00}}", "why: 无}", f"acceptance-check-empty {FILE}:13:11"),
        ("      says: 不使用账户\n", "", f"spec-key-missing {FILE}:9:7 says"),
        ("visit: n1", "visit: v1", f"yaml-duplicate-key {FILE}:11:19 v1"),
        ("    points:", "    pionts:", f"spec-key-unknown {FILE}:5:5 pionts"),
        ("step: v1.settle, is", "step: v1.settle, was: x, is", f"spec-key-unknown {FILE}:7:29 was"),
    ],
)
def test_a_mistake_is_told_where_it_stands(tmp_path: Path, kit: Kit, old: str, new: str, told: str) -> None:
    assert CASE.count(old) == 1
    assert told in events(tmp_path, kit, CASE.replace(old, new))


def test_a_row_without_case_and_a_focus_without_check(tmp_path: Path, kit: Kit) -> None:
    more = (
        MATRIX.replace("[个人账户使用]", "[个人账户使用, 封顶线]")
        + "  A002: {population: x, group: x, benefit: x, focus: [x]}\n"
    )
    assert events(tmp_path, kit, matrix=more) == [
        "acceptance-focus-missing specs/acceptance/matrix.yaml:2:3 封顶线",
        "acceptance-case-missing specs/acceptance/matrix.yaml:3:3 A002",
    ]


def test_a_case_that_the_matrix_does_not_ask_for(tmp_path: Path, kit: Kit) -> None:
    told = events(tmp_path, kit, matrix=MATRIX.replace("A001", "A002"))
    assert f"acceptance-unknown {FILE}:2:3 A001" in told


def test_a_scene_with_an_unknown_method_and_reference(tmp_path: Path, kit: Kit) -> None:
    told = events(tmp_path / "a", kit)
    assert told == []
    scenes = (SPECS / "acceptance/scenes.yaml").read_text("utf-8")
    specs = tmp_path / "a/specs"
    broken = scenes.replace(
        'call: query_person, as: person, at: 08:30:00, content: {data: {mdtrt_cert_type: "${p.cert',
        'call: query_persons, as: person, at: 08:30:00, content: {data: {mdtrt_cert_type: "${pp.cert',
        1,
    )
    (specs / "acceptance/scenes.yaml").write_text(broken, encoding="utf-8")
    loaded = load_suite(specs)
    found = [(event.id, event.args["found"]) for event in suite_events(loaded, kit.world, kit.table)]
    assert ("acceptance-unknown", "query_persons") in found and ("acceptance-unknown", "pp") in found


def test_the_projects_own_cases_cover_the_requirement(kit: Kit) -> None:
    loaded = load_suite(SPECS)
    assert loaded.events == ()
    assert suite_events(loaded, kit.world, kit.table) == ()
    assert list(loaded.suite.matrix) == [f"A{number:03d}" for number in range(1, 104)]
    assert loaded.suite == kit.suite


PEOPLE = """\
persons:
  "1": {name: 甲, gend: "1", born: 1980-01-01, area: "510100", certno: "99999919800101001X", insured: {population: employee}}
"""


def world_events(folder: Path, people: str) -> list[str]:
    specs = folder / "specs"
    shutil.copytree(SPECS / "world", specs / "world")
    (specs / "world/personas.yaml").unlink()
    (specs / "world/more.yaml").write_text(people, encoding="utf-8")
    return [
        f"{event.id} {event.span} {event.args.get('found', '')}".rstrip()
        for event in load_world(specs).events
    ]


def _number() -> str:
    from yibao.platform.values.people import check_digit

    first = "99999919800101001"
    return first + check_digit(first)


GOOD = PEOPLE.replace("99999919800101001X", _number())


def test_a_good_person(tmp_path: Path) -> None:
    assert world_events(tmp_path, GOOD) == []


def _mistakes() -> Iterator[tuple[str, str, str]]:
    file = "specs/world/more.yaml"
    yield "born: 1980-01-01", "born: 1980-01-32", f"spec-convert {file}:2:35 1980-01-32"
    yield "population: employee", "population: employees", f"spec-convert {file}:2:115 employees"
    yield 'gend: "1"', 'gend: "2"', f"world-person {file}:2:3 甲"
    yield "born: 1980-01-01", "born: 1980-01-02", f"world-person {file}:2:3 甲"
    yield 'area: "510100"', 'area: "519999"', f"world-reference {file}:2:3 519999"
    yield "name: 甲, ", "", f"spec-key-missing {file}:2:8 name"
    yield "name: 甲", "nome: 甲, name: 甲", f"spec-key-unknown {file}:2:9 nome"
    yield 'certno: "999999', 'certno: "510104', f"world-person {file}:2:3 甲"
    yield (
        '"1": {',
        '"43000000000000000101": {',
        "yaml-duplicate-key specs/world/people.yaml:3:3 43000000000000000101",
    )
    yield "insured: {", 'account: "1,5", insured: {', f"spec-convert {file}:2:102 1,5"


@pytest.mark.parametrize(("old", "new", "told"), list(_mistakes()))
def test_a_mistake_about_a_person(tmp_path: Path, old: str, new: str, told: str) -> None:
    assert GOOD.count(old) == 1
    assert told in world_events(tmp_path, GOOD.replace(old, new))


def test_price_limits_that_overlap(tmp_path: Path) -> None:
    items = 'items:\n  X1: {name: 药, list_type: "101", charge: "09", level: "04", limits: [{begin: 2020-01-01, amount: 1}, {begin: 2021-01-01, amount: 2}]}\n'
    assert world_events(tmp_path, items).count("world-item specs/world/more.yaml:2:3 药") == 2
