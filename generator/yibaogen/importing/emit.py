"""Stage 8: spec files as text, in canonical order; ``yibao fmt``'s own writer gives them their final form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from yibao.events import Span
from yibaogen.importing.dictionaries import CodeList
from yibaogen.importing.facts import MergedField, MergedInterface, MergedNode
from yibaogen.importing.keep import Kept
from yibaogen.importing.plan import Head, Plan
from yibaogen.load.canonical import format_spec
from yibaogen.model import Dictionary, Element
from yibaogen.overlay import emit_spec
from yibaogen.text.emit import flow_list, flow_map, scalar

Elements = Mapping[str, Element]


def interface_text(merged: MergedInterface, head: Head, kept: Kept, elements: Elements) -> str:
    """``interfaces/<infno>.yaml``."""
    lines = [f'infno: "{merged.infno}"', *_head(merged.infno, head, kept)]
    lines.append(f"sources: {flow_list(merged.sources)}")
    for side, nodes in merged.sides():
        if nodes:
            lines.append(f"{side}:")
        for node in nodes:
            lines.append(f"  {scalar(node.path or '.')}:")
            lines.extend("    " + line for line in _node(side, node, merged.sources, kept, elements))
    text = "\n".join(lines) + "\n" + kept.rules
    return format_spec(text, PurePosixPath(f"interfaces/{merged.infno}.yaml"), elements)


def _head(infno: str, head: Head, kept: Kept) -> list[str]:
    """Method and note: the file's own before the plan's; the rest the other way round."""
    old = kept.head
    values = {
        "name": head.name or old.get("name", "") or infno,
        "method": old.get("method", "") or head.method or f"call_{infno.lower()}",
        "level1": head.level1 or old.get("level1", ""),
        "level2": head.level2 or old.get("level2", ""),
        "caller": head.caller or old.get("caller", ""),
        "note": old.get("note", "") or head.note,
    }
    values["caller"] = values["caller"] if values["caller"] in ("platform", "both") else ""
    return [f"{key}: {scalar(value)}" for key, value in values.items() if value]


def envelope_text(
    request: MergedNode, response: MergedNode, sources: Sequence[str], kept: Kept, elements: Elements
) -> str:
    """``envelope.yaml``."""
    lines = [f"sources: {flow_list(sources)}"]
    for side, node in (("request", request), ("response", response)):
        lines.append(f"{side}:")
        lines.extend("  " + line for line in _node(side, node, sources, kept, elements))
    return format_spec("\n".join(lines) + "\n" + kept.rules, PurePosixPath("envelope.yaml"), elements)


def _node(side: str, node: MergedNode, sources: Sequence[str], kept: Kept, elements: Elements) -> list[str]:
    place = (side, node.path)
    lines: list[str] = []
    if node.kind == "array":
        most = kept.limits.get(place) or (str(node.max_items) if node.max_items else "")
        lines.append(f"repeat: {flow_map([('max', most)] if most else [])}")
    facts: dict[str, str] = {}
    if node.name:
        facts["name"] = scalar(node.name)
    if node.required:
        facts["required"] = "true"
    if node.note:
        facts["note"] = scalar(node.note)
    facts |= {key: scalar(value) for key, value in kept.nodes.get(place, {}).items()}
    if facts:
        lines.append(f"node: {flow_map(facts.items())}")
    for field in node.fields:
        note = kept.notes.get((*place, field.code)) or field.note
        lines.append(f"{scalar(field.code)}: {_line(field, note, sources, elements[field.code])}")
    return lines


def _line(field: MergedField, note: str, sources: Sequence[str], element: Element) -> str:
    parts: list[tuple[str, str]] = []
    if field.required:
        parts.append(("required", "true"))
    if field.name and field.name != element.name:
        parts.append(("name", scalar(field.name)))
    if field.type is not None and field.type != element.type:
        parts.append(("type", scalar(str(field.type))))
    if field.dict != element.dict and field.dict is not None:
        parts.append(("dict", scalar(field.dict)))
    if field.shape != element.shape:
        parts.append(("shape", field.shape))
    if note and note != element.note:
        parts.append(("note", scalar(note)))
    if set(field.sources) != set(sources):
        parts.append(("sources", flow_list(field.sources)))
    return flow_map(parts)


def dictionary_text(entry: CodeList) -> str:
    """``dictionaries/<id>.yaml``."""
    codes = tuple(replace(code, sources=_same(code.sources, entry.sources)) for code in entry.codes)
    return emit_spec.dictionary_text(
        Dictionary(entry.id, entry.name, entry.open, entry.note, codes, entry.sources, Span("", 0, 0))
    )


def _same(sources: tuple[str, ...], usual: tuple[str, ...]) -> tuple[str, ...]:
    """Witnesses in another order are the same witnesses."""
    return usual if set(sources) == set(usual) else sources


def edition_text(edition: str, plan: Plan, sources: Sequence[str]) -> str:
    """``edition.yaml``; a source that the plan does not describe is described by its own name."""
    lines = [
        f"edition: {scalar(edition)}",
        f"name: {scalar(plan.name or edition)}",
        f"version: {scalar(plan.version or '1')}",
    ]
    lines.append("sources:")
    named = dict.fromkeys((*plan.sources, *(s for s in sources if s != "reconstructed")))
    lines.extend(f"  {scalar(name)}: {scalar(plan.sources.get(name, name))}" for name in named)
    return format_spec("\n".join(lines) + "\n", PurePosixPath("edition.yaml"), {})
