"""Reads rules: parses their expressions and resolves every name in them against the nodes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, cast

from yibao.events import Span
from yibaogen.expr.parse import ExpressionError, parse_expression
from yibaogen.expr.tree import names, node_names
from yibaogen.load.context import RECONSTRUCTED, RULE_ID, Context
from yibaogen.load.reading import Keys, row_of, table_of
from yibaogen.model import Node, Rule
from yibaogen.model.expression import Expr
from yibaogen.text.sink import nearest
from yibaogen.text.tree import Value

RULE_KEYS = ("id", "on", "scope", "severity", "when", "require", "check", "message", "message_en", "sources")
RuleSide = Literal["input", "output", "request", "response"]


@dataclass(frozen=True, slots=True)
class Rulebook:
    """What the rules of one file may speak about: nodes by path, by side."""

    sides: Mapping[str, Mapping[str, Node]]
    address: str


def read_rules(value: Value | None, book: Rulebook, context: Context) -> tuple[Rule, ...]:
    """The rules of one file; those with errors are left out."""
    if value is None:
        return ()
    rules: dict[str, Rule] = {}
    for item in row_of(value, context.sink, value.span, book.address):
        rule = _read_rule(item, book, context)
        if rule is None:
            continue
        if rule.id in rules:
            first = rules[rule.id].span
            context.sink.error(
                "rule-id-doubled", rule.span, book.address, found=rule.id, first=f"{first.line}:{first.col}"
            )
        rules[rule.id] = rule
    return tuple(rules[rule_id] for rule_id in sorted(rules))


def _read_rule(value: Value, book: Rulebook, context: Context) -> Rule | None:
    sink = context.sink
    keys = Keys(table_of(value, sink, value.span, book.address), sink, book.address, RULE_KEYS)
    rule_id = keys.needed("id")
    if rule_id and not RULE_ID.fullmatch(rule_id):
        sink.error("rule-id", keys.span("id"), book.address, found=rule_id)
    side = keys.choice("on", tuple(book.sides), next(iter(book.sides)))
    when, check = _expression(keys, "when", context), _expression(keys, "check", context)
    require = keys.text("require") or None
    if (require is None) == (keys.raw("check") is None):
        sink.error("rule-require-or-check", keys.table.span, book.address, found=rule_id)
        return None
    if (keys.raw("when") is not None and when is None) or (require is None and check is None):
        return None  # the expression's own error has been noted
    trees = [tree for tree in (when, check) if tree is not None]
    scope = _scope(keys, trees, require, book.sides[side], rule_id, context)
    if scope is None or not _names_known(keys, trees, require, scope, book.sides[side], context):
        return None
    return Rule(
        rule_id,
        cast("RuleSide", side),
        scope,
        cast("Literal['error', 'warning']", keys.choice("severity", ("error", "warning"), "error")),
        when,
        require,
        check,
        keys.needed("message"),
        keys.needed("message_en"),
        keys.words("sources", context.known_sources, (RECONSTRUCTED,)),
        value.span,
    )


def _expression(keys: Keys, key: str, context: Context) -> Expr | None:
    value = keys.raw(key)
    if value is None:
        return None
    source = keys.text(key)
    try:
        return parse_expression(source)
    except ExpressionError as error:
        span = value.span
        # A quoted scalar starts one column behind its quote.
        quote = 1 if getattr(value, "plain", True) is False else 0
        col = span.col + quote + error.offset
        context.sink.error(
            error.event_id, Span(span.file, span.line, col, col + 1), keys.path, **error.args_for_message
        )
        return None


def _scope(
    keys: Keys,
    trees: list[Expr],
    require: str | None,
    nodes: Mapping[str, Node],
    rule_id: str,
    context: Context,
) -> str | None:
    """The node that bare names mean: as written, or the only one that has them all."""
    sink = context.sink
    if keys.raw("scope") is not None:
        written = keys.text("scope")
        scope = "" if written == "." else written
        if scope not in nodes:
            near = nearest(scope, nodes) or "-"
            sink.error("rule-scope", keys.span("scope"), keys.path, found=written, nearest=near)
            return None
        return scope
    counted = {name for tree in trees for name in node_names(tree)}
    bare = {name for tree in trees for name in names(tree) if "." not in name} - counted
    if require is not None and "." not in require:
        bare.add(require)
    if not bare:
        return ""
    fitting = [path for path, node in nodes.items() if bare <= {field.code for field in node.fields}]
    if len(fitting) == 1:
        return fitting[0]
    found = ", ".join(sorted(bare))
    listed = ", ".join(path or "." for path in fitting) or "-"
    sink.error("rule-scope-unclear", keys.table.span, keys.path, rule=rule_id, found=found, nodes=listed)
    return None


def _names_known(
    keys: Keys,
    trees: list[Expr],
    require: str | None,
    scope: str,
    nodes: Mapping[str, Node],
    context: Context,
) -> bool:
    counted = {name for tree in trees for name in node_names(tree)}
    wanted = [name for tree in trees for name in names(tree)] + ([require] if require else [])
    fine = True
    for name in dict.fromkeys(wanted):
        if name in counted:
            known = name in nodes
            allowed: list[str] = list(nodes)
        else:
            node_path, _, code = name.rpartition(".")
            node = nodes.get(node_path if "." in name else scope)
            known = node is not None and node.field(code) is not None
            prefix = f"{node_path}." if node_path else ""
            allowed = [prefix + field.code for field in node.fields] if node else [*nodes]
        if not known:
            fine = False
            near = nearest(name, allowed) or "-"
            context.sink.error(
                "rule-name", keys.table.span, keys.path, found=name, scope=scope or ".", nearest=near
            )
    return fine
