"""Are the numbers of the owner's requirement all there, under the owner's names or with a stated reason?"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from yibao.events import Event
from yibaogen.load.reading import Keys, table_of
from yibaogen.model import Edition
from yibaogen.text.sink import Sink
from yibaogen.text.yamlfile import read_yaml

REQUIREMENT = "requirement.yaml"


@dataclass(frozen=True, slots=True)
class Requirement:
    """How the edition meets the list: counts, and the reasons for names that differ."""

    total: int
    present: int
    named: int
    reasons: tuple[tuple[str, str], ...]
    events: tuple[Event, ...]

    def as_json(self) -> dict[str, object]:
        """For ``yibao check --format json``."""
        return {
            "total": self.total,
            "present": self.present,
            "named": self.named,
            "reasons": dict(self.reasons),
        }


def check_requirement(specs: Path, edition: Edition) -> Requirement | None:
    """None when the project has no ``specs/requirement.yaml`` or it does not speak of this edition."""
    path = specs / REQUIREMENT
    if not path.exists():
        return None
    sink = Sink()
    root = read_yaml(path, path.relative_to(specs.parent).as_posix(), sink)
    if root is None:
        return Requirement(0, 0, 0, (), sink.events())
    keys = Keys(table_of(root, sink, root.span), sink, "requirement", ("numbers", "editions"))
    editions = table_of(keys.raw("editions"), sink, root.span)
    if editions.get(edition.id) is None:
        return None
    reasons = {
        key.text: getattr(value, "text", "")
        for key, value in table_of(editions.get(edition.id), sink, root.span, edition.id)
    }
    total = present = named = 0
    given: list[tuple[str, str]] = []
    for key, value in table_of(keys.raw("numbers"), sink, root.span):
        total += 1
        name = getattr(value, "text", "")
        interface = edition.interfaces.get(key.text)
        if interface is None:
            sink.error("requirement-missing", key.span, key.text, found=key.text, name=name)
            continue
        present += 1
        if interface.name == name:
            named += 1
        elif key.text in reasons:
            given.append((key.text, reasons[key.text]))
        else:
            sink.error("requirement-name", interface.span, key.text, found=key.text, allowed=name)
    return Requirement(total, present, named, tuple(given), sink.events())
