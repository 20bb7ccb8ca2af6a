"""The acceptance cases as pages: what each one verifies, by which calls, and the amounts with how they come about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import msgspec

from yibaogen.render.docs.desk import HOME, Desk, neighbours
from yibaogen.render.docs.links import file_slugs
from yibaogen.render.docs.sheet import Draft, Sheet
from yibaogen.render.docs.text import visible
from yibaogen.render.docs.views import Link

if TYPE_CHECKING:
    from yibao.acceptance.model import Case, Check, Play, Row, Suite

LIST = Link("验收用例", "acceptance.html")


class CaseLine(msgspec.Struct, frozen=True):
    """A case in the list of all."""

    link: Link
    benefit: str
    identity: str
    focus: tuple[str, ...]
    steps: int


class CaseGroup(msgspec.Struct, frozen=True):
    """The cases of a population and a kind of business."""

    anchor: str
    title: str
    lines: tuple[CaseLine, ...]


class PlayView(msgspec.Struct, frozen=True):
    """A way through the interfaces: its parameters as label and text, its calls in order."""

    name: str
    title: str
    given: tuple[tuple[str, str], ...]
    calls: tuple[Link, ...]


class CheckView(msgspec.Struct, frozen=True):
    """What is expected of the reply of a step; ``values`` are place and amount."""

    step: str
    values: tuple[tuple[str, str], ...]
    words: tuple[str, ...]
    why: str


class CaseView(msgspec.Struct, frozen=True):
    """A whole case."""

    facts: tuple[tuple[str, str], ...]
    plays: tuple[PlayView, ...]
    points: tuple[tuple[str, tuple[CheckView, ...]], ...]
    says: str
    twin_plays: tuple[PlayView, ...]
    twin: tuple[CheckView, ...]


def acceptance_pages(desk: Desk) -> Iterator[tuple[str, Draft]]:
    """The list, then each case; nothing without cases."""
    if desk.suite is None:
        return
    suite = desk.suite
    hrefs = _hrefs(suite)
    yield LIST.href, desk.draft(_list)
    links = [Link(_title(case_id, suite.matrix[case_id]), href) for case_id, href in hrefs.items()]
    for at, (case_id, href) in enumerate(hrefs.items()):
        yield href, desk.draft(_page, case_id, neighbours(links, at))


def _hrefs(suite: Suite) -> Mapping[str, str]:
    """The shown cases with their pages."""
    shown = [case_id for case_id in suite.matrix if case_id in suite.cases]
    return {case_id: f"acceptance/{name}.html" for case_id, name in file_slugs(shown).items()}


def _list(desk: Desk) -> Sheet:
    assert desk.suite is not None
    hrefs = _hrefs(desk.suite)
    groups = tuple(_groups(desk.suite, hrefs))
    frame = desk.frame("acceptance", LIST.text, (HOME,))
    return desk.page("acceptance.html", frame, groups=groups, count=len(hrefs))


def _page(desk: Desk, case_id: str, beside: tuple[Link | None, Link | None]) -> Sheet:
    assert desk.suite is not None
    row = desk.suite.matrix[case_id]
    frame = desk.frame("acceptance", _title(case_id, row), (HOME, LIST), "../", beside)
    return desk.page("case.html", frame, view=_case(desk, row, desk.suite.cases[case_id]))


def _title(case_id: str, row: Row) -> str:
    identity = f"（{visible(row.identity)}）" if row.identity not in ("", "-") else ""
    return f"{visible(case_id)} {visible(row.benefit)}{identity}"


def _groups(suite: Suite, hrefs: Mapping[str, str]) -> Iterator[CaseGroup]:
    found: dict[str, list[CaseLine]] = {}
    for case_id in hrefs:
        row, case = suite.matrix[case_id], suite.cases[case_id]
        steps = sum(len(suite.scenes[play.scene].steps) for play in case.plays)
        line = CaseLine(
            Link(visible(case_id), hrefs[case_id]),
            visible(row.benefit),
            visible(row.identity),
            tuple(map(visible, row.focus)),
            steps,
        )
        found.setdefault(f"{visible(row.population)} · {visible(row.group)}", []).append(line)
    for at, (title, lines) in enumerate(found.items(), 1):
        yield CaseGroup(f"group-{at}", title, tuple(lines))


def _case(desk: Desk, row: Row, case: Case) -> CaseView:
    facts = [("参保人群", row.population), ("业务", row.group), ("待遇", row.benefit), ("身份", row.identity)]
    return CaseView(
        tuple((label, visible(text)) for label, text in facts if text),
        tuple(_play(desk, play) for play in case.run),
        tuple((visible(focus), tuple(map(_check, checks))) for focus, checks in case.points.items()),
        visible(case.twin.says),
        tuple(_play(desk, play) for play in case.twin.run),
        tuple(map(_check, case.twin.checks)),
    )


def _play(desk: Desk, play: Play) -> PlayView:
    assert desk.suite is not None
    scene = desk.suite.scenes[play.scene]
    calls = []
    for step in scene.steps:
        if not step.given or play.given.get(step.given) or scene.usual.get(step.given):
            infno = desk.numbers[step.call]
            name = visible(desk.atlas.names[infno])
            calls.append(Link(f"{visible(infno)} {name}", desk.atlas.interfaces[infno]))
        if step.name == play.given.get("until"):
            break
    given = tuple((visible(key), visible(_text(value))) for key, value in play.given.items())
    return PlayView(visible(play.name), visible(scene.title), given, tuple(calls))


def _text(value: str | tuple[str, ...]) -> str:
    return value if isinstance(value, str) else "；".join(value)


def _check(check: Check) -> CheckView:
    words = [
        *([f"满足 {check.holds.text}"] if check.holds is not None else []),
        *(
            f"{node} 中有一行 " + "，".join(f"{code} = {value}" for code, value in fields.items())
            for node, fields in check.has.items()
        ),
        *(["被拒绝" + ("" if check.refused == "*" else f"：{check.refused}")] if check.refused else []),
        *(["被接受"] if check.accepted else []),
    ]
    return CheckView(
        visible(check.step),
        tuple((visible(place), visible(value)) for place, value in check.values.items()),
        tuple(map(visible, words)),
        visible(check.why),
    )
