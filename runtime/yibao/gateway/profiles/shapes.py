"""Answers that gateways and proxies give in the platform's place: told apart before anything is believed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from yibao.gateway.masking import page_text
from yibao.gateway.profiles.refusal import outcome_of, refused

_PAGES = ("text/html", "application/xhtml+xml")
_BOM = b"\xef\xbb\xbf"
ZIP = b"PK\x03\x04"
EMPTY_ZIP = b"PK\x05\x06"


class _Head(msgspec.Struct):
    infcode: Any = None
    type: Any = None
    err_msg: Any = None
    code: Any = None
    message: Any = None
    msg: Any = None
    error: Any = None
    error_description: Any = None


_HEAD = msgspec.json.Decoder(_Head)


def is_file(body: bytes) -> bool:
    """Whether an answer is the bytes of a zip. What is labelled a file but is JSON stays JSON, to be verified."""
    return body.startswith((ZIP, EMPTY_ZIP))


def refuse_pages(status: int, headers: Mapping[str, str], body: bytes) -> None:
    """Raise ``GatewayError`` for an empty body and for a web page."""
    if not body.strip():
        raise refused("gateway-empty", status, str(status))
    kind = headers.get("content-type", "").split(";")[0].strip().lower()
    if kind in _PAGES or body.lstrip()[:1] == b"<":
        found = kind or "?" if 200 <= status < 300 else str(status)
        raise refused(
            "gateway-page" if 200 <= status < 300 else "gateway-status", status, found, page_text(body)
        )


def refuse_wrappers(status: int, body: bytes) -> None:
    """Raise ``GatewayError`` for JSON that has no infcode but a code or an error of its own."""
    try:
        head = _HEAD.decode(body.removeprefix(_BOM))
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        if not 200 <= status < 300:
            raise refused("gateway-status", status, str(status), page_text(body)) from None
        return
    if head.infcode is not None and head.type != "error":
        return
    found = next((v for v in (head.code, head.error, head.infcode) if v is not None), None)
    if found is None and 200 <= status < 300:
        return
    text = next((v for v in (head.message, head.msg, head.err_msg, head.error_description) if v), "")
    raise _wrapped(status, found, text)


def _wrapped(status: int, found: Any, text: Any) -> Exception:
    if found is None:
        return refused("gateway-status", status, str(status))
    error = refused("gateway-wrapper", status, str(found)[:80], str(text)[:400])
    code = int(found) if str(found).isdecimal() and len(str(found)) < 9 else 0
    # A 4xx code inside a 200 says the same as a 4xx status: turned away at the door.
    if 300 <= code < 500 and outcome_of(status) == "unknown":
        return type(error)("gateway-wrapper", "", status, error.found, str(text)[:400], "refused")
    return error
