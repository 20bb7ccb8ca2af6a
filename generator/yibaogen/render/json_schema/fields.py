"""One field as JSON Schema.

Two dialects of the same facts. The strict one says what the standard writes. The tolerant one also takes what the
validator only warns of (numbers as text, null for what is optional …): the first of its ``type`` names is the strict one.
Amounts have bounds, never ``multipleOf``: in floating point it refuses good amounts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from yibaogen.model import Dictionary, Field

Schema = dict[str, Any]
DATE = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
DATETIME = DATE[:-1] + " ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$"
TIME = "^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$"
_MOMENT = (
    "^([0-9]{4}-[0-9]{2}-[0-9]{2}([ T][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?"
    "|[0-9]{8}([0-9]{6}([0-9]{3})?)?|[0-9]{13})?$"
)
_CLOCK = _MOMENT.replace("|[0-9]{13}", "|[0-9]{13}|[0-9]{2}:?[0-9]{2}(:?[0-9]{2}([.][0-9]{1,9})?)?")

# What the tolerant dialect keeps in $defs, so that each date field is one short line.
MOMENTS: Mapping[str, Schema] = {
    "type.date": {
        "$comment": "宽松写法：带时间、无分隔符、毫秒数均可读 / other spellings that are still read as a day",
        "pattern": _MOMENT,
        "if": {"type": "string", "pattern": DATE},
        "then": {"format": "date"},
    },
    "type.datetime": {
        "$comment": "标准写法 yyyy-MM-dd HH:mm:ss，其余可读但有警告 / other spellings are read with a warning",
        "pattern": _MOMENT,
    },
    "type.time": {
        "$comment": "标准写法 HH:mm:ss，其余可读但有警告 / other spellings are read with a warning",
        "pattern": _CLOCK,
    },
}


def head(field: Field) -> Schema:
    """Title and description."""
    return {"title": field.name} | ({"description": field.note} if field.note else {})


def tail(field: Field) -> Schema:
    """What JSON Schema has no word for."""
    marks: Schema = {}
    if field.type.base != "string":
        marks["x-yibao-type"] = str(field.type)
    if field.shape != "scalar":
        marks["x-yibao-shape"] = field.shape
    return marks


def strict(field: Field) -> Schema:
    """The value as the standard writes it; codes are not looked up (the caller adds their list)."""
    return _STRICT[field.shape](field)


def tolerant(field: Field) -> Schema:
    """The value as a platform takes it, without title and marks; refers to ``type.*`` in ``$defs``."""
    body = _TOLERANT[field.shape](field)
    names: list[str] = body["type"]
    if not field.required:
        # Null or empty text means the same as nothing at all.
        return body | {"type": [*names, *(name for name in ("string", "null") if name not in names)]}
    for name, least in (("string", "minLength"), ("array", "minItems"), ("object", "minProperties")):
        if name in names:
            body[least] = 1
    return body


def code_list(dictionary: Dictionary) -> Schema:
    """Title and labels of a dictionary."""
    labels = {code.code: code.label for code in dictionary.codes}
    return (
        {"title": dictionary.name}
        | ({"description": dictionary.note} if dictionary.note else {})
        | {"x-codes": labels}
    )


def spellings(codes: tuple[str, ...] | list[str]) -> list[str | int]:
    """Each code as text, and those that a JSON number can spell as that number too."""
    return [*codes, *(int(code) for code in codes if _numeric(code))]


def _numeric(code: str) -> bool:
    return code.isascii() and code.isdigit() and len(code) <= 15 and str(int(code)) == code


def _size(field: Field) -> Schema:
    return {} if field.type.length is None else {"maxLength": field.type.length}


def _bounds(digits: int | None) -> Schema:
    if digits is None:
        return {}
    return {"exclusiveMinimum": -(10**digits), "exclusiveMaximum": 10**digits}


def _whole_digits(field: Field) -> int | None:
    kind = field.type
    return None if kind.length is None else kind.length - (kind.scale or 0)


def _digits(field: Field) -> str:
    """A pattern for the number as text; empty text is for ``minLength`` to judge."""
    whole = _whole_digits(field)
    scale = field.type.scale
    before = "[0-9]+" if whole is None else f"0*[0-9]{{1,{whole}}}" if whole else "0+"
    after = f"[.][0-9]{{0,{scale}}}0*" if scale else "[.]0*"
    short = f"|[.][0-9]{{1,{scale}}}0*" if scale else ""
    return f"^([+-]?({before}({after})?{short}))?$"


def _strict_scalar(field: Field) -> Schema:
    match field.type.base:
        case "decimal":
            return {"type": "number"} | _bounds(_whole_digits(field))
        case "integer":
            return {"type": "integer"} | _bounds(_whole_digits(field))
        case "date":
            return {"type": "string", "format": "date"}
        case "datetime":
            return {"type": "string", "pattern": DATETIME}
        case "time":
            return {"type": "string", "pattern": TIME}
        case _:
            return {"type": "string"} | _size(field)


def _tolerant_scalar(field: Field) -> Schema:
    match field.type.base:
        case "decimal":
            return (
                {"type": ["number", "string"]} | _bounds(_whole_digits(field)) | {"pattern": _digits(field)}
            )
        case "integer":
            return (
                {"type": ["integer", "string"]} | _bounds(_whole_digits(field)) | {"pattern": _digits(field)}
            )
        case "date" | "datetime" | "time" as base:
            return {"type": ["string", "integer"], "$ref": f"#/$defs/type.{base}"}
        case _:
            return {"type": ["string", "number", "boolean"]} | _size(field)


def _strict_list(field: Field) -> Schema:
    return {"type": "array", "items": _strict_scalar(field)}


def _tolerant_list(field: Field) -> Schema:
    item = _tolerant_scalar(field)
    # A lone scalar is read as a list of one; items may be empty.
    alone = [name for name in item["type"] if name != "array"]
    return {"type": ["array", *alone], "items": item | {"type": [*alone, *_unless("string", alone), "null"]}}


def _unless(name: str, names: list[str]) -> list[str]:
    return [] if name in names else [name]


def _strict_json(field: Field) -> Schema:
    return {"type": ["object", "array", "string"]} | _size(field)


def _strict_bytes(field: Field) -> Schema:
    return {"type": "string", "contentEncoding": "base64"} | _size(field)


def _tolerant_bytes(field: Field) -> Schema:
    return {
        "type": ["string", "array"],
        "items": {"type": "integer", "minimum": -128, "maximum": 127},
    } | _size(field)


_STRICT: Mapping[str, Callable[[Field], Schema]] = {
    "scalar": _strict_scalar,
    "list": _strict_list,
    "json": _strict_json,
    "bytes": _strict_bytes,
}
_TOLERANT: Mapping[str, Callable[[Field], Schema]] = {
    "scalar": _tolerant_scalar,
    "list": _tolerant_list,
    "json": _strict_json,
    "bytes": _tolerant_bytes,
}
