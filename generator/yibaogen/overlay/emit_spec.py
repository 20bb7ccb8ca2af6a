"""New things of an overlay in the ordinary spec language, in canonical form."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from pathlib import PurePosixPath

from yibaogen.expr.tree import to_text
from yibaogen.load.canonical import format_spec
from yibaogen.model import Dictionary, Element, Field, Interface, Node, Rule
from yibaogen.overlay.model import Overlay
from yibaogen.text.emit import flow_list, flow_map, scalar

Elements = Mapping[str, Element]
_SIDES = ("input", "output", "file")


def head_text(overlay: Overlay) -> str:
    """``edition.yaml``."""
    lines = [
        f"edition: {scalar(overlay.edition)}",
        f"name: {scalar(overlay.name)}",
        f"version: {scalar(overlay.version)}",
        f"base: {scalar(overlay.base)}",
    ]
    if overlay.sources:
        lines.append("sources:")
        lines.extend(f"  {scalar(key)}: {scalar(text)}" for key, text in sorted(overlay.sources.items()))
    if overlay.transport:
        lines.append("transport:")
        lines.extend(_fact(key, value) for key, value in overlay.transport.items())
    return "\n".join(lines) + "\n"


def _fact(key: str, value: str | Mapping[str, str]) -> str:
    if isinstance(value, str):
        return f"  {key}: {scalar(value)}"
    return "\n".join([f"  {key}:", *(f"    {scalar(name)}: {scalar(text)}" for name, text in value.items())])


def elements_text(elements: Elements) -> str:
    """``elements.yaml``."""
    lines = []
    for code, element in sorted(elements.items()):
        parts = [("name", scalar(element.name)), ("type", scalar(str(element.type)))]
        if element.dict:
            parts.append(("dict", scalar(element.dict)))
        if element.shape != "scalar":
            parts.append(("shape", element.shape))
        if element.note:
            parts.append(("note", scalar(element.note)))
        parts.append(("sources", _words(element.sources)))
        lines.append(f"{scalar(code)}: {flow_map(parts)}")
    return format_spec("\n".join(lines) + "\n", PurePosixPath("elements.yaml"), elements)


def dictionary_text(dictionary: Dictionary) -> str:
    """``dictionaries/<id>.yaml``."""
    lines = [f"dict: {scalar(dictionary.id)}", f"name: {scalar(dictionary.name)}"]
    if dictionary.open:
        lines.append("open: true")
    if dictionary.note:
        lines.append(f"note: {scalar(dictionary.note)}")
    lines.append(f"sources: {_words(dictionary.sources)}")
    if dictionary.codes:
        lines.append("codes:")
    for code in dictionary.codes:
        label = scalar(code.label)
        if code.sources != dictionary.sources:
            label = flow_map([("name", label), ("sources", _words(code.sources))])
        lines.append(f"  {scalar(code.code)}: {label}")
    return format_spec("\n".join(lines) + "\n", PurePosixPath(f"dictionaries/{dictionary.id}.yaml"), {})


def interface_text(interface: Interface, elements: Elements) -> str:
    """``interfaces/<infno>.yaml``."""
    lines = [
        f"infno: {scalar(interface.infno)}",
        f"name: {scalar(interface.name)}",
        f"method: {interface.method}",
    ]
    for key in ("level1", "level2", "note"):
        text = getattr(interface, key)
        if text:
            lines.append(f"{key}: {scalar(text)}")
    if interface.caller != "institution":
        lines.append(f"caller: {interface.caller}")
    lines.append(f"sources: {_words(interface.sources)}")
    for side in _SIDES:
        nodes = interface.nodes(side)  # type: ignore[arg-type]
        if nodes:
            lines.append(f"{side}:")
        for node in nodes:
            lines.append(f"  {scalar(node.path or '.')}:")
            lines.extend(f"    {key}: {text}" for key, text in node_lines(node, interface.sources, elements))
    if interface.rules:
        lines.append("rules:")
        for rule in interface.rules:
            roots = {node.path for node in interface.nodes(rule.on)}  # type: ignore[arg-type]
            lines.append(f"  - {_rule(rule, roots)}")
    return format_spec("\n".join(lines) + "\n", PurePosixPath(f"interfaces/{interface.infno}.yaml"), elements)


def _rule(rule: Rule, paths: Collection[str]) -> str:
    parts = [("id", rule.id), ("on", rule.on)]
    # Where there is no root node, "" is the scope of a rule that has absolute names only: it says none.
    if rule.scope in paths:
        parts.append(("scope", scalar(rule.scope or ".")))
    parts.append(("severity", rule.severity))
    for key in ("when", "check"):
        tree = getattr(rule, key)
        if tree is not None:
            parts.append((key, scalar(to_text(tree))))
    if rule.require is not None:
        parts.append(("require", scalar(rule.require)))
    parts += [("message", scalar(rule.message)), ("message_en", scalar(rule.message_en))]
    parts.append(("sources", _words(rule.sources)))
    return flow_map(parts)


def node_lines(node: Node, sources: tuple[str, ...], elements: Elements) -> list[tuple[str, str]]:
    """The keys of a node's body with their written values; ``sources`` are those that need no saying."""
    lines: list[tuple[str, str]] = []
    if node.kind == "array":
        lines.append(
            ("repeat", flow_map([("max", str(node.max_items))] if node.max_items is not None else []))
        )
    facts: list[tuple[str, str]] = []
    if node.name:
        facts.append(("name", scalar(node.name)))
    if node.required:
        facts.append(("required", "true"))
    if node.note:
        facts.append(("note", scalar(node.note)))
    if node.sources != sources:
        facts.append(("sources", _words(node.sources)))
    if facts:
        lines.append(("node", flow_map(facts)))
    lines.extend(
        (scalar(each.code), flow_map(field_facts(each, node.sources, elements))) for each in node.fields
    )
    return lines


def field_facts(field: Field, sources: tuple[str, ...], elements: Elements) -> list[tuple[str, str]]:
    """What a field line says beyond its element and beyond ``sources``."""
    element = elements[field.code]
    parts: list[tuple[str, str]] = []
    if field.required:
        parts.append(("required", "true"))
    if field.name != element.name:
        parts.append(("name", scalar(field.name)))
    if field.type != element.type:
        parts.append(("type", scalar(str(field.type))))
    if field.dict is not None and field.dict != element.dict:
        parts.append(("dict", scalar(field.dict)))
    if field.shape != element.shape:
        parts.append(("shape", field.shape))
    if field.note != element.note:
        parts.append(("note", scalar(field.note) if field.note else '""'))
    if field.sources != sources:
        parts.append(("sources", _words(field.sources)))
    return parts


def _words(sources: Iterable[str]) -> str:
    return flow_list(map(scalar, sources))
