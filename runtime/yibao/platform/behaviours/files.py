"""9101 keeps a file for its institution; 9102 gives it back, or a catalogue's file to everybody."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Any

from yibao.message.times import write_datetime
from yibao.platform.behaviours.catalogue_files import catalogue_file, is_catalogue_number
from yibao.platform.behaviours.checks import own, text
from yibao.platform.call import Behaviour, Call, FileReply, Reply
from yibao.platform.refusal import Refused
from yibao.platform.state import StoredFile

PUBLIC = "plc"
"""What stands for the institution of a file that everybody may fetch."""
_KEPT = timedelta(days=7)
_SAFE_NAME = re.compile(r"[^/\\\x00-\x1f]{1,100}")


def upload_file(call: Call) -> Reply:
    """9101: ``in`` as Base64 text or as signed bytes."""
    data = call.data
    own(call, data)
    content = _content(data.get("in"))
    name = text(data, "filename")
    if not _SAFE_NAME.fullmatch(name) or name in (".", ".."):
        raise Refused("behaviour-file-name")
    kept = keep_file(call, name, content)
    return {
        "file_qury_no": kept.key,
        "filename": kept.name,
        "fixmedins_code": call.institution,
        "dld_endtime": write_datetime(kept.until),
    }


def keep_file(call: Call, name: str, content: bytes) -> StoredFile:
    """Store a file of the calling institution under a new number, for seven days."""
    number = call.unit.number("file")
    until = datetime.combine(call.today + _KEPT, time(23, 59, 59))
    kept = StoredFile(
        key=f"fsi/hosp/{call.today:%Y%m%d}/{number:08d}",
        institution=call.institution,
        name=name,
        content=content,
        time=call.now,
        until=until,
    )
    call.unit.add(kept)
    return kept


def own_file(call: Call, number: str) -> StoredFile:
    """A file of the calling institution that may still be fetched. Raises ``Refused``."""
    found = call.unit.get(StoredFile, number)
    # Somebody else's file is as unknown as none: a number tells nothing.
    if found is None or found.institution != call.institution:
        raise Refused("behaviour-file-unknown")
    if call.now > found.until:
        raise Refused("behaviour-file-expired", until=write_datetime(found.until))
    return found


def download_file(call: Call) -> Reply:
    """9102: the raw bytes."""
    data = call.data
    number = text(data, "file_qury_no")
    if is_catalogue_number(number):
        return catalogue_file(call, number)
    if text(data, "fixmedins_code") != PUBLIC:
        own(call, data)
    found = own_file(call, number)
    if text(data, "filename") not in (found.name, PUBLIC):
        raise Refused("behaviour-file-other-name")
    return FileReply(found.name, found.content)


def _content(given: Any) -> bytes:
    """The bytes; validation has seen that they are Base64 or an array of signed bytes, and not empty."""
    if isinstance(given, str):
        return base64.b64decode(given)
    return bytes(int(item) & 0xFF for item in given)


BEHAVIOURS: Mapping[str, Behaviour] = {"upload_file": upload_file, "download_file": download_file}
