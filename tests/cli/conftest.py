"""The command in a project of its own, without colour and in Chinese."""

from __future__ import annotations

from pathlib import Path

import pytest
from cli_support import Yibao, mini, snapshot


@pytest.fixture
def yibao(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Yibao:
    """Specs only; nothing is built."""
    monkeypatch.chdir(mini(tmp_path))
    for name in ("NO_COLOR", "YIBAO_LANG", "YIBAO_DEBUG", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    return Yibao(tmp_path, capsys)


@pytest.fixture
def built(yibao: Yibao) -> Yibao:
    """With the snapshot that show and validate read."""
    snapshot(yibao.root)
    return yibao
