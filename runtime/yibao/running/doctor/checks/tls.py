"""Certificates: trusted by whom, for which host, how long."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from yibao.gateway import Settings
from yibao.gateway.connect import tls_context
from yibao.running.doctor.endpoints import Endpoint, endpoints
from yibao.running.doctor.model import Finding, Patient, fine, odd, wrong

_DAY_S = 86_400
_SOON_DAYS = 30
# OpenSSL's numbers for what is wrong with a certificate.
_WHY: Mapping[int, str] = MappingProxyType(
    {
        9: "doctor-tls-not-yet",
        10: "doctor-tls-expired",
        18: "doctor-tls-authority",
        19: "doctor-tls-authority",
        20: "doctor-tls-authority",
        21: "doctor-tls-authority",
        62: "doctor-tls-host",
        64: "doctor-tls-host",
    }
)


def run(patient: Patient) -> Iterator[Finding]:
    """One finding a host, and one more for a certificate that ends soon."""
    settings = patient.known()
    wanted = [endpoint for endpoint in endpoints(settings) if endpoint.tls]
    if not wanted:
        yield fine("doctor-tls-none")
    for endpoint in wanted:
        if endpoint.proxied:
            yield fine("doctor-tls-proxied", endpoint=str(endpoint))
        else:
            yield from _judge(settings, endpoint)


def _judge(settings: Settings, endpoint: Endpoint) -> Iterator[Finding]:
    context = tls_context(settings)
    try:
        with (
            socket.create_connection((endpoint.host, endpoint.port), settings.connect_timeout) as plain,
            context.wrap_socket(plain, server_hostname=endpoint.host) as secured,  # type: ignore[union-attr]
        ):
            shown, version = secured.getpeercert() or {}, secured.version() or "?"
    except ssl.SSLCertVerificationError as error:
        event = _WHY.get(error.verify_code, "doctor-tls-failed")
        yield wrong(event, endpoint=str(endpoint), reason=error.verify_message)
        return
    except (OSError, ssl.SSLError) as error:
        reason = getattr(error, "reason", None) or getattr(error, "strerror", None) or type(error).__name__
        yield wrong("doctor-tls-failed", endpoint=str(endpoint), reason=str(reason))
        return
    if not shown:
        # Without verification Python does not decode what it was shown.
        yield odd("doctor-tls-unverified", endpoint=str(endpoint), version=version)
        return
    until = str(shown["notAfter"])
    days = int((ssl.cert_time_to_seconds(until) - time.time()) // _DAY_S)
    args = {
        "endpoint": str(endpoint),
        "issuer": _name(shown.get("issuer")),
        "until": until,
        "days": str(days),
    }
    yield fine("doctor-tls", version=version, **args)
    if days < _SOON_DAYS:
        yield odd("doctor-tls-soon", **args)


def _name(issuer: Any) -> str:
    parts = {key: value for group in issuer or () for key, value in group}
    return str(parts.get("commonName") or parts.get("organizationName") or "?")
