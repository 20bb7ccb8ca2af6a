"""The two groups of an edition's files: those that git tracks, and the docs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from yibaogen.write.manifest import manifest_text, read_manifest
from yibaogen.write.plan import Change, Owned, Plan, Wanted, compare, digest, plan, read
from yibaogen.write.project import Project, docs_prefix, manifest_path, tracked_prefixes
from yibaogen.write.seen import Seen


@dataclass(frozen=True, slots=True)
class Group:
    """A plan, what it was made against, and the manifest that goes with it; for the docs also what their files held."""

    plan: Plan
    owned: Owned
    manifest: str
    manifest_place: Path
    seen: Seen | None = None


def tracked_group(project: Project, edition_id: str, texts: Mapping[str, Wanted] | None) -> Group:
    """All but the docs; the manifest itself is the last of the planned files. ``None``: the edition shall go.

    Raises WriteError.
    """
    name = manifest_path(edition_id)
    docs = docs_prefix(edition_id)
    place = project.generated / name
    written = read_manifest(place, f"generated/{name}") or {}
    owned = Owned(tracked_prefixes(edition_id), written, (docs, name))
    wanted = {path: text for path, text in (texts or {}).items() if not path.startswith(docs)}
    files = plan(project.generated, wanted, owned)
    manifest = manifest_text(edition_id, files, owned)
    changes = list(files.changes)
    if texts is not None or files.edited:
        changes.append(compare(project.generated, name, manifest, owned))
    elif place.exists():
        changes.append(Change(name, "delete", None))
    return Group(replace(files, changes=tuple(changes)), owned, manifest, place)


def docs_group(project: Project, edition_id: str, texts: Mapping[str, Wanted]) -> Group:
    """The docs alone. Raises WriteError."""
    prefix = docs_prefix(edition_id)
    place = project.private / f"docs-{edition_id}.json"
    owned = Owned((prefix,), read_manifest(place, f".yibao/{place.name}") or {})
    wanted = {path: text for path, text in texts.items() if path.startswith(prefix)}
    seen = Seen(project.generated, project.private / "cache" / "docs" / f"{edition_id}.files.bin")
    files = plan(project.generated, wanted, owned, seen)
    return Group(files, owned, manifest_text(edition_id, files, owned), place, seen)


def docs_edited(project: Project, group: Group) -> Plan:
    """Of the docs' plan, only what another hand did since they were built.

    Docs that were never built, or are only older than the specs, are no drift: git does not track them.
    """
    written = group.owned.written
    there = {path: read(project.generated / path) for path in written}
    if all(data is None for data in there.values()):
        return replace(group.plan, changes=(), edited=(), strays=())
    touched = {path for path, data in there.items() if data is None or digest(data) != written[path]}
    changes = tuple(change for change in group.plan.changes if change.path in touched)
    return replace(group.plan, changes=changes, strays=())
