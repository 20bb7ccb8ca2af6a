"""Names of rules as source over the decoded Structs of the fast path."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from yibao.validate.paths import Place, Resolver
from yibao.validate.tree import Branch
from yibaogen.expr.render_python import CannotRenderError, Condition, Operand, OperandKind
from yibaogen.render.python.escape import literal
from yibaogen.render.python.names import identifier

Names = Mapping[str, Mapping[str, str]]
# A longer tuple of texts becomes a set of its own beside the function.
_INLINE = 60


@dataclass(frozen=True, slots=True)
class Side:
    """A tree that rules speak about, its attribute names by node path, and the Struct at its root."""

    root: Branch
    names: Names
    struct: str


@dataclass(slots=True)
class RuleScope:
    """Resolves names to source, and gathers the statements that must run before, by loop level.

    In a body that is a list itself, c0 is one item: only what stands in the item can be named.
    """

    side: Side
    resolver: Resolver
    constants: dict[str, str]
    sets: dict[str, str]
    before: dict[int, list[str]] = field(default_factory=dict)
    known: dict[str, str] = field(default_factory=dict)

    def value(self, path: str) -> Operand:
        place = self.resolver.value(path)
        item = place.field
        if item is None or item.shape != "scalar":
            raise CannotRenderError("no scalar")
        kind = _kind(item.type)
        code = self._one(place)
        needed = item.required and not place.rest
        if kind == "num":
            name = self._variable(place.start, f"number({code})")
            return Operand(name, "num", () if needed else (f"{name} is not None",))
        if place.rest:
            code = self._variable(place.start, code)
        return Operand(code, kind, () if needed else (code,))

    def present(self, path: str) -> Condition:
        place = self.resolver.value(path)
        if place.rest:
            if not self._is_text(place):
                raise CannotRenderError("presence behind a list")
            found = f"any({self._each(place, '{}')})"
            return Condition((found,), (f"not {found}",))
        code = self._one(place)
        if place.field is None:
            child = self._branch(place).children.get(place.key)
            if child is None or not (child.array or child.needed()):
                raise CannotRenderError("presence of an object that may be empty")
        elif place.field.shape == "scalar" and _kind(place.field.type) == "num":
            return Condition((f"{code} is not UNSET",), (f"{code} is UNSET",))
        return Condition((code,), (f"not {code}",))

    def total(self, path: str) -> Operand:
        place = self._every(path)
        if place.field is None or place.field.shape != "scalar" or _kind(place.field.type) != "num":
            raise CannotRenderError("a sum of no numbers")
        name = self._variable(place.start, f"total(numbers({self._each(place, '{}')}))")
        return Operand(name, "num", (f"{name} is not None",))

    def count(self, path: str) -> Operand:
        place = self._every(path)
        child = self._branch(place).children.get(place.key)
        if place.field is not None or child is None:
            raise CannotRenderError("a count of no node")
        inner = Place(place.start, (*place.rest, place.key), "", None)
        return Operand(self._variable(place.start, f"len({self._rows(inner)})"), "num")

    def values(self, path: str) -> str:
        place = self._every(path)
        if place.field is None or place.field.shape != "scalar":
            raise CannotRenderError("values of no scalar field")
        if _kind(place.field.type) == "num":
            return self._variable(place.start, f"numbers({self._each(place, '{}')})")
        return self._variable(place.start, self._each(place, "if"))

    def text(self, value: str) -> str:
        return literal(value)

    def options(self, values: tuple[str, ...]) -> str:
        listed = ", ".join(map(literal, values))
        inline = f"({listed},)" if len(values) == 1 else f"({listed})"
        if len(inline) <= _INLINE:
            return inline
        rows = "".join(f"        {literal(value)},\n" for value in values)
        return self.sets.setdefault(f"frozenset(\n    (\n{rows}    )\n)", f"S_{len(self.sets) + 1}")

    def decimal(self, value: str) -> str:
        name = "D_" + identifier(value.replace(".", "_")).upper().removeprefix("N")
        self.constants[name] = f"Decimal({literal(value)})"
        return name

    def _every(self, path: str) -> Place:
        if self.side.root.array:
            raise CannotRenderError("all items of a body that is a list")
        return self.resolver.every(path)

    def take(self, level: int) -> list[str]:
        """The statements gathered for a loop level since the last call."""
        return self.before.pop(level, [])

    def _is_text(self, place: Place) -> bool:
        return place.field is not None and _kind(place.field.type) != "num"

    def _one(self, place: Place) -> str:
        if not place.rest:
            return f"c{place.start}.{self._attribute(place)}"
        return f"only({self._each(place, '{}')})"

    def _each(self, place: Place, form: str) -> str:
        """A list of the attribute over all items; form ``if`` leaves empty ones out."""
        row, loops = self._loops(place)
        value = f"{row}.{self._attribute(place)}"
        kept = f" if {value}" if form == "if" else ""
        return (
            f"[{value}{loops}{kept}]"
            if loops
            else (f"[v for v in ({value},) if v]" if kept else f"[{value}]")
        )

    def _rows(self, place: Place) -> str:
        row, loops = self._loops(place)
        return f"[{row}{loops}]"

    def _loops(self, place: Place) -> tuple[str, str]:
        """The variable of the innermost item and the ``for`` clauses that lead to it."""
        row, loops = f"c{place.start}", ""
        path = ".".join(dotted(self.resolver.scope)[: place.start])
        for number, key in enumerate(place.rest, 1):
            child = self._at(path).children[key]
            word = "each" if child.array else "one"
            loops += f" for r{number} in {word}({row}.{self.side.names[path][key]})"
            row, path = f"r{number}", f"{path}.{key}" if path else key
        return row, loops

    def _attribute(self, place: Place) -> str:
        return self.side.names[self._path(place)][place.key]

    def _path(self, place: Place) -> str:
        return ".".join([*dotted(self.resolver.scope)[: place.start], *place.rest])

    def _branch(self, place: Place) -> Branch:
        return self._at(self._path(place))

    def _at(self, path: str) -> Branch:
        found = self.resolver.root.find(path)
        if found is None:
            raise CannotRenderError(f"unknown node {path}")
        return found

    def _variable(self, level: int, code: str) -> str:
        if code not in self.known:
            self.known[code] = f"v{len(self.known) + 1}"
            self.before.setdefault(level, []).append(f"{self.known[code]} = {code}")
        return self.known[code]


def dotted(path: str) -> Sequence[str]:
    """The keys of a path."""
    return path.split(".") if path else ()


def _kind(base: str) -> OperandKind:
    if base in ("decimal", "integer"):
        return "num"
    return "date" if base == "date" else "datetime" if base == "datetime" else "text"
