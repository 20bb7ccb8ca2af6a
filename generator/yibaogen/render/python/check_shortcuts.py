"""Cheap tests that settle a rule for all lines of most messages.

A line's amount against price × quantity in exact decimals costs about as much as reading the message. Floats settle
every line that is no close call (``surely_products`` says why that is sound); only the others are computed exactly.
"""

from __future__ import annotations

from decimal import Decimal

from yibao.message.tables import FieldTable
from yibao.validate.paths import Resolver
from yibaogen.model import Rule
from yibaogen.model.expression import Arith, Call, Compare, Expr, Get, Number
from yibaogen.render.python.check_scope import Side
from yibaogen.render.python.escape import literal
from yibaogen.render.python.lines import call

_MOST_PLACES = 7


def shortcut_key(rule: Rule, side: Side) -> str:
    """Statements that return True only when the rule keeps silent on every line; ``""`` where there are none.

    Rules with the same statements share them.
    """
    child = side.root.find(rule.scope) if rule.scope and "." not in rule.scope else None
    if child is None or not child.array:
        return ""
    product = _product(rule.check) if rule.check is not None else None
    if product is not None:
        return _surely_products(product, rule.scope, side)
    negative = _negative(rule.when) if rule.when is not None else _not_negative(rule.check)
    if negative is not None and _required(negative, rule.scope, side) is not None:
        name = side.names[rule.scope][negative]
        return f"    if min(near.column({literal(name)}), default=0) >= 0:\n        return True"
    return ""


def _surely_products(product: tuple[str, str, str, int], scope: str, side: Side) -> str:
    *paths, places = product
    fields = [_required(path, scope, side) for path in paths]
    amount = fields[0]
    # An amount with more decimals than the rounding leaves is never equal to it.
    if None in fields or amount is None or amount.length is None or (amount.scale or 0) > places:
        return ""
    names = [side.names[scope][path] for path in paths]
    columns = [f"near.column({literal(name)})" for name in names]
    test = call("surely_products", [*columns, str(places)], "    ", "if ", ":")
    return f"    if {test}:\n        return True"


def _required(path: str, scope: str, side: Side) -> FieldTable | None:
    """The required number of the line that a bare name means."""
    place = Resolver(side.root, scope).value(path)
    item = place.field
    fits = "." not in path and not place.rest and place.start == 1 and item is not None and item.required
    return item if fits and item and item.type in ("decimal", "integer") and item.shape == "scalar" else None


def _product(tree: Expr) -> tuple[str, str, str, int] | None:
    """Amount, both factors and n of ``a == round(b * c, n)``, or of ``abs(a - b * c) <= d`` where it follows."""
    match tree:
        case Compare(
            op="==",
            left=Get(path=amount),
            right=Call(
                name="round", args=(Arith(op="*", left=Get(path=a), right=Get(path=b)), Number(value=n))
            ),
        ):
            return amount, a, b, int(n)
        case Compare(
            op="<=",
            left=Call(
                name="abs",
                args=(
                    Arith(
                        op="-",
                        left=Get(path=amount),
                        right=Arith(op="*", left=Get(path=a), right=Get(path=b)),
                    ),
                ),
            ),
            right=Number(value=d),
        ):
            # The rounding to n places is at most half a unit off.
            return next(
                ((amount, a, b, n) for n in range(_MOST_PLACES) if 2 * Decimal(d) >= Decimal(1).scaleb(-n)),
                None,
            )
        case _:
            return None


def _negative(tree: Expr | None) -> str | None:
    match tree:
        case Compare(op="<", left=Get(path=path), right=Number(value=value)) if Decimal(value) == 0:
            return path
        case _:
            return None


def _not_negative(tree: Expr | None) -> str | None:
    match tree:
        case Compare(op=">=", left=Get(path=path), right=Number(value=value)) if Decimal(value) == 0:
            return path
        case _:
            return None
