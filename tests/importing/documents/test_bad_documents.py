"""What cannot be read is an event, never a traceback, and never takes long."""

from __future__ import annotations

import os
import time
import zipfile
from pathlib import Path

import pytest

from yibaogen.importing import import_tables
from yibaogen.importing.documents import docx

from .papers import Paper, document_xml, row

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def events(path: Path) -> list[str]:
    """What an import of one file says."""
    got = import_tables([path], edition="trial")
    assert all(event.message("zh") and event.message("en") for event in got.events)
    return [event.id for event in got.events]


@pytest.mark.parametrize(
    ("data", "event_id"),
    [
        (b"", "import-empty"),
        (b"\x00\x01 not a zip", "import-not-word"),
        (b"PK\x03\x04 cut off", "import-not-word"),
        (OLE + bytes(600), "import-old-word"),
        (OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "import-encrypted"),
    ],
)
def test_what_is_no_document(tmp_path: Path, data: bytes, event_id: str) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(data)
    assert events(path) == [event_id]


def test_a_folder_and_a_missing_file(tmp_path: Path) -> None:
    (tmp_path / "a.docx").mkdir()
    assert events(tmp_path / "a.docx") == ["import-directory"]
    assert events(tmp_path / "b.docx") == ["import-missing"]


def test_a_zip_of_something_else(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.docx", "w") as archive:
        archive.writestr("xl/workbook.xml", "<a/>")
    assert events(tmp_path / "a.docx") == ["import-not-word"]


@pytest.mark.parametrize(
    "body",
    ["<w:p>", "<w:p></w:q>", "\x01", "<w:tbl><w:tr><w:tc>" * 300 + "</w:tc></w:tr></w:tbl>" * 300],
)
def test_broken_xml(tmp_path: Path, body: str) -> None:
    assert events(document_xml(tmp_path / "a.docx", body)) == ["import-not-word"]


def test_entities_are_refused_before_they_grow(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><x>&b;</x>'
    for name in ("word/document.xml", "word/styles.xml"):
        path = document_xml(tmp_path / "a.docx", "")
        with zipfile.ZipFile(tmp_path / "b.docx", "w") as archive, zipfile.ZipFile(path) as plain:
            for each in plain.namelist():
                if each != name:
                    archive.writestr(each, plain.read(each))
            archive.writestr(name, bomb)
        assert events(tmp_path / "b.docx") == ["import-not-word"]


def test_a_small_file_that_grows(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("word/document.xml", "w") as out,
    ):
        for _ in range(600):
            out.write(b" " * 1_000_000)
    assert path.stat().st_size < 2_000_000
    began = time.perf_counter()
    assert events(path) == ["import-too-large"]
    assert time.perf_counter() - began < 2


def test_a_size_that_the_zip_lies_about(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docx, "MAX_XML", 1_000)
    monkeypatch.setattr(docx, "declared_size", lambda archive: 10)
    path = document_xml(tmp_path / "a.docx", "<w:p><w:r><w:t>x</w:t></w:r></w:p>" * 200)
    assert events(path) == ["import-too-large"]


def test_two_hundred_megabytes(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    with path.open("wb") as out:
        os.truncate(out.fileno(), 200 * 1024 * 1024)
    assert events(path) == ["import-too-large"]


def test_a_document_without_tables_of_fields(tmp_path: Path) -> None:
    path = (
        Paper()
        .heading("范围", 1)
        .line("正文")
        .table([["甲", "乙", "丙"], ["1", "2", "3"]])
        .save(tmp_path / "a.docx")
    )
    assert events(path) == ["import-nothing"]


def test_hostile_text_is_only_text(tmp_path: Path) -> None:
    evil = "<script>alert(1)</script>{{ 7*7 }}"
    paper = Paper().interface("1101", evil, "输入（节点标识：data）", row("psn_no", evil, note=evil))
    got = import_tables([paper.save(tmp_path / "a.docx")], edition="trial")
    assert not got.events
    assert "{{ 7*7 }}" in got.files["elements.yaml"]
