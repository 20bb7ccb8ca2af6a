"""A document over a base edition: only differences, each with its place."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import yaml

from yibaogen.importing.documents.onto import import_over
from yibaogen.importing.documents.onto.run import Overlaid
from yibaogen.model import Edition
from yibaogen.overlay import emit, read_overlay

from .papers import HEAD, Paper, base_edition, row

SAME = (
    row("psn_no", "人员 编号", required="Y"),
    row("gend", "性别", "字符型", "6", "Y"),
    row("note_text", "备注", length="200"),
)
COUNT = row("cnt", "数量", "数值型", "16，4", required="Y")


def person(*fields: Sequence[str], output: Sequence[Sequence[str]] = (COUNT,)) -> Paper:
    """Interface 1101 with these fields in its request."""
    paper = Paper().interface("1101", "人员信息获取", "输入（节点标识：data）", *fields)
    return paper.heading("输出", 4).line("输出（节点标识：feedetail）").table([HEAD, *output])


def over(paper: Paper, folder: Path, base: Edition | None = None) -> Overlaid:
    """The overlay of a paper; it must be without errors."""
    done = import_over(
        [paper.save(folder / "paper.docx")], edition="province", base=base or base_edition(folder)
    )
    assert done.overlay is not None, [event.message("en") for event in done.imported.events]
    return done


def lines(done: Overlaid) -> list[str]:
    """The overlay's lines, each verb and address."""
    assert done.overlay is not None
    return [f"{change.verb} {change.address}" for change in done.overlay.changes]


def test_a_document_that_says_the_same_makes_no_line(tmp_path: Path) -> None:
    done = over(person(*SAME), tmp_path)
    assert lines(done) == []
    assert set(done.imported.files) == {"edition.yaml"}
    assert [(d.kind, d.infno) for d in done.imported.doubts if d.kind == "not-in-document"] == [
        ("not-in-document", "1201")
    ]


def test_each_difference_is_one_line_with_its_place(tmp_path: Path) -> None:
    fields = (
        row("psn_no", "人员编号", length="40", required="Y"),
        row("gend", "性别", "字符型", "6", "Y", required="Y"),
        row("card_no", "社保卡号", length="40"),
        row("extra", "新字段", "日期型", ""),
    )
    done = over(person(*fields), tmp_path)
    assert sorted(lines(done)) == [
        "add 1101 input data card_no",
        "add 1101 input data extra",
        "relax 1101 input data psn_no",
        "remove 1101 input data note_text",
        "remove-rule 1101 rule gend-known",
        "tighten 1101 input data gend",
    ]
    assert done.overlay is not None
    reasons = {str(change.address): change.because for change in done.overlay.changes}
    assert reasons["1101 input data psn_no"] == "导入：paper.docx 表 1 行 2 格 5"
    assert reasons["1101 input data gend"] == "导入：paper.docx 表 1 行 3 格 7"
    assert reasons["1101 input data note_text"] == "导入：paper.docx 表 1 行 2 起的表中没有"
    assert done.edition is not None
    node = done.edition.interfaces["1101"].input[0]
    assert [field.code for field in node.fields] == ["psn_no", "gend", "card_no", "extra"]
    assert node.fields[1].note == "可空"
    assert node.fields[3].sources == ("province",)
    assert [d.said for d in done.imported.doubts if d.kind == "rule-fell"] == ["gend-known"]


def test_silence_is_no_difference(tmp_path: Path) -> None:
    paper = Paper().heading("【1101】人员信息获取", 3).heading("输入", 4).line("输入（节点标识：data）")
    head = ["字段代码", "字段名称", "类型", "长度"]
    paper.table(
        [
            head,
            ["psn_no", "人员编号", "", ""],
            ["gend", "性别", "字符型", ""],
            ["note_text", "备注", "", "200"],
        ]
    )
    assert lines(over(paper, tmp_path)) == []


def test_a_number_without_places_follows_the_base(tmp_path: Path) -> None:
    for length, wanted in (("16", []), ("", []), ("12", ["tighten 1101 output feedetail cnt"])):
        output = [row("cnt", "数量", "数值型", length, required="Y")]
        assert lines(over(person(*SAME, output=output), tmp_path)) == wanted
    output = [row("cnt", "数量", "数值型", "16,0", required="Y")]
    assert lines(over(person(*SAME, output=output), tmp_path)) != []


def test_a_new_interface_is_whole_and_a_reassigned_number_is_replaced(tmp_path: Path) -> None:
    paper = person(*SAME)
    paper.interface("1201", "处方上传", "输入（节点标识：rx）", row("rx_no", "处方编号", required="Y"))
    paper.interface("1301", "新的交易", "输入（节点标识：data）", row("psn_no", "人员编号"))
    done = over(paper, tmp_path)
    assert done.edition is not None
    assert [node.path for node in done.edition.interfaces["1201"].input] == ["rx"]
    assert [d.kind for d in done.imported.doubts if d.infno == "1201" and d.kind == "reassigned"] == [
        "reassigned"
    ]
    spec = yaml.safe_load(done.imported.files["interfaces/1301.yaml"])
    assert (spec["name"], spec["sources"], list(spec["input"]["data"])) == (
        "新的交易",
        ["province"],
        ["psn_no"],
    )


def test_nodes_by_their_last_name_and_kinds_only_where_told(tmp_path: Path) -> None:
    assert lines(over(person(*SAME, output=[COUNT]), tmp_path)) == []
    paper = Paper().interface("1101", "人员信息获取", "输入（节点标识：data）", *SAME)
    paper.heading("输出", 4).line("输出（节点标识：feedetail，单行数据）").table([HEAD, COUNT])
    done = over(paper, tmp_path)
    assert lines(done) == ["reshape 1101 output feedetail"]
    assert [(d.kind, d.chosen) for d in done.imported.doubts if d.kind == "kind"] == [("kind", "object")]


def test_dictionaries_are_compared_code_by_code(tmp_path: Path) -> None:
    paper = person(*SAME).heading("性别(gend)", 2)
    paper.table([["代码值", "代码名称"], ["1", "男性"], ["9", "未说明"]])
    paper.heading("险种(insutype)", 2).table([["代码值", "代码名称"], ["390", "居民"], ["310", "职工"]])
    done = over(paper, tmp_path)
    assert sorted(lines(done)) == ["add-codes dict gend", "relabel dict gend"]
    assert done.edition is not None
    assert [(c.code, c.label) for c in done.edition.dictionaries["gend"].codes] == [
        ("1", "男性"),
        ("2", "女"),
        ("9", "未说明"),
    ]
    assert [c.code for c in done.edition.dictionaries["insutype"].codes] == ["310", "390"]
    kept = [doubt for doubt in done.imported.doubts if doubt.kind == "codes-not-printed"]
    assert [(doubt.code, doubt.said, doubt.chosen) for doubt in kept] == [("gend", "2 女", "kept")]
    assert kept[0].place.startswith("paper.docx#table3:")


def test_the_files_read_back_as_the_same_overlay(tmp_path: Path) -> None:
    base = base_edition(tmp_path)
    paper = person(*SAME, row("extra", "新字段", "日期型", "")).interface(
        "1301", "新", "输入（节点标识：data）", row("a", "甲")
    )
    done = over(paper, tmp_path, base)
    for name, text in done.imported.files.items():
        path = tmp_path / "specs" / "province" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    read = read_overlay(tmp_path / "specs", "province", base)
    assert not read.events
    assert read.overlay is not None
    assert emit(read.overlay, base) == done.imported.files
