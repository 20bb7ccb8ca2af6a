"""Rules as functions over the Structs of the fast path: each answers whether its rule certainly keeps silent."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from yibao.validate.paths import Resolver
from yibaogen.expr.fold import fold
from yibaogen.expr.render_python import CannotRenderError, Parts, condition
from yibaogen.expr.tree import to_text
from yibaogen.model import Rule
from yibaogen.model.expression import Expr
from yibaogen.render.python.check_scope import RuleScope, Side, dotted
from yibaogen.render.python.check_shortcuts import shortcut_key
from yibaogen.render.python.escape import docstring, words
from yibaogen.render.python.lines import conjunction
from yibaogen.render.python.names import identifier


@dataclass(slots=True)
class Constants:
    """Constants that the functions of a module need, by name; sets by their source."""

    decimals: dict[str, str] = field(default_factory=dict)
    sets: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RuleView:
    """The function of one rule as source. ``shortcut`` is the source of a cheaper test that settles most messages."""

    on: str
    scope: str
    name: str
    source: str
    shortcut: str


def rule_views(rules: tuple[Rule, ...], side: Side, infno: str, constants: Constants) -> list[RuleView]:
    """The functions of the rules of one side that can speak in this interface. Raises CannotRenderError."""
    known = {"infno": infno} if "infno" in side.root.fields and side.root.children else {}
    views = []
    for rule in rules:
        when = fold(rule.when, known) if rule.when is not None else True
        if when is not False:
            views.append(_view(replace(rule, when=None if when is True else when), rule, side, constants))
    return views


def _view(rule: Rule, written: Rule, side: Side, constants: Constants) -> RuleView:
    scope = RuleScope(side, Resolver(side.root, rule.scope), constants.decimals, constants.sets)
    name = f"_{identifier(rule.on)}_{identifier(rule.id)}"
    doc = docstring([words(_text(written))], "    ")
    lines = [f"def {name}(c0: {side.struct}) -> bool:", doc, *_loops(rule, scope), "    return True"]
    return RuleView(rule.on, rule.scope, name, "\n".join(lines), shortcut_key(rule, side))


def _text(rule: Rule) -> str:
    text = to_text(rule.check) if rule.check is not None else f"require {rule.require}"
    return f"{rule.id}：{text}" if rule.when is None else f"{rule.id}：when {to_text(rule.when)}: {text}"


def _loops(rule: Rule, scope: RuleScope) -> list[str]:
    """The loops down to the rule's scope, and the test inside; each value is computed as far out as it can be."""
    keys = dotted(rule.scope)
    when = condition(rule.when, scope).true if rule.when is not None else ()
    early = [scope.take(level) for level in range(len(keys) + 1)]
    trouble = _trouble(rule, scope)
    late = [scope.take(level) for level in range(len(keys) + 1)]
    lines: list[str] = []
    indent, path, row = "    ", "", "c0"
    for level, key in enumerate(("", *keys)):
        if key:
            child = scope.resolver.root.find(f"{path}.{key}" if path else key)
            if child is None:
                raise CannotRenderError(f"unknown node {rule.scope}")
            word = "each" if child.array else "one"
            lines.append(f"{indent}for c{level} in {word}({row}.{scope.side.names[path][key]}):")
            indent, path, row = f"{indent}    ", child.path, f"c{level}"
        inner = level == len(keys) and when and late[level]
        lines += [f"{indent}{line}" for line in (early[level] if inner else early[level] + late[level])]
    if when and late[-1]:
        lines += conjunction("if ", when, ":", indent)
        indent, when = f"{indent}    ", ()
        lines += [f"{indent}{line}" for line in late[-1]]
    parts = tuple(dict.fromkeys((*when, *trouble)))
    return [*lines, *conjunction("if ", parts, ":", indent), f"{indent}    return False"]


def _trouble(rule: Rule, scope: RuleScope) -> Parts:
    """What holds when the rule speaks although its ``when`` is true."""
    if rule.require is not None:
        if scope.resolver.value(rule.require).rest:
            raise CannotRenderError("a requirement behind a list")
        return scope.present(rule.require).false
    check: Expr | None = rule.check
    if check is None:
        raise CannotRenderError("neither requirement nor check")
    return condition(check, scope).false
