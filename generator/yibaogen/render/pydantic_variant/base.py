"""The two modules of the package that no schema describes."""

from __future__ import annotations

from collections.abc import Iterable

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

MODULES = (
{names}
)
'''


def base_module() -> str:
    """``base.py``: the base class."""
    return f"{HEADER}\n{_BASE}"


def init_module(edition: str, infnos: Iterable[str]) -> str:
    """``__init__.py``: lists the modules and imports none of them."""
    names = "\n".join(f'    "p{infno}",' for infno in infnos)
    return f"{HEADER}\n" + _INIT.replace("{edition}", edition).replace("{names}", names)
