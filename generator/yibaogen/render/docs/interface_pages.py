"""A page for each interface (with pages for its samples where they are many), and the envelope's page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from yibaogen.expr.tree import to_text
from yibaogen.model import Interface, Rule
from yibaogen.render.docs.atlas import ENVELOPE, SIDE_WORDS, rules_of
from yibaogen.render.docs.code import code_views
from yibaogen.render.docs.desk import Desk, neighbours
from yibaogen.render.docs.fields import side_views
from yibaogen.render.docs.flow import Kin
from yibaogen.render.docs.lives import steps
from yibaogen.render.docs.notes import note_segments
from yibaogen.render.docs.samples import SamplePages, sample_pages
from yibaogen.render.docs.sentences import Teller
from yibaogen.render.docs.text import visible
from yibaogen.render.docs.views import Badge, Link, Mark, RuleView, Segment, SideView

HOME = Link("首页", "index.html")


@dataclass(frozen=True, slots=True)
class InterfaceView:
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
    siblings: tuple[Link, ...]
    sides: tuple[SideView, ...]
    silent: tuple[str, ...]
    badge: Badge | None


def interface_pages(desk: Desk) -> Iterator[tuple[str, str]]:
    """Address and text of every interface's pages, in the edition's order."""
    interfaces = list(desk.edition.interfaces.values())
    links = [_link(desk, interface) for interface in interfaces]
    moved = steps(desk)
    for at, interface in enumerate(interfaces):
        samples = sample_pages(desk, interface.infno)
        href = desk.atlas.interfaces[interface.infno]
        title = f"{visible(interface.infno)} {visible(interface.name)}"
        frame = desk.frame("interfaces", title, (HOME,), "../", neighbours(links, at))
        yield (
            href,
            desk.page(
                "interface.html",
                frame,
                view=_interface(desk, interface),
                rules=rule_views(desk, interface.infno, samples),
                samples=samples.own,
                elsewhere=samples.all if samples.others else (),
                steps=moved.get(interface.infno, ()),
                code=code_views(desk.edition, interface, desk.samples.get(interface.infno, ())),
            ),
        )
        for other, views in samples.others.items():
            trail = (HOME, links[at])
            yield (
                other,
                desk.page(
                    "samples.html", desk.frame("interfaces", f"{title}：样例", trail, "../"), samples=views
                ),
            )


def envelope_page(desk: Desk) -> str:
    """The outer message of every request and reply."""
    return desk.page(
        "envelope.html",
        desk.frame("envelope", "报文信封", (HOME,)),
        sides=side_views(desk, ENVELOPE),
        rules=rule_views(desk, ENVELOPE, SamplePages((), {})),
    )


def rule_views(desk: Desk, owner: str, samples: SamplePages) -> tuple[RuleView, ...]:
    """The rules of an interface or of the envelope, with the samples that break or show them."""
    teller = Teller(desk.atlas, owner)
    shown: dict[str, list[Link]] = {}
    for sample in samples.all:
        for link in (*sample.breaks, *sample.warns):
            shown.setdefault(link.text, []).append(Link(sample.title, sample.href))
    return tuple(
        RuleView(
            desk.atlas.rules[owner, rule.id],
            visible(rule.id),
            rule.severity,
            f"{SIDE_WORDS[rule.on]} {visible(rule.scope)}".strip(),
            visible(rule.message),
            visible(rule.message_en),
            teller.rule(rule),
            expression(rule),
            desk.provenance.mark(rule.sources),
            tuple(shown.get(visible(rule.id), ())),
        )
        for rule in rules_of(desk.edition, owner)
    )


def expression(rule: Rule) -> str:
    """The rule as a spec writes it."""
    body = visible(f"require {rule.require}" if rule.check is None else to_text(rule.check))
    return body if rule.when is None else f"when {visible(to_text(rule.when))}: {body}"


def _link(desk: Desk, interface: Interface) -> Link:
    text = f"{visible(interface.infno)} {visible(interface.name)}"
    return Link(text, desk.atlas.interfaces[interface.infno])


def _interface(desk: Desk, interface: Interface) -> InterfaceView:
    siblings = [
        _link(desk, other)
        for other in desk.edition.interfaces.values()
        if (other.level1, other.level2) == (interface.level1, interface.level2)
        and other.infno != interface.infno
        and interface.level2
    ]
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
        tuple(siblings),
        side_views(desk, interface.infno),
        tuple(SIDE_WORDS[side] for side in ("input", "output") if not interface.nodes(side)),
        desk.news.interface(interface.infno),
    )
