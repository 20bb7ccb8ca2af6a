"""Which layer sets what; whether it is complete; what is dangerous."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from yibao.gateway import BaseClient, Durable, Patience, Settings, SettingsError
from yibao.gateway.connect import connect
from yibao.gateway.settings import layers_of
from yibao.gateway.settings_file import TABLES, merge
from yibao.gateway.watch import watch
from yibao.message.mask import mask_value
from yibao.running.doctor.line import Line
from yibao.running.doctor.model import Finding, Patient, fine, odd, wrong
from yibao.validate import Validator

_SECRET = ("sign_no", "proxy", "client_key_password")
_OPEN = ("profile", "url", "address", "unit", "api_version", "replies", "signed", "user_id", "signature")
"""Options of a profile that are no secret."""
_QUERY_S = 15.0
_LOCAL = ("127.0.0.1", "localhost", "::1")


def run(patient: Patient) -> Iterator[Finding]:
    """Reads the settings and makes the client that all further checks use."""
    try:
        found = layers_of(**patient.given)
        settings = Settings.from_env(**patient.given)
        patient.line = Line(connect(settings))
    except SettingsError as error:
        # The event of the settings is the finding: it names the value and what is allowed.
        yield Finding(error.event)
        return
    patient.settings = settings
    patience = Patience(query=min(settings.timeout_query or _QUERY_S, _QUERY_S), attempts=1)
    patient.client = BaseClient(
        settings,
        checker=Validator(patient.table),
        transport=watch(patient.line, *patient.watchers),
        effects=patient.effects,
        patience=patience,
        durable=Durable(),
        clock=patient.clock,
    )
    yield fine(
        "doctor-configuration", *rows_of(found), edition=patient.table.edition, profile=settings.profile
    )
    yield from _dangers(settings)


def rows_of(found: list[tuple[str, Mapping[str, Any]]]) -> list[dict[str, str]]:
    """Each setting that a layer sets: its value, masked where it must be, and the layer that decides."""
    rows = []
    for name, value in sorted(merge([layer for _, layer in found]).items()):
        if name in TABLES and isinstance(value, Mapping):
            for key, inner in sorted(value.items()):
                layer = _last(found, lambda each, name=name, key=key: key in (each.get(name) or {}))
                shown = str(inner) if name == "paths" or key in _OPEN else "***"
                rows.append({"setting": f"{name}.{key}", "value": _no_password(shown), "layer": layer})
        else:
            layer = _last(found, lambda each, name=name: name in each)
            shown = "***" if name in _SECRET else mask_value(name, _no_password(str(value)))
            rows.append({"setting": name, "value": shown, "layer": layer})
    return rows


def _last(found: list[tuple[str, Mapping[str, Any]]], has: Any) -> str:
    return next((name for name, layer in reversed(found) if has(layer)), "?")


def _no_password(text: str) -> str:
    """An address without user and password."""
    parts = urlsplit(text) if text.startswith(("http:", "https:")) else None
    return text.replace(parts.netloc, f"***@{parts.hostname}") if parts and "@" in parts.netloc else text


def _dangers(settings: Settings) -> Iterator[Finding]:
    host = urlsplit(settings.url).hostname or ""
    if settings.tls == "off":
        yield odd("doctor-tls-off")
    if settings.url.startswith("http:") and host not in _LOCAL:
        yield odd("doctor-plain-http", host=host)
    if settings.profile == "plain" and host not in _LOCAL:
        yield odd("doctor-unsigned")
    if not settings.fixmedins_code[:1].isalpha() or len(settings.fixmedins_code) != 12:
        yield odd("doctor-institution-code", found=settings.fixmedins_code)
    if not (settings.mdtrtarea_admvs.isdigit() and len(settings.mdtrtarea_admvs) == 6):
        yield wrong("doctor-area-code", found=settings.mdtrtarea_admvs)
