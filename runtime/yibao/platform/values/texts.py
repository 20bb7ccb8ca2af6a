"""Text for string fields, chosen by what the field is called. Names only select; they never become part of a value's syntax."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from yibao.platform.values.vocabulary import (
    CHRONIC,
    DEPARTMENTS,
    DISEASES,
    DOCTORS,
    DRUGS,
    HOSPITALS,
    PROCEDURES,
    SENTENCES,
    UNITS,
)
from yibao.platform.values.world import World, snake


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value stands: the item's number within its array (0 for objects) picks among the vocabulary."""

    world: World
    rng: Random
    item: int


Maker = Callable[[Place], str]


def _day_number(place: Place) -> str:
    return f"{place.world.moment:%Y%m%d}{place.rng.randrange(10**6):06d}{place.item:02d}"


# The first row whose pattern is found in "<code> <name>" makes the value.
_ROWS: tuple[tuple[str, Maker], ...] = (
    (r"certno|证件号码|身份证", lambda p: p.world.person.certno),
    (r"频次|frqu", lambda p: "每日三次"),
    (r"途径|way_dscr|用法", lambda p: "口服"),
    (r"剂量描述|dos_dscr", lambda p: "每次1片"),
    (r"对账.*描述|stmt_rslt_dscr", lambda p: "对账相符"),
    (r"电话|手机|联系方式|_tel\b|mob", lambda p: p.world.person.phone),
    (
        r"(医师|医生|护士|药师|操作人|经办人|审核人|负责人|创建人|执业人员|报告人).*(姓名|名称)|opter_name|_dr_name",
        lambda p: DOCTORS[p.item % len(DOCTORS)],
    ),
    (r"姓名|联系人|代办人$", lambda p: p.world.person.name),
    (r"地址|住址|_addr", lambda p: p.world.person.address),
    (r"科室.*(名称|姓名)|dept_name|病区名称", lambda p: DEPARTMENTS[p.item % len(DEPARTMENTS)].name),
    (r"科室.*(编码|代码|编号)|dept_cod", lambda p: DEPARTMENTS[p.item % len(DEPARTMENTS)].code),
    (r"(机构|医院).*名称|medins_name|fixmedins_name", lambda p: HOSPITALS[p.item % len(HOSPITALS)].name),
    (r"(机构|医院)(编号|编码|代码)$", lambda p: HOSPITALS[p.item % len(HOSPITALS)].code),
    (r"opsp_dise_cod|慢特病.*(代码|编码)", lambda p: CHRONIC[p.item % len(CHRONIC)].code),
    (r"opsp_dise_name|慢特病.*名称", lambda p: CHRONIC[p.item % len(CHRONIC)].name),
    (r"(诊断|疾病|病种|病名|证候).*(代码|编码)", lambda p: DISEASES[p.item % len(DISEASES)].code),
    (r"(诊断|疾病|病种|病名|证候).*(名称|描述)", lambda p: DISEASES[p.item % len(DISEASES)].name),
    (r"手术.*(代码|编码)", lambda p: PROCEDURES[p.item % len(PROCEDURES)].code),
    (r"手术.*名称", lambda p: PROCEDURES[p.item % len(PROCEDURES)].name),
    (
        r"(目录|药品|项目|商品).*(编码|代码|编号|统一编码)|list_codg|hilist_code",
        lambda p: DRUGS[p.item % len(DRUGS)].code,
    ),
    (r"(目录|药品|项目|商品|通用|注册).*(名称|名)$|drug_\w*name", lambda p: DRUGS[p.item % len(DRUGS)].name),
    (r"规格|spec\b", lambda p: DRUGS[p.item % len(DRUGS)].spec),
    (r"剂型|dosform", lambda p: DRUGS[p.item % len(DRUGS)].form),
    (
        r"生产.*(企业|厂家|厂商|单位)|供应商名称|prdr_name|spler_name",
        lambda p: DRUGS[p.item % len(DRUGS)].maker,
    ),
    (r"单位$|\bunt\b|unit", lambda p: UNITS[p.item % len(UNITS)]),
    (r"file_qury_no", lambda p: f"fsi/plc/{p.rng.randrange(16**12):012x}"),
    (r"filename|文件名", lambda p: f"file-{p.rng.randrange(16**6):06x}.txt.zip"),
    (r"\bver\b|版本", lambda p: "V1.0"),
    (r"批号|批次", lambda p: f"B{p.world.moment:%y%m%d}{p.item:02d}"),
    (r"年月|\bym\b|_ym\b", lambda p: f"{p.world.moment:%Y%m}"),
    (r"年度|\byear\b", lambda p: f"{p.world.moment:%Y}"),
    (r"标志|_flag\b", lambda p: "0"),
    (r"(开始|起始).*(时间|日期)|begn?time|begndate", lambda p: f"{p.world.day(-7):%Y%m%d%H%M%S}"),
    (r"时间|日期|_time\b|_date\b|截止", lambda p: f"{p.world.day(-1):%Y-%m-%d %H:%M:%S}"),
    (r"顺序|序号|排序|srt_no", lambda p: str(p.item + 1)),
    (r"床", lambda p: f"{p.rng.randint(1, 60)}"),
    (r"admdvs|admvs|区划|统筹区", lambda p: "430100"),
    (
        r"(流水号|编号|编码|代码|标识|号码|单号|记录号|ID|号)$|_(id|no|sn|codg|code|num)\b|\brid\b",
        _day_number,
    ),
    (
        r"描述|情况|说明|备注|原因|结论|经过|结果|病史|memo|dscr|症|主诉|意见",
        lambda p: SENTENCES[p.rng.randrange(len(SENTENCES))],
    ),
    (r"名称|_name\b", lambda p: f"示例{p.item + 1}"),
)
_COMPILED = tuple((re.compile(pattern), maker) for pattern, maker in _ROWS)
_OTHER: Maker = lambda place: "示例"  # noqa: E731


def make_text(code: str, name: str, length: int | None, place: Place) -> str:
    """Text of at most ``length`` characters for a field that has no dictionary."""
    subject = f"{snake(code)} {name}"
    maker = next((maker for pattern, maker in _COMPILED if pattern.search(subject)), _OTHER)
    text = maker(place)
    if length is None or len(text) <= length:
        return text
    # Keep the end of identifiers: the item number that makes them unique stands there.
    return text[-length:] if text.isascii() else text[:length]
