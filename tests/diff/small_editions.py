"""Small editions written in one file, the way the cases in tests/cases/diff are.

Top level: an interface number (as in a spec, but name and method may be left out), ``dict <id>``, ``request`` and
``response`` (fields of the envelope) and ``rules`` (of the envelope). A field says name, type and dict in place;
elements.yaml is made from the first line of each code.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from yibaogen.load import load_edition
from yibaogen.model import Edition

Document = dict[str, Any]
RESERVED = ("repeat", "node")


def edition_of(case: Path, folder: Path) -> Edition:
    """The resolved edition of a case file; ``folder`` takes the spec files made of it."""
    specs = folder / "specs"
    write_specs(yaml.load(case.read_text("utf-8"), Loader=yaml.BaseLoader), specs)
    loaded = load_edition(specs, "mini")
    assert loaded.edition is not None, [(str(e.span), e.id, e.message("en")) for e in loaded.events]
    return loaded.edition


def write_specs(document: Document, specs: Path) -> None:
    """The spec files of a small edition."""
    root = specs / "mini"
    (root / "interfaces").mkdir(parents=True)
    (root / "dictionaries").mkdir()
    elements: dict[str, Any] = {}
    envelope = {side: document.get(side, {}) for side in ("request", "response")}
    for fields in envelope.values():
        _learn(fields, elements)
    for key, value in document.items():
        if key.startswith("dict "):
            name = key.removeprefix("dict ")
            _put(root / "dictionaries" / f"{name}.yaml", {"dict": name, "name": name, **value})
        elif key not in ("request", "response", "rules"):
            for side in ("input", "output", "file"):
                for node in value.get(side, {}).values():
                    _learn(node, elements)
            head = {"infno": key, "name": f"交易{key}", "method": f"call_{key}"}
            _put(root / "interfaces" / f"{key}.yaml", {**head, **value})
    _put(root / "envelope.yaml", {**envelope, "rules": document.get("rules", [])})
    _put(root / "elements.yaml", dict(sorted(elements.items())))
    _put(
        root / "edition.yaml",
        {"edition": "mini", "name": "小样版", "version": "1", "sources": {"book": "一本规范"}},
    )


def _learn(fields: Document, elements: dict[str, Any]) -> None:
    for code, facts in fields.items():
        if code not in RESERVED:
            known = {key: facts[key] for key in ("name", "type", "dict", "shape") if key in facts}
            elements.setdefault(code, {"name": code, "type": "string(30)", **known})


def _put(path: Path, content: Document) -> None:
    path.write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=False), "utf-8")
