"""Files as 9102 hands them out: a zip with one txt, TAB separated, the same bytes for the same lines."""

from __future__ import annotations

import io
import re
import zipfile

from yibao.message.tables import EditionTable

_NUMBER = re.compile(r"(?<![0-9])(13[0-9]{2}|3202)(?![0-9])")
_LONG_AGO = (1980, 1, 1, 0, 0, 0)


def wanted_catalogue(body: object, table: EditionTable) -> tuple[str, str]:
    """The number whose file is asked for, and the name of the txt.

    A file number of this platform names the interface that issued it (``fsi/plc/1301/…``); any other one gets the
    edition's first file.
    """
    asked = body.get("fsDownloadIn") if isinstance(body, dict) else None
    text = " ".join(str(value) for value in asked.values()) if isinstance(asked, dict) else ""
    found = [number for number in _NUMBER.findall(text) if number in table.interfaces]
    with_file = [number for number, interface in table.interfaces.items() if interface.file]
    infno = found[0] if found else with_file[0] if with_file else ""
    return infno, f"{infno or 'file'}.txt"


def pack(name: str, lines: list[str]) -> bytes:
    """A zip with one UTF-8 text file."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        entry = zipfile.ZipInfo(name, date_time=_LONG_AGO)
        entry.compress_type = zipfile.ZIP_DEFLATED
        archive.writestr(entry, "".join(f"{line}\n" for line in lines))
    return target.getvalue()
