"""The docs alone: what is written, what is kept, and several editions side by side."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from yibaogen.render.docs import render
from yibaogen.render.docs.sheet import Sheet
from yibaogen.write.bundles import load_bundle
from yibaogen.write.docs import build_docs
from yibaogen.write.errors import WriteError
from yibaogen.write.project import Project
from yibaogen.write.result import Result

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """The small edition, and one over it."""
    shutil.copytree(ROOT / "tests/cases/mini/specs", tmp_path / "specs")
    (tmp_path / "specs/town/overlay").mkdir(parents=True)
    (tmp_path / "specs/town/edition.yaml").write_text(
        "edition: town\nname: 某市版\nversion: '1'\nbase: mini\nsources: {town: 某市规范}\n", "utf-8"
    )
    (tmp_path / "specs/town/overlay/2204.yaml").write_text(
        "sources: [town]\nchanges:\n  - {tighten: 2204 input data psn_name, required: true}\n", "utf-8"
    )
    return Project(tmp_path)


def page(project: Project, path: str) -> str:
    return (project.generated / path).read_text("utf-8")


def whole(project: Project, edition_id: str) -> dict[str, str]:
    loaded = load_bundle(project, edition_id)
    assert loaded.bundle is not None, loaded.events
    return render(loaded.bundle)


def on_disk(project: Project, edition_id: str) -> dict[str, str]:
    top = project.generated / edition_id / "docs"
    return {
        path.relative_to(project.generated).as_posix(): path.read_text("utf-8")
        for path in top.rglob("*")
        if path.is_file()
    }


def written(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The titles of the pages that are written from now on."""
    found: list[str] = []
    text = Sheet.text

    def noted(self: Sheet) -> str:
        found.append(self.views["page"].heading)  # type: ignore[attr-defined]
        return text(self)

    monkeypatch.setattr(Sheet, "text", noted)
    return found


def only(results: list[Result]) -> Result:
    (result,) = results
    assert not result.failed, [event.message() for event in result.events]
    return result


@pytest.mark.parametrize("workers", [1, 2])
def test_side_by_side_or_not_the_same_files(project: Project, workers: int) -> None:
    results = build_docs(project, ("mini", "town"), workers)
    assert [result.edition_id for result in results] == ["mini", "town"]
    for result in results:
        texts = whole(project, result.edition_id)
        assert on_disk(project, result.edition_id) == texts
        assert result.files["create"] == len(texts) and result.counts["interfaces"] == 2


def test_only_pages_that_see_something_else_are_written_anew(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    build_docs(project, ("mini",), 1)
    place = project.specs / "mini/interfaces/5204.yaml"
    place.write_text(place.read_text("utf-8").replace("psn_no: {required: true}", "psn_no: {}"), "utf-8")
    titles = written(monkeypatch)
    result = only(build_docs(project, ("mini",), 1))
    assert "5204 费用明细查询" in titles and "变化" in titles and len(titles) <= 4
    assert 0 < result.files["update"] <= 4
    assert on_disk(project, "mini") == whole(project, "mini")


def test_nothing_changed_nothing_written(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    build_docs(project, ("town",), 1)
    titles = written(monkeypatch)
    result = only(build_docs(project, ("town",), 1))
    assert titles == [] and result.files["same"] > 40 and result.files["update"] == 0


@pytest.mark.parametrize("junk", [b"", b"junk", b"\x80" * 2000])
def test_a_broken_cache_costs_time_alone(project: Project, junk: bytes) -> None:
    build_docs(project, ("mini",), 1)
    caches = [path for path in (project.private / "cache").rglob("*") if path.is_file()]
    assert len(caches) >= 2
    for path in caches:
        path.write_bytes(junk)
    only(build_docs(project, ("mini",), 1))
    assert on_disk(project, "mini") == whole(project, "mini")


def test_bad_specs_write_nothing(project: Project) -> None:
    (project.specs / "mini/interfaces/5204.yaml").write_text("infno: [", "utf-8")
    results = build_docs(project, ("mini", "town"), 2)
    assert all(result.failed for result in results) and not project.generated.exists()


def test_a_broken_manifest_stops_the_build(project: Project) -> None:
    build_docs(project, ("mini",), 1)
    (project.private / "docs-mini.json").write_text(json.dumps({"files": {"a": 1}}), "utf-8")
    with pytest.raises(WriteError):
        build_docs(project, ("mini", "town"), 2)


def test_the_last_version_is_told_on_pages(project: Project) -> None:
    build_docs(project, ("mini", "town"), 1)
    told = page(project, "mini/docs/interfaces/2204.html").partition('id="ui-previous"')[2]
    assert 'data-title="自 0.9 以来 2"' in told
    assert "psn_name" in told and "psn_no" in told and 'href="#input-data-psn_name"' in told
    changes = page(project, "mini/docs/changes.html")
    assert "自 0.9 以来" in changes and "interfaces/2204.html#ui-previous" in changes and "flag" in changes
    assert "没有变化" in page(project, "mini/docs/interfaces/5204.html")
    assert "还没有保存过已发布的版本" in page(project, "town/docs/interfaces/2204.html")


def test_a_broken_release_is_an_error(project: Project) -> None:
    (project.specs / "releases/mini/0.9.json").write_text("{", "utf-8")
    (result,) = build_docs(project, ("mini",), 1)
    assert [event.id for event in result.events] == ["release-broken"]
    assert "specs/releases/mini/0.9.json" in result.events[0].message()


def test_a_page_shows_the_lines_that_it_is_made_of(project: Project) -> None:
    build_docs(project, ("town",), 1)
    text = page(project, "town/docs/interfaces/2204.html")
    row = text.partition('<tr id="input-data-psn_name">')[2].partition("</tr>")[0]
    anchor = row.rpartition('href="#')[2].partition('"')[0]
    line = text.partition(f'<span id="{anchor}"')[2].partition("</span>")[0]
    assert "tighten: 2204 input data psn_name" in line, "the overlay's line, not the base's"
    other = text.partition('<tr id="input-data-psn_no">')[2].partition("</tr>")[0]
    anchor = other.rpartition('href="#')[2].partition('"')[0]
    assert "psn_no: {required: true}" in text.partition(f'<span id="{anchor}"')[2].partition("</span>")[0]
