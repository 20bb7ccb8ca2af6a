"""``POST /tools/validate/<edition>/<infno>/<direction>``: what validation says of a message, for pages of this server."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from yibao.events import Event
from yibao.message.tables import EditionTable
from yibao.platform.admin.origin import from_elsewhere
from yibao.validate import Validator

MOST_BYTES = 4 * 1024 * 1024
MOST_SHOWN = 200


def tool_routes(tables: Sequence[EditionTable]) -> list[BaseRoute]:
    """The routes for these editions."""
    tools = _Tools(tables)
    return [Route("/tools/validate/{edition}/{infno}/{direction}", tools.validate, methods=["POST"])]


def told(events: Sequence[Event]) -> list[dict[str, str]]:
    """Findings as ``yibao validate --format json`` tells them, the first ``MOST_SHOWN``."""
    return [
        {"path": event.path, "rule": event.id, "message": event.message("zh")}
        for event in events[:MOST_SHOWN]
    ]


class _Tools:
    def __init__(self, tables: Sequence[EditionTable]) -> None:
        self._tables = {table.edition: table for table in tables}
        self._validators = {table.edition: Validator(table) for table in tables}

    async def validate(self, request: Request) -> Response:
        """``{"valid", "errors": [{"path", "rule", "message"}], "warnings"}`` of the posted message."""
        if from_elsewhere(request):
            return JSONResponse({"error": "same-origin"}, 403)
        edition, infno = request.path_params["edition"], request.path_params["infno"]
        direction = request.path_params["direction"]
        table = self._tables.get(edition)
        if table is None or infno not in table.interfaces or direction not in ("input", "output"):
            return JSONResponse({"error": "unknown"}, 404)
        body = b""
        async for chunk in request.stream():
            body += chunk
            if len(body) > MOST_BYTES:
                return JSONResponse({"error": "too-large"}, 413)
        report = self._validators[edition].check(body, infno=infno, direction=direction)
        findings = {"valid": report.valid, "errors": told(report.errors), "warnings": told(report.warnings)}
        return JSONResponse(findings, headers={"cache-control": "no-store"})
