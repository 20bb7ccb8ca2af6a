"""What a build keeps of the specs, the base as it was resolved and the trees of files, never differs from reading them."""

from __future__ import annotations

import os
import pickle
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from yibaogen.overlay import resolve_edition
from yibaogen.overlay.model import Resolved
from yibaogen.text.sink import Sink
from yibaogen.text.yamlfile import read_yaml
from yibaogen.write import base, trees
from yibaogen.write.base import kept_base
from yibaogen.write.memo import stamp
from yibaogen.write.trees import kept_trees

ROOT = Path(__file__).resolve().parents[2]
_later = iter(range(1, 1000))


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "tests/cases/mini/specs", tmp_path / "specs")
    (tmp_path / ".yibao").mkdir()
    return tmp_path / "specs"


@pytest.fixture
def resolutions(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The bases that are resolved from now on."""
    found: list[str] = []
    whole = base.resolve_chain

    def noted(specs: Path, ids: tuple[str, ...]) -> Resolved:
        found.append(ids[0])
        return whole(specs, ids)

    monkeypatch.setattr(base, "resolve_chain", noted)
    yield found


def edit(place: Path, old: str, new: str) -> None:
    """Change a file, with a time of its own."""
    text = place.read_text("utf-8")
    assert old in text
    place.write_text(text.replace(old, new, 1), "utf-8")
    moment = place.stat().st_mtime_ns + next(_later) * 1_000_000
    os.utime(place, ns=(moment, moment))


def kept(specs: Path) -> Resolved:
    return kept_base(specs.parent / ".yibao", specs, ("mini",))


def test_a_kept_base_is_the_base_and_is_not_resolved_again(specs: Path, resolutions: list[str]) -> None:
    first, again = kept(specs), kept(specs)
    whole = resolve_edition(specs, "mini")
    assert first == again == whole and again.edition == whole.edition
    assert again.edition is not None and whole.edition is not None
    assert again.edition.interfaces["2204"].span == whole.edition.interfaces["2204"].span
    assert resolutions == ["mini"]


def test_a_changed_line_of_the_base_is_seen(specs: Path, resolutions: list[str]) -> None:
    kept(specs)
    edit(specs / "mini/interfaces/5204.yaml", "amount: {}", "psn_name: {}")
    assert kept(specs) == resolve_edition(specs, "mini")
    assert resolutions == ["mini", "mini"]


def test_a_base_with_an_error_is_not_kept(specs: Path, resolutions: list[str]) -> None:
    edit(specs / "mini/interfaces/5204.yaml", "amount: {}", "no_such_field: {}")
    assert [event.id for event in kept(specs).events] == [event.id for event in kept(specs).events]
    assert kept(specs).edition is None and resolutions == ["mini"] * 3


class _Acts:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, ("it-has-acted",)


@pytest.mark.parametrize(
    "content", [pickle.dumps(_Acts()), b"", b"\x80\x05", pickle.dumps("a text"), b"no pickle"]
)
def test_a_file_that_is_not_ours_does_nothing(
    specs: Path, content: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(specs.parent)
    kept(specs)
    (specs.parent / ".yibao/cache/bases/mini.bin").write_bytes(stamp([specs / "mini"]) + content)
    assert kept(specs) == resolve_edition(specs, "mini")
    assert not Path("it-has-acted").exists()


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that are parsed from now on."""
    found: list[str] = []

    def noted(path: Path, shown: str, sink: Sink) -> trees.Tree | None:
        found.append(path.name)
        return read_yaml(path, shown, sink)

    monkeypatch.setattr(trees, "read_yaml", noted)
    return found


def trees_of(specs: Path) -> tuple[list[trees.Tree | None], list[str]]:
    """The trees of all interfaces, and the ids of what is to be said of them."""
    sink = Sink()
    with kept_trees(specs.parent / ".yibao", "mini") as known:
        found = [
            known.read(place, place.name, sink) for place in sorted((specs / "mini/interfaces").iterdir())
        ]
    return found, [event.id for event in sink.events()]


def test_only_the_changed_file_is_parsed_again(specs: Path, parsed: list[str]) -> None:
    first = trees_of(specs)
    assert sorted(parsed) == ["2204.yaml", "5204.yaml"] and None not in first[0]
    parsed.clear()
    assert trees_of(specs) == first and parsed == []
    edit(specs / "mini/interfaces/5204.yaml", "amount: {}", "psn_name: {}")
    changed = trees_of(specs)
    assert parsed == ["5204.yaml"] and changed[0][0] == first[0][0] and changed[0][1] != first[0][1]


def test_a_file_with_an_error_tells_it_every_time(specs: Path, parsed: list[str]) -> None:
    edit(specs / "mini/interfaces/5204.yaml", "amount: {}", "amount: {}, amount: {}")
    told = trees_of(specs)[1]
    assert told and trees_of(specs)[1] == told and parsed.count("5204.yaml") == 2


def test_broken_trees_are_read_anew(specs: Path, parsed: list[str]) -> None:
    first = trees_of(specs)
    (specs.parent / ".yibao/cache/trees/mini.bin").write_bytes(b"\x92\xc4")
    assert trees_of(specs) == first and len(parsed) == 4
