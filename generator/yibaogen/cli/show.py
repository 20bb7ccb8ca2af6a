"""``yibao show``: one interface, dictionary or data element in the terminal."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any, Literal

import msgspec
import typer

from yibao.message.tables import EditionTable, FieldTable
from yibaogen.cli.failure import usage
from yibaogen.cli.options import DEFAULT_EDITION, EditionOption, LangOption, RootOption
from yibaogen.cli.snapshot import load_table
from yibaogen.cli.terminal import put


@dataclass(frozen=True, slots=True)
class Use:
    """A field and where it stands."""

    infno: str
    direction: str
    node: str
    field: FieldTable


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("show")(command)


def command(
    what: Annotated[str, typer.Argument(help="交易编号、字典或字段代码 (number, dictionary or field code)")],
    edition: EditionOption = DEFAULT_EDITION,
    format: Annotated[Literal["text", "json"], typer.Option("--format", help="输出格式 (format)")] = "text",
    root: RootOption = None,
    lang: LangOption = "zh",
) -> int:
    """显示一个接口、字典或字段 (show one interface, dictionary or field)"""
    table = load_table(edition, root)
    if what not in table.interfaces and what not in table.dictionaries and not uses_of(what, table):
        raise _unknown(what, table)
    if format == "json":
        put(json.dumps(_record(what, table), ensure_ascii=False, indent=2))
        return 0
    from yibaogen.cli.show_tables import show_dictionary, show_interface, show_uses
    from yibaogen.cli.terminal import console

    screen = console()
    if what in table.interfaces:
        show_interface(screen, what, table, lang)
        return 0
    if what in table.dictionaries:
        show_dictionary(screen, what, table, lang)
    show_uses(screen, what, table, lang)
    return 0


def all_uses(table: EditionTable) -> Iterator[Use]:
    """Every field of every interface, in the order of the edition."""
    for infno, interface in table.interfaces.items():
        for direction, nodes in (
            ("input", interface.input),
            ("output", interface.output),
            ("file", interface.file),
        ):
            for node in nodes:
                for field in node.fields:
                    yield Use(infno, direction, node.path, field)


def uses_of(word: str, table: EditionTable) -> list[Use]:
    """Where a field code, or a field of a dictionary, occurs."""
    return [use for use in all_uses(table) if word in (use.field.code, use.field.dict)]


def _record(what: str, table: EditionTable) -> dict[str, Any]:
    """The object as it stands in ``edition.json``; for a dictionary or a field also where it occurs."""
    if what in table.interfaces:
        return {"infno": what, **_builtins(table.interfaces[what])}
    uses = [
        {"infno": use.infno, "direction": use.direction, "node": use.node, **_builtins(use.field)}
        for use in uses_of(what, table)
    ]
    if what in table.dictionaries:
        return {"dict": what, **_builtins(table.dictionaries[what]), "uses": uses}
    return {"code": what, "uses": uses}


def _builtins(part: msgspec.Struct) -> dict[str, Any]:
    plain: dict[str, Any] = msgspec.to_builtins(part)
    return plain


def _unknown(what: str, table: EditionTable) -> Exception:
    from yibaogen.text.sink import nearest

    codes = sorted({use.field.code for use in all_uses(table)})
    near = nearest(what, [*table.interfaces, *table.dictionaries, *codes])
    if not near and what.isdigit():
        near = ", ".join(infno for infno in table.interfaces if infno[:2] == what[:2])
    return usage("show-unknown", found=what, edition=table.edition, nearest=near or "-")
