"""What the commands of ``yibao catalogue`` share: the store, progress, and how an import is told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Literal

import typer

from yibao.catalogue import LISTINGS, Aside, Catalogue, CatalogueError, Imported
from yibao.journal import DatabaseError
from yibaogen.cli.failure import USAGE, Failure, usage
from yibaogen.cli.state import state_folder
from yibaogen.cli.terminal import Lang, clean, put

DbOption = Annotated[
    str | None,
    typer.Option(
        "--db", envvar="YIBAO_CATALOGUE", help="目录库：SQLite 文件或 postgresql://，默认在状态目录里 (store)"
    ),
]
FILE = "catalogue.db"
_NUMBER = re.compile(r"(?<![0-9])(13[0-9]{2})(?![0-9])")
_SHOWN_ASIDE = 10


@contextmanager
def opened_catalogue(
    db: str | None, state: Path | None, *, must_exist: Literal["yes", "no"] = "no"
) -> Iterator[Catalogue]:
    """The store; what it or its database says becomes a Failure (exit code 2)."""
    url = db or str(state_folder(state) / FILE)
    if must_exist == "yes" and "://" not in url and not Path(url).is_file():
        reason = "是文件夹 (a folder)" if Path(url).is_dir() else "文件不存在 (no such file)"
        raise usage("catalogue-open", found=clean(url), reason=reason)
    shown = "postgresql://…" if url.startswith("postgres") else url
    try:
        with Catalogue.open(url) as catalogue:
            yield catalogue
    except CatalogueError as error:
        raise Failure(USAGE, error.event) from error
    except DatabaseError as error:
        raise usage("catalogue-open", found=clean(shown), reason=clean(str(error))) from error


def must_be_a_file(path: Path) -> None:
    """Raises Failure (exit code 2) when there is no such file, or a folder stands there."""
    if path.is_dir():
        raise usage("file-directory", str(path))
    if not path.exists():
        raise usage("file-missing", str(path))


def number_in(name: str) -> str:
    """The catalogue's number in a file's name; empty where there is none."""
    found = [number for number in _NUMBER.findall(name) if number in LISTINGS]
    return found[0] if len(set(found)) == 1 else ""


def imported_record(one: Imported, aside: list[Aside], lang: Lang) -> dict[str, object]:
    """One import for JSON."""
    return {
        "number": one.number,
        "infno": one.infno,
        "kind": LISTINGS[one.infno].kind,
        "file": one.file,
        "version": one.version,
        "lines": one.lines,
        "added": one.added,
        "replaced": one.replaced,
        "unchanged": one.same,
        "set_aside": one.aside,
        "at": one.at,
        "lines_set_aside": [
            {"file": each.file, "line": each.place, "reason": each.reason, "message": each.message(lang)}
            for each in aside
        ],
    }


def put_imported(done: list[tuple[Imported, list[Aside]]], lang: Lang) -> None:
    """One line for each import, and the first lines that it set aside."""
    for one, aside in done:
        version = clean(one.version or "-")
        title = f"{one.infno} {LISTINGS[one.infno].title if lang == 'zh' else LISTINGS[one.infno].kind}"
        if lang == "zh":
            put(
                f"{title}  版本 {version}  读 {one.lines:,} 行：新 {one.added:,}、替换 {one.replaced:,}、"
                f"未变 {one.same:,}、坏行 {one.aside:,}  (#{one.number})"
            )
        else:
            put(
                f"{title}  version {version}  {one.lines:,} lines: {one.added:,} new, {one.replaced:,} replaced,"
                f" {one.same:,} unchanged, {one.aside:,} set aside  (#{one.number})"
            )
        for each in aside[:_SHOWN_ASIDE]:
            put(clean(f"  ⚠ {each.file}:{each.place} {each.message(lang)}"))
        if len(aside) > _SHOWN_ASIDE:
            rest = len(aside) - _SHOWN_ASIDE
            put(
                f"  … 另有 {rest} 行，见 yibao catalogue status {one.number}"
                if lang == "zh"
                else f"  … {rest} more, see yibao catalogue status {one.number}"
            )
