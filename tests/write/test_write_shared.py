"""The group of data that all editions share: built, checked and pruned like an edition."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from yibao.platform.world import read_world
from yibaogen.cli.main import main
from yibaogen.write.build import build, check
from yibaogen.write.project import SHARED, Project
from yibaogen.write.result import Result
from yibaogen.write.shared import has_shared

SPECS = Path(__file__).parents[2] / "specs"
WORLD = "generated/python/yibao_editions/data/world.json"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project with a world and nothing else."""
    shutil.copytree(SPECS / "world", tmp_path / "specs/world")
    return Project(tmp_path)


def made(project: Project) -> Result:
    return build(project, SHARED, lambda _: None)


def test_it_is_written_and_read_back(project: Project) -> None:
    result = made(project)
    assert result.events == () and result.files["create"] == 2
    world = read_world((project.root / WORLD).read_bytes())
    assert world.home == "510100" and "43000000000000000101" in world.persons
    manifest = json.loads((project.generated / "data/manifest.json").read_text("utf-8"))
    assert list(manifest["files"]) == ["python/yibao_editions/data/world.json"]


def test_a_second_build_is_idle_and_the_same(project: Project) -> None:
    made(project)
    before = (project.root / WORLD).read_bytes()
    shutil.rmtree(project.private)
    again = made(project)
    assert again.clean and (project.root / WORLD).read_bytes() == before


def test_drift_is_seen(project: Project) -> None:
    made(project)
    place = project.root / WORLD
    place.write_text(place.read_text("utf-8").replace("示例市第一医院", "别的医院"), encoding="utf-8")
    found = check(project, SHARED, lambda _: None)
    assert not found.clean and found.files["update"] == 1


def test_an_error_keeps_the_old_files(project: Project) -> None:
    made(project)
    before = (project.root / WORLD).read_bytes()
    (project.specs / "world/bad.yaml").write_text('areas:\n  "1": {nam: x}\n', encoding="utf-8")
    result = made(project)
    assert result.failed
    assert [str(event.span) for event in result.events] == [
        "specs/world/bad.yaml:2:8",
        "specs/world/bad.yaml:2:9",
    ]
    assert (project.root / WORLD).read_bytes() == before


def test_what_is_no_longer_wanted_goes(project: Project) -> None:
    made(project)
    shutil.rmtree(project.specs / "world")
    assert not has_shared(project)
    assert made(project).files["delete"] == 1
    assert not (project.root / WORLD).exists()


def test_the_command_builds_and_checks_it(
    project: Project, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project.root)
    assert main(["build", "-e", SHARED]) == 0
    assert "data" in capsys.readouterr().out
    assert main(["build", "-e", SHARED, "--check"]) == 0
    (project.root / WORLD).unlink()
    assert main(["build", "-e", SHARED, "--check"]) == 1


def test_it_is_no_edition(project: Project) -> None:
    made(project)
    assert SHARED not in project.written_ids() and SHARED not in project.edition_ids()
