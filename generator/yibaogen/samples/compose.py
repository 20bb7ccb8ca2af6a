"""From stories to sample files: valid ones from the steps, then for each interface the broken ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from yibao.events import Event, Severity
from yibao.message.tables import EditionTable, RuleTable
from yibaogen.samples.breaks import break_rule
from yibaogen.samples.folders import SIDES, Composed, Folder, Folders
from yibaogen.samples.messages import Made, Messages, Side
from yibaogen.samples.mutate import Broken, broken_envelope, broken_fields, broken_nodes
from yibaogen.samples.story import Step, Story
from yibaogen.samples.titles import broken_title, rule_title
from yibaogen.samples.tolerated import tolerated

_BROKEN_PER_INTERFACE = 4


def compose(table: EditionTable, stories: Sequence[Story], kept: Mapping[str, Sequence[str]]) -> Composed:
    """All samples. ``kept`` holds, by interface, index lines of samples that a person wrote: they stay in front."""
    return _Composer(table, kept).run(stories)


class _Composer:
    def __init__(self, table: EditionTable, kept: Mapping[str, Sequence[str]]) -> None:
        self._table = table
        self._messages = Messages(table)
        self._folders = Folders(kept)
        self._bases: dict[str, list[Made]] = {infno: [] for infno in table.interfaces}
        self._shown: set[str] = set()
        self._out = Composed()

    def run(self, stories: Sequence[Story]) -> Composed:
        for story in stories:
            for serial, step in enumerate(story.steps, 1):
                self._step(story, step, serial)
        for infno, bases in self._bases.items():
            self._broken(infno, bases)
            self._rules(infno, bases)
        for infno, bases in self._bases.items():
            self._tolerated(infno, bases)
        self._out.files = self._folders.files()
        return self._out

    def _step(self, story: Story, step: Step, serial: int) -> None:
        if step.infno not in self._bases:
            self._note("sample-infno", step, {"found": step.infno, "nearest": "-"})
            return
        folder = self._folders.of(step.infno)
        for side in SIDES:
            full = self._messages.full(step, side, serial)
            if full.report.events:
                rules = "; ".join(f"{event.id} {event.path}" for event in full.report.events[:6])
                self._note(
                    "sample-fails", step, {"found": f"{step.infno} {side} {story.name}", "rules": rules}
                )
                continue
            self._bases[step.infno].append(full)
            name = folder.add(f"{side}-{story.name}", full, f"{story.title}：{step.title}")
            lean = self._messages.lean(step, side, serial, full)
            if lean.message != full.message or not _two_valid(folder, side):
                folder.add(f"{name}-lean", lean, f"{story.title}：{step.title}（只带必填）")

    def _broken(self, infno: str, bases: list[Made]) -> None:
        """A few invalid messages of each direction, of as many kinds as the interface allows."""
        interface = self._table.interfaces[infno]
        taken: set[str] = set()
        for base in bases:
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
                if self._try(infno, base.side, option):
                    taken.add(f"{base.side} {option.rule}")

    def _try(self, infno: str, side: Side, option: Broken) -> bool:
        made = self._messages.judge(infno, side, option.message)
        ids = {event.id for event in made.report.events}
        # A hundred copies of a line cannot keep the sums: only there may other rules speak too.
        if option.rule not in ids or (len(ids) > 1 and option.rule != "node-limit"):
            return False
        self._shown.add(option.rule)
        name = f"{side}-{'warn' if made.report.valid else 'bad'}-{option.rule}-{option.what}".replace(
            "_", "-"
        )
        self._folders.add(infno, name, made, broken_title(option))
        return True

    def _rules(self, infno: str, bases: list[Made]) -> None:
        rules: list[RuleTable] = list(self._table.interfaces[infno].rules)
        rules += [rule for rule in self._table.envelope.rules if rule.id not in self._shown]
        for rule in rules:
            made = break_rule(self._messages, infno, rule, bases)
            if made is None:
                continue
            self._shown.add(rule.id)
            word = "warn" if made.report.valid else "bad"
            self._folders.add(infno, f"{made.side}-{word}-{rule.id}", made, rule_title(rule))

    def _tolerated(self, infno: str, bases: list[Made]) -> None:
        """Each tolerable deviation once in the edition."""
        for base in bases:
            for option in tolerated(self._table.interfaces[infno], base.side, base.message):
                if option.rule not in self._shown:
                    self._try(infno, base.side, option)

    def _note(self, event_id: str, step: Step, args: dict[str, str]) -> None:
        self._out.events.append(Event(event_id, Severity.ERROR, step.span, step.infno, args))


def _two_valid(folder: Folder, side: Side) -> bool:
    return sum(name.startswith(f"{side}-") for name in folder.texts) > 1
