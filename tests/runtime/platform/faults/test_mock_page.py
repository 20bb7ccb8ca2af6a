"""docs/MOCK.md names every control header and every habit."""

from __future__ import annotations

from pathlib import Path

from yibao.message.habits import REPLY_WORDS
from yibao.platform.control import HEADERS
from yibao.platform.faults.headers import KINDS

PAGE = (Path(__file__).parents[4] / "docs" / "MOCK.md").read_text("utf-8")


def test_every_header_and_every_habit_is_explained() -> None:
    headers = {*HEADERS, *(kind.header for kind in KINDS.values())}
    assert [name for name in sorted(headers) if f"`{name}`" not in PAGE] == []
    missing = [
        f"{key} {word}" for key, words in REPLY_WORDS.items() for word in words if f"`{word}`" not in PAGE
    ]
    assert missing == []
    assert all(f"| `{key}` |" in PAGE for key in REPLY_WORDS)
