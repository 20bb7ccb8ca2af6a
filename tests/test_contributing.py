"""The steps of CONTRIBUTING.md name files that exist and commands that there are; the changelog knows the version."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from yibaogen.cli.commands import COMMANDS

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
TOPS = ("specs", "generator", "runtime", "templates", "tests", "docs", "tools", "generated")


def test_every_path_exists() -> None:
    named = [word for word in re.findall(r"`([^`\s]+)`", TEXT) if word.split("/")[0] in TOPS and "/" in word]
    named += re.findall(r"\]\(([^)]+)\)", TEXT)
    assert len(named) > 30
    assert [word for word in named if "新版本" not in word and not (ROOT / word).exists()] == []


def test_every_command_exists() -> None:
    used = set(re.findall(r"yibao ([a-z][a-z-]+)", TEXT))
    assert used and used <= set(COMMANDS)


@pytest.mark.parametrize("name", ["README.md", "README.en.md"])
def test_readmes_tell_of_every_command(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    assert [command for command in COMMANDS if f"yibao {command}" not in text] == []


def test_names_in_tables_of_code_that_the_steps_mention() -> None:
    from yibao.gateway.profiles import PROFILES
    from yibao.platform.behaviours import BEHAVIOURS

    assert PROFILES and BEHAVIOURS


def test_the_changelog_knows_the_version() -> None:
    version = re.search(r'^version = "([^"]+)"', (ROOT / "pyproject.toml").read_text("utf-8"), re.MULTILINE)
    assert version is not None
    assert f"## {version[1]}" in (ROOT / "CHANGELOG.md").read_text("utf-8")
