"""From stories to sample files: valid ones from the steps, then for each interface the broken ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec

from yibao.events import Event, Severity
from yibao.message.tables import EditionTable, RuleTable
from yibaogen.samples.breaks import break_rule
from yibaogen.samples.messages import Made, Messages, Side, encoded
from yibaogen.samples.mutate import Broken, broken_envelope, broken_fields, broken_nodes
from yibaogen.samples.story import Step, Story
from yibaogen.samples.titles import broken_title, rule_title
from yibaogen.samples.tolerated import tolerated
from yibaogen.text.emit import flow_list, flow_map, scalar

_SIDES: tuple[Side, ...] = ("input", "output")
_BROKEN_PER_INTERFACE = 4
_INDEX = "samples.yaml"


@dataclass(slots=True)
class Composed:
    """``files`` by path below ``samples/<edition>/``; ``events`` name steps whose messages do not come out valid."""

    files: dict[str, str] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)


@dataclass(slots=True)
class _Folder:
    """One interface's samples while they are being made."""

    lines: list[str] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)
    bases: list[Made] = field(default_factory=list)


def compose(table: EditionTable, stories: Sequence[Story], kept: Mapping[str, Sequence[str]]) -> Composed:
    """All samples. ``kept`` holds, by interface, index lines of samples that a person wrote: they stay in front."""
    return _Composer(table, kept).run(stories)


class _Composer:
    def __init__(self, table: EditionTable, kept: Mapping[str, Sequence[str]]) -> None:
        self._table = table
        self._messages = Messages(table)
        self._folders: dict[str, _Folder] = {
            infno: _Folder(list(kept.get(infno, ()))) for infno in table.interfaces
        }
        self._shown: set[str] = set()
        self._out = Composed()

    def run(self, stories: Sequence[Story]) -> Composed:
        for story in stories:
            for serial, step in enumerate(story.steps, 1):
                self._step(story, step, serial)
        for infno, folder in self._folders.items():
            self._broken(infno, folder)
            self._rules(infno, folder)
        for infno, folder in self._folders.items():
            self._tolerated(infno, folder)
            if folder.lines:
                self._out.files[f"{infno}/{_INDEX}"] = "\n".join(folder.lines) + "\n"
                self._out.files.update({f"{infno}/{name}": text for name, text in folder.texts.items()})
        return self._out

    def _step(self, story: Story, step: Step, serial: int) -> None:
        if step.infno not in self._folders:
            self._note("sample-infno", step, {"found": step.infno, "nearest": "-"})
            return
        folder = self._folders[step.infno]
        for side in _SIDES:
            full = self._messages.full(step, side, serial)
            if full.report.events:
                rules = "; ".join(f"{event.id} {event.path}" for event in full.report.events[:6])
                self._note(
                    "sample-fails", step, {"found": f"{step.infno} {side} {story.name}", "rules": rules}
                )
                continue
            folder.bases.append(full)
            name = _free(folder, f"{side}-{story.name}")
            self._add(folder, name, full, f"{story.title}：{step.title}")
            lean = self._messages.lean(step, side, serial, full)
            if lean.message != full.message or not _two_valid(folder, side):
                self._add(
                    folder, _free(folder, f"{name}-lean"), lean, f"{story.title}：{step.title}（只带必填）"
                )

    def _broken(self, infno: str, folder: _Folder) -> None:
        """A few invalid messages of each direction, of as many kinds as the interface allows."""
        interface = self._table.interfaces[infno]
        taken: set[str] = set()
        for base in folder.bases:
            options = [
                *broken_nodes(interface, base.side, base.message),
                *broken_fields(interface, base.side, base.message, self._table.dictionaries),
                *broken_envelope(base.message, base.side),
            ]
            options.sort(key=lambda each: each.rule in self._shown)
            for option in options:
                if len(taken) >= _BROKEN_PER_INTERFACE and option.rule in self._shown:
                    continue
                if f"{base.side} {option.rule}" in taken or (
                    base.side == "output" and option.rule in self._shown
                ):
                    continue
                if self._try(folder, infno, base.side, option):
                    taken.add(f"{base.side} {option.rule}")

    def _try(self, folder: _Folder, infno: str, side: Side, option: Broken) -> bool:
        made = self._messages.judge(infno, side, option.message)
        ids = {event.id for event in made.report.events}
        # A hundred copies of a line cannot keep the sums: only there may other rules speak too.
        if option.rule not in ids or (len(ids) > 1 and option.rule != "node-limit"):
            return False
        self._shown.add(option.rule)
        name = f"{side}-{'warn' if made.report.valid else 'bad'}-{option.rule}-{option.what}".replace(
            "_", "-"
        )
        self._add(folder, _free(folder, name), made, broken_title(option))
        return True

    def _rules(self, infno: str, folder: _Folder) -> None:
        rules: list[RuleTable] = list(self._table.interfaces[infno].rules)
        rules += [rule for rule in self._table.envelope.rules if rule.id not in self._shown]
        for rule in rules:
            made = break_rule(self._messages, infno, rule, folder.bases)
            if made is None:
                continue
            self._shown.add(rule.id)
            word = "warn" if made.report.valid else "bad"
            self._add(folder, _free(folder, f"{made.side}-{word}-{rule.id}"), made, rule_title(rule))

    def _tolerated(self, infno: str, folder: _Folder) -> None:
        """Each tolerable deviation once in the edition."""
        for base in folder.bases:
            for option in tolerated(self._table.interfaces[infno], base.side, base.message):
                if option.rule not in self._shown:
                    self._try(folder, infno, base.side, option)

    def _add(self, folder: _Folder, name: str, made: Made, title: str) -> None:
        folder.texts[f"{name}.json"] = _pretty(made.message)
        breaks = sorted({event.id for event in made.report.errors})
        warns = sorted({event.id for event in made.report.warnings})
        entry = [
            ("file", scalar(f"{name}.json")),
            ("direction", made.side),
            ("valid", str(not breaks).lower()),
        ]
        entry += [("breaks", flow_list(map(scalar, breaks)))] if breaks else []
        entry += [("warns", flow_list(map(scalar, warns)))] if warns else []
        folder.lines.append("- " + flow_map([*entry, ("title", scalar(title))]))

    def _note(self, event_id: str, step: Step, args: dict[str, str]) -> None:
        self._out.events.append(Event(event_id, Severity.ERROR, step.span, step.infno, args))


def _two_valid(folder: _Folder, side: Side) -> bool:
    return sum(name.startswith(f"{side}-") for name in folder.texts) > 1


def _free(folder: _Folder, name: str) -> str:
    """A file name not taken yet."""
    if f"{name}.json" not in folder.texts:
        return name
    return next(f"{name}-{n}" for n in range(2, 1000) if f"{name}-{n}.json" not in folder.texts)


def _pretty(message: dict[str, Any]) -> str:
    return msgspec.json.format(encoded(message), indent=2).decode() + "\n"
