"""Keeps the result of a slow renderer until what it depends on changes."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from yibaogen.write.apply import write_atomically


def cache_key(module: str, texts: Iterable[Mapping[str, str]], tools: Iterable[str]) -> str:
    """One sha256 over the texts that decide the result, the renderer's own source and the versions of tools."""
    total = hashlib.sha256()
    for text in texts:
        for path in sorted(text):
            total.update(f"{path}\0{text[path]}\0".encode("utf-8", "surrogatepass"))
    for source in _sources(module):
        total.update(source.read_bytes())
    for tool in tools:
        total.update(f"{tool}\0".encode())
    return total.hexdigest()


def _sources(module: str) -> list[Path]:
    main = Path(str(sys.modules[module].__file__))
    return sorted(main.parent.rglob("*.py")) if main.name == "__init__.py" else [main]


def cached(place: Path, key: str, make: Callable[[], Mapping[str, str]]) -> Mapping[str, str]:
    """What ``place`` holds under ``key``, or what ``make`` returns, which is then kept there. Raises OSError."""
    try:
        data = json.loads(place.read_bytes())
        if data["key"] == key and all(isinstance(text, str) for text in data["files"].values()):
            return dict(data["files"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        pass
    files = make()
    place.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(place, json.dumps({"key": key, "files": dict(files)}).encode())
    return files
