"""``yibao build --only docs`` in its plain form, read without the command-line library, is the command that it stands for."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from cli_support import Yibao

from yibaogen.cli.main import main
from yibaogen.cli.quick_docs import DocsWish, read_docs_wish


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        ("build --only docs", DocsWish(None, None, "text", "zh")),
        ("build --only docs -e hunan", DocsWish("hunan", None, "text", "zh")),
        ("build --edition hunan --only docs --lang en", DocsWish("hunan", None, "text", "en")),
        ("build --only docs --root /a/b --format json", DocsWish(None, Path("/a/b"), "json", "zh")),
        ("build", None),
        ("check --only docs", None),
        ("build --only", None),
        ("build --only all", None),
        ("build --only=docs", None),
        ("build --only docs --check", None),
        ("build --only docs --help", None),
        ("build --only docs -e --check", None),
        ("build --only docs --format xml", None),
        ("build --only docs --lang de", None),
        ("build --only docs --nonsense 1", None),
    ],
)
def test_what_is_read(words: str, wish: DocsWish | None) -> None:
    assert read_docs_wish(words.split(), {}) == wish


def test_the_language_of_the_environment() -> None:
    assert read_docs_wish(["build", "--only", "docs"], {"YIBAO_LANG": "en"}) == DocsWish(
        None, None, "text", "en"
    )
    assert read_docs_wish(["build", "--only", "docs"], {"YIBAO_LANG": "de"}) is None


@pytest.fixture
def usual(monkeypatch: pytest.MonkeyPatch) -> None:
    """The command-line library reads the words."""
    monkeypatch.setattr("yibaogen.cli.main.quick_docs", lambda _args: None)


@pytest.mark.parametrize(
    ("words", "code"),
    [("-e mini", 0), ("-e nobody", 2), ("--root /no/such/folder", 2), ("-e mini --lang en", 0)],
)
def test_both_ways_tell_the_same(yibao: Yibao, words: str, code: int, request: pytest.FixtureRequest) -> None:
    first = yibao("build", "--only", "docs", *words.split())
    again = yibao("build", "--only", "docs", *words.split())
    request.getfixturevalue("usual")
    slow = yibao("build", "--only", "docs", *words.split())
    assert first.code == again.code == slow.code == code
    assert slow.err == again.err
    assert slow.out.splitlines()[:2] == again.out.splitlines()[:2]


def test_errors_in_specs(yibao: Yibao) -> None:
    (yibao.root / "specs/mini/envelope.yaml").write_text("request: [\n")
    ran = yibao("build", "--only", "docs", "--format", "json")
    assert ran.code == 1
    (edition,) = json.loads(ran.out)["editions"]
    assert "yaml-syntax" in json.dumps(edition["events"]) and not (yibao.root / "generated").exists()


def test_a_broken_manifest_is_told(yibao: Yibao) -> None:
    yibao("build", "--only", "docs")
    (yibao.root / ".yibao/docs-mini.json").write_text("[]")
    ran = yibao("build", "--only", "docs")
    assert ran.code == 2 and "manifest-broken" in ran.err


def test_the_command_line_library_is_not_loaded(yibao: Yibao) -> None:
    told = (
        "import sys; from yibaogen.cli.main import main; code = main(); print(code, 'typer' in sys.modules)"
    )
    command = [sys.executable, "-c", told, "build", "--only", "docs", "--format", "json"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=yibao.root, check=True, timeout=60)
    assert done.stdout.splitlines()[-1] == "0 False"


def test_a_bug_is_one_line(yibao: Yibao, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_args: object) -> None:
        raise ZeroDivisionError("of ours")

    monkeypatch.setattr("yibaogen.cli.quick_docs.build_docs", broken)
    ran = yibao("build", "--only", "docs")
    assert ran.code == 2 and "internal-error" in ran.err and "ZeroDivisionError" in ran.err
    monkeypatch.setenv("YIBAO_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        main(["build", "--only", "docs"])
