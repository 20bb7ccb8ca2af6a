"""9102: the bytes of a file into a file, in a stream; an interrupted one goes on where it stopped, if the platform can.

Most platforms answer with the archive itself. Some put it into JSON, as Base64 or as an array of signed bytes: both are
read as well.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from yibao.events import Event, Severity
from yibao.gateway.client import AsyncBaseClient, BaseClient
from yibao.gateway.errors import GatewayError, Outcome, YibaoError
from yibao.gateway.files.archive import archive_error
from yibao.gateway.files.carrying import acarrying, carrying
from yibao.gateway.receive import ZIP_MARKS
from yibao.gateway.reply import Reply

DOWNLOAD = "9102"
MOST_BYTES = 2 << 30
_NO_SUCH_RANGE = 416


class FileMissing(YibaoError):
    """The platform succeeded, but there was no file in its reply."""

    outcome: Outcome = "done"


def download(
    client: BaseClient,
    file_qury_no: str,
    target: Path,
    *,
    filename: str = "plc",
    institution: str = "",
    most_bytes: int = MOST_BYTES,
) -> Path:
    """Fetch a file into ``target``, by way of a ``.part`` beside it, which stays when the line breaks.

    ``institution`` is the client's own code unless it is given; catalogue files want ``plc``. Raises what ``call`` raises,
    ``ArchiveError`` beyond ``most_bytes``, ``FileMissing``, and ``OSError`` for a target that cannot be written.
    """
    asked = _asked(client, file_qury_no, filename, institution)
    with PartFile(target, file_qury_no, most_bytes) as part:
        other = carrying(client, sink=part)
        try:
            reply = other.call(DOWNLOAD, asked, dict)
        except GatewayError as error:
            if not part.is_unwanted(error):
                raise
            reply = other.call(DOWNLOAD, asked, dict)
        return _finish(part, reply)


async def adownload(
    client: AsyncBaseClient,
    file_qury_no: str,
    target: Path,
    *,
    filename: str = "plc",
    institution: str = "",
    most_bytes: int = MOST_BYTES,
) -> Path:
    """As ``download``, awaited."""
    asked = _asked(client, file_qury_no, filename, institution)
    with PartFile(target, file_qury_no, most_bytes) as part:
        other = acarrying(client, sink=part)
        try:
            reply = await other.call(DOWNLOAD, asked, dict)
        except GatewayError as error:
            if not part.is_unwanted(error):
                raise
            reply = await other.call(DOWNLOAD, asked, dict)
        return _finish(part, reply)


class PartFile:
    """The sink of a download: a file beside the target, renamed when all has come.

    Its name holds the file's number, so that the beginning of one file never gets the end of another.
    """

    def __init__(self, target: Path, number: str, most_bytes: int) -> None:
        self.target, self._most_bytes = target, most_bytes
        mark = hashlib.sha256(number.encode()).hexdigest()[:12]
        self._part = target.with_name(f"{target.name}.{mark}.part")
        self._file: BinaryIO | None = None

    @property
    def offset(self) -> int:
        """Bytes of an earlier attempt."""
        return self._part.stat().st_size if self._part.is_file() else 0

    @property
    def begun(self) -> bool:
        """Whether bytes of a file came."""
        return self._file is not None

    def is_unwanted(self, error: GatewayError) -> bool:
        """Whether the server refuses to go on from where the part ends; the part is then removed."""
        if error.status != _NO_SUCH_RANGE or not self.offset:
            return False
        self._part.unlink()
        return True

    def begin(self, offset: int) -> None:
        """See ``Sink``."""
        self._close()
        self._file = self._part.open("r+b" if offset else "wb")
        self._file.seek(offset)
        self._file.truncate()

    def write(self, piece: bytes) -> None:
        """See ``Sink``. Raises ``ArchiveError`` beyond the limit; what came is then removed."""
        assert self._file is not None
        if self._file.tell() + len(piece) > self._most_bytes:
            self._close()
            self._part.unlink()
            raise archive_error(
                "archive-too-large", self.target.name, f"> {self._most_bytes}", f"{self._most_bytes}"
            )
        self._file.write(piece)

    def finish(self) -> Path:
        """The file is complete."""
        self._close()
        return self._part.replace(self.target)

    def _close(self) -> None:
        if self._file is not None and not self._file.closed:
            self._file.close()

    def __enter__(self) -> PartFile:
        return self

    def __exit__(self, *_: object) -> None:
        self._close()


def _asked(
    client: BaseClient | AsyncBaseClient, file_qury_no: str, filename: str, institution: str
) -> dict[str, Any]:
    code = institution or client.settings.fixmedins_code
    return {"fsDownloadIn": {"file_qury_no": file_qury_no, "filename": filename, "fixmedins_code": code}}


def _finish(part: PartFile, reply: Reply[dict[str, Any]]) -> Path:
    if not part.begun:
        content = reply.content or next(_archives(reply.raw.get("output")), None)
        if content is None:
            raise FileMissing(Event("transfer-missing", Severity.ERROR, args={"infno": DOWNLOAD}))
        part.begin(0)
        part.write(content)
    return part.finish()


def _archives(value: object) -> Iterator[bytes]:
    """Every archive inside a JSON value."""
    found = _bytes_of(value)
    if found is not None and found.startswith(ZIP_MARKS):
        yield found
    elif isinstance(value, dict):
        for item in value.values():
            yield from _archives(item)
    elif isinstance(value, list):
        for item in value:
            if isinstance(item, dict | list):
                yield from _archives(item)


def _bytes_of(value: object) -> bytes | None:
    if isinstance(value, str):
        try:
            return base64.b64decode("".join(value.split()), validate=True)
        except (binascii.Error, ValueError):
            return None
    if isinstance(value, list) and value and all(type(item) is int and -128 <= item <= 255 for item in value):
        return bytes(item & 0xFF for item in value)
    return None
