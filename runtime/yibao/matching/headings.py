"""What hospitals call the columns of their lists. A new heading is a word in a row; longer words of a heading win over parts."""

from __future__ import annotations

from collections.abc import Mapping

from yibao.matching.text import bare

_ROWS: Mapping[str, str] = {
    "id": "院内编码 本院编码 院内代码 机构目录编号 定点医药机构目录编号 目录编号 项目编号 项目编码 药品编码 药品代码 收费编码 收费项目编码 物价编码 耗材编码 材料编码 "
    "物资编码 编码 代码 编号 自编码 his编码 his代码 药品id 项目id 流水号 fixmedinshilistid id localid localcode itemcode itemid code hiscode drugcode",
    "name": "名称 院内名称 项目名称 药品名称 通用名 药品通用名 通用名称 机构目录名称 定点医药机构目录名称 收费项目名称 收费名称 耗材名称 材料名称 物资名称 品名 药名 "
    "诊断名称 疾病名称 疾病诊断名称 手术名称 手术操作名称 诊疗项目名称 医疗服务项目名称 fixmedinshilistname name itemname localname drugname genericname description",
    "brand": "商品名 商品名称 品牌 商标 brand brandname tradename",
    "form": "剂型 剂型名称 药品剂型 dosform dosageform form",
    "spec": "规格 药品规格 规格型号 型号 型号规格 产品规格 spec specification strength model",
    "pack": "包装规格 包装 包装数量 转换比 包装单位规格 pacspec pack package packsize",
    "maker": "生产企业 生产厂家 厂家 厂商 生产厂商 生产企业名称 产地 企业名称 生产单位 注册人 注册备案人 manufacturer maker producer company",
    "number": "批准文号 国药准字 批文 批文号 文号 注册证号 注册证 注册备案号 注册证编号 aprvno approval approvalno approvalnumber registrationno",
    "codes": "本位码 药监本位码 药品本位码 udi 医疗器械唯一标识 唯一标识 di 条码 icd icd10 icd10编码 icd编码 icd9 icd9cm3 icd9编码 疾病编码 诊断编码 诊断代码 疾病代码 手术编码 手术代码 手术操作编码 standardcode barcode icdcode",
    "claimed": "国家编码 医保编码 国家医保编码 医疗目录编码 国家医保代码 贯标编码 国家码 医保代码 medlistcodg nationalcode nhsacode",
    "unit": "计价单位 单位 收费单位 最小单位 prcunt unit",
    "content": "项目内涵 内涵 项目说明 itemcont content",
    "excluded": "除外内容 exctcont excluded",
    "begin": "开始日期 启用日期 生效日期 begndate begin startdate from",
    "end": "结束日期 停用日期 失效日期 截止日期 enddate end to",
    "memo": "备注 说明 memo remark note",
}  # fmt: skip
HEADINGS: Mapping[str, str] = {word: field for field, words in _ROWS.items() for word in words.split()}
"""Bare heading → field of ``Local``."""

CODED: Mapping[str, str] = {"diagnosis": "codes", "operation": "codes"}
"""Kinds whose own code is a standard's code: their id column is read as both."""


def field_of(heading: object) -> str:
    """The field that a heading means; empty where it means none."""
    word = bare(str(heading or ""))
    return HEADINGS.get(word, "") or HEADINGS.get(_plain(word), "")


def _plain(word: str) -> str:
    for front in ("本院", "院内", "医院", "机构", "his", "local"):
        if word.startswith(front) and len(word) > len(front):
            return word[len(front) :]
    return word


def allowed(field: str) -> str:
    """Some headings for a field, for messages."""
    return "、".join(_ROWS[field].split()[:6])
