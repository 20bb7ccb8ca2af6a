"""Parses the closed expression language of rules. There is no way from here to ``eval``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import cast

from yibaogen.model.expression import (
    FUNCTIONS,
    Arith,
    ArithOp,
    Bool,
    Call,
    Compare,
    CompareOp,
    Expr,
    Get,
    In,
    Not,
    Number,
    Text,
)

MAX_LENGTH = 2000
MAX_DEPTH = 30

_TOKEN = re.compile(
    r"""(?P<space>\s+)
      |(?P<text>'[^']*')
      |(?P<number>\d+(?:\.\d+)?)
      |(?P<name>[A-Za-z_][A-Za-z0-9_-]*[A-Za-z0-9_](?:\.[A-Za-z_][A-Za-z0-9_-]*)*|[A-Za-z_](?:\.[A-Za-z_][A-Za-z0-9_-]*)*)
      |(?P<op>==|!=|<=|>=|[<>+\-*(),])""",
    re.VERBOSE,
)
_KEYWORDS = frozenset({"and", "or", "not", "in"})


class ExpressionError(Exception):
    """A bad expression; ``offset`` counts characters from its start, ``event_id`` names the message."""

    def __init__(self, event_id: str, offset: int, **args: str) -> None:
        super().__init__(event_id)
        self.event_id = event_id
        self.offset = offset
        self.args_for_message = args


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    offset: int


def parse_expression(source: str) -> Expr:
    """The tree of an expression. Raises ExpressionError."""
    if len(source) > MAX_LENGTH:
        raise ExpressionError("expr-too-long", 0, allowed=str(MAX_LENGTH))
    return _Parser(_tokens(source), len(source)).whole()


def _tokens(source: str) -> list[_Token]:
    tokens: list[_Token] = []
    at = 0
    while at < len(source):
        match = _TOKEN.match(source, at)
        if match is None:
            raise ExpressionError("expr-syntax", at, found=source[at])
        kind = match.lastgroup or ""
        if kind != "space":
            tokens.append(_Token("op" if match.group() in _KEYWORDS else kind, match.group(), at))
        at = match.end()
    return tokens


class _Parser:
    """Recursive descent: or < and < not < comparison < sum < product < atom."""

    def __init__(self, tokens: list[_Token], end: int) -> None:
        self._tokens = tokens
        self._at = 0
        self._end = end
        self._depth = 0

    def whole(self) -> Expr:
        tree = self._or()
        if self._at < len(self._tokens):
            self._fail()
        return tree

    def _peek(self) -> str:
        token = self._tokens[self._at] if self._at < len(self._tokens) else None
        return token.text if token is not None and token.kind == "op" else ""

    def _take(self, text: str) -> bool:
        if self._peek() != text:
            return False
        self._at += 1
        return True

    def _expect(self, text: str) -> None:
        if not self._take(text):
            self._fail()

    def _fail(self) -> None:
        token = self._tokens[self._at] if self._at < len(self._tokens) else None
        raise ExpressionError(
            "expr-syntax", token.offset if token else self._end, found=token.text if token else "∎"
        )

    def _or(self) -> Expr:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise ExpressionError("expr-depth", 0, allowed=str(MAX_DEPTH))
        items = [self._and()]
        while self._take("or"):
            items.append(self._and())
        self._depth -= 1
        return items[0] if len(items) == 1 else Bool("or", tuple(items))

    def _and(self) -> Expr:
        items = [self._not()]
        while self._take("and"):
            items.append(self._not())
        return items[0] if len(items) == 1 else Bool("and", tuple(items))

    def _not(self) -> Expr:
        negations = 0
        while self._take("not"):
            negations += 1
        item = self._comparison()
        return Not(item) if negations % 2 else item

    def _comparison(self) -> Expr:
        left = self._sum()
        if self._take("in"):
            return In(left, self._options())
        op = self._peek()
        if op in ("==", "!=", "<", "<=", ">", ">="):
            self._at += 1
            return Compare(cast("CompareOp", op), left, self._sum())
        return left

    def _options(self) -> tuple[str, ...]:
        self._expect("(")
        options: list[str] = []
        while True:
            token = self._tokens[self._at] if self._at < len(self._tokens) else None
            if token is None or token.kind != "text":
                self._fail()
            else:
                options.append(token.text[1:-1])
                self._at += 1
            if not self._take(","):
                break
        self._expect(")")
        return tuple(options)

    def _sum(self) -> Expr:
        left = self._product()
        while self._peek() in ("+", "-"):
            op = cast("ArithOp", self._peek())
            self._at += 1
            left = Arith(op, left, self._product())
        return left

    def _product(self) -> Expr:
        left = self._atom()
        while self._take("*"):
            left = Arith("*", left, self._atom())
        return left

    def _atom(self) -> Expr:
        if self._take("("):
            inner = self._or()
            self._expect(")")
            return inner
        token = self._tokens[self._at] if self._at < len(self._tokens) else None
        if token is None or token.kind == "op":
            self._fail()
            raise AssertionError  # unreachable: _fail always raises
        self._at += 1
        if token.kind == "text":
            return Text(token.text[1:-1])
        if token.kind == "number":
            return Number(token.text)
        if self._peek() == "(":
            return self._call(token)
        return Get(token.text)

    def _call(self, name: _Token) -> Expr:
        if name.text not in FUNCTIONS:
            raise ExpressionError("expr-function-unknown", name.offset, found=name.text)
        self._expect("(")
        args: list[Expr] = []
        if not self._take(")"):
            args.append(self._or())
            while self._take(","):
                args.append(self._or())
            self._expect(")")
        least, most = FUNCTIONS[name.text]
        if not least <= len(args) <= most:
            allowed = str(least) if least == most else f"{least}-{most}"
            raise ExpressionError(
                "expr-arguments", name.offset, name=name.text, found=str(len(args)), allowed=allowed
            )
        return Call(name.text, tuple(args))
