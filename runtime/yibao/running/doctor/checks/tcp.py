"""Whether all hosts take a connection, and how long that takes."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator

from yibao.running.doctor.endpoints import direct
from yibao.running.doctor.model import Finding, Patient, fine, wrong


def run(patient: Patient) -> Iterator[Finding]:
    """One finding a host. Nothing is sent."""
    settings = patient.known()
    for endpoint in direct(settings):
        begun = time.perf_counter()
        try:
            with socket.create_connection((endpoint.host, endpoint.port), settings.connect_timeout):
                ms = (time.perf_counter() - begun) * 1000
        except OSError as error:
            reason = error.strerror or type(error).__name__
            yield wrong("doctor-tcp-failed", endpoint=str(endpoint), reason=reason)
            continue
        yield fine("doctor-tcp", endpoint=str(endpoint), ms=f"{ms:.0f}")
