"""A page that is laid out but not yet written: the template and everything that it will see.

What a template sees decides its text, so a sheet whose views are as they were needs no writing: ``key`` tells that
without running the template.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

import msgspec

from yibaogen.render.docs.environment import environment


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
        return _plain_quotes(environment().get_template(self.template).render(self.views))

    def key(self) -> bytes:
        """16 bytes over the template's name and all that it sees; the templates' own text does not count."""
        told = hashlib.blake2b(self.template.encode(), digest_size=16)
        told.update(_ENCODER.encode(self.views))
        return told.digest()


_TEXT = re.compile(r">[^<]*&#3[^<]*")


def _plain_quotes(page: str) -> str:
    """The page with quotes as they are wherever they are text: escaped, as an attribute needs them, they are a twentieth of
    a site. What looks like a tag in text is escaped, so text is what stands between ``>`` and ``<``."""
    return _TEXT.sub(lambda match: match[0].replace("&#34;", '"').replace("&#39;", "'"), page)


_ENCODER = msgspec.msgpack.Encoder()
