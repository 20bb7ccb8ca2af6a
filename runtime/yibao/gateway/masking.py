"""Personal data inside free text: error messages of a platform quote names, id and phone numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from yibao.message.mask import is_personal, mask_value

_NUMBERS = re.compile(r"(?<![0-9A-Za-z])(\d{15,17}[0-9Xx]?|1[3-9]\d{9})(?![0-9A-Za-z])")
_MARKUP = re.compile(r"<[^>]{0,500}>|\s+")
_LONGEST = 400


def mask_text(text: str) -> str:
    """The text with identity and phone numbers shortened to their first three and last two characters."""
    return _NUMBERS.sub(lambda m: f"{m[1][:3]}{'*' * (len(m[1]) - 5)}{m[1][-2:]}", text[:_LONGEST])


def page_text(body: bytes) -> str:
    """What a web page says, without its markup, in one short line."""
    text = _MARKUP.sub(" ", body[:4000].decode("utf-8", "replace"))
    return mask_text(" ".join(text.split())[:120])


def mask_quotes(text: str, request: bytes) -> str:
    """The text with every personal value of the request (JSON) masked where the platform repeats it."""
    quotes = sorted(_personal(msgspec.json.decode(request)), key=lambda pair: -len(pair[1]))
    for code, value in quotes:
        text = text.replace(value, mask_value(code, value))
    return mask_text(text)


def _personal(value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for code, item in value.items():
            if isinstance(item, str) and len(item) > 1 and is_personal(code):
                yield code, item
            else:
                yield from _personal(item)
    elif isinstance(value, list):
        for item in value:
            yield from _personal(item)
