"""What a client must know about its institution and the platform's address."""

from __future__ import annotations

import dataclasses
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from yibao.events import Event, Severity
from yibao.gateway.errors import SettingsError
from yibao.gateway.rules import AddressRule

PREFIX = "YIBAO_"
_REQUIRED = ("url", "fixmedins_code", "fixmedins_name", "mdtrtarea_admvs")


@dataclass(frozen=True, slots=True)
class Settings:
    """Envelope fields by their wire names, and how to reach the platform.

    ``timeout`` and ``connect_timeout`` are seconds. ``sign_no`` (the session of 9001) and the operator's name never
    show in a repr. Raises ``SettingsError`` for a value that cannot work.
    """

    url: str
    fixmedins_code: str
    fixmedins_name: str
    mdtrtarea_admvs: str
    insuplc_admdvs: str = ""
    recer_sys_code: str = "YBXT"
    infver: str = "V1.0"
    opter_type: str = "1"
    opter: str = "0001"
    opter_name: str = field(default="经办人", repr=False)
    sign_no: str = field(default="", repr=False)
    address: AddressRule = AddressRule.SINGLE
    timeout: float = 100.0
    connect_timeout: float = 10.0

    def __post_init__(self) -> None:
        parts = urlsplit(self.url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise _wrong("url", _no_password(self.url), "http(s) 地址", "an http(s) address")
        for name in ("timeout", "connect_timeout"):
            if not 0 < getattr(self, name) <= 3600:
                raise _wrong(name, str(getattr(self, name)), " 0 到 3600 秒", "0 to 3600 seconds")
        missing = [name for name in _REQUIRED if not getattr(self, name).strip()]
        if missing:
            raise _missing(missing)

    def address_of(self, infno: str) -> str:
        """The URL to which a number's requests are posted."""
        return self.url if self.address is AddressRule.SINGLE else f"{self.url.rstrip('/')}/{infno}"

    @classmethod
    def from_env(
        cls,
        environ: Mapping[str, str] | None = None,
        file: Path | None = None,
        *,
        override: Mapping[str, str] | None = None,
        defaults: Mapping[str, str] | None = None,
    ) -> Settings:
        """Read, the strongest first: ``override``, ``YIBAO_<FIELD>`` variables, a TOML ``file``, ``defaults``.

        Raises ``SettingsError`` naming what is missing or wrong.
        """
        values: dict[str, Any] = {**(defaults or {}), **(_read_file(file) if file else {})}
        names = {f.name for f in dataclasses.fields(cls)}
        for name in names:
            found = (os.environ if environ is None else environ).get(PREFIX + name.upper())
            if found is not None:
                values[name] = found
        values |= override or {}
        unknown = sorted(values.keys() - names)
        if unknown:
            raise _wrong(
                unknown[0], "?", f"其中之一：{'、'.join(sorted(names))}", f"one of {', '.join(sorted(names))}"
            )
        missing = [name for name in _REQUIRED if name not in values]
        if missing:
            raise _missing(missing)
        return cls(**{name: _typed(name, value) for name, value in values.items()})


def _typed(name: str, value: Any) -> Any:
    if name in ("timeout", "connect_timeout"):
        try:
            return float(value)
        except (TypeError, ValueError):
            raise _wrong(name, str(value), "秒数", "a number of seconds") from None
    if name == "address":
        try:
            return AddressRule(value)
        except ValueError:
            raise _wrong(name, str(value), " single 或 per-infno", "single or per-infno") from None
    return str(value)


def _read_file(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        args = {
            "file": str(file),
            "found": type(error).__name__ if isinstance(error, UnicodeError) else str(error),
        }
        raise SettingsError(Event("settings-file", Severity.ERROR, args=args)) from error


def _missing(names: list[str]) -> SettingsError:
    variables = ", ".join(PREFIX + name.upper() for name in names)
    return SettingsError(
        Event("settings-missing", Severity.ERROR, args={"names": "、".join(names), "variables": variables})
    )


def _wrong(name: str, found: str, allowed: str, allowed_en: str) -> SettingsError:
    args = {"name": name, "found": found, "allowed": allowed, "allowed_en": allowed_en}
    return SettingsError(Event("settings-value", Severity.ERROR, args=args))


def _no_password(url: str) -> str:
    return "***" if "@" in url else url
