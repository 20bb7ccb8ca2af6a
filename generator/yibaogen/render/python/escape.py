"""The one door through which text of a spec enters Python source: as a string literal or inside a docstring.

Everything that could end a string, start an escape, break a line, reorder it on screen or stay unseen leaves here as
printable text, so a name, note or label can never become code. ``tests/render/python/test_hostile.py`` proves it.
"""

from __future__ import annotations

import unicodedata

# Controls, formats (bidi overrides, zero-width marks), surrogates, private use, unassigned, line and paragraph breaks.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def literal(text: str) -> str:
    r"""A one-line ``"…"`` literal with exactly this value; unseen characters as ``\x…``, ``\u…`` or ``\U…``."""
    return f'"{"".join(map(_in_literal, text))}"'


def words(text: str) -> str:
    r"""Text for the inside of a ``\"\"\"`` docstring: one line, runs of blanks as one, unseen characters named visibly.

    Where the docstring is read, a bidi override shows as ``\u202e`` and a quote as itself.
    """
    return "".join(map(_in_docstring, " ".join(text.split())))


def docstring(lines: list[str], indent: str = "") -> str:
    """A whole docstring statement of lines that have all passed ``words``; ends without a newline."""
    if len(lines) == 1:
        return f'{indent}"""{lines[0]}"""'
    body = "\n".join(f"{indent}{line}".rstrip() for line in lines[1:])
    return f'{indent}"""{lines[0].rstrip()}\n{body}\n{indent}"""'


def _in_literal(char: str) -> str:
    if char in '"\\':
        return f"\\{char}"
    return _named(char) if unicodedata.category(char) in _UNSEEN else char


def _in_docstring(char: str) -> str:
    if char in '"\\':
        return f"\\{char}"
    return f"\\{_named(char)}" if unicodedata.category(char) in _UNSEEN else char


def _named(char: str) -> str:
    code = ord(char)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
