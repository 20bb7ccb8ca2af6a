"""``yibao fmt``: the canonical form of spec files."""

from __future__ import annotations

import difflib
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated

import typer

from yibao.events import Event
from yibaogen.cli.failure import FOUND, usage
from yibaogen.cli.formats.text import View, event_text
from yibaogen.cli.options import LangOption, RootOption
from yibaogen.cli.project import find_project
from yibaogen.cli.terminal import Lang, clean, put, put_error, style_for
from yibaogen.load.canonical import format_spec, kind_of_spec
from yibaogen.load.context import Context
from yibaogen.load.elements import read_elements
from yibaogen.model import Element
from yibaogen.text.sink import Sink
from yibaogen.text.yamlfile import parse_yaml, read_text, read_yaml
from yibaogen.write.apply import write_atomically
from yibaogen.write.inputs import chain
from yibaogen.write.project import Project


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("fmt")(command)


def command(
    paths: Annotated[
        list[Path] | None, typer.Argument(help="文件或目录，默认 specs/ (files or folders)")
    ] = None,
    check: Annotated[bool, typer.Option("--check", help="只检查不改写 (write nothing, exit 1)")] = False,
    root: RootOption = None,
    lang: LangOption = "zh",
) -> int:
    """把规范文件整理成唯一的标准写法 (bring spec files into their one canonical form)"""
    project = find_project(root)
    form = _Form(project)
    changed: list[str] = []
    total = 0
    for path in _files(paths or [project.specs]):
        total += 1
        old, new = form.of(path)
        if old == new:
            continue
        shown = _shown(path, project)
        changed.append(shown)
        if check:
            _put_diff(shown, old, new)
        else:
            write_atomically(path, new.encode())
    for event in form.events:
        put_error(event_text(event, View(project.root, lang, style_for(sys.stderr, os.environ))))
    put(_tally(total, len(changed), lang))
    return FOUND if form.events or (check and changed) else 0


def _tally(total: int, changed: int, lang: Lang) -> str:
    return (
        f"{total} files, {changed} differ"
        if lang == "en"
        else f"共 {total} 个文件，{changed} 个与标准写法不同"
    )


def _files(paths: list[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from (file for file in sorted(path.rglob("*.yaml")) if kind_of_spec(file))
        elif path.exists():
            yield path
        else:
            raise usage("file-missing", str(path))


def _shown(path: Path, project: Project) -> str:
    place = path.resolve()
    return place.relative_to(project.root).as_posix() if place.is_relative_to(project.root) else str(path)


def _put_diff(shown: str, old: str, new: str) -> None:
    for line in difflib.unified_diff(old.splitlines(), new.splitlines(), shown, shown, lineterm=""):
        put(clean(line))


class _Form:
    """Formats files; remembers the elements of each edition and the events of files that cannot be read."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._elements: dict[str, Mapping[str, Element]] = {}
        self.events: list[Event] = []

    def of(self, path: Path) -> tuple[str, str]:
        """The text as it is and as it should be; the same twice when the file has errors."""
        sink = Sink()
        shown = _shown(path, self._project)
        text = read_text(path, shown, sink)
        if text is not None:
            parse_yaml(text, shown, sink)
        if text is None or sink.failed:
            self.events += sink.events()
            return "", ""
        return text, format_spec(text, path, self._of_edition(path))

    def _of_edition(self, path: Path) -> Mapping[str, Element]:
        """Elements that the edition of a file knows: its own over its base's."""
        place = path.resolve()
        if not place.is_relative_to(self._project.specs):
            return {}
        name = place.relative_to(self._project.specs).parts[0]
        if name not in self._elements:
            found: dict[str, Element] = {}
            for edition_id in reversed(chain(self._project, name)):
                found.update(self._registry(edition_id))
            self._elements[name] = found
        return self._elements[name]

    def _registry(self, edition_id: str) -> Mapping[str, Element]:
        # What is wrong in elements.yaml is told when that file's own turn comes; here only names and types matter.
        quiet = Sink()
        path = self._project.specs / edition_id / "elements.yaml"
        root = read_yaml(path, str(path), quiet) if path.is_file() else None
        return {} if root is None else read_elements(root, Context(quiet))
