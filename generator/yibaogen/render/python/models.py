"""``i<infno>.py``: the typed models of one interface."""

from __future__ import annotations

from yibaogen.model import Edition, Interface
from yibaogen.render.python.classes import DirectionView, module_views
from yibaogen.render.python.escape import docstring, words
from yibaogen.render.python.templates import fill

_CALLERS = {
    "institution": "定点医药机构调用",
    "platform": "由医保平台调用，机构提供服务",
    "both": "定点医药机构调用；医保平台也用它通知机构，机构提供服务",
}


def models_module(edition: Edition, interface: Interface) -> str:
    """The source of one module."""
    views = module_views(edition, interface)
    return fill(
        "models.py", head=docstring(_head(edition, interface)), imports=_imports(views), directions=views
    )


def _head(edition: Edition, interface: Interface) -> list[str]:
    place = " · ".join(words(level) for level in (interface.level1, interface.level2) if level)
    caller = _CALLERS[interface.caller]
    lines = [f"{words(interface.infno)} {words(interface.name)}", ""]
    lines.append(f"{place}；{caller}。" if place else f"{caller}。")
    if interface.note:
        lines += ["", words(interface.note)]
    listed = "、".join(words(edition.sources.get(source, source)) for source in interface.sources)
    return [*lines, "", f"出处：{listed}。"] if listed else lines


def _imports(views: tuple[DirectionView, ...]) -> str:
    annotations = " ".join(
        attribute.annotation for view in views for item in view.classes for attribute in item.attributes
    )
    lines = []
    if "dt." in annotations:
        lines.append("import datetime as dt")
    if "Decimal" in annotations:
        lines.append("from decimal import Decimal")
    typing = [name for name, used in _typing(views, annotations) if used]
    if typing:
        lines.append(f"from typing import {', '.join(typing)}")
    return "\n".join([*lines, "", "import msgspec"] if lines else ["import msgspec"])


def _typing(views: tuple[DirectionView, ...], annotations: str) -> list[tuple[str, bool]]:
    return [
        ("Any", "Any" in annotations.replace("[", " ").split()),
        ("TypeAlias", any(view.alias for view in views)),
    ]
