"""The two modules of the package that no schema describes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from yibaogen.render.pydantic_variant.generate import HEADER

_BASE = '''"""所有 pydantic 模型的基类。 / What all pydantic models share."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Self

from pydantic import BaseModel, ConfigDict

from yibao.message.wire import encode


class Node(BaseModel):
    """报文的一个节点；未知字段保留不丢。 / A node of a message; unknown fields are kept."""

    model_config = ConfigDict(extra="allow", populate_by_name=True, protected_namespaces=())

    @classmethod
    def from_json(cls, data: str | bytes) -> Self:
        """读取报文，金额全程为 Decimal。model_validate_json 会经过浮点数，丢失 99999999999999.99 这样的精度。

        Reads a message with exact amounts; pydantic's own model_validate_json goes through floating point.
        """
        return cls.model_validate(json.loads(data, parse_float=Decimal))

    def to_json(self) -> bytes:
        """写出报文：金额为原样的 JSON 数字，没有值的字段不写。 / The message as bytes: exact numbers, nothing for None."""
        return encode(self.model_dump(by_alias=True, exclude_none=True))
'''

_INIT = '''"""{edition} 版的 pydantic 模型，每个交易一个模块：``p2207.Request``、``p2207.Reply``。

Pydantic models, a module per interface number. Made by datamodel-code-generator from the JSON Schemas of this edition.
"""

MODULES = {names}
'''

_REDIRECT = '''
SHARED = frozenset({names})
"""与基础版相同的模块，取自基础版。 / Modules that are the base edition's own."""

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name in SHARED:
            # 子模块，或基础版也是取自它的基础版的模块。
            module: object = getattr(__import__("{base}", fromlist=(name,)), name)
            return globals().setdefault(name, module)
        raise AttributeError(f"module {{__name__!r}} has no attribute {{name!r}}")
'''


def base_module() -> str:
    """``base.py``: the base class."""
    return f"{HEADER}\n{_BASE}"


def init_module(edition: str, own: Sequence[str], base: str, shared: Sequence[str]) -> str:
    """``__init__.py``: lists the modules and imports none of them; the ``shared`` ones are the package ``base``'s."""
    names = _listed(sorted([*own, *shared]), "")
    text = f"{HEADER}\n" + _INIT.replace("{edition}", edition).replace("{names}", names)
    if not shared:
        return text
    imports = "\n".join(f"    from {base} import {name} as {name}" for name in shared)
    head = f"from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n{imports}\n"
    text = text.replace("\nMODULES", f"\n{head}\nMODULES")
    return text + _REDIRECT.format(names=_listed(shared, "    "), base=base)


def _listed(names: Sequence[str], indent: str) -> str:
    """A tuple as the formatter leaves it; ``indent`` stands before its lines where it is no line's beginning."""
    if len(names) < 2:
        return "".join(f'("{name}",)' for name in names) or "()"
    rows = "".join(f'{indent}    "{name}",\n' for name in names)
    opened = f"\n{indent}(" if indent else "("
    closed = f"{indent})\n" if indent else ")"
    return f"{opened}\n{rows}{closed}"


def handed_on(module: str, names: Iterable[str]) -> str:
    """A module whose names are those of another one."""
    lines = "\n".join(f"from {module} import {name} as {name}" for name in names)
    return f'{HEADER}\n"""取自基础版。 / The base edition\'s own."""\n\n{lines}\n'
