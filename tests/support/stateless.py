"""A platform without memory, for tests of clients: every valid request of any number gets a made-up, valid reply."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from yibao.message.tables import EditionTable
from yibao.message.wire import encode
from yibao.platform import Maker
from yibao.platform.archive import pack
from yibao.platform.envelope import FILE, JSON, Envelope, own_moment, sentence
from yibao.validate import Validator


class _Answers:
    def __init__(self, table: EditionTable) -> None:
        self._table = table
        self._maker = Maker(table)
        self._validator = Validator(table)
        self._envelope = Envelope(table)

    def to(self, body: bytes, infno: str | None) -> Response:
        report = self._validator.check(body, infno=infno, direction="input")
        if not report.valid:
            return self._reply(
                report.value if isinstance(report.value, dict) else {}, -1, sentence(report.errors)
            )
        request: dict[str, Any] = report.value
        number = report.infno or ""
        if number == "9102":
            lines = self._maker.file_lines("1301", own_moment(request))
            return Response(pack("1301.txt", lines), media_type=FILE)
        return self._reply(request, 0, "", self._maker.reply(number, request, own_moment(request)))

    def _reply(self, request: dict[str, Any], infcode: int, text: str, output: Any = None) -> Response:
        message = self._envelope.around(request, own_moment(request), infcode, text)
        return Response(encode({**message, "output": output} if output else message), media_type=JSON)


def stateless_app(tables: Sequence[EditionTable]) -> Starlette:
    """``POST /``, ``/<infno>``, ``/<edition>`` and ``/<edition>/<infno>``; the first edition where none is named."""
    desks = {table.edition: _Answers(table) for table in tables}

    async def serve(request: Request) -> Response:
        parts = [part for part in request.path_params["path"].split("/") if part]
        desk = desks.get(parts[0]) if parts else None
        rest = parts[1:] if desk else parts
        return (desk or desks[tables[0].edition]).to(await request.body(), rest[0] if rest else None)

    return Starlette(routes=[Route("/{path:path}", serve, methods=["POST"])])
