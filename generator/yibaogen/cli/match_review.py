"""``yibao match review``: the page on this machine where people confirm."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from yibaogen.cli.failure import usage
from yibaogen.cli.match_shared import StoreOption, opened_review
from yibaogen.cli.mock import listen
from yibaogen.cli.mock_serving import serve
from yibaogen.cli.options import LangOption
from yibaogen.cli.state import StateOption
from yibaogen.cli.terminal import Lang, clean, put

_PACKAGE = Path(__file__).resolve().parents[1]
_LOOPBACK = ("127.0.0.1", "localhost", "::1")


def command(
    host: Annotated[str, typer.Option("--host", help="只能是本机 (loopback only)")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="端口 (port)")] = 8770,
    store: StoreOption = None,
    state: StateOption = None,
    lang: LangOption = "zh",
) -> int:
    """打开核对网页，只对本机开放 (serve the review page on this machine)"""
    if host not in _LOOPBACK:
        raise usage("match-serve-loopback", found=clean(host))
    return serve_review(store, state, port, lang, host)


def serve_review(
    store: str | None, state: Path | None, port: int, lang: Lang, host: str = "127.0.0.1"
) -> int:
    """Serve until a signal comes."""
    from yibao.matching.web import create_review

    with opened_review(store, state) as review:
        listener = listen(host, port)
        named = "[::1]" if ":" in host else host
        put(f"{'核对网页' if lang == 'zh' else 'review page'}  http://{named}:{listener.getsockname()[1]}/")
        serve(create_review(review, review_templates(), lang), listener)
    return 0


def review_templates() -> Path:
    """The folder of the review pages: in the installed package, else in the project."""
    packed = _PACKAGE / "_data" / "templates" / "match"
    return packed if packed.is_dir() else _PACKAGE.parents[1] / "templates" / "match"
