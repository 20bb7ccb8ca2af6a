"""Where requests go: the platform, its token server, the prescription centre; or the proxy in front of them."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from yibao.gateway import Settings

_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A host to reach. ``tls``: it must show a certificate; ``proxied``: only the proxy is reached directly."""

    host: str
    port: int
    tls: bool
    proxied: bool = False

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"


def endpoints(settings: Settings) -> tuple[Endpoint, ...]:
    """All of them once, the platform first."""
    addresses = [settings.url]
    for table in (settings.gateway, settings.prescriptions):
        addresses += [table[key].reveal() for key in ("url", "token_url") if key in table]
    proxied = bool(settings.proxy)
    found = [endpoint for address in addresses if (endpoint := _endpoint(address, proxied=proxied))]
    return tuple(dict.fromkeys(found))


def direct(settings: Settings) -> tuple[Endpoint, ...]:
    """Those to which this machine itself connects."""
    if settings.proxy:
        proxy = _endpoint(settings.proxy.reveal(), proxied=False)
        return (proxy,) if proxy else ()
    return endpoints(settings)


def _endpoint(address: str, *, proxied: bool) -> Endpoint | None:
    parts = urlsplit(address)
    try:
        port = parts.port or _PORTS.get(parts.scheme, 0)
    except ValueError:
        return None
    return (
        Endpoint(parts.hostname, port, parts.scheme == "https", proxied) if parts.hostname and port else None
    )
