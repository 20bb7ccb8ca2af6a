"""Whether the names of all hosts have addresses."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator

from yibao.running.doctor.endpoints import direct
from yibao.running.doctor.model import Finding, Patient, fine, odd, wrong

_SLOW_S = 2.0


def run(patient: Patient) -> Iterator[Finding]:
    """One finding a host."""
    for endpoint in direct(patient.known()):
        begun = time.perf_counter()
        try:
            found = socket.getaddrinfo(endpoint.host, endpoint.port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            yield wrong("doctor-dns-failed", host=endpoint.host, reason=str(error))
            continue
        seconds = time.perf_counter() - begun
        addresses = ", ".join(dict.fromkeys(str(each[4][0]) for each in found))
        yield fine("doctor-dns", host=endpoint.host, addresses=addresses)
        if seconds > _SLOW_S:
            yield odd("doctor-dns-slow", host=endpoint.host, seconds=f"{seconds:.1f}")
