"""Where a project keeps its things."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

PACKAGE = "python/yibao_editions"
SHARED = "data"
"""The group of what all editions share; it stands beside the editions and is built like one."""


@dataclass(frozen=True, slots=True)
class Project:
    """A folder with ``specs/`` in it; ``root`` is absolute."""

    root: Path

    @property
    def specs(self) -> Path:
        """What the platform says."""
        return self.root / "specs"

    @property
    def generated(self) -> Path:
        """Machine-written files, tracked by git except the docs."""
        return self.root / "generated"

    @property
    def private(self) -> Path:
        """Untracked working files: build state, caches, the manifest of the docs."""
        return self.root / ".yibao"

    @property
    def templates(self) -> Path:
        """Templates of the renderers."""
        return self.root / "templates"

    def edition_ids(self) -> tuple[str, ...]:
        """Every folder of ``specs/`` with an ``edition.yaml``, sorted."""
        return tuple(sorted(path.parent.name for path in self.specs.glob("*/edition.yaml")))

    def written_ids(self) -> tuple[str, ...]:
        """Every edition that has been built once, sorted; its specs may be gone since."""
        names = {path.parent.name for path in self.generated.glob("*/manifest.json")}
        return tuple(sorted(names - {SHARED}))


def docs_prefix(edition_id: str) -> str:
    """Below ``generated/``: built, never tracked."""
    return f"{edition_id}/docs/"


def tracked_prefixes(edition_id: str) -> tuple[str, str]:
    """Below ``generated/``: what an edition owns; the docs inside are a group of their own."""
    return (f"{edition_id}/", f"{PACKAGE}/{edition_id}/")


def manifest_path(edition_id: str) -> str:
    """Below ``generated/``: the list of an edition's tracked files."""
    return f"{edition_id}/manifest.json"
