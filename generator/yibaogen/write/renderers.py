"""The table of renderers: one row makes an artefact part of every build."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from yibaogen.write.plan import Wanted

if TYPE_CHECKING:
    from yibaogen.model.samples import Bundle

Texts = Mapping[str, Wanted]


@dataclass(frozen=True, slots=True)
class Renderer:
    """``module`` has ``function``: ``render(bundle)``.

    With ``source`` it is ``function(texts, cache, base)`` instead: made from another renderer's texts alone, and so slow
    that it keeps its results in a folder; its time is counted apart. ``base`` are that renderer's texts for the edition's
    base, none without one. With ``templates`` it gives a site of drafts, pages still to be laid out: those that would read
    what they read in the build before are as they were.
    """

    name: str
    module: str
    function: str = "render"
    source: str = ""
    templates: str = ""

    def run(self, bundle: Bundle, made: Mapping[str, Texts], caches: Path) -> Texts:
        """The texts by path below ``generated/``; the module is imported only now."""
        function: Any = getattr(importlib.import_module(self.module), self.function)
        if self.templates:
            from yibaogen.write.kept import kept_pages

            folder: Any = importlib.import_module(self.templates).template_folder
            return kept_pages(function(bundle), caches / self.name / f"{bundle.edition.id}.bin", folder())
        texts: Texts = (
            function(made[self.source], caches / self.name, _of_base(self.source, bundle))
            if self.source
            else function(bundle)
        )
        return texts


def _of_base(source: str, bundle: Bundle) -> Texts:
    """What a renderer makes of the base of an edition."""
    if bundle.base is None:
        return {}
    from yibaogen.model.samples import Bundle

    return renderer(source).run(Bundle(bundle.base, {}), {}, Path())


def renderer(name: str) -> Renderer:
    """The row of one artefact."""
    return next(row for row in RENDERERS if row.name == name)


RENDERERS: tuple[Renderer, ...] = (
    Renderer("edition", "yibaogen.render.edition_json"),
    Renderer("schema", "yibaogen.render.json_schema"),
    Renderer("openapi", "yibaogen.render.openapi"),
    Renderer("python", "yibaogen.render.python"),
    Renderer("docs", "yibaogen.render.docs", "drafts", templates="yibaogen.render.docs.assets"),
    Renderer("pydantic", "yibaogen.render.pydantic_variant", "render_pydantic", source="schema"),
)
