"""``transport:`` of an edition: what is read, what an overlay changes, and the exact place of what is wrong."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from yibaogen.load import load_edition
from yibaogen.load.transport import KEYS, differing, over

ROOT = Path(__file__).parents[2]
MINI = ROOT / "tests/cases/mini/specs"
GOOD = """\
transport:
  address: paths
  paths:
    "1101": "/fsi/api/x"
  profile: csb
  gateway:
    unit: ms
  timeout: "120"
  replies:
    amounts: text
"""


def loaded(tmp_path: Path, transport: str) -> Any:
    specs = tmp_path / "specs"
    shutil.copytree(MINI, specs)
    file = specs / "mini/edition.yaml"
    file.write_text(file.read_text("utf-8") + transport, "utf-8")
    return load_edition(specs, "mini")


def test_facts_are_read(tmp_path: Path) -> None:
    result = loaded(tmp_path, GOOD)
    assert result.edition is not None and not result.events
    assert result.edition.transport == {
        "address": "paths",
        "paths": {"1101": "/fsi/api/x"},
        "profile": "csb",
        "gateway": {"unit": "ms"},
        "timeout": "120",
        "replies": {"amounts": "text"},
    }


@pytest.mark.parametrize(
    ("old", "new", "place", "event"),
    [
        ("profile: csb", "profile: carrier-pigeon", "11:12", "spec-value"),
        ("address: paths", "address: somewhere", "8:12", "spec-value"),
        ('"1101":', '"11O1":', "10:5", "spec-value"),
        ('timeout: "120"', "timeout: soon", "14:12", "spec-value"),
        ("amounts: text", "amounts: words", "16:14", "spec-value"),
        ("amounts: text", "amount: text", "16:13", "spec-value"),
        ("profile: csb", "profil: csb", "11:3", "spec-key-unknown"),
        ("    unit: ms", "    unit: [ms]", "13:11", "spec-shape"),
        ("  gateway:\n    unit: ms", "  gateway: ms", "12:12", "spec-shape"),
    ],
)
def test_what_is_wrong_has_its_place(old: str, new: str, place: str, event: str, tmp_path: Path) -> None:
    assert old in GOOD
    events = loaded(tmp_path, GOOD.replace(old, new)).events
    assert [(str(found.span), found.id) for found in events] == [(f"specs/mini/edition.yaml:{place}", event)]


def test_an_overlay_replaces_whole_values_and_takes_away() -> None:
    base = {"address": "paths", "paths": {"1101": "/a", "2207": "/b"}, "timeout": "100"}
    own = {"paths": {"1101": "/c"}, "timeout": "none"}
    result = over(base, own)
    assert result == {"address": "paths", "paths": {"1101": "/c"}}
    assert over(base, differing(base, result)) == result


def test_national_paths_are_those_of_its_own_numbers() -> None:
    edition = load_edition(ROOT / "specs", "national").edition
    assert edition is not None
    paths = edition.transport["paths"]
    assert isinstance(paths, dict)
    assert len(paths) > 60
    assert paths.keys() <= set(edition.interfaces)
    assert all(path.startswith("/fsi/api/") for path in paths.values())
    assert set(KEYS) >= set(edition.transport)
