"""Writes an overlay as files: the head, the new things in the ordinary language, and the lines of differences."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import Any

from yibaogen.expr.tree import to_text
from yibaogen.load.context import RECONSTRUCTED
from yibaogen.model import Code, Edition, Rule
from yibaogen.model.expression import Expr
from yibaogen.overlay.emit_spec import (
    Elements,
    dictionary_text,
    elements_text,
    field_facts,
    head_text,
    interface_text,
    node_lines,
)
from yibaogen.overlay.kinds import ATTRIBUTES, value_text
from yibaogen.overlay.model import KEEP, Change, Overlay
from yibaogen.text.emit import flow_list, flow_map, scalar

_PLAIN = (bool, int)
_PLAIN_ADDRESS = re.compile(r"[A-Za-z0-9_.-]+( [A-Za-z0-9_.-]+)+")
_FILES = {"dict": "dictionaries", "element": "elements", "source": "elements", "envelope": "envelope"}


def emit(overlay: Overlay, base: Edition) -> dict[str, str]:
    """Path below the edition's folder → text. Read over the same base it is the same overlay again."""
    elements = {**base.elements, **overlay.elements}
    files = {"edition.yaml": head_text(overlay)}
    if overlay.elements:
        files["elements.yaml"] = elements_text(overlay.elements)
    for key, dictionary in overlay.dictionaries.items():
        files[f"dictionaries/{key}.yaml"] = dictionary_text(dictionary)
    for infno, interface in overlay.interfaces.items():
        files[f"interfaces/{infno}.yaml"] = interface_text(interface, elements)
    by_file: dict[str, list[Change]] = {}
    for change in sorted(overlay.changes, key=Change.sort_key):
        group, name = change.address.steps[0]
        by_file.setdefault(_FILES.get(group, name), []).append(change)
    for name, changes in by_file.items():
        files[f"overlay/{name}.yaml"] = changes_text(changes, elements)
    return files


def changes_text(changes: Iterable[Change], elements: Elements) -> str:
    """One file of lines; the sources that most additions have stand once at its head."""
    listed = list(changes)
    counts = Counter(sources for change in listed for sources in _added_sources(change))
    common = min(counts, key=lambda sources: (-counts[sources], sources)) if counts else (RECONSTRUCTED,)
    lines = [] if common == (RECONSTRUCTED,) else [f"sources: {_words(common)}"]
    lines.append("changes:")
    lines.extend(f"  - {line_text(change, elements, common)}" for change in listed)
    return "\n".join(lines) + "\n"


def line_text(change: Change, elements: Elements, common: tuple[str, ...]) -> str:
    """One line; ``common`` are the sources that an addition need not name."""
    pairs = [(change.verb, _address(str(change.address)))]
    body = change.get("body")
    for key, value in change.facts:
        if key == "body":
            pairs.extend(_body(change, body, elements, common))
        elif key == "codes":
            pairs.append((key, _codes(value, KEEP if change.verb == "relabel" else common)))
        else:
            pairs.append((key, _fact(key, value)))
    if change.was:
        pairs.append(("was", flow_map((key, _was(key, text)) for key, text in change.was)))
    if change.because:
        pairs.append(("because", scalar(change.because)))
    return flow_map(pairs)


def _body(change: Change, body: Any, elements: Elements, common: tuple[str, ...]) -> list[tuple[str, str]]:
    if change.verb == "add":
        return field_facts(body, common, elements)
    if change.verb == "add-node":
        return [("body", flow_map(node_lines(body, common, elements)))]
    return rule_facts(body, common, change.address.steps[0][0] == "envelope")


def rule_facts(rule: Rule, common: tuple[str, ...], outer: bool) -> list[tuple[str, str]]:
    """The keys of a rule without its id."""
    usual = {"on": "request" if outer else "input", "severity": "error", "sources": common}
    found = []
    for key in ATTRIBUTES["rule"]:
        value = getattr(rule, key)
        if value is not None and value != usual.get(key):
            found.append((key, _fact(key, value)))
    return found


def _fact(key: str, value: Any) -> str:
    if isinstance(value, Expr):
        return scalar(to_text(value))
    if key in ("when", "check", "require") and value is None:
        return '""'
    if key == "sources":
        return _words(value)
    if key in ("after", "scope", "to"):
        return scalar(value or ".")
    return value_text(value) if isinstance(value, _PLAIN) else scalar(value_text(value))


def _codes(codes: tuple[Any, ...], common: tuple[str, ...]) -> str:
    if not all(isinstance(code, Code) for code in codes):
        return flow_list(scalar(code) for code in codes)
    return flow_map((scalar(code.code), _code(code, common)) for code in codes)


def _code(code: Code, common: tuple[str, ...]) -> str:
    if code.sources == common:
        return scalar(code.label)
    return flow_map([("name", scalar(code.label)), ("sources", _words(code.sources))])


def _added_sources(change: Change) -> list[tuple[str, ...]]:
    body = change.get("body")
    if body is not None:
        return [body.sources]
    codes = change.get("codes") or () if change.verb == "add-codes" else ()
    return [code.sources for code in codes if isinstance(code, Code)]


def _address(text: str) -> str:
    """Plain where it holds a blank: then no parser takes it for a number."""
    return text if _PLAIN_ADDRESS.fullmatch(text) else scalar(text)


def _was(key: str, text: str) -> str:
    return text if key in ("required", "max") else scalar(text)


def _words(sources: Iterable[str]) -> str:
    return flow_list(map(scalar, sources))
