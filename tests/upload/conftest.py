"""The platform over HTTP, and the command against it, for a hospital or a pharmacy with a state folder of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from loopback import serve
from upload_support import Shop

from yibao.gateway import system_clock
from yibao.platform import create_app
from yibao.platform.store import Store, open_store
from yibao_editions.national.validation import checker


@pytest.fixture
def store() -> Store:
    return open_store()


@pytest.fixture
def platform(store: Store) -> Iterator[str]:
    with serve(create_app([checker()], manners="strict", clock=system_clock, store=store)) as url:
        yield f"{url}/"


@pytest.fixture
def hospital(
    platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Shop:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("YIBAO_FIXMEDINS_CODE", "H99999900001")
    return Shop(platform, tmp_path, capsys)


@pytest.fixture
def pharmacy(hospital: Shop, monkeypatch: pytest.MonkeyPatch) -> Shop:
    monkeypatch.setenv("YIBAO_FIXMEDINS_CODE", "P99999900003")
    return hospital
