"""Options that are declared once as a dataclass: what typer sees of them, and what the command gets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated

import pytest
import typer
from typer.testing import CliRunner

from yibaogen.cli.bundles import with_bundles


@dataclass(frozen=True, slots=True)
class Base:
    """``name`` has no default: it is needed."""

    name: Annotated[str, typer.Option("--name")]


@dataclass(frozen=True, slots=True)
class More(Base):
    """Takes over the options of another bundle."""

    count: Annotated[int, typer.Option("--count", min=1, help="how many")] = 2


@with_bundles
def command(*, word: Annotated[str, typer.Argument()], loud: bool = False, more: More) -> int:
    """Says a word."""
    text = f"{more.name}: {' '.join([word] * more.count)}"
    typer.echo(text.upper() if loud else text)
    return 0


@pytest.fixture
def app() -> typer.Typer:
    made = typer.Typer()
    made.command()(command)
    return made


@pytest.mark.parametrize(
    ("args", "code", "told"),
    [
        (["hi", "--name", "x"], 0, "x: hi hi"),
        (["--count", "3", "hi", "--name", "x", "--loud"], 0, "X: HI HI HI"),
        (["hi"], 2, "--name"),
        (["hi", "--name", "x", "--count", "0"], 2, "--count"),
        (["hi", "--name", "x", "--more", "y"], 2, "--more"),
        (["--help"], 0, "how many"),
    ],
)
def test_options_of_a_bundle(app: typer.Typer, args: list[str], code: int, told: str) -> None:
    done = CliRunner().invoke(app, args)
    # Some machines colour what typer says.
    assert done.exit_code == code and told in re.sub(r"\x1b\[[0-9;]*m", "", done.output)


def test_the_command_keeps_its_name_and_words() -> None:
    assert command.__name__ == "command" and command.__doc__ == "Says a word."
