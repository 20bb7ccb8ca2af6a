"""Whether the folder of the journal, the session and the message ids can be written, and how much room is left."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from yibao.running.doctor.model import Finding, Patient, fine, odd, wrong

_MB = 1024 * 1024
_LITTLE, _TOO_LITTLE = 1024 * _MB, 100 * _MB


def run(patient: Patient) -> Iterator[Finding]:
    """The folder itself, or the nearest one above that is there already."""
    folder = patient.state
    there = next((each for each in (folder, *folder.parents) if each.exists()), Path("/"))
    try:
        with tempfile.TemporaryFile(dir=there) as file:
            file.write(b"yibao")
            file.flush()
    except OSError as error:
        yield wrong("doctor-disk-failed", folder=str(there), reason=error.strerror or type(error).__name__)
        return
    free = shutil.disk_usage(there).free
    args = {"folder": str(folder), "free": f"{free / _MB:,.0f}"}
    if free < _TOO_LITTLE:
        yield wrong("doctor-disk-full", **args)
    elif free < _LITTLE:
        yield odd("doctor-disk-little", **args)
    else:
        yield fine("doctor-disk", **args)
