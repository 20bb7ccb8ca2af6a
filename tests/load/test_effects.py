"""``specs/effects.yaml``: what is wrong is told with its place; what is right becomes one table for each edition."""

from __future__ import annotations

from pathlib import Path

import pytest

from yibaogen.index.effects import effect_events, effect_tables
from yibaogen.load.effects import load_effects
from yibaogen.model import Edition
from yibaogen.overlay import resolve_edition

SPECS = Path(__file__).parents[2] / "specs"


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """A specs folder that knows two methods."""
    folder = tmp_path / "specs"
    (folder / "one" / "interfaces").mkdir(parents=True)
    (folder / "one" / "interfaces" / "2207.yaml").write_text('infno: "2207"\nmethod: settle_outpatient\n')
    (folder / "one" / "interfaces" / "5203.yaml").write_text('infno: "5203"\nmethod: query_settlement\n')
    return folder


@pytest.fixture(scope="module")
def national() -> Edition:
    found = resolve_edition(SPECS, "national").edition
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("verbs: [query]\n", "specs/effects.yaml:1:8 spec-shape"),
        ("verbs:\n  query: nothing\n", "specs/effects.yaml:2:10 spec-value"),
        ("colour: red\n", "specs/effects.yaml:1:1 spec-key-unknown"),
        ("methods:\n  settle_outpatiant: {effect: money}\n", "specs/effects.yaml:2:3 effect-method-unknown"),
        ("methods:\n  settle_outpatient: {}\n", "specs/effects.yaml:2:22 spec-key-missing"),
        ("methods:\n  settle_outpatient: {effect: cash}\n", "specs/effects.yaml:2:31 spec-value"),
        (
            "methods:\n  settle_outpatient: {effect: money, undo: [x]}\n",
            "specs/effects.yaml:2:45 effect-method-unknown",
        ),
        ("methods:\n  settle_outpatient: {effect: money, undo: x}\n", "specs/effects.yaml:2:44 spec-shape"),
        (
            "methods:\n  settle_outpatient: {effect: money, again: maybe}\n",
            "specs/effects.yaml:2:45 spec-value",
        ),
        (
            "methods:\n  settle_outpatient:\n    effect: money\n    ask:\n      - {call: query_x, row: a, same: [b]}\n",
            "specs/effects.yaml:5:16 effect-method-unknown",
        ),
        (
            "methods:\n  settle_outpatient:\n    effect: money\n    ask:\n      - {call: query_settlement, row: a}\n",
            "specs/effects.yaml:5:9 spec-key-missing",
        ),
        ("methods: {a: &x {effect: money}, b: *x}\n", "specs/effects.yaml:1:14 yaml-alias"),
        ("methods: {\n", "specs/effects.yaml:2:1 yaml-syntax"),
        ("verbs: {query: query, query: money}\n", "specs/effects.yaml:1:23 yaml-duplicate-key"),
    ],
)
def test_a_bad_file(specs: Path, text: str, told: str) -> None:
    (specs / "effects.yaml").write_text(text, "utf-8")
    events = load_effects(specs).events
    assert told in [f"{event.span} {event.id}" for event in events]
    assert all("{" not in event.message(lang) + event.hint(lang) for event in events for lang in ("zh", "en"))


def test_a_project_without_the_file(specs: Path, national: Edition) -> None:
    found = load_effects(specs)
    assert found.events == ()
    assert effect_tables(found.effects, national) == {}
    assert effect_events(found.effects, national) == ()


def test_an_interface_without_an_effect(specs: Path, national: Edition) -> None:
    (specs / "effects.yaml").write_text("verbs: {query: query}\n", "utf-8")
    found = [
        f"{event.span} {event.id} {event.path}"
        for event in effect_events(load_effects(specs).effects, national)
    ]
    assert "specs/national/interfaces/2207.yaml:1:1 effect-missing 2207" in found
    assert not any(line.endswith(" 1101") for line in found)


@pytest.mark.parametrize(
    ("ask", "told"),
    [
        ("{call: query_settlement, row: setlinfos, same: [psn_no]}", "effect-row query_settlement"),
        ("{call: query_settlement, row: setlinfo, same: [psn_noo]}", "effect-field query_settlement"),
        (
            "{call: query_settlement, row: setlinfo, same: [psn_no], where: {x: '1'}}",
            "effect-field query_settlement",
        ),
        (
            "{call: query_settlement, row: setlinfo, same: [psn_no], learn: [y]}",
            "effect-field query_settlement",
        ),
        ("{call: query_settlement, row: [a, b], same: [psn_no]}", "effect-row query_settlement"),
        (
            "{call: query_settlement, row: [a, setlinfo], same: [psn_no], given: {z: '1'}}",
            "effect-field query_settlement",
        ),
        (
            "{call: query_settlement, row: setlinfo, same: [psn_no], named: {z: psn_no}}",
            "effect-field query_settlement",
        ),
        (
            "{call: query_settlement, row: setlinfo, same: [psn_no], whole: {setl_id: '0000'}}",
            "effect-field query_settlement",
        ),
    ],
)
def test_a_question_about_what_is_not_there(specs: Path, national: Edition, ask: str, told: str) -> None:
    text = f"verbs: {{}}\nmethods:\n  settle_outpatient:\n    effect: money\n    ask:\n      - {ask}\n"
    (specs / "effects.yaml").write_text(text, "utf-8")
    loaded = load_effects(specs)
    assert loaded.events == ()
    found = [
        f"{event.id} {event.path}"
        for event in effect_events(loaded.effects, national)
        if event.path == "query_settlement"
    ]
    assert found == [told]


def test_the_real_file_is_right_for_every_edition() -> None:
    loaded = load_effects(SPECS)
    assert loaded.events == ()
    for edition_id in ("national", "jiwei", "hunan", "guangzhou"):
        edition = resolve_edition(SPECS, edition_id).edition
        assert edition is not None
        assert effect_events(loaded.effects, edition) == ()
        tables = effect_tables(loaded.effects, edition)
        called = {n for n, item in edition.interfaces.items() if item.caller != "platform"}
        assert tables.keys() == called
        numbers = {item.method: n for n, item in edition.interfaces.items()}
        assert tables[numbers["settle_outpatient"]].effect == "money"
        # Guangzhou answers 1317 with a list that is the body itself.
        (ask,) = tables[numbers["upload_catalogue_mapping"]].ask
        assert ask.row == ("data" if edition_id in ("national", "jiwei") else "")
        assert ask.named == {"medins_list_codg": "fixmedins_hilist_id"} and ask.given["page_num"] == "1"


def test_a_question_through_an_interface_that_is_missing_is_not_asked_at_all(national: Edition) -> None:
    import dataclasses

    loaded = load_effects(SPECS)
    fewer = {n: item for n, item in national.interfaces.items() if item.method != "query_settlement"}
    tables = effect_tables(loaded.effects, dataclasses.replace(national, interfaces=fewer))
    assert tables["2207"].ask == ()
    assert tables["2401"].ask
