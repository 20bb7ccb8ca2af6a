"""What headings and captions say, in the spellings that documents use."""

from __future__ import annotations

import pytest

from yibaogen.importing.documents.captions import (
    Caption,
    bare_node,
    caption,
    dictionary_title,
    interface_heading,
    part_of_interface,
    row_words,
    section,
    withdrawn,
)


@pytest.mark.parametrize(
    ("text", "level", "found"),
    [
        ("【1101】人员信息获取", 4, ("1101", "人员信息获取")),
        ("5.1.2 【2304】住院结算", 0, ("2304", "住院结算")),
        ("［3501A］盘存上传", 3, ("3501A", "盘存上传")),
        ("（N001）电子凭证解码", 3, ("N001", "电子凭证解码")),
        ("【1321】医疗服务项目（新）目录下载", 4, ("1321", "医疗服务项目(新)目录下载")),
        ("【3203】清算申请（已废除-走两定平台）", 4, ("3203", "清算申请")),
        ("2207 门诊结算", 4, ("2207", "门诊结算")),
        ("2207门诊结算", 4, ("2207", "门诊结算")),
        ("门诊结算【2207】", 4, ("2207", "门诊结算")),
        ("【100001】结算明细", 4, ("100001", "结算明细")),
        ("2207 门诊结算", 0, None),
        ("2021年新增接口", 0, None),
        ("文件上传使用【9101】交易完成，内容见说明。", 0, None),
        ("【2102】药店结算、【2207】门诊结算。", 0, None),
        ("【4906字典表】", 1, None),
        ("6.2.1 输入", 4, None),
    ],
)
def test_interface_headings(text: str, level: int, found: tuple[str, str] | None) -> None:
    assert interface_heading(text, level) == found


@pytest.mark.parametrize(
    ("text", "io", "node", "kind"),
    [
        ("表 7 输入（节点标识：data）", "input", "data", None),
        ("表 9 输出-参保信息列表（节点标识insuinfo）", "output", "insuinfo", "array"),
        ("表 206结算清单信息（节点标识：setlinfo，单行数据）", "", "setlinfo", "object"),
        ("表 207门诊慢特病诊断信息（节点标识：opspdiseinfo，多行数据）", "", "opspdiseinfo", "array"),
        ("表 14 输出-目录下载（节点标识：无节点）", "output", "", None),
        ("表 156 输入-目录对照撤销（节点标识：）", "input", "", None),
        ("表 190 输入申诉信息列表（节点标识：List<SaveDTO >）", "input", "List<SaveDTO>", "array"),
        ("表 213输入（节点标识：data#stastinfo）", "input", "data#stastinfo", None),
        ("表 213 输入（节点标识:fsiRet）", "input", "fsiRet", None),
        ("表 282 输出（data）", "output", "data", None),
        ("表 284 输出（节点refmedin）", "output", "refmedin", None),
        ("节点data输入", "input", "data", None),
        ("节点表示： feedetl", "", "feedetl", None),
        ("输入 feedetl参数集", "input", "feedetl", None),
        ("表 112表 输入（节点标识：data）", "input", "data", None),
    ],
)
def test_captions(text: str, io: str, node: str, kind: str | None) -> None:
    found = caption(text)
    assert found is not None
    assert (found.io, found.node, found.kind) == (io, node, kind)


def test_a_caption_without_node_about_a_file_and_none() -> None:
    assert caption("表 292 输出") == Caption("output", None, None, "")
    about = caption("表 150 输入文件参数说明")
    assert about is not None
    assert (about.io, about.about_file) == ("input", True)
    assert caption("通过此交易获取人员信息。") is None
    assert caption("输入" + "很长的说明" * 40) is None


def test_a_bare_name_may_be_a_node() -> None:
    assert bare_node("fmiOwnpayPatnDiseListDDTOS 自费病人诊断信息") == "fmiOwnpayPatnDiseListDDTOS"
    assert bare_node("Data1") == "Data1"
    assert bare_node("自费病人") is None
    assert bare_node("a。") is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("性别(gend)", ("性别", "gend", "")),
        ("手术患者类型（oprn_patn_type _code）", ("手术患者类型", "oprn_patn_type_code", "")),
        ("人员身份类别(居民)(mat_idet_code)", ("人员身份类别(居民)", "mat_idet_code", "")),
        ("清算类别(clr_type)(异地购药)", ("清算类别", "clr_type", "(异地购药)")),
        ("表 12 丙型肝炎抗体（hcv-ab）", ("丙型肝炎抗体", "hcv-ab", "")),
        ("表 374申报来源", None),
        ("残疾人员(2021)", None),
    ],
)
def test_dictionary_titles(text: str, found: tuple[str, str, str] | None) -> None:
    assert dictionary_title(text) == found


def test_sections_and_parts() -> None:
    assert [section(text) for text in ("输入", "6.2.1 输出参数", "出参：", "请求", "返回", "输入说明")] == [
        "input", "output", "output", "input", "output", "",
    ]  # fmt: skip
    assert part_of_interface("重点说明")
    assert part_of_interface("3.1 交易对象")
    assert not part_of_interface("定点医药机构信息")


def test_withdrawn_headings() -> None:
    assert withdrawn("【3203】清算申请（已废除-走两定平台）")
    assert withdrawn("【4201】费用上传(废止)")
    assert not withdrawn("【3507】商品信息删除")


def test_rows_in_prose() -> None:
    found = row_words("1、交易输入就诊信息为单行数据，诊断信息为多行数据；交易输出为多行数据。")
    assert found == [
        ("input", "就诊信息", "object"),
        ("input", "诊断信息", "array"),
        ("output", "", "array"),
    ]
