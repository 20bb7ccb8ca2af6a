"""The review page: items with their candidates side by side, confirmed by click or key. For this machine's browser only."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from yibao.matching.decisions import CHOICE_WORDS, Choice, Reviewed
from yibao.matching.engine import CLASSES
from yibao.matching.items import KIND_WORDS, KINDS, Local, National
from yibao.matching.reasons import CLASS_WORDS, explain
from yibao.matching.review import Review
from yibao.matching.web_words import LANGS, STATE_WORDS, Lang, Words
from yibao.message.times import BEIJING
from yibao.platform.admin.app import SECURITY
from yibao.platform.admin.origin import on_this_machine, proves_same_origin
from yibao.platform.admin.render import asked, form

PAGE = 20
STATES = tuple(STATE_WORDS)
_MOST_AT_ONCE = 200
_HOW = "网页"
_CODELESS: dict[str, Choice] = {"none": "none", "later": "later"}


def create_review(review: Review, templates: Path, lang: Lang = "zh") -> Starlette:
    """The application. Only browsers on this machine come in, and only its own pages may change anything.

    ``lang``: what a page speaks that was not asked for another (``?lang=en``).
    """
    pages = _Pages(review, templates, lang)
    routes = [
        Route("/", pages.index),
        Route("/decide", pages.decide, methods=["POST"]),
        Route("/decide-all", pages.decide_all, methods=["POST"]),
        Mount("/assets", StaticFiles(directory=templates / "assets")),
    ]

    async def guarded(request: Request, go_on: Callable[[Request], Awaitable[Response]]) -> Response:
        answer = _turned_away(request) or await go_on(request)
        answer.headers.update(SECURITY)
        if "/assets/" not in request.url.path:
            answer.headers["cache-control"] = "no-store"
        return answer

    return Starlette(routes=routes, middleware=[Middleware(BaseHTTPMiddleware, dispatch=guarded)])


def _turned_away(request: Request) -> Response | None:
    if not on_this_machine(request):
        return PlainTextResponse("核对网页只对本机开放 (loopback only)", 403)
    if request.method not in ("GET", "HEAD") and not proves_same_origin(request):
        return PlainTextResponse("只接受本站页面的提交 (same origin only)", 403)
    return None


class _Pages:
    def __init__(self, review: Review, templates: Path, lang: Lang) -> None:
        self._review, self._lang = review, lang
        self._environment = Environment(
            loader=FileSystemLoader(templates),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.globals.update(
            classes=CLASSES,
            states=STATES,
            state_words=STATE_WORDS,
            class_words=CLASS_WORDS,
            choice_words=CHOICE_WORDS,
            explain=explain,
            kind_words=KIND_WORDS,
            address=_address,
        )
        self._environment.tests["sure"] = _sure
        self._environment.filters["time"] = lambda at: f"{datetime.fromtimestamp(at, BEIJING):%Y-%m-%d %H:%M}"

    def index(self, request: Request) -> Response:
        """One page of items of a sort."""
        return self._page(request, asked(request, "lang"))

    def _wrong(
        self, request: Request, told: dict[str, str], status: int, wrong: str, **args: str
    ) -> Response:
        """The page that says why a form was not taken, a key of ``TEXTS``; in the language of the page that it came from."""
        lang = told.get("at_lang", "")
        return self._page(request, lang, self._words(lang)(wrong, **args), status)

    def _words(self, lang: str) -> Words:
        return Words("en" if (_one_of(lang, LANGS) or self._lang) == "en" else "zh")

    def _page(self, request: Request, wished: str, wrong: str = "", status: int = 200) -> Response:
        review, lang = self._review, _one_of(wished, LANGS)
        kinds = [kind for kind in KINDS if kind in review.kinds()]
        kind = asked(request, "kind")
        kind = kind if kind in kinds else (kinds or [KINDS[0]])[0]
        rank, state = _one_of(asked(request, "class"), CLASSES), _one_of(asked(request, "state"), STATES)
        words = asked(request, "q")
        total = review.count(kind, rank=rank, state=state, words=words)
        pages = max(1, -(-total // PAGE))
        told = asked(request, "page")
        number = min(int(told), pages) if told.isdecimal() and len(told) < 7 and told != "0" else 1
        items = review.items(kind, rank=rank, state=state, words=words, start=(number - 1) * PAGE, limit=PAGE)
        counts = review.counts(kind)
        text = self._environment.get_template("review.html").render(
            items=items, kinds=kinds, kind=kind, rank=rank, state=state, words=words, number=number, pages=pages, total=total,
            here={"kind": kind, "class": rank, "state": state, "q": words, "page": str(number), "lang": lang},
            done=sum(count for (_, choice), count in counts.items() if choice), every=sum(counts.values()),
            by_class={each: sum(count for (of, _), count in counts.items() if of == each) for each in CLASSES},
            wrong=wrong, w=self._words(lang), lang=lang,
        )  # fmt: skip
        return HTMLResponse(text, status)

    async def decide(self, request: Request) -> Response:
        """One decision, or one taken back."""
        told = await form(request)
        kind, local_id, choice = told.get("kind", ""), told.get("id", ""), told.get("choice", "")
        item = self._review.find(kind, local_id)
        if item is None:
            return self._wrong(request, told, 404, "wrong-missing", id=local_id[:40])
        if choice == "reopen":
            self._review.reopen(kind, local_id, _HOW)
        elif choice in _CODELESS:
            self._review.decide(kind, item.local, _CODELESS[choice], None, _HOW)
        else:
            national = item.candidate(choice.removeprefix("code:"))
            if not choice.startswith("code:") or national is None:
                return self._wrong(request, told, 409, "wrong-other")
            self._review.decide(kind, item.local, "confirmed", national, _HOW)
        return _back(told, quote(local_id, safe=""))

    async def decide_all(self, request: Request) -> Response:
        """The first candidates of the certain, undecided items that the page showed and the person ticked off as a whole."""
        told = await form(request)
        kind = told.get("kind", "")
        decisions: list[tuple[Local, Choice, National | None, str]] = []
        for local_id, code in _pairs(told.get("shown", "")):
            item = self._review.find(kind, local_id)
            national = item.candidate(code) if item else None
            if item is None or national is None or not _sure(item) or item.candidates[0].item.code != code:
                return self._wrong(request, told, 409, "wrong-page")
            decisions.append((item.local, "confirmed", national, "网页，整页确认"))
        self._review.decide_all(kind, decisions)
        return _back(told, "")


def _sure(item: Reviewed) -> bool:
    """Whether it may be confirmed together with others: certain, and nobody has decided yet."""
    return item.rank == "certain" and item.decision is None


def _pairs(shown: str) -> list[tuple[str, str]]:
    """`id TAB code` lines of the form."""
    lines = [line.strip("\r").split("\t") for line in shown.split("\n")[:_MOST_AT_ONCE] if "\t" in line]
    return [(line[0], line[1]) for line in lines]


def _back(told: dict[str, str], anchor: str) -> Response:
    """To the page that the form came from; only its own query, never another address."""
    query = {key: told.get(f"at_{key}", "") for key in ("kind", "class", "state", "q", "page", "lang")}
    return RedirectResponse(
        f"/?{urlencode({key: value for key, value in query.items() if value})}{f'#i-{anchor}' if anchor else ''}",
        303,
    )


def _one_of(told: str, allowed: tuple[str, ...]) -> str:
    return told if told in allowed else ""


def _address(here: dict[str, str], **changes: Any) -> str:
    """This page's address with some of its query changed."""
    query = {**here, **{key.rstrip("_"): str(value) for key, value in changes.items()}}
    return "/?" + urlencode({key: value for key, value in query.items() if value})
