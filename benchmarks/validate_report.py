"""The full report of what is wrong in a message, against jsonschema's iter_errors in the same run.

Both sides start from the same bytes and end with a list of everything that is wrong: jsonschema with json.loads and the
schema that we ship for the message (its Validator built once, formats checked), which is tolerant, as our errors are; ours
with events that carry path, rule, what was found and what is allowed. On either side the sentences are made later or
cheaply. Equal work: the messages break only what JSON Schema can say, the benchmark asserts that both sides report the
very same places, and the rules across fields (line amount = price × quantity …), which no JSON Schema knows, are left out.
That ratio is judged for the messages of 50 lines; what the report costs with the rules, which is what everybody runs, and
what it is for a message of one line, where fixed costs weigh, is printed beside it.

Times are processor time. The sides take turns of the same length; a turn counts with the mean of its runs, so that short
runs find no calm moments that long ones cannot have, and the best turn of each side is compared. Exits 1 when a judged ratio is
below the wanted one, and fails when the two sides disagree.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonschema
from msgspec import structs
from validate_fast import message

from yibao.message.tables import EditionTable, FieldTable, read_edition
from yibao.validate import Validator

ROOT = Path(__file__).resolve().parent.parent / "generated" / "national"
NUMBERS = ("2204", "2301")
WANTED = 30.0
SECONDS = 8.0
TURN = 0.02
Line = dict[str, Any]


@dataclass(frozen=True)
class Case:
    """A bad message, and whether its ratio is judged."""

    title: str
    data: bytes
    judged: bool


def spoil(line: Line, field: FieldTable, table: EditionTable) -> None:
    """Give a field a value that both sides refuse, of the kind that its type invites."""
    codes = table.dictionaries.get(field.dict) if field.dict else None
    if field.type == "decimal":
        line[field.code] = 10 ** ((field.length or 16) - (field.scale or 0))
    elif field.type == "datetime":
        line[field.code] = "2026/13/45"
    elif codes and codes.codes and not codes.open:
        line[field.code] = "??"
    else:
        line[field.code] = "超" * ((field.length or 30) + 1)


def lines_of(data: bytes) -> tuple[dict[str, Any], list[Line]]:
    """A message as read, and its lines in it."""
    whole = json.loads(data)
    return whole, whole["input"]["feedetail"]


def few(data: bytes, fields: Mapping[str, FieldTable], table: EditionTable) -> bytes:
    """Three lines of the 50 have an error each: a long text, an unlisted code, a field left out."""
    whole, lines = lines_of(data)
    spoil(lines[3], fields["psn_no"], table)
    spoil(lines[20], fields["hosp_appr_flag"], table)
    del lines[40]["bilg_dr_name"]
    return json.dumps(whole, ensure_ascii=False).encode()


def many(data: bytes, fields: Mapping[str, FieldTable], table: EditionTable) -> bytes:
    """Three errors in every line, as a faulty program makes them: the same number too long, the same field left out, and
    one error that wanders from field to field."""
    whole, lines = lines_of(data)
    for number, line in enumerate(lines):
        spoil(line, fields["psn_no"], table)
        del line["bilg_dr_name"]
        others = [code for code in line if code != "psn_no"]
        spoil(line, fields[others[number % len(others)]], table)
    return json.dumps(whole, ensure_ascii=False).encode()


def one(data: bytes, fields: Mapping[str, FieldTable], table: EditionTable) -> bytes:
    """A single line with four errors."""
    whole, lines = lines_of(data)
    del lines[1:]
    for code in ("psn_no", "hosp_appr_flag", "fee_ocur_time"):
        spoil(lines[0], fields[code], table)
    del lines[0]["bilg_dr_name"]
    return json.dumps(whole, ensure_ascii=False).encode()


def cases(infno: str, table: EditionTable) -> Iterator[Case]:
    """The bad messages of one interface."""
    fields = {field.code: field for node in table.interfaces[infno].input for field in node.fields}
    good = message(infno)
    yield Case("50 lines, few errors", few(good, fields, table), judged=True)
    yield Case("50 lines, many errors", many(good, fields, table), judged=True)
    yield Case("1 line, four errors", one(good, fields, table), judged=False)


def places(errors: Sequence[jsonschema.ValidationError]) -> set[str]:
    """Where jsonschema finds fault; a missing key has the place where it should stand."""
    found = set()
    for error in errors:
        at = "/".join(["", *map(str, error.absolute_path)])
        missing = (
            [key for key in error.validator_value if key not in error.instance]
            if error.validator == "required"
            else []
        )
        found |= {f"{at}/{key}" for key in missing} or {at}
    return found


def best(runs: Mapping[str, Callable[[], Any]]) -> dict[str, float]:
    """Seconds of each run: the mean over a turn, of the best turn."""
    times = {name: float("inf") for name in runs}
    start = time.perf_counter()
    while time.perf_counter() - start < SECONDS:
        for name, run in runs.items():
            count, begun = 0, time.process_time()
            while (spent := time.process_time() - begun) < TURN:
                run()
                count += 1
            times[name] = min(times[name], spent / count)
    return times


def measure(infno: str, case: Case, table: EditionTable) -> float:
    """Measure one message and print it; the ratio of the equal work. Raises AssertionError when both sides disagree."""
    schema = json.loads((ROOT / "schema" / f"{infno}.input.json").read_bytes())
    peer = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    bare = structs.replace(
        table,
        interfaces={infno: structs.replace(table.interfaces[infno], rules=())},
        envelope=structs.replace(table.envelope, rules=()),
    )
    fields_only, whole = Validator(bare), Validator(table)
    report = fields_only.check(case.data)
    theirs = places([*peer.iter_errors(json.loads(case.data))])
    assert {event.path for event in report.events} == theirs, infno
    assert theirs <= {event.path for event in whole.check(case.data).errors}, infno
    times = best(
        {
            "theirs": lambda: [*peer.iter_errors(json.loads(case.data))],
            "ours": lambda: fields_only.check(case.data).events,
            "with rules": lambda: whole.check(case.data).events,
        }
    )
    ratio = times["theirs"] / times["ours"]
    print(
        f"{infno}, {case.title + ',':<22} {len(case.data):6,} bytes, {len(theirs):3} errors: "
        f"jsonschema {times['theirs'] * 1e6:6.0f} µs, ours {times['ours'] * 1e6:4.0f} µs, ratio {ratio:4.1f}; "
        f"with rules {times['with rules'] * 1e6:4.0f} µs, {times['theirs'] / times['with rules']:4.1f}"
    )
    return ratio


def main() -> int:
    """Measure and print; the exit code says whether every judged message reaches the wanted ratio."""
    table = read_edition((ROOT / "edition.json").read_bytes())
    judged = []
    for infno in NUMBERS:
        for case in cases(infno, table):
            ratio = measure(infno, case, table)
            if case.judged:
                judged.append(ratio)
    print(f"wanted with 50 lines: {WANTED:.0f}; lowest: {min(judged):.1f}")
    return 0 if min(judged) >= WANTED else 1


if __name__ == "__main__":
    sys.exit(main())
