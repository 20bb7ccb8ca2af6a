"""What the sites of several editions tell each other."""

from __future__ import annotations

import json
from pathlib import Path

from docs_support import ROOT, bundle, site

from yibaogen.load import load_samples
from yibaogen.load.siblings import siblings
from yibaogen.model.samples import Bundle
from yibaogen.overlay import resolve_edition
from yibaogen.render.docs.desk import desk
from yibaogen.render.docs.editions import edition_script, editions_script


def numbers(script: str) -> dict[str, list[str]]:
    """The rows of an edition's script."""
    found: dict[str, list[str]] = json.loads(script.partition("] = ")[2].removesuffix(";\n"))
    return found


def test_all_editions_are_named_and_those_that_stand_alone_come_first() -> None:
    found = siblings(ROOT / "specs")
    assert found[0].id == "national" and found[0].base == ""
    assert {each.id: each.base for each in found}["shenzhen"] == "national"
    assert {each.id: each.name for each in found}["shenzhen"] == "深圳版"


def test_a_broken_edition_file_still_has_a_name(tmp_path: Path) -> None:
    for name, text in (("a", "edition: a\nname: [\n"), ("b", "- 1\n"), ("c", 'name: "丙"\n')):
        (tmp_path / "specs" / name).mkdir(parents=True)
        (tmp_path / "specs" / name / "edition.yaml").write_text(text, "utf-8")
    assert [(each.id, each.name) for each in siblings(tmp_path / "specs")] == [
        ("a", "a"),
        ("b", "b"),
        ("c", "丙"),
    ]


def test_states_of_numbers_against_the_base() -> None:
    base = bundle("national").edition
    edition = resolve_edition(ROOT / "specs", "jiwei").edition
    assert edition is not None
    laid_out = desk(Bundle(edition, load_samples(ROOT / "specs", edition)[0], base))
    found = numbers(edition_script(laid_out).text())
    assert {key for key, row in found.items() if row[2] == "other"} >= {"4502", "4503"}
    assert found["4506"] == ["", "", "gone"]
    assert found["2207"][:2] == [edition.interfaces["2207"].name, "interfaces/2207.html"]
    assert {row[2] for row in found.values()} <= {"same", "changed", "new", "other", "gone"}
    own = numbers(site("national")["assets/edition.js"])
    assert {row[2] for row in own.values()} == {"own"}


def test_hostile_names_stay_data() -> None:
    from dataclasses import replace

    laid_out = desk(bundle("mini"))
    edition = replace(laid_out.edition, name='</script><script>alert("1")')
    hostile = tuple(replace(each, name=edition.name) for each in laid_out.siblings)
    script = editions_script(replace(laid_out, edition=edition, siblings=hostile)).text()
    assert "<" not in script and "alert" in script
