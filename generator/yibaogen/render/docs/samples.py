"""Sample messages as views, shared out over pages so that none becomes heavy."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

import msgspec

from yibaogen.model.samples import Sample
from yibaogen.render.docs.atlas import ENVELOPE, SIDE_WORDS, Atlas
from yibaogen.render.docs.links import anchor_slugs
from yibaogen.render.docs.text import visible, visible_block
from yibaogen.render.docs.views import Link, SampleView

if TYPE_CHECKING:
    from yibaogen.render.docs.desk import Desk

ON_PAGE = 36_000
"""Characters of sample text that stand on an interface's own page."""
A_PAGE = 90_000
"""Characters on a page of samples alone; a longer single message is cut there."""


class Placed(msgspec.Struct, frozen=True):
    """A sample with its page and its anchor there."""

    sample: Sample
    page: str
    anchor: str


class Shown(msgspec.Struct, frozen=True):
    """A sample that breaks a rule, or that shows a tolerated deviation."""

    owner: Link
    sample: Link


class SamplePages(msgspec.Struct, frozen=True):
    """``own``: samples on the interface's page; ``others``: further pages, address → samples; ``all`` in order."""

    own: tuple[SampleView, ...]
    others: Mapping[str, tuple[SampleView, ...]]

    @property
    def all(self) -> tuple[SampleView, ...]:
        """Every sample, in the order of the index file."""
        return (*self.own, *(view for group in self.others.values() for view in group))


def sample_pages(desk: Desk, infno: str) -> SamplePages:
    """All on the interface's page while they are light, else all on pages of their own."""
    page = desk.atlas.interfaces[infno]
    found: dict[str, list[SampleView]] = {}
    for place in places(desk.samples.get(infno, ()), page):
        found.setdefault(place.page, []).append(_view(desk, place))
    views = {href: tuple(group) for href, group in found.items()}
    return SamplePages(views.pop(page, ()), views)


def places(samples: tuple[Sample, ...], page: str) -> Iterator[Placed]:
    """Where the samples of the interface of a page stand, in their order."""
    anchors = anchor_slugs({at: f"sample-{_name(sample)}" for at, sample in enumerate(samples)})
    if sum(len(sample.text) for sample in samples) <= ON_PAGE:
        for at, sample in enumerate(samples):
            yield Placed(sample, page, anchors[at])
        return
    stem = page.removesuffix(".html")
    for number, group in enumerate(_shared_out(samples), 1):
        for at in group:
            yield Placed(samples[at], f"{stem}~samples-{number}.html", anchors[at])


def samples_by_rule(atlas: Atlas, samples: Mapping[str, tuple[Sample, ...]]) -> dict[str, tuple[Shown, ...]]:
    """The samples that break or show a rule, by its id as pages print it."""
    found: dict[str, list[Shown]] = {}
    for infno, page in atlas.interfaces.items():
        owner = Link(f"{visible(infno)} {visible(atlas.names[infno])}", page)
        for place in places(samples.get(infno, ()), page):
            shown = Shown(owner, Link(visible(place.sample.title), f"{place.page}#{place.anchor}"))
            for rule_id in (*place.sample.breaks, *place.sample.warns):
                found.setdefault(visible(rule_id), []).append(shown)
    return {rule_id: tuple(each) for rule_id, each in found.items()}


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


def _view(desk: Desk, place: Placed) -> SampleView:
    sample = place.sample
    return SampleView(
        place.anchor,
        f"{place.page}#{place.anchor}",
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
