"""What a build keeps of the specs, the base as it was resolved and the trees of files, never differs from reading them."""

from __future__ import annotations

import os
import pickle
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from yibaogen.model import Edition
from yibaogen.overlay import read_overlay, resolve_edition
from yibaogen.overlay.model import Resolved
from yibaogen.text.sink import Sink
from yibaogen.text.yamlfile import read_yaml
from yibaogen.write import base, trees
from yibaogen.write.base import kept_base
from yibaogen.write.overlays import Overlays
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
    again = kept(specs)
    whole = resolve_edition(specs, "mini")
    assert again == whole and again.edition is not None and whole.edition is not None
    assert again.edition.interfaces["5204"].output[0].fields[1].code == "psn_name"
    assert again.edition.interfaces["5204"].span == whole.edition.interfaces["5204"].span
    assert resolutions == ["mini"], "one file is read, not the whole"


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("elements.yaml", "name: 人员姓名", "name: 姓名"),
        ("edition.yaml", "book: 一本规范", "book: 一本书"),
        ("envelope.yaml", "sign_no: {}", "sign_no: {required: true}"),
        ("dictionaries/flag.yaml", "dict: flag", "dict: flags"),
        ("interfaces/5204.yaml", 'infno: "5204"', 'infno: "5205"'),
        ("interfaces/5204.yaml", "method: query_fee_lines", "method: upload_outpatient_fees"),
        ("interfaces/5204.yaml", "psn_no: {required: true}", "nobody: {required: true}"),
    ],
)
def test_what_other_files_depend_on_is_read_as_a_whole(
    specs: Path, resolutions: list[str], file: str, old: str, new: str
) -> None:
    kept(specs)
    edit(specs / "mini" / file, old, new)
    again, whole = kept(specs), resolve_edition(specs, "mini")
    assert again.events == whole.events and again.edition == whole.edition
    assert resolutions == ["mini", "mini"]


@pytest.mark.parametrize(
    ("old", "new"),
    [('"1": 是', '"1": 对'), ('"1": 是', '"1": 是\n  "9": 不详'), ("name: 标志", "name: 是否")],
)
def test_a_changed_dictionary_is_read_alone(specs: Path, resolutions: list[str], old: str, new: str) -> None:
    kept(specs)
    edit(specs / "mini/dictionaries/flag.yaml", old, new)
    again, whole = kept(specs), resolve_edition(specs, "mini")
    assert again == whole and again.edition == whole.edition
    assert resolutions == ["mini"]


def test_a_file_that_comes_or_goes_is_seen(specs: Path, resolutions: list[str]) -> None:
    kept(specs)
    (specs / "mini/interfaces/5204.yaml").unlink()
    found = kept(specs).edition
    assert found is not None and list(found.interfaces) == ["2204"]
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
    place = specs.parent / ".yibao/cache/bases/mini.bin"
    told = msgspec.msgpack.decode(place.read_bytes())
    place.write_bytes(msgspec.msgpack.encode({**told, "resolved": content}))
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


def overlay_project(specs: Path) -> Edition:
    """An edition over the small one; the resolved base."""
    (specs / "town/overlay").mkdir(parents=True)
    (specs / "town/edition.yaml").write_text(
        "edition: town\nname: 某市版\nversion: '1'\nbase: mini\nsources: {town: 某市规范}\n", "utf-8"
    )
    (specs / "town/overlay/2204.yaml").write_text(
        "sources: [town]\nchanges:\n  - {tighten: 2204 input data psn_name, required: true}\n", "utf-8"
    )
    base = resolve_edition(specs, "mini").edition
    assert base is not None
    return base


def test_a_kept_overlay_is_the_overlay_and_is_not_read_again(specs: Path, parsed: list[str]) -> None:
    base = overlay_project(specs)
    overlays = Overlays(specs.parent / ".yibao")
    whole = read_overlay(specs, "town", base)
    assert overlays.read(specs, "town", base) == whole and parsed == ["edition.yaml", "2204.yaml"]
    parsed.clear()
    edit(specs / "mini/interfaces/5204.yaml", "amount: {}", "psn_name: {}")
    changed = resolve_edition(specs, "mini").edition
    assert changed is not None
    again = overlays.read(specs, "town", changed)
    assert again == whole and parsed == []
    assert again.overlay is not None and whole.overlay is not None
    assert [change.span for change in again.overlay.changes] == [
        change.span for change in whole.overlay.changes
    ]


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("town/overlay/2204.yaml", "psn_name", "psn_no"),
        ("town/edition.yaml", "某市版", "另一市版"),
        ("mini/elements.yaml", "name: 人员姓名", "name: 姓名"),
    ],
)
def test_an_overlay_is_read_again_for_what_it_depends_on(
    specs: Path, parsed: list[str], file: str, old: str, new: str
) -> None:
    overlays = Overlays(specs.parent / ".yibao")
    base = overlay_project(specs)
    overlays.read(specs, "town", base)
    edit(specs / file, old, new)
    now = resolve_edition(specs, "mini").edition
    assert now is not None
    parsed.clear()
    assert overlays.read(specs, "town", now) == read_overlay(specs, "town", now)
    fewer = replace(now, sources={"book": ""})
    assert overlays.read(specs, "town", fewer) == read_overlay(specs, "town", fewer)


def test_a_broken_overlay_is_read_anew(specs: Path) -> None:
    base = overlay_project(specs)
    overlays = Overlays(specs.parent / ".yibao")
    whole = overlays.read(specs, "town", base)
    place = specs.parent / ".yibao/cache/overlays/town.bin"
    place.write_bytes(place.read_bytes()[:-40])
    assert overlays.read(specs, "town", base) == whole
