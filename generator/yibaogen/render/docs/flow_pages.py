"""The flows that the samples tell: a page for each tale, its calls in order with their messages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from yibaogen.model.samples import Flow, FlowStep
from yibaogen.render.docs.desk import Desk, neighbours
from yibaogen.render.docs.interface_pages import HOME
from yibaogen.render.docs.links import file_slugs
from yibaogen.render.docs.samples import SamplePages
from yibaogen.render.docs.sheet import Sheet
from yibaogen.render.docs.text import visible
from yibaogen.render.docs.views import Link

LIST = Link("业务流程", "flows.html")


@dataclass(frozen=True, slots=True)
class StepView:
    """One call; ``samples`` are its messages in this tale."""

    at: str
    call: Link
    title: str
    samples: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class FlowView:
    """A tale."""

    link: Link
    numbers: tuple[Link, ...]
    steps: tuple[StepView, ...]


def flow_pages(desk: Desk, samples: Mapping[str, SamplePages]) -> Iterator[tuple[str, Sheet]]:
    """The list, then each flow of which the edition has a number."""
    shown = [each for each in desk.flows if any(step.infno in desk.edition.interfaces for step in each.steps)]
    names = file_slugs(each.id for each in shown)
    views = [_view(desk, each, f"flows/{names[each.id]}.html", samples) for each in shown]
    yield LIST.href, desk.page("flows.html", desk.frame("flows", LIST.text, (HOME,)), flows=views)
    links = [view.link for view in views]
    for at, view in enumerate(views):
        frame = desk.frame("flows", view.link.text, (HOME, LIST), "../", neighbours(links, at))
        yield view.link.href, desk.page("flow.html", frame, view=view)


def _view(desk: Desk, flow: Flow, href: str, samples: Mapping[str, SamplePages]) -> FlowView:
    steps = tuple(_steps(desk, flow, samples))
    numbers = dict.fromkeys(Link(step.call.text, step.call.href) for step in steps)
    return FlowView(Link(visible(flow.title or flow.id), href), tuple(numbers), steps)


def _steps(desk: Desk, flow: Flow, samples: Mapping[str, SamplePages]) -> Iterator[StepView]:
    for step in flow.steps:
        interface = desk.edition.interfaces.get(step.infno)
        if interface is not None:
            call = Link(f"{visible(step.infno)} {visible(interface.name)}", desk.atlas.interfaces[step.infno])
            found = tuple(_messages(flow, step, samples))
            yield StepView(visible(step.at), call, visible(step.title), found)


def _messages(flow: Flow, step: FlowStep, samples: Mapping[str, SamplePages]) -> Iterator[Link]:
    """The full request and reply whose title is the step's: a number may occur more than once in a tale."""
    for sample in samples[step.infno].all if step.infno in samples else ():
        name = sample.file.rpartition("/")[2]
        if f"-{flow.id}" in name and "-lean" not in name and (not step.title or step.title in sample.title):
            yield Link(sample.side, sample.href)
