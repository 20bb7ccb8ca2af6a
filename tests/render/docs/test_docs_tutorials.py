"""The tutorials and the README: every command of theirs is run, in order, in a copy of the project."""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from yibaogen.render.docs.tutorials import tutorial_files

ROOT = Path(__file__).resolve().parents[3]
FENCE = re.compile(r"^```(\w*) ?([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SET_UP, ELSEWHERE = "准备", "另一个终端"
SECONDS = 240


@dataclass(frozen=True)
class Block:
    """A block of commands; ``word`` says what kind."""

    word: str
    text: str

    @property
    def code(self) -> int:
        """The exit code that it promises."""
        return int(self.word.removeprefix("退出码 ")) if self.word.startswith("退出码") else 0


def blocks(text: str) -> list[Block]:
    """The shell commands, in order."""
    return [Block(word.strip(), body) for language, word, body in FENCE.findall(text) if language == "sh"]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a reader has after the set-up, without the samples of other provinces."""
    top = tmp_path_factory.mktemp("reader")
    for name in ("templates", "examples", "tools"):
        shutil.copytree(ROOT / name, top / name)
    shutil.copytree(ROOT / "specs", top / "specs", ignore=lambda folder, names: others(Path(folder), names))
    shutil.copytree(ROOT / "generated" / "national", top / "generated" / "national")
    return top


def others(folder: Path, names: list[str]) -> list[str]:
    editions = {path.parent.name for path in (ROOT / "specs").glob("*/edition.yaml")} - {"national"}
    # Every edition has its part in specs/effects.yaml, so only their samples can be left out.
    return [name for name in names if name in editions] if folder.name == "samples" else []


def environment(project: Path, address: str) -> dict[str, str]:
    tools = Path(sys.executable).parent
    return {
        **os.environ,
        "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
        "YIBAO_URL": address,
        "YIBAO_STATE": str(project / "state"),
        "YIBAO_LANG": "zh",
        "NO_COLOR": "1",
    }


@contextmanager
def background(block: Block, project: Path, port: int) -> Iterator[None]:
    """The commands of another terminal, at a free port."""
    command = [*block.text.split(), "--port", str(port), "--root", str(project)]
    address = f"http://127.0.0.1:{port}"
    running = subprocess.Popen(
        command,
        env=environment(project, address),
        cwd=project,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    try:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            assert running.poll() is None, running.stderr.read().decode() if running.stderr else ""
            try:
                if httpx.get(f"{address}/healthz", timeout=2).is_success:
                    break
            except httpx.HTTPError:
                time.sleep(0.05)
        yield
    finally:
        running.terminate()
        running.wait(20)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


def follow(text: str, project: Path) -> list[str]:
    """Run all blocks; what each wrote."""
    told = []
    port = free_port()
    with ExitStack() as stack:
        for block in blocks(text):
            if block.word == SET_UP:
                continue
            if block.word == ELSEWHERE:
                stack.enter_context(background(block, project, port))
                continue
            done = subprocess.run(
                ["bash", "-euo", "pipefail", "-c", block.text],
                env=environment(project, f"http://127.0.0.1:{port}"),
                cwd=project,
                capture_output=True,
                text=True,
                timeout=SECONDS,
                check=False,
            )
            assert done.returncode == block.code, f"{block.text}\n{done.stdout}\n{done.stderr}"
            told.append(done.stdout)
    return told


def test_every_tutorial_is_followed_below() -> None:
    assert [path.stem for path in tutorial_files()] == [
        "1-first-call",
        "2-new-province",
        "3-acceptance-day",
        "4-catalogue-to-mapping",
    ]


def tutorial(name: str) -> str:
    return next(path for path in tutorial_files() if path.stem == name).read_text("utf-8")


def test_the_first_call(project: Path) -> None:
    text = tutorial("1-first-call")
    shown, person, refused, listed, visit = follow(text, project)
    assert "1101" in shown and "李**" in person and "mdtrt_cert_type" in refused and "居民身份证" in listed
    promised = next(body for language, _word, body in FENCE.findall(text) if language == "text")
    # Numbers of visits hold the day on which they are made.
    assert re.sub(r"\d{18,}", "N", visit) == re.sub(r"\d{18,}", "N", promised)


def test_a_new_province(project: Path) -> None:
    told = follow(tutorial("2-new-province"), project)
    assert "lz_area_code" in told[1] and "hand.yaml" in told[4]
    assert "lz_area_code" in told[-1]
    table = json.loads((project / "generated" / "lvzhou" / "edition.json").read_bytes())
    fields = {each["code"]: each for each in table["interfaces"]["2207"]["input"][0]["fields"]}
    assert fields["invono"]["required"] is True
    assert (project / "generated" / "lvzhou" / "docs" / "interfaces" / "1201.html").is_file()


def test_the_day_of_acceptance(project: Path) -> None:
    told = follow(tutorial("3-acceptance-day"), project)
    assert "103/103" in told[0] and "1/1" in told[1] and "2/2" in told[2]
    assert "<html" in (project / "验收报告.html").read_text("utf-8")[:200]


def test_from_the_catalogue_to_the_mapping(project: Path) -> None:
    synced, status, found, _, proposed, _, taken, sent, again, undone, changes = follow(
        tutorial("4-catalogue-to-mapping"), project
    )
    assert "1301 西药中成药" in synced and "已是最新" in status and "XA10BAE046A001010100001" in found
    assert "确定 2  很可能 1  存疑 0  无候选 1" in proposed and "采用 4 条决定" in taken
    assert "要上传 3 条" in sent and "平台已办理 3" in sent and "已确认的 3 条都在平台上" in again
    assert "3302 目录对照撤销  平台已办理 1" in undone and "药品 2 条" in undone
    assert "已确认 2 条，动到 0 条" in changes


@pytest.mark.parametrize("name", ["README.md", "README.en.md"])
def test_the_first_settlement_of_the_readme(name: str, project: Path) -> None:
    told = follow((ROOT / name).read_text("utf-8"), project)
    assert any("人员 李** 个人账户余额" in each and "\n结算 " in each for each in told)
