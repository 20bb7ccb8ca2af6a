"""The strict Structs of the fast path and the column checks beside them.

A Struct refuses while it decodes: unknown keys, missing required keys, null, wrong JSON types, empty required texts, long
texts, unlisted codes, too many items. Numbers stay ``Raw`` and moments text until their column is checked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from yibao.message.tables import DictionaryTable, FieldTable
from yibao.validate.tree import Branch
from yibaogen.expr.render_python import CannotRenderError
from yibaogen.render.python.escape import literal
from yibaogen.render.python.lines import call
from yibaogen.render.python.names import class_name, constant_name, distinct, identifier, unclashing

# Above this a set is shared with codes.py instead of being spelt out in every module.
LITERAL_LIMIT = 64
_UNLIMITED = 38
_SIZES = {"date": 10, "datetime": 19, "time": 8}
# Names that a module of checks uses itself.
_TAKEN = frozenset({"codes", "dict", "list", "msgspec", "str"})


@dataclass(frozen=True, slots=True)
class StructView:
    """One Struct: ``lines`` are its attributes as source."""

    name: str
    lines: tuple[str, ...]

    @property
    def head(self) -> str:
        """The ``class`` line."""
        options = ["msgspec.Struct", "kw_only=True", "forbid_unknown_fields=True", "gc=False"]
        return f"class {call(self.name, options, head='class ', tail=':')}:"


@dataclass(frozen=True, slots=True)
class ColumnView:
    """A column check of the node at ``path``: a name for it and the call that makes it."""

    name: str
    path: str
    maker: str
    source: str


@dataclass(slots=True)
class Module:
    """What has been gathered for one module of checks."""

    dictionaries: Mapping[str, DictionaryTable]
    constants: Mapping[str, str]
    types: dict[str, str] = field(default_factory=dict)
    structs: list[StructView] = field(default_factory=list)
    columns: list[ColumnView] = field(default_factory=list)
    used: set[str] = field(default_factory=set)


def build_structs(module: Module, prefix: str, branch: Branch, base: str) -> Mapping[str, Mapping[str, str]]:
    """Add the Structs and columns of a tree, inner ones first; gives wire key → attribute name by node path.

    ``base`` stands before the paths of the columns: ``input`` or ``output``. Raises CannotRenderError.
    """
    names: dict[str, Mapping[str, str]] = {}
    for child in branch.children.values():
        names |= build_structs(module, prefix, child, base)
    attributes = attribute_names([*branch.fields, *branch.children])
    lines = [_field_line(module, attributes[code], item) for code, item in branch.fields.items()]
    lines += [_child_line(module, prefix, attributes[key], child) for key, child in branch.children.items()]
    module.structs.append(StructView(struct_name(prefix, branch.path), tuple(lines)))
    _add_columns(module, prefix, branch, attributes, base)
    return {**names, branch.path: attributes}


def attribute_names(wires: Iterable[str]) -> Mapping[str, str]:
    """Wire key → attribute. A capital would hide the name of a type from the lines below: it gets a prefix."""
    plain = {wire: f"f_{wire}" if identifier(wire)[0].isupper() else wire for wire in wires}
    given = distinct(plain.values(), _TAKEN)
    return {wire: given[name] for wire, name in plain.items()}


def struct_name(prefix: str, path: str) -> str:
    """``InputFeedetail``; ``InputBody`` for the body itself."""
    return f"{prefix}{class_name(path)}" if path else f"{prefix}Body"


def _field_line(module: Module, name: str, item: FieldTable) -> str:
    kind = _type(module, item)
    return attribute_line(name, item.code, kind, "" if item.required else "UNSET")


def attribute_line(name: str, wire: str, kind: str, default: str) -> str:
    """One attribute: the wire name is kept where it is no legal identifier."""
    kind = f"{kind} | UnsetType" if default else kind
    if name == wire:
        return f"{name}: {kind}{' = ' + default if default else ''}"
    given = f", default={default}" if default else ""
    return f"{name}: {kind} = msgspec.field(name={literal(wire)}{given})"


def _child_line(module: Module, prefix: str, name: str, child: Branch) -> str:
    inner = struct_name(prefix, child.path)
    table = child.table
    if child.array:
        limits = [f"min_length={1}"] if table.required else []
        limits += [] if table.max_items is None else [f"max_length={table.max_items}"]
        kind = f"list[{inner}]"
        kind = f"Annotated[{kind}, Meta({', '.join(limits)})]" if limits else kind
    else:
        kind = inner
    return attribute_line(name, child.key, kind, "" if table.required else "UNSET")


def _type(module: Module, item: FieldTable) -> str:
    if item.shape == "scalar":
        return _scalar_type(module, item, item.required)
    if item.shape == "list":
        if item.type != "string":
            raise CannotRenderError("a list of numbers or dates")
        inner = _scalar_type(module, item, required=False)
        return f"Annotated[list[{inner}], Meta(min_length=1)]" if item.required else f"list[{inner}]"
    if item.shape == "json":
        return _json_type(module, item)
    # Bytes as a list of numbers are left to the full pass.
    return _text_type(module, item, item.required)


def _json_type(module: Module, item: FieldTable) -> str:
    text = _text_type(module, item, item.required)
    if not item.required:
        return f"{text} | dict[str, Any] | list[Any]"
    filled = "Meta(min_length=1)"
    return f"{text} | Annotated[dict[str, Any], {filled}] | Annotated[list[Any], {filled}]"


def _scalar_type(module: Module, item: FieldTable, required: bool) -> str:
    if item.type in ("decimal", "integer"):
        return "Raw"
    if item.type != "string":
        return _sized(module, "Moment", _SIZES[item.type], required)
    codes = _codes(module, item)
    if codes is None or len(codes) > LITERAL_LIMIT:
        return _text_type(module, item, required)
    if not codes:
        raise CannotRenderError("no code of the dictionary fits the field")
    name = f"Code{class_name(str(item.dict))}{item.length or ''}"
    listed = "".join(f"    {literal(code)},\n" for code in codes)
    module.types[name] = f"Literal[\n{listed}]"
    return name if required else f'{name} | Literal[""]'


def _codes(module: Module, item: FieldTable) -> list[str] | None:
    """The codes that fit the field's length; None where any text will do."""
    table = module.dictionaries.get(item.dict) if item.dict else None
    if table is None or not table.codes:
        return None
    return [
        code.code for code in table.codes if code.code and len(code.code) <= (item.length or len(code.code))
    ]


def _text_type(module: Module, item: FieldTable, required: bool) -> str:
    return _sized(module, "Text", item.length or 0, required)


def _sized(module: Module, word: str, length: int, required: bool) -> str:
    """A named text type; length 0 means no limit."""
    limits = [*(["min_length=1"] if required else []), *([f"max_length={length}"] if length else [])]
    if not limits:
        return "str"
    name = f"{'Needed' if required else ''}{word}{length or ''}"
    module.types[name] = f"Annotated[str, Meta({', '.join(limits)})]"
    return name


def _add_columns(
    module: Module, prefix: str, branch: Branch, attributes: Mapping[str, str], base: str
) -> None:
    groups: dict[tuple[str, ...], list[str]] = {}
    for code, item in branch.fields.items():
        key = _column(module, item)
        if key is not None:
            groups.setdefault(key, []).append(attributes[code])
    table = branch.table
    if table.required and not branch.array and branch.path and not branch.needed():
        groups["Filled",] = []
    for (maker, *arguments), names in groups.items():
        stem = constant_name(f"{prefix}_{branch.path or 'body'}_{len(module.columns) + 1}")
        name = unclashing(f"_{stem}", module.used)
        module.used.add(name)
        listed = (*arguments, *map(literal, names))
        path = f"{base}.{branch.path}" if branch.path else base
        module.columns.append(ColumnView(name, path, maker, call(maker, listed, head=f"{name} = ")))


def _column(module: Module, item: FieldTable) -> tuple[str, ...] | None:
    if item.shape in ("bytes", "json"):
        return ("Base64Texts" if item.shape == "bytes" else "FreeJson",)
    if item.shape != "scalar":
        return _listed(module, item) if item.shape == "list" else None
    if item.type in ("decimal", "integer"):
        whole, scale = _digits(item)
        return ("Numbers" if item.required else "OptionalNumbers", str(whole), str(scale))
    if item.type != "string":
        return ("Moments", literal(item.type))
    return _listed(module, item)


def _listed(module: Module, item: FieldTable) -> tuple[str, ...] | None:
    codes = _codes(module, item)
    if codes is None or len(codes) <= LITERAL_LIMIT:
        return None
    if item.shape == "list":
        raise CannotRenderError("a list of codes from a long dictionary")
    return ("Listed", f"codes.{module.constants[str(item.dict)]}")


def _digits(item: FieldTable) -> tuple[int, int]:
    """Digits before and after the point, as the full pass allows them."""
    if item.length is None:
        scale = 0 if item.type == "integer" else _UNLIMITED if item.scale is None else item.scale
        return _UNLIMITED, scale
    scale = 0 if item.type == "integer" else item.scale or 0
    return item.length - scale, scale
