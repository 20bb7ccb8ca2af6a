"""``yibao mock``: the simulated platform on loopback.

Exit codes: 0 stopped by the user, 1 a process died, 2 address, database, policy or docs folder cannot be used.
"""

from __future__ import annotations

import json
import socket
from collections.abc import Mapping, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Annotated, Literal

import typer

from yibao.benefit.shipped import DEFAULT
from yibao.message.tables import EditionTable
from yibaogen.cli.failure import usage
from yibaogen.cli.mock_around import Around, check_around
from yibaogen.cli.mock_serving import (
    Plan,
    build,
    is_memory,
    open_state,
    read_gate,
    read_rules,
    serve,
    serve_many,
)
from yibaogen.cli.options import DEFAULT_EDITION, LangOption, RootOption
from yibaogen.cli.project import nearest_project
from yibaogen.cli.snapshot import load_table
from yibaogen.cli.terminal import Lang, clean, console, put, put_error

DEFAULT_PORT = 8765
_BACKLOG = 256


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("mock")(command)


def command(
    edition: Annotated[
        list[str] | None, typer.Option("--edition", "-e", help="版本，可多个，第一个为默认 (editions)")
    ] = None,
    host: Annotated[str, typer.Option("--host", help="监听地址 (address)")] = "127.0.0.1",
    port: Annotated[
        int, typer.Option("--port", min=0, max=65535, help="端口，0 为任选 (0: any)")
    ] = DEFAULT_PORT,
    seed: Annotated[int, typer.Option("--seed", help="随机种子：相同种子给相同应答 (seed)")] = 0,
    db: Annotated[
        str,
        typer.Option("--db", help="数据库：sqlite:///文件、postgresql://…，默认只在内存 (state; in memory)"),
    ] = "",
    policy: Annotated[
        str, typer.Option("--policy", help="待遇政策：自带的名称，或 .yaml、.json 文件 (benefit policy)")
    ] = DEFAULT,
    workers: Annotated[
        int, typer.Option("--workers", min=1, max=64, help="进程数，多于 1 须有 --db (processes)")
    ] = 1,
    strict: Annotated[
        bool, typer.Option("--strict", help="须签到，不认识的人员、机构、目录一律拒绝 (as a real platform)")
    ] = False,
    callback: Annotated[
        str, typer.Option("--callback", help="机构接收平台通知的地址 (where institutions listen)")
    ] = "",
    gateway: Annotated[
        Path | None,
        typer.Option(
            "--gateway", help="前置网关的 TOML：验签、解密、签名应答 (a gateway in front that checks)"
        ),
    ] = None,
    record: Annotated[
        str, typer.Option("--record", help="把往来报文记入文件，个人信息遮盖 (record, masked, as JSONL)")
    ] = "",
    replay: Annotated[str, typer.Option("--replay", help="按录制文件应答 (answer from a recording)")] = "",
    proxy: Annotated[
        str, typer.Option("--proxy", help="转发到真实平台，并校验请求和应答 (pass on to URL and check)")
    ] = "",
    admin: Annotated[
        Literal["loopback", "any", "off"],
        typer.Option("--admin", help="管理页面 /admin 对谁开放 (who may open the admin pages)"),
    ] = "loopback",
    docs: Annotated[
        Path | None, typer.Option("--docs", help="文档目录，默认 generated/ (folder of the docs)")
    ] = None,
    format: Annotated[Literal["text", "json"], typer.Option("--format", help="输出格式 (format)")] = "text",
    root: RootOption = None,
    lang: LangOption = "zh",
) -> int:
    """启动模拟平台：有状态、按政策结算、像真平台一样拒绝 (a stand-in platform that remembers and settles)"""
    tables = [load_table(name, root) for name in dict.fromkeys(edition or [DEFAULT_EDITION])]
    pages = _docs(tables, docs, root)
    around = Around(record, replay, proxy, admin, workers)
    check_around(around)
    plan = Plan(
        tuple(table.edition for table in tables),
        str(root) if root else None,
        db,
        policy,
        "strict" if strict else "lenient",
        seed,
        callback,
        {edition: str(folder) for edition, folder in pages.items()},
        str(gateway) if gateway else "",
        around,
    )
    if workers > 1 and is_memory(db):
        raise usage("platform-workers", found=str(workers))
    store = open_state(plan)
    rules, gate = read_rules(plan), read_gate(plan)
    application = build(plan, tables, store, rules, gate) if workers == 1 else None
    listener = listen(host, port)
    address = _address(listener)
    (_put_json if format == "json" else _put_text)(tables, address, pages, lang)
    if format == "text" and admin != "off":
        put(f"{'管理页面' if lang == 'zh' else 'admin pages'}  {address}admin/")
        _flush()
    if not _is_loopback(listener):
        put_error("注意：监听的不是本机地址，任何人都能访问 (reachable from other machines)")
    if application is None:
        # Each process opens the state for itself.
        store.close()
        return serve_many(plan, workers, listener)
    with suppress(KeyboardInterrupt), closing(store):
        serve(application, listener)
    return 0


def listen(host: str, port: int) -> socket.socket:
    """A listening socket. Raises Failure (``platform-port``, exit code 2)."""
    try:
        # The protocol matters: asyncio sends small replies at once (TCP_NODELAY) only where it is named, and waits
        # 40 ms for the peer's acknowledgement where it is not.
        family, kind, protocol, _, place = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listener = socket.socket(family, kind, protocol)
    except (OSError, UnicodeError) as error:
        raise _unusable(host, port, error) from error
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(place)
        listener.listen(_BACKLOG)
    except OSError as error:
        listener.close()
        raise _unusable(host, port, error) from error
    return listener


def _unusable(host: str, port: int, error: Exception) -> Exception:
    reason = getattr(error, "strerror", None) or str(error)
    return usage("platform-port", address=clean(f"{host}:{port}"), found=reason)


def _docs(tables: Sequence[EditionTable], wished: Path | None, root: Path | None) -> dict[str, Path]:
    """Edition → folder with its index.html. A wished folder must have them all; the project's own need not."""
    project = nearest_project(root)
    base = wished if wished is not None else project.generated if project is not None else None
    if base is None:
        return {}
    found: dict[str, Path] = {}
    for table in tables:
        places = [base / table.edition / "docs", base / table.edition, base][: 3 if wished else 1]
        place = next((place for place in places if (place / "index.html").is_file()), None)
        if place is not None:
            found[table.edition] = place
        elif wished is not None:
            raise usage("platform-docs", found=clean(str(wished)), edition=table.edition)
    return found


def _address(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"


def _is_loopback(listener: socket.socket) -> bool:
    host = str(listener.getsockname()[0])
    return host == "::1" or host.startswith("127.")


def _put_json(tables: Sequence[EditionTable], address: str, docs: Mapping[str, Path], lang: Lang) -> None:
    record = {
        "url": address,
        "editions": [table.edition for table in tables],
        "docs": {edition: f"{address}docs/{edition}/" for edition in docs},
    }
    put(json.dumps(record, ensure_ascii=False))
    _flush()


def _put_text(tables: Sequence[EditionTable], address: str, docs: Mapping[str, Path], lang: Lang) -> None:
    from rich.text import Text

    from yibaogen.cli.tables import Table

    words = ("模拟平台", "版本", "接口", "地址", "文档", "按 Ctrl-C 停止")
    if lang == "en":
        words = ("simulated platform", "edition", "interfaces", "address", "docs", "Ctrl-C stops it")
    view = Table(title=f"yibao {words[0]}  {address}", title_justify="left")
    for word in words[1:5]:
        view.add_column(word)
    for number, table in enumerate(tables):
        name = clean(f"{table.edition} {table.name} {table.version}")
        own = address if number == 0 else f"{address}{table.edition}/"
        pages = f"{address}docs/{table.edition}/" if table.edition in docs else "-"
        view.add_row(Text(name), str(len(table.interfaces)), own, pages)
    console().print(view)
    put(words[5])
    _flush()


def _flush() -> None:
    """Whoever waits for the address reads it through a pipe."""
    import sys

    sys.stdout.flush()
