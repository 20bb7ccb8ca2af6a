"""``yibao build`` as a person and as CI calls it."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from cli_support import Yibao

sys.path.append(str(Path(__file__).resolve().parent.parent / "write"))
from write_support import PACKAGE, SMALL, use_renderers


@pytest.fixture
def small(yibao: Yibao, monkeypatch: pytest.MonkeyPatch) -> Yibao:
    use_renderers(monkeypatch, SMALL)
    return yibao


def test_summary_and_idle_line(small: Yibao) -> None:
    ran = small("build")
    assert (ran.code, ran.err) == (0, "")
    head, row, times = ran.out.splitlines()
    assert head.split() == ["版本", "接口", "字段", "字典", "样例", "警告", "新建", "更新", "删除", "不变"]
    assert row.split() == ["mini", "2", "20", "2", "0", "0", "6", "0", "0", "0"]
    assert times.startswith("mini 用时（秒）")
    assert "load " in times
    again = small("build").out
    assert again.startswith("mini  接口 2  字段 20  字典 2  样例 0  文件 6  没有变化")
    assert small("build", "--lang", "en").out.startswith("mini  interfaces 2  fields 20")


def test_check_shows_drift_and_exits_1(small: Yibao) -> None:
    assert small("build", "--check").code == 1
    small("build")
    assert small("build", "--check").code == 0
    place = small.root / "generated" / PACKAGE / "i5204.py"
    place.write_text(place.read_text("utf-8").replace("amount", "by hand"), "utf-8")
    ran = small("build", "--check")
    assert ran.code == 1
    lines = ran.out.splitlines()
    assert lines[:2] == [f"--- generated/{PACKAGE}/i5204.py", f"+++ generated/{PACKAGE}/i5204.py"]
    assert "-by hand" in lines
    assert "+amount" in lines
    assert "生成文件与规范不一致：请运行 yibao build 并提交结果" in lines


def test_json(small: Yibao) -> None:
    data = json.loads(small("build", "--format", "json").out)
    (edition,) = data["editions"]
    assert edition["files"] == {"create": 6, "update": 0, "delete": 0, "same": 0}
    assert len(edition["changes"]) == 6
    assert json.loads(small("build", "--check", "--format", "json").out)["editions"][0]["idle"] is True


def test_errors_in_specs_exit_1(small: Yibao) -> None:
    (small.root / "specs" / "mini" / "envelope.yaml").write_text("request: [\n")
    ran = small("build")
    assert ran.code == 1
    assert ran.err.startswith("错误 yaml-syntax  specs/mini/envelope.yaml:")
    assert not (small.root / "generated").exists()


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xfe", b"\x00" * 100, b"a: &x 1\nb: *x\n", b" " * (9 * 1024 * 1024)]
)
def test_hostile_spec_files_are_told_of(small: Yibao, data: bytes) -> None:
    (small.root / "specs" / "mini" / "interfaces" / "5204.yaml").write_bytes(data)
    for command in ("build", "check", "fmt"):
        ran = small(command)
        assert ran.code == 1
        assert "specs/mini/interfaces/5204.yaml" in ran.err + ran.out


def test_a_folder_in_a_spec_files_place(small: Yibao) -> None:
    place = small.root / "specs" / "mini" / "interfaces" / "5204.yaml"
    place.unlink()
    place.mkdir()
    assert small("build").code == 1


def test_a_broken_manifest_exits_2(small: Yibao) -> None:
    small("build")
    (small.root / "generated" / "mini" / "manifest.json").write_text("<<<<<<<")
    ran = small("build")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("错误 manifest-broken  generated/mini/manifest.json\n")


def test_an_edition_whose_specs_are_gone(small: Yibao) -> None:
    small("build")
    specs = small.root / "specs"
    (specs / "mini").rename(specs / "maxi")
    head = specs / "maxi" / "edition.yaml"
    head.write_text(head.read_text("utf-8").replace("edition: mini", "edition: maxi"), "utf-8")
    assert small("build", "--check").code == 1
    assert small("build").code == 0
    assert sorted(path.name for path in (small.root / "generated").iterdir()) == ["maxi", "python"]


def test_no_edition_at_all(yibao: Yibao) -> None:
    (yibao.root / "specs" / "mini" / "edition.yaml").unlink()
    assert yibao("build").code == 2
