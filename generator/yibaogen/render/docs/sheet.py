"""A page on its way: a draft is still to be laid out, a sheet is laid out but still to be written.

What a template sees decides its text, so a sheet whose views are as they were needs no writing: ``key`` tells that
without running the template. What a draft reads decides its views, so one whose cells are as they were need not even be
laid out (``ledger``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import msgspec

from yibaogen.render.docs.ledger import Cell, digest

if TYPE_CHECKING:
    from yibaogen.render.docs.desk import Desk


class Unwritten(Protocol):
    """A file still to be written."""

    def text(self) -> str:
        """The file's text."""

    def key(self) -> bytes:
        """16 bytes: the same key, the same text."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """``views`` are frozen records of text and numbers, never parts of the model."""

    template: str
    views: Mapping[str, object]

    def text(self) -> str:
        """The page."""
        # A build that changes nothing needs no template engine.
        from yibaogen.render.docs.environment import environment

        return _plain_quotes(environment().get_template(self.template).render(self.views))

    def key(self) -> bytes:
        """16 bytes over the template's name and all that it sees; the templates' own text does not count."""
        return digest((self.template, self.views))


@dataclass(frozen=True, slots=True)
class Script:
    """A script or data file as text; the text is what it sees."""

    content: str

    def text(self) -> str:
        """The file."""
        return self.content

    def key(self) -> bytes:
        """As of a sheet."""
        return digest(self.content)


class Draft(msgspec.Struct, frozen=True):
    """``lay(desk, *given)`` lays the page out. ``given`` are plain values and records of them, so that a page can depend on
    nothing but them, the desk's whole, and the cells that it reads."""

    desk: Desk
    lay: Callable[..., Unwritten]
    given: tuple[object, ...]

    @property
    def origin(self) -> tuple[object, ...]:
        """What the page is made of before it reads anything."""
        return (self.lay.__module__, self.lay.__qualname__, self.given)

    def laid_out(self) -> tuple[Unwritten, frozenset[Cell]]:
        """The page, and the cells that it has read."""
        with self.desk.ledger.reading() as cells:
            page = self.lay(self.desk, *self.given)
        return page, frozenset(cells)

    def text(self) -> str:
        """The page's text."""
        return self.laid_out()[0].text()


_TEXT = re.compile(r">[^<]*&#3[^<]*")


def _plain_quotes(page: str) -> str:
    """The page with quotes as they are wherever they are text: escaped, as an attribute needs them, they are a twentieth of
    a site. What looks like a tag in text is escaped, so text is what stands between ``>`` and ``<``."""
    return _TEXT.sub(lambda match: match[0].replace("&#34;", '"').replace("&#39;", "'"), page)
