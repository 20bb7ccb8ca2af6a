"""Events as text, to the letter."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from yibao.events import Event, Severity, Span
from yibaogen.cli.formats.text import View, event_text
from yibaogen.cli.terminal import COLOUR, PLAIN, clean, style_for, width

SPEC = 'infno: "2207"\nname: 门诊结算\ninput:\n  data: {医保: strng(30)}\n'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "2207.yaml").write_text(SPEC, "utf-8")
    return tmp_path


def event(severity: Severity = Severity.ERROR, span: Span | None = None, **args: str) -> Event:
    return Event("project-missing", severity, span, "2207 input", {"found": "here", **args})


def test_with_source_line_and_caret_below_wide_characters(root: Path) -> None:
    text = event_text(event(span=Span("2207.yaml", 4, 14, 23)), View(root))
    assert text == (
        "错误 project-missing  2207.yaml:4:14  2207 input\n"
        "  4 |   data: {医保: strng(30)}\n"
        "    |                ^^^^^^^^^\n"
        "  在 here 及其上级目录中找不到 specs/ 目录\n"
        "  提示：请在项目目录内运行，或用 --root 指定项目根目录"
    )


def test_in_english(root: Path) -> None:
    text = event_text(event(Severity.WARNING, Span("2207.yaml", 2, 1)), View(root, "en"))
    assert text == (
        "warning project-missing  2207.yaml:2:1  2207 input\n"
        "  2 | name: 门诊结算\n"
        "    | ^\n"
        "  no folder specs/ in here or above it\n"
        "  hint: run it inside a project, or name the project's folder with --root"
    )


def test_with_colour(root: Path) -> None:
    text = event_text(event(span=Span("2207.yaml", 1, 8, 14)), View(root, "zh", COLOUR))
    assert text == (
        "\x1b[1;31m错误\x1b[0m \x1b[1mproject-missing\x1b[0m  2207.yaml:1:8  2207 input\n"
        '  \x1b[2m1 |\x1b[0m infno: "2207"\n'
        "  \x1b[2m  |\x1b[0m        \x1b[1;31m^^^^^^\x1b[0m\n"
        "  在 here 及其上级目录中找不到 specs/ 目录\n"
        "  \x1b[2m提示：请在项目目录内运行，或用 --root 指定项目根目录\x1b[0m"
    )


def test_both_lines_of_an_overlay(root: Path) -> None:
    one = Event(
        "path-doubled",
        Severity.NOTE,
        Span("2207.yaml", 1, 1, 6),
        args={"path": "a", "renderer": "b"},
        related=(Span("2207.yaml", 3, 1, 6),),
    )
    assert event_text(one, View(root, "en")) == (
        "note path-doubled  2207.yaml:1:1\n"
        '  1 | infno: "2207"\n'
        "    | ^^^^^\n"
        "  two renderers want to write a (the second is b)\n"
        "  → 2207.yaml:3:1\n"
        "  3 | input:\n"
        "    | ^^^^^"
    )


@pytest.mark.parametrize(
    "span", [Span("missing.yaml", 1, 1), Span("2207.yaml", 99, 1), Span("2207.yaml", 0, 0), Span(".", 1, 1)]
)
def test_without_a_line_to_show(root: Path, span: Span) -> None:
    assert len(event_text(event(span=span), View(root)).splitlines()) == 3


def test_a_caret_past_the_end_of_the_line(root: Path) -> None:
    lines = event_text(event(span=Span("2207.yaml", 3, 50, 60)), View(root)).splitlines()
    assert lines[2] == "    |       ^"


def test_a_long_line_is_shown_around_the_place(root: Path) -> None:
    (root / "long.yaml").write_text("a" * 5000 + "X" + "b" * 5000, "utf-8")
    lines = event_text(event(span=Span("long.yaml", 1, 5001, 5002)), View(root)).splitlines()
    assert len(lines[1]) < 180
    assert lines[1][lines[2].index("^")] == "X"


def test_hostile_text_cannot_reach_the_terminal(root: Path) -> None:
    (root / "evil.yaml").write_text("a: \x1b]0;owned\x07 \u202e\u2066x\n", "utf-8")
    text = event_text(event(span=Span("evil.yaml", 1, 4), found="\x1b[31m\r\n\u202e\u0085"), View(root))
    assert not [char for char in text if char in "\x1b\x07\r\u202e\u2066\u0085"]
    assert "\\u001b[31m\\u000d\\u000a\\u202e\\u0085" in text


def test_clean_and_width() -> None:
    assert clean("a\tb\u200f") == "a b\\u200f"
    assert (width("ab"), width("医保"), width("e\u0301")) == (2, 4, 1)


class Screen(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_colour_only_where_it_is_wanted() -> None:
    assert style_for(Screen(), {}) == COLOUR
    assert style_for(Screen(), {"NO_COLOR": "1"}) == PLAIN
    assert style_for(Screen(), {"NO_COLOR": ""}) == COLOUR
    assert style_for(Screen(), {"TERM": "dumb"}) == PLAIN
    assert style_for(io.StringIO(), {}) == PLAIN
