"""Spec text on its way to a page: what cannot be seen, or turns the line around, is made visible.

Escaping for HTML is the template engine's work, always on; this is about characters that no escaping shows.
"""

from __future__ import annotations

import unicodedata

# Blanks other than the common one are printable for a reader of Chinese: the ideographic space above all.
_BLANK = "Zs"


def visible(text: str) -> str:
    """One line: control characters as control pictures (``␊``), unseen and direction-changing ones as ``⟦U+202E⟧``."""
    return text if text.isprintable() else "".join(map(_shown, text))


def visible_block(text: str) -> str:
    """The same for a text of several lines, whose line ends and tabs stay."""
    if text.replace("\n", "").replace("\t", "").isprintable():
        return text
    return "\n".join("\t".join(map(visible, line.split("\t"))) for line in _lines(text))


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").split("\n")


def _shown(char: str) -> str:
    if char.isprintable() or unicodedata.category(char) == _BLANK:
        return char
    code = ord(char)
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"⟦U+{code:04X}⟧"
