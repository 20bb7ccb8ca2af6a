"""Finds the snapshot ``edition.json`` that commands read: the project's own, or the one that the package carries."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import msgspec

from yibao.message.tables import EditionTable, read_edition
from yibaogen.cli.failure import usage
from yibaogen.cli.project import edition_unknown, nearest_project
from yibaogen.write.project import Project


def load_table(edition_id: str, root: Path | None = None) -> EditionTable:
    """The tables of an edition.

    Raises Failure (exit code 2): ``edition-unknown`` with the known ones, ``snapshot-missing`` when the edition has
    not been built, ``snapshot-broken`` when the file is not readable as one.
    """
    data = read_snapshot(edition_id, root)
    try:
        return read_edition(data)
    except msgspec.DecodeError as error:
        raise usage("snapshot-broken", found=edition_id, reason=str(error)) from error


def read_snapshot(edition_id: str, root: Path | None = None) -> bytes:
    """The bytes of ``edition.json``. Raises Failure as ``load_table`` does."""
    project = nearest_project(root)
    places = _places(project)
    place = places.get(edition_id)
    if place is not None:
        try:
            return place.read_bytes()
        except OSError as error:
            raise usage("snapshot-broken", found=edition_id, reason=error.strerror or str(error)) from error
    if project is not None and edition_id in project.edition_ids():
        raise usage("snapshot-missing", found=edition_id)
    known = {*places, *(project.edition_ids() if project is not None else ())}
    raise edition_unknown(edition_id, tuple(sorted(known)))


def _places(project: Project | None) -> dict[str, Path]:
    """Edition → file; a project's own snapshot comes before the installed one."""
    places: dict[str, Path] = {}
    spec = find_spec("yibao_editions")
    for folder in spec.submodule_search_locations or () if spec is not None else ():
        for path in Path(folder).glob("*/data/edition.json"):
            places[path.parent.parent.name] = path
    if project is not None:
        own = {path.parent.name: path for path in project.generated.glob("*/edition.json")}
        # Inside a project only its own editions count: an installed one of another version would mislead.
        return own or places
    return places
