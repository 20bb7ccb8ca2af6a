"""Code to paste: the same call in several languages, made from a valid sample of the interface.

A language is a module with a function from a ``Call`` to its text, and one row in ``LANGUAGES``. Sample text is
untrusted: what leaves a module is a string literal of its language, or JSON inside one, and can never become code.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from yibaogen.model import Edition, Interface
from yibaogen.model.samples import Sample
from yibaogen.render.docs.code import csharp, curl, java, python
from yibaogen.render.docs.code.call import Call, call_of

LANGUAGES: Mapping[str, tuple[str, Callable[[Call], str]]] = {
    "python": ("Python", python.blocking),
    "async": ("Python async", python.awaited),
    "curl": ("curl", curl.script),
    "java": ("Java", java.program),
    "csharp": ("C#", csharp.program),
}
"""Id → title on the tab, and the text of a call."""


class CodeView(msgspec.Struct, frozen=True):
    """One tab."""

    id: str
    title: str
    text: str


def code_views(
    edition: Edition, interface: Interface, method: str, samples: tuple[Sample, ...]
) -> tuple[CodeView, ...]:
    """The tabs of an interface; none where the platform is the caller or no valid request is at hand."""
    call = call_of(edition, interface, method, samples)
    if call is None:
        return ()
    return tuple(CodeView(key, title, write(call)) for key, (title, write) in LANGUAGES.items())
