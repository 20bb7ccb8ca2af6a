"""Pages out of templates, and what several of them need: amounts, states by name, people who may be named."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from urllib.parse import parse_qs

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from yibao.message.mask import mask_value
from yibao.platform.admin.house import House
from yibao.platform.world import PersonFacts

PAGE = 50
_MOST_FORM = 16 * 1024
SECTIONS = (
    ("", "概览"),
    ("persons", "人员"),
    ("encounters", "就诊"),
    ("settlements", "结算"),
    ("log", "报文"),
    ("faults", "故障"),
    ("state", "状态"),
)


class Pages:
    """Renders; text is escaped by Jinja wherever it comes from."""

    def __init__(self, house: House) -> None:
        self.house = house
        self._environment = Environment(
            loader=FileSystemLoader(house.templates),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.filters["time"] = _time
        self._environment.globals["sections"] = SECTIONS
        self._states = {
            (cycle.record, state.id): state.name
            for cycle in house.lifecycles.lifecycles
            for state in cycle.states
        }

    def page(self, template: str, section: str, status: int = 200, /, **told: Any) -> Response:
        """A page; ``section`` is the entry of the menu that it belongs to."""
        text = self._environment.get_template(template).render(section=section, house=self.house, **told)
        return HTMLResponse(text, status)

    def missing(self, request: Request, error: Exception) -> Response:
        """The page of what is not there."""
        return self.page("missing.html", "none", 404)

    def state(self, record: str, state: str) -> str:
        """A state by its declared name."""
        return self._states.get((record, state), state)

    def name(self, facts: PersonFacts | None) -> str:
        """Somebody's name: in full for the invented people of the world, masked for anybody else."""
        if facts is None:
            return "—"
        return facts.name if facts.psn_no in self.house.world.persons else mask_value("psn_name", facts.name)

    def number(self, code: str, value: str, psn_no: str) -> str:
        """A personal number, masked unless it belongs to the world."""
        return value if psn_no in self.house.world.persons else mask_value(code, value)


def back(path: str) -> Response:
    """To a page after a form was carried out."""
    return RedirectResponse(path, 303)


async def form(request: Request) -> dict[str, str]:
    """The fields of a posted form, the last of each name; empty when it is too long or none."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > _MOST_FORM:
            return {}
    fields = parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True)
    return {name: values[-1].strip() for name, values in fields.items()}


def asked(request: Request, name: str) -> str:
    """A parameter of the address."""
    return request.query_params.get(name, "").strip()[:100]


def cut(rows: Sequence[Any], request: Request) -> tuple[Sequence[Any], int, int]:
    """One page of rows, its number from 1, and how many pages there are."""
    pages = max(1, -(-len(rows) // PAGE))
    wanted = asked(request, "page")
    number = min(int(wanted), pages) if wanted.isdecimal() and wanted != "0" else 1
    return rows[(number - 1) * PAGE : number * PAGE], number, pages


def _time(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S}"
