"""9101 and 9102 over real HTTP: three forms, both encodings, streamed, resumed."""

from __future__ import annotations

import asyncio
import base64
import email
import io
import json
import tracemalloc
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from loopback import serve
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from yibao.gateway import GatewayError, OutcomeUnknown, PlatformRefused, Settings
from yibao.gateway.files import ArchiveError, Uploaded, adownload, aupload, download, lines, upload
from yibao.gateway.files.download import FileMissing
from yibao.gateway.profiles import Address, Exchange, Site, make_profile
from yibao.gateway.profiles.upload import MARK, PathSource
from yibao.gateway.stream import Stream, whole
from yibao_editions import national

CONTENT = bytes(range(256)) * 777 + "汉字".encode()
QUERY = "fsi/plc/1301/7"


def archive(size: int = 50_000) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as zipped:
        zipped.writestr("1301.txt", "".join(f"{n}\t药\n" for n in range(size)))
    return target.getvalue()


def parts(kind: str, body: bytes) -> tuple[dict[str, Any], bytes]:
    """The envelope and the file of a multipart body, read by the standard library's parser of mails."""
    message = email.message_from_bytes(b"content-type: " + kind.encode() + b"\r\n\r\n" + body)
    text, file = message.get_payload()
    assert text.get_param("name", header="content-disposition") == "jsonStr"
    assert file.get_param("name", header="content-disposition") == "file"
    assert text.get_content_type() == "application/json"
    assert 'filename="对账.zip"'.encode() in body
    return json.loads(text.get_payload(decode=True)), file.get_payload(decode=True)


class Platform:
    """Keeps what it is sent, answers 9102 in the way it is told to."""

    def __init__(self) -> None:
        self.files: list[bytes] = []
        self.envelopes: list[dict[str, Any]] = []
        self.ranges: list[str] = []
        self.way, self.archive = "raw", archive()
        self.app = Starlette(routes=[Route("/{path:path}", self.answer, methods=["POST"])])

    async def answer(self, request: Request) -> Response:
        if request.headers["content-type"].startswith("multipart/"):
            envelope, content = parts(request.headers["content-type"], await request.body())
        else:
            envelope = json.loads(await request.body())
            content = self._content(envelope)
        self.envelopes.append(envelope)
        if envelope["infno"] == "9101":
            self.files.append(content)
            return self._told({"file_qury_no": "Q1", "filename": "x", "fixmedins_code": "H99999900001"})
        return self._file(request)

    @staticmethod
    def _content(envelope: dict[str, Any]) -> bytes:
        content = envelope["input"].get("fsUploadIn", {}).get("in", "")
        return bytes(b & 255 for b in content) if isinstance(content, list) else base64.b64decode(content)

    def _file(self, request: Request) -> Response:
        data, way = self.archive, self.way
        if way == "base64":
            return self._told({"fsDownloadOut": {"in": base64.b64encode(data).decode()}})
        if way == "bytes":
            return self._told({"file": [b if b < 128 else b - 256 for b in data]})
        if way == "nothing":
            return self._told({"note": "later"})
        if way == "refused":
            return JSONResponse({"infcode": -1, "inf_refmsgid": "4" * 30, "err_msg": "文件不存在"})
        kind = {"content-type": "application/octet-stream"}
        wanted = request.headers.get("range", "")
        self.ranges.append(wanted)
        if way == "resumable" and wanted:
            start = int(wanted.removeprefix("bytes=").removesuffix("-"))
            if start >= len(data):
                return Response(b'{"code":416,"message":"range"}', 416)
            told = {**kind, "content-range": f"bytes {start}-{len(data) - 1}/{len(data)}"}
            return Response(data[start:], 206, told)
        if way == "broken":
            return Response(data[: len(data) // 2], headers={**kind, "content-length": str(len(data))})
        return Response(data, headers=kind)

    @staticmethod
    def _told(output: dict[str, Any]) -> Response:
        return JSONResponse({"infcode": 0, "inf_refmsgid": "4" * 30, "output": output})


@pytest.fixture
def platform() -> Iterator[tuple[Platform, str]]:
    made = Platform()
    with serve(made.app) as address:
        yield made, address


def settings(address: str, **changed: Any) -> Settings:
    return Settings(address, "H99999900001", "示例市第一医院", "430100", sign_no="s", **changed)


FORMS = pytest.mark.parametrize("form", ["base64", "bytes", "multipart"])


@FORMS
@pytest.mark.parametrize("content", [CONTENT, b"", b"\x00\x80\xff", b"ab"])
def test_every_form_brings_every_byte(
    form: Any, content: bytes, platform: tuple[Platform, str], tmp_path: Path
) -> None:
    made, address = platform
    file = tmp_path / '对账 "1".zip'
    file.write_bytes(content)
    with national.Client(settings(address, upload=form)) as client:
        told = upload(client, file, "对账.zip")
    assert told == Uploaded("Q1", "x", "H99999900001")
    assert made.files == [content]
    asked = made.envelopes[0]["input"]["fsUploadIn"]
    assert asked["filename"] == "对账.zip"
    assert MARK not in json.dumps(made.envelopes)

    async def again() -> Uploaded:
        async with national.AsyncClient(settings(address, upload=form)) as client:
            return await aupload(client, file, "对账.zip")

    assert asyncio.run(again()) == told
    assert made.files == [content, content]


@FORMS
def test_a_streamed_file_and_one_in_memory_travel_alike(form: Any, tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(CONTENT)
    profile = make_profile("plain", Site(Address("http://127.0.0.1/"), form), {})

    def envelope(content: str) -> bytes:
        asked = {"in": content, "filename": "f", "fixmedins_code": "H"}
        return json.dumps({"infno": "9101", "input": {"fsUploadIn": asked}}, separators=(",", ":")).encode()

    streamed = profile.prepare(Exchange("9101", "m", envelope(MARK), PathSource(tmp_path / "f"))).body
    held = profile.prepare(Exchange("9101", "m", envelope(base64.b64encode(CONTENT).decode()))).body
    assert isinstance(streamed, Stream)
    assert len(streamed) == len(whole(streamed))
    assert whole(streamed) == whole(held)


@FORMS
def test_a_large_file_is_never_held(form: Any, tmp_path: Path) -> None:
    size = 24 << 20
    (tmp_path / "f").write_bytes(bytes(size))
    profile = make_profile("x-ca", Site(Address("http://127.0.0.1/"), form), {"key": "k", "secret": "s"})
    body = json.dumps(
        {"infno": "9101", "input": {"fsUploadIn": {"in": MARK}}}, separators=(",", ":")
    ).encode()
    tracemalloc.start()
    wire = profile.prepare(Exchange("9101", "m", body, PathSource(tmp_path / "f")))
    assert isinstance(wire.body, Stream)
    sent = sum(len(piece) for piece in wire.body.chunks())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert sent == len(wire.body) >= size
    assert peak < 8 << 20


@pytest.mark.parametrize("way", ["raw", "base64", "bytes"])
def test_a_file_comes_in_every_encoding(way: str, platform: tuple[Platform, str], tmp_path: Path) -> None:
    made, address = platform
    made.way = way
    with national.Client(settings(address)) as client:
        got = download(client, QUERY, tmp_path / "c.zip", institution="plc")
    assert got.read_bytes() == made.archive
    assert next(lines(got)) == "0\t药"
    assert made.envelopes[0]["input"]["fsDownloadIn"] == {
        "file_qury_no": QUERY,
        "filename": "plc",
        "fixmedins_code": "plc",
    }

    async def again() -> Path:
        async with national.AsyncClient(settings(address)) as client:
            return await adownload(client, QUERY, tmp_path / "d.zip")

    assert asyncio.run(again()).read_bytes() == made.archive
    assert sorted(path.name for path in tmp_path.iterdir()) == ["c.zip", "d.zip"]


def test_an_interrupted_download_goes_on(platform: tuple[Platform, str], tmp_path: Path) -> None:
    made, address = platform
    made.way = "broken"
    with national.Client(settings(address)) as client:
        with pytest.raises(OutcomeUnknown):
            download(client, QUERY, tmp_path / "c.zip")
        (part,) = tmp_path.iterdir()
        half = part.stat().st_size
        assert 0 < half < len(made.archive)
        made.way, made.ranges = "resumable", []
        download(client, QUERY, tmp_path / "c.zip")
    assert made.ranges == [f"bytes={half}-"]
    assert (tmp_path / "c.zip").read_bytes() == made.archive


def test_a_platform_that_cannot_resume_starts_anew(platform: tuple[Platform, str], tmp_path: Path) -> None:
    made, address = platform
    made.way = "broken"
    with national.Client(settings(address)) as client:
        with pytest.raises(OutcomeUnknown):
            download(client, QUERY, tmp_path / "c.zip")
        made.way = "raw"
        assert download(client, QUERY, tmp_path / "c.zip").read_bytes() == made.archive


def test_a_part_that_is_complete_already_is_fetched_anew(
    platform: tuple[Platform, str], tmp_path: Path
) -> None:
    made, address = platform
    made.way = "broken"
    with national.Client(settings(address)) as client:
        with pytest.raises(OutcomeUnknown):
            download(client, QUERY, tmp_path / "c.zip")
        (part,) = tmp_path.iterdir()
        part.write_bytes(made.archive)
        made.way, made.ranges = "resumable", []
        assert download(client, QUERY, tmp_path / "c.zip").read_bytes() == made.archive
    assert made.ranges == [f"bytes={len(made.archive)}-", ""]


def test_another_files_part_is_left_alone(platform: tuple[Platform, str], tmp_path: Path) -> None:
    made, address = platform
    made.way = "broken"
    with national.Client(settings(address)) as client:
        with pytest.raises(OutcomeUnknown):
            download(client, "another/number", tmp_path / "c.zip")
        made.way, made.ranges = "resumable", []
        assert download(client, QUERY, tmp_path / "c.zip").read_bytes() == made.archive
    assert made.ranges == [""]


def test_errors_are_told_apart(platform: tuple[Platform, str], tmp_path: Path) -> None:
    made, address = platform
    with national.Client(settings(address)) as client:
        for way, kind in (("refused", PlatformRefused), ("nothing", FileMissing)):
            made.way = way
            with pytest.raises(kind):
                download(client, QUERY, tmp_path / "c.zip")
        made.way = "raw"
        with pytest.raises(ArchiveError, match="超过限制"):
            download(client, QUERY, tmp_path / "c.zip", most_bytes=1000)
        made.archive = b"<html>login</html>"
        with pytest.raises(GatewayError):
            download(client, QUERY, tmp_path / "c.zip")
    assert list(tmp_path.iterdir()) == []
