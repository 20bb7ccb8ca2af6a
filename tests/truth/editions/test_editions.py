"""Each province's edition is its witness's table over the base, and only the differences are written."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml

from yibao.events import Severity
from yibao.message.tables import EditionTable, FieldTable
from yibaogen.index.tables import edition_table
from yibaogen.model import Edition
from yibaogen.overlay import resolve_edition

from .tables import Comparison, compare, statements

ROOT = Path(__file__).parents[3]
SPECS = ROOT / "specs"
PROVINCES = ("chongqing", "guangzhou", "hunan", "neimenggu", "shenzhen")
EDITIONS = (*PROVINCES, "jiwei")
LEAST = 0.99


@cache
def resolved(name: str) -> Edition:
    found = resolve_edition(SPECS, name)
    assert found.edition is not None, [event.id for event in found.events]
    assert not [event for event in found.events if event.severity is Severity.ERROR]
    return found.edition


@cache
def listed(name: str) -> Mapping[str, Any]:
    exceptions = yaml.safe_load((Path(__file__).parent / "exceptions.yaml").read_text(encoding="utf-8"))
    rows: Mapping[str, Any] = exceptions[name]
    return rows


def held(table: EditionTable, name: str) -> Comparison:
    left_out = [row["infno"] for row in listed(name)["left_out"]]
    return compare(table, name, listed(name)["misprints"], left_out)


@cache
def comparison(name: str) -> Comparison:
    return held(edition_table(resolved(name)), name)


@pytest.mark.parametrize("name", EDITIONS)
def test_an_edition_resolves_over_national(name: str) -> None:
    assert resolved(name).base == "national"
    # The owner's list says nothing of how its platform is reached.
    own = resolved(name).transport != resolved("national").transport
    assert own == (name in PROVINCES)


@pytest.mark.parametrize("name", PROVINCES)
def test_fields_are_those_of_the_witness(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    found = comparison(name)
    with capsys.disabled():
        print(f"\n{name}: {found.share:.2%} of {found.rows} rows as the witness has them")
    assert found.rows > 1900
    assert found.share >= LEAST


@pytest.mark.parametrize("name", PROVINCES)
def test_every_departure_is_listed_with_a_reason_and_none_is_stale(name: str) -> None:
    found = {(miss.place, miss.about): str(miss) for miss in comparison(name).misses}
    rows = listed(name)["exceptions"]
    excused = {(row["place"], row["about"]) for row in rows}
    unlisted = [found[key] for key in sorted(found.keys() - excused)]
    assert not unlisted, "\n".join(unlisted)
    assert not excused - found.keys()
    assert all(len(row["reason"]) >= 8 for row in [*rows, *listed(name)["left_out"]])
    assert not {row["infno"] for row in listed(name)["left_out"]} & resolved(name).interfaces.keys()


def test_the_comparison_sees_a_changed_length_and_an_added_field() -> None:
    """The judge is no rubber stamp."""
    table = edition_table(resolved("neimenggu"))
    before = {(miss.place, miss.about) for miss in held(table, "neimenggu").misses}
    damaged = _damaged(table)
    after = {(miss.place, miss.about) for miss in held(damaged, "neimenggu").misses}
    assert after - before == {
        ("2207 input data psn_no", "length"),
        ("2207 input data not_in_any_table", "presence"),
    }


def _damaged(table: EditionTable) -> EditionTable:
    interface = table.interfaces["2207"]
    (data,) = (node for node in interface.input if node.path == "data")
    fields = tuple(
        msgspec.structs.replace(field, length=31) if field.code == "psn_no" else field
        for field in data.fields
    )
    extra = FieldTable(code="not_in_any_table", name="", type="string")
    node = msgspec.structs.replace(data, fields=(*fields, extra))
    changed = msgspec.structs.replace(interface, input=(node,))
    return msgspec.structs.replace(table, interfaces={**table.interfaces, "2207": changed})


@pytest.mark.parametrize("name", PROVINCES)
def test_an_overlay_is_printed_beside_the_full_table(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    rows = statements(name)
    base = resolve_edition(SPECS, "national").edition
    assert base is not None
    shared = sum(place.infno in base.interfaces or place.infno == "ENVELOPE" for place, _ in rows)
    lines = _lines(SPECS / name, "overlay")
    brought = _lines(SPECS / name, "interfaces") + _lines(SPECS / name, "dictionaries")
    brought += len((SPECS / name / "elements.yaml").read_text(encoding="utf-8").splitlines())
    with capsys.disabled():
        print(
            f"\n{name}: on the numbers that it shares with the base {lines} lines of differences beside {shared} rows of its "
            f"table ({lines / shared:.0%}); numbers of its own, which are whole: {brought} lines beside {len(rows) - shared} rows; "
            f"all: {lines + brought} lines beside {len(rows)} rows ({(lines + brought) / len(rows):.0%})"
        )
    if name == "neimenggu":
        assert lines * 4 <= shared


def _lines(folder: Path, part: str) -> int:
    """Lines that say something: comments, heads and blanks are none."""
    texts = (path.read_text(encoding="utf-8") for path in (folder / part).glob("*.yaml"))
    return sum(bool(line.strip()) and line != "changes:" for text in texts for line in text.splitlines())


@pytest.mark.parametrize("name", PROVINCES)
def test_every_line_of_a_province_names_its_witness(name: str) -> None:
    texts = [path.read_text(encoding="utf-8") for path in (SPECS / name / "overlay").glob("*.yaml")]
    lines = [line for text in texts for line in text.splitlines() if line.startswith("  - {")]
    assert lines
    assert all("because: " in line for line in lines)


def test_jiwei_has_the_owners_numbers_under_the_owners_names() -> None:
    numbers = yaml.safe_load((SPECS / "requirement.yaml").read_text(encoding="utf-8"))["numbers"]
    edition = resolved("jiwei")
    assert {infno: interface.name for infno, interface in edition.interfaces.items()} == numbers


def test_jiwei_moves_the_reports_with_their_fields_and_methods() -> None:
    base = resolve_edition(SPECS, "national").edition
    assert base is not None
    edition = resolved("jiwei")
    for old, new in (("4503", "4502"), ("4504", "4503"), ("4505", "4504"), ("4506", "4505")):
        assert edition.interfaces[new].input == base.interfaces[old].input
        assert edition.interfaces[new].method == base.interfaces[old].method
    both = {node.path: node for node in edition.interfaces["4501"].input}
    for infno in ("4501", "4502"):
        for node in base.interfaces[infno].input:
            assert {field.code for field in node.fields} <= {field.code for field in both[node.path].fields}


def test_hunan_replaces_reassigned_numbers_and_removes_the_withdrawn_one() -> None:
    base = resolve_edition(SPECS, "national").edition
    assert base is not None
    hunan = resolved("hunan")
    assert "4201" not in hunan.interfaces
    assert "4261" in hunan.interfaces
    for infno in (
        "7101",
        "7102",
        "7103",
        "7104",
        "7201",
        "7202",
        "7203",
        "7204",
        "7205",
        "6101",
        "6201",
        "6202",
    ):
        assert (SPECS / "hunan" / "interfaces" / f"{infno}.yaml").is_file()
        shared = {node.path for node in hunan.interfaces[infno].input if node in base.interfaces[infno].input}
        assert not shared
