"""Whole builds of a small edition: what is written, rewritten, pruned, left alone, and told by ``--check``."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from write_support import EDITION, PACKAGE, SMALL, mini_project, render_edition, silent, tree, use_renderers

from yibaogen.write.build import build, check, retire
from yibaogen.write.errors import WriteError
from yibaogen.write.project import Project
from yibaogen.write.result import Result

NUMBERS = ("2204", "5204")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    use_renderers(monkeypatch, SMALL)
    return mini_project(tmp_path)


def changed(result: Result) -> list[tuple[str, str]]:
    return [
        (change.kind, change.path)
        for plan in result.plans
        for change in plan.changes
        if change.kind != "same"
    ]


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_a_first_build_writes_all_and_lists_it(project: Project) -> None:
    result = build(project, EDITION, silent)
    assert result.clean is False
    assert result.files == {"create": 6, "update": 0, "delete": 0, "same": 0}
    manifest = json.loads((project.generated / EDITION / "manifest.json").read_text("utf-8"))
    assert list(manifest["files"]) == [f"{EDITION}/edition.json", *(f"{PACKAGE}/i{n}.py" for n in NUMBERS)]
    assert result.counts["interfaces"] == 2
    assert set(result.stages) == {"fingerprint", "load", "edition", "python", "docs", "write"}


def test_a_second_build_has_nothing_to_do_and_loads_nothing(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = build(project, EDITION, silent)
    before = tree(project.generated)

    def fail(*_args: object) -> None:
        raise AssertionError("specs were loaded")

    monkeypatch.setattr("yibaogen.overlay.resolve_edition", fail)
    second = build(project, EDITION, silent)
    assert (second.idle, second.counts, second.files["same"]) == (True, first.counts, 6)
    assert tree(project.generated) == before
    assert check(project, EDITION, silent).idle


def test_builds_are_the_same_byte_for_byte(
    project: Project, tmp_path_factory: pytest.TempPathFactory
) -> None:
    build(project, EDITION, silent)
    other = mini_project(tmp_path_factory.mktemp("other"))
    build(other, EDITION, silent)
    assert tree(project.generated) == tree(other.generated)


def test_a_touched_spec_line_rewrites_only_what_depends_on_it(project: Project) -> None:
    build(project, EDITION, silent)
    times = {path: path.stat().st_mtime_ns for path in project.generated.rglob("*") if path.is_file()}
    edit(project.specs / EDITION / "interfaces" / "5204.yaml", "amount: {}", "psn_name: {}")
    result = build(project, EDITION, silent)
    assert changed(result) == [("update", f"{PACKAGE}/i5204.py"), ("update", f"{EDITION}/manifest.json")]
    rewritten = {path.name for path, time in times.items() if path.stat().st_mtime_ns != time}
    assert rewritten == {"i5204.py", "manifest.json"}


def test_a_renamed_interface_leaves_no_file(project: Project) -> None:
    build(project, EDITION, silent)
    old = project.specs / EDITION / "interfaces" / "5204.yaml"
    edit(old, '"5204"', '"5205"')
    old.rename(old.with_name("5205.yaml"))
    result = build(project, EDITION, silent)
    assert not result.failed, [event.message("en") for event in result.events]
    names = {Path(path).name for path in tree(project.generated)}
    assert names == {"edition.json", "manifest.json", "i2204.py", "i5205.py", "2204.html", "5205.html"}


def test_an_edited_generated_file_is_drift_and_is_put_right(project: Project) -> None:
    build(project, EDITION, silent)
    place = project.generated / PACKAGE / "i2204.py"
    good = place.read_text("utf-8")
    place.write_text(good + "# by hand\n", "utf-8")
    drifted = check(project, EDITION, silent)
    assert (drifted.clean, changed(drifted)) == (False, [("update", f"{PACKAGE}/i2204.py")])
    assert place.read_text("utf-8").endswith("# by hand\n")
    build(project, EDITION, silent)
    assert place.read_text("utf-8") == good


def test_an_edit_of_the_same_size_and_time_right_after_a_build_is_seen(project: Project) -> None:
    build(project, EDITION, silent)
    place = project.generated / EDITION / "edition.json"
    stat = place.stat()
    place.write_text(place.read_text("utf-8").replace("2204", "9999"), "utf-8")
    os.utime(place, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert place.stat().st_mtime_ns == stat.st_mtime_ns
    assert not check(project, EDITION, silent).clean


def test_check_writes_nothing(project: Project) -> None:
    result = check(project, EDITION, silent)
    assert not result.clean
    assert not project.generated.exists()
    assert not project.private.exists()


def test_docs_never_built_are_no_drift_but_edited_ones_are(project: Project) -> None:
    build(project, EDITION, silent)
    page = project.generated / EDITION / "docs" / "2204.html"
    other = page.with_name("5204.html")
    page.write_text("by hand\n", "utf-8")
    assert changed(check(project, EDITION, silent)) == [("update", f"{EDITION}/docs/2204.html")]
    page.unlink()
    assert changed(check(project, EDITION, silent)) == [("create", f"{EDITION}/docs/2204.html")]
    other.unlink()
    assert check(project, EDITION, silent).clean
    build(project, EDITION, silent)
    assert page.exists()
    (project.private / f"docs-{EDITION}.json").unlink()
    page.write_text("of an unknown build\n", "utf-8")
    assert check(project, EDITION, silent).clean


def test_docs_that_are_only_older_than_the_specs_are_no_drift(project: Project) -> None:
    build(project, EDITION, silent)
    page = project.generated / EDITION / "docs" / "2204.html"
    source = project.specs / EDITION / "interfaces" / "2204.yaml"
    edit(source, "  feedetail.trace:\n    repeat: {}\n    card_sn: {required: true}\n", "")
    old = page.read_text("utf-8")
    build(project, EDITION, silent)
    page.write_text(old, "utf-8")
    manifest = project.private / f"docs-{EDITION}.json"
    data = json.loads(manifest.read_text("utf-8"))
    from yibaogen.write.plan import digest

    data["files"][f"{EDITION}/docs/2204.html"] = digest(old.encode())
    manifest.write_text(json.dumps(data), "utf-8")
    assert check(project, EDITION, silent).clean


def test_a_stray_file_is_told_of_on_every_build(project: Project) -> None:
    build(project, EDITION, silent)
    (project.generated / PACKAGE / "mine.py").write_text("x = 1\n")
    for _ in range(2):
        result = build(project, EDITION, silent)
        assert [(event.id, event.path) for event in result.events] == [
            ("file-stray", f"generated/{PACKAGE}/mine.py")
        ]
    assert not check(project, EDITION, silent).clean
    assert (project.generated / PACKAGE / "mine.py").exists()


def test_an_edited_stale_file_is_told_of_until_it_is_gone(project: Project) -> None:
    build(project, EDITION, silent)
    stale = project.generated / PACKAGE / "i5204.py"
    stale.write_text("mine now\n")
    (project.specs / EDITION / "interfaces" / "5204.yaml").unlink()
    for _ in range(2):
        result = build(project, EDITION, silent)
        assert [event.id for event in result.events] == ["stale-edited"]
        assert stale.exists()
    stale.unlink()
    assert build(project, EDITION, silent).events == ()
    assert check(project, EDITION, silent).clean


def test_specs_with_errors_write_nothing(project: Project) -> None:
    build(project, EDITION, silent)
    before = tree(project.generated)
    edit(project.specs / EDITION / "interfaces" / "5204.yaml", "amount: {}", "nosuchfield: {}")
    result = build(project, EDITION, silent)
    assert result.failed
    assert tree(project.generated) == before
    assert check(project, EDITION, silent).failed


@pytest.mark.parametrize("text", ["<<<<<<< ours\n", "{}", '{"files": {"a": 1}}', '{"files": []}', "\xff"])
def test_a_broken_manifest_stops_the_build(project: Project, text: str) -> None:
    build(project, EDITION, silent)
    (project.generated / EDITION / "manifest.json").write_bytes(text.encode("latin-1"))
    with pytest.raises(WriteError) as caught:
        build(project, EDITION, silent)
    assert caught.value.event.id == "manifest-broken"


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"format": 1}', '{"format": 1, "inputs": [], "editions": {"mini": 3}}']
)
def test_a_broken_state_only_costs_time(project: Project, text: str) -> None:
    build(project, EDITION, silent)
    (project.private / "build-state.json").write_text(text)
    result = build(project, EDITION, silent)
    assert (result.idle, result.files["same"]) == (False, 6)
    assert build(project, EDITION, silent).idle


def test_an_edition_without_specs_is_taken_away(project: Project) -> None:
    build(project, EDITION, silent)
    (project.generated / EDITION / "mine.txt").write_text("by hand")
    result = retire(project, EDITION)
    assert result.files["delete"] == 6
    assert tree(project.generated) == {f"{EDITION}/mine.txt": "by hand"}


def test_two_renderers_may_not_want_one_file(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    use_renderers(monkeypatch, {"edition": render_edition, "again": render_edition})
    with pytest.raises(WriteError) as caught:
        build(project, EDITION, silent)
    assert caught.value.event.id == "path-doubled"


def test_a_renderer_cannot_write_outside_of_its_edition(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_renderers(monkeypatch, {"bad": lambda _bundle: {"../specs/mini/edition.yaml": "gone"}})
    with pytest.raises(WriteError) as caught:
        build(project, EDITION, silent)
    assert caught.value.event.id == "path-unsafe"


def test_a_slow_renderer_gets_anothers_texts_and_a_folder_of_its_own(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[tuple[list[str], Path]] = []

    def slow(texts: dict[str, str], cache: Path, base: dict[str, str]) -> dict[str, str]:
        assert base == {}
        calls.append((list(texts), cache))
        return {f"{PACKAGE}/slow.py": "x = 1\n"}

    use_renderers(monkeypatch, {**SMALL, "slow": slow}, "slow")
    result = build(project, EDITION, silent)
    assert calls == [([f"{EDITION}/edition.json"], project.private / "cache" / "slow")]
    assert "slow" in result.stages
    assert (project.generated / PACKAGE / "slow.py").read_text() == "x = 1\n"


def test_a_changed_template_makes_a_build_look_again(project: Project) -> None:
    build(project, EDITION, silent)
    project.templates.mkdir()
    (project.templates / "page.html").write_text("x")
    assert not build(project, EDITION, silent).idle
    assert build(project, EDITION, silent).idle
