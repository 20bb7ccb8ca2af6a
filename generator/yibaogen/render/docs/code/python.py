"""The call with the generated client: typed classes, amounts as Decimal, dates as dates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from yibaogen.model import Field, Interface
from yibaogen.render.docs.code.call import ADDRESS, Call, Number
from yibaogen.render.python.classes import RequestNames, request_names
from yibaogen.render.python.escape import literal
from yibaogen.render.python.methods import module_name
from yibaogen.render.python.names import identifier

_STEP = "    "
_SETTINGS = (
    "fixmedins_code",
    "fixmedins_name",
    "mdtrtarea_admvs",
    "insuplc_admdvs",
    "opter",
    "opter_name",
    "opter_type",
    "sign_no",
)


def blocking(call: Call) -> str:
    """With the blocking client."""
    lines = [
        *_head(call, "Client"),
        "with Client(settings) as client:",
        f"{_STEP}reply = client.{call.method}(request)",
        "print(reply.output)",
    ]
    return "\n".join(lines) + "\n"


def awaited(call: Call) -> str:
    """With the async client."""
    lines = [
        "import asyncio",
        *_head(call, "AsyncClient"),
        "",
        "async def main() -> None:",
        f"{_STEP}async with AsyncClient(settings) as client:",
        f"{_STEP * 2}reply = await client.{call.method}(request)",
        f"{_STEP}print(reply.output)",
        "",
        "",
        "asyncio.run(main())",
    ]
    return "\n".join(lines) + "\n"


def _head(call: Call, client: str) -> list[str]:
    request = _Writer(call.interface, request_names(call.interface)).request(call.message.get("input") or {})
    text = "\n".join(request)
    imports = [
        *(["import datetime as dt"] if "dt." in text else []),
        *(["from decimal import Decimal"] if "Decimal(" in text else []),
    ]
    return [
        *imports,
        *([""] if imports else []),
        "from yibao.gateway import Settings",
        f"from yibao_editions.{identifier(call.edition.id)} import {client}, {module_name(call.interface.infno)}",
        "",
        "settings = Settings(",
        f"{_STEP}url={literal(ADDRESS)},",
        *(f"{_STEP}{code}={_scalar(call.message[code])}," for code in _SETTINGS if code in call.message),
        ")",
        *request,
    ]


@dataclass(frozen=True, slots=True)
class _Writer:
    interface: Interface
    names: RequestNames

    def request(self, value: dict[str, Any]) -> list[str]:
        lines = self._object("", value, "")
        return [f"request = {lines[0]}", *lines[1:]]

    def _object(self, path: str, value: Mapping[str, Any], indent: str) -> list[str]:
        """``Class(`` … ``)``: the first line without its indent."""
        head = f"{module_name(self.interface.infno)}.{self.names.classes[path]}("
        inner = indent + _STEP
        fields = {
            field.code: field for node in self.interface.input if node.path == path for field in node.fields
        }
        lines = [head]
        for code, found in value.items():
            attribute = self.names.attributes[path].get(code)
            if attribute is not None and found is not None:
                lines += self._attribute(path, code, attribute, fields.get(code), found, inner)
        return [*lines, f"{indent})"]

    def _attribute(
        self, path: str, code: str, attribute: str, field: Field | None, found: Any, indent: str
    ) -> list[str]:
        if field is not None:
            return [f"{indent}{attribute}={_value(field, found)},"]
        below = f"{path}.{code}" if path else code
        if isinstance(found, list):
            lines = [f"{indent}{attribute}=["]
            for item in found:
                first, *rest = self._object(below, item, indent + _STEP)
                lines += [f"{indent}{_STEP}{first}", *rest[:-1], f"{rest[-1]},"]
            return [*lines, f"{indent}],"]
        first, *rest = self._object(below, found, indent)
        return [f"{indent}{attribute}={first}", *rest[:-1], f"{rest[-1]},"]


def _value(field: Field, found: Any) -> str:
    if field.shape == "list" and isinstance(found, list):
        return f"[{', '.join(_typed(field.type.base, item) for item in found)}]"
    return _plain(found) if field.shape != "scalar" else _typed(field.type.base, found)


def _typed(base: str, found: Any) -> str:
    text = found.text if isinstance(found, Number) else str(found)
    match base:
        case "decimal":
            return f"Decimal({literal(text)})"
        case "integer":
            return text if text.lstrip("-").isdigit() else literal(text)
        case "date":
            return f"dt.date.fromisoformat({literal(text)})"
        case "datetime":
            return f"dt.datetime.fromisoformat({literal(text)})"
        case "time":
            return f"dt.time.fromisoformat({literal(text)})"
    return literal(text)


def _plain(found: Any) -> str:
    """Any JSON value as Python source."""
    if isinstance(found, dict):
        return "{" + ", ".join(f"{literal(key)}: {_plain(item)}" for key, item in found.items()) + "}"
    if isinstance(found, list):
        return f"[{', '.join(_plain(item) for item in found)}]"
    return _scalar(found)


def _scalar(found: Any) -> str:
    match found:
        case Number(text):
            return text if text.lstrip("-").isdigit() else f"Decimal({literal(text)})"
        case None | True | False:
            return repr(found)
    return literal(str(found))
