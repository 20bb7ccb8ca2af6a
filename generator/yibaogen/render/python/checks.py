"""``checks/c<infno>.py``: the fast accept path of one interface."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from yibao.message.tables import EditionTable, FieldTable, NodeTable
from yibao.validate import fast_values
from yibao.validate.tree import Branch, grow
from yibaogen.expr.render_python import CannotRenderError
from yibaogen.model import Rule
from yibaogen.render.python.check_rules import Constants, RuleView, rule_views
from yibaogen.render.python.check_scope import Side
from yibaogen.render.python.check_structs import (
    ColumnView,
    Module,
    StructView,
    attribute_line,
    build_structs,
    struct_name,
)
from yibaogen.render.python.escape import docstring, literal, words
from yibaogen.render.python.lines import conjunction, from_import
from yibaogen.render.python.names import identifier
from yibaogen.render.python.templates import fill

Direction = Literal["input", "output"]
_WORD = re.compile(r"[A-Za-z_]\w*")


@dataclass(frozen=True, slots=True)
class Source:
    """What the modules of an edition are made from; ``constants`` are the names in codes.py by dictionary."""

    table: EditionTable
    rules: tuple[Rule, ...]
    constants: Mapping[str, str]
    package: str


@dataclass(frozen=True, slots=True)
class DirectionView:
    """The fast path of one direction; ``reason`` says why there is none."""

    constant: str
    message: str
    name: str
    structs: tuple[StructView, ...] = ()
    columns: tuple[ColumnView, ...] = ()
    rules: tuple[RuleView, ...] = ()
    shortcuts: tuple[str, ...] = ()
    fits: str = ""
    reason: str = ""


def checks_module(source: Source, infno: str, rules: tuple[Rule, ...]) -> str:
    """The source of one module; a direction that cannot be rendered exactly is left to the full pass."""
    types: dict[str, str] = {}
    constants = Constants()
    views = [
        _direction(source, infno, direction, (*source.rules, *rules), types, constants)
        for direction in _DIRECTIONS
    ]
    title = f"{words(infno)} {words(source.table.interfaces[infno].name)}"
    return fill(
        "checks.py",
        head=docstring([f"{title}：快速通道。"]),
        imports=_imports(source, views, [*types.values(), *constants.decimals.values()]),
        types=types,
        constants={**constants.decimals, **{name: text for text, name in constants.sets.items()}},
        directions=views,
    )


_DIRECTIONS: tuple[Direction, ...] = ("input", "output")


def _direction(
    source: Source,
    infno: str,
    direction: Direction,
    rules: tuple[Rule, ...],
    types: dict[str, str],
    constants: Constants,
) -> DirectionView:
    prefix = direction.capitalize()
    view = DirectionView(direction.upper(), f"{prefix}Message", f"_{direction}_fits")
    module = Module(source.table.dictionaries, source.constants)
    try:
        sides = _build(source, infno, direction, module)
        views = [
            view
            for on, side in sides.items()
            for view in rule_views(tuple(rule for rule in rules if rule.on == on), side, infno, constants)
        ]
        fits = _fits(direction, module, sides, views, source)
    except CannotRenderError as error:
        return replace(view, reason=words(str(error)))
    types |= module.types
    return replace(
        view,
        structs=tuple(module.structs),
        columns=tuple(module.columns),
        rules=tuple(views),
        shortcuts=tuple(_shortcuts(direction, views, sides[direction])),
        fits=fits,
    )


def _build(source: Source, infno: str, direction: Direction, module: Module) -> Mapping[str, Side]:
    """Add the Structs and columns of a whole message; gives what rules of each side speak about."""
    interface = source.table.interfaces[infno]
    body = grow(interface.input if direction == "input" else interface.output)
    prefix = direction.capitalize()
    inner = build_structs(module, prefix, body, direction)
    envelope = source.table.envelope
    outer = grow([replace_root(envelope.request if direction == "input" else envelope.response)])
    names = build_structs(module, f"{prefix}_Outer", outer, "")
    _finish_message(module, prefix, infno, direction, outer, names[""], body)
    moved = {(f"{direction}.{path}" if path else direction): given for path, given in inner.items()}
    tree = Branch("", outer.table, outer.fields, {direction: _moved(body, direction)})
    outer_side = Side(tree, {"": {**names[""], direction: direction}, **moved}, f"{prefix}Message")
    body_side = Side(body, inner, struct_name(prefix, ""))
    return {direction: body_side, "request" if direction == "input" else "response": outer_side}


def replace_root(node: NodeTable) -> NodeTable:
    """The envelope's fields as the root of a tree."""
    return NodeTable(path="", kind="object", fields=node.fields)


def _moved(branch: Branch, key: str) -> Branch:
    path = f"{key}.{branch.path}" if branch.path else key
    children = {name: _moved(child, key) for name, child in branch.children.items()}
    return Branch(path, branch.table, branch.fields, children)


def _finish_message(
    module: Module,
    prefix: str,
    infno: str,
    direction: Direction,
    outer: Branch,
    names: Mapping[str, str],
    body: Branch,
) -> None:
    """Turn the envelope's Struct into that of the message: its status fixed, its body added."""
    status = "infno" if direction == "input" else "infcode"
    item = outer.fields.get(status)
    foreign = "infno" in outer.fields and direction == "output"
    if item is None or item.dict is not None or direction in outer.fields or foreign:
        raise CannotRenderError("an envelope of another kind")
    fixed = attribute_line(names[status], status, _status_type(item, infno, direction), "")
    own = f"{names[status]}:"
    lines = [fixed if line.startswith(own) else line for line in module.structs.pop().lines]
    kind = struct_name(prefix, "")
    if body.array:
        limits = ["min_length=1"] if body.table.required else []
        limits += [] if body.table.max_items is None else [f"max_length={body.table.max_items}"]
        kind = f"Annotated[list[{kind}], Meta({', '.join(limits)})]" if limits else f"list[{kind}]"
    if not body.needed() and not body.array:
        # A message without anything to say may do so with null.
        kind = f"{kind} | None"
    lines.append(attribute_line(direction, direction, kind, "" if body.needed() or body.array else "UNSET"))
    module.structs.append(StructView(f"{prefix}Message", tuple(lines)))


def _status_type(item: FieldTable, infno: str, direction: Direction) -> str:
    if item.type != "string":
        if direction == "input":
            raise CannotRenderError("an envelope of another kind")
        return "Raw"
    return f"Literal[{literal(infno if direction == 'input' else '0')}]"


def _fits(
    direction: Direction,
    module: Module,
    sides: Mapping[str, Side],
    rules: list[RuleView],
    source: Source,
) -> str:
    """The function that judges a decoded message."""
    body = sides[direction]
    word = "each" if body.root.array else "one"
    lines = [f"def _{direction}_fits(message: {direction.capitalize()}Message) -> bool:"]
    rows = {"": "(message,)"}
    lines.append(f"    rows = {word}(message.{direction})")
    rows[direction] = "rows"
    lines += _rows(body.root, body.names, direction, rows, {column.path for column in module.columns})
    parts = [f"{column.name}.fit({rows[column.path]})" for column in module.columns]
    if direction == "output" and source.table.envelope.response.fields:
        parts = [*_status(source), *parts]
    parts += [f"{rule.name}(message)" for rule in rules if rule.on != direction]
    own = [rule for rule in rules if rule.on == direction]
    for scope in dict.fromkeys(rule.scope for rule in own if rule.shortcut):
        given = rows[f"{direction}.{scope}"]
        lines.append(f"    {given.replace('rows', 'near')} = Floats({given})")
    parts += _rule_parts(direction, own, rows)
    return "\n".join([*lines, *conjunction("return ", tuple(parts), "", "    ")])


def _rule_parts(direction: Direction, rules: list[RuleView], rows: Mapping[str, str]) -> list[str]:
    """The calls of the body's rules; those with a shortcut in common go through one function."""
    parts = [f"all(map({rule.name}, rows))" for rule in rules if not rule.shortcut]
    for number, group in enumerate(_shared(rules), 1):
        near = rows[f"{direction}.{group[0].scope}"].replace("rows", "near")
        parts.append(f"_{direction}_lines_{number}(rows, {near})")
    return parts


def _shortcuts(direction: Direction, rules: list[RuleView], side: Side) -> list[str]:
    """The functions of the shortcuts, with the rules that they may save."""
    found = []
    for number, group in enumerate(_shared(rules), 1):
        head = f"def _{direction}_lines_{number}(rows: Sequence[{side.struct}], near: Floats) -> bool:"
        doc = docstring(["True where floats settle it; what is a close call is computed exactly."], "    ")
        calls = tuple(f"all(map({rule.name}, rows))" for rule in group)
        found.append("\n".join([head, doc, group[0].shortcut, *conjunction("return ", calls, "", "    ")]))
    return found


def _shared(rules: list[RuleView]) -> list[list[RuleView]]:
    """The rules with a shortcut, those with the same one together."""
    groups: dict[tuple[str, str], list[RuleView]] = {}
    for rule in rules:
        if rule.shortcut:
            groups.setdefault((rule.scope, rule.shortcut), []).append(rule)
    return list(groups.values())


def _status(source: Source) -> list[str]:
    """A reply is taken only when infcode is exactly 0: a refused one needs no output, which is another shape."""
    item = next(item for item in source.table.envelope.response.fields if item.code == "infcode")
    return [] if item.type == "string" else ['bytes(message.infcode) == b"0"']


def _rows(
    branch: Branch, names: Mapping[str, Mapping[str, str]], path: str, rows: dict[str, str], wanted: set[str]
) -> list[str]:
    """Statements that gather the items of every node whose columns, or whose children's, are checked."""
    lines = []
    for key, child in branch.children.items():
        inner = f"{path}.{key}"
        if not any(one == inner or one.startswith(f"{inner}.") for one in wanted):
            continue
        rows[inner] = f"rows_{len(rows) - 1}"
        word = "each" if child.array else "one"
        value = f"{word}(row.{names[branch.path][key]})"
        lines.append(f"    # {words(child.path)}")
        lines.append(f"    {rows[inner]} = [item for row in {rows[path]} for item in {value}]")
        lines += _rows(child, names, inner, rows, wanted)
    return lines


def _imports(source: Source, views: list[DirectionView], constants: list[str]) -> str:
    """The import lines; a name counts as used where it occurs as a word."""
    sources = list(constants)
    for view in views:
        sources += [
            view.fits,
            *view.shortcuts,
            *(rule.source for rule in view.rules),
            *(one.source for one in view.columns),
        ]
        sources += [line for struct in view.structs for line in struct.lines]
    used = set(_WORD.findall("\n".join(sources)))
    lines = []
    if "Sequence" in used:
        lines.append("from collections.abc import Sequence")
    if any(text.startswith("Decimal(") for text in constants):
        lines.append("from decimal import Decimal")
    typing = sorted({"Annotated", "Any", "Literal"} & used)
    if typing:
        lines.append(from_import("typing", typing))
    live = [view for view in views if not view.reason]
    lines += ["", "import msgspec"] if live else []
    names = sorted({"UNSET", "Meta", "Raw", "UnsetType"} & used)
    if names:
        lines.append(from_import("msgspec", names))
    lines += ["", from_import("yibao.validate.fast", ["FastCheck"])] if live else []
    makers = sorted({column.maker for view in views for column in view.columns})
    if makers:
        lines.append(from_import("yibao.validate.fast_columns", makers))
    values = sorted(set(fast_values.__all__) & used)
    if values:
        lines.append(from_import("yibao.validate.fast_values", values))
    if "codes" in used:
        lines.append(f"from {source.package} import codes")
    return "\n".join(lines).strip("\n")


def module_of(infno: str) -> str:
    """``c2207``."""
    return f"c{identifier(infno).removeprefix('n')}"
