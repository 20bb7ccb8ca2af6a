"""`yibao fmt`: canonical, idempotent, and it loses neither facts nor comments."""

from __future__ import annotations

from pathlib import Path

import pytest

from yibaogen.index.tables import edition_table
from yibaogen.load import load_edition
from yibaogen.load.canonical import format_spec

MINI = Path(__file__).parent.parent / "cases" / "mini" / "specs"
FILES = sorted((MINI / "mini").rglob("*.yaml"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_formatting_twice_changes_nothing(path: Path) -> None:
    elements = load_edition(MINI, "mini").edition.elements  # type: ignore[union-attr]
    once = format_spec(path.read_text("utf-8"), path, elements)
    assert format_spec(once, path, elements) == once


def test_formatting_keeps_the_meaning(tmp_path: Path) -> None:
    before = load_edition(MINI, "mini").edition
    assert before is not None
    for path in FILES:
        target = tmp_path / "specs" / path.relative_to(MINI)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(format_spec(path.read_text("utf-8"), path, before.elements), "utf-8")
    after = load_edition(tmp_path / "specs", "mini").edition
    assert after is not None
    assert edition_table(after) == edition_table(before)


def test_field_lines_say_what_they_are_and_other_comments_stay() -> None:
    elements = load_edition(MINI, "mini").edition.elements  # type: ignore[union-attr]
    text = (
        "# head\nname: 甲\ninfno: '0001'  # number\ninput:\n  # the node\n  data:   # 节点\n"
        "    # a line\n    psn_no: {note: 'a: b', required: true} # stale\n    amount: {type: \"decimal(9,2)\"}\n# tail\n"
    )
    assert format_spec(text, Path("interfaces/0001.yaml"), elements) == (
        '# head\ninfno: "0001"  # number\nname: 甲\ninput:\n  # the node\n  data:  # 节点\n'
        '    # a line\n    psn_no: {required: true, note: "a: b"}  # 人员编号 string(30)\n'
        '    amount: {type: "decimal(9,2)"}  # 金额 decimal(9,2)\n# tail\n'
    )


def test_multi_line_text_is_no_comment() -> None:
    text = "infno: '0001'\nnote: |\n  one\n  # two\n"
    formatted = format_spec(text, Path("interfaces/0001.yaml"), {})
    assert formatted == 'infno: "0001"\nnote: "one\\n# two\\n"\n'


@pytest.mark.parametrize(
    "name",
    [
        "true",
        "1e3",
        "0x10",
        "2021-01-01",
        "a: b",
        "- x",
        "#x",
        "[x",
        "{x}",
        "'",
        '"',
        "é\u202eb",
        "\x07",
        "NO",
        "~",
    ],
)
def test_any_text_survives_the_round_trip(name: str) -> None:
    import yaml

    from yibaogen.text.emit import scalar

    node = yaml.compose(f"{{a: {scalar(name)}}}")
    assert node is not None
    assert node.value[0][1].value == name
    assert node.value[0][1].tag == "tag:yaml.org,2002:str"
