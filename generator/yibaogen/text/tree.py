"""The tree that a YAML file is read into: scalars stay text, everything has a span.

(Structs because an edition is some ten thousand of them: half the cost of frozen dataclasses.)
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from yibao.events import Span


class Scalar(msgspec.Struct, frozen=True, gc=False, array_like=True, tag="s"):
    """A scalar as written (after unquoting); ``plain`` tells that it was not quoted."""

    text: str
    span: Span
    plain: bool = True

    @property
    def empty(self) -> bool:
        """True for a value that was left out (``key:``)."""
        return self.plain and self.text in ("", "~", "null")


class Table(msgspec.Struct, frozen=True, array_like=True, tag="t"):
    """A mapping in file order; keys are unique."""

    items: tuple[tuple[Scalar, Value], ...]
    span: Span

    def get(self, key: str) -> Value | None:
        """The value of a key, or None."""
        return next((value for k, value in self.items if k.text == key), None)

    def key(self, key: str) -> Scalar | None:
        """The key itself, for its span, or None."""
        return next((k for k, _ in self.items if k.text == key), None)

    def __iter__(self) -> Iterator[tuple[Scalar, Value]]:
        return iter(self.items)


class Row(msgspec.Struct, frozen=True, array_like=True, tag="r"):
    """A sequence."""

    items: tuple[Value, ...]
    span: Span

    def __iter__(self) -> Iterator[Value]:
        return iter(self.items)


Value = Scalar | Table | Row
