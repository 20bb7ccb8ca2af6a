"""Policy files: what is wrong is told at its place, and what is right reaches the engine unchanged."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from yibao.benefit.figures import BINDING, GROUPS, units
from yibao.benefit.policy import PolicyError, read_policy
from yibao.benefit.shipped import shipped, shipped_ids
from yibao.events import Severity
from yibaogen.load.policy import LoadedPolicies, load_policies
from yibaogen.render.policy_schema import policy_schema, schema_text
from yibaogen.render.shared.policies import render

SPECS = Path(__file__).parents[2] / "specs"
GOOD = (SPECS / "policies" / "chengdu-example.yaml").read_text("utf-8")


def _load(folder: Path, text: str, name: str = "chengdu-example") -> LoadedPolicies:
    place = folder / "specs" / "policies" / f"{name}.yaml"
    place.parent.mkdir(parents=True)
    place.write_text(text, "utf-8")
    return load_policies(folder / "specs")


def test_the_shipped_policies_are_the_specs_rendered() -> None:
    made = render(SPECS)
    assert made.events == ()
    assert sorted(made.texts) == [f"policies/{name}.json" for name in shipped_ids()]
    for name in shipped_ids():
        assert read_policy(made.texts[f"policies/{name}.json"].encode()) == shipped(name)


def test_every_figure_says_who_states_it_and_the_binding_ones_are_the_requirements() -> None:
    policy = shipped()
    for version in policy.resolved:
        assert version.figures.keys() == units().keys()
        for key, figure in version.figures.items():
            basis = policy.bases[figure.basis]
            assert basis.source and figure.year, key
            if key in BINDING:
                assert basis.binding and figure.value == BINDING[key], key


def test_no_policy_of_that_name() -> None:
    with pytest.raises(PolicyError, match="no policy nowhere; there are chengdu-example"):
        shipped("nowhere")


# What is replaced by what → event, the text at whose place it is told, the found value.
BROKEN = {
    "unknown group": ("      large: {", "      largee: {", "policy-group-unknown", "largee", "largee"),
    "unknown member": ("large: {basis: illustrative, ratio", "large: {basis: illustrative, rato", "spec-key-unknown", "rato", "rato"),
    "missing figure": ("large: {basis: illustrative, ratio: 0.90, ceiling", "large: {basis: illustrative, ceiling", "policy-figure-missing", "", "large.ratio"),
    "percent for a share": ("civil: {basis: illustrative, ratio: 0.50", "civil: {basis: illustrative, ratio: 50", "policy-figure-value", "50, ceiling: 20000}\n", "50"),
    "no number": ("civil: {basis: illustrative, ratio: 0.50", "civil: {basis: illustrative, ratio: half", "policy-figure-value", "half", "half"),
    "five decimals": ("civil: {basis: illustrative, ratio: 0.50", "civil: {basis: illustrative, ratio: 0.50001", "policy-figure-value", "0.50001", "0.50001"),
    "thousandths of a yuan": ("village: 4.5}", "village: 4.555}", "policy-figure-value", "4.555", "4.555"),
    "negative": ("employee: 400000", "employee: -1", "policy-figure-value", "-1, resident", "-1"),
    "months and a half": ("settlement: 3}", "settlement: 3.5}", "policy-figure-value", "3.5}", "3.5"),
    "unknown basis": ("large: {basis: illustrative", "large: {basis: ilustrative", "policy-basis-unknown", "ilustrative", "ilustrative"),
    "basis of one figure": ("two: {value: 0.90, basis: B}", "two: {value: 0.90, basis: C}", "policy-basis-unknown", "C}", "C"),
    "basis of a binding figure": ("dialysis.interval: {basis: requirement", "dialysis.interval: {basis: requirment", "policy-basis-unknown", "requirment", "requirment"),
    "no basis": ("large: {basis: illustrative, ratio", "large: {ratio", "spec-key-missing", "{ratio: 0.90, ceiling: 200000", "basis"),
    "a year that is none": ('illustrative, year: "2021", employee', 'illustrative, year: "21", employee', "spec-value", '"21", employee', "21"),
    "unknown benefit": ('"28": inpatient', '"28": impatient', "spec-value", "impatient", "impatient"),
    "a med_type that is none": ('"28": inpatient', '"x": inpatient', "spec-value", '"x"', "x"),
    "unknown account": ("resident: [family]", "resident: [famly]", "spec-value", "famly", "famly"),
    "unknown class": ("class: three}\n    M06500", "class: five}\n    M06500", "spec-value", "five}\n    M06500", "five"),
    "unknown status": ("status: illustrative ", "status: final ", "spec-value", "final ", "final"),
    "a date that is none": ("- from: 2025-01-01", "- from: 2025-02-30", "spec-value", "2025-02-30", "2025-02-30"),
    "versions out of order": ("- from: 2025-01-01", "- from: 2020-01-01", "policy-version-order", "2020-01-01", "2020-01-01"),
    "an empty beginning": ("heart: [Q20", 'heart: ["", Q20', "spec-value", '"", Q20', "-"),
    "file and id": ("policy: chengdu-example", "policy: chengdu", "file-name-mismatch", "chengdu\n", "chengdu"),
    "key twice": ("region: ", 'status: official\nregion: ', "yaml-duplicate-key", "status: official", "status"),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_broken_files_give_one_event_at_the_place(tmp_path: Path, name: str) -> None:
    old, new, event_id, place, found = BROKEN[name]
    assert GOOD.count(old) == 1
    text = GOOD.replace(old, new)
    loaded = _load(tmp_path, text)
    assert loaded.policies == ()
    errors = [event for event in loaded.events if event.severity is Severity.ERROR]
    # A name that is mistyped leaves its figure missing as well: both are told.
    assert {event.id for event in errors} - {"policy-figure-missing"} == {event_id} - {
        "policy-figure-missing"
    }
    event = next(event for event in errors if event.id == event_id)
    assert event.args["found"] == found
    assert event.span is not None and event.span.file == "specs/policies/chengdu-example.yaml"
    if place:
        before = text[: text.index(place)]
        assert (event.span.line, event.span.col) == (before.count("\n") + 1, len(before) - before.rfind("\n"))
    for lang in ("zh", "en"):
        assert "{" not in event.message(lang) + event.hint(lang)


@pytest.mark.parametrize(
    ("old", "new", "event_id"),
    [
        ("dialysis.interval: {basis: requirement, settlement: 3}", "dialysis.interval: {basis: requirement, settlement: 4}", "policy-binding-differs"),
        ("dialysis.interval: {basis: requirement", "dialysis.interval: {basis: B", "policy-binding-basis"),
        ("pooled.resident: {basis: A, ceiling: 200}", "pooled.resident: {basis: A, ceiling: 150}", "policy-figure-same"),
    ],
)  # fmt: skip
def test_what_is_odd_is_a_warning(tmp_path: Path, old: str, new: str, event_id: str) -> None:
    loaded = _load(tmp_path, GOOD.replace(old, new))
    assert [(event.id, event.severity) for event in loaded.events] == [(event_id, Severity.WARNING)]
    assert len(loaded.policies) == 1


@pytest.mark.parametrize("text", ["", "- 1\n", "policy: [", "policy: chengdu-example\n", "versions: 3\n", "versions: [{from: 2021-01-01, figures: []}]\n"])  # fmt: skip
def test_no_text_makes_the_loader_fail(tmp_path: Path, text: str) -> None:
    loaded = _load(tmp_path, text)
    assert loaded.policies == () and loaded.events


def test_bytes_that_are_no_policy() -> None:
    good = render(SPECS).texts["policies/chengdu-example.json"]
    for bad in (
        "",
        "[]",
        "{}",
        good.replace('"from": "2021-01-01"', '"from": "2026-01-01"'),
        good.replace('"value": "800"', '"value": "-800"', 1),
        good.replace('"key": "large.ratio"', '"key": "large.rate"', 1),
        good.replace('"basis": "B"', '"basis": "C"', 1),
    ):
        with pytest.raises(PolicyError):
            read_policy(bad.encode())


def test_groups_have_members() -> None:
    assert all(GROUPS.values()) and BINDING.keys() <= units().keys()


def test_the_editors_schema_is_that_of_the_table_and_takes_the_shipped_policies() -> None:
    assert (SPECS / "policy.schema.json").read_text("utf-8") == schema_text(), (
        "python -m yibaogen.render.policy_schema > specs/policy.schema.json"
    )
    schema = Draft202012Validator(policy_schema())
    schema.check_schema(policy_schema())
    for path in sorted((SPECS / "policies").glob("*.yaml")):
        assert [error.message for error in schema.iter_errors(_as_editors_see(path.read_text("utf-8")))] == []


# What the schema can see within one file; the rest needs other lines (bases, versions) or the YAML text.
_SEEN = ("unknown group", "unknown member", "percent for a share", "no number", "negative", "months and a half", "no basis", "unknown benefit", "a med_type that is none", "unknown account", "unknown class", "unknown status", "an empty beginning")  # fmt: skip


@pytest.mark.parametrize("name", _SEEN)
def test_the_editors_schema_sees_what_is_broken(name: str) -> None:
    old, new, *_ = BROKEN[name]
    schema = Draft202012Validator(policy_schema())
    assert list(schema.iter_errors(_as_editors_see(GOOD.replace(old, new))))


def _as_editors_see(text: str) -> Any:
    """YAML 1.2 has no dates: an editor sees text."""
    return json.loads(json.dumps(yaml.safe_load(text), default=str))
