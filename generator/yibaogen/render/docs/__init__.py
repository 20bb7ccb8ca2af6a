"""The documentation site of an edition: static pages that open from a disk or any web server and ask no other host.

``render`` is the whole interface. Pages are built here as views (``views`` and the page modules) and written by the
templates in ``templates/docs``; ``docs/ARCHITECTURE.md`` says what a spec may contain. A page is a ``Draft``, then a
``Sheet``, until its text is asked for, so that a build lays out only what has changed since the build before.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from yibaogen.model.samples import Bundle
from yibaogen.render.docs.acceptance_pages import acceptance_pages
from yibaogen.render.docs.assets import asset
from yibaogen.render.docs.changes_page import changes_pages
from yibaogen.render.docs.desk import HOME, Desk, desk
from yibaogen.render.docs.dictionary_pages import dictionary_pages
from yibaogen.render.docs.editions import ADDRESS as MATRIX
from yibaogen.render.docs.editions import edition_script, editions_script, matrix_page
from yibaogen.render.docs.element_pages import element_pages
from yibaogen.render.docs.flow_pages import flow_pages
from yibaogen.render.docs.index_page import index_page
from yibaogen.render.docs.interface_pages import envelope_page, interface_pages
from yibaogen.render.docs.ledger import Ledger
from yibaogen.render.docs.links import file_slugs
from yibaogen.render.docs.lives import lives_pages
from yibaogen.render.docs.rule_pages import messages_pages, rules_pages
from yibaogen.render.docs.search import search_index
from yibaogen.render.docs.sheet import Draft, Sheet
from yibaogen.render.docs.tutorials import tutorial_pages

_ASSETS = ("site.css", "matrix.js", "try.js")
SCRIPTS = ("frame.js", "find.js", "keys.js", "tabs.js", "codes.js", "nav.js", "switch.js")
"""Parts of ``site.js``, in the order in which they run: each hangs on what the ones before it made."""


@dataclass(frozen=True, slots=True)
class Site:
    """A site by path relative to ``generated/``, its pages still to be laid out, and the ledger of what they will read."""

    pages: Mapping[str, Draft | str]
    ledger: Ledger


def render(bundle: Bundle) -> dict[str, str]:
    """The site below ``<edition>/docs/``, by path relative to ``generated/``."""
    pages = drafts(bundle).pages
    return {path: page if isinstance(page, str) else page.text() for path, page in pages.items()}


def drafts(bundle: Bundle) -> Site:
    """The same with the pages still to be laid out."""
    top = f"{file_slugs([bundle.edition.id])[bundle.edition.id]}/docs"
    laid_out = desk(bundle)
    return Site({f"{top}/{path}": page for path, page in site(laid_out).items()}, laid_out.ledger)


def site(laid_out: Desk) -> Mapping[str, Draft | str]:
    """Every page and asset by its address on the site."""
    draft = laid_out.draft
    return {
        "index.html": draft(index_page),
        "envelope.html": draft(envelope_page),
        "sources.html": draft(_sources_page),
        **dict(rules_pages(laid_out)),
        **dict(messages_pages(laid_out)),
        **dict(interface_pages(laid_out)),
        **dict(dictionary_pages(laid_out)),
        **dict(element_pages(laid_out)),
        **dict(acceptance_pages(laid_out)),
        **dict(lives_pages(laid_out)),
        **dict(flow_pages(laid_out)),
        **dict(tutorial_pages(laid_out)),
        **dict(changes_pages(laid_out)),
        MATRIX: draft(matrix_page),
        "assets/search.js": draft(search_index),
        "assets/editions.js": draft(editions_script),
        "assets/edition.js": draft(edition_script),
        "assets/site.js": "\n".join(map(asset, SCRIPTS)),
        **{f"assets/{name}": asset(name) for name in _ASSETS},
    }


def _sources_page(laid_out: Desk) -> Sheet:
    frame = laid_out.frame("sources", "来源", (HOME,))
    return laid_out.page("sources.html", frame, legend=laid_out.sources)
