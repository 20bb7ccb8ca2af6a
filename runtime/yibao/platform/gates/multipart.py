"""A 9101 in multipart: the envelope and the file come apart, and are put together for the platform."""

from __future__ import annotations

import base64
from collections.abc import Callable
from email.message import Message
from typing import Any

import msgspec


def inline_file(content_type: str, body: bytes, unseal: Callable[[bytes], bytes]) -> bytes:
    """The envelope with the file as Base64. Raises ``ValueError`` for what cannot be read: it never gets past unopened."""
    parts = _parts(content_type, body)
    try:
        outer: Any = msgspec.json.decode(unseal(parts["jsonStr"]))
        outer["input"]["fsUploadIn"]["in"] = base64.b64encode(parts["file"]).decode()
    except (KeyError, TypeError, msgspec.MsgspecError, RecursionError) as error:
        raise ValueError(type(error).__name__) from error
    return msgspec.json.encode(outer)


def _parts(content_type: str, body: bytes) -> dict[str, bytes]:
    boundary = b"--" + str(_header(content_type).get_param("boundary", "")).encode()
    found: dict[str, bytes] = {}
    for part in body.split(b"\r\n" + boundary if not body.startswith(boundary) else boundary)[1:-1]:
        head, _, content = part.lstrip(b"\r\n").partition(b"\r\n\r\n")
        for line in head.decode("utf-8", "replace").split("\r\n"):
            key, _, value = line.partition(":")
            if key.strip().lower() == "content-disposition":
                found[str(_header(value.strip()).get_param("name", ""))] = content.removesuffix(b"\r\n")
    return found


def _header(value: str) -> Message:
    message = Message()
    message["content-type"] = value
    return message
