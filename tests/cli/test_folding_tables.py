"""Tables and help on a narrow terminal: nothing that they say is cut off."""

from __future__ import annotations

import pytest
from rich.console import Console

from yibaogen.cli.main import main
from yibaogen.cli.tables import Table

SENTENCE = "恢复没有应答的结算时先查询再确认或者冲正一笔都不会少一笔都不会重复"
NUMBER = "202611300000000001202611300000000001"
HELPS = (
    ["--help"],
    ["match"],
    ["doctor", "--help"],
    ["explain", "--help"],
    ["journal", "recover", "--help"],
    ["match", "send", "--help"],
    ["upload", "--help"],
)


@pytest.mark.parametrize("width", [24, 40, 80])
def test_every_character_of_a_cell_is_shown(width: int) -> None:
    console = Console(width=width)
    with console.capture() as shown:
        table = Table("编号", "说明")
        table.add_row(NUMBER, SENTENCE)
        console.print(table)
    body = shown.get().splitlines()[3:-1]
    columns = zip(*(line.strip("│").split("│") for line in body), strict=True)
    assert ["".join(map(str.strip, column)) for column in columns] == [NUMBER, SENTENCE]


def _shown(args: list[str], width: int, capsys: pytest.CaptureFixture[str], env: pytest.MonkeyPatch) -> str:
    env.setenv("COLUMNS", str(width))
    main(args)
    out = capsys.readouterr()
    return out.out + out.err


@pytest.mark.parametrize("args", HELPS, ids=" ".join)
def test_help_is_as_full_at_80_columns_as_at_300(
    args: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    narrow, wide = (_shown(args, width, capsys, monkeypatch) for width in (80, 300))
    assert "yibao" in narrow
    for mark in "…，、；（）":
        assert narrow.count(mark) == wide.count(mark), mark
