"""What a client must know about its institution, the platform's address and its gateway."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, get_args
from urllib.parse import urlsplit

from yibao.events import Event, Severity
from yibao.gateway.errors import SettingsError
from yibao.gateway.facts import Facts, facts_of, from_facts
from yibao.gateway.profiles.address import Address
from yibao.gateway.profiles.upload import Form
from yibao.gateway.rules import AddressRule
from yibao.gateway.secret import NO_SECRET, Secret
from yibao.gateway.settings_file import TABLES, Layer, layers, merge, read_file

PREFIX = "YIBAO_"
Tls = Literal["verify", "off"]
_REQUIRED = ("url", "fixmedins_code", "fixmedins_name", "mdtrtarea_admvs")
_SECONDS = ("timeout", "connect_timeout", "timeout_query", "timeout_upload", "timeout_money", "timeout_file")
_WORDS: Mapping[str, tuple[str, ...]] = {
    "address": tuple(AddressRule),
    "upload": get_args(Form),
    "tls": get_args(Tls),
}
_NOTHING: Mapping[str, Any] = MappingProxyType({})


def _nothing() -> Mapping[str, Any]:
    return {}


@dataclass(frozen=True, slots=True)
class Settings:
    """Envelope fields by their wire names, and how to reach the platform.

    ``timeout`` and ``connect_timeout`` are seconds; ``timeout_query`` and so on hold for one class of interfaces (0: as
    ``yibao.gateway.core.patience_of`` derives it). ``gateway`` holds the settings of ``profile``; ``prescriptions``
    those of another profile for electronic prescriptions, its name under ``profile`` and its own ``url``; what stands
    in either is kept as ``Secret``. ``tls`` is ``off`` only where somebody wrote so; ``ca_file`` replaces the machine's
    authorities, ``client_cert`` and ``client_key`` are PEM files, ``proxy`` is a URL. Neither the session of 9001, the
    operator's name nor any secret shows in a repr. Raises ``SettingsError`` for a value that cannot work.
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
    timeout_query: float = 0.0
    timeout_upload: float = 0.0
    timeout_money: float = 0.0
    timeout_file: float = 0.0
    profile: str = "plain"
    upload: Form = "base64"
    paths: Mapping[str, str] = field(default_factory=_nothing, repr=False)
    gateway: Mapping[str, Secret] = field(default_factory=_nothing, repr=False)
    prescriptions: Mapping[str, Secret] = field(default_factory=_nothing, repr=False)
    tls: Tls = "verify"
    ca_file: str = ""
    client_cert: str = ""
    client_key: str = ""
    client_key_password: Secret = NO_SECRET
    proxy: Secret = NO_SECRET

    def __post_init__(self) -> None:
        parts = urlsplit(self.url)
        if parts.scheme not in ("http", "https") or not parts.hostname or "@" in parts.netloc:
            raise _wrong("url", _no_password(self.url), "http(s) 地址", "an http(s) address")
        for name in _SECONDS:
            if not 0 < getattr(self, name) <= 3600 and (name in _SECONDS[:2] or getattr(self, name) != 0):
                raise _wrong(name, str(getattr(self, name)), " 0 到 3600 秒", "0 to 3600 seconds")
        missing = [name for name in _REQUIRED if not getattr(self, name).strip()]
        if missing:
            raise _missing(missing)

    def address_of(self, infno: str) -> str:
        """The URL to which a number's requests are posted. Raises ``SettingsError`` when the path table lacks it."""
        return Address(self.url, self.address, self.paths).of(infno)

    @classmethod
    def from_env(
        cls,
        environ: Mapping[str, str] | None = None,
        file: Path | None = None,
        *,
        edition: str = "",
        env: str = "",
        facts: Facts = _NOTHING,
        override: Mapping[str, str] | None = None,
        defaults: Mapping[str, str] | None = None,
    ) -> Settings:
        """Read, the strongest first: ``override``, environment variables, a TOML ``file``, ``defaults``, ``facts``.

        Variables are ``YIBAO_<FIELD>``, ``YIBAO_GATEWAY_<OPTION>`` and ``YIBAO_PRESCRIPTIONS_<OPTION>``; ``YIBAO_ENV``
        names the environment (``test``, ``production``) when ``env`` does not. For the file see
        ``yibao.gateway.settings_file``; ``facts`` are ``transport`` of the edition. Raises ``SettingsError``.
        """
        found = layers_of(
            environ, file, edition=edition, env=env, facts=facts, override=override, defaults=defaults
        )
        values = merge([layer for _, layer in found])
        names = {f.name for f in dataclasses.fields(cls)}
        unknown = sorted(values.keys() - names)
        if unknown:
            raise _wrong(
                unknown[0], "?", f"其中之一：{'、'.join(sorted(names))}", f"one of {', '.join(sorted(names))}"
            )
        missing = [name for name in _REQUIRED if name not in values]
        if missing:
            raise _missing(missing)
        return cls(**{name: _typed(name, value) for name, value in values.items()})

    @classmethod
    def for_client(cls, client: type[object], file: Path | None = None, *, env: str = "") -> Settings:
        """Settings for a generated client class: the facts of its edition, then ``file`` and the variables.

        Raises ``SettingsError``, and ``ModuleNotFoundError`` for a class that belongs to no edition.
        """
        edition, facts = facts_of(client.__module__.rpartition(".")[0])
        return cls.from_env(file=file, edition=edition, env=env, facts=facts)


def layers_of(
    environ: Mapping[str, str] | None = None,
    file: Path | None = None,
    *,
    edition: str = "",
    env: str = "",
    facts: Facts = _NOTHING,
    override: Mapping[str, str] | None = None,
    defaults: Mapping[str, str] | None = None,
) -> list[tuple[str, Layer]]:
    """What ``Settings.from_env`` reads, the weakest first, each layer with its name: ``facts``, ``defaults``, ``file`` and its
    headings, ``environment``, ``override``. Values are as they stand there: secrets are in clear. Raises ``SettingsError``.
    """
    variables = os.environ if environ is None else environ
    names = {f.name for f in dataclasses.fields(Settings)}
    found: list[tuple[str, Layer]] = [("facts", from_facts(facts)), ("defaults", defaults or {})]
    if file:
        levels = layers(read_file(file), edition, env or variables.get(PREFIX + "ENV", ""))
        found += [(f"file {name}".rstrip(), level) for name, level in levels]
    return [*found, ("environment", _from_variables(variables, names)), ("override", override or {})]


def _from_variables(environ: Mapping[str, str], names: set[str]) -> Layer:
    plain = {name: environ[PREFIX + name.upper()] for name in names if PREFIX + name.upper() in environ}
    for table in TABLES:
        start = f"{PREFIX}{table.upper()}_"
        inner = {key[len(start) :].lower(): value for key, value in environ.items() if key.startswith(start)}
        if inner:
            plain[table] = inner  # type: ignore[assignment]
    return plain


def _typed(name: str, value: Any) -> Any:
    if name in _SECONDS:
        try:
            return float(value)
        except (TypeError, ValueError):
            raise _wrong(name, str(value), "秒数", "a number of seconds") from None
    if name in TABLES:
        return _table(name, value)
    if name in ("proxy", "client_key_password"):
        return value if isinstance(value, Secret) else Secret(str(value))
    words = _WORDS.get(name)
    if words is None:
        return str(value)
    if str(value) not in words:
        said = (f" {'、'.join(words[:-1])} 或 {words[-1]}", f"{', '.join(words[:-1])} or {words[-1]}")
        raise _wrong(name, str(value)[:40], *said)
    return AddressRule(value) if name == "address" else str(value)


def _table(name: str, value: Any) -> Mapping[str, Any]:
    if not isinstance(value, Mapping) or any(isinstance(item, Mapping | list) for item in value.values()):
        raise _wrong(name, type(value).__name__, "一张表，值是文本或数", "a table of texts and numbers")
    if name == "paths":
        return {key: str(item) for key, item in value.items()}
    # Which of them are secret is the profile's business; here none may show.
    return {key: item if isinstance(item, Secret) else Secret(str(item)) for key, item in value.items()}


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
