"""Tables for people. Imported late: rich takes a while to load, and most output needs no table."""

from __future__ import annotations

from collections.abc import Iterable

import rich.table
from rich.columns import Columns
from rich.console import RenderableType
from rich.style import StyleType
from rich.text import Text


class Table(rich.table.Table):
    """Rich's table, but what does not fit a line goes on in the next.

    Rich cuts off words that are longer than their column. Chinese sentences are such words, and so are the numbers of
    visits and settlements that people copy from here.
    """

    def add_row(
        self,
        *renderables: RenderableType | None,
        style: StyleType | None = None,
        end_section: bool = False,
    ) -> None:
        """One row; see rich.table.Table.add_row."""
        super().add_row(*renderables, style=style, end_section=end_section)
        for column in self.columns:
            column.overflow = "fold"


class _Beside(Columns):
    """Parts of an option's help, side by side: these fold too."""

    def __init__(self, renderables: Iterable[RenderableType]) -> None:
        super().__init__(renderables)
        for part in self.renderables:
            if isinstance(part, Text):
                part.overflow = "fold"


def fold_help() -> None:
    """Let typer's help texts fold too: its tables have no setting for it."""
    import typer.rich_utils

    vars(typer.rich_utils).update(Table=Table, Columns=_Beside)
