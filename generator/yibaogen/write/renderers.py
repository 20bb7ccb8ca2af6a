"""The table of renderers: one row makes an artefact part of every build."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from yibaogen.model.samples import Bundle

Render = Callable[["Bundle"], Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Renderer:
    """``module`` has ``render(bundle)``; ``needs`` names the renderers whose output alone decides this one's.

    A renderer with ``needs`` is slow, so its result is kept in ``.yibao/`` and its time is counted apart.
    """

    name: str
    module: str
    needs: tuple[str, ...] = ()

    def load(self) -> Render:
        """The function; imported only when a build gets here."""
        return cast("Render", importlib.import_module(self.module).render)


RENDERERS: tuple[Renderer, ...] = (
    Renderer("edition", "yibaogen.render.edition_json"),
    Renderer("schema", "yibaogen.render.json_schema"),
    Renderer("openapi", "yibaogen.render.openapi"),
    Renderer("python", "yibaogen.render.python"),
    Renderer("docs", "yibaogen.render.docs"),
    Renderer("pydantic", "yibaogen.render.pydantic_variant", needs=("edition", "schema")),
)
