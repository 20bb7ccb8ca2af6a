"""Where a number's requests go: one URL for all, the number behind it, or a path of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from yibao.events import Event, Severity
from yibao.gateway.errors import SettingsError
from yibao.gateway.rules import AddressRule

_NO_PATHS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Address:
    """``paths`` (number → path below ``url``) is read with ``AddressRule.PATHS`` only."""

    url: str
    rule: AddressRule = AddressRule.SINGLE
    paths: Mapping[str, str] = field(default_factory=lambda: _NO_PATHS, repr=False)

    def of(self, infno: str) -> str:
        """The URL of a number. Raises ``SettingsError`` when the table has no path for it."""
        if self.rule is AddressRule.SINGLE:
            return self.url
        base = self.url.rstrip("/")
        if self.rule is AddressRule.PER_INFNO:
            return f"{base}/{infno}"
        path = self.paths.get(infno)
        if path is None:
            raise SettingsError(Event("settings-path", Severity.ERROR, args={"infno": infno}))
        return f"{base}/{path.lstrip('/')}"
