"""The example that needs nothing of yibao: run as a program of its own against a platform with strict manners."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from loopback import serve

from yibao.platform import create_app
from yibao_editions.national.validation import checker

SCRIPT = Path(__file__).resolve().parents[2] / "examples" / "plain_httpx" / "day.py"


def run(*args: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(SCRIPT), *args]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False, timeout=60)


def test_a_whole_outpatient_and_a_whole_inpatient_day() -> None:
    with serve(create_app([checker()], manners="strict")) as address:
        done = run(f"{address}/")
        again = run(f"{address}/")
    assert done.stderr == ""
    told = re.findall(r"  (\d{4})$", done.stdout, re.MULTILINE)
    assert told == [
        *("9001", "1101", "2201", "2203", "2204", "2206", "2207", "2208"),
        *("9001", "1101", "2401", "2301", "9001", "2402", "2303", "2304", "2305"),
    ]
    assert done.stdout.endswith("all done\n")
    assert again.returncode == 0, again.stderr


def test_it_knows_nothing_of_us() -> None:
    words = SCRIPT.read_text("utf-8")
    assert re.findall(r"^(?:from|import) (yibao\w*)", words, re.MULTILINE) == []
    assert run().returncode == 1
