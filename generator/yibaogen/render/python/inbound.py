"""``inbound.py``: the interfaces that the institution offers, as typed handlers and an application."""

from __future__ import annotations

from dataclasses import dataclass

from yibaogen.model import Edition
from yibaogen.render.python.client import WIDTH
from yibaogen.render.python.escape import docstring, literal, words
from yibaogen.render.python.methods import module_name
from yibaogen.render.python.names import identifier, unclashing
from yibaogen.render.python.templates import fill

_INDENT = " " * 8


@dataclass(frozen=True, slots=True)
class HandlerView:
    """A handler; every part is Python source. ``needed``: only the platform calls it, so that nobody may do without."""

    name: str
    module: str
    infno: str
    signature: str
    doc: str
    needed: bool


def _signature(name: str, module: str) -> str:
    """On one line where it fits, else as ruff breaks it."""
    arguments = f"self, request: {module}.Request, message: Message"
    result = f"{module}.Reply | Awaitable[{module}.Reply]:"
    line = f"def {name}({arguments}) -> {result}"
    return line if len(line) <= WIDTH - 4 else f"def {name}(\n        {arguments}\n    ) -> {result}"


def inbound_module(edition: Edition, package: str) -> str | None:
    """The source of ``inbound.py``; None for an edition whose platform calls nobody."""
    offered = [item for item in edition.interfaces.values() if item.caller != "institution"]
    used: set[str] = set()
    views = []
    for interface in offered:
        name = unclashing(identifier(interface.method), used)
        used.add(name)
        lines = [
            f"{words(interface.name)}（{words(interface.infno)}）。不予办理时抛出 ``yibao.gateway.inbound.Refusal``。"
        ]
        if interface.note:
            lines += ["", words(interface.note)]
        doc = docstring(lines, _INDENT)
        module = module_name(interface.infno)
        needed = interface.caller == "platform"
        signature = _signature(name, module)
        views.append(HandlerView(name, module, literal(interface.infno), signature, doc, needed))
    if not views:
        return None
    title = f"{words(edition.name)}里由机构提供、由医保平台调用的交易。"
    return fill("inbound.py", head=docstring([title]), package=package, methods=views)
