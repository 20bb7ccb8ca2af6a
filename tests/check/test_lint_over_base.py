"""A province answers for what it adds: elements and dictionaries that only its base fails to use are the base's concern."""

from __future__ import annotations

import shutil
from pathlib import Path

from yibaogen.check.lint import lint
from yibaogen.overlay import resolve_edition

CASES = Path(__file__).resolve().parents[1] / "cases"


def unused(specs: Path, edition: str) -> set[tuple[str, str]]:
    loaded = resolve_edition(specs, edition)
    assert loaded.edition is not None
    events = lint(loaded.edition, loaded.base)
    return {(event.id, event.path) for event in events if event.id.endswith("-unused")}


def test_only_what_the_overlay_itself_leaves_unused_is_told(tmp_path: Path) -> None:
    specs = tmp_path / "specs"
    shutil.copytree(CASES / "mini" / "specs", specs)
    shutil.copytree(CASES / "derived" / "specs", specs, dirs_exist_ok=True)
    clean = unused(specs, "mini"), unused(specs, "town")
    for edition, code in (("mini", "zz_base"), ("town", "zz_town")):
        with (specs / edition / "elements.yaml").open("a", encoding="utf-8") as elements:
            elements.write(f"{code}: {{name: 没人用, type: string(3)}}\n")
        (specs / edition / "dictionaries" / f"{code}.yaml").parent.mkdir(exist_ok=True)
        text = f'dict: {code}\nname: 没人用\ncodes:\n  "1": 一\n'
        (specs / edition / "dictionaries" / f"{code}.yaml").write_text(text, encoding="utf-8")
    found = {("element-unused", "zz_base"), ("dict-unused", "zz_base")}
    assert unused(specs, "mini") == clean[0] | found
    assert unused(specs, "town") == clean[1] | {("element-unused", "zz_town"), ("dict-unused", "zz_town")}


def test_a_number_that_the_envelope_has_no_room_for_is_an_error(tmp_path: Path) -> None:
    specs = tmp_path / "specs"
    shutil.copytree(CASES / "mini" / "specs", specs)
    old = specs / "mini" / "interfaces" / "5204.yaml"
    text = old.read_text("utf-8").replace('"5204"', '"5204A"')
    (specs / "mini" / "interfaces" / "5204A.yaml").write_text(text, "utf-8")
    old.unlink()
    edition = resolve_edition(specs, "mini").edition
    assert edition is not None
    outer = edition.envelope.request.field("infno")
    assert outer is not None and outer.type.length == 4
    (event,) = [each for each in lint(edition) if each.id == "infno-too-long"]
    assert (event.severity.label, event.args) == ("error", {"found": "5204A", "allowed": "4"})
