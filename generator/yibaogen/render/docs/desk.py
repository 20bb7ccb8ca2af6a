"""What every page builder has at hand: the bundle, the atlas and a few things computed once for the whole site."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from yibao.events import Span
from yibao.events.catalogue_message import MESSAGES
from yibaogen.model import Dictionary, Edition
from yibaogen.model.effects import Effects
from yibaogen.model.samples import Bundle, Flow, Sample, Sibling, Source
from yibaogen.render.docs.atlas import ENVELOPE, Atlas, rules_of, survey
from yibaogen.render.docs.comparison import Comparison, compared
from yibaogen.render.docs.flow import Kin, flow
from yibaogen.render.docs.ledger import Ledger
from yibaogen.render.docs.links import file_slugs
from yibaogen.render.docs.news import News, news
from yibaogen.render.docs.provenance import Provenance, legend, provenance
from yibaogen.render.docs.samples import Shown, samples_by_rule
from yibaogen.render.docs.sheet import Draft, Sheet, Unwritten
from yibaogen.render.docs.text import visible
from yibaogen.render.docs.views import DictLink, Link, Page, SourceView
from yibaogen.render.docs.watch import (
    heads,
    watched_atlas,
    watched_comparison,
    watched_edition,
    watched_news,
)
from yibaogen.render.python.methods import method_names

if TYPE_CHECKING:
    # The platform takes a second to import, which a build with nothing to do must not pay.
    from yibao.acceptance.model import Suite
    from yibao.platform.lifecycles import Lifecycle

HOME = Link("首页", "index.html")
_SHORT_CHARACTERS = 24


@dataclass(frozen=True, slots=True)
class Desk:
    """Every table is watched by the ``ledger``, and what is none is part of its whole.

    ``elements`` leads from a field code to its page, ``rules`` from a rule's id, ``numbers`` from a method to its interface,
    ``clients`` from an interface to its method of the client. ``base`` and ``previous``: what changed against the edition
    below, and since the version before; None where there is none. ``texts``: the spec files; ``lines``: the overlays' lines by
    address, by the first word of it. ``shown``: the samples that show a rule; ``placed``: the owners that have it.
    """

    ledger: Ledger
    edition: Edition
    samples: Mapping[str, tuple[Sample, ...]]
    atlas: Atlas
    provenance: Provenance
    sources: tuple[SourceView, ...]
    dict_links: Mapping[str, DictLink]
    elements: Mapping[str, str]
    rules: Mapping[str, str]
    flow: Mapping[str, Kin]
    news: News
    siblings: tuple[Sibling, ...]
    lifecycles: tuple[Lifecycle, ...]
    suite: Suite | None
    effects: Effects
    flows: tuple[Flow, ...]
    base: Comparison | None
    previous: Comparison | None
    texts: Mapping[str, str]
    lines: Mapping[str, Mapping[str, Span]]
    numbers: Mapping[str, str]
    clients: Mapping[str, str]
    shown: Mapping[str, tuple[Shown, ...]]
    placed: Mapping[str, tuple[str, ...]]

    def draft(self, lay: Callable[..., Unwritten], *given: object) -> Draft:
        """A page to be laid out by ``lay(desk, *given)`` when it is needed."""
        return Draft(self, lay, given)

    def page(self, template: str, page: Page, **views: object) -> Sheet:
        """One page, laid out."""
        return Sheet(template, {"page": page, **views})

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
            acceptance=self.suite is not None,
            edition=visible(edition.id),
        )


def desk(bundle: Bundle) -> Desk:
    """Everything set out for one site: first computed from the bundle as it is, then handed out watched."""
    edition, base, previous, source = bundle.edition, bundle.base, bundle.previous, bundle.source
    atlas = survey(edition)
    links = {
        dict_id: _dict_link(dictionary, atlas.dictionaries[dict_id])
        for dict_id, dictionary in edition.dictionaries.items()
    }
    # What an edition inherits and never uses is none of its readers' business.
    codes = sorted(atlas.by_code, key=lambda code: (code.casefold(), code))
    suite = bundle.suite if bundle.suite is not None and _callable(bundle.suite, edition) else None
    siblings = bundle.siblings or (Sibling(edition.id, edition.name, edition.base or ""),)
    against = None if base is None else compared(base, edition, atlas, source, base.name)
    since = None if previous is None else compared(previous, edition, atlas, source, previous.version)
    ledger = Ledger(
        heads(edition),
        None if base is None else heads(base),
        [(each.name, each.before, each.after) for each in (against, since) if each is not None],
        (base is None, previous is None),
        (siblings, bundle.lifecycles, suite, bundle.effects, bundle.flows),
    )
    watch = ledger.watched
    rules = {rule_id: f"rules/{name}.html" for rule_id, name in file_slugs(_rule_ids(edition)).items()}
    watched = watched_edition(ledger, edition, base)
    return Desk(
        ledger,
        watched,
        watch("samples", bundle.samples),
        watched_atlas(ledger, atlas, watched),
        provenance(edition),
        legend(edition),
        watch("dictionary-link", links),
        watch("element-page", {code: f"elements/{name}.html" for code, name in file_slugs(codes).items()}),
        watch("rule-page", rules),
        watch("kin", flow(atlas)),
        watched_news(ledger, news(edition, base), watched),
        siblings,
        bundle.lifecycles,
        suite,
        bundle.effects,
        bundle.flows,
        watched_comparison(ledger, "base", against),
        watched_comparison(ledger, "previous", since),
        watch("text", source.texts),
        watch("lines", _by_owner(source)),
        watch("number", {each.method: infno for infno, each in edition.interfaces.items()}),
        watch("client", method_names(edition)),
        watch("shown", samples_by_rule(atlas, bundle.samples)),
        watch("placed", _placed(edition)),
    )


def _by_owner(source: Source) -> dict[str, dict[str, Span]]:
    found: dict[str, dict[str, Span]] = {}
    for address, span in source.lines.items():
        found.setdefault(address.partition(" ")[0], {})[address] = span
    return found


def _placed(edition: Edition) -> dict[str, tuple[str, ...]]:
    """The owners of each rule, in the order of the edition; one that has it twice stands twice."""
    found: dict[str, list[str]] = {}
    for owner in (ENVELOPE, *edition.interfaces):
        for rule in rules_of(edition, owner):
            found.setdefault(rule.id, []).append(owner)
    return {rule_id: tuple(owners) for rule_id, owners in found.items()}


def _rule_ids(edition: Edition) -> list[str]:
    """Those of validation, then those of the specs; one id is one page, wherever the rule stands."""
    own = {rule.id: None for each in edition.interfaces.values() for rule in each.rules}
    return list({**dict.fromkeys(MESSAGES), **{rule.id: None for rule in edition.envelope.rules}, **own})


def _callable(suite: Suite, edition: Edition) -> bool:
    """Whether the edition has every interface that the cases call."""
    called = {step.call for scene in suite.scenes.values() for step in scene.steps}
    return called <= {each.method for each in edition.interfaces.values()}


def _dict_link(dictionary: Dictionary, href: str) -> DictLink:
    short = "；".join(f"{visible(code.code)} {visible(code.label)}" for code in dictionary.codes)
    return DictLink(
        visible(dictionary.id),
        href,
        visible(dictionary.name),
        short if len(short) <= _SHORT_CHARACTERS else "",
        dictionary.open,
    )


def neighbours(links: list[Link], at: int) -> tuple[Link | None, Link | None]:
    """The pages before and after one in reading order."""
    before = links[at - 1] if at > 0 else None
    after = links[at + 1] if at + 1 < len(links) else None
    return before, after
