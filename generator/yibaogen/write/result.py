"""What came of building one edition, and the last steps that every build takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from yibao.events import Event, Severity
from yibaogen.write.apply import write_atomically
from yibaogen.write.errors import write_error
from yibaogen.write.groups import Group
from yibaogen.write.plan import KINDS, Kind, Plan, read

if TYPE_CHECKING:
    from yibaogen.model.samples import Bundle


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one edition.

    ``idle``: nothing had changed since the last build, so nothing was loaded. ``plans`` is empty then, and when
    ``events`` has errors.
    """

    edition_id: str
    counts: Mapping[str, int] = field(default_factory=dict)
    stages: Mapping[str, float] = field(default_factory=dict)
    plans: tuple[Plan, ...] = ()
    events: tuple[Event, ...] = ()
    idle: bool = False
    idle_files: int = 0

    @property
    def files(self) -> dict[Kind, int]:
        """How many files were (or would be) created, updated, deleted, left the same."""
        total: dict[Kind, int] = dict.fromkeys(KINDS, 0)
        total["same"] = self.idle_files
        for plan in self.plans:
            for kind, count in plan.counts.items():
                total[kind] += count
        return total

    @property
    def failed(self) -> bool:
        """True when there are errors among the events."""
        return any(event.severity is Severity.ERROR for event in self.events)

    @property
    def clean(self) -> bool:
        """True when the disk holds exactly what the specs ask for."""
        return not self.failed and all(plan.clean for plan in self.plans)


def keep_docs_manifest(group: Group) -> None:
    """Note what the docs hold. Raises WriteError."""
    data = group.manifest.encode()
    try:
        if read(group.manifest_place) != data:
            group.manifest_place.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(group.manifest_place, data)
        if group.seen is not None:
            group.seen.keep(group.plan)
    except OSError as error:
        raise write_error("write-failed", group.manifest_place.name, reason=str(error.strerror)) from error


def left_alone(plans: tuple[Plan, ...]) -> tuple[Event, ...]:
    """A warning for each file that a build found and would not touch."""
    return tuple(
        Event(event_id, Severity.WARNING, None, f"generated/{path}", {"path": f"generated/{path}"})
        for plan in plans
        for event_id, paths in (("stale-edited", plan.edited), ("file-stray", plan.strays))
        for path in paths
    )


def counts_of(bundle: Bundle, events: tuple[Event, ...]) -> dict[str, int]:
    """What a build tells of an edition."""
    interfaces = bundle.edition.interfaces.values()
    return {
        "interfaces": len(interfaces),
        "fields": sum(
            len(node.fields)
            for interface in interfaces
            for node in (*interface.input, *interface.output, *interface.file)
        ),
        "dictionaries": len(bundle.edition.dictionaries),
        "samples": sum(map(len, bundle.samples.values())),
        "warnings": sum(event.severity is Severity.WARNING for event in events),
    }
