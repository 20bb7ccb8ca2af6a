"""Reads ``specs/acceptance/``: the requirement's matrix, the scenes, the cases.

``matrix.yaml`` holds the rows, ``scenes.yaml`` places and scenes, ``cases/*.yaml`` the cases by their ids; how cases are
split over files means nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from yibao.acceptance.model import Case, Check, Formula, Play, Row, Scene, SceneStep, Suite, Twin
from yibao.events import Event, Severity, Span
from yibaogen.expr.parse import ExpressionError, parse_expression
from yibaogen.expr.tree import to_json
from yibaogen.load.reading import Keys, kind_of, row_of, table_of, text_of
from yibaogen.load.structs import plain, struct_of
from yibaogen.text.sink import Sink
from yibaogen.text.tree import Row as YamlRow
from yibaogen.text.tree import Scalar, Table, Value
from yibaogen.text.yamlfile import read_yaml

FOLDER = "acceptance"
_CHECK_KEYS = ("step", "is", "holds", "has", "refused", "accepted", "why")
Spans = dict[tuple[str, ...], Span]


@dataclass(frozen=True, slots=True)
class LoadedSuite:
    """``suite`` is usable only when no error stands among ``events``.

    ``spans``: where it is written: ``(matrix|scenes|cases, id)``, ``(steps, scene, number)``, ``(plays, case, play)``,
    ``(points, case, focus)``, ``(checks, case, focus or "twin", number)``.
    """

    suite: Suite
    spans: Mapping[tuple[str, ...], Span] = field(default_factory=dict)
    events: tuple[Event, ...] = ()

    @property
    def failed(self) -> bool:
        """True when the suite must not be used."""
        return any(event.severity is Severity.ERROR for event in self.events)


def load_suite(specs: Path) -> LoadedSuite:
    """Read the folder below ``specs``. Never raises for a bad file: what is wrong stands in the events."""
    sink = Sink()
    reader = _Reader(sink)
    folder = specs / FOLDER
    for path in (*sorted(folder.glob("*.yaml")), *sorted(folder.glob("cases/*.yaml"))):
        root = read_yaml(path, path.relative_to(specs.parent).as_posix(), sink)
        if root is not None:
            reader.take(root)
    suite = Suite(reader.matrix, reader.scenes, reader.cases, reader.places)
    return LoadedSuite(suite, reader.spans, sink.events())


class _Reader:
    """Collects what the files say."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self.spans: Spans = {}
        self.matrix: dict[str, Row] = {}
        self.scenes: dict[str, Scene] = {}
        self.places: dict[str, str] = {}
        self.cases: dict[str, Case] = {}

    def take(self, root: Value) -> None:
        """One file."""
        sink = self._sink
        keys = Keys(table_of(root, sink, root.span), sink, FOLDER, ("matrix", "places", "scenes", "cases"))
        for word, value in self._named(keys, "matrix"):
            row = struct_of(value, Row, sink, f"matrix {word.text}")
            if row is not None:
                self.matrix[word.text] = row
        for word, value in table_of(keys.raw("places"), sink, root.span, "places"):
            self.places[word.text] = text_of(value, sink, "places")
        for word, value in self._named(keys, "scenes"):
            scene = self._scene(word.text, value)
            if scene is not None:
                self.scenes[word.text] = scene
        for word, value in self._named(keys, "cases"):
            self.cases[word.text] = self._case(word.text, value)

    def _named(self, keys: Keys, section: str) -> Iterator[tuple[Scalar, Value]]:
        for word, value in table_of(keys.raw(section), self._sink, keys.table.span, section):
            place = (section, word.text)
            if place in self.spans:
                first = self.spans[place]
                self._sink.error(
                    "yaml-duplicate-key",
                    word.span,
                    section,
                    found=word.text,
                    first=f"{first.file}:{first.line}",
                )
                continue
            self.spans[place] = word.span
            yield word, value

    def _scene(self, name: str, value: Value) -> Scene | None:
        path = f"scenes {name}"
        keys = Keys(
            table_of(value, self._sink, value.span, path),
            self._sink,
            path,
            ("title", "needs", "usual", "steps"),
        )
        steps: list[SceneStep] = []
        for number, item in enumerate(row_of(keys.raw("steps"), self._sink, value.span, path)):
            self.spans["steps", name, str(number)] = item.span
            step = struct_of(item, SceneStep, self._sink, f"{path} steps {number}")
            if step is not None:
                steps.append(step)
        usual = table_of(keys.raw("usual"), self._sink, value.span, path)
        return Scene(
            keys.needed("title"),
            tuple(steps),
            tuple(
                text_of(item, self._sink, path)
                for item in row_of(keys.raw("needs"), self._sink, value.span, path)
            ),
            {word.text: text_of(item, self._sink, path) for word, item in usual},
        )

    def _case(self, case_id: str, value: Value) -> Case:
        path = f"cases {case_id}"
        keys = Keys(
            table_of(value, self._sink, value.span, path), self._sink, path, ("run", "points", "twin")
        )
        run = self._plays(keys, case_id, path)
        points: dict[str, tuple[Check, ...]] = {}
        for word, item in table_of(keys.raw("points"), self._sink, value.span, path):
            self.spans["points", case_id, word.text] = word.span
            points[word.text] = self._checks(item, case_id, word.text, path)
        twin_value = keys.raw("twin")
        if twin_value is None:
            self._sink.error("spec-key-missing", value.span, path, found="twin")
        twin = Keys(
            table_of(twin_value, self._sink, value.span, path),
            self._sink,
            f"{path} twin",
            ("says", "run", "checks"),
        )
        says = twin.needed("says") if twin_value is not None else ""
        checks = self._checks(twin.raw("checks"), case_id, "twin", f"{path} twin")
        return Case(run, points, Twin(says, self._plays(twin, case_id, f"{path} twin"), checks))

    def _plays(self, keys: Keys, case_id: str, path: str) -> tuple[Play, ...]:
        plays = []
        for item in row_of(keys.raw("run"), self._sink, keys.table.span, path):
            table = table_of(item, self._sink, item.span, path)
            if not table.items:
                self._sink.error(
                    "spec-shape", item.span, path, found=kind_of(item), allowed="{scene: name, …}"
                )
                continue
            scene, name = table.items[0]
            given = {word.text: _given(value, self._sink, path) for word, value in table.items[1:]}
            played = text_of(name, self._sink, path)
            if ("plays", case_id, played) in self.spans:
                first = self.spans["plays", case_id, played]
                self._sink.error(
                    "yaml-duplicate-key", name.span, path, found=played, first=f"{first.line}:{first.col}"
                )
            self.spans["plays", case_id, played] = item.span
            plays.append(Play(scene.text, played, given))
        return tuple(plays)

    def _checks(self, value: Value | None, case_id: str, focus: str, path: str) -> tuple[Check, ...]:
        checks = []
        for number, item in enumerate(
            row_of(value, self._sink, value.span, path) if value is not None else ()
        ):
            self.spans["checks", case_id, focus, str(number)] = item.span
            check = self._check(item, path)
            if check is not None:
                checks.append(check)
        return tuple(checks)

    def _check(self, value: Value, path: str) -> Check | None:
        sink = self._sink
        keys = Keys(table_of(value, sink, value.span, path), sink, path, _CHECK_KEYS)
        has = {
            node.text: {
                code.text: text_of(item, sink, path)
                for code, item in table_of(fields, sink, value.span, path)
            }
            for node, fields in table_of(keys.raw("has"), sink, value.span, path)
        }
        check = Check(
            keys.needed("step"),
            {
                word.text: text_of(item, sink, path)
                for word, item in table_of(keys.raw("is"), sink, value.span, path)
            },
            self._formula(keys),
            has,
            keys.text("refused"),
            keys.flag("accepted"),
            keys.text("why"),
        )
        if not (check.values or check.holds or check.has or check.refused or check.accepted):
            if keys.raw("holds") is None:
                sink.error("acceptance-check-empty", value.span, path)
            return None
        return check

    def _formula(self, keys: Keys) -> Formula | None:
        value = keys.raw("holds")
        if value is None:
            return None
        text = keys.text("holds")
        try:
            return Formula(text, to_json(parse_expression(text)))
        except ExpressionError as error:
            quote = 1 if isinstance(value, Scalar) and not value.plain else 0
            col = value.span.col + quote + error.offset
            span = Span(value.span.file, value.span.line, col, col + 1)
            self._sink.error(error.event_id, span, keys.path, **error.args_for_message)
            return None


def _given(value: Value, sink: Sink, path: str) -> str | tuple[str, ...]:
    if isinstance(value, YamlRow):
        return tuple(text_of(item, sink, path) for item in value)
    if isinstance(value, Table):
        sink.error("spec-shape", value.span, path, found=kind_of(value), allowed="text, list")
        return ""
    found: Any = plain(value)
    return found or ""
