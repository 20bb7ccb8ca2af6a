"""The names of all editions below a specs folder, read without loading any of them."""

from __future__ import annotations

from pathlib import Path

from yibaogen.load.edition import edition_ids
from yibaogen.model.samples import Sibling
from yibaogen.text.sink import Sink
from yibaogen.text.tree import Scalar, Table
from yibaogen.text.yamlfile import read_yaml


def siblings(specs: Path) -> tuple[Sibling, ...]:
    """Every edition with its name, the ones without a base first; what is wrong in a file is told when it is loaded."""
    found = []
    for edition_id in edition_ids(specs):
        place = specs / edition_id / "edition.yaml"
        value = read_yaml(place, place.relative_to(specs.parent).as_posix(), Sink())
        words = {}
        if isinstance(value, Table):
            words = {key.text: each.text for key, each in value if isinstance(each, Scalar)}
        found.append(Sibling(edition_id, words.get("name", edition_id), words.get("base", "")))
    return tuple(sorted(found, key=lambda each: (bool(each.base), each.id)))
