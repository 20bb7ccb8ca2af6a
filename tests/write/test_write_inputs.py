"""Fingerprints: what they depend on, and what they must not."""

from __future__ import annotations

import os
import time
from pathlib import Path

from write_support import EDITION, mini_project

from yibaogen.write.inputs import chain, fingerprint, input_files, tools
from yibaogen.write.project import Project
from yibaogen.write.stats import NEVER, files_in, marks


def key(project: Project) -> str:
    return fingerprint(project, marks(input_files(project, EDITION), {}), ())


def test_the_place_of_a_project_does_not_count(tmp_path: Path) -> None:
    one, two = mini_project(tmp_path / "one"), mini_project(tmp_path / "two")
    assert key(one) == key(two)
    (two.specs / EDITION / "edition.yaml").write_text("edition: mini\n")
    assert key(one) != key(two)


def test_other_editions_do_not_count_but_bases_do(tmp_path: Path) -> None:
    project = mini_project(tmp_path)
    alone = key(project)
    other = project.specs / "other"
    other.mkdir()
    (other / "edition.yaml").write_text("edition: other\n")
    # The docs name every edition of the project, and nothing else of it.
    before = key(project)
    assert before != alone
    (other / "dictionaries").mkdir()
    (other / "dictionaries" / "x.yaml").write_text("dict: x\n")
    assert key(project) == before
    head = project.specs / EDITION / "edition.yaml"
    head.write_text(head.read_text("utf-8") + "base: other\n", "utf-8")
    based = key(project)
    assert chain(project, EDITION) == (EDITION, "other")
    (other / "elements.yaml").write_text("x: {}\n")
    assert key(project) != based


def test_a_circle_of_bases_ends(tmp_path: Path) -> None:
    for name, base in (("a", "b"), ("b", "a")):
        (tmp_path / "specs" / name).mkdir(parents=True)
        (tmp_path / "specs" / name / "edition.yaml").write_text(f"edition: {name}\nbase: {base}\n")
    assert chain(Project(tmp_path), "a") == ("a", "b")


def test_versions_of_tools_are_known() -> None:
    found = tools()
    assert any(name.startswith("msgspec-") for name in found)
    assert any(name.startswith("python-3.") for name in found)


def test_a_file_known_by_its_time_is_not_read_again(tmp_path: Path) -> None:
    place = tmp_path / "x"
    place.write_text("one")
    past = time.time_ns() - 10_000_000_123
    os.utime(place, ns=(past, past))
    known = marks(files_in(tmp_path), {})
    place.write_text("two")
    os.utime(place, ns=(past, past))
    assert marks(files_in(tmp_path), known) == known
    place.write_text("three")
    assert marks(files_in(tmp_path), known) != known


def test_a_file_changed_just_now_is_never_trusted(tmp_path: Path) -> None:
    place = tmp_path / "x"
    place.write_text("one")
    (mark,) = marks(files_in(tmp_path), {}).values()
    assert mark.changed_ns == NEVER
