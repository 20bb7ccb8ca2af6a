"""Opens a Word document: the zip, its limits, and the styles that are headings."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from xml.etree import ElementTree

from yibao.events import Span
from yibaogen.importing.documents.blocks import Block
from yibaogen.importing.documents.wordxml import BadXml, W, word_blocks
from yibaogen.text.sink import Sink

MAX_XML = 256 * 1024 * 1024
MAX_STYLES = 16 * 1024 * 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_BODY = "word/document.xml"
_HEADING = re.compile(r"(?:heading|标题)\s*([1-9])", re.IGNORECASE)


def docx_blocks(data: bytes, shown: str, sink: Sink) -> Iterator[Block]:
    """The blocks of a document; what cannot be read becomes an event, and what was read up to there stands."""
    place = Span(shown, 1, 1)
    if data.startswith(_OLE):
        sink.error("import-encrypted" if _ENCRYPTED in data else "import-old-word", place)
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if _BODY not in archive.namelist():
                sink.error("import-not-word", place, reason=f"{_BODY}: -")
                return
            if archive.getinfo(_BODY).flag_bits & 1:
                sink.error("import-encrypted", place)
                return
            if declared_size(archive) > MAX_XML:
                raise BadXml("too-large")
            levels = _levels(archive)
            with archive.open(_BODY) as body:
                yield from word_blocks(body, levels, shown, MAX_XML)
    except BadXml as error:
        if str(error) == "too-large":
            sink.error("import-too-large", place, found=f"> {MAX_XML:,}", allowed=f"{MAX_XML:,}")
        else:
            sink.error("import-not-word", place, reason=str(error))
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError) as error:
        sink.error("import-not-word", place, reason=str(error) or type(error).__name__)


def declared_size(archive: zipfile.ZipFile) -> int:
    """What the zip says of the body's size: believed when it is too large, counted when it is not."""
    return archive.getinfo(_BODY).file_size


def _levels(archive: zipfile.ZipFile) -> dict[str, int]:
    """Style id → heading level, for styles that say so, are named so, or are based on such a one."""
    if "word/styles.xml" not in archive.namelist():
        return {}
    with archive.open("word/styles.xml") as stream:
        text = stream.read(MAX_STYLES + 1)
    # No entities: Word writes none, and they are the way to make a small file large.
    if len(text) > MAX_STYLES or b"<!DOCTYPE" in text:
        raise BadXml("styles.xml")
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        raise BadXml(f"styles.xml: {error}") from error
    own: dict[str, int] = {}
    parents: dict[str, str] = {}
    w = "{" + W.strip() + "}"
    for style in root.iter(f"{w}style"):
        name = style.get(f"{w}styleId", "")
        said = style.find(f"{w}name")
        level = style.find(f"{w}pPr/{w}outlineLvl")
        based = style.find(f"{w}basedOn")
        number = "" if level is None else level.get(f"{w}val", "")
        title = "" if said is None else said.get(f"{w}val", "")
        called = _HEADING.fullmatch(title)
        if number.isdecimal():
            own[name] = int(number) + 1 if int(number) < 9 else 0
        elif title.lower().startswith("toc "):
            own[name] = -1
        elif called:
            own[name] = int(called.group(1))
        elif based is not None:
            parents[name] = based.get(f"{w}val", "")
    return own | {name: _inherited(name, own, parents) for name in parents}


def _inherited(name: str, own: dict[str, int], parents: dict[str, str]) -> int:
    seen: set[str] = set()
    while name in parents and name not in seen:
        seen.add(name)
        name = parents[name]
    return own.get(name, 0)
