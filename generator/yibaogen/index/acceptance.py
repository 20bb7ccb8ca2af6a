"""Do the acceptance cases cover the requirement, and does everything that they name exist?"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from yibao.acceptance.checks import SETTLEMENT, compile_formula, scope_of
from yibao.acceptance.facts import CaseError, Stage, facts
from yibao.acceptance.model import Case, Check, Scene, SceneStep, Suite
from yibao.acceptance.refer import references
from yibao.events import Event, Span
from yibao.message.tables import Ast, EditionTable, InterfaceTable
from yibao.platform.world import World
from yibao.validate.tree import Branch, grow
from yibaogen.load.acceptance import LoadedSuite
from yibaogen.text.sink import Sink, nearest

# What every scene's content may name besides its parameters and earlier replies.
_ALWAYS = ("p", "at", "ref", "now", "date", "lines", "total", "item", "diag_name", "disease_name")


def suite_events(loaded: LoadedSuite, world: World, table: EditionTable) -> tuple[Event, ...]:
    """What is missing from, or wrong with, the cases, judged by the tables of one edition."""
    sink = Sink()
    checker = _Checker(loaded, world, table, sink)
    checker.coverage()
    for name, scene in loaded.suite.scenes.items():
        checker.scene(name, scene)
    for case_id, case in loaded.suite.cases.items():
        checker.case(case_id, case)
    return sink.events()


class _Checker:
    def __init__(self, loaded: LoadedSuite, world: World, table: EditionTable, sink: Sink) -> None:
        self._suite: Suite = loaded.suite
        self._spans = loaded.spans
        self._stage = Stage(loaded.suite, world)
        self._methods = {interface.method: interface for interface in table.interfaces.values()}
        self._sink = sink

    def coverage(self) -> None:
        """Every row has a case, every focus a point, and the other way round."""
        for case_id, row in self._suite.matrix.items():
            case = self._suite.cases.get(case_id)
            span = self._span("matrix", case_id)
            if case is None:
                self._sink.error("acceptance-case-missing", span, case_id, found=case_id)
                continue
            for focus in row.focus:
                if not case.points.get(focus):
                    self._sink.error("acceptance-focus-missing", span, case_id, found=focus)
            for focus in case.points:
                if focus not in row.focus:
                    self._unknown(self._span("points", case_id, focus), case_id, focus, row.focus)
            if not case.twin.checks:
                self._sink.error(
                    "acceptance-twin-empty", self._span("cases", case_id), case_id, found=case_id
                )
        for case_id in self._suite.cases.keys() - self._suite.matrix.keys():
            self._unknown(self._span("cases", case_id), "cases", case_id, self._suite.matrix)
        for word, code in self._suite.places.items():
            if code not in self._stage.world.institutions:
                self._unknown(None, f"places {word}", code, self._stage.world.institutions)

    def scene(self, name: str, scene: Scene) -> None:
        """Methods exist, names are unique, references begin with something that is known by then."""
        known = {*_ALWAYS, *scene.needs, *scene.usual, "by", "refused"}
        earlier: set[str] = set()
        for number, step in enumerate(scene.steps):
            span = self._span("steps", name, str(number))
            if step.call not in self._methods:
                self._unknown(span, f"scenes {name}", step.call, self._methods)
            if step.name in earlier:
                self._sink.error("acceptance-step-twice", span, f"scenes {name}", found=step.name)
            self._step(name, step, known | earlier, span)
            earlier.add(step.name)

    def _step(self, name: str, step: SceneStep, known: Collection[str], span: Span | None) -> None:
        for path in references(step.content):
            head = path.partition(".")[0].removeprefix("@")
            if head not in known:
                self._unknown(span, f"scenes {name}", head, known)
        for word in (step.day, step.given):
            if word and word not in known:
                self._unknown(span, f"scenes {name}", word, known)

    def case(self, case_id: str, case: Case) -> None:
        """Plays fit their scenes, checks look at steps and fields that there are."""
        for play in case.plays:
            span = self._span("plays", case_id, play.name)
            try:
                found = facts(self._stage, case_id, play)
            except CaseError as error:
                self._sink.error("acceptance-play", span, case_id, reason=error.reason, found=error.found)
                continue
            names = [step.name for step in self._suite.scenes[play.scene].steps]
            if found.get("until") and found["until"] not in names:
                self._unknown(span, case_id, found["until"], names)
            if found.get("of") and not any(other.name == found["of"] for other in case.plays):
                self._unknown(span, case_id, found["of"], [other.name for other in case.plays])
        for focus, checks in (*case.points.items(), ("twin", case.twin.checks)):
            for number, check in enumerate(checks):
                self._check(case_id, case, check, self._span("checks", case_id, focus, str(number)))

    def _check(self, case_id: str, case: Case, check: Check, span: Span | None) -> None:
        steps = dict(self._steps_of(case))
        interface = steps.get(check.step)
        if interface is None:
            self._unknown(span, case_id, check.step, steps)
            return
        for path in check.values:
            if not _there(interface, path):
                self._unknown(span, case_id, path, _fields(interface))
        tree = grow(interface.output)
        for node, fields in check.has.items():
            branch = tree.find(node)
            if branch is None:
                self._unknown(span, case_id, node, tree.children)
                continue
            for code in fields:
                if code not in branch.fields:
                    self._unknown(span, case_id, code, branch.fields)
        if check.holds is not None:
            for name in _names(check.holds.tree):
                if not _known(interface, name):
                    self._unknown(span, case_id, name, _fields(interface))
            try:
                compile_formula(check.holds, interface)
            except ValueError as error:
                self._sink.error(
                    "acceptance-formula", span, case_id, found=check.holds.text, reason=str(error)
                )

    def _steps_of(self, case: Case) -> Iterator[tuple[str, InterfaceTable]]:
        for play in case.plays:
            scene = self._suite.scenes.get(play.scene)
            for step in scene.steps if scene else ():
                if step.call in self._methods:
                    yield f"{play.name}.{step.name}", self._methods[step.call]

    def _span(self, *place: str) -> Span | None:
        return self._spans.get(place)

    def _unknown(self, span: Span | None, path: str, found: str, known: Collection[str]) -> None:
        self._sink.error("acceptance-unknown", span, path, found=found, nearest=nearest(found, known) or "-")


def _fields(interface: InterfaceTable) -> list[str]:
    branch = grow(interface.output).find(SETTLEMENT)
    return [*(branch.fields if branch else ()), *(node.path for node in interface.output)]


def _names(tree: Ast) -> Iterator[str]:
    """The fields and nodes that a formula names."""
    if tree and tree[0] == "get":
        yield str(tree[1])
        return
    for item in tree[1:]:
        if isinstance(item, list):
            yield from _names(item)


def _known(interface: InterfaceTable, name: str) -> bool:
    """A field of the scope, a field by its whole path, or a node (as in ``count``)."""
    root = grow(interface.output)
    scope = root.find(scope_of(interface))
    node, _, code = name.rpartition(".")
    branch = root.find(node) if node else None
    inside = branch is not None and code in branch.fields
    return inside or root.find(name) is not None or (scope is not None and name in scope.fields)


def _there(interface: InterfaceTable, path: str) -> bool:
    """Whether a path as in ``is:`` leads to a field of the reply."""
    keys = [key for key in path.split(".") if not key.isdigit()]
    scope = scope_of(interface)
    if "." not in path and scope:
        keys = [scope, *keys]
    branch: Branch | None = grow(interface.output)
    for key in keys[:-1]:
        branch = branch.children.get(key) if branch else None
    return branch is not None and keys[-1] in branch.fields
