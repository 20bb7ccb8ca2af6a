"""How much of a provincial Word document comes out of ``yibao import``, judged against a table of the same facts.

    YIBAO_HUNAN_DOCX=…/hunan-V1.1.27.docx YIBAO_HUNAN_FACTS=…/reference python benchmarks/word_import.py

``YIBAO_HUNAN_FACTS`` is a folder with fields.tsv, dictionary_codes.tsv and catalogue_columns.tsv, rows of the source ``hunan``. Both
sides go through the same normalisation. Prints the figures and every miss by its cause; exits 1 when a promise is not kept: 99 % of the
field rows, 98 % of the codes, less than 60 s, and each miss on the review sheet.
"""

from __future__ import annotations

import csv
import os
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from yibaogen.importing.documents.gather import gather
from yibaogen.importing.documents.onto import import_over
from yibaogen.importing.facts import Statement
from yibaogen.importing.normalise import normalise, tidy, tidy_name
from yibaogen.importing.read import RawTable, read_tables
from yibaogen.model import Edition, Field
from yibaogen.overlay import resolve_edition
from yibaogen.text.sink import Sink

SOURCE = "hunan"
PROPERTIES = ("name", "base", "length", "scale", "coded", "required")
FIELDS, CODES, SECONDS = 0.99, 0.98, 60.0
SPECS = Path(__file__).resolve().parents[1] / "specs"


@dataclass(frozen=True)
class Score:
    """Rows wanted, rows found, and the misses: cause → rows."""

    wanted: int
    found: int
    misses: dict[str, list[Statement]]

    @property
    def share(self) -> float:
        """Found of wanted."""
        return self.found / max(self.wanted, 1)


def statements(tables: Iterable[RawTable], sources: tuple[str, ...]) -> list[Statement]:
    """The rows of one source, normalised."""
    rows = [row for table in tables if table.kind == "fields" for row in table.rows]
    found, _ = normalise([row for row in rows if row.get("source") in sources], SOURCE)
    return found


def facts_score(wanted: list[Statement], read: list[Statement]) -> Score:
    """Interface, direction, node, code and all that the row says, as read from the document."""
    have: dict[tuple[str, ...], list[Statement]] = defaultdict(list)
    for row in read:
        have[(row.infno, row.io, row.node, row.code)].append(row)
    misses: dict[str, list[Statement]] = defaultdict(list)
    for row in wanted:
        same = have.get((row.infno, row.io, row.node, row.code), [])
        differing = [[p for p in PROPERTIES if getattr(each, p) != getattr(row, p)] for each in same]
        if not differing:
            misses["absent"].append(row)
        elif best := min(differing, key=len):
            misses["+".join(best)].append(row)
    return Score(len(wanted), len(wanted) - sum(map(len, misses.values())), dict(misses))


def edition_score(wanted: list[Statement], edition: Edition) -> Score:
    """The same rows in the edition that the overlay means over its base."""
    misses: dict[str, list[Statement]] = defaultdict(list)
    for row in wanted:
        cause = edition_miss(row, edition)
        if cause:
            misses[cause].append(row)
    return Score(len(wanted), len(wanted) - sum(map(len, misses.values())), dict(misses))


def edition_miss(row: Statement, edition: Edition) -> str:
    """Why a row is not in an edition; "" when it is."""
    if row.infno == "ENVELOPE":
        if row.node == "gateway_headers":
            return "gateway header, no part of a message"
        envelope = edition.envelope
        field = (envelope.request if row.io == "input" else envelope.response).field(row.code)
        return "" if row.code in ("input", "output") else field_miss(row, field)
    interface = edition.interfaces.get(row.infno)
    if interface is None:
        return "no such interface"
    nodes = interface.nodes(row.io)  # type: ignore[arg-type]
    last = row.node.rpartition(".")[2]
    if any(node.path.rpartition(".")[2] == row.code for node in nodes if node.path):
        return ""
    here = [node for node in nodes if node.path.rpartition(".")[2] == last or row.io == "file"]
    causes = [field_miss(row, node.field(row.code)) for node in here]
    return min(causes, key=len, default="no such node")


def field_miss(row: Statement, field: Field | None) -> str:
    """What of a row the field does not say; a type or a length that the row leaves out agrees with all."""
    if field is None:
        return "no such field"
    wrong = ["required"] if field.required != row.required else []
    if (field.dict is not None) != row.coded and field.type.base == "string":
        wrong.append("dict")
    kind = field.type
    whole_or_scaled = row.base == "integer" and kind.base == "decimal"
    if (
        row.base is not None
        and kind.base != row.base
        and not whole_or_scaled
        and not (row.base == "decimal" and row.length is None)
    ):
        wrong.append("type")
    if row.length is not None and kind.base not in ("date", "datetime", "time") and kind.length != row.length:
        wrong.append("length")
    if row.scale is not None and kind.scale != row.scale:
        wrong.append("scale")
    return "+".join(wrong)


def codes_of(path: Path) -> dict[tuple[str, str], str]:
    """(dictionary, code) → label of one source."""
    with path.open(encoding="utf-8", newline="") as stream:
        rows = csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {
            (tidy(row["dict"]), tidy(row["code"])): tidy_name(row["label"])
            for row in rows
            if row["source"] == SOURCE
        }


def told(score: Score, name: str) -> None:
    """One line of figures and the misses by cause."""
    print(f"{name}: {score.found} of {score.wanted} rows, {score.share:.2%}")
    for cause, rows in sorted(score.misses.items(), key=lambda item: -len(item[1])):
        shown = ", ".join(f"{r.infno} {r.io} {r.node or '.'} {r.code}" for r in rows[:4])
        print(f"  {len(rows):5} {cause}: {shown}{' …' if len(rows) > 4 else ''}")


def main() -> int:
    """Measure and judge."""
    document, facts = os.environ.get("YIBAO_HUNAN_DOCX"), os.environ.get("YIBAO_HUNAN_FACTS")
    if not document or not facts:
        print(__doc__)
        return 2
    base = resolve_edition(SPECS, "national").edition
    assert base is not None
    began = time.perf_counter()
    done = import_over([Path(document)], edition="hunan-doc", base=base)
    seconds = time.perf_counter() - began
    sink = Sink()
    wanted = statements(read_tables([Path(facts) / "fields.tsv"], sink), (SOURCE,))
    read = statements(gather([Path(document)], SOURCE, sink, lambda _: None).tables, (SOURCE,))
    assert done.edition is not None and done.overlay is not None and not sink.failed
    facts_, edition = facts_score(wanted, read), edition_score(wanted, done.edition)
    told(facts_, "facts as read")
    told(edition, "edition (overlay over national)")
    codes = codes_of(Path(facts) / "dictionary_codes.tsv")
    have = {(name, code.code) for name, each in done.edition.dictionaries.items() for code in each.codes}
    missing = [key for key in codes if key not in have]
    print(
        f"dictionary codes: {len(codes) - len(missing)} of {len(codes)}, {1 - len(missing) / len(codes):.2%}"
    )
    print("  missing:", ", ".join(f"{name} {code}" for name, code in missing) or "-")
    sheet = {(d.infno, d.code) for d in done.imported.doubts} | {(d.said, "") for d in done.imported.doubts}
    unlisted = [
        row
        for score in (facts_, edition)
        for rows in score.misses.values()
        for row in rows
        if (row.infno, row.code) not in sheet and (row.infno, "") not in sheet
    ]
    print(
        f"misses that are not on the sheet: {len(unlisted)}",
        [f"{r.infno} {r.io} {r.node} {r.code}" for r in unlisted[:20]],
    )
    lines = Counter(change.verb for change in done.overlay.changes)
    print(f"overlay: {sum(lines.values())} lines {dict(lines.most_common())}")
    print(f"{seconds:.1f} s")
    kept = facts_.share >= FIELDS and edition.share >= FIELDS and 1 - len(missing) / len(codes) >= CODES
    return 0 if kept and seconds < SECONDS and not unlisted else 1


if __name__ == "__main__":
    sys.exit(main())
