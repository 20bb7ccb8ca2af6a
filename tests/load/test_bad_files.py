"""Files that are no spec files: a clear event each, no exception, and nothing is changed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from yibaogen.load import load_edition
from yibaogen.text.yamlfile import MAX_BYTES

MINI = Path(__file__).parent.parent / "cases" / "mini" / "specs"


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    shutil.copytree(MINI, tmp_path / "specs")
    return tmp_path / "specs"


def ids(specs: Path, edition: str = "mini") -> set[str]:
    loaded = load_edition(specs, edition)
    assert loaded.edition is None
    return {event.id for event in loaded.events}


def test_unknown_edition_names_the_nearest(specs: Path) -> None:
    loaded = load_edition(specs, "mimi")
    (event,) = loaded.events
    assert (event.id, event.hint("en")) == ("edition-unknown", "editions: mini; nearest: mini")


def test_missing_elements_file(specs: Path) -> None:
    (specs / "mini" / "elements.yaml").unlink()
    assert "file-missing" in ids(specs)


def test_directory_in_place_of_a_file(specs: Path) -> None:
    (specs / "mini" / "interfaces" / "9999.yaml").mkdir()
    assert "file-directory" in ids(specs)


def test_gbk_file_names_the_line(specs: Path) -> None:
    target = specs / "mini" / "interfaces" / "5204.yaml"
    target.write_bytes(target.read_text("utf-8").encode("gbk"))
    (event,) = [event for event in load_edition(specs, "mini").events if event.id == "file-encoding"]
    assert event.span is not None and event.span.line == 2
    assert "GBK" in event.hint("zh")


def test_two_hundred_megabytes_are_refused_unread(specs: Path) -> None:
    with (specs / "mini" / "elements.yaml").open("r+b") as file:
        file.truncate(200 * 1024 * 1024)  # sparse: costs no disk
    (event,) = [event for event in load_edition(specs, "mini").events if event.id == "file-too-large"]
    assert event.args["allowed"] == f"{MAX_BYTES:,}"


@pytest.mark.parametrize(
    "data", [b"\x00\x01\x02", b"[" * 20000, b"- " * 5000, b"&a [*a]", b"? [x]\n: y", b"\xef\xbb\xbf"]
)
def test_garbage_never_raises(specs: Path, data: bytes) -> None:
    (specs / "mini" / "interfaces" / "5204.yaml").write_bytes(data)
    assert ids(specs)
