"""A page for each interface (with pages for its samples where they are many), and the envelope's page."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from yibaogen.expr.tree import to_text
from yibaogen.model import Interface, Rule
from yibaogen.render.docs.atlas import ENVELOPE, SIDE_WORDS, rules_of
from yibaogen.render.docs.code import code_views
from yibaogen.render.docs.comparison import Comparison, total
from yibaogen.render.docs.desk import HOME, Desk, neighbours
from yibaogen.render.docs.errors import error_views
from yibaogen.render.docs.fields import side_views
from yibaogen.render.docs.flow import Kin
from yibaogen.render.docs.lives import Part, life_parts
from yibaogen.render.docs.notes import note_segments
from yibaogen.render.docs.samples import SamplePages, places, sample_pages
from yibaogen.render.docs.sentences import Teller
from yibaogen.render.docs.sheet import Draft, Sheet
from yibaogen.render.docs.text import visible
from yibaogen.render.docs.views import Badge, ChangeGroup, Link, Mark, RuleView, Segment, SideView
from yibaogen.render.docs.written import Written, spec_files, written


class InterfaceView(msgspec.Struct, frozen=True):
    """The head of an interface's page."""

    infno: str
    name: str
    method: str
    module: str
    group: str
    caller: str
    note: tuple[Segment, ...]
    mark: Mark
    kin: Kin
    sides: tuple[SideView, ...]
    silent: tuple[str, ...]
    badge: Badge | None


class ChangesView(msgspec.Struct, frozen=True):
    """What differs from ``name``; ``before`` names both edition and version."""

    name: str
    before: str
    count: int
    changes: tuple[ChangeGroup, ...]


def interface_pages(desk: Desk) -> Iterator[tuple[str, Draft]]:
    """Address and draft of every interface's pages, in the edition's order."""
    numbers = list(desk.edition.interfaces)
    links = [Link(_title(desk, infno), desk.atlas.interfaces[infno]) for infno in numbers]
    parts = life_parts(desk)
    for at, infno in enumerate(numbers):
        href = links[at].href
        yield href, desk.draft(_page, infno, neighbours(links, at), parts.get(infno, ()))
        pages = dict.fromkeys(place.page for place in places(desk.samples.get(infno, ()), href))
        for other in pages:
            if other != href:
                yield other, desk.draft(_samples_page, infno, other, links[at])


def _page(desk: Desk, infno: str, beside: tuple[Link | None, Link | None], lives: tuple[Part, ...]) -> Sheet:
    interface = desk.edition.interfaces[infno]
    samples = sample_pages(desk, infno)
    told = written(desk, infno)
    return desk.page(
        "interface.html",
        desk.frame("interfaces", _title(desk, infno), (HOME,), "../", beside),
        view=_interface(desk, interface, told),
        rules=rule_views(desk, infno, samples),
        errors=error_views(desk, interface, samples),
        samples=samples.own,
        elsewhere=samples.all if samples.others else (),
        lives=lives,
        code=code_views(desk.edition, interface, desk.clients.get(infno, ""), desk.samples.get(infno, ())),
        base=changes_of(desk.base, infno),
        previous=changes_of(desk.previous, infno),
        files=spec_files(desk, told),
        legend=desk.sources,
    )


def _samples_page(desk: Desk, infno: str, href: str, interface: Link) -> Sheet:
    frame = desk.frame("interfaces", f"{interface.text}：样例", (HOME, interface), "../")
    return desk.page("samples.html", frame, samples=sample_pages(desk, infno).others[href])


def changes_of(comparison: Comparison | None, group: str) -> ChangesView | None:
    """One group's part of a comparison; None where there is nothing to compare with."""
    if comparison is None:
        return None
    changes = comparison.groups.get(group, ())
    return ChangesView(comparison.name, comparison.before, total(changes), changes)


def envelope_page(desk: Desk) -> Sheet:
    """The outer message of every request and reply."""
    told = written(desk, ENVELOPE)
    return desk.page(
        "envelope.html",
        desk.frame("envelope", "报文信封", (HOME,)),
        sides=side_views(desk, ENVELOPE, told),
        rules=rule_views(desk, ENVELOPE, SamplePages((), {})),
        base=changes_of(desk.base, "envelope"),
        previous=changes_of(desk.previous, "envelope"),
        files=spec_files(desk, told),
        legend=desk.sources,
    )


def rule_views(desk: Desk, owner: str, samples: SamplePages) -> tuple[RuleView, ...]:
    """The rules of an interface or of the envelope, with the samples that break or show them."""
    shown: dict[str, list[Link]] = {}
    for sample in samples.all:
        for link in (*sample.breaks, *sample.warns):
            shown.setdefault(link.text, []).append(Link(sample.title, sample.href))
    return tuple(
        rule_view(desk, owner, rule, tuple(shown.get(visible(rule.id), ())))
        for rule in rules_of(desk.edition, owner)
    )


def rule_view(desk: Desk, owner: str, rule: Rule, samples: tuple[Link, ...]) -> RuleView:
    """One rule where it stands."""
    return RuleView(
        desk.atlas.rules[owner, rule.id],
        visible(rule.id),
        rule.severity,
        f"{SIDE_WORDS[rule.on]} {visible(rule.scope)}".strip(),
        visible(rule.message),
        visible(rule.message_en),
        Teller(desk.atlas, owner).rule(rule),
        expression(rule),
        desk.provenance.mark(rule.sources),
        desk.rules[rule.id],
        samples,
    )


def expression(rule: Rule) -> str:
    """The rule as a spec writes it."""
    body = visible(f"require {rule.require}" if rule.check is None else to_text(rule.check))
    return body if rule.when is None else f"when {visible(to_text(rule.when))}: {body}"


def _title(desk: Desk, infno: str) -> str:
    return f"{visible(infno)} {visible(desk.atlas.names[infno])}"


def _interface(desk: Desk, interface: Interface, told: Written) -> InterfaceView:
    group = " › ".join(visible(level) for level in (interface.level1, interface.level2) if level)
    return InterfaceView(
        visible(interface.infno),
        visible(interface.name),
        visible(interface.method),
        f"i{visible(interface.infno)}",
        group,
        interface.caller,
        note_segments(interface.note, desk.atlas, interface.infno),
        desk.provenance.mark(interface.sources),
        desk.flow[interface.infno],
        side_views(desk, interface.infno, told),
        tuple(SIDE_WORDS[side] for side in ("input", "output") if not interface.nodes(side)),
        desk.news.interface(interface.infno),
    )
