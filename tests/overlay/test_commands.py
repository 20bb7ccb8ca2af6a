"""compare, explain, new-edition from the command line."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from yibaogen.cli.main import main
from yibaogen.overlay import resolve_edition

MINI = Path(__file__).parent.parent / "cases" / "mini" / "specs"
LINES = """sources: [town]
changes:
  - {tighten: 2204 input data psn_name, required: true, was: {required: false}, because: 某市规范 §3}
  - {rename: 2204 input data card_sn, to: sign_no}
  - {move: 2204 input data brdy, after: psn_no}
  - {remove: 2204 input feedetail exp_content}
  - {add-codes: dict flag, codes: {"9": 不详}}
  - {move-interface: 5204, to: "5299"}
"""


class Run:
    """The command in a project folder."""

    def __init__(self, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.root = root
        self._capsys = capsys

    def __call__(self, *args: str) -> tuple[int, str, str]:
        self._capsys.readouterr()
        code = main(args)
        told = self._capsys.readouterr()
        assert "Traceback" not in told.err
        return code, told.out, told.err


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    shutil.copytree(MINI, tmp_path / "specs")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    return Run(tmp_path, capsys)


@pytest.fixture
def town(run: Run) -> Run:
    assert run("new-edition", "town", "--base", "mini", "--title", "某市")[0] == 0
    (run.root / "specs" / "town" / "overlay" / "changes.yaml").write_text(LINES, "utf-8")
    return run


def test_a_new_edition_resolves_and_is_its_base_under_another_name(run: Run) -> None:
    code, out, _ = run("new-edition", "town", "--base", "mini", "--title", "某市")
    assert (code, out.split()) == (0, ["specs/town/edition.yaml", "specs/town/overlay/changes.yaml"])
    found = resolve_edition(run.root / "specs", "town")
    base = resolve_edition(run.root / "specs", "mini").edition
    assert found.events == () and found.edition is not None and base is not None
    assert (found.edition.name, found.edition.base) == ("某市", "mini")
    assert found.edition.interfaces == base.interfaces
    code, _, err = run("new-edition", "town", "--base", "mini")
    assert code == 2 and "edition-there" in err
    for name in ("Town", "../x", "samples"):
        code, _, err = run("new-edition", name, "--base", "mini")
        assert code == 2 and "edition-name" in err
    code, _, err = run("new-edition", "county", "--base", "minni")
    assert code == 2 and "mini" in err


def test_the_skeletons_example_lines_are_in_the_language(run: Run) -> None:
    run("new-edition", "town", "--base", "mini")
    path = run.root / "specs" / "town" / "overlay" / "changes.yaml"
    text = path.read_text("utf-8").replace("changes: []\n", "")
    path.write_text("\n".join(line.removeprefix("# ") for line in text.split("\n")[3:]), "utf-8")
    ids = {event.id for event in resolve_edition(run.root / "specs", "town").events}
    # They speak of the national edition: against the small one they may only miss their target.
    assert ids <= {"overlay-no-match", "element-unknown"}


def test_explain_names_line_base_and_reason(town: Run) -> None:
    code, out, _ = town("explain", "2204", "input", "data", "psn_name", "-e", "town")
    assert code == 0
    assert "town tighten  specs/town/overlay/changes.yaml:3:5  基础为 false  依据 某市规范 §3" in out
    assert "specs/mini/elements.yaml:19:1" in out
    code, out, _ = town("explain", "2204 input data sign_no", "-e", "town", "--format", "json")
    record = json.loads(out)
    assert (code, record["name"]) == (0, "卡识别码")
    (renamed,) = [fact for fact in record["facts"] if fact["key"] == "to"]
    assert (renamed["value"], renamed["set"][0]["was"]) == ("sign_no", "card_sn")
    assert "去掉" in town("explain", "2204 input feedetail exp_content", "-e", "town")[1]
    assert "9" in town("explain", "dict flag", "-e", "town", "--lang", "en")[1]
    assert "move-interface" in town("explain", "5299", "-e", "town")[1]


def test_explain_of_what_is_not_there_names_the_nearest(town: Run) -> None:
    code, _, err = town("explain", "2204 input data psn_nam", "-e", "town")
    assert code == 2 and "explain-unknown" in err and "psn_name" in err
    code, _, err = town("explain", "2204 nonsense", "-e", "town")
    assert code == 2 and "overlay-address" in err


def test_compare_writes_an_edition_that_resolves_to_the_same(town: Run) -> None:
    code, out, _ = town("compare", "mini", "town")
    assert code == 0
    assert "{tighten: 2204 input data psn_name, required: true, was: {required: false}}" in out
    assert town("compare", "mini", "town", "--name", "twin", "--out", "specs/twin")[0] == 0
    ours, twin = (resolve_edition(town.root / "specs", name).edition for name in ("town", "twin"))
    assert ours is not None and twin is not None
    assert (twin.interfaces, twin.dictionaries, twin.elements, twin.envelope, twin.sources) == (
        ours.interfaces,
        ours.dictionaries,
        ours.elements,
        ours.envelope,
        ours.sources,
    )
    (town.root / "specs" / "twin" / "overlay" / "old.yaml").write_text("changes: []\n", "utf-8")
    code, _, err = town("compare", "mini", "town", "--name", "twin", "--out", "specs/twin")
    assert code == 2 and "old.yaml" in err


def test_compare_of_a_broken_edition_shows_both_places(town: Run) -> None:
    path = town.root / "specs" / "town" / "overlay" / "changes.yaml"
    path.write_text("changes:\n  - {tighten: 2204 input data psn_no, required: true}\n", "utf-8")
    code, _, err = town("compare", "mini", "town")
    assert code == 1
    assert "specs/town/overlay/changes.yaml:2:5" in err and "→ specs/mini/interfaces/2204.yaml:10:5" in err


def test_check_reads_an_edition_over_a_base(town: Run) -> None:
    record = json.loads(town("check", "-e", "town", "--format", "json")[1])
    assert record["interfaces"] == 2 and record["errors"] == 0
