"""Where commands find what outlives them: the state folder and the journal."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from yibao.gateway import BaseClient, Settings, SettingsError, YibaoError
from yibao.gateway.effects import Effects, load_effects, read_effects
from yibao.gateway.watch import watched
from yibao.journal import Journal, durable, open_journal
from yibao.journal.durable import JOURNAL_FILE
from yibao.message.tables import EditionTable
from yibao.validate import Validator
from yibaogen.cli.failure import USAGE, Failure, usage
from yibaogen.cli.project import nearest_project
from yibaogen.cli.watching import watchers

StateOption = Annotated[
    Path | None,
    typer.Option(
        "--state", envvar="YIBAO_STATE", help="状态目录：日志、签到、报文号 (journal, session, counter)"
    ),
]
JournalOption = Annotated[
    str | None,
    typer.Option("--journal", envvar="YIBAO_JOURNAL", help="日志：SQLite 文件或 postgresql:// (journal)"),
]


def state_folder(state: Path | None) -> Path:
    """The folder wished for, else the user's own."""
    home = os.environ.get("XDG_STATE_HOME")
    return state or (Path(home) if home else Path.home() / ".local" / "state") / "yibao"


def journal_url(journal: str | None, state: Path | None) -> str:
    """The address of the journal."""
    return journal or str(state_folder(state) / JOURNAL_FILE)


def existing_journal(journal: str | None, state: Path | None) -> Journal:
    """The journal, which must be there. Raises Failure (``journal-open``, exit code 2)."""
    url = journal_url(journal, state)
    if "://" not in url and not Path(url).is_file():
        reason = "是文件夹 (a folder)" if Path(url).is_dir() else "文件不存在 (no such file)"
        raise usage("journal-open", found=url, reason=reason)
    try:
        return open_journal(url)
    except SettingsError as error:
        raise Failure(USAGE, error.event) from error


def lasting_client(
    settings: Settings,
    table: EditionTable,
    edition_id: str,
    root: Path | None,
    journal: str | None,
    state: Path | None,
) -> BaseClient:
    """A client with journal, counter and session. Raises Failure when they cannot be opened (exit code 2)."""
    try:
        lasting = durable(
            settings,
            state_folder(state),
            journal=journal_url(journal, state),
            machine=os.environ.get("YIBAO_MACHINE", ""),
        )
        effects = edition_effects(edition_id, root)
        line = watched(settings, *watchers(journal_url(journal, state)))
        return BaseClient(
            settings, checker=Validator(table), transport=line, effects=effects, durable=lasting
        )
    except YibaoError as error:
        raise Failure(USAGE, error.event) from error


def edition_effects(edition_id: str, root: Path | None) -> Effects:
    """What an edition's interfaces do: the project's own build, else the installed package; empty without either."""
    project = nearest_project(root)
    if project is not None:
        built = project.generated / "python" / "yibao_editions" / edition_id / "data" / "shared.json"
        if built.is_file():
            return read_effects(built.read_bytes())
    try:
        return load_effects(f"yibao_editions.{edition_id}")
    except (ModuleNotFoundError, FileNotFoundError):
        return {}
