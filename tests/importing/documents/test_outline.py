"""The walk over a document: which interface, direction and node each table speaks of."""

from __future__ import annotations

from pathlib import Path

import pytest

from .papers import HEAD, Paper, facts, kinds, outline, row

WHERE = ("infno", "io", "node", "node_kind", "code")


def test_tables_below_headings_and_captions(tmp_path: Path) -> None:
    paper = Paper().heading("基础信息", 1).heading("人员信息", 2)
    paper.interface("1101", "人员信息获取", "表 1 输入（节点标识：data）", row("psn_no", "人员编号"))
    paper.heading("输出", 4).line("表 2 输出-基本信息（节点标识：baseinfo）").table(
        [HEAD, row("gend", "性别")]
    )
    paper.line("表 3 输出-参保信息列表（节点标识insuinfo）").table([HEAD, row("insutype", "险种类型")])
    found = outline(paper, tmp_path)
    assert facts(found, *WHERE) == [
        ("1101", "input", "data", "", "psn_no"),
        ("1101", "output", "baseinfo", "", "gend"),
        ("1101", "output", "insuinfo", "array", "insutype"),
    ]
    head = found.heads["1101"]
    assert (head.name, head.level1, head.level2) == ("人员信息获取", "基础信息", "人员信息")


def test_headings_that_are_plain_paragraphs(tmp_path: Path) -> None:
    paper = (
        Paper()
        .line("【1101】人员信息获取", "输入", "节点标识：data")
        .table([HEAD, row("psn_no", "人员编号")])
    )
    paper.line("输出").table([HEAD, row("gend", "性别")])
    assert facts(outline(paper, tmp_path), *WHERE) == [
        ("1101", "input", "data", "", "psn_no"),
        ("1101", "output", "", "", "gend"),
    ]


def test_a_heading_of_the_same_level_is_a_part_or_ends_the_interface(tmp_path: Path) -> None:
    paper = Paper().heading("【3301】目录对照上传", 4).heading("输入", 4).table([HEAD, row("a", "甲")])
    paper.heading("科室管理", 3).table([HEAD, row("b", "乙")])
    found = outline(paper, tmp_path)
    assert facts(found, *WHERE) == [("3301", "input", "", "", "a"), ("", "", "", "", "b")]
    assert kinds(found) == ["no-interface"]


def test_the_first_table_below_a_heading_goes_by_the_heading(tmp_path: Path) -> None:
    paper = Paper().interface("3504", "采购", "表 1 输入（节点标识：data）", row("a", "甲"))
    paper.heading("输出", 4).line("表 2 输入（节点标识：errs）").table([HEAD, row("b", "乙")])
    found = outline(paper, tmp_path)
    assert facts(found, "io", "node") == [("input", "data"), ("output", "errs")]
    assert kinds(found) == ["direction"]


def test_a_table_that_says_neither_direction(tmp_path: Path) -> None:
    paper = (
        Paper()
        .heading("【4901】上传", 3)
        .table([HEAD, row("billInfo", "票据", "节点"), row("├ certNo", "号码")])
    )
    found = outline(paper, tmp_path)
    assert facts(found, "code") == [("billInfo",), ("billInfo.certNo",)]
    assert kinds(found) == ["no-direction"]


def test_kinds_from_prose(tmp_path: Path) -> None:
    paper = (
        Paper()
        .heading("【2203】就诊信息上传", 3)
        .line("1、输入就诊信息为单行数据，诊断信息为多行数据；输出为多行数据")
    )
    paper.heading("输入", 4).line("表 1 输入-就诊信息（节点标识：mdtrtinfo）").table([HEAD, row("a", "甲")])
    paper.line("表 2 输入-诊断信息（节点标识：diseinfo）").table([HEAD, row("b", "乙")])
    paper.heading("输出", 4).line("表 3 输出（节点标识：result）").table([HEAD, row("c", "丙")])
    found = outline(paper, tmp_path)
    assert facts(found, "node", "node_kind") == [
        ("mdtrtinfo", "object"),
        ("diseinfo", "array"),
        ("result", "array"),
    ]
    # That of the whole direction is the weaker word.
    assert found.weak == {("2203", "output", "result")}


def test_titles_above_a_header_and_headers_printed_again(tmp_path: Path) -> None:
    title = ["输入（节点标识：data）"] * 8
    paper = (
        Paper()
        .heading("【1101】人员", 3)
        .table([title, HEAD, row("a", "甲"), HEAD, row("b", "乙"), [""] * 8])
    )
    assert facts(outline(paper, tmp_path), "io", "node", "code") == [
        ("input", "data", "a"),
        ("input", "data", "b"),
    ]


@pytest.mark.parametrize(
    "head",
    [
        ["字段代码", "字段名称", "类型", "长度", "必填"],
        ["数据元标识", "数据元名称", "数据类型", "长 度", "是否\n必填"],
        ["参数\n代码", "参数 名称", "参数\n类型", "参数长度", "是否非空"],
        ["输出名", "数据项", "类型", "输出值范围", "是否必填"],
        ["英文名称", "中文名称", "字段类型", "最大长度", "是否必传"],
    ],
)
def test_spellings_of_headers(tmp_path: Path, head: list[str]) -> None:
    paper = Paper().interface("1101", "人员", "输入（节点标识：data）")
    paper.table([head, ["psn_no", "人员编号", "字符型", "30", "Y"]])
    got = facts(outline(paper, tmp_path), "code", "name", "type", "length", "required")
    assert got == [("psn_no", "人员编号", "字符型", "30", "Y")]


def test_code_and_name_in_each_others_place(tmp_path: Path) -> None:
    head = ["序号", "参数名称", "参数代码", "参数类型", "参数长度"]
    paper = Paper().heading("【1304】查询", 3).heading("输出", 4)
    paper.table([head, ["1", "alis", "别名", "字符型", "100"], ["2", "ing", "成分", "字符型", "500"]])
    assert facts(outline(paper, tmp_path), "code", "name") == [("alis", "别名"), ("ing", "成分")]


def test_a_column_too_many_and_dragged_borders(tmp_path: Path) -> None:
    head = ["参数代码", "参数名称", "参数类型", "参数长度", "", "是否必填"]
    rows = [head, ["a", "甲", "字符型", "3", "", "Y"], ["b", "乙", "字符型", "4", "", "Y"]]
    paper = Paper().heading("【1101】人员", 3).heading("输入", 4).table(rows, [(0, 3, 0, 4)])
    got = facts(outline(paper, tmp_path), "code", "length", "required")
    assert got == [("a", "3", "Y"), ("b", "4", "Y")]


def test_a_header_that_asks_whether_a_field_may_be_empty(tmp_path: Path) -> None:
    head = ["字段代码", "字段名称", "类型(长度)", "是否可空"]
    paper = Paper().heading("【1101】人员", 3).heading("输入", 4)
    paper.table([head, ["a", "甲", "字符型(3)", "否"], ["b", "乙", "数值型（16，2）", "是"]])
    assert facts(outline(paper, tmp_path), "code", "type", "length", "required") == [
        ("a", "字符型", "3", "Y"),
        ("b", "数值型", "16，2", ""),
    ]


def test_a_row_that_is_crossed_out_is_told(tmp_path: Path) -> None:
    paper = Paper().interface("1101", "人员", "输入（节点标识：data）", row("old", "旧字段")).strike("old")
    found = outline(paper, tmp_path)
    assert [(doubt.kind, doubt.code, doubt.place) for doubt in found.doubts] == [
        ("struck-out", "old", "paper.docx#table1:2:1")
    ]


def test_the_envelope_is_known_by_its_fields(tmp_path: Path) -> None:
    paper = Paper().heading("报文", 1).table([HEAD, row("infno", "交易编号"), row("msgid", "报文ID")])
    paper.table([HEAD, row("infcode", "状态码"), row("inf_refmsgid", "报文ID")])
    paper.table([HEAD, row("_api_name", "接口名")])
    found = outline(paper, tmp_path)
    assert facts(found, "infno", "io", "node")[::2] == [
        ("ENVELOPE", "input", "request"),
        ("ENVELOPE", "output", "response"),
        ("ENVELOPE", "input", "gateway_headers"),
    ]
    assert kinds(found) == ["gateway-header"]


def test_dictionaries_side_by_side(tmp_path: Path) -> None:
    head = ["代码值", "代码名称", "代码值", "代码名称"]
    paper = Paper().heading("性别(gend)", 2).line("表 3性别")
    paper.table([head, ["1", "男", "2", "女"], ["9", "未说明", "", ""], ["1", "男性", "", "孤"]])
    paper.heading("没有代码的", 2).table([head, ["1", "甲", "", ""]])
    found = outline(paper, tmp_path)
    (codes,) = [table for table in found.tables if table.kind == "codes"]
    assert [(r.get("dict"), r.get("code"), r.get("label")) for r in codes.rows] == [
        ("gend", "1", "男"), ("gend", "2", "女"), ("gend", "9", "未说明"), ("gend", "1", "男性"),
    ]  # fmt: skip
    assert str(codes.rows[1].span) == "paper.docx#table1:2:3"
    assert found.printed == {"gend"}
    assert kinds(found) == ["code-twice", "label-without-code", "no-dictionary"]


def test_a_dictionary_without_a_name_is_told(tmp_path: Path) -> None:
    paper = Paper().line("代码表").table([["代码值", "代码名称"], ["1", "甲"]])
    found = outline(paper, tmp_path)
    assert (kinds(found), found.tables) == (["no-dictionary"], ())


def test_the_list_of_interfaces_names_their_classes(tmp_path: Path) -> None:
    head = ["接口编号", "一级分类", "二级分类", "接口名称"]
    rows = [head, ["1101", "1-基础信息", "1-人员信息", "人员基本信息"], ["1201", "", "2-机构", "机构信息"]]
    paper = Paper().table(rows, [(1, 1, 2, 1)]).interface("1101", "人员信息获取", "输入", row("a", "甲"))
    heads = outline(paper, tmp_path).heads
    assert (heads["1101"].name, heads["1101"].level1, heads["1101"].level2) == (
        "人员信息获取",
        "基础信息",
        "人员信息",
    )
    assert (heads["1201"].name, heads["1201"].level1) == ("机构信息", "基础信息")


def test_columns_of_files_in_remarks(tmp_path: Path) -> None:
    note = "第1列：医疗目录编码\n第2列：药品商品名 第3列: 规格"
    paper = (
        Paper()
        .heading("【1301】目录下载", 3)
        .heading("输出", 4)
        .table([HEAD, row("filename", "文件名", note=note)])
    )
    paper.table([HEAD, row("file_qury_no", "文件查询号", note="第1列：只有一列")])
    (columns,) = [table for table in outline(paper, tmp_path).tables if table.kind == "columns"]
    assert [(r.get("infno"), r.get("seq"), r.get("column_name")) for r in columns.rows] == [
        ("1301", "1", "医疗目录编码"), ("1301", "2", "药品商品名"), ("1301", "3", "规格"),
    ]  # fmt: skip


def test_tables_of_files_are_files(tmp_path: Path) -> None:
    paper = Paper().heading("【3202】对账", 3).line("表 1 输入文件参数说明").table([HEAD, row("a", "甲")])
    paper.line("表 2 输出文件参数说明").table([HEAD, row("b", "乙")])
    assert facts(outline(paper, tmp_path), "io", "node", "node_kind") == [
        ("file", "upload_file", "array"), ("file", "result_file", "array"),
    ]  # fmt: skip


def test_printed_messages(tmp_path: Path) -> None:
    paper = (
        Paper()
        .heading("【1101】人员", 3)
        .line("发送信息:", '{ "infno": "1101",', '"input": {"amt": 12.50}', "}", "后文")
    )
    paper.table([['{“infcode”：0，"output":{}}']]).line('{"output": {', "坏", "}}")
    found = outline(paper, tmp_path)
    assert [(m.infno, m.io, m.readable, bool(m.fault)) for m in found.messages] == [
        ("1101", "input", True, False), ("1101", "output", True, True), ("1101", "", False, True),
    ]  # fmt: skip
    assert found.messages[0].text == '{ "infno": "1101",\n"input": {"amt": 12.50}\n}\n'
    assert found.messages[1].text == '{"infcode":0,"output":{}}\n'
    assert kinds(found) == ["sample-not-json", "sample-not-json"]


def test_tables_of_no_known_kind_are_told(tmp_path: Path) -> None:
    paper = Paper().table([["序号", "版本号", "日期"], ["1", "V1", "2024"]])
    (doubt,) = outline(paper, tmp_path).doubts
    assert (doubt.kind, doubt.said) == ("unknown-table", "序号 | 版本号 | 日期")
