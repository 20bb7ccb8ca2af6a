"""The lines of the specs that describe one interface (or the envelope), for its page: each line with an anchor."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from yibao.events import Span
from yibaogen.model import Field
from yibaogen.render.docs.atlas import ENVELOPE, Side, rules_of, sides
from yibaogen.render.docs.desk import Desk
from yibaogen.render.docs.text import visible

_WHOLE = 400
"""A file of at most so many lines is shown whole, of a longer one only the lines that speak of the interface."""


class SpecLine(msgspec.Struct, frozen=True):
    """A line; ``anchor`` is empty where nothing leads to it."""

    number: int
    anchor: str
    text: str


class SpecFile(msgspec.Struct, frozen=True):
    """A file, or a part of it."""

    name: str
    lines: tuple[SpecLine, ...]
    whole: bool


class Written(msgspec.Struct, frozen=True):
    """``owner``'s part of the specs; ``files`` numbers those that its page shows."""

    owner: str
    lines: Mapping[str, Span]
    files: Mapping[str, int]

    def anchor(self, side: Side, path: str, field: Field) -> str:
        """Where the line stands that says the field; empty when its file is not shown."""
        return self._at(self.span(side, path, field))

    def span(self, side: Side, path: str, field: Field) -> Span:
        """The overlay's line that last changed the field, else the line that has it."""
        return self.lines.get(self.address(side, path, field.code), field.span)

    def address(self, side: Side, path: str, code: str) -> str:
        """As an overlay writes it."""
        if self.owner == ENVELOPE:
            return f"envelope {side} {code}"
        return f"{self.owner} {side} {path or '.'} {code}"

    def _at(self, span: Span) -> str:
        number = self.files.get(span.file)
        return "" if number is None else _anchor(number, span.line)


def written(desk: Desk, owner: str) -> Written:
    """The files that an interface is written in, its own first."""
    spans = [*_spans(desk, owner), *_changes(desk, owner).values()]
    found = {span.file: None for span in spans if span.file in desk.texts}
    return Written(owner, _changes(desk, owner), {name: at for at, name in enumerate(found, 1)})


def spec_files(desk: Desk, told: Written) -> tuple[SpecFile, ...]:
    """The files with their lines."""
    lines: dict[str, set[int]] = {name: set() for name in told.files}
    for span in (*_spans(desk, told.owner), *_changes(desk, told.owner).values()):
        if span.file in lines:
            lines[span.file].add(span.line)
    return tuple(_file(desk, name, number, lines[name]) for name, number in told.files.items())


def _file(desk: Desk, name: str, number: int, wanted: set[int]) -> SpecFile:
    texts = desk.texts[name].rstrip("\n").split("\n")
    whole = len(texts) <= _WHOLE
    return SpecFile(
        visible(name),
        tuple(
            SpecLine(at, _anchor(number, at) if at in wanted else "", visible(text))
            for at, text in enumerate(texts, 1)
            if whole or at in wanted
        ),
        whole,
    )


def _anchor(number: int, line: int) -> str:
    return f"ui-y{number}-{line}"


def _spans(desk: Desk, owner: str) -> list[Span]:
    found = [rule.span for rule in rules_of(desk.edition, owner)]
    if owner != ENVELOPE:
        found.insert(0, desk.edition.interfaces[owner].span)
    for _side, group in sides(desk.edition, owner):
        for node in group:
            found.append(node.span)
            found.extend(field.span for field in node.fields)
    return found


def _changes(desk: Desk, owner: str) -> Mapping[str, Span]:
    """The overlays' lines about it, by address."""
    return desk.lines.get(owner or "envelope", {})
