"""Reading a rendered site back: pages as trees of tags, their links, anchors and text; editions to render."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from posixpath import normpath
from typing import Literal

from yibao.events import Span
from yibaogen.expr.parse import parse_expression
from yibaogen.load import load_edition, load_samples
from yibaogen.model import (
    Code,
    Dictionary,
    Edition,
    Element,
    Envelope,
    Field,
    FieldType,
    Interface,
    Kind,
    Node,
    Rule,
)
from yibaogen.model.samples import Bundle, Sample
from yibaogen.render.docs import render

ROOT = Path(__file__).resolve().parents[3]
SPECS: Mapping[str, Path] = {"mini": ROOT / "tests/cases/mini/specs", "national": ROOT / "specs"}
VOID = frozenset({"meta", "link", "input", "br"})
# HTML lets these end where the next cell, row or item begins.
OPTIONAL_END = frozenset({"th", "td"})
PLACE = Span("x.yaml", 1, 1)


@dataclass
class Parsed:
    """A page: ``skeleton`` is the order of tags and attribute names, ``problems`` what is not well formed."""

    skeleton: list[tuple[str, ...]] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)
    attributes: list[tuple[str, str, str]] = field(default_factory=list)
    text: str = ""
    problems: list[str] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Parsed()
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.page.skeleton.append((tag, *(name for name, _ in attrs)))
        if len({name for name, _ in attrs}) != len(attrs):
            self.page.problems.append(f"attribute twice in <{tag}>")
        for name, value in attrs:
            self.page.attributes.append((tag, name, value or ""))
            if name == "id":
                self.page.ids.append(value or "")
            if name in ("href", "src"):
                self.page.links.append((tag, value or ""))
        if tag not in VOID:
            self._close_optional(tag)
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self.page.skeleton.append((f"/{tag}",))
        while self._open and self._open[-1] in OPTIONAL_END and self._open[-1] != tag:
            self._open.pop()
        if not self._open or self._open.pop() != tag:
            self.page.problems.append(f"</{tag}> at {self.getpos()}")

    def handle_data(self, data: str) -> None:
        self.page.text += data

    def handle_comment(self, data: str) -> None:
        self.page.problems.append(f"comment {data!r}")

    def _close_optional(self, tag: str) -> None:
        if tag in OPTIONAL_END and self._open and self._open[-1] in OPTIONAL_END:
            self._open.pop()

    def close(self) -> None:
        super().close()
        if self._open:
            self.page.problems.append(f"left open: {self._open}")


def parsed(html: str) -> Parsed:
    """The page read back with the standard library's parser."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.page


@cache
def bundle(edition_id: str) -> Bundle:
    """An edition of the tests or of the project with its samples."""
    loaded = load_edition(SPECS[edition_id], edition_id)
    assert loaded.edition is not None, [event.message() for event in loaded.events]
    return Bundle(loaded.edition, load_samples(SPECS[edition_id], loaded.edition)[0])


@cache
def site(edition_id: str) -> Mapping[str, str]:
    """The rendered site by address on it."""
    top = f"{edition_id}/docs/"
    pages = render(bundle(edition_id))
    assert all(path.startswith(top) for path in pages)
    return {path.removeprefix(top): text for path, text in pages.items()}


@cache
def pages(edition_id: str) -> Mapping[str, Parsed]:
    """The site's HTML pages, parsed."""
    return {path: parsed(text) for path, text in site(edition_id).items() if path.endswith(".html")}


def resolved(page: str, href: str) -> tuple[str, str]:
    """The page and anchor that a link on a page leads to."""
    path, _, anchor = href.partition("#")
    return (normpath(str(PurePosixPath(page).parent / path)) if path else page), anchor


def squeezed(text: str) -> str:
    """Text without blanks, for comparing what a page says."""
    return re.sub(r"\s+", "", text)


def built(word: Callable[[str], str]) -> Bundle:
    """A small edition in which every text comes from ``word``, called with what the text is for."""
    mark = word("source")
    sources = (mark, "reconstructed")
    # A point in a rule's name leads to another node, so a code has none.
    codes = [word(f"field {n}").replace(".", "") for n in range(3)]
    dict_id, infno, path, deep = word("dict"), word("infno"), word("node"), word("deep")

    def field_of(code: str, coded: str | None) -> Field:
        kind = FieldType("string", 30, None, coded is not None)
        return Field(code, word("field name"), kind, False, coded, "scalar", word("note"), (mark,), PLACE)

    def node(at: str, kind: Kind) -> Node:
        rows = (
            field_of(codes[0], dict_id),
            field_of(codes[1], None),
            field_of(codes[2], word("no such dict")),
        )
        return Node(at, kind, True, 5, word("node name"), word("node note"), rows, sources, PLACE)

    def rule(on: Literal["input", "output", "request"], scope: str) -> Rule:
        when, check = parse_expression("a == 'x' and b in ('y', 'z')"), parse_expression("sum(a) > 0.01 * b")
        return Rule(
            word("rule id"), on, scope, "error", when, None if scope else codes[1], check if scope else None,
            word("message"), word("message en"), sources, PLACE,
        )  # fmt: skip

    text = '{"input": {"a": "' + word("sample") + '"}}\n'
    samples = tuple(
        Sample(word("file"), infno, "input", valid, () if valid else (word("breaks"), "field-required"),
               (word("warns"),), word("title"), text, PLACE)
        for valid in (True, False)
    )  # fmt: skip
    inside = (node("", "object"), node(path, "array"), node(f"{path}.{deep}", "object"))
    interface = Interface(
        infno, word("name"), word("method"), word("level1"), word("level2"), "platform", word("note"),
        inside, inside, inside, (rule("input", ""), rule("output", path)), sources, PLACE,
    )  # fmt: skip
    dictionary = Dictionary(
        dict_id, word("dict name"), True, word("dict note"),
        tuple(Code(word("code"), word("label"), sources) for _ in range(3)), (mark,), PLACE,
    )  # fmt: skip
    element = Element(
        codes[0], word("element"), FieldType("string"), dict_id, "json", word("note"), (mark,), PLACE
    )
    envelope = Envelope(node("", "object"), node("", "object"), (rule("request", ""),))
    edition = Edition(
        word("edition"), word("edition name"), word("version"), None, {mark: word("source text")},
        envelope, {codes[0]: element}, {dict_id: dictionary}, {infno: interface},
    )  # fmt: skip
    return Bundle(edition, {infno: samples})
