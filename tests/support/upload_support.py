"""Runs ``yibao upload`` as one institution against the platform."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sheet_support import ROOT

from yibaogen.cli.main import main


@dataclass
class Shop:
    """One institution with a folder of its own; called with the words of a command line."""

    url: str
    folder: Path
    capsys: pytest.CaptureFixture[str]

    def __call__(self, *args: str) -> tuple[int, str]:
        """Exit code and everything printed."""
        self.capsys.readouterr()
        code = main([*args, "--root", str(ROOT)])
        told = self.capsys.readouterr()
        assert "Traceback" not in told.err
        return code, told.out + told.err

    def upload(self, *args: str | Path) -> tuple[int, dict[str, Any]]:
        """An upload in JSON."""
        code, told = self(
            "upload",
            *map(str, args),
            "--url",
            self.url,
            "--state",
            str(self.folder / "state"),
            "--format",
            "json",
        )
        return code, dict(json.loads(told))
