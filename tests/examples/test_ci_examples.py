"""Every command line of examples/ci and of the pre-commit hooks, run in a small project with a git history."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
CI = ROOT / "examples" / "ci"
INSTALL = 'pip install "yibao[build]"'
BREAKING = re.compile(r"\(人员编号\)|（人员编号）")


def load(path: Path) -> Any:
    return yaml.load(path.read_text("utf-8"), yaml.BaseLoader)


def github_lines() -> list[str]:
    """The command lines of the workflow, in order."""
    return [step["run"] for step in load(CI / "github.yml")["jobs"]["specs"]["steps"] if "run" in step]


def gitlab_lines() -> list[str]:
    """The command lines of the pipeline, in order."""
    whole = load(CI / "gitlab.yml")
    return [*whole["default"]["before_script"], *whole["specs"]["script"], *whole["breaking"]["script"]]


HOOKS = {hook["id"]: hook for hook in load(ROOT / ".pre-commit-hooks.yaml")}
CHECK, BUILD, DIFF = github_lines()[1:]


def shell(project: Path, line: str) -> subprocess.CompletedProcess[str]:
    """A line as a runner's shell takes it."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("YIBAO_", "GIT_"))}
    path = f"{Path(sys.executable).parent}{os.pathsep}{kept['PATH']}"
    env = {**kept, "PATH": path, "EDITIONS": "mini", "TARGET": "origin/main"}
    return subprocess.run(
        ["bash", "-e", "-c", line], cwd=project, env=env, capture_output=True, text=True, check=False
    )


def git(project: Path, *args: str) -> None:
    identity = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *identity, *args], cwd=project, check=True, capture_output=True)


@pytest.fixture(scope="module")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small edition, formatted, built and pushed to a remote ``origin``."""
    project = tmp_path_factory.mktemp("ci") / "project"
    shutil.copytree(ROOT / "tests" / "cases" / "mini" / "specs", project / "specs")
    assert shell(project, "yibao fmt && yibao build").returncode == 0
    git(project, "init", "-q", "-b", "main")
    git(project, "add", ".")
    git(project, "commit", "-qm", "first")
    remote = project.parent / "origin.git"
    git(project, "clone", "-q", "--bare", ".", str(remote))
    git(project, "remote", "add", "origin", str(remote))
    git(project, "fetch", "-q", "origin")
    return project


@pytest.fixture
def project(pristine: Path, tmp_path: Path) -> Path:
    """A copy of its own, on a branch."""
    copy = tmp_path / "project"
    shutil.copytree(pristine, copy)
    git(copy, "checkout", "-qb", "topic")
    return copy


def edit(project: Path, old: str, new: str, name: str = "elements.yaml") -> None:
    """Change one place of the specs."""
    path = project / "specs" / "mini" / name
    text = path.read_text("utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), "utf-8")


def shorten(project: Path) -> None:
    """A breaking change: a request field that took 30 characters takes 20."""
    edit(project, "psn_no: {name: 人员编号, type: string(30)}", "psn_no: {name: 人员编号, type: string(20)}")


def test_only_the_installation_is_not_tried_here() -> None:
    github, gitlab = github_lines(), gitlab_lines()
    assert github[0] == gitlab[0] == INSTALL
    assert not [line for line in (*github[1:], *gitlab[1:]) if not re.match(r"yibao |for edition in ", line)]
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    assert "build" in extras


@pytest.mark.parametrize("line", [*github_lines()[1:], *gitlab_lines()[1:]])
def test_every_line_passes_where_nothing_is_wrong(project: Path, line: str) -> None:
    done = shell(project, line)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("hook", sorted(HOOKS))
def test_every_hook_passes_where_nothing_is_wrong(project: Path, hook: str) -> None:
    done = shell(project, HOOKS[hook]["entry"])
    assert done.returncode == 0, done.stdout + done.stderr
    assert HOOKS[hook]["pass_filenames"] == "false"


def test_an_error_in_the_specs_fails_check(project: Path) -> None:
    edit(project, "psn_no: {name: 人员编号, type: string(30)}", "psn_no: {name: 人员编号, type: text(30)}")
    for line in (CHECK, gitlab_lines()[1], HOOKS["yibao-check"]["entry"]):
        done = shell(project, line)
        assert done.returncode == 1, line
    assert "type-unknown" in (project / "check.xml").read_text("utf-8")


def test_specs_without_a_build_fail_build(project: Path) -> None:
    shorten(project)
    for line in (BUILD, gitlab_lines()[2], HOOKS["yibao-build"]["entry"]):
        done = shell(project, line)
        assert done.returncode == 1, line
        assert "string(20)" in done.stdout or "max_length=20" in done.stdout
    assert shell(project, "yibao build").returncode == 0
    assert shell(project, BUILD).returncode == 0


def test_another_form_fails_the_formatting_hook(project: Path) -> None:
    edit(
        project,
        "psn_no: {name: 人员编号, type: string(30)}",
        "psn_no:   {name: 人员编号,   type: string(30)}",
    )
    assert shell(project, HOOKS["yibao-fmt"]["entry"]).returncode == 1


@pytest.mark.parametrize("line", [DIFF, gitlab_lines()[-1]])
def test_a_breaking_change_fails_until_it_is_accepted(project: Path, line: str) -> None:
    shorten(project)
    done = shell(project, line)
    assert done.returncode == 1
    assert BREAKING.search(done.stdout)
    found = re.findall(r"\b[0-9a-f]{16}\b", done.stdout)
    # The README's own example, with these fingerprints and an end to come.
    text = (CI / "README.md").read_text("utf-8").split("```yaml\n")[1].split("```")[0]
    head, example = text.rsplit("\n", 2)[:2]
    until = (date.today() + timedelta(days=30)).isoformat()  # noqa: DTZ011
    entry = re.sub(r"\d{4}-\d{2}-\d{2}", until, example)
    entries = [re.sub(r"(?<=fingerprint: )\w+", f"'{each}'", entry) for each in found]
    (project / "accepted.yaml").write_text("\n".join([head, *entries]) + "\n", "utf-8")
    accepted = line.replace("--fail-on breaking", "--fail-on breaking --accept accepted.yaml")
    done = shell(project, accepted)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_change_that_breaks_nothing_passes(project: Path) -> None:
    edit(project, "psn_no: {name: 人员编号, type: string(30)}", "psn_no: {name: 人员编号, type: string(40)}")
    assert shell(project, DIFF).returncode == 0


def test_a_target_that_was_not_fetched_is_told_in_one_line(project: Path) -> None:
    done = shell(project, DIFF.replace("$TARGET", "origin/nowhere"))
    assert done.returncode == 2
    assert "Traceback" not in done.stderr and "origin/nowhere" in done.stderr


def test_the_readme_names_files_and_commands_that_are_there() -> None:
    text = (CI / "README.md").read_text("utf-8")
    assert {path.name for path in CI.iterdir()} == {"README.md", *re.findall(r"\]\(([\w.-]+)\)", text)}
    for command in ("yibao check", "yibao build --check", "--fail-on breaking", "--accept accepted.yaml"):
        assert command in text
    listed = load(CI / "pre-commit-config.yaml")["repos"][0]["hooks"]
    assert [hook["id"] for hook in listed] == list(HOOKS)
