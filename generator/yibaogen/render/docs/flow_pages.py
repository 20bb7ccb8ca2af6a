"""The flows that the samples tell: a page for each tale, its calls in order with their messages."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from yibaogen.model.samples import Flow, FlowStep
from yibaogen.render.docs.atlas import SIDE_WORDS
from yibaogen.render.docs.desk import HOME, Desk, neighbours
from yibaogen.render.docs.links import file_slugs
from yibaogen.render.docs.samples import places
from yibaogen.render.docs.sheet import Draft, Sheet
from yibaogen.render.docs.text import visible
from yibaogen.render.docs.views import Link

LIST = Link("业务流程", "flows.html")


class StepView(msgspec.Struct, frozen=True):
    """One call; ``samples`` are its messages in this tale."""

    at: str
    call: Link
    title: str
    samples: tuple[Link, ...]


class FlowView(msgspec.Struct, frozen=True):
    """A tale."""

    link: Link
    numbers: tuple[Link, ...]
    steps: tuple[StepView, ...]


def flow_pages(desk: Desk) -> Iterator[tuple[str, Draft]]:
    """The list, then each flow of which the edition has a number."""
    shown = [each for each in desk.flows if any(step.infno in desk.atlas.names for step in each.steps)]
    names = file_slugs(each.id for each in shown)
    links = [Link(visible(each.title or each.id), f"flows/{names[each.id]}.html") for each in shown]
    yield LIST.href, desk.draft(_list, [(link, each.id) for link, each in zip(links, shown, strict=True)])
    for at, flow in enumerate(shown):
        yield links[at].href, desk.draft(_page, links[at], flow.id, neighbours(links, at))


def _list(desk: Desk, shown: list[tuple[Link, str]]) -> Sheet:
    views = [_view(desk, link, flow_id) for link, flow_id in shown]
    return desk.page("flows.html", desk.frame("flows", LIST.text, (HOME,)), flows=views)


def _page(desk: Desk, link: Link, flow_id: str, beside: tuple[Link | None, Link | None]) -> Sheet:
    frame = desk.frame("flows", link.text, (HOME, LIST), "../", beside)
    return desk.page("flow.html", frame, view=_view(desk, link, flow_id))


def _view(desk: Desk, link: Link, flow_id: str) -> FlowView:
    steps = tuple(_steps(desk, next(each for each in desk.flows if each.id == flow_id)))
    numbers = dict.fromkeys(Link(step.call.text, step.call.href) for step in steps)
    return FlowView(link, tuple(numbers), steps)


def _steps(desk: Desk, flow: Flow) -> Iterator[StepView]:
    for step in flow.steps:
        name = desk.atlas.names.get(step.infno)
        if name is not None:
            call = Link(f"{visible(step.infno)} {visible(name)}", desk.atlas.interfaces[step.infno])
            found = tuple(_messages(desk, flow, step))
            yield StepView(visible(step.at), call, visible(step.title), found)


def _messages(desk: Desk, flow: Flow, step: FlowStep) -> Iterator[Link]:
    """The full request and reply whose title is the step's: a number may occur more than once in a tale."""
    for place in places(desk.samples.get(step.infno, ()), desk.atlas.interfaces[step.infno]):
        name = visible(place.sample.file).rpartition("/")[2]
        told = not step.title or step.title in visible(place.sample.title)
        if f"-{flow.id}" in name and "-lean" not in name and told:
            yield Link(SIDE_WORDS[place.sample.direction], f"{place.page}#{place.anchor}")
