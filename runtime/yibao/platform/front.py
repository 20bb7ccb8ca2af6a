"""The pages that a browser sees: a small index, and what a gateway's error page looks like."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from yibao.message.tables import EditionTable
from yibao.platform.control import HEADERS

_STYLE = (
    "body{font:16px/1.6 system-ui,'Noto Sans CJK SC',sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}"
    "table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:.2rem .6rem;text-align:left}"
    "code{background:#8882;padding:0 .2rem}"
)
SECURITY = {
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
    "x-content-type-options": "nosniff",
}


def front_page(tables: Sequence[EditionTable], documented: Iterable[str]) -> str:
    """The index: editions, addresses, control headers, links to the docs that are served."""
    shown = set(documented)
    rows = "".join(_row(table, table.edition in shown) for table in tables)
    headers = "".join(
        f"<tr><td><code>{escape(name)}</code></td><td>{escape(values)}</td></tr>"
        for name, values in HEADERS.items()
    )
    first = escape(tables[0].edition)
    return (
        "<!doctype html><html lang=zh><meta charset=utf-8><meta name=viewport content='width=device-width'>"
        f"<title>yibao 模拟平台</title><style>{_STYLE}</style><h1>yibao 医保模拟平台</h1>"
        "<p>没有真实数据：人员、费用和单号都是虚构的。 Nothing here is real.</p>"
        f"<table><tr><th>版本<th>名称<th>接口<th>文档</tr>{rows}</table>"
        f"<h2>地址</h2><p><code>POST /</code>（交易编号在报文里，版本 {first}）、<code>POST /2207</code>、"
        f"<code>POST /{first}/2207</code>；状态 <a href=/healthz>/healthz</a></p>"
        f"<h2>控制头</h2><table>{headers}</table></html>"
    )


def _row(table: EditionTable, documented: bool) -> str:
    edition = escape(table.edition)
    link = f"<a href='/docs/{edition}/'>/docs/{edition}/</a>" if documented else "—"
    name = escape(f"{table.name} {table.version}")
    return f"<tr><td><code>{edition}</code><td>{name}<td>{len(table.interfaces)}<td>{link}</tr>"


def gateway_page(status: int) -> str:
    """What a proxy shows instead of the platform."""
    return f"<html><head><title>{status}</title></head><body><center><h1>{status} Gateway</h1></center></body></html>"
