"""``yibao show``: one interface, dictionary or data element in the terminal."""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal

import typer

from yibaogen.cli.failure import usage
from yibaogen.cli.options import DEFAULT_EDITION, EditionOption, LangOption, RootOption
from yibaogen.cli.snapshot import load_table, read_snapshot
from yibaogen.cli.terminal import put


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
    if format == "json":
        put(json.dumps(_record(what, json.loads(read_snapshot(edition, root))), ensure_ascii=False, indent=2))
        return 0
    from yibaogen.cli.show_tables import show_dictionary, show_interface, show_uses
    from yibaogen.cli.terminal import console

    table = load_table(edition, root)
    screen = console()
    if what in table.interfaces:
        show_interface(screen, what, table, lang)
    elif what in table.dictionaries or any(True for _ in uses_of(what, table.interfaces)):
        if what in table.dictionaries:
            show_dictionary(screen, what, table, lang)
        show_uses(screen, what, table, lang)
    else:
        raise _unknown(
            what, edition, list(table.interfaces), list(table.dictionaries), _codes(table.interfaces)
        )
    return 0


def uses_of(code: str, interfaces: Any) -> list[tuple[str, str, Any, Any]]:
    """Where a field code, or a field of a dictionary, occurs: number, direction, node, field."""
    return [
        (infno, side, node, field)
        for infno, interface in interfaces.items()
        for side in ("input", "output", "file")
        for node in getattr(interface, side)
        for field in node.fields
        if code in (field.code, field.dict)
    ]


def _record(what: str, snapshot: dict[str, Any]) -> dict[str, Any]:
    """The object as it stands in ``edition.json``; for a field code, where it occurs."""
    if what in snapshot["interfaces"]:
        return {"infno": what, **snapshot["interfaces"][what]}
    uses = [
        {"infno": infno, "direction": side, "node": node["path"], **field}
        for infno, interface in snapshot["interfaces"].items()
        for side in ("input", "output", "file")
        for node in interface.get(side, ())
        for field in node.get("fields", ())
        if what in (field["code"], field.get("dict"))
    ]
    if what in snapshot["dictionaries"]:
        return {"dict": what, **snapshot["dictionaries"][what], "uses": uses}
    if uses:
        return {"code": what, "uses": uses}
    codes = {
        field["code"]
        for interface in snapshot["interfaces"].values()
        for side in ("input", "output", "file")
        for node in interface.get(side, ())
        for field in node.get("fields", ())
    }
    raise _unknown(
        what, snapshot["edition"], list(snapshot["interfaces"]), list(snapshot["dictionaries"]), sorted(codes)
    )


def _codes(interfaces: Any) -> list[str]:
    return sorted(
        {
            field.code
            for interface in interfaces.values()
            for side in ("input", "output", "file")
            for node in getattr(interface, side)
            for field in node.fields
        }
    )


def _unknown(what: str, edition: str, *known: list[str]) -> Exception:
    from yibaogen.text.sink import nearest

    near = nearest(what, [name for names in known for name in names])
    if not near and what.isdigit():
        near = ", ".join(name for name in known[0] if name[:2] == what[:2])
    return usage("show-unknown", found=what, edition=edition, nearest=near or "-")
