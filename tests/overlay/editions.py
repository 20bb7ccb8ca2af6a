"""Small editions for the laws: every kind of thing, few enough names that two editions have much in common."""

from __future__ import annotations

from hypothesis import strategies as st

from yibao.events import Span
from yibaogen.expr.parse import parse_expression
from yibaogen.model import (
    Code,
    Dictionary,
    Edition,
    Element,
    Envelope,
    Field,
    FieldType,
    Interface,
    Node,
    Rule,
)

NOWHERE = Span("", 0, 0)
CODES = ("aa", "bb", "cc", "dd", "ee", "ff")
PATHS = ("", "data", "list", "data.sub", "data.sub.deep", "list.sub")
DICTS = ("d1", "d2", "d3")
INFNOS = ("1101", "2207", "2301", "4501", "4502")
SOURCES = ("book", "other", "third")
TYPES = (
    FieldType("string", 10), FieldType("string", 20), FieldType("string"), FieldType("decimal", 16, 2),
    FieldType("decimal", 16, 4), FieldType("decimal", 12, 2), FieldType("integer", 4), FieldType("date"),
    FieldType("datetime"), FieldType("time"), FieldType("string", 3, None, True), FieldType("string", 6, None, True),
)  # fmt: skip

texts = st.sampled_from(
    ["甲", "乙", "a: b", "'q' \"x\"", "第一行\n第二行", "# 注", "{x}", " 空格 ", "01", "true"]
)
notes = st.one_of(st.just(""), texts)
sources = st.lists(st.sampled_from(SOURCES), unique=True, max_size=2).map(tuple)
shapes = st.sampled_from(["scalar", "scalar", "list", "json", "bytes"])


@st.composite
def _typed(draw: st.DrawFn, dicts: tuple[str, ...]) -> tuple[FieldType, str | None]:
    kind = draw(st.sampled_from(TYPES))
    if not kind.coded:
        return kind, None
    return (kind, draw(st.sampled_from(dicts))) if dicts else (FieldType("string", 3), None)


@st.composite
def fields(draw: st.DrawFn, code: str, dicts: tuple[str, ...]) -> Field:
    kind, name = draw(_typed(dicts))
    return Field(
        code, draw(texts), kind, draw(st.booleans()), name, draw(shapes), draw(notes), draw(sources), NOWHERE
    )


@st.composite
def nodes(draw: st.DrawFn, path: str, dicts: tuple[str, ...], codes: list[str], kinds: list[str]) -> Node:
    used = draw(st.lists(st.sampled_from(codes), unique=True, max_size=5)) if codes else []
    kind = draw(st.sampled_from(kinds))
    most = draw(st.sampled_from([None, 1, 50, 100])) if kind == "array" else None
    made = tuple(draw(fields(code, dicts)) for code in used)
    return Node(path, kind, draw(st.booleans()), most, draw(notes), draw(notes), made, draw(sources), NOWHERE)


@st.composite
def sides(draw: st.DrawFn, dicts: tuple[str, ...], codes: list[str]) -> tuple[Node, ...]:
    wanted = draw(st.lists(st.sampled_from(PATHS), unique=True, max_size=4))
    chosen: list[str] = []
    for path in wanted:
        # A parent stands before what is nested in it, wherever that is.
        parts = path.split(".")
        for count in range(1, len(parts) + 1):
            parent = ".".join(parts[:count])
            if parent not in chosen:
                chosen.append(parent)
    return tuple(draw(nodes(path, dicts, codes, ["object", "array"])) for path in chosen)


def _expressions(paths: dict[str, Node], scope: str) -> list[str]:
    node = paths.get(scope)
    bare = [field.code for field in node.fields] if node else []
    far = [f"{path}.{field.code}" for path, each in paths.items() if path for field in each.fields]
    found = [f"{name} == '1'" for name in (*bare, *far)]
    found += [f"present({name}) or not length({name}) > 3" for name in bare[:2]]
    found += [f"sum({name}) + 1 == zero({far[0]}) * 2" for name in far[1:2]]
    found += [f"count({path}) <= 5" for path in paths if path]
    return found


@st.composite
def rules(draw: st.DrawFn, rule_id: str, on: str, paths: dict[str, Node]) -> Rule | None:
    scope = draw(st.sampled_from([*paths])) if paths else ""
    possible = _expressions(paths, scope)
    if not possible:
        return None
    expression = st.sampled_from(possible).map(parse_expression)
    node = paths[scope]
    require = draw(st.sampled_from([None, *(field.code for field in node.fields)]))
    return Rule(
        rule_id, on, scope, draw(st.sampled_from(["error", "warning"])), draw(st.none() | expression), require,
        None if require else draw(expression), draw(texts), draw(texts), draw(sources), NOWHERE,
    )  # fmt: skip


@st.composite
def rulebooks(draw: st.DrawFn, by_side: dict[str, tuple[Node, ...]]) -> tuple[Rule, ...]:
    ids = sorted(draw(st.lists(st.sampled_from(["r1", "r2", "r3"]), unique=True, max_size=3)))
    found = []
    for rule_id in ids:
        on = draw(st.sampled_from([*by_side]))
        rule = draw(rules(rule_id, on, {node.path: node for node in by_side[on]}))
        if rule is not None:
            found.append(rule)
    return tuple(found)


@st.composite
def interfaces(draw: st.DrawFn, infno: str, dicts: tuple[str, ...], codes: list[str]) -> Interface:
    made = {side: draw(sides(dicts, codes)) for side in ("input", "output")}
    file = draw(sides(dicts, codes)) if draw(st.integers(0, 3)) == 0 else ()
    return Interface(
        infno, draw(texts), draw(st.sampled_from(["do_it", "ask_it"])) + f"_{infno}", draw(notes), draw(notes),
        draw(st.sampled_from(["institution", "platform"])), draw(notes), made["input"], made["output"], file,
        draw(rulebooks(made)), draw(sources), NOWHERE,
    )  # fmt: skip


@st.composite
def dictionaries(draw: st.DrawFn, key: str) -> Dictionary:
    listed = sorted(
        draw(st.lists(st.sampled_from(["01", "1", "no", "x-1", "甲"]), unique=True, min_size=1, max_size=4))
    )
    codes = tuple(Code(code, draw(texts), draw(sources)) for code in listed)
    return Dictionary(key, draw(texts), draw(st.booleans()), draw(notes), codes, draw(sources), NOWHERE)


@st.composite
def elements(draw: st.DrawFn, code: str, dicts: tuple[str, ...]) -> Element:
    kind, name = draw(_typed(dicts))
    return Element(code, draw(texts), kind, name, draw(shapes), draw(notes), draw(sources), NOWHERE)


@st.composite
def editions(draw: st.DrawFn, edition_id: str = "a", base: str | None = None) -> Edition:
    """A valid edition; sources are always the same three."""
    dicts = tuple(sorted(draw(st.lists(st.sampled_from(DICTS), unique=True, min_size=1))))
    codes = sorted(draw(st.lists(st.sampled_from(CODES), unique=True, min_size=3)))
    infnos = sorted(draw(st.lists(st.sampled_from(INFNOS), unique=True, max_size=3)))
    outer = {side: (draw(nodes("", dicts, codes, ["object"])),) for side in ("request", "response")}
    return Edition(
        edition_id, draw(texts), "1", base, dict.fromkeys(SOURCES, "一本"),
        Envelope(outer["request"][0], outer["response"][0], draw(rulebooks(outer))),
        {code: draw(elements(code, dicts)) for code in codes},
        {key: draw(dictionaries(key)) for key in dicts},
        {infno: draw(interfaces(infno, dicts, codes)) for infno in infnos},
    )  # fmt: skip
