"""9101: a file of any size, in the form that the platform of the settings takes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from yibao.gateway.client import AsyncBaseClient, BaseClient
from yibao.gateway.files.carrying import acarrying, carrying
from yibao.gateway.profiles.upload import MARK, PathSource
from yibao.gateway.reply import Reply

UPLOAD = "9101"


class Uploaded(msgspec.Struct, frozen=True):
    """What the platform says of a file that it took; ``file_qury_no`` goes into the transaction that refers to it."""

    file_qury_no: str
    filename: str = ""
    fixmedins_code: str = ""
    dld_endtime: str | None = None


def upload(client: BaseClient, path: Path, filename: str = "") -> Uploaded:
    """Send a file without ever holding it whole; ``filename`` is the file's own name unless it is given.

    Raises what ``call`` raises, and ``OSError`` for a file that cannot be read.
    """
    source = PathSource(path)
    reply = carrying(client, file=source).call(UPLOAD, _asked(client, path, filename), dict)
    return _told(reply)


async def aupload(client: AsyncBaseClient, path: Path, filename: str = "") -> Uploaded:
    """As ``upload``, awaited."""
    source = PathSource(path)
    reply = await acarrying(client, file=source).call(UPLOAD, _asked(client, path, filename), dict)
    return _told(reply)


def _asked(client: BaseClient | AsyncBaseClient, path: Path, filename: str) -> dict[str, Any]:
    asked = {
        "in": MARK,
        "filename": filename or path.name,
        "fixmedins_code": client.settings.fixmedins_code,
    }
    return {"fsUploadIn": asked}


def _told(reply: Reply[dict[str, Any]]) -> Uploaded:
    return msgspec.convert(reply.result(), Uploaded, strict=False)
