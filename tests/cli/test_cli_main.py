"""Every failure is an event and an exit code."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from cli_support import Yibao

from yibaogen.cli.commands import COMMANDS
from yibaogen.cli.quick import Wish, read_wish
from yibaogen.write.fresh import freshness, remember
from yibaogen.write.project import Project


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (["bild"], "错误 command-unknown\n  没有“bild”这个命令\n  提示：相近：build"),
        (["build", "--chek"], "错误 option-unknown\n  没有“--chek”这个选项\n  提示：相近：--check"),
        (["check", "-e", "minni"], "错误 edition-unknown\n"),
        (["show"], "错误 cli-usage\n"),
        (["check", "--format", "xml"], "错误 cli-usage\n"),
        (
            ["build", "--root", "/nowhere"],
            "错误 project-missing\n  在 /nowhere 及其上级目录中找不到 specs/ 目录\n",
        ),
        (["fmt", "nosuch.yaml"], "错误 file-missing"),
        (
            ["show", "2204", "-e", "mini"],
            "错误 snapshot-missing\n  版本 mini 尚未生成\n  提示：请先运行 yibao build -e mini\n",
        ),
        (["show", "2204", "-e", "../../etc"], "错误 edition-unknown\n"),
    ],
)
def test_wrong_calls_exit_2(yibao: Yibao, args: list[str], told: str) -> None:
    ran = yibao(*args)
    assert ran.code == 2
    assert ran.err.startswith(told)
    assert ran.out == ""


def test_an_unknown_edition_names_the_known_ones(yibao: Yibao) -> None:
    assert "mini" in yibao("build", "-e", "minni").err
    assert "mini" in yibao("show", "2204", "-e", "minni").err


def test_english(yibao: Yibao, monkeypatch: pytest.MonkeyPatch) -> None:
    english = "error command-unknown\n  there is no command “bild”\n"
    assert yibao("bild", "--lang", "en").err.startswith(english)
    assert yibao("bild", "--lang=en").err.startswith(english)
    monkeypatch.setenv("YIBAO_LANG", "en")
    assert yibao("bild").err.startswith(english)


def test_without_arguments_the_help(yibao: Yibao) -> None:
    ran = yibao()
    assert ran.code == 2
    assert "validate" in ran.out + ran.err


def test_help_lists_every_command(yibao: Yibao) -> None:
    ran = yibao("--help")
    assert ran.code == 0
    assert all(f" {name} " in ran.out for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(yibao: Yibao, name: str) -> None:
    ran = yibao(name, "--help")
    assert (ran.code, ran.err) == (0, "")


def test_a_bug_is_one_line_and_a_traceback_only_on_request(
    yibao: Yibao, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_args: object) -> None:
        raise ZeroDivisionError("by zero")

    monkeypatch.setattr("yibaogen.cli.check.run_check", broken)
    ran = yibao("check")
    assert ran.code == 2
    assert ran.err.startswith("错误 internal-error\n  程序内部错误 ZeroDivisionError（test_cli_main:")
    monkeypatch.setenv("YIBAO_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        yibao("check")


def test_a_missing_package_is_named(yibao: Yibao, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_args: object) -> None:
        raise ModuleNotFoundError("No module named 'ruff'", name="ruff")

    monkeypatch.setattr("yibaogen.cli.build.build", missing)
    ran = yibao("build")
    assert (ran.code, ran.err.splitlines()[1]) == (2, "  缺少 Python 包 ruff")


def test_a_full_disk(yibao: Yibao, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device", "generated/x")

    monkeypatch.setattr("yibaogen.cli.build.build", full)
    ran = yibao("build")
    assert (ran.code, ran.err) == (
        2,
        "错误 system-refused\n  系统拒绝访问 generated/x：No space left on device\n",
    )


def test_the_project_is_found_from_below(yibao: Yibao, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(yibao.root / "specs" / "mini" / "interfaces")
    assert yibao("check").code == 0


def test_version(yibao: Yibao) -> None:
    assert yibao("version").out.startswith("yibao 0.")


def run(*args: str, cwd: Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "yibaogen.cli.main", *args]
    return subprocess.run(command, cwd=cwd, input=stdin, capture_output=True, timeout=60, check=False)


def test_as_a_process(yibao: Yibao) -> None:
    done = run("check", "-e", "nix", cwd=yibao.root)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().startswith("错误 edition-unknown\n")


def test_a_reader_that_stops_reading_is_no_error(built: Yibao) -> None:
    command = [sys.executable, "-m", "yibaogen.cli.main", "show", "2204", "-e", "mini", "--format", "json"]
    with subprocess.Popen(command, cwd=built.root, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 0


def test_a_build_with_nothing_to_do_loads_next_to_nothing(yibao: Yibao) -> None:
    """It is mostly start-up, so heavy libraries (the command-line library among them) must stay out of it."""
    heavy = {
        "httpx",
        "starlette",
        "rich",
        "yaml",
        "jinja2",
        "pydantic",
        "typer",
        "openpyxl",
        "yibaogen.load",
    }
    code = (
        "import sys; from yibaogen.cli.main import main; assert main(['build']) == 0; "
        f"print(sorted({heavy!r} & set(sys.modules)))"
    )
    project = Project(yibao.root)
    remember(project, "mini", freshness(project, "mini"), {"interfaces": 2})
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=yibao.root, capture_output=True, text=True, timeout=60
    )
    assert done.stderr == ""
    assert done.stdout.splitlines() == ["mini  接口 2  字段 0  字典 0  样例 0  文件 0  没有变化", "[]"]


@pytest.mark.parametrize(
    ("args", "wish"),
    [
        (["build"], Wish(None, False, "zh")),
        (["build", "--check", "-e", "x"], Wish("x", True, "zh")),
        (["build", "--edition", "x", "--lang", "en"], Wish("x", False, "en")),
        (["build", "--lang", "fr"], None),
        (["build", "-e"], None),
        (["build", "--format", "json"], None),
        (["build", "--help"], None),
        (["check"], None),
        ([], None),
    ],
)
def test_only_plain_builds_are_read_by_hand(args: list[str], wish: Wish | None) -> None:
    assert read_wish(args, {}) == wish
