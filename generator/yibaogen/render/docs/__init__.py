"""The documentation site of an edition: static pages that open from a disk or any web server and ask no other host.

``render`` is the whole interface. Pages are built here as views (``views`` and the page modules) and written by the
templates in ``templates/docs``; ``docs/ARCHITECTURE.md`` says what a spec may contain.
"""

from __future__ import annotations

from yibaogen.model.samples import Bundle
from yibaogen.render.docs.acceptance_pages import acceptance_pages
from yibaogen.render.docs.changes_page import ADDRESS as CHANGES
from yibaogen.render.docs.changes_page import changes_page
from yibaogen.render.docs.desk import Desk, desk
from yibaogen.render.docs.dictionary_pages import dictionary_pages
from yibaogen.render.docs.editions import ADDRESS as MATRIX
from yibaogen.render.docs.editions import edition_script, editions_script, matrix_page
from yibaogen.render.docs.element_pages import element_pages
from yibaogen.render.docs.environment import asset
from yibaogen.render.docs.index_page import index_page
from yibaogen.render.docs.interface_pages import envelope_page, interface_pages
from yibaogen.render.docs.links import file_slugs
from yibaogen.render.docs.lives import ADDRESS as LIVES
from yibaogen.render.docs.lives import lives_page
from yibaogen.render.docs.rule_pages import messages_pages, rules_page
from yibaogen.render.docs.samples import sample_pages
from yibaogen.render.docs.search import search_index

_ASSETS = ("site.css", "site.js", "switch.js", "matrix.js", "try.js")


def render(bundle: Bundle) -> dict[str, str]:
    """The site below ``<edition>/docs/``, by path relative to ``generated/``."""
    top = f"{file_slugs([bundle.edition.id])[bundle.edition.id]}/docs"
    return {f"{top}/{path}": text for path, text in site(desk(bundle)).items()}


def site(laid_out: Desk) -> dict[str, str]:
    """Every page and asset by its address on the site."""
    samples = {infno: sample_pages(laid_out, infno) for infno in laid_out.edition.interfaces}
    pages = {
        "index.html": index_page(laid_out),
        "envelope.html": envelope_page(laid_out),
        "rules.html": rules_page(laid_out, samples),
        **dict(messages_pages(laid_out)),
        **dict(interface_pages(laid_out)),
        **dict(dictionary_pages(laid_out)),
        **dict(element_pages(laid_out)),
        **dict(acceptance_pages(laid_out)),
        LIVES: lives_page(laid_out),
        MATRIX: matrix_page(laid_out),
        "assets/search.js": search_index(laid_out),
        "assets/editions.js": editions_script(laid_out),
        "assets/edition.js": edition_script(laid_out),
    }
    if laid_out.news.base is not None:
        pages[CHANGES] = changes_page(laid_out, laid_out.news.base)
    return pages | {f"assets/{name}": asset(name) for name in _ASSETS}
