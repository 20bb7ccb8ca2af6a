"""JSON Schema 2020-12 of every message: ``<edition>/schema/<infno>.input.json`` and ``….output.json``.

A schema takes what the validator takes (deviations with a warning included) as far as JSON Schema has the words; what it
cannot say (sums, exact scale of a JSON number, real days) is left to the validator and listed in ``x-yibao-rules``.
"""

from __future__ import annotations

from typing import Literal

from yibaogen.model.samples import Bundle
from yibaogen.render.json_schema.messages import message_schema
from yibaogen.render.layout import laid_out

_WAYS: tuple[Literal["input"], Literal["output"]] = ("input", "output")


def render(bundle: Bundle) -> dict[str, str]:
    """Two files per interface."""
    edition = bundle.edition
    return {
        f"{edition.id}/schema/{infno}.{way}.json": laid_out(message_schema(edition, interface, way)) + "\n"
        for infno, interface in edition.interfaces.items()
        for way in _WAYS
    }
