"""The options of every command that talks to the platform and remembers it: address, journal, state, how to speak."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from yibao.batches import Batches, Sender
from yibao.batches.fates import SAME_REFUSALS
from yibao.batches.sender import Tell
from yibao.gateway import BaseClient, Settings
from yibao.journal import DatabaseError, Pace
from yibao.message.tables import EditionTable
from yibaogen.cli.call import settings_for
from yibaogen.cli.failure import usage
from yibaogen.cli.options import FormatOption, LangOption, RootOption
from yibaogen.cli.snapshot import load_table
from yibaogen.cli.state import JournalOption, StateOption, journal_url, lasting_client, state_folder
from yibaogen.cli.terminal import meter


@dataclass(frozen=True, slots=True)
class Desk:
    """A bundle of options (``bundles``). Its methods raise Failure (exit code 2)."""

    url: Annotated[str | None, typer.Option("--url", help="平台地址 (address)")] = None
    config: Annotated[
        Path | None, typer.Option("--config", "--settings", help="设置文件 TOML (settings)")
    ] = None
    env: Annotated[str, typer.Option("--env", help="设置文件里的环境 (environment of the file)")] = ""
    journal: JournalOption = None
    state: StateOption = None
    format: FormatOption = "text"
    root: RootOption = None
    lang: LangOption = "zh"

    @property
    def folder(self) -> Path:
        """The state folder."""
        return state_folder(self.state)

    def table(self, edition: str) -> EditionTable:
        """The tables of an edition."""
        return load_table(edition, self.root)

    def settings(self, table: EditionTable) -> Settings:
        """Who we are and where the platform is."""
        return settings_for(self.url, self.config, self.env, table)

    def client(self, table: EditionTable) -> BaseClient:
        """With journal, counter and session."""
        settings = self.settings(table)
        return lasting_client(settings, table, table.edition, self.root, self.journal, self.state)

    @contextmanager
    def book(self) -> Iterator[Batches]:
        """The jobs, which live in the journal's database."""
        if self.journal is None:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            book = Batches.open(journal_url(self.journal, self.state))
        except DatabaseError as error:
            raise usage("journal-open", found="", reason=str(error)) from error
        try:
            yield book
        finally:
            book.close()


@dataclass(frozen=True, slots=True)
class SendingDesk(Desk):
    """The same for commands that send many rows: when to believe that a message is lost, and when to give up."""

    quiet: Annotated[
        float,
        typer.Option("--quiet", min=0, help="多少秒后查不到才算没有到达 (seconds until absence counts)"),
    ] = Pace().quiet
    stop_after: Annotated[
        int,
        typer.Option(
            "--stop-after",
            min=0,
            help="接连多少行被同一句话拒绝就停下，0 为不停 (stop after so many equal refusals; 0: never)",
        ),
    ] = SAME_REFUSALS

    def sender(self, book: Batches, client: BaseClient, table: EditionTable) -> Sender:
        """Sends the jobs of the book."""
        pace = Pace(quiet=self.quiet)
        return Sender(book, client, table, pace=pace, same_refusals=self.stop_after)

    @contextmanager
    def watching(self) -> Iterator[Tell]:
        """A progress bar that hears of every message."""
        with meter() as bar:
            yield lambda now: bar("", now.finished, now.total)
