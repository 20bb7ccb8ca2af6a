"""What an edition says about its platform's gateway, as the weakest layer of settings."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import resources
from typing import Any

import msgspec

from yibao.gateway.rules import AddressRule

Facts = Mapping[str, "str | Mapping[str, str]"]
_ADDRESSES = {"single": AddressRule.SINGLE, "number": AddressRule.PER_INFNO, "paths": AddressRule.PATHS}
_SAME_NAME = ("profile", "upload", "paths", "gateway", "timeout", "infver", "recer_sys_code")


class _Head(msgspec.Struct):
    edition: str
    transport: dict[str, str | dict[str, str]] = {}


def from_facts(facts: Facts) -> dict[str, Any]:
    """Settings out of ``transport`` of an edition; facts that are no setting (names of headers) are left out."""
    found: dict[str, Any] = {key: facts[key] for key in _SAME_NAME if key in facts}
    address = facts.get("address")
    if isinstance(address, str):
        found["address"] = _ADDRESSES[address]
    if facts.get("prescriptions") == "epc":
        own = {"address": str(AddressRule.PATHS)} if "paths" in facts else {}
        found["prescriptions"] = {"profile": "epc", **own}
    return found


def facts_of(package: str) -> tuple[str, Facts]:
    """The edition and the facts that a generated package (``yibao_editions.hunan``) carries.

    Raises ``ModuleNotFoundError`` or ``FileNotFoundError`` for what is no such package.
    """
    data = resources.files(package).joinpath("data", "shared.json").read_bytes()
    head = msgspec.json.decode(data, type=_Head)
    return head.edition, head.transport
