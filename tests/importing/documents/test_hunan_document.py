"""The whole provincial standard, where somebody has it: see ``benchmarks/word_import.py`` for the figures."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

BENCHMARK = Path(__file__).resolve().parents[3] / "benchmarks" / "word_import.py"


@pytest.mark.skipif(
    not (os.environ.get("YIBAO_HUNAN_DOCX") and os.environ.get("YIBAO_HUNAN_FACTS")),
    reason="the document is no part of the project: set YIBAO_HUNAN_DOCX to hunan-V1.1.27.docx and YIBAO_HUNAN_FACTS to the "
    "folder of fields.tsv, dictionary_codes.tsv and catalogue_columns.tsv",
)
def test_the_document_comes_out() -> None:
    ran = subprocess.run([sys.executable, str(BENCHMARK)], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
