"""From settings to a transport: TLS, proxy, profile."""

from __future__ import annotations

import ssl
from typing import Any

import httpx
from httpx_aiohttp import AiohttpTransport

from yibao.events import Event, Severity
from yibao.gateway.errors import SettingsError
from yibao.gateway.httpx_async import HttpxAsyncTransport
from yibao.gateway.httpx_parts import KEEP_ALIVE
from yibao.gateway.httpx_sync import HttpxTransport
from yibao.gateway.profiles import Address, Profile, Site, make_profile
from yibao.gateway.profiles.options import wrong
from yibao.gateway.profiles.route import Route
from yibao.gateway.rules import AddressRule
from yibao.gateway.secret import Secret
from yibao.gateway.settings import Settings
from yibao.gateway.transport import AsyncTransport, Transport
from yibao.gateway.transport_profile import AsyncProfiledTransport, ProfiledTransport

_OWN = ("profile", "url", "address")


def connect(settings: Settings, inner: Transport | None = None) -> Transport:
    """The blocking transport that the settings ask for; ``inner`` carries the bytes, httpx when it is not given.

    Raises ``SettingsError`` for a profile, a key or a certificate that cannot be used.
    """
    return ProfiledTransport(inner or http_transport(settings), route_of(settings))


def connect_async(settings: Settings, inner: AsyncTransport | None = None) -> AsyncTransport:
    """The same for ``async`` code."""
    return AsyncProfiledTransport(inner or http_async_transport(settings), route_of(settings))


def route_of(settings: Settings) -> Route:
    """The profiles of the settings: one for all numbers, or a second one for electronic prescriptions."""
    main = make_profile(
        settings.profile,
        Site(Address(settings.url, settings.address, settings.paths), settings.upload),
        settings.gateway,
    )
    return Route(main, _prescriptions(settings))


def _prescriptions(settings: Settings) -> Profile | None:
    own = {key: value.reveal() for key, value in settings.prescriptions.items() if key in _OWN}
    keys = {key: value for key, value in settings.prescriptions.items() if key not in _OWN}
    # An institution without a key for prescriptions may still use everything else.
    if own.get("profile", "same") == "same" or not keys:
        return None
    try:
        rule = AddressRule(own.get("address", settings.address))
    except ValueError:
        raise wrong("prescriptions.address", own["address"][:40], list(AddressRule)) from None
    address = Address(own.get("url", settings.url), rule, settings.paths)
    return make_profile(own["profile"], Site(address, settings.upload), keys)


def http_transport(settings: Settings) -> HttpxTransport:
    """httpx with the TLS and the proxy of the settings."""
    transport = httpx.HTTPTransport(
        trust_env=False,
        limits=httpx.Limits(keepalive_expiry=KEEP_ALIVE),
        verify=tls_context(settings),
        proxy=_proxy(settings),
    )
    return HttpxTransport(transport, connect_timeout=settings.connect_timeout)


def http_async_transport(settings: Settings) -> HttpxAsyncTransport:
    """The same over aiohttp."""
    transport = AiohttpTransport(
        trust_env=False,
        limits=httpx.Limits(keepalive_expiry=KEEP_ALIVE),
        verify=tls_context(settings),
        proxy=_proxy(settings),
    )
    return HttpxAsyncTransport(transport, connect_timeout=settings.connect_timeout)


def tls_context(settings: Settings) -> ssl.SSLContext | bool:
    """What a server must show, and what we show. Raises ``SettingsError`` for files that cannot be used.

    A plain http address needs no context, and reading the machine's authorities takes 20 ms.
    """
    addresses = [settings.url, *(value.reveal() for value in _addresses(settings))]
    if not any(address.startswith("https:") for address in addresses):
        return True
    context = _authorities(settings)
    if settings.client_cert:
        password = settings.client_key_password.reveal() or None
        try:
            context.load_cert_chain(settings.client_cert, settings.client_key or None, lambda: password or "")
        except (OSError, ssl.SSLError) as error:
            raise _tls(settings.client_cert, error) from None
    return context


def _authorities(settings: Settings) -> ssl.SSLContext:
    try:
        context = ssl.create_default_context(cafile=settings.ca_file or None)
    except (OSError, ssl.SSLError) as error:
        raise _tls(settings.ca_file, error) from None
    if settings.tls == "off":
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


def _addresses(settings: Settings) -> list[Secret]:
    tables: tuple[Any, ...] = (settings.gateway, settings.prescriptions)
    return [table[key] for table in tables for key in ("url", "token_url") if key in table]


def _proxy(settings: Settings) -> httpx.Proxy | None:
    if not settings.proxy:
        return None
    try:
        return httpx.Proxy(settings.proxy.reveal())
    except (ValueError, httpx.InvalidURL):
        args = {
            "name": "proxy",
            "found": "***",
            "allowed": "http(s) 地址",
            "allowed_en": "an http(s) address",
        }
        raise SettingsError(Event("settings-value", Severity.ERROR, args=args)) from None


def _tls(file: str, error: Exception) -> SettingsError:
    return SettingsError(
        Event("settings-tls", Severity.ERROR, args={"name": file, "found": type(error).__name__})
    )
