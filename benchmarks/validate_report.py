"""The full report on a 50-line 2204 request with many errors, against jsonschema's iter_errors in the same run.

Our report tells errors from the deviations that platforms live with. JSON Schema can say that only with two schemas:
a tolerant one, whose errors are ours, and a strict one, whose further errors are our warnings. Both are built here from
the same table and are as strict as our checks of fields (types, lengths, exact digits, required, code lists, real dates),
and all sides start from the same bytes. Rules (line amount = price × quantity …) are beyond JSON Schema: the equal work
leaves them out, and what they cost is printed too. Exits 1 when the ratio of the equal work is below 30.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
from msgspec import structs

from yibao.message.tables import EditionTable, FieldTable, InterfaceTable, NodeTable, read_edition
from yibao.message.times import is_date, is_datetime, read_moment
from yibao.validate import Validator

ROOT = Path(__file__).resolve().parent.parent
LINES = 50
WANTED = 30.0
SECONDS = 4.0
Table = EditionTable
JsonObject = dict[str, Any]


@dataclass(frozen=True)
class Dialect:
    """What a schema takes for each kind of field, beside the standard's own form."""

    number: tuple[str, ...]
    text: tuple[str, ...]
    moment: tuple[str, ...]
    absent: tuple[str, ...]
    format: str
    unknown: JsonObject


TOLERANT = Dialect(
    ("number", "string"), ("string", "number", "boolean"), ("string", "integer"), ("null",), "seen", {}
)
STRICT = Dialect(("number",), ("string",), ("string",), (), "exact", {"additionalProperties": False})


def field_schema(field: FieldTable, table: Table, dialect: Dialect) -> JsonObject:
    """What our validator judges about a field, in the words of JSON Schema."""
    if field.shape != "scalar":
        return {}
    optional = () if field.required else dialect.absent
    least = {"minLength": 1} if field.required else {}
    if field.type in ("decimal", "integer"):
        return {"type": [*dialect.number, *optional], **least, **digits_schema(field)}
    if field.type in ("date", "datetime"):
        return {"type": [*dialect.moment, *optional], **least, "format": f"{dialect.format}-{field.type}"}
    rules: JsonObject = {"type": [*dialect.text, *optional], **least}
    if field.length:
        rules["maxLength"] = field.length
    codes = table.dictionaries.get(field.dict) if field.dict else None
    if codes and codes.codes and not codes.open:
        rules["enum"] = [code.code for code in codes.codes] + ([] if field.required else ["", None])
    return rules


def digits_schema(field: FieldTable) -> JsonObject:
    """Digits before and after the point, of a JSON number (exact: the peer reads decimals) and of a text."""
    scale = field.scale or 0 if field.type == "decimal" else 0
    whole = (field.length or 38) - scale
    return {
        "exclusiveMaximum": Decimal(10) ** whole,
        "exclusiveMinimum": -(Decimal(10) ** whole),
        "multipleOf": Decimal(1).scaleb(-scale),
        "pattern": f"^(-?[0-9]{{1,{whole}}}([.][0-9]{{1,{scale or 1}}}0*)?)?$",
    }


def object_schema(node: NodeTable, table: Table, dialect: Dialect) -> JsonObject:
    """One object of a node."""
    return {
        "type": "object",
        "properties": {field.code: field_schema(field, table, dialect) for field in node.fields},
        "required": [field.code for field in node.fields if field.required],
        **dialect.unknown,
    }


def message_schema(interface: InterfaceTable, table: Table, dialect: Dialect) -> JsonObject:
    """A whole request; the nodes of 2204 are not nested."""
    nodes: JsonObject = {}
    for node in interface.input:
        one = object_schema(node, table, dialect)
        if node.kind == "array":
            limit = {"maxItems": node.max_items} if node.max_items else {}
            nodes[node.path] = {"type": "array", "items": one, **limit}
        else:
            nodes[node.path] = one
    outer = object_schema(table.envelope.request, table, dialect)
    required = [node.path for node in interface.input if node.required]
    outer["properties"]["input"] = {
        "type": "object",
        "properties": nodes,
        "required": required,
        **dialect.unknown,
    }
    outer["required"].append("input")
    return outer


def good_value(field: FieldTable, table: Table) -> Any:
    """A plausible right value."""
    codes = table.dictionaries.get(field.dict) if field.dict else None
    if codes and codes.codes:
        return codes.codes[0].code
    known = {
        "decimal": 1.25 if (field.scale or 0) >= 2 else 1,
        "integer": 1,
        "date": "2026-03-01",
        "datetime": "2026-03-01 08:30:00",
        "time": "08:30:00",
    }
    return known.get(field.type, "X" * min(field.length or 8, 8))


def bad_value(field: FieldTable) -> Any:
    """A value that both validators refuse."""
    if field.type in ("decimal", "integer"):
        return 1.12345678
    if field.type in ("date", "datetime"):
        return "2026-02-30" if field.type == "date" else "2026-02-30 08:30:00"
    return "X" * ((field.length or 0) + 1) if field.length else {"no": "text"}


def line(fields: list[FieldTable], number: int, table: Table) -> JsonObject:
    """One line with three errors and a deviation: as a faulty program makes them, the same amount wrong, the same
    field left out and the same number in quotes in every line; and one error that wanders from field to field."""
    values = {field.code: good_value(field, table) for field in fields}
    decimals = [field for field in fields if field.type == "decimal"]
    values[decimals[0].code] = bad_value(decimals[0])
    values[decimals[-1].code] = "1.5"
    short = [field for field in fields if (field.length or 99) <= 60]
    wandering = short[number % len(short)]
    values[wandering.code] = bad_value(wandering)
    required = [field.code for field in fields if field.required]
    del values[required[-1]]
    return values


def message(table: Table) -> bytes:
    """A 2204 request of 50 lines with some 150 errors."""
    interface = table.interfaces["2204"]
    body: JsonObject = {}
    for node in interface.input:
        fields = [field for field in node.fields if field.shape == "scalar"]
        items = [line(fields, number, table) for number in range(LINES if node.kind == "array" else 1)]
        body[node.path] = items if node.kind == "array" else items[0]
    outer = {field.code: good_value(field, table) for field in table.envelope.request.fields}
    return json.dumps({**outer, "infno": "2204", "input": body}, ensure_ascii=False).encode()


def formats() -> jsonschema.FormatChecker:
    """Real days and moments, as our validator judges them: in the standard's form, or in any form seen."""
    checker = jsonschema.FormatChecker(formats=())
    for kind, exact in (("date", is_date), ("datetime", is_datetime)):
        checker.checks(f"exact-{kind}")(lambda text, exact=exact: not text or exact(str(text)))
        checker.checks(f"seen-{kind}")(lambda text: not text or read_moment(str(text)) is not None)
    return checker


def best(runs: Mapping[str, Callable[[], Any]]) -> dict[str, float]:
    """Seconds of each run at its best, in turns, so that a busy machine slows all of them alike."""
    times = {name: float("inf") for name in runs}
    start = time.perf_counter()
    while time.perf_counter() - start < SECONDS:
        for name, run in runs.items():
            begun = time.perf_counter()
            run()
            times[name] = min(times[name], time.perf_counter() - begun)
    return times


def main() -> int:
    """Measure and print; the exit code says whether the wanted ratio is reached."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "generated/national/edition.json"
    table = read_edition(path.read_bytes())
    data = message(table)
    interface = table.interfaces["2204"]
    tolerant, strict = (
        jsonschema.Draft202012Validator(message_schema(interface, table, dialect), format_checker=formats())
        for dialect in (TOLERANT, STRICT)
    )
    bare = structs.replace(
        table,
        interfaces={"2204": structs.replace(interface, rules=())},
        envelope=structs.replace(table.envelope, rules=()),
    )
    fields_only, whole = Validator(bare), Validator(table)

    def errors() -> list[Any]:
        return list(tolerant.iter_errors(json.loads(data, parse_float=Decimal)))

    def both() -> tuple[list[Any], list[Any]]:
        read = json.loads(data, parse_float=Decimal)
        return list(tolerant.iter_errors(read)), list(strict.iter_errors(read))

    runs: dict[str, Callable[[], Any]] = {
        "ours": lambda: fields_only.check(data).events,
        "ours with rules": lambda: whole.check(data).events,
        "errors": errors,
        "both": both,
    }
    times = best(runs)
    mine = fields_only.check(data)
    print(f"2204 with {LINES} lines, {len(data):,} bytes; all from bytes to the list of what is wrong")
    print(
        f"yibao:                    {times['ours'] * 1e3:7.2f} ms, {len(mine.errors)} errors, {len(mine.warnings)} warnings"
    )
    print(
        f"yibao with rules:         {times['ours with rules'] * 1e3:7.2f} ms, {len(whole.check(data).events)} events"
    )
    print(f"jsonschema, errors only:  {times['errors'] * 1e3:7.2f} ms, {len(errors())} errors")
    print(f"jsonschema, both schemas: {times['both'] * 1e3:7.2f} ms, the same work")
    ratio = times["both"] / times["ours"]
    print(f"errors only: {times['errors'] / times['ours']:.1f} times as long as our whole report")
    print(f"ratio: {ratio:.1f} (wanted: {WANTED:.0f})")
    return 0 if ratio >= WANTED else 1


if __name__ == "__main__":
    sys.exit(main())
