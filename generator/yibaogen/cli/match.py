"""``yibao match``: an institution's own items and national codes; people confirm, confirmed mappings are sent.

Exit codes: 0 done, 1 something was left out, refused, or needs a person, 2 the command could not be carried out.
"""

from __future__ import annotations

from typing import Any

import typer
from typer.core import TyperGroup

from yibaogen.cli import (
    match_adopt,
    match_changes,
    match_list,
    match_propose,
    match_review,
    match_send,
    match_take,
)


class ProposeFirst(TyperGroup):
    """``yibao match FILE`` is ``yibao match propose FILE``: what is no command is a file."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """See click."""
        if args and args[0] not in self.commands and not args[0].startswith("-"):
            args = ["propose", *args]
        return super().resolve_command(ctx, args)

    def parse_args(self, ctx: Any, args: list[str]) -> Any:
        """An option in front (``yibao match --kind drug FILE``) belongs to ``propose`` as well."""
        if args and args[0].startswith("-") and args[0] not in ("-h", "--help"):
            args = ["propose", *args]
        return super().parse_args(ctx, args)


def register(app: typer.Typer) -> None:
    """Add the group."""
    group = typer.Typer(
        cls=ProposeFirst,
        name="match",
        help="贯标：为院内项目提议国家编码，由人确认，再上传 (national codes for local items)；yibao match 文件 --kind drug",
        no_args_is_help=True,
    )
    group.command("propose")(match_propose.command)
    group.command("review")(match_review.command)
    group.command("take")(match_take.command)
    group.command("list")(match_list.command)
    group.command("send")(match_send.send)
    group.command("undo")(match_send.undo)
    group.command("adopt")(match_adopt.command)
    group.command("changes")(match_changes.command)
    app.add_typer(group)
