"""The overview, and the whole state: how much there is, out as a file, in from one, away."""

from __future__ import annotations

from collections.abc import AsyncIterator

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response, StreamingResponse

from yibao.platform.admin.render import Pages, back, form
from yibao.platform.store import LostRace
from yibao.platform.store.errors import StateFileError
from yibao.platform.store.whole import count_records, export_state, import_state, reset_state

MOST_BYTES = 256 * 1024 * 1024
_KINDS = {
    "person": "人员（账户、累计）",
    "encounter": "就诊",
    "fee_line": "费用明细",
    "settlement": "结算",
    "filing": "备案",
    "sign_in": "签到",
    "exchange": "交易",
    "department": "科室",
    "stock_item": "库存商品",
    "stock_movement": "进销存",
    "catalogue_mapping": "目录对照",
    "clinical_document": "病历文书",
    "settlement_list": "结算清单",
    "self_paid_fee": "自费费用",
    "stored_file": "文件",
    "prescription": "电子处方",
    "prescription_token": "处方令牌",
    "online_order": "线上订单",
}


class StatePages:
    """``/admin/`` and ``/admin/state``."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self._house = pages.house

    def overview(self, request: Request) -> Response:
        """What is served, and how much has happened."""
        counts = count_records(self._house.store)
        latest = list(self._house.books.log.newest())[:8]
        names = {
            infno: table.name for each in self._house.tables[::-1] for infno, table in each.interfaces.items()
        }
        return self._pages.page(
            "overview.html",
            "",
            counts=counts,
            place=self._house.store.describe(),
            latest=latest,
            name=lambda entry: names.get(entry.infno, ""),
            rules=len(self._house.books.rules.rules),
            recording=self._house.books.recorder is not None,
        )

    def page(self, request: Request) -> Response:
        """How many records of each kind there are."""
        counts = [(kind, _KINDS.get(kind, kind), n) for kind, n in count_records(self._house.store).items()]
        return self._pages.page("state.html", "state", counts=counts, place=self._house.store.describe())

    async def export(self, request: Request) -> Response:
        """The file. It is made before it is sent: no transaction waits for a slow reader."""
        lines = await run_in_threadpool(lambda: list(export_state(self._house.store)))

        async def chunks() -> AsyncIterator[bytes]:
            for start in range(0, len(lines), 500):
                yield b"".join(lines[start : start + 500])

        headers = {"content-disposition": 'attachment; filename="yibao-state.jsonl"'}
        return StreamingResponse(chunks(), headers=headers, media_type="application/x-ndjson")

    async def reset(self, request: Request) -> Response:
        """Forget everything; the form must say so."""
        if (await form(request)).get("sure") == "yes":
            try:
                await run_in_threadpool(reset_state, self._house.store)
            except LostRace:
                return PlainTextResponse("数据库正忙，请再试 (busy)", 503)
        return back("/admin/state")

    async def take_in(self, request: Request) -> Response:
        """A file (the body) in the place of the state: ``{"records": n}`` or ``{"error": text}``."""
        chunks, size = [], 0
        async for chunk in request.stream():
            size += len(chunk)
            if size > MOST_BYTES:
                return JSONResponse({"error": f"> {MOST_BYTES}"}, 413)
            chunks.append(chunk)
        lines = b"".join(chunks).splitlines()
        try:
            count = await run_in_threadpool(import_state, self._house.store, lines)
        except StateFileError as error:
            return JSONResponse({"error": error.event.message("zh")}, 400)
        except LostRace:
            return JSONResponse({"error": "数据库正忙，请再试 (busy)"}, 503)
        return JSONResponse({"records": count})
