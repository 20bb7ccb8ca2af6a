"""Sample messages as views, shared out over pages so that none becomes heavy."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from yibaogen.model.samples import Sample
from yibaogen.render.docs.atlas import ENVELOPE, SIDE_WORDS, Atlas
from yibaogen.render.docs.desk import Desk
from yibaogen.render.docs.links import anchor_slugs
from yibaogen.render.docs.text import visible, visible_block
from yibaogen.render.docs.views import Link, SampleView

ON_PAGE = 36_000
"""Characters of sample text that stand on an interface's own page."""
A_PAGE = 90_000
"""Characters on a page of samples alone; a longer single message is cut there."""


@dataclass(frozen=True, slots=True)
class SamplePages:
    """``own``: samples on the interface's page; ``others``: further pages, address → samples; ``all`` in order."""

    own: tuple[SampleView, ...]
    others: Mapping[str, tuple[SampleView, ...]]

    @property
    def all(self) -> tuple[SampleView, ...]:
        """Every sample, in the order of the index file."""
        return (*self.own, *(view for group in self.others.values() for view in group))


def sample_pages(desk: Desk, infno: str) -> SamplePages:
    """All on the interface's page while they are light, else all on pages of their own."""
    samples = desk.samples.get(infno, ())
    page = desk.atlas.interfaces[infno]
    anchors = anchor_slugs({at: f"sample-{_name(sample)}" for at, sample in enumerate(samples)})
    if sum(len(sample.text) for sample in samples) <= ON_PAGE:
        views = tuple(_view(desk, sample, page, anchors[at]) for at, sample in enumerate(samples))
        return SamplePages(views, {})
    others: dict[str, tuple[SampleView, ...]] = {}
    stem = page.removesuffix(".html")
    for number, group in enumerate(_shared_out(samples), 1):
        href = f"{stem}~samples-{number}.html"
        others[href] = tuple(_view(desk, samples[at], href, anchors[at]) for at in group)
    return SamplePages((), others)


def rule_links(ids: Iterable[str], infno: str, desk: Desk) -> tuple[Link, ...]:
    """Links from rule ids to the interface's rule, the envelope's or the built-in one; no link for an unknown id."""
    return tuple(
        Link(visible(rule_id), _rule_href(rule_id, infno, desk.atlas, desk.rules)) for rule_id in ids
    )


def _rule_href(rule_id: str, infno: str, atlas: Atlas, rules: Mapping[str, str]) -> str:
    for owner in (infno, ENVELOPE):
        if (owner, rule_id) in atlas.rules:
            return f"{atlas.page(owner)}#{atlas.rules[owner, rule_id]}"
    return rules.get(rule_id, "")


def _name(sample: Sample) -> str:
    return sample.file.rpartition("/")[2].removesuffix(".json")


def _view(desk: Desk, sample: Sample, href: str, anchor: str) -> SampleView:
    return SampleView(
        anchor,
        f"{href}#{anchor}",
        visible(sample.title),
        visible(sample.file),
        SIDE_WORDS[sample.direction],
        sample.valid,
        rule_links(sample.breaks, sample.infno, desk),
        rule_links(sample.warns, sample.infno, desk),
        visible_block(sample.text[:A_PAGE]).strip("\n"),
        max(0, len(sample.text) - A_PAGE),
    )


def _shared_out(samples: tuple[Sample, ...]) -> list[list[int]]:
    groups: list[list[int]] = []
    room = 0
    for at, sample in enumerate(samples):
        if not groups or len(sample.text) > room:
            groups.append([])
            room = A_PAGE
        groups[-1].append(at)
        room -= len(sample.text)
    return groups
