"""From the nodes of an interface to the classes of its module: names decided once, every text already escaped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from yibaogen.model import Direction, Edition, Field, Interface, Node
from yibaogen.render.python.describe import field_doc, node_doc
from yibaogen.render.python.escape import docstring, literal, words
from yibaogen.render.python.lines import call
from yibaogen.render.python.names import class_name, distinct, unclashing

# Names that annotations of a module use; an attribute with a default would hide them from the lines below it.
_ANNOTATION_NAMES = frozenset(
    {
        "Any",
        "Decimal",
        "Reply",
        "Request",
        "TypeAlias",
        "bytes",
        "dt",
        "int",
        "list",
        "msgspec",
        "str",
        "object",
    }
)
_TYPES: Mapping[str, str] = {
    "string": "str",
    "decimal": "Decimal",
    "integer": "int",
    "date": "dt.date",
    "datetime": "dt.datetime",
    "time": "dt.time",
}
_SHAPES: Mapping[str, str] = {"json": "Any", "bytes": "bytes | list[int]"}
_TOP: Mapping[Direction, str] = {"input": "Request", "output": "Reply", "file": "File"}


@dataclass(frozen=True, slots=True)
class Attribute:
    """One line of a class: ``name: annotation = default`` and its docstring; all are Python source."""

    name: str
    annotation: str
    default: str
    doc: str


@dataclass(frozen=True, slots=True)
class ClassView:
    """A Struct of the module."""

    name: str
    doc: str
    attributes: tuple[Attribute, ...]

    @property
    def head(self) -> str:
        """The ``class`` line."""
        options = ["msgspec.Struct", "kw_only=True", "omit_defaults=True"]
        return f"class {call(self.name, options, head='class ', tail=':')}:"


@dataclass(frozen=True, slots=True)
class AliasView:
    """``Reply = list[ReplyItem]``: a direction that is an array itself."""

    name: str
    item: str
    doc: str


@dataclass(frozen=True, slots=True)
class DirectionView:
    """The classes of one direction, inner ones first; ``alias`` when the whole is an array."""

    classes: tuple[ClassView, ...]
    alias: AliasView | None


@dataclass(frozen=True, slots=True)
class _Namer:
    """Class names of one direction by node path (``""``: the direction itself)."""

    names: Mapping[str, str]

    def of(self, path: str) -> str:
        return self.names[path]


def module_views(edition: Edition, interface: Interface) -> tuple[DirectionView, ...]:
    """Request, reply and (where there are any) file rows of an interface, in this order."""
    used = set(_ANNOTATION_NAMES) | {"File"}
    views = []
    for direction in ("input", "output", "file"):
        nodes = interface.nodes(direction)
        if direction == "file" and not nodes:
            continue
        namer = _names(direction, nodes, used)
        views.append(_direction(edition, interface, direction, nodes, namer))
    return tuple(views)


@dataclass(frozen=True, slots=True)
class RequestNames:
    """Node path → class, and node path → wire name → attribute, of the request classes of a module."""

    classes: Mapping[str, str]
    attributes: Mapping[str, Mapping[str, str]]


def request_names(interface: Interface) -> RequestNames:
    """The names that a program uses which builds a request; those that ``module_views`` gives."""
    namer = _names("input", interface.input, set(_ANNOTATION_NAMES) | {"File"})
    inner = [node for node in interface.input if node.path]
    fields = {node.path: node.fields for node in interface.input}
    attributes = {
        path: _attribute_names(fields.get(path, ()), _children(path, inner), namer) for path in namer.names
    }
    return RequestNames(namer.names, attributes)


def _names(direction: Direction, nodes: tuple[Node, ...], used: set[str]) -> _Namer:
    top = _TOP[direction]
    names = {"": f"{top}Item" if is_array(nodes) else top}
    used.add(names[""])
    for node in nodes:
        if node.path:
            plain = class_name(node.path)
            plain = f"File{plain}" if direction == "file" else plain
            name = unclashing(plain if plain not in used else f"{top}{plain}", used)
            used.add(name)
            names[node.path] = name
    return _Namer(names)


def is_array(nodes: Sequence[Node]) -> bool:
    """Whether a direction is a list itself, like the reply of 5204."""
    return any(node.path == "" and node.kind == "array" for node in nodes)


def _direction(
    edition: Edition, interface: Interface, direction: Direction, nodes: tuple[Node, ...], namer: _Namer
) -> DirectionView:
    root = next((node for node in nodes if node.path == ""), None)
    inner = [node for node in nodes if node.path]
    classes = [
        ClassView(
            namer.of(node.path),
            docstring([node_doc(node)], "    "),
            _attributes(edition, interface, direction, node.path, node.fields, inner, namer),
        )
        # Deepest first: a class must exist before an annotation names it.
        for node in sorted(inner, key=lambda node: -node.path.count("."))
    ]
    title = _title(interface, direction)
    fields = root.fields if root is not None else ()
    classes.append(
        ClassView(
            namer.of(""),
            docstring([f"{title}的一行。" if is_array(nodes) else f"{title}。"], "    "),
            _attributes(edition, interface, direction, "", fields, inner, namer),
        )
    )
    if not is_array(nodes):
        return DirectionView(tuple(classes), None)
    alias = AliasView(_TOP[direction], namer.of(""), docstring([f"{title}：整个是一个列表。"]))
    return DirectionView(tuple(classes), alias)


def _title(interface: Interface, direction: Direction) -> str:
    word = {"input": "请求", "output": "应答", "file": "文件"}[direction]
    return f"{words(interface.infno)} {words(interface.name)} 的{word}"


def _attributes(
    edition: Edition,
    interface: Interface,
    direction: Direction,
    path: str,
    fields: tuple[Field, ...],
    nodes: list[Node],
    namer: _Namer,
) -> tuple[Attribute, ...]:
    children = _children(path, nodes)
    names = _attribute_names(fields, children, namer)
    lines = [
        _attribute(
            names[field.code],
            field.code,
            _annotation(field),
            field.required,
            docstring([field_doc(edition, interface, direction, path, field)], "    "),
        )
        for field in fields
    ]
    for last, node in children.items():
        kind = namer.of(node.path)
        annotation = f"list[{kind}]" if node.kind == "array" else kind
        lines.append(
            _attribute(names[last], last, annotation, node.required, docstring([node_doc(node)], "    "))
        )
    return tuple(lines)


def _children(path: str, nodes: list[Node]) -> Mapping[str, Node]:
    return {_last(node.path): node for node in nodes if node.path.rpartition(".")[0] == path}


def _attribute_names(
    fields: tuple[Field, ...], children: Mapping[str, Node], namer: _Namer
) -> Mapping[str, str]:
    return distinct(
        [*(field.code for field in fields), *children], _ANNOTATION_NAMES | {*namer.names.values()}
    )


def _attribute(name: str, wire: str, annotation: str, required: bool, doc: str) -> Attribute:
    annotation = annotation if required or annotation == "Any" else f"{annotation} | None"
    if name == wire:
        default = "" if required else " = None"
    else:
        default = f" = msgspec.field(name={literal(wire)}{'' if required else ', default=None'})"
    return Attribute(name, annotation, default, doc)


def _annotation(field: Field) -> str:
    if field.shape in _SHAPES:
        return _SHAPES[field.shape]
    kind = _TYPES[field.type.base]
    return f"list[{kind}]" if field.shape == "list" else kind


def _last(path: str) -> str:
    return path.rpartition(".")[2]
