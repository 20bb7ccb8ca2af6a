"""Compiles the tables of one direction into nested checks: an object is one loop over its keys."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Literal

from yibao.message.tables import DictionaryTable, FieldTable
from yibao.validate.columns import Column, column_of
from yibao.validate.findings import ERROR, WARNING, Bad, Check, Fact, Finding, Mistake, absence, fact_of
from yibao.validate.keys import MOST_FINDINGS, FindingsCutError, Keys
from yibao.validate.lines import Lines
from yibao.validate.numbers import number_check
from yibao.validate.shapes import bytes_check, json_check, list_check
from yibao.validate.texts import code_check, date_check, datetime_check, text_check, time_check
from yibao.validate.tree import Branch

Dictionaries = Mapping[str, DictionaryTable]
Direction = Literal["input", "output"]
_BY_TYPE: Mapping[str, Callable[[FieldTable, Fact], Check]] = {
    "string": text_check,
    "decimal": number_check,
    "integer": number_check,
    "date": date_check,
    "datetime": datetime_check,
    "time": time_check,
}


def field_check(table: FieldTable, dictionaries: Dictionaries, direction: Direction) -> Check:
    """The check of one field: takes what stands at its key."""
    fact = fact_of(table.code, table.name, table.dict)
    if table.shape == "json":
        return json_check(table, fact)
    if table.shape == "bytes":
        return bytes_check(table, fact)
    if table.shape == "list":
        item = replace(fact, suffix="")
        inner = _scalar_check(_optional(table), item, dictionaries, direction)
        return list_check(table, fact, inner)
    return _scalar_check(table, fact, dictionaries, direction)


def _optional(table: FieldTable) -> FieldTable:
    return FieldTable(table.code, table.name, table.type, table.length, table.scale, False, table.dict)


def _scalar_check(table: FieldTable, fact: Fact, dictionaries: Dictionaries, direction: Direction) -> Check:
    codes = _listed(table, dictionaries)
    if table.type == "string" and codes:
        closed = direction == "input" and not codes.open
        event = ("code-unknown", ERROR) if closed else ("code-unlisted", WARNING)
        return code_check(table, fact, codes, event)
    return _BY_TYPE[table.type](table, fact)


def _listed(table: FieldTable, dictionaries: Dictionaries) -> DictionaryTable | None:
    """The code list of a field; None when it has no codes."""
    codes = dictionaries.get(table.dict) if table.dict else None
    return codes if codes and codes.codes else None


def object_keys(branch: Branch, dictionaries: Dictionaries, direction: Direction) -> Keys:
    """The checks of one object of a node."""
    checks: dict[str, Check] = {
        code: field_check(table, dictionaries, direction) for code, table in branch.fields.items()
    }
    for key, child in branch.children.items():
        checks[key] = node_check(child, dictionaries, direction)
    return Keys(checks, required_keys(branch), text_lengths(branch, dictionaries))


def text_lengths(branch: Branch, dictionaries: Dictionaries) -> dict[str, int]:
    """The most characters of every field of an object that is text and no more."""
    return {
        code: table.length or sys.maxsize
        for code, table in branch.fields.items()
        if table.type == "string"
        and table.shape == "scalar"
        and code not in branch.children
        and not _listed(table, dictionaries)
    }


def required_keys(branch: Branch) -> dict[str, Mistake]:
    """Of each required key what its absence is, in the standard's order."""
    absences = {
        code: absence("field-required", fact_of(code, table.name))
        for code, table in branch.fields.items()
        if table.required
    }
    for key, child in branch.children.items():
        if child.table.required:
            absences[key] = absence("node-required", node_fact(child))
    return absences


def node_fact(branch: Branch) -> Fact:
    """The fact of a node."""
    return fact_of(branch.key, branch.table.name)


def node_check(
    branch: Branch, dictionaries: Dictionaries, direction: Direction, fact: Fact | None = None
) -> Check:
    """The check of what stands at a node's key. ``fact`` names a body that is itself an array."""
    fact = fact or node_fact(branch)
    keys = object_keys(branch, dictionaries, direction)
    if not branch.array:
        return _single_check(branch, fact, keys.check)
    columns: dict[str, Column] = {}
    for code, table in branch.fields.items():
        column = column_of(table, _listed(table, dictionaries))
        if column and code not in branch.children:
            columns[code] = column
    amounts = frozenset(code for code in columns if branch.fields[code].type == "decimal")
    return _array_check(branch, fact, keys, Lines(keys, columns, amounts))


def _array_check(branch: Branch, fact: Fact, keys: Keys, lines: Lines) -> Check:
    limit = branch.table.max_items
    required = branch.table.required

    def check(raw: Any, at: str, found: list[Finding]) -> Any:
        path = at + fact.suffix
        if not raw and (raw is None or type(raw) is list):
            _absent(raw, path, found, fact, required)
            return raw
        if type(raw) is dict:
            found.append((path, Mistake("one-element-list", WARNING, fact, raw, "array")))
            return [keys.check(raw, path, found)]
        if type(raw) is not list:
            found.append((path, Mistake("node-shape", ERROR, fact, raw, "array")))
            return Bad(raw)
        if limit is not None and len(raw) > limit:
            found.append((path, Mistake("node-limit", ERROR, fact, len(raw), str(limit))))
        if {*map(type, raw)} == {dict}:
            return lines.check(raw, path, found)
        return _mixed(raw, path, found, fact, keys)

    return check


def _mixed(raw: list[Any], path: str, found: list[Finding], fact: Fact, keys: Keys) -> list[Any]:
    """A list in which not every item is an object."""
    out: list[Any] = []
    for number, item in enumerate(raw):
        if type(item) is dict:
            out.append(keys.check(item, f"{path}/{number}", found))
        else:
            found.append((f"{path}/{number}", Mistake("node-shape", ERROR, fact, item, "object")))
            out.append(Bad(item))
        if len(found) > MOST_FINDINGS:
            raise FindingsCutError
    return out


def _single_check(branch: Branch, fact: Fact, one: Check) -> Check:
    required = branch.table.required

    def check(raw: Any, at: str, found: list[Finding]) -> Any:
        path = at + fact.suffix
        if type(raw) is dict and (raw or not required):
            return one(raw, path, found)
        if not raw and (raw is None or type(raw) in (list, dict)):
            _absent(raw, path, found, fact, required)
            return None
        if type(raw) is list and len(raw) == 1 and type(raw[0]) is dict:
            found.append((path, Mistake("one-element-list", WARNING, fact, raw, "object")))
            return one(raw[0], path + "/0", found)
        found.append((path, Mistake("node-shape", ERROR, fact, raw, "object")))
        return Bad(raw)

    return check


def _absent(raw: Any, path: str, found: list[Finding], fact: Fact, required: bool) -> None:
    if required:
        found.append((path, Mistake("node-required", ERROR, fact, raw, "")))
    elif raw is None:
        found.append((path, Mistake("null-optional", WARNING, fact, raw, "")))
