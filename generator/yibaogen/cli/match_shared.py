"""What the commands of ``yibao match`` share: where the store and the catalogue are, and how findings are told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import typer

from yibao.catalogue import Catalogue
from yibao.events import Event
from yibao.gateway import YibaoError, local, system_clock
from yibao.journal import DatabaseError
from yibao.matching import KIND_WORDS, KINDS, Kind
from yibao.matching import National as Row
from yibao.matching.national import catalogue_of_file, national_rows
from yibao.matching.review import Review
from yibao.message.tables import EditionTable
from yibaogen.cli.catalogue_store import must_be_a_file, opened_catalogue
from yibaogen.cli.days import day_in
from yibaogen.cli.failure import USAGE, Failure, usage
from yibaogen.cli.formats.text import View, event_text
from yibaogen.cli.options import DEFAULT_EDITION, EditionOption, FormatOption, LangOption, RootOption
from yibaogen.cli.snapshot import load_table
from yibaogen.cli.state import StateOption, state_folder
from yibaogen.cli.terminal import Lang, clean, put, style_for

STORE_FILE = "match.db"
StoreOption = Annotated[
    str | None,
    typer.Option(
        "--store",
        envvar="YIBAO_MATCH",
        help="核对库：SQLite 文件或 postgresql://，默认在状态目录里 (review store)",
    ),
]
KindOption = Annotated[
    Kind | None,
    typer.Option(
        "--kind", help="种类 (kind): drug 药品, service 项目, consumable 耗材, diagnosis 诊断, operation 手术"
    ),
]


@dataclass(frozen=True, slots=True)
class Place:
    """Options: where the review store is, which edition it is about, and how to speak."""

    store: StoreOption = None
    state: StateOption = None
    edition: EditionOption = DEFAULT_EDITION
    format: FormatOption = "text"
    root: RootOption = None
    lang: LangOption = "zh"

    def table(self) -> EditionTable:
        """The edition's tables. Raises Failure (exit code 2)."""
        return load_table(self.edition, self.root)


@dataclass(frozen=True, slots=True)
class National:
    """Options: which national catalogue, and as it holds on which day."""

    catalogue: Annotated[
        str | None,
        typer.Option(
            "--catalogue", envvar="YIBAO_CATALOGUE", help="目录库，默认在状态目录里 (catalogue store)"
        ),
    ] = None
    national: Annotated[
        Path | None,
        typer.Option(
            "--national", help="不用目录库，直接读一个下载的目录文件 (a downloaded catalogue file instead)"
        ),
    ] = None
    on: Annotated[str | None, typer.Option("--on", help="哪一天有效，默认今天 yyyy-MM-dd (valid on)")] = None

    @property
    def day(self) -> date:
        """``--on``, today without it. Raises Failure (exit code 2)."""
        return day_of(self.on)

    def rows(self, kind: Kind, place: Place) -> Iterator[Row]:
        """The rows of a kind that hold on the day. Raises Failure (exit code 2), also where there is not a single one."""
        day, empty = self.day, True
        try:
            with self._opened(kind, place) as source:
                for row in national_rows(source, kind, day):
                    empty = False
                    yield row
        except YibaoError as error:
            raise Failure(USAGE, error.event) from error
        except DatabaseError as error:
            raise usage("catalogue-open", found=self.shown, reason=clean(str(error))) from error
        if empty:
            # Otherwise everything would look withdrawn, or unknown.
            raise usage("match-national-empty", found=f"{self.shown} {day}", kind=kind_word(kind, place.lang))

    @property
    def shown(self) -> str:
        """What was read, for a message; an address may hold a password."""
        url = self.catalogue or "catalogue.db"
        return clean(str(self.national or ("postgresql://…" if url.startswith("postgres") else url)))

    @contextmanager
    def _opened(self, kind: Kind, place: Place) -> Iterator[Catalogue]:
        """The catalogue store, or one made out of a file for as long as it is needed."""
        if self.national is None:
            with opened_catalogue(self.catalogue, place.state, must_exist="yes") as store:
                yield store
            return
        must_be_a_file(self.national)
        with catalogue_of_file(self.national, kind, place.table()) as store:
            yield store


@contextmanager
def opened_review(
    store: str | None, state: Path | None, *, must_exist: Literal["yes", "no"] = "yes"
) -> Iterator[Review]:
    """The store; what it or its database says becomes a Failure (exit code 2)."""
    url = store or str(state_folder(state) / STORE_FILE)
    shown = "postgresql://…" if url.startswith("postgres") else clean(url)
    if must_exist == "yes" and "://" not in url and not Path(url).is_file():
        raise usage("match-store-missing", found=shown)
    try:
        with Review.open(url) as review:
            yield review
    except DatabaseError as error:
        raise usage("match-store-open", found=shown, reason=clean(str(error))) from error


def day_of(text: str | None, name: str = "--on") -> date:
    """A day of an option, today without one. Raises Failure (exit code 2)."""
    if text is None:
        return local(system_clock()).date()
    return day_in(name, text)


def kind_of(kind: Kind | None, review: Review | None = None) -> Kind:
    """The kind asked for, or the only one that the store knows. Raises Failure (``match-kind-needed``)."""
    known = [each for each in KINDS if review is not None and each in review.kinds()]
    if kind is not None:
        return kind
    if len(known) == 1:
        return known[0]
    allowed = "、".join(f"{each} {kind_word(each, 'zh')}" for each in known or KINDS)
    raise usage("match-kind-needed", allowed=allowed, allowed_en="|".join(known or KINDS))


def kind_word(kind: Kind, lang: Lang) -> str:
    """A kind for people."""
    return KIND_WORDS[kind][1 if lang == "en" else 0]


def put_findings(found: Sequence[Event], lang: Lang, shown: int = 20) -> None:
    """What is wrong, by cell; the first ones in full."""
    import os
    import sys

    view = View(lang=lang, style=style_for(sys.stdout, os.environ))
    for event in found[:shown]:
        put(event_text(event, view))
    if len(found) > shown:
        rest = len(found) - shown
        put(f"… 另有 {rest} 处" if lang == "zh" else f"… {rest} more")
