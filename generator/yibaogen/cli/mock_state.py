"""``yibao mock-state export | import | reset``: the whole state of a simulated platform by the URL of its database.

Exit codes: 0 done, 2 the database or the file cannot be used (then nothing has changed).
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Annotated, Literal

import typer

from yibao.platform.store import LostRace, Store, StoreError, open_store
from yibao.platform.store.errors import StateFileError
from yibao.platform.store.whole import count_records, export_state, import_state, reset_state
from yibaogen.cli.failure import USAGE, Failure, usage
from yibaogen.cli.messages import STDIN
from yibaogen.cli.mock_serving import is_memory
from yibaogen.cli.options import LangOption
from yibaogen.cli.terminal import clean, put_error


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("mock-state")(command)


def command(
    what: Annotated[Literal["export", "import", "reset"], typer.Argument(help="导出、导入或清空")],
    db: Annotated[str, typer.Option("--db", help="数据库：sqlite:///文件、postgresql://… (database)")],
    file: Annotated[
        str, typer.Option("--file", "-f", help="状态文件（JSONL），- 为标准输入输出 (state file)")
    ] = STDIN,
    lang: LangOption = "zh",
) -> int:
    """模拟平台的全部状态：导出、导入、清空；同样的状态给同样的字节 (the platform's whole state)"""
    if is_memory(db):
        raise usage("platform-state-memory")
    with closing(_open(db)) as store, _files(file):
        if what == "export":
            _write(file, export_state(store))
        elif what == "import":
            _read(file, store)
        else:
            reset_state(store)
        count = sum(count_records(store).values())
    put_error(f"{count} 条记录 (records)" if lang == "zh" else f"{count} records")
    return 0


def _open(db: str) -> Store:
    try:
        return open_store(db)
    except StoreError as error:
        raise usage(error.event.id, **error.event.args) from error


@contextmanager
def _files(file: str) -> Iterator[None]:
    try:
        yield
    except StateFileError as error:
        raise Failure(USAGE, error.event) from error
    except StoreError as error:
        raise Failure(USAGE, error.event) from error
    except LostRace as error:
        raise usage("platform-busy") from error
    except OSError as error:
        raise usage("platform-state-io", address=clean(file), found=error.strerror or "") from error


def _write(file: str, lines: Iterable[bytes]) -> None:
    if file == STDIN:
        sys.stdout.buffer.writelines(lines)
        sys.stdout.buffer.flush()
        return
    with Path(file).open("wb") as out:
        out.writelines(lines)


def _read(file: str, store: Store) -> None:
    if file == STDIN:
        import_state(store, sys.stdin.buffer)
        return
    with Path(file).open("rb") as lines:
        import_state(store, lines)
