"""Documents for Word and paper: complete, readable by Word's own format, safe with hostile text."""

from __future__ import annotations

import io
import os
import shutil
from pathlib import Path

import docx
import pytest

from yibao.message.tables import EditionTable, FieldTable, InterfaceTable, NodeTable
from yibaogen.cli.main import main
from yibaogen.cli.snapshot import load_table
from yibaogen.export.document import document
from yibaogen.export.pdf import html_page
from yibaogen.export.word import word_file

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def national() -> EditionTable:
    return load_table("national", ROOT)


def test_word_holds_every_field_of_the_interface(national: EditionTable) -> None:
    word = docx.Document(io.BytesIO(word_file(document(national, ["2207"]))))
    interface = national.interfaces["2207"]
    rows = {tuple(cell.text for cell in row.cells)[:2] for table in word.tables for row in table.rows}
    for node in (*interface.input, *interface.output):
        for field in node.fields:
            assert (field.code, field.name) in rows
    heads = [
        each.text for each in word.paragraphs if each.style is not None and "Heading" in str(each.style.name)
    ]
    assert heads[0] == "2207 门诊结算"
    assert any("setldetail" in head for head in heads)
    assert any(head.startswith("med_type ") for head in heads)


def test_a_whole_edition_and_the_same_bytes_again(national: EditionTable) -> None:
    numbers = list(national.interfaces)[:12]
    told: list[str] = []
    first = word_file(document(national, numbers), told.append)
    assert [title.split()[0] for title in told] == numbers
    word = docx.Document(io.BytesIO(first))
    again = docx.Document(io.BytesIO(word_file(document(national, numbers))))
    assert word.element.xml == again.element.xml
    assert len(document(national, []).chapters) == len(national.interfaces)


def test_hostile_text_stays_text(national: EditionTable) -> None:
    attack = '</td><script>alert(1)</script>{{ 7*7 }}\u202e\x00"'
    field = FieldTable(attack, attack, "string", note=attack)
    node = NodeTable("data", "object", note=attack, fields=(field,))
    interface = InterfaceTable(attack, "m", input=(node,), note=attack)
    hostile = EditionTable("x", "1", national.envelope, {}, {"9999": interface}, name=attack)
    page = html_page(document(hostile, []))
    assert "<script>" not in page and "{{ 7*7 }}" in page
    assert "⟦U+202E⟧" in page
    assert "alert(1)" in docx.Document(io.BytesIO(word_file(document(hostile, [])))).element.xml


def test_the_command_writes_the_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "2207.docx"
    assert main(["export", "2207", "1101", "--out", str(target), "--root", str(ROOT)]) == 0
    assert docx.Document(str(target)).tables
    page = tmp_path / "a.html"
    assert main(["export", "2207", "--format", "html", "--out", str(page), "--root", str(ROOT)]) == 0
    assert "门诊结算" in page.read_text("utf-8")


def test_what_cannot_be_done_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "2270", "--root", str(ROOT)]) == 2
    assert "2207" in capsys.readouterr().err
    assert main(["export", "2207", "--out", str(tmp_path / "no" / "a.docx"), "--root", str(ROOT)]) == 2
    assert "--out" in capsys.readouterr().err


def test_pdf_without_a_browser(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert main(["export", "2207", "--format", "pdf", "--root", str(ROOT)]) == 2
    assert "chromium" in capsys.readouterr().err


@pytest.mark.browser
def test_pdf(tmp_path: Path) -> None:
    if shutil.which("chromium") is None:
        reason = "Chromium is missing: apt-get install chromium fonts-noto-cjk"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    target = tmp_path / "2207.pdf"
    assert main(["export", "2207", "--format", "pdf", "--out", str(target), "--root", str(ROOT)]) == 0
    data = target.read_bytes()
    assert data.startswith(b"%PDF-") and len(data) > 20_000
