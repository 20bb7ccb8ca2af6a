"""Checks of fields that are no scalars: lists of scalars, JSON in a field, bytes."""

from __future__ import annotations

import re
import sys
from typing import Any

from yibao.message.tables import FieldTable
from yibao.validate.findings import ERROR, WARNING, Bad, Check, Fact, Finding, Mistake

_BASE64 = re.compile(r"[A-Za-z0-9+/]*={0,2}")


def list_check(table: FieldTable, fact: Fact, item: Check) -> Check:
    """``shape: list``: a JSON array of scalars, each judged by ``item``; a lone scalar is one item with a warning."""

    def check(raw: Any, at: str, found: list[Finding]) -> Any:
        path = at + fact.suffix
        kind = type(raw)
        if raw is None or (kind in (str, list) and not raw):
            return _empty(raw, path, found, table, fact, "array")
        if kind is not list:
            if kind is dict:
                found.append((path, Mistake("field-type", ERROR, fact, raw, "array")))
                return Bad(raw)
            found.append((path, Mistake("one-element-list", WARNING, fact, raw, "array")))
            return [item(raw, path, found)]
        return [item(one, f"{path}/{number}", found) for number, one in enumerate(raw)]

    return check


def json_check(table: FieldTable, fact: Fact) -> Check:
    """``shape: json``: an object, an array, or text; what is inside is the sender's own affair."""
    limit = table.length or sys.maxsize

    def check(raw: Any, at: str, found: list[Finding]) -> Any:
        path = at + fact.suffix
        kind = type(raw)
        if raw is None or (kind in (str, list, dict) and not raw):
            return _empty(raw, path, found, table, fact, "object, array")
        if kind is str and len(raw) > limit:
            found.append((path, Mistake("field-length", ERROR, fact, raw, str(limit))))
            return Bad(raw)
        if kind not in (str, list, dict):
            found.append((path, Mistake("field-type", ERROR, fact, raw, "object, array")))
            return Bad(raw)
        return raw if kind is str else Bad(raw)

    return check


def bytes_check(table: FieldTable, fact: Fact) -> Check:
    """``shape: bytes``: Base64 text or an array of signed bytes (−128…127)."""
    limit = table.length or sys.maxsize
    allowed = "Base64, [-128…127]"

    def check(raw: Any, at: str, found: list[Finding]) -> Any:
        path = at + fact.suffix
        kind = type(raw)
        if raw is None or (kind in (str, list) and not raw):
            return _empty(raw, path, found, table, fact, allowed)
        if kind is str and len(raw) > limit:
            found.append((path, Mistake("field-length", ERROR, fact, raw, str(limit))))
            return Bad(raw)
        if kind is str and len(raw) % 4 == 0 and _BASE64.fullmatch(raw):
            return raw
        if kind is list and all(type(one) is int and -128 <= one < 128 for one in raw):
            return Bad(raw)
        found.append((path, Mistake("field-type", ERROR, fact, raw, allowed)))
        return Bad(raw)

    return check


def _empty(raw: Any, path: str, found: list[Finding], table: FieldTable, fact: Fact, allowed: str) -> Any:
    if table.required:
        found.append((path, Mistake("field-required", ERROR, fact, raw, allowed)))
        return None
    if raw is None:
        found.append((path, Mistake("null-optional", WARNING, fact, raw, "")))
    return raw
