"""``yibao show``."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from cli_support import Yibao


def show(yibao: Yibao, *args: str) -> str:
    ran = yibao("show", "-e", "mini", *args)
    assert (ran.code, ran.err) == (0, "")
    return ran.out


def test_an_interface_as_tables(built: Yibao) -> None:
    told = show(built, "2204")
    assert told.startswith("2204 门诊费用明细信息上传  医保服务 / 门急诊结算  upload_outpatient_fees\n")
    assert "输入 feedetail 费用明细 列表 ≤100" in told
    for word in ("mdtrt_cert_type", "就诊凭证类型", "decimal(16,6)", "card-sn-needed", "✓"):
        assert word in told
    assert "input feedetail 费用明细 array ≤100" in show(built, "2204", "--lang", "en")


def test_an_interface_as_json_is_that_of_the_snapshot(built: Yibao) -> None:
    snapshot = json.loads((built.root / "generated" / "mini" / "edition.json").read_text("utf-8"))
    told = json.loads(show(built, "2204", "--format", "json"))
    assert told.pop("infno") == "2204"
    expected = snapshot["interfaces"]["2204"]
    assert {key: told[key] for key in expected if key not in ("input", "output", "file")} == {
        key: value for key, value in expected.items() if key not in ("input", "output", "file")
    }
    for side in ("input", "output"):
        for node, wanted in zip(told[side], expected[side], strict=True):
            assert node | wanted == node | {"fields": wanted["fields"]}
            for field, line in zip(node["fields"], wanted["fields"], strict=True):
                assert field | line == field


def test_a_dictionary_and_who_uses_it(built: Yibao) -> None:
    told = show(built, "mdtrt_cert_type")
    assert "社会保障卡" in told or "社保卡" in told
    assert "2204" in told
    data = json.loads(show(built, "mdtrt_cert_type", "--format", "json"))
    assert data["dict"] == "mdtrt_cert_type"
    assert {use["infno"] for use in data["uses"]} == {"2204"}


def test_a_field(built: Yibao) -> None:
    told = show(built, "psn_no")
    assert "psn_no ×2" in told
    data = json.loads(show(built, "psn_no", "--format", "json"))
    assert [use["infno"] for use in data["uses"]] == ["2204", "5204"]


@pytest.mark.parametrize("form", ["text", "json"])
@pytest.mark.parametrize(
    ("word", "near"), [("2240", "2204"), ("5299", "5204"), ("psn_mo", "psn_no"), ("zzz", "-")]
)
def test_a_wrong_name_names_the_nearest(built: Yibao, form: str, word: str, near: str) -> None:
    ran = built("show", "-e", "mini", word, "--format", form)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(
        f"错误 show-unknown\n  版本 mini 中没有接口、字典或字段“{word}”\n  提示：相近："
    )
    assert near in ran.err


def test_markup_in_a_spec_is_shown_as_it_is(built: Yibao) -> None:
    place = built.root / "generated" / "mini" / "edition.json"
    place.write_text(place.read_text("utf-8").replace("人员姓名", "[red]名[/]\\u001b[2J"), "utf-8")
    told = show(built, "2204")
    assert "[red]名[/]" in told
    assert "\x1b" not in told


def test_outside_of_a_project_the_installed_snapshot_counts(
    built: Yibao, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path_factory.mktemp("site") / "yibao_editions"
    data = package / "mini" / "data"
    data.mkdir(parents=True)
    snapshot = json.loads((built.root / "generated" / "mini" / "edition.json").read_text("utf-8"))
    for infno, interface in snapshot["interfaces"].items():
        (data / f"{infno}.json").write_text(json.dumps(interface), "utf-8")
    (data / "shared.json").write_text(json.dumps({**snapshot, "interfaces": {}}), "utf-8")

    for folder in (package, package / "mini"):
        (folder / "__init__.py").write_text("")
    for name in [name for name in sys.modules if name.split(".")[0] == "yibao_editions"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.syspath_prepend(str(package.parent))
    monkeypatch.chdir(Path("/"))
    assert "2204" in show(built, "2204")
