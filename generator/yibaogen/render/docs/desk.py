"""What every page builder has at hand: the bundle, the atlas and a few things computed once for the whole site."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from yibaogen.model import Dictionary, Edition
from yibaogen.model.samples import Bundle, Sample, Sibling
from yibaogen.render.docs.atlas import Atlas, survey
from yibaogen.render.docs.environment import environment
from yibaogen.render.docs.flow import Kin, flow
from yibaogen.render.docs.news import News, news
from yibaogen.render.docs.provenance import Provenance, legend, provenance
from yibaogen.render.docs.shelves import Shelf, element_links, shelves
from yibaogen.render.docs.text import visible
from yibaogen.render.docs.views import DictLink, Link, Page, SourceView

if TYPE_CHECKING:
    # The platform takes a second to import, which a build with nothing to do must not pay.
    from yibao.acceptance.model import Suite
    from yibao.platform.lifecycles import Lifecycle

_HINT_CODES = 6
_SHORT_CHARACTERS = 24


@dataclass(frozen=True, slots=True)
class Desk:
    """``elements`` leads from a field code to its place on the element pages."""

    edition: Edition
    samples: Mapping[str, tuple[Sample, ...]]
    atlas: Atlas
    provenance: Provenance
    sources: tuple[SourceView, ...]
    dict_links: Mapping[str, DictLink]
    shelves: tuple[Shelf, ...]
    elements: Mapping[str, str]
    flow: Mapping[str, Kin]
    news: News
    siblings: tuple[Sibling, ...]
    lifecycles: tuple[Lifecycle, ...]
    suite: Suite | None

    def page(self, template: str, page: Page, **views: object) -> str:
        """One page as text."""
        return environment().get_template(template).render(page=page, legend=self.sources, **views)

    def frame(
        self,
        section: str,
        title: str,
        trail: tuple[Link, ...] = (),
        root: str = "",
        neighbours: tuple[Link | None, Link | None] = (None, None),
    ) -> Page:
        """The frame of a page; ``title`` is its heading too."""
        edition = self.edition
        return Page(
            root,
            f"{title} · {visible(edition.name)}",
            title,
            section,
            trail,
            visible(edition.name),
            visible(edition.version),
            *neighbours,
            derived=self.news.base is not None,
            acceptance=self.suite is not None,
            edition=visible(edition.id),
        )


def desk(bundle: Bundle) -> Desk:
    """Everything set out for one site."""
    edition = bundle.edition
    atlas = survey(edition)
    links = {
        dict_id: _dict_link(dictionary, atlas.dictionaries[dict_id])
        for dict_id, dictionary in edition.dictionaries.items()
    }
    found = shelves(atlas)
    return Desk(
        edition,
        bundle.samples,
        atlas,
        provenance(edition),
        legend(edition),
        links,
        found,
        element_links(found),
        flow(atlas),
        news(edition, bundle.base),
        bundle.siblings or (Sibling(edition.id, edition.name, edition.base or ""),),
        bundle.lifecycles,
        bundle.suite if bundle.suite is not None and _callable(bundle.suite, edition) else None,
    )


def _callable(suite: Suite, edition: Edition) -> bool:
    """Whether the edition has every interface that the cases call."""
    called = {step.call for scene in suite.scenes.values() for step in scene.steps}
    return called <= {each.method for each in edition.interfaces.values()}


def _dict_link(dictionary: Dictionary, href: str) -> DictLink:
    pairs = [f"{visible(code.code)} {visible(code.label)}" for code in dictionary.codes]
    hint = "；".join(pairs[:_HINT_CODES])
    if len(pairs) > _HINT_CODES:
        hint += f"；… 共 {len(pairs)} 项"
    short = "；".join(pairs)
    return DictLink(
        visible(dictionary.id),
        href,
        visible(dictionary.name),
        f"{visible(dictionary.name)}：{hint}",
        short if len(short) <= _SHORT_CHARACTERS else "",
        dictionary.open,
    )


def neighbours(links: list[Link], at: int) -> tuple[Link | None, Link | None]:
    """The pages before and after one in reading order."""
    before = links[at - 1] if at > 0 else None
    after = links[at + 1] if at + 1 < len(links) else None
    return before, after
