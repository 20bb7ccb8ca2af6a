"""Messages as trees of JSON text, so that tests can spoil them in every way that bytes allow.

A tree is a list of (key, value) pairs for an object (keys may repeat), a ``Row`` for a list, or the JSON text of a scalar.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from yibao.message.tables import DictionaryTable, EditionTable, FieldTable
from yibao.validate.tree import Branch, grow

Tree = Any

# What may stand anywhere instead of the right value: near misses of every type, and plain nonsense.
WRONG = [
    *(
        "0",
        "-0",
        "-0.00",
        "1",
        "7",
        "1.5",
        "1.50",
        "1.500",
        "1.23456",
        "0.0000001",
        "-3",
        "35.0",
        "1e2",
        "1E+2",
        "1e400",
    ),
    *(
        "12345678901234.99",
        "123456789012345",
        "99999999999999.99",
        "99999999999999.999",
        "9999999999999999999999",
    ),
    *(
        "01",
        "-",
        "+1",
        ".5",
        "NaN",
        "Infinity",
        "null",
        "true",
        "[]",
        "{}",
        "[{}]",
        "[null]",
        '[""]',
        "[1]",
        '{"a":1}',
    ),
    *(
        '""',
        '" "',
        '"1"',
        '"03"',
        '"0004"',
        '"430001"',
        '"430999"',
        '"1.5"',
        '"x"',
        '"xxxxxx"',
        '"\\u0000"',
        '"\t"',
    ),
    *(
        '"2026-02-28"',
        '"2026-02-30"',
        '"20260228"',
        '"2026-4-1"',
        '"0000-01-01"',
        '"2024-02-29"',
        '"2023-02-29"',
    ),
    *('"2026-04-10 10:28:33"', '"2026-04-10T10:28:33"', '"2026-04-10 10:28"', '"2026-04-10 24:00:00"'),
    *('"2026-04-10 10:28:33.5"', '"2026-04-10 10:28:33Z"', '"2026-04-31 10:28:33"', '"2026-04-10_10:28:33"'),
    *('"10:28:33"', '"10:28"', '"24:00:00"', '"10:28:60"', '"23:59:59"'),
    *(
        '"AAAA"',
        '"AAA"',
        '"AA=="',
        '"A=AA"',
        '"\\u0022"',
        '"a\\"b"',
        '"\\\\"',
        '"\\ud83d\\ude00"',
        '"\\ud800"',
    ),
    *(
        '"11010519491231002X"',
        '"110105194912310021"',
        '"110105194902300021"',
        '"2026-04-10\\",\\"2026-04-10"',
    ),
    '{"a":1.50}',
    '{"a":1.50}',
    '"' + "长" * 30 + '"',
    '"' + "长" * 31 + '"',
    '"' + "x" * 200 + '"',
]


class Row(list[Any]):
    """A JSON list."""


def dump(tree: Tree, space: str = "") -> str:
    """The JSON text; ``space`` stands wherever JSON allows blanks."""
    if isinstance(tree, Row):
        return "[" + f"{space},{space}".join(dump(item, space) for item in tree) + f"{space}]"
    if isinstance(tree, list):
        pairs = (f"{space}{_key(key)}{space}:{space}{dump(item, space)}" for key, item in tree)
        return "{" + f"{space},".join(pairs) + f"{space}}}"
    return str(tree)


def _key(key: str) -> str:
    return key if key.startswith('"') else json.dumps(key)


def boxes(tree: Tree) -> Iterator[list[Any]]:
    """Every object and list in the tree."""
    if isinstance(tree, list):
        yield tree
        for item in tree:
            yield from boxes(item if isinstance(tree, Row) else item[1])


def spoil(tree: Tree, change: tuple[str, int, int]) -> None:
    """Change one place of the tree: kind of change, which box and slot, and with what."""
    kind, place, other = change
    found = list(boxes(tree))
    box = found[place % len(found)]
    if kind == "add":
        value = WRONG[other % len(WRONG)]
        box.append(value if isinstance(box, Row) else ("stranger", value))
    elif box and kind == "drop":
        del box[other % len(box)]
    elif box and kind == "double":
        box.append(box[other % len(box)])
    elif box and kind == "shuffle":
        random.Random(other).shuffle(box)
    elif box and kind == "replace":
        slot = (place // len(found)) % len(box)
        value = WRONG[other % len(WRONG)]
        box[slot] = value if isinstance(box, Row) else (box[slot][0], value)
    elif box and kind == "escape" and not isinstance(box, Row):
        key, value = box[other % len(box)]
        if not key.startswith('"'):
            box[other % len(box)] = ('"' + "".join(f"\\u{ord(char):04x}" for char in key) + '"', value)


# What a field of shape json may hold beside text; fractions and doubled keys are not for the fast path.
_FREE = (
    '{"a":"b"}',
    '{"a":{"b":[1,null,true,"c"]}}',
    "[]",
    "{}",
    '[{"a":-0}]',
    '{"a":1,"a":2}',
    '{"a":1e5,"b":0,"b":0}',
)

CHANGES = ("replace", "replace", "replace", "drop", "double", "add", "shuffle", "escape")


class Draft:
    """Messages of an edition with values that suit each field, by a seed; rules are not minded."""

    def __init__(self, table: EditionTable, seed: int) -> None:
        self._table = table
        self._random = random.Random(seed)

    def message(self, infno: str, direction: str) -> Tree:
        """A whole message."""
        interface = self._table.interfaces[infno]
        envelope = self._table.envelope
        outer = envelope.request if direction == "input" else envelope.response
        fixed = {"infno": f'"{infno}"', "infcode": "0"}
        pairs = [
            (field.code, fixed.get(field.code) or self._value(field))
            for field in outer.fields
            if self._wanted(field)
        ]
        body = grow(interface.input if direction == "input" else interface.output)
        inner = self._rows(body) if body.array else self._object(body)
        return [*pairs, (direction, inner)]

    def _wanted(self, field: FieldTable) -> bool:
        return field.required or self._random.random() < 0.6

    def _object(self, branch: Branch) -> Tree:
        pairs = [(code, self._value(field)) for code, field in branch.fields.items() if self._wanted(field)]
        for key, child in branch.children.items():
            if child.table.required or self._random.random() < 0.6:
                pairs.append((key, self._rows(child) if child.array else self._object(child)))
        return pairs

    def _rows(self, branch: Branch) -> Tree:
        return Row(self._object(branch) for _ in range(self._random.randint(1, 3)))

    def _value(self, field: FieldTable) -> Tree:
        if field.shape == "list":
            return Row(self._scalar(field) for _ in range(self._random.randint(1, 3)))
        if field.shape == "json" and self._random.random() < 0.5:
            return self._random.choice(_FREE)
        if field.shape == "bytes":
            return '"AAAA"'
        return self._scalar(field)

    def _scalar(self, field: FieldTable) -> str:
        pick = self._random
        if field.type in ("decimal", "integer"):
            scale = 0 if field.type == "integer" else field.scale or 0
            whole = max((field.length or 6) - scale, 0)
            head = str(pick.randint(0, 10 ** min(whole, 14) - 1)) if whole else "0"
            return head + (
                f".{pick.randint(0, 10**scale - 1):0{scale}d}" if scale and pick.random() < 0.7 else ""
            )
        if field.type != "string":
            day = f"20{pick.randint(20, 29)}-{pick.randint(1, 12):02d}-{pick.randint(1, 28):02d}"
            clock = f"{pick.randint(0, 23):02d}:{pick.randint(0, 59):02d}:{pick.randint(0, 59):02d}"
            return json.dumps({"date": day, "time": clock}.get(field.type, f"{day} {clock}"))
        return json.dumps(self._text(field), ensure_ascii=pick.random() < 0.2)

    def _text(self, field: FieldTable) -> str:
        pick = self._random
        codes = self._codes(self._table.dictionaries.get(field.dict) if field.dict else None, field)
        if codes:
            return pick.choice(codes)
        length = pick.randint(1, min(field.length or 12, 12))
        return "".join(pick.choice("甲乙丙abc012 -") for _ in range(length))

    def _codes(self, dictionary: DictionaryTable | None, field: FieldTable) -> list[str]:
        limit = field.length or 99
        return [code.code for code in dictionary.codes if len(code.code) <= limit] if dictionary else []


def lines_message(seed: int) -> Tree:
    """A valid 2204 of the edition ``shapes``: every rule holds, and most of them have something to say."""
    pick = random.Random(seed)
    lines = Row()
    total = Decimal(0)
    for number in range(pick.randint(1, 6)):
        price = Decimal(pick.randint(0, 10 ** pick.randint(1, 9))).scaleb(-pick.randint(0, 6))
        count = Decimal(pick.choice([1, -1]) * pick.randint(0, 10 ** pick.randint(1, 5))).scaleb(
            -pick.randint(0, 4)
        )
        amount = (price * count).quantize(Decimal("0.01"), ROUND_HALF_UP)
        total += amount
        line = [
            ("serial", f'"S{number:04d}"'),
            ("amount", f"{amount:f}"),
            ("price", f"{price:f}"),
            ("cnt", f"{count:f}"),
        ]
        line += [("moment", '"2026-04-10 10:28:33"'), ("place", f'"{430000 + pick.randint(0, 89)}"')]
        if pick.random() < 0.5:
            line += [("part_a", f"{min(amount, Decimal(0)):f}"), ("kind", pick.choice(['"1"', '"03"', '""']))]
        if pick.random() < 0.5:
            line.append(
                ("trace", Row([("serial", f'"TR{number}{i}"'), ("cnt", f"{number}.{i}1")] for i in range(2)))
            )
        lines.append(line)
    head = [
        ("serial", '"H1"'),
        ("kind", '"1"'),
        ("card_no", '"11010519491231002X"'),
        ("count_of", str(len(lines))),
    ]
    head += [
        ("total", f"{total:f}"),
        ("begin", '"2026-04-01"'),
        ("end", '"2026-04-10"'),
        ("moment", '"2026-04-02 08:00:00"'),
    ]
    head += [("clock", '"21:59:59"')]
    outer = [
        ("infno", '"2204"'),
        ("msgid", '"M1"'),
        ("inf_time", '"2026-04-10 10:28:33"'),
        ("sign_no", '"1"'),
    ]
    return [*outer, ("input", [("head", head), ("feedetail", lines)])]
