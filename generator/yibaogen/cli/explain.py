"""``yibao explain``: which line set what, and what the base said."""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal

import typer

from yibaogen.cli.failure import FOUND, Failure, usage
from yibaogen.cli.options import DEFAULT_EDITION, EditionOption, LangOption, RootOption
from yibaogen.cli.project import editions, find_project
from yibaogen.cli.terminal import Lang, clean, pad, put
from yibaogen.overlay import resolve_edition
from yibaogen.overlay.addresses import parse_address
from yibaogen.overlay.explain import Explained, Fact, explain
from yibaogen.overlay.model import Address, Origin

_WORDS = {
    "zh": {"was": "基础为", "new": "新增", "because": "依据", "gone": "已去掉", "written": "写于"},
    "en": {
        "was": "the base says",
        "new": "new",
        "because": "because",
        "gone": "taken away",
        "written": "written at",
    },
}


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("explain")(command)


def command(
    address: Annotated[
        list[str],
        typer.Argument(
            help="如 2301 input feedetail cnt、dict med_type、2207 rule 编号 (address in an overlay)"
        ),
    ],
    edition: EditionOption = DEFAULT_EDITION,
    format: Annotated[Literal["text", "json"], typer.Option("--format", help="输出格式 (format)")] = "text",
    root: RootOption = None,
    lang: LangOption = "zh",
) -> int:
    """说明某处是哪一行定的、基础怎么说 (which line set what, and what the base said)"""
    place = _address(" ".join(address))
    project = find_project(root)
    (edition_id,) = editions(project, edition)
    loaded = resolve_edition(project.specs, edition_id)
    if loaded.edition is None:
        raise Failure(FOUND, *loaded.events)
    found = explain(place, loaded.edition, loaded.origins)
    if found.nearest:
        raise usage("explain-unknown", found=str(place), edition=edition_id, nearest=found.nearest)
    put(json.dumps(_record(found), ensure_ascii=False, indent=2) if format == "json" else _text(found, lang))
    return 0


def _address(text: str) -> Address:
    """Raises Failure (``overlay-address``, exit code 2)."""
    found = parse_address(text)
    if found is None:
        raise usage("overlay-address", found=text)
    return found


def _text(found: Explained, lang: Lang) -> str:
    words = _WORDS[lang]
    lines = [clean(f"{found.address}  {found.name}".rstrip())]
    lines += [f"  {words['gone']}  {_line(origin, words)}" for origin in found.gone]
    for fact in found.facts:
        lines.extend(_fact_lines(fact, words))
    return "\n".join(lines)


def _fact_lines(fact: Fact, words: dict[str, str]) -> list[str]:
    head = f"  {pad(clean(fact.key), 12)}{pad(clean(fact.value) or '-', 24)}"
    if not fact.origins:
        return [f"{head}  {words['written']} {clean(str(fact.span or '-'))}"]
    return [head.rstrip(), *(f"      ← {_line(origin, words)}" for origin in fact.origins)]


def _line(origin: Origin, words: dict[str, str]) -> str:
    was = words["new"] if origin.was is None else f"{words['was']} {origin.was}" if origin.was else ""
    because = f"{words['because']} {origin.because}" if origin.because else ""
    parts = [f"{origin.edition} {origin.verb}", str(origin.span), was, because]
    return clean("  ".join(part for part in parts if part))


def _record(found: Explained) -> dict[str, Any]:
    return {
        "address": str(found.address),
        "name": found.name,
        "gone": [_origin(origin) for origin in found.gone],
        "facts": [
            {
                "key": fact.key,
                "value": fact.value,
                "at": str(fact.span) if fact.span is not None else None,
                "set": [_origin(origin) for origin in fact.origins],
            }
            for fact in found.facts
        ],
    }


def _origin(origin: Origin) -> dict[str, Any]:
    return {
        "edition": origin.edition,
        "verb": origin.verb,
        "at": str(origin.span),
        "was": origin.was,
        "because": origin.because,
    }
