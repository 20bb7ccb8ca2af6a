"""Finds the snapshot of an edition that commands read: the project's own, or the one that the package carries."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import msgspec

from yibao.message.tables import EditionTable, read_edition
from yibao.validate.fast_tables import SHARED
from yibao.validate.fast_tables import load_table as load_packed
from yibaogen.cli.failure import usage
from yibaogen.cli.project import edition_unknown, nearest_project


def load_table(edition_id: str, root: Path | None = None) -> EditionTable:
    """The tables of an edition.

    Inside a project only its own editions count: an installed one of another version would mislead. Raises Failure
    (exit code 2): ``edition-unknown`` with the known ones, ``snapshot-missing`` when the edition has not been built,
    ``snapshot-broken`` when its files are not readable.
    """
    project = nearest_project(root)
    built = (
        {}
        if project is None
        else {path.parent.name: path for path in project.generated.glob("*/edition.json")}
    )
    packed = _packed() if project is None else ()
    try:
        if edition_id in built:
            return read_edition(built[edition_id].read_bytes())
        if edition_id in packed:
            return load_packed(f"yibao_editions.{edition_id}")
    except (OSError, msgspec.DecodeError) as error:
        raise usage("snapshot-broken", found=edition_id, reason=str(error)) from error
    specs = project.edition_ids() if project is not None else ()
    if edition_id in specs:
        raise usage("snapshot-missing", found=edition_id)
    raise edition_unknown(edition_id, tuple(sorted({*built, *packed, *specs})))


def _packed() -> tuple[str, ...]:
    """The editions inside the installed ``yibao_editions``."""
    spec = find_spec("yibao_editions")
    folders = list(spec.submodule_search_locations or ()) if spec is not None else []
    return tuple(
        path.parent.parent.name for folder in folders for path in Path(folder).glob(f"*/data/{SHARED}")
    )
