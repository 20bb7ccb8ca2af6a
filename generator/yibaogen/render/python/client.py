"""``client.py``: one method per interface that the institution calls, blocking and async."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from yibaogen.model import Edition, Interface, Node
from yibaogen.render.python.classes import is_array
from yibaogen.render.python.describe import dictionary_hint
from yibaogen.render.python.escape import docstring, literal, words
from yibaogen.render.python.methods import method_names, module_name
from yibaogen.render.python.templates import fill

_INDENT = " " * 8
WIDTH = 110


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method of the clients; every part is Python source."""

    name: str
    module: str
    infno: str
    blocking: str
    awaited: str
    doc: str


def client_module(edition: Edition, package: str) -> str:
    """The source of ``client.py``."""
    names = method_names(edition)
    views = [_method(edition, edition.interfaces[infno], name) for infno, name in names.items()]
    title = words(edition.name)
    head = docstring([f"{title}（{words(edition.id)} {words(edition.version)}）的客户端。"])
    return fill("client.py", head=head, package=package, title=title, methods=views)


def _method(edition: Edition, interface: Interface, name: str) -> MethodView:
    lines = [f"{words(interface.name)}（{words(interface.infno)}）。", ""]
    lines += [*_place(edition, interface), "", "Args:"]
    lines += [f"    request: {_summary(interface.input, '输入')}", *_needs(edition, interface.input)]
    lines += ["", "Returns:", f"    应答；``output`` 里有{_summary(interface.output, '')}"]
    lines += ["", "Raises:", *(f"    {line}" for line in _RAISES)]
    return MethodView(
        name,
        module_name(interface.infno),
        literal(interface.infno),
        _signature("def", name, module_name(interface.infno)),
        _signature("async def", name, module_name(interface.infno)),
        docstring(lines, _INDENT),
    )


def _signature(word: str, name: str, module: str) -> str:
    """On one line where it fits, else as ruff breaks it."""
    argument, result = f"self, request: {module}.Request", f"Reply[{module}.Reply]:"
    line = f"{word} {name}({argument}) -> {result}"
    return line if len(line) <= WIDTH - 4 else f"{word} {name}(\n        {argument}\n    ) -> {result}"


_RAISES = (
    "RequestRejected: 请求不符合规范，没有发出。",
    "StillOpen: 同一笔业务还有结果未明的交易，没有发出，须先恢复。",
    "JournalError: 日志写不进去，没有发出。",
    "NotSent: 没有发出，可以再发。",
    "PlatformRefused: 平台答复 infcode 不为 0。",
    "GatewayError: 没有得到平台的答复。",
    "OutcomeUnknown: 已发出而结果不明，须先核对，不可直接重发。",
)


def _place(edition: Edition, interface: Interface) -> list[str]:
    """Where the number stands among those of its group, in the order of the standard."""
    group = [
        other
        for other in edition.interfaces.values()
        if interface.level2 and other.level2 == interface.level2 and other.caller == interface.caller
    ]
    at = next((i for i, other in enumerate(group) if other.infno == interface.infno), 0)
    parts = [words(interface.level2 or interface.level1 or edition.name)]
    if at > 0:
        parts.append(f"前一项 {_called(group[at - 1])}")
    if at + 1 < len(group):
        parts.append(f"后一项 {_called(group[at + 1])}")
    lines = ["，".join(parts) + "。"]
    return [*lines, "", words(interface.note)] if interface.note else lines


def _called(interface: Interface) -> str:
    return f"{words(interface.infno)} {words(interface.name)}"


def _summary(nodes: Sequence[Node], word: str) -> str:
    if is_array(nodes):
        return f"{word}一个列表（整个就是列表）。"
    named = [
        f"{words(node.path)}（列表）" if node.kind == "array" else words(node.path)
        for node in nodes
        if node.path
    ]
    named += [words(field.code) for node in nodes if not node.path for field in node.fields]
    return f"{word} {'、'.join(named)}。" if named else f"{word}零项。"


def _needs(edition: Edition, nodes: Sequence[Node]) -> list[str]:
    """The required fields node by node, and the code lists among them."""
    lines = []
    for node in nodes:
        required = [field for field in node.fields if field.required]
        if required:
            listed = "、".join(f"{words(field.code)} {words(field.name)}" for field in required)
            lines.append(f"        {words(node.path) or '.'} 必填：{listed}。")
        for field in required:
            dictionary = edition.dictionaries.get(field.dict) if field.dict else None
            if dictionary is not None and dictionary.codes:
                lines.append(f"        {words(field.code)} 取值：{dictionary_hint(dictionary)}。")
    return lines
