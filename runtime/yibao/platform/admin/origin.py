"""Who may ask: pages of this very server, and browsers on this machine.

A browser says where a request comes from (``Origin``, ``Sec-Fetch-Site``), and a page of another host cannot change
what it says. ``Host`` is checked as well: a foreign name that points to 127.0.0.1 makes a page of another host look
like one of ours.
"""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from starlette.requests import Request


def from_elsewhere(request: Request) -> bool:
    """Whether a browser says that a page of another origin asks."""
    site = request.headers.get("sec-fetch-site")
    if site is not None and site not in ("same-origin", "none"):
        return True
    origin = request.headers.get("origin")
    return origin is not None and _host(origin) != request.headers.get("host", "").lower()


def proves_same_origin(request: Request) -> bool:
    """Whether a browser says that one of our own pages asks. What says nothing at all does not prove it."""
    told = request.headers.get("origin") or request.headers.get("sec-fetch-site")
    return told is not None and not from_elsewhere(request)


def on_this_machine(request: Request) -> bool:
    """Whether both ends are on the loopback interface and the address names it as well."""
    client = request.client.host if request.client else ""
    named = urlsplit(f"//{request.headers.get('host', '')}").hostname or ""
    return _is_loopback(client) and (named == "localhost" or _is_loopback(named))


def _host(origin: str) -> str:
    return urlsplit(origin).netloc.lower()


def _is_loopback(text: str) -> bool:
    try:
        return ipaddress.ip_address(text).is_loopback
    except ValueError:
        return False
