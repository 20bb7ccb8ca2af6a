"""Code lists in remarks, and which list a coded field uses."""

from __future__ import annotations

from pathlib import Path

import pytest

from yibaogen.importing.documents.lists import inline_codes

from .papers import Paper, outline, row


@pytest.mark.parametrize(
    ("note", "codes"),
    [
        ("1-门诊；2-住院", [("1", "门诊"), ("2", "住院")]),
        ("[1=是,0=否]", [("1", "是"), ("0", "否")]),
        ("01 甲类、02 乙类、 03 丙类", [("01", "甲类"), ("02", "乙类"), ("03", "丙类")]),
        ("1.事前\n2.事中", [("1", "事前"), ("2", "事中")]),
        ("0未上传，1已上传\n注：未上传可修改", [("0", "未上传"), ("1", "已上传")]),
        ("1实时结算\n2全自费", [("1", "实时结算"), ("2", "全自费")]),
        ("0-处方药品（默认）、1-OTC药品", [("0", "处方药品(默认)"), ("1", "OTC药品")]),
        ("1-医保结算2-自费结算", [("1", "医保结算"), ("2", "自费结算")]),
        ("成功返回值为1，失败返回值为0。", []),
        ("1、当险种为310时必填 2、其他可以不填", []),
        ("长度不超过30", []),
        ("格式：yyyy-MM-dd", []),
        ("1-只有一个", []),
        ("", []),
    ],
)
def test_codes_in_remarks(note: str, codes: list[tuple[str, str]]) -> None:
    assert inline_codes(note) == codes


def _paper() -> Paper:
    paper = (
        Paper()
        .heading("险种类型(insutype)", 2)
        .table([["代码值", "代码名称"], ["310", "职工"], ["390", "居民"]])
    )
    return paper.heading("就诊凭证类型（mdtrt_cert_type）", 2).table(
        [["代码值", "代码名称"], ["01", "电子凭证"]]
    )


def test_links_by_remark_by_spelling_and_by_title(tmp_path: Path) -> None:
    paper = _paper().interface(
        "1101", "人员", "输入（节点标识：data）",
        row("cert_kind", "凭证", dict_="Y", note="参考就诊凭证类型（mdtrt_cert_type）"),
        row("mdtrtCertType", "另一种写法", dict_="Y"),
        row("ins", "险种类型", dict_="Y"),
        row("insutype", "险种类型", dict_="Y"),
        row("other", "别的", dict_="Y"),
        row("uncoded", "险种类型"),
    )  # fmt: skip
    found = outline(paper, tmp_path)
    (links,) = [table for table in found.tables if table.kind == "links"]
    assert {r.get("field_code"): r.get("dict") for r in links.rows} == {
        "cert_kind": "mdtrt_cert_type", "mdtrtCertType": "mdtrt_cert_type", "ins": "insutype",
    }  # fmt: skip


def test_a_remark_against_the_printed_list(tmp_path: Path) -> None:
    paper = _paper().interface(
        "1101", "人员", "输入（节点标识：data）",
        row("insutype", "险种", dict_="Y", note="310-职工；340-离休"),
        row("stage", "阶段", dict_="Y", note="1-申诉；2-合议"),
        row("stage", "阶段", note="1-申请；2-合议"),
    )  # fmt: skip
    found = outline(paper, tmp_path)
    told = [(d.kind, d.code, d.said) for d in found.doubts]
    assert told == [
        ("remark-differs", "insutype", "340 离休"),
        ("list-in-remark", "stage", "1 申诉; 2 合议"),
        ("code-twice", "stage 1", "申请"),
    ]
    assert found.lists == {"insutype", "mdtrt_cert_type", "stage"}
    assert found.printed == {"insutype", "mdtrt_cert_type"}
