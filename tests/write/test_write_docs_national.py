"""The national edition and Shenzhen's over it: after a line here and a line there, the docs are those of a build from nothing."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from yibaogen.render.docs import render
from yibaogen.render.docs.sheet import Draft, Unwritten
from yibaogen.write.bundles import load_bundle
from yibaogen.write.docs import build_docs
from yibaogen.write.project import Project

ROOT = Path(__file__).resolve().parents[2]
EDITIONS = ("national", "shenzhen")
SHARED = ("acceptance", "world", "policies")
LINES = (
    ("national/interfaces/2207.yaml", "    invono: {}", "    invono: {type: string(33)}"),
    ("national/dictionaries/med_type.yaml", "{name: 普通门诊,", "{name: 平常门诊,"),
    ("national/interfaces/2207.yaml", "但校验码或出生日期不对：请核对证件号码", "但校验码不对：请核对证件"),
    ("shenzhen/overlay/2207.yaml", "crt_payb_lmt_amt, required: true", "crt_payb_lmt_amt, type: 'decimal(12,2)'"),
    ("national/interfaces/2206.yaml", "    gend: {}  # 性别 code(6)\n", ""),
)  # fmt: skip
"""A field's length, a code's label, a rule's text, an overlay's line, a removed field."""


def laid_out(patch: pytest.MonkeyPatch) -> list[str]:
    """The functions that lay pages out from now on."""
    found: list[str] = []
    whole = Draft.laid_out

    def noted(self: Draft) -> tuple[Unwritten, object]:
        found.append(self.lay.__module__.rpartition(".")[2])
        return whole(self)

    patch.setattr(Draft, "laid_out", noted)
    return found


def test_line_after_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    specs = tmp_path / "one/specs"
    for name in (*EDITIONS, *SHARED, *(f"samples/{name}" for name in EDITIONS)):
        place = ROOT / "specs" / name
        copied = specs / name
        copied.parent.mkdir(parents=True, exist_ok=True)
        _ = shutil.copytree(place, copied) if place.is_dir() else shutil.copy2(place, copied)
    project = Project(tmp_path / "one")
    build_docs(project, EDITIONS, 2)
    pages = laid_out(monkeypatch)
    for file, old, new in LINES:
        place = specs / file
        text = place.read_text("utf-8")
        assert old in text, (file, old)
        place.write_text(text.replace(old, new, 1), "utf-8")
        pages.clear()
        for result in build_docs(project, EDITIONS, 1):
            assert not result.failed, [event.message() for event in result.events]
        assert 0 < len(pages) < 300, "of some four thousand"
    fresh = tmp_path / "two"
    fresh.mkdir()
    (fresh / "specs").symlink_to(specs)
    for edition_id in EDITIONS:
        loaded = load_bundle(Project(fresh), edition_id)
        assert loaded.bundle is not None, [event.message() for event in loaded.events]
        wanted = render(loaded.bundle)
        top = project.generated / edition_id / "docs"
        there = {path.relative_to(project.generated).as_posix() for path in top.rglob("*") if path.is_file()}
        assert there == set(wanted)
        stale = [
            path for path, text in wanted.items() if (project.generated / path).read_text("utf-8") != text
        ]
        assert stale == []
