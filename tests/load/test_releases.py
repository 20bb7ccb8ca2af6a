"""Released versions: which one is compared with, and that a snapshot reads back as the edition that it was made of."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from yibao.message.tables import read_edition
from yibaogen.diff import diff_editions
from yibaogen.index.snapshot import edition_of
from yibaogen.index.tables import edition_table
from yibaogen.load.releases import ReleaseBroken, last_release
from yibaogen.overlay import resolve_edition
from yibaogen.render.edition_json import snapshot

ROOT = Path(__file__).resolve().parents[2]
MINI = ROOT / "tests/cases/mini/specs"


@pytest.mark.parametrize("edition_id", ["national", "hunan"])
def test_a_snapshot_reads_back_as_the_edition(edition_id: str) -> None:
    edition = resolve_edition(ROOT / "specs", edition_id).edition
    assert edition is not None
    again = edition_of(read_edition(snapshot(edition_table(edition)).encode()))
    assert again.interfaces.keys() == edition.interfaces.keys()
    assert [each.rules for each in again.interfaces.values()] == [
        each.rules for each in edition.interfaces.values()
    ]
    assert again.dictionaries == edition.dictionaries
    assert diff_editions(again, edition) == diff_editions(edition, again) == ()


def test_the_newest_other_version_is_the_last(tmp_path: Path) -> None:
    shutil.copytree(MINI / "releases", tmp_path / "releases")
    found = last_release(tmp_path, "mini", "1")
    assert found is not None and found.version == "0.9"
    found = last_release(tmp_path, "mini", "0.9")
    assert found is not None and found.version == "0.8"
    assert last_release(tmp_path, "other", "1") is None
    folder = tmp_path / "releases" / "mini"
    text = (folder / "0.9.json").read_text("utf-8")
    (folder / "0.10.json").write_text(text.replace('"version": "0.9"', '"version": "0.10"'), "utf-8")
    found = last_release(tmp_path, "mini", "1")
    assert found is not None and found.version == "0.10"


@pytest.mark.parametrize(
    "text", ["", "{}", "[1]", '{"edition": "mini"', '{"edition": "mini", "version": "2"}']
)
def test_what_is_no_snapshot_is_told(text: str, tmp_path: Path) -> None:
    folder = tmp_path / "specs" / "releases" / "mini"
    folder.mkdir(parents=True)
    (folder / "2.json").write_text(text, "utf-8")
    with pytest.raises(ReleaseBroken) as told:
        last_release(tmp_path / "specs", "mini", "1")
    assert told.value.file == "specs/releases/mini/2.json"


def test_a_snapshot_under_another_name_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "specs" / "releases" / "mini"
    folder.mkdir(parents=True)
    shutil.copy(MINI / "releases" / "mini" / "0.9.json", folder / "0.7.json")
    with pytest.raises(ReleaseBroken, match=r"mini 0\.9"):
        last_release(tmp_path / "specs", "mini", "1")
