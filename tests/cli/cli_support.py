"""Runs ``yibao`` in this process, in a project of its own."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from yibaogen.cli.main import main
from yibaogen.load import load_edition, load_samples
from yibaogen.model.samples import Bundle
from yibaogen.render import edition_json

MINI = Path(__file__).resolve().parent.parent / "cases" / "mini"
EDITION = "mini"


@dataclass(frozen=True)
class Ran:
    """Exit code and what was printed."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Yibao:
    """A project folder that is the working directory, and the command in it."""

    root: Path
    capsys: pytest.CaptureFixture[str]

    def __call__(self, *args: str) -> Ran:
        """Run one command."""
        self.capsys.readouterr()
        code = main(args)
        told = self.capsys.readouterr()
        assert "Traceback" not in told.err
        return Ran(code, told.out, told.err)

    def write(self, name: str, data: str | bytes) -> str:
        """A file in the project; returns its name."""
        (self.root / name).write_bytes(data if isinstance(data, bytes) else data.encode())
        return name


def mini(folder: Path) -> Path:
    """A copy of the small edition."""
    shutil.copytree(MINI / "specs", folder / "specs")
    return folder


def snapshot(root: Path) -> None:
    """Write the small edition's ``edition.json`` alone, where commands look for it."""
    edition = load_edition(root / "specs", EDITION).edition
    assert edition is not None
    samples, _ = load_samples(root / "specs", edition)
    for path, text in edition_json.render(Bundle(edition, samples)).items():
        place = root / "generated" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
