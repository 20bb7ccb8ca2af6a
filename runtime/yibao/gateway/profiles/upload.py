"""The three forms in which platforms take a file (9101): Base64 text, an array of signed bytes, or multipart.

A file is never held whole: its pieces are read when they are sent, and once more before where a size or a signature
must be known.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Literal, TypeAlias

import msgspec

from yibao.gateway.stream import Body, FileSource, Stream
from yibao.gateway.stream import whole as whole_body

Form: TypeAlias = Literal["base64", "bytes", "multipart"]
JSON_TYPE = "application/json; charset=utf-8"
MARK = base64.b64encode(b"yibao: the content of the file stands here").decode()
"""What stands for the content in the envelope of a streamed file: Base64, so that it passes validation."""

_PIECE = 48 * 1024  # a multiple of 3, so that every piece but the last is whole Base64
_SIGNED = tuple(str(value if value < 128 else value - 256).encode() for value in range(256))
_WIDTHS = bytes(len(text) + 1 for text in _SIGNED)


class BytesSource:
    """Content that is in memory already."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    @property
    def size(self) -> int:
        """Bytes."""
        return len(self._content)

    def pieces(self, length: int) -> Iterator[bytes]:
        """See ``FileSource``."""
        for start in range(0, len(self._content), length):
            yield self._content[start : start + length]


class PathSource:
    """A file on disk, which must not change while it is sent."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._size = path.stat().st_size

    @property
    def size(self) -> int:
        """Bytes."""
        return self._size

    def pieces(self, length: int) -> Iterator[bytes]:
        """See ``FileSource``."""
        with self._path.open("rb") as file:
            while piece := file.read(length):
                yield piece


def shape(
    envelope: bytes,
    file: FileSource | None,
    form: Form,
    seal: Callable[[bytes], bytes],
    *,
    whole: bool,
) -> tuple[Body, str]:
    """The body of a 9101 and its content type; ``seal`` turns the JSON into what travels.

    ``whole``: ``seal`` must see the content, so that the body is put together in memory before it.
    """
    inline = file is None
    if file is None:
        taken = _take_out(envelope)
        if taken is None:
            return seal(envelope), JSON_TYPE
        envelope, file = taken
    if form == "multipart":
        return _multipart(envelope, file, seal)
    body = _json(envelope, file, form)
    if whole or inline:
        return seal(whole_body(body)), JSON_TYPE
    return body, JSON_TYPE


def _take_out(envelope: bytes) -> tuple[bytes, FileSource] | None:
    """The envelope with ``MARK`` for the content; None when there is no content to be found."""
    outer = msgspec.json.decode(envelope, type=dict[str, Any])
    asked = outer.get("input")
    upload = asked.get("fsUploadIn") if isinstance(asked, dict) else None
    content = upload.get("in") if isinstance(upload, dict) else None
    found = _bytes_of(content)
    if found is None or not isinstance(upload, dict):
        return None
    upload["in"] = MARK
    return msgspec.json.encode(outer), BytesSource(found)


def _bytes_of(content: object) -> bytes | None:
    try:
        if isinstance(content, str):
            return base64.b64decode(content, validate=True)
        if isinstance(content, list):
            return bytes(value & 0xFF if -128 <= value <= 255 else -1 for value in content)
    except (ValueError, TypeError):
        return None
    return None


def _json(envelope: bytes, file: FileSource, form: Form) -> Stream:
    before, _, after = envelope.partition(f'"{MARK}"'.encode())
    if form == "base64":
        size = 4 * ((file.size + 2) // 3)
        return _framed(before + b'"', b'"' + after, size, lambda: _base64(file))
    # Every value is followed by a comma but the last.
    size = max(0, sum(sum(piece.translate(_WIDTHS)) for piece in file.pieces(_PIECE)) - 1)
    return _framed(before + b"[", b"]" + after, size, lambda: _signed(file))


def _framed(before: bytes, after: bytes, size: int, content: Callable[[], Iterator[bytes]]) -> Stream:
    def pieces() -> Iterator[bytes]:
        yield before
        yield from content()
        yield after

    return Stream(len(before) + size + len(after), pieces)


def _base64(file: FileSource) -> Iterator[bytes]:
    return (base64.b64encode(piece) for piece in file.pieces(_PIECE))


def _signed(file: FileSource) -> Iterator[bytes]:
    lead = b""
    for piece in file.pieces(_PIECE):
        yield lead + b",".join([_SIGNED[value] for value in piece])
        lead = b","


def _multipart(envelope: bytes, file: FileSource, seal: Callable[[bytes], bytes]) -> tuple[Body, str]:
    outer = msgspec.json.decode(envelope, type=dict[str, Any])
    upload = outer["input"]["fsUploadIn"]
    upload.pop("in")
    text = seal(msgspec.json.encode(outer))
    # The message's id makes the envelope, and so the boundary, another one each time.
    boundary = "yibao-" + hashlib.sha256(text).hexdigest()[:32]
    before = (
        f'--{boundary}\r\nContent-Disposition: form-data; name="jsonStr"\r\n'
        "Content-Type: application/json; charset=utf-8\r\n\r\n"
    ).encode()
    between = (
        f'\r\n--{boundary}\r\nContent-Disposition: form-data; name="file"; '
        f'filename="{_quoted(str(upload.get("filename", "file")))}"\r\n'
        "Content-Type: application/octet-stream\r\n\r\n"
    ).encode()
    body = _framed(
        before + text + between, f"\r\n--{boundary}--\r\n".encode(), file.size, lambda: file.pieces(_PIECE)
    )
    return body, f"multipart/form-data; boundary={boundary}"


def _quoted(name: str) -> str:
    """A file name inside quotes; escapes as browsers write them."""
    return name.replace("\\", "_").replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
