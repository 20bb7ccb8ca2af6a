"""The documentation site of an edition: static pages that open from a disk or any web server and ask no other host.

``render`` is the whole interface. Pages are built here as views (``views`` and the page modules) and written by the
templates in ``templates/docs``; ``docs/ARCHITECTURE.md`` says what a spec may contain. A page is a ``Sheet`` until its
text is asked for, so that a build writes anew only what it sees otherwise than the build before.
"""

from __future__ import annotations

from collections.abc import Mapping

from yibaogen.model.samples import Bundle
from yibaogen.render.docs.acceptance_pages import acceptance_pages
from yibaogen.render.docs.changes_page import changes_pages
from yibaogen.render.docs.desk import Desk, desk
from yibaogen.render.docs.dictionary_pages import dictionary_pages
from yibaogen.render.docs.editions import ADDRESS as MATRIX
from yibaogen.render.docs.editions import edition_script, editions_script, matrix_page
from yibaogen.render.docs.element_pages import element_pages
from yibaogen.render.docs.environment import asset
from yibaogen.render.docs.flow_pages import flow_pages
from yibaogen.render.docs.index_page import index_page
from yibaogen.render.docs.interface_pages import HOME, envelope_page, interface_pages
from yibaogen.render.docs.links import file_slugs
from yibaogen.render.docs.lives import lives_pages
from yibaogen.render.docs.rule_pages import messages_pages, rules_pages
from yibaogen.render.docs.samples import sample_pages
from yibaogen.render.docs.search import search_index
from yibaogen.render.docs.sheet import Unwritten
from yibaogen.render.docs.tutorials import tutorial_pages

_ASSETS = ("site.css", "matrix.js", "try.js")
SCRIPTS = ("frame.js", "find.js", "keys.js", "tabs.js", "codes.js", "nav.js", "switch.js")
"""Parts of ``site.js``, in the order in which they run: each hangs on what the ones before it made."""


def render(bundle: Bundle) -> dict[str, str]:
    """The site below ``<edition>/docs/``, by path relative to ``generated/``."""
    return {path: page if isinstance(page, str) else page.text() for path, page in sheets(bundle).items()}


def sheets(bundle: Bundle) -> dict[str, Unwritten | str]:
    """The same with the pages still to be written."""
    top = f"{file_slugs([bundle.edition.id])[bundle.edition.id]}/docs"
    return {f"{top}/{path}": page for path, page in site(desk(bundle)).items()}


def site(laid_out: Desk) -> Mapping[str, Unwritten | str]:
    """Every page and asset by its address on the site."""
    samples = {infno: sample_pages(laid_out, infno) for infno in laid_out.edition.interfaces}
    return {
        "index.html": index_page(laid_out),
        "envelope.html": envelope_page(laid_out),
        "sources.html": laid_out.page(
            "sources.html", laid_out.frame("sources", "来源", (HOME,)), legend=laid_out.sources
        ),
        **dict(rules_pages(laid_out, samples)),
        **dict(messages_pages(laid_out)),
        **dict(interface_pages(laid_out, samples)),
        **dict(dictionary_pages(laid_out)),
        **dict(element_pages(laid_out)),
        **dict(acceptance_pages(laid_out)),
        **dict(lives_pages(laid_out)),
        **dict(flow_pages(laid_out, samples)),
        **dict(tutorial_pages(laid_out)),
        **dict(changes_pages(laid_out)),
        MATRIX: matrix_page(laid_out),
        "assets/search.js": search_index(laid_out),
        "assets/editions.js": editions_script(laid_out),
        "assets/edition.js": edition_script(laid_out),
        "assets/site.js": "\n".join(map(asset, SCRIPTS)),
        **{f"assets/{name}": asset(name) for name in _ASSETS},
    }
