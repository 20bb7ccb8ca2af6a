"""``yibao call``: sends one request through the gateway and shows the reply.

Exit codes: 0 the platform did it (infcode 0), 1 it did not or nobody knows, 2 the request could not be made.
"""

from __future__ import annotations

import json
import os
import sys
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

import msgspec
import typer

from yibao.gateway import (
    BaseClient,
    PlatformRefused,
    Reply,
    ReplyInvalid,
    RequestRejected,
    Settings,
    SettingsError,
    YibaoError,
)
from yibao.message.mask import mask_message
from yibao.message.tables import EditionTable
from yibao.message.wire import encode
from yibao.validate import Validator
from yibaogen.cli.failure import FOUND, USAGE, Failure, usage
from yibaogen.cli.formats.records import event_record
from yibaogen.cli.messages import read_messages
from yibaogen.cli.mock import DEFAULT_PORT
from yibaogen.cli.options import DEFAULT_EDITION, EditionOption, LangOption, RootOption
from yibaogen.cli.snapshot import load_table
from yibaogen.cli.state import StateOption, lasting_client
from yibaogen.cli.terminal import Lang, clean, console, put

Format = Literal["text", "json"]
_LOCAL = ("127.0.0.1", "localhost", "::1")
# An institution for trying things out; only a platform on this machine ever hears of it.
_TRIAL = {"fixmedins_code": "H99999900001", "fixmedins_name": "示例市第一医院", "mdtrtarea_admvs": "430100"}


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("call")(command)


def command(
    infno: Annotated[str, typer.Argument(metavar="INFNO", help="交易编号 (number)")],
    data: Annotated[str, typer.Option("--data", "-d", help="input 的 JSON、@文件 或 - (JSON, @file or -)")],
    url: Annotated[
        str | None, typer.Option("--url", help="平台地址，默认 YIBAO_URL 或本机模拟平台 (address)")
    ] = None,
    config: Annotated[
        Path | None,
        typer.Option("--config", "--settings", help="设置文件 TOML (institution, gateway, keys …)"),
    ] = None,
    env: Annotated[
        str, typer.Option("--env", help="设置文件里的环境，如 test、production (environment of the file)")
    ] = "",
    edition: EditionOption = DEFAULT_EDITION,
    out: Annotated[Path | None, typer.Option("--out", "-o", help="文件应答存到 (where a file goes)")] = None,
    unmask: Annotated[bool, typer.Option("--unmask", help="显示个人信息原文 (show personal data)")] = False,
    format: Annotated[Format, typer.Option("--format", help="输出格式 (format)")] = "text",
    state: StateOption = None,
    root: RootOption = None,
    lang: LangOption = "zh",
) -> int:
    """发送一个请求，显示应答 (send one request through the gateway)"""
    table = load_table(edition, root)
    body = _body(data)
    chosen = settings_for(url, config, env, table)
    try:
        with _client(chosen, table, root, state) as client:
            reply: Reply[Any] = client.call(infno, body, dict)
    except SettingsError as error:
        raise Failure(USAGE, error.event) from error
    except YibaoError as error:
        return _failed(error, infno, format, lang)
    if reply.content is not None and out is not None:
        out.write_bytes(reply.content)
    _put_reply(reply, format, lang, (lambda value: value) if unmask else mask_message)
    return 0


def _client(settings: Settings, table: EditionTable, root: Path | None, state: Path | None) -> BaseClient:
    """With a state folder the call is journalled and signed in; without one nothing outlives it."""
    if state is not None:
        return lasting_client(settings, table, table.edition, root, None, state)
    return BaseClient(settings, checker=Validator(table))


def _body(data: str) -> dict[str, Any]:
    """The content of ``input``; a whole message is taken apart. Raises Failure (exit code 2)."""
    if data == "-" or data.startswith("@"):
        messages = read_messages(data.removeprefix("@"))
        if len(messages) > 1:
            raise usage("call-data", found=clean(data), reason=f"{len(messages)} JSON")
        raw = messages[0].data
    else:
        raw = data.encode("utf-8", "surrogateescape")
    try:
        value = msgspec.json.Decoder(float_hook=Decimal).decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise usage("call-data", found=clean(data[:60]), reason=str(error)) from error
    if isinstance(value, dict) and isinstance(value.get("input"), dict) and "infno" in value:
        value = value["input"]
    if not isinstance(value, dict):
        raise usage("call-data", found=clean(data[:60]), reason="object?")
    return value


def settings_for(url: str | None, file: Path | None, env: str, table: EditionTable) -> Settings:
    """Settings of the environment, the file and the edition. Raises Failure (exit code 2)."""
    try:
        return Settings.from_env(**settings_given(url, file, env, table))
    except SettingsError as error:
        raise Failure(USAGE, error.event) from error


def settings_given(url: str | None, file: Path | None, env: str, table: EditionTable) -> dict[str, Any]:
    """What ``Settings.from_env`` is called with.

    Without a file a platform on this machine is called as a trial institution, with nothing signed. Raises Failure.
    """
    local = f"http://127.0.0.1:{DEFAULT_PORT}/"
    try:
        trial = file is None and _is_local(url or os.environ.get("YIBAO_URL") or local)
        defaults = {"url": local, **_TRIAL} if trial else _TRIAL if url and _is_local(url) else None
    except ValueError as error:
        raise usage("call-url", found=clean(str(url))) from error
    return {
        "file": file,
        "edition": table.edition,
        "env": env,
        "facts": {} if trial else table.transport,
        "override": {"url": url} if url else None,
        "defaults": defaults,
    }


def _is_local(url: str) -> bool:
    return urlsplit(url).hostname in _LOCAL


def _failed(error: YibaoError, infno: str, format: Format, lang: Lang) -> int:
    report = error.report if isinstance(error, RequestRejected | ReplyInvalid) else None
    if format == "text":
        raise Failure(FOUND, error.event, *(report.errors if report else ()))
    record: dict[str, object] = {
        "ok": False,
        "infno": infno,
        "outcome": error.outcome,
        "error": error.event.id,
        "message": error.message(lang),
        "errors": [event_record(event, lang) for event in report.errors] if report else [],
    }
    if isinstance(error, PlatformRefused):
        record["infcode"] = error.infcode
    put(json.dumps(record, ensure_ascii=False, indent=2))
    return FOUND


def _put_reply(reply: Reply[Any], format: Format, lang: Lang, shown: Any) -> None:
    content = None if reply.content is None else len(reply.content)
    if format == "json":
        record = {
            "ok": True,
            "infno": reply.infno,
            "msgid": reply.msgid,
            "infcode": reply.infcode,
            "output": shown(reply.output) if reply.output is not None else {},
            "warnings": [event_record(event, lang) for event in reply.warnings],
        }
        record |= {} if content is None else {"bytes": content}
        put(msgspec.json.format(encode(record), indent=2).decode())
        return
    put(f"{clean(reply.infno)}  infcode 0  msgid {clean(reply.msgid)}")
    if content is not None:
        put(f"{content} bytes")
    elif reply.output is not None:
        text = msgspec.json.format(encode(shown(reply.output)), indent=2).decode()
        _put_pretty(text)
    for event in reply.warnings:
        put(clean(f"⚠ {event.path} {event.message(lang)}"))


def _put_pretty(text: str) -> None:
    """In colour on a terminal; control characters of a reply never reach it."""
    lines = [clean(line) for line in text.split("\n")]
    if not sys.stdout.isatty():
        put("\n".join(lines))
        return
    from rich.syntax import Syntax

    console().print(Syntax("\n".join(lines), "json", background_color="default", word_wrap=True))
