"""The messages of this process, masked, the latest first; the page asks for new ones by itself."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from yibao.platform.admin.render import Pages, asked, back
from yibao.platform.faults.log import Entry


class LogPages:
    """``/admin/log``."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self._log = pages.house.books.log

    async def index(self, request: Request) -> Response:
        """All that are kept."""
        return self._pages.page(
            "log.html", "log", rows=self._rows(request), wanted=asked(request, "q"), name=self._name
        )

    async def rows(self, request: Request) -> Response:
        """The rows alone, for the page that is open."""
        return self._pages.page("log_rows.html", "log", rows=self._rows(request), name=self._name)

    async def one(self, request: Request) -> Response:
        """One exchange."""
        entry = self._log.get(request.path_params["number"])
        if entry is None:
            raise HTTPException(404)
        asked_, answered = entry.masked()
        return self._pages.page(
            "message.html", "log", entry=entry, request=asked_, reply=answered, name=self._name(entry)
        )

    async def clear(self, request: Request) -> Response:
        """Forget them."""
        self._log.clear()
        return back("/admin/log")

    def _rows(self, request: Request) -> list[Entry]:
        wanted = asked(request, "q")
        found = list(self._log.newest())
        if wanted == "!":
            return [entry for entry in found if entry.infcode not in ("0", "") or entry.status != 200]
        return [entry for entry in found if not wanted or wanted == entry.infno]

    def _name(self, entry: Entry) -> str:
        for table in self._pages.house.tables:
            if table.edition == entry.edition and entry.infno in table.interfaces:
                return table.interfaces[entry.infno].name
        return ""
