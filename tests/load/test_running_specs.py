"""``specs/profiles.yaml`` and ``specs/probes.yaml``: read, checked, complete for every edition."""

from __future__ import annotations

import json
import shutil
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from yibao.gateway import Settings
from yibao.gateway.effects import load_effects
from yibao.journal.asking import fill
from yibao.message.tables import read_edition
from yibao.message.wire import encode
from yibao.platform.lifecycles import shipped_lifecycles
from yibao.running.doctor.probes import shipped_probes, words_of
from yibao.running.needs import shipped_needs
from yibao.validate import Validator
from yibaogen.render.shared import probes, profiles

ROOT = Path(__file__).resolve().parents[2]
SPECS = ROOT / "specs"
EDITIONS = [path.parent.name for path in sorted(ROOT.glob("generated/*/edition.json"))]
SETTINGS = Settings("http://127.0.0.1:9/", "H99999900001", "示例市第一医院", "430100")


def schema(name: str) -> Draft202012Validator:
    found = json.loads((SPECS / f"{name}.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(found)
    return Draft202012Validator(found)


def document(name: str) -> Any:
    return yaml.load((SPECS / f"{name}.yaml").read_bytes(), yaml.BaseLoader)


@pytest.mark.parametrize("name", ["profiles", "probes"])
def test_the_editors_schema_agrees(name: str) -> None:
    assert [error.message for error in schema(name).iter_errors(document(name))] == []


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("profiles", lambda d: d["needs"]["sign-in"].pop("sources")),
        ("profiles", lambda d: d["needs"]["sign-in"]["needs"].update(clinic="sometimes")),
        ("profiles", lambda d: d["needs"]["sign-in"]["needs"].pop("clinic")),
        ("profiles", lambda d: d["needs"]["sign-in"].update(when="夜里")),
        ("profiles", lambda d: d["profiles"].update(shop={})),
        ("probes", lambda d: d["facts"].update(date="@tomorrow")),
        ("probes", lambda d: d["methods"].append("query_person")),
        ("probes", lambda d: d["left_out"].update(sign_in="")),
    ],
)
def test_the_editors_schema_sees_mistakes(name: str, change: Any) -> None:
    found = document(name)
    change(found)
    assert not schema(name).is_valid(found)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The specs that decide, in a folder that tests may spoil."""
    folder = tmp_path_factory.mktemp("project") / "specs"
    folder.mkdir()
    for name in ("profiles.yaml", "probes.yaml", "effects.yaml", "lifecycles.yaml", "requirement.yaml"):
        shutil.copy(SPECS / name, folder / name)
    for edition in EDITIONS:
        shutil.copytree(SPECS / edition, folder / edition, ignore=shutil.ignore_patterns("import"))
    return folder


@pytest.mark.parametrize(
    ("file", "old", "new", "event"),
    [
        ("profiles", "methods: [sign_in, sign_out]", "methods: [sign_inn, sign_out]", "profile-method-unknown"),
        ("profiles", "methods: [sign_in, sign_out]", "methods: [sign_in]", "profile-missing"),
        ("profiles", "methods: [sign_in, sign_out]", "methods: [sign_in, sign_out, query_person]", "profile-method-twice"),
        ("profiles", "    phase: environment\n    methods: [sign_in", "    phase: later\n    methods: [sign_in", "spec-value"),
        ("profiles", "sources: [hunan]", "sources: [hearsay]", "source-unknown"),
        ("profiles", "    when: 使用医疗机构制剂\n", "", "profile-when"),
        ("profiles", "{clinic: must, hospital: must, pharmacy: no, primary-care: must}", "{clinic: must, hospital: must, pharmacy: no}", "profile-cell-missing"),
        ("profiles", "{clinic: must, hospital: must, pharmacy: no, primary-care: must}", "{clinic: often, hospital: must, pharmacy: no, primary-care: must}", "spec-convert"),
        ("profiles", "profiles:\n", "profiles: []\nprofilez:\n", "spec-key-unknown"),
        ("probes", "  - query_person\n", "  - query_person\n  - settle_outpatient\n", "probe-effect"),
        ("probes", "  - query_person\n", "  - query_person\n  - presettle_outpatient\n", "probe-moves"),
        ("probes", "  - query_person\n", "  - query_person\n  - sign_in\n", "probe-both"),
        ("probes", "  - query_person\n", "  - query_parson\n", "profile-method-unknown"),
        ("probes", "date: \"@today\"", "date: \"@tomorrow\"", "spec-value"),
    ],
)  # fmt: skip
def test_a_mistake_has_its_place(copy: Path, file: str, old: str, new: str, event: str) -> None:
    path = copy / f"{file}.yaml"
    good = path.read_text("utf-8")
    assert old in good
    path.write_text(good.replace(old, new, 1), "utf-8")
    try:
        made = (profiles if file == "profiles" else probes).render(copy)
    finally:
        path.write_text(good, "utf-8")
    assert made.texts == {}
    found = {each.id: each for each in made.events}
    assert event in found, sorted(found)
    assert found[event].span is not None
    for lang in ("zh", "en"):
        assert "{" not in found[event].message(lang) + found[event].hint(lang)


def test_what_is_shipped_is_what_stands_there(copy: Path) -> None:
    assert set(shipped_needs().needs) == set(document("profiles")["needs"])
    assert list(shipped_probes().methods) == document("probes")["methods"]
    assert profiles.render(copy).events == () == probes.render(copy).events


def test_each_judgement_says_where_it_comes_from() -> None:
    needs = shipped_needs()
    for need in needs.needs.values():
        for profile in needs.profiles:
            assert needs.basis(profile, need)
    # The owner asks for all of his numbers in primary care.
    numbers = set(yaml.safe_load((SPECS / "requirement.yaml").read_text("utf-8"))["numbers"])
    table = read_edition((ROOT / "generated/national/edition.json").read_bytes())
    judged = needs.by_method()
    for number in numbers:
        _, need = judged[table.interfaces[number].method]
        assert need.needs["primary-care"] == "must", number
        assert needs.basis("primary-care", need) == ("requirement",)


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_query_is_probed_or_left_out_for_a_reason(edition: str) -> None:
    found = shipped_probes()
    table = read_edition((ROOT / f"generated/{edition}/edition.json").read_bytes())
    effects = load_effects(f"yibao_editions.{edition}")
    moves = {move.call for cycle in shipped_lifecycles().lifecycles for move in cycle.transitions}
    asked = 0
    for number, item in table.interfaces.items():
        if number not in effects or effects[number].effect != "query":
            assert item.method not in found.methods
            continue
        assert (item.method in found.methods) ^ (item.method in found.left_out), (number, item.method)
        asked += item.method in found.methods
        assert item.method not in found.methods or item.method not in moves
    assert asked >= 37


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_probe_is_a_message_of_its_edition(edition: str) -> None:
    found = shipped_probes()
    table = read_edition((ROOT / f"generated/{edition}/edition.json").read_bytes())
    checker = Validator(table)
    words = words_of(SETTINGS, datetime.fromisoformat("2026-03-05 10:00:00"))
    for number, item in table.interfaces.items():
        if item.method not in found.methods:
            continue
        facts = found.facts_of(item.method, words)
        needed = {field.code for node in item.input for field in node.fields if field.required}
        wanted = needed | set(found.own.get(item.method, {}))
        request = fill(item.input, {code: value for code, value in facts.items() if code in wanted})
        assert request is not None, (number, item.method, sorted(needed - facts.keys()))
        report = checker.check(encode({"infno": number, "input": request}), infno=number, direction="input")
        errors = [event for event in report.errors if event.path.startswith("/input")]
        assert errors == [], (number, [(event.path, event.id) for event in errors])
