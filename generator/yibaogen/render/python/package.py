"""The small modules that hold a generated package together, and its tables."""

from __future__ import annotations

from functools import cache
from typing import Any

import msgspec

from yibaogen.index.effects import effect_tables
from yibaogen.index.tables import edition_table, interface_table
from yibaogen.model import Edition
from yibaogen.model.effects import Effects
from yibaogen.render.layout import laid_out
from yibaogen.render.python.escape import docstring, literal, words
from yibaogen.render.python.lines import frozen
from yibaogen.render.python.methods import module_name
from yibaogen.render.python.shared import Shared
from yibaogen.render.python.templates import fill


def package_modules(edition: Edition, package: str, shared: Shared) -> dict[str, str]:
    """``__init__.py``, ``validation.py``, ``mock.py`` and ``py.typed`` by file name."""
    title = words(edition.name)
    names = [module_name(infno) for infno in edition.interfaces]
    borrowed = {module_name(infno) for infno in shared.models}
    own = [name for name in names if name not in borrowed]
    return {
        "__init__.py": fill(
            "package.py",
            head=docstring(
                [f"{title}（{words(edition.id)} {words(edition.version)}）：客户端、模型、校验、字典。"]
            ),
            package=package,
            modules=own,
            own_names=frozen([literal(name) for name in ("codes", *own)]),
            base=shared.package,
            shared=[name for name in names if name in borrowed],
            shared_names=frozen([literal(name) for name in names if name in borrowed]),
            edition=literal(edition.id),
            version=literal(edition.version),
        ),
        "validation.py": fill("validation.py", head=docstring([f"{title}的报文校验。"]), package=package),
        "mock.py": fill("mock.py", head=docstring([f"{title}的模拟平台。"]), package=package),
        "py.typed": "",
    }


def data_files(edition: Edition, shared: Shared, effects: Effects) -> dict[str, str]:
    """The tables of the full pass by file name: ``shared.json`` and one per interface; defaults are left out.

    What the base's package has is only named (``borrowed``).
    """
    common = _common(edition, shared)
    common["effects"] = {
        infno: msgspec.to_builtins(item) for infno, item in effect_tables(effects, edition).items()
    }
    files = {"shared.json": _json(common)}
    for infno, interface in edition.interfaces.items():
        if infno not in shared.tables:
            files[f"{infno}.json"] = _json(_brief(interface_table(interface)))
    return files


def _common(edition: Edition, shared: Shared) -> dict[str, Any]:
    """All but the interfaces; new facts of an edition come along by themselves."""
    table = edition_table(edition)
    kept = {key: item for key, item in table.dictionaries.items() if key not in shared.dictionaries}
    found: dict[str, Any] = _brief(msgspec.structs.replace(table, dictionaries={}, interfaces={}))
    found["dictionaries"] = {key: _brief(item) for key, item in kept.items()}
    if shared.package:
        found["borrowed"] = {
            "package": shared.package,
            "dictionaries": sorted(shared.dictionaries),
            "interfaces": sorted(shared.tables),
        }
    return found


def _brief(value: Any) -> Any:
    """Builtins of a table; what equals its default is left out, so that a diff shows only what is said."""
    if isinstance(value, msgspec.Struct):
        found = {}
        for name, default in _defaults(type(value)):
            item = getattr(value, name)
            if item != default:
                found[name] = _brief(item)
        return found
    return [_brief(item) for item in value] if isinstance(value, list | tuple) else value


@cache
def _defaults(table: type[msgspec.Struct]) -> tuple[tuple[str, Any], ...]:
    """The fields of a table with their defaults; a required one has a default that nothing equals."""
    return tuple((item.encode_name, item.default) for item in msgspec.structs.fields(table))


def _json(value: Any) -> str:
    return laid_out(value) + "\n"
