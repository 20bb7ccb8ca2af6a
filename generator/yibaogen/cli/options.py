"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from yibaogen.cli.terminal import Lang

DEFAULT_EDITION = "national"
Format = Literal["text", "json"]

RootOption = Annotated[
    Path | None, typer.Option("--root", help="项目根目录，默认向上查找含 specs/ 的目录 (project folder)")
]
EditionOption = Annotated[str, typer.Option("--edition", "-e", help="版本 (edition)")]
AnyEditionOption = Annotated[
    str | None, typer.Option("--edition", "-e", help="版本，默认全部 (edition, all by default)")
]
FormatOption = Annotated[Format, typer.Option("--format", help="输出格式 (format)")]
LangOption = Annotated[Lang, typer.Option("--lang", envvar="YIBAO_LANG", help="提示语言 (language)")]
