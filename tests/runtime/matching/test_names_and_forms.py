"""Names in their parts: form, salt, marks; and what counts as the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yibao.matching.drugnames import read_name
from yibao.matching.features import Classification, Form, Maker, number_key
from yibao.matching.features_model import Model
from yibao.matching.items import Local, National
from yibao.matching.likeness import likeness
from yibao.matching.names_text import Canon, judge
from yibao.matching.text import bare


@pytest.mark.parametrize(
    ("text", "core", "salts", "form"),
    [
        ("阿莫西林胶囊", "阿莫西林", set(), "胶囊"),
        ("注射用头孢曲松钠", "头孢曲松", {"钠"}, "注射用粉"),
        ("头孢曲松钠粉针 1.0g", "头孢曲松", {"钠"}, "注射用粉"),
        ("硫酸氢氯吡格雷片", "氯吡格雷", {"硫酸氢"}, "片"),
        ("地塞米松磷酸钠注射液", "地塞米松", {"磷酸", "钠"}, "注射液"),
        ("葡萄糖酸钙注射液", "葡萄糖酸钙", set(), "注射液"),
        ("氯化钾缓释片", "氯化钾", set(), "缓释片"),
        ("单硝酸异山梨酯片", "单硝酸异山梨酯", set(), "片"),
        ("头孢呋辛酯片", "头孢呋辛酯", set(), "片"),
        ("红霉素片", "红霉素", set(), "片"),
        ("心痛定片", "硝苯地平", set(), "片"),
        ("生理盐水", "氯化钠", set(), "注射液"),
        ("马来酸左旋氨氯地平片", "左氨氯地平", {"马来酸"}, "片"),
        ("六味地黄丸(浓缩丸)", "六味地黄", set(), "浓缩丸"),
        ("吸入用布地奈德混悬液", "布地奈德", set(), "吸入用混悬液"),
    ],
)  # fmt: skip
def test_parts_of_a_name(text: str, core: str, salts: set[str], form: str) -> None:
    told = read_name(text)
    assert (told.core, set(told.salts), told.form) == (core, salts, form)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("复方氨基酸注射液(18AA-Ⅱ)", "复方氨基酸注射液(18AA-II)"),
        ("维生素B₆片", "维生素B6片"),
        ("硝苯地平缓释片（Ⅰ）", "硝苯地平缓释片(I)"),
    ],
)
def test_marks_in_any_spelling(one: str, other: str) -> None:
    assert read_name(one).key == read_name(other).key and read_name(one).marks


@given(st.text(max_size=40))
def test_any_name_is_no_error(text: str) -> None:
    read_name(text)
    bare(text)


def form(mine: str, theirs: str) -> str:
    feature = Form()
    left, right = feature.local(Local("1", mine)), feature.national(National("c", theirs))
    assert left and right
    return feature.compare(left, right).word


@pytest.mark.parametrize(
    ("mine", "theirs", "word"),
    [
        ("甲硝唑片", "甲硝唑片", "same"), ("阿莫西林冲剂", "阿莫西林颗粒", "same"), ("头孢曲松钠针", "注射用头孢曲松钠", "close"),
        ("头孢曲松钠粉针", "头孢曲松钠注射液", "differs"), ("硝苯地平片", "硝苯地平缓释片", "differs"), ("阿司匹林片", "阿司匹林肠溶片", "differs"),
        ("红霉素软膏", "红霉素眼膏", "differs"), ("阿昔洛韦软膏", "阿昔洛韦乳膏", "close"),
    ],
)  # fmt: skip
def test_forms(mine: str, theirs: str, word: str) -> None:
    assert form(mine, theirs) == word


def test_numbers_of_approval() -> None:
    assert number_key("国药准字Ｈ２００１３００１") == number_key("H2OO13O01") == number_key(" h20013001 ")
    assert number_key("国药准字H20013001") != number_key("国药准字Z20013001")


def test_makers() -> None:
    maker = Maker()
    whole = maker.national(National("c", "x", maker="江北康泽药业有限公司"))
    assert whole
    for text, word in (
        ("江北康泽药业", "same"),
        ("江北康泽制药股份有限公司", "same"),
        ("康泽药业", "close"),
        ("河西康泽药业有限公司", "differs"),
    ):
        mine = maker.local(Local("1", "x", maker=text))
        assert mine and maker.compare(mine, whole).word == word, text


@pytest.mark.parametrize(
    ("mine", "theirs", "word"),
    [("14F", "14Fr", "same"), ("Fr14", "14Fr", "same"), ("0.7*30", "0.7×30mm", "same"), ("22G", "22G×25mm", "close"), ("7.5#", "7.5mm", "close"),
     ("16Fr", "14Fr", "differs"), ("JL4", "JR4", "differs"), ("3.0*23mm", "3.0×18mm", "differs")],
)  # fmt: skip
def test_models(mine: str, theirs: str, word: str) -> None:
    model = Model()
    assert (
        model.compare(
            model.local(Local("1", "x", spec=mine)), model.national(National("c", "x", spec=theirs))
        ).word
        == word
    )


def test_codes_of_diseases() -> None:
    icd = Classification()
    theirs = icd.national(National("I25.101", "冠状动脉粥样硬化性心脏病", codes=("I25.103",)))
    for code, word in (
        ("I25.101", "same"),
        ("i25.１０１", "same"),
        ("I25.103", "same"),
        ("I25.1", "close"),
        ("K25.9", "differs"),
    ):
        assert icd.compare(icd.local(Local("1", "x", codes=(code,))), theirs).word == word, code


@pytest.mark.parametrize(
    ("kind", "mine", "theirs", "word"),
    [
        ("diagnosis", "脑梗塞", "脑梗死", "same"), ("diagnosis", "左侧股骨颈骨折", "右股骨颈骨折", "differs"), ("diagnosis", "高血压病Ⅱ级", "高血压病2级", "same"),
        ("diagnosis", "高血压病1级", "高血压病2级", "differs"), ("service", "CT平扫", "CT增强", "differs"), ("service", "一级护理", "Ⅰ级护理", "same"),
        ("operation", "腹腔镜下阑尾切除术", "腹腔镜阑尾切除术", "same"), ("operation", "腹腔镜阑尾切除术", "经腹阑尾切除术", "differs"),
        ("service", "十二指肠镜检查", "十二指肠镜", "same"),
    ],
)  # fmt: skip
def test_names_of_other_kinds(kind: str, mine: str, theirs: str, word: str) -> None:
    canon = Canon(kind)  # type: ignore[arg-type]
    left, right = canon.text(mine), canon.text(theirs)
    assert judge(left, right, likeness(left, right)).word == word
