"""The base's stories told again in a province: samples of the numbers that differ from the base's, and of those that it adds.

A number takes the first step of any story that speaks of it, the province's own stories before the base's; a number that no story
speaks of gets a step of its own, on the day of the first story. Facts of own stories without steps hold in every step.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from yibao.events import Event, Severity
from yibaogen.index.tables import edition_table
from yibaogen.model import Direction, Edition, Interface
from yibaogen.overlay import own_numbers
from yibaogen.overlay.match import match_nodes
from yibaogen.samples.breaks import break_rule
from yibaogen.samples.folders import SIDES, Composed, Folders
from yibaogen.samples.messages import Made, Messages, Side
from yibaogen.samples.mutate import broken_fields
from yibaogen.samples.story import Step, Story
from yibaogen.samples.titles import broken_title, rule_title


def replay(
    edition: Edition,
    base: Edition,
    own: Sequence[Story],
    others: Sequence[Story],
    kept: Mapping[str, Sequence[str]],
) -> Composed:
    """Messages of each direction of each own number: a full and a lean one, one that lacks a required field, from further
    steps those that carry fields which none before had, and one that breaks each rule that is the edition's own.

    ``own`` and ``others``: the stories of the edition and of its bases; ``kept``: index lines of samples that a person wrote.
    """
    return _Replay(edition, base, own, others).run(Folders(kept))


class _Replay:
    def __init__(
        self, edition: Edition, base: Edition, own: Sequence[Story], others: Sequence[Story]
    ) -> None:
        self._edition = edition
        self._base = base
        self._messages = Messages(edition_table(edition))
        self._facts = {code: text for story in own if not story.steps for code, text in story.facts.items()}
        self._shown: dict[str, list[Made]] = {}
        self._stories = [story for story in (*own, *others) if story.steps]

    def run(self, folders: Folders) -> Composed:
        events: list[Event] = []
        for serial, infno in enumerate(own_numbers(self._edition, self._base), 1):
            for side in SIDES:
                if self._edition.interfaces[infno].nodes(side):
                    events.extend(self._side(folders, infno, side, serial))
            self._rules(folders, infno)
        return Composed(folders.files(), events)

    def _side(self, folders: Folders, infno: str, side: Side, serial: int) -> Iterator[Event]:
        made: Made | None = None
        seen: set[str] = set()
        for title, step in self._steps(infno):
            made = self._messages.full(step, side, serial)
            shown = set(_places(made.message.get(side)))
            if made.report.events or (seen and shown <= seen):
                continue
            folders.add(infno, f"{side}-{step.story}", made, title)
            self._shown.setdefault(infno, []).append(made)
            if not seen:
                lean = self._messages.lean(step, side, serial, made)
                if lean.message != made.message:
                    folders.add(infno, f"{side}-{step.story}-lean", lean, f"{title}（只带必填）")
                if side == "input":
                    self._broken(folders, infno, made)
            seen |= shown or {""}
        if made is not None and not seen:
            rules = "; ".join(f"{event.id} {event.path}" for event in made.report.events[:6])
            args = {"found": f"{self._edition.id} {infno} {side}", "rules": rules}
            yield Event("sample-fails", Severity.ERROR, None, infno, args)

    def _steps(self, infno: str) -> Iterator[tuple[str, Step]]:
        """What may be told of a number, with its title, the surest first."""
        interface = self._edition.interfaces[infno]
        told = [(story, step) for story in self._stories for step in story.steps if step.infno == infno]
        for story, step in told:
            yield f"{story.title}：{step.title}", self._here(step, interface)
        for story, step in told or [(story, story.steps[-1]) for story in self._stories]:
            plain = replace(
                step, infno=infno, input=None, output=None, rows={}, facts={**step.facts, **self._facts}
            )
            yield f"{story.title}：{interface.name}", plain

    def _here(self, step: Step, interface: Interface) -> Step:
        """The step under the names that the province has for the base's nodes."""
        known = self._base.interfaces.get(interface.infno)
        return replace(
            step,
            facts={**step.facts, **self._facts},
            input=_renamed(step.input, known, interface, "input"),
            output=_renamed(step.output, known, interface, "output"),
        )

    def _rules(self, folders: Folders, infno: str) -> None:
        """A message for each rule that the base does not have so."""
        known = self._base.interfaces.get(infno)
        old = set() if known is None else set(known.rules)
        own = {rule.id for rule in self._edition.interfaces[infno].rules if rule not in old}
        for rule in self._messages.table.interfaces[infno].rules:
            bases = self._shown.get(infno, [])
            made = break_rule(self._messages, infno, rule, bases) if rule.id in own else None
            if made is not None:
                word = "warn" if made.report.valid else "bad"
                folders.add(infno, f"{made.side}-{word}-{rule.id}", made, rule_title(rule))

    def _broken(self, folders: Folders, infno: str, base: Made) -> None:
        """The first field whose lack breaks nothing else."""
        table = self._messages.table
        for option in broken_fields(table.interfaces[infno], base.side, base.message, table.dictionaries):
            made = self._messages.judge(infno, base.side, option.message)
            if [event.id for event in made.report.events] == ["field-required"]:
                name = f"{base.side}-bad-{option.rule}-{option.what}".replace("_", "-")
                folders.add(infno, name, made, broken_title(option))
                return


def _renamed(told: Any, old: Interface | None, new: Interface, side: Direction) -> Any:
    if old is None or not isinstance(told, Mapping):
        return told
    names = match_nodes(old.nodes(side), new.nodes(side)).names
    return {names.get(key, key): value for key, value in told.items()}


def _places(body: Any, path: str = "") -> Iterator[str]:
    """The paths of all values that a message carries."""
    if isinstance(body, Mapping):
        for key, value in body.items():
            yield from _places(value, f"{path}.{key}")
    elif isinstance(body, list):
        for item in body:
            yield from _places(item, path)
    elif body not in (None, ""):
        yield path
