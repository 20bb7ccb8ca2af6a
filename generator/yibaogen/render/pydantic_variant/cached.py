"""Modules by hash of their document: only what changed is generated again, by at most two processes."""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from yibaogen.render.pydantic_variant.generate import GeneratorError, generate_module, tool_version

PROCESSES = 2
# Below this many documents a second process costs more than it saves.
_WORTH_A_PROCESS = 12
# Modules of earlier specs are kept up to here, so that going back to a branch costs nothing.
MOST_KEPT = 2000
_LINE_LENGTH = 110
_RUFF_SECONDS = 300


def modules(documents: Mapping[str, dict[str, Any]], cache: Path) -> dict[str, str]:
    """The formatted module of each document, in the order of the documents. Raises ``GeneratorError``."""
    version = tool_version()
    keys = {name: _key(document, version) for name, document in documents.items()}
    found = {name: text for name, key in keys.items() if (text := _read(cache / f"{key}.py")) is not None}
    missing = {name: documents[name] for name in documents if name not in found}
    fresh = _formatted(_generated(missing)) if missing else {}
    for name, text in fresh.items():
        _write(cache / f"{keys[name]}.py", text)
    if fresh:
        _prune(cache, set(keys.values()))
    return {name: found[name] if name in found else fresh[name] for name in documents}


def _key(document: dict[str, Any], version: str) -> str:
    text = json.dumps(document, sort_keys=False, ensure_ascii=True)
    return hashlib.sha256(f"{version}\n{text}".encode()).hexdigest()


def _generated(documents: Mapping[str, dict[str, Any]]) -> dict[str, str]:
    if len(documents) < _WORTH_A_PROCESS:
        return {name: generate_module(document) for name, document in documents.items()}
    import datamodel_code_generator  # noqa: F401  # loaded before the fork, so that both processes share it

    start = "fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn"
    with ProcessPoolExecutor(PROCESSES, mp_context=multiprocessing.get_context(start)) as pool:
        return dict(zip(documents, pool.map(generate_module, documents.values(), chunksize=8), strict=True))


def _formatted(code: Mapping[str, str]) -> dict[str, str]:
    """All modules by one run of ruff, whatever configuration the machine has."""
    with tempfile.TemporaryDirectory(prefix="yibao-") as folder:
        for name, text in code.items():
            Path(folder, f"{name}.py").write_text(text, "utf-8")
        command = [sys.executable, "-m", "ruff", "format", "--isolated", "--no-cache", "--quiet"]
        options = ["--line-length", str(_LINE_LENGTH), "--target-version", "py311", folder]
        try:
            subprocess.run([*command, *options], check=True, capture_output=True, timeout=_RUFF_SECONDS)
        except (OSError, subprocess.SubprocessError) as error:
            raise GeneratorError(f"ruff format: {error}") from error
        return {name: Path(folder, f"{name}.py").read_text("utf-8") for name in code}


def _read(path: Path) -> str | None:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return None


def _write(path: Path, text: str) -> None:
    """Keep a module whole or not at all; a cache that cannot be written only costs time."""
    draft = path.with_suffix(".tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(text, "utf-8")
        draft.replace(path)
    except OSError:
        draft.unlink(missing_ok=True)


def _prune(cache: Path, used: set[str]) -> None:
    kept = list(cache.glob("*.py"))
    if len(kept) > MOST_KEPT:
        for path in kept:
            if path.stem not in used:
                path.unlink(missing_ok=True)
