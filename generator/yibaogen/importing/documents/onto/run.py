"""One call: files in, an overlay over a base and a review sheet out. Nothing is written to disk here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from yibao.events import Event
from yibaogen.importing.columns import UNNAMED
from yibaogen.importing.documents.blocks import Watch
from yibaogen.importing.documents.gather import gather
from yibaogen.importing.documents.onto.hand import hand_lines, with_hand_work, with_own_fields
from yibaogen.importing.documents.onto.lines import with_places
from yibaogen.importing.documents.onto.replaced import replaced_whole
from yibaogen.importing.documents.onto.said import Said
from yibaogen.importing.documents.onto.target import Target
from yibaogen.importing.documents.onto.witness import one_witness
from yibaogen.importing.facts import Doubt
from yibaogen.importing.normalise import tidy_name
from yibaogen.importing.plan import Plan, read_plan
from yibaogen.importing.run import Imported, Parts, parts_of, quiet
from yibaogen.model import Edition
from yibaogen.overlay import Overlay, apply, compare, emit
from yibaogen.overlay.model import Change
from yibaogen.text.sink import Sink

KINDS = frozenset({"fields", "columns", "codes"})


@dataclass(frozen=True, slots=True)
class Before:
    """The edition that an earlier import left, as people have changed it since."""

    overlay: Overlay
    edition: Edition


@dataclass(frozen=True, slots=True)
class Overlaid:
    """``imported.files`` are those of the overlay; ``edition`` is what they mean over the base, None with an error."""

    imported: Imported
    overlay: Overlay | None = None
    edition: Edition | None = None


def import_over(
    files: Sequence[Path],
    *,
    edition: str,
    base: Edition,
    before: Before | None = None,
    plan: Path | None = None,
    watch: Watch = quiet,
) -> Overlaid:
    """Turn tables and documents into an overlay of ``base``: differences only, each with its place in the document.

    ``before``: an import into the same folder; what people wrote there stays, and what is new stands on the sheet. Never raises for
    bad input: see ``imported.events``.
    """
    sink = Sink()
    known = base if before is None else before.edition
    parts = _parts(files, edition, known, plan, watch, sink)
    if parts is None:
        return Overlaid(Imported({}, (), sink.events()))
    watch("compare")
    said = Said(parts)
    target = Target(parts, said, edition, known, base)
    made = target.edition()
    doubts = [*(doubt for doubt in parts.doubts if not _known_below(doubt, known)), *target.doubts]
    if before is not None:
        made, kept = with_hand_work(made, before.edition, hand_lines(before.overlay))
        made = with_own_fields(made, before.edition, edition, base)
        doubts.extend(kept)
    overlay = replaced_whole(compare(base, made), made, target.replaced | _replaced(before))
    overlay = with_places(overlay, said, () if before is None else before.overlay.changes, parts.plan)
    if before is not None:
        doubts.extend(_news(compare(before.edition, made), before.overlay.changes, said, overlay.changes))
    return _checked(overlay, base, parts, doubts, sink)


def _known_below(doubt: Doubt, known: Edition) -> bool:
    """What the document lacks and the edition below has is no doubt."""
    if doubt.kind == "no-codes":
        return doubt.code in known.dictionaries
    return doubt.kind in ("no-name", "no-type") and not doubt.infno and doubt.code in known.elements


def _replaced(before: Before | None) -> set[str]:
    """Numbers that mean something else since an earlier import: their own words are what is compared now."""
    lines = () if before is None else before.overlay.changes
    return {line.address.name for line in lines if line.verb == "replace-interface"}


def _parts(
    files: Sequence[Path], edition: str, known: Edition, plan: Path | None, watch: Watch, sink: Sink
) -> Parts | None:
    """What one province's rows say; None with an error."""
    decisions = read_plan(plan, sink)
    found, decisions = one_witness(gather(files, edition, sink, watch), decisions, edition)
    decisions = replace(decisions, columns={**column_codes(known), **decisions.columns})
    titles = {key: dictionary.name for key, dictionary in known.dictionaries.items()}
    return parts_of(found, decisions, edition=edition, sink=sink, enough=KINDS, titles=titles)


def column_codes(edition: Edition) -> dict[str, str]:
    """Chinese name → code of the columns of an edition's files: documents often print only the name.

    Codes that are only a place in a file lend nothing.
    """
    seen: dict[str, Counter[str]] = {}
    for interface in edition.interfaces.values():
        for node in interface.file:
            for column in node.fields:
                if UNNAMED.fullmatch(column.code):
                    continue
                seen.setdefault(tidy_name(column.name), Counter())[column.code] += 1
    return {name: count.most_common(1)[0][0] for name, count in seen.items()}


def _checked(overlay: Overlay, base: Edition, parts: Parts, doubts: Iterable[Doubt], sink: Sink) -> Overlaid:
    """The overlay is tried before anybody sees it: what cannot be applied is not written."""
    applied = apply(overlay, base)
    sink.extend(applied.events)
    if applied.edition is None:
        sink.error(
            "import-result", None, found=", ".join(dict.fromkeys(event.id for event in applied.events))
        )
        return Overlaid(Imported({}, tuple(doubts), sink.events()))
    sheet = tuple(sorted(set(doubts), key=Doubt.sort_key))
    events: tuple[Event, ...] = sink.events()
    return Overlaid(
        Imported(emit(overlay, base), sheet, events, parts.found.messages), overlay, applied.edition
    )


def _news(
    difference: Overlay, _before: Iterable[Change], said: Said, lines: Iterable[Change]
) -> Iterable[Doubt]:
    """What this import changes in the edition as it stood: proposals, one line of the sheet each."""
    reasons = {(line.address, line.verb): line.because for line in lines}
    for change in with_places(difference, said, (), Plan()).changes:
        group, name = change.address.steps[0]
        infno = name if group == "interface" else ""
        facts = ", ".join(
            f"{key}={value}" for key, value in change.facts if key not in ("body", "codes", "after")
        )
        was = ", ".join(f"{key}={value}" for key, value in change.was)
        reason = reasons.get((change.address, change.verb), change.because)
        yield Doubt(
            "new-fact",
            infno,
            about=str(change.address),
            said=was,
            chosen=f"{change.verb} {facts}".strip(),
            reason=reason,
        )
    for infno in difference.interfaces:
        yield Doubt("new-fact", infno, about="interface", chosen="new")
    for dictionary in difference.dictionaries:
        yield Doubt("new-fact", code=dictionary, about="dict", chosen="new")
