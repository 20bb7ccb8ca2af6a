"""docs/RUNNING.md: its example runs, and what it says of files and attributes is true."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from loopback import serve

from yibao.gateway import system_clock
from yibao.journal import Journal
from yibao.platform import create_app
from yibao.running.assess import tried
from yibao_editions.national.validation import checker

ROOT = Path(__file__).resolve().parents[3]
PAGE = (ROOT / "docs" / "RUNNING.md").read_text("utf-8")


def test_the_example_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (example,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    monkeypatch.chdir(tmp_path)
    with serve(create_app([checker()], manners="strict", clock=system_clock)) as url:
        (tmp_path / "yibao.toml").write_text(
            f'url = "{url}/"\nfixmedins_code = "H99999900001"\nfixmedins_name = "示例市第一医院"\nmdtrtarea_admvs = "430100"\n',
            "utf-8",
        )
        names: dict[str, object] = {}
        exec(compile(example.replace("/var/lib/yibao", str(tmp_path / "state")), "RUNNING.md", "exec"), names)
        client = names["client"]
        assert client.query_departments({}).infcode == 0  # type: ignore[attr-defined]
        names["calls"].close()  # type: ignore[attr-defined]
        client.close()  # type: ignore[attr-defined]
    journal = Journal.open(str(tmp_path / "state" / "journal.db"))
    found, logged = tried(journal)
    journal.close()
    assert logged and found["5101"].done == found["9001"].done == 1


def test_what_it_names_is_there() -> None:
    for name in re.findall(r"`((?:specs|runtime|tests)/[A-Za-z0-9_/.-]+)`", PAGE):
        assert (ROOT / name).exists(), name
    attributes = set(re.findall(r"`((?:yibao|server|http|error)\.[a-z._]+)`", PAGE))
    source = (ROOT / "runtime/yibao/running/telemetry.py").read_text("utf-8")
    assert len(attributes) == 7
    assert all(f'"{name}"' in source for name in attributes)
