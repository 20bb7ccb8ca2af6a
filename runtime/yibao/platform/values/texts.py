"""Text for string fields, chosen by what the field is called. Names only select; they never become part of a value's syntax."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from typing import TypeVar

from yibao.platform.values.vocabulary import (
    ANAESTHETISTS,
    CHRONIC,
    CLERKS,
    DEPARTMENTS,
    DISEASES,
    DOCTORS,
    DRUGS,
    EXAMS,
    HOSPITALS,
    NURSES,
    PHARMACISTS,
    PROCEDURES,
    SENTENCES,
    TCM_DISEASES,
    TCM_SYMPTOMS,
    Drug,
    Staff,
)
from yibao.platform.values.world import World, snake

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value stands: the item's number within its array (0 for objects) picks among the vocabulary."""

    world: World
    rng: Random
    item: int


Maker = Callable[[Place], str]


def _of(rows: Sequence[T], place: Place) -> T:
    return rows[place.item % len(rows)]


def _drug(place: Place) -> Drug:
    return _of(DRUGS, place)


def _doctor(place: Place) -> Staff:
    """The visit's own doctor, on every line of it."""
    return next((doctor for doctor in DOCTORS if doctor.name == place.world.facts.get("dr_name")), DOCTORS[0])


def _second_doctor(place: Place) -> Staff:
    """Whoever assists the visit's own doctor."""
    return DOCTORS[(DOCTORS.index(_doctor(place)) + 1) % len(DOCTORS)]


def _fact(code: str, otherwise: Maker) -> Maker:
    """What the world knows under another code, in all items: the ward of a stay is its department."""
    return lambda place: str(place.world.facts.get(code) or otherwise(place))


def _day_number(place: Place) -> str:
    return f"{place.world.moment:%Y%m%d}{place.rng.randrange(10**6):06d}{place.item:02d}"


def _short(prefix: str) -> Maker:
    return lambda place: (
        f"{prefix}{place.world.moment:%y%m%d}{place.rng.randrange(10**4):04d}{place.item:02d}"
    )


_DEPT_NAME = _fact("dept_name", lambda p: _of(DEPARTMENTS, p).name)
_DEPT_CODE = _fact("dept_code", lambda p: _of(DEPARTMENTS, p).code)

# The first row whose pattern is found in "<code> <name>" makes the value.
_ROWS: tuple[tuple[str, Maker], ...] = (
    (r"邮编|邮政编码", lambda p: "410000"),
    (r"标志|_flag\b|可靠标识|异常标识", lambda p: "0"),
    (r"opter_id|crter_id", lambda p: CLERKS[0].code),
    (r"药师.*(证件号码|证件编号)", lambda p: _of(PHARMACISTS, p).certno),
    (r"(医师|医生).*证件号码", lambda p: _doctor(p).certno),
    (r"certno|证件号码|身份证|delver_certno", lambda p: p.world.person.certno),
    (r"频次|频率|frqu", lambda p: "每日三次"),
    (r"途径|way_dscr|用法|rute", lambda p: "口服"),
    (r"剂量描述|dos_dscr", lambda p: "每次1片"),
    (r"对账.*描述|stmt_rslt_dscr", lambda p: "对账相符"),
    (r"(住院|门诊)号$|ipt_op_no|mdtrtsn", _fact("ipt_otp_no", _day_number)),
    (r"病案号|病历号|medcasno|medrcdno", _short("BA")),
    (r"电话|手机|联系方式|_tel\b|mob", lambda p: p.world.person.phone),
    (r"麻醉医师姓名", lambda p: _of(ANAESTHETISTS, p).name),
    (r"麻醉医师代码", lambda p: _of(ANAESTHETISTS, p).code),
    (r"(编码员|填报人|科主任|经办人)(姓名)?$|opter_name|crter_name|创建人姓名", lambda p: CLERKS[0].name),
    (r"助手|进修医师|实习医师", lambda p: _second_doctor(p).name),
    (r"护士.*(姓名|名称)", lambda p: _of(NURSES, p).name),
    (r"护士.*(编码|代码|编号)", lambda p: _of(NURSES, p).code),
    (r"药师.*姓名|phar_name", lambda p: PHARMACISTS[0].name),
    (r"药师.*(编码|代码)$", lambda p: PHARMACISTS[0].code),
    (r"职称.*名称", lambda p: "副主任医师"),
    (r"职称.*(编码|代码)", lambda p: "232"),
    (
        r"(医师|医生|操作人|审核人|执行人|负责人|执业人员|报告人|术者|手术者|助手|doc\b).*(姓名|名称)|_dr_name|报告医师|记录医师|rpot_doc",
        lambda p: _doctor(p).name,
    ),
    (
        r"(医师|医生|执业人员).*(编码|代码|编号|标识)|_dr_code|_dr_codg|doc_code|atddr_no|dise_dor_no",
        lambda p: _doctor(p).code,
    ),
    (r"操作员编号|经办人(ID)?$|创建人$|操作人ID", lambda p: CLERKS[0].code),
    (r"创建账户", lambda p: CLERKS[0].code),
    (r"科室.*(名称|姓名)|dept_name|病区名称|病房$|诊断科室", _DEPT_NAME),
    (r"科室.*(编码|代码|编号|标识)|dept_cod|科别$|病区标识", _DEPT_CODE),
    (r"地址|住址|_addr", lambda p: p.world.person.address),
    (r"联系人|代办人$|陈述者姓名", lambda p: p.world.person.name),
    (r"姓名|^name ", _fact("psn_name", lambda p: p.world.person.name)),
    (r"(药品|商品|目录|hilist).*批准文号|aprvno|批准文号", lambda p: _drug(p).approval),
    (
        r"(定点医药机构|医药机构|医院|机构).*(目录|药品|商品).*名称|medins_list_name|hilist_name|hosplist_name",
        lambda p: _drug(p).name,
    ),
    (
        r"(定点医药机构|医药机构|医院|机构).*(目录|药品|商品).*(编号|编码|代码)|medins_list_codg|fixmedins_hilist_id|hosplist_code",
        lambda p: _drug(p).own,
    ),
    (
        r"(机构|医院).*名称|medins_name|fixmedins_name",
        _fact("fixmedins_name", lambda p: _of(HOSPITALS, p).name),
    ),
    (
        r"(机构|医院).*(编号|编码|代码|标识)$|医保机构$|操作机构|medins_id",
        _fact("fixmedins_code", lambda p: _of(HOSPITALS, p).code),
    ),
    (r"opsp_dise_cod|慢特病.*(代码|编码)", lambda p: _of(CHRONIC, p).code),
    (r"opsp_dise_name|慢特病.*名称", lambda p: _of(CHRONIC, p).name),
    (r"中医证候.*(代码|编码)|tcmsymp_code|辨证分型代码", lambda p: _of(TCM_SYMPTOMS, p).code),
    (r"中医证候|辩证分型|辨证", lambda p: _of(TCM_SYMPTOMS, p).name),
    (r"中医.*(代码|编码)|tcm_dise_code", lambda p: _of(TCM_DISEASES, p).code),
    (r"中医(病名|诊断)|tcm_dise", lambda p: _of(TCM_DISEASES, p).name),
    (
        r"(诊断|疾病|病种|病名|adm_dise).*(代码|编码|编号)",
        _fact("diag_code", lambda p: _of(DISEASES, p).code),
    ),
    (
        r"(诊断|疾病|病种|病名).*(名称|描述|诊断)|诊断$|wm_dise",
        _fact("diag_name", lambda p: _of(DISEASES, p).name),
    ),
    (r"手术.*(代码|编码)", lambda p: _of(PROCEDURES, p).code),
    (r"手术.*名称", lambda p: _of(PROCEDURES, p).name),
    (r"(检查|检验|exam).*项目.*(代码|编码)", lambda p: _of(EXAMS, p).code),
    (r"(检查|检验|exam).*项目.*名称", lambda p: _of(EXAMS, p).name),
    (r"护理观察项目名称", lambda p: ("体温", "呼吸")[p.item % 2]),
    (r"条形码|条形编码|barc", lambda p: f"6999999{p.item + 1:06d}"),
    (r"追溯码|trac", lambda p: f"8399999{p.world.moment:%y%m%d}{p.item + 1:07d}"),
    (r"英文名|eng_name", lambda p: _drug(p).english),
    (r"拼音|pinyin|五笔|wubi", lambda p: _drug(p).pinyin),
    (r"剂型|dosform", lambda p: _drug(p).form),
    (
        r"(目录|药品|项目|商品|药物).*(编码|代码|编号|统一编码)|list_codg|hilist_code",
        lambda p: _drug(p).code,
    ),
    (
        r"(目录|药品|药材|草药|项目|商品|通用|化学|注册|明细|药物).*(名称|名|别名)$|别名|drug_\w*name|中药类别名称",
        lambda p: _drug(p).name,
    ),
    (r"规格|spec\b", lambda p: _drug(p).spec),
    (
        r"生产.*(企业|厂家|厂商|单位)|生厂厂家|供应商名称|prdr_name|spler_name",
        lambda p: _drug(p).maker,
    ),
    (r"剂量单位|制剂单位|使用单位", lambda p: "片"),
    (r"单位$|\bunt\b|unit|totlnt_emp", lambda p: _drug(p).unit),
    (r"file_qury_no", lambda p: f"fsi/plc/{p.rng.randrange(16**12):012x}"),
    (r"filename|文件名", lambda p: f"file-{p.rng.randrange(16**6):06x}.txt.zip"),
    (r"\bver\b|版本", lambda p: "V1.0"),
    (r"批号|批次", lambda p: f"B{p.world.moment:%y%m%d}{p.item:02d}"),
    (r"年月|\bym\b|_ym\b", lambda p: f"{p.world.moment:%Y%m}"),
    (r"年度|\byear\b", lambda p: f"{p.world.moment:%Y}"),
    (r"^是否| 是否", lambda p: "0"),
    (
        r"(开始|起始).*(时间|日期)|入复苏室|begn?time|begndate",
        lambda p: f"{p.world.day(-7):%Y-%m-%d %H:%M:%S}",
    ),
    (r"时间|日期|_time\b|_date\b|截止", lambda p: f"{p.world.day(-1):%Y-%m-%d %H:%M:%S}"),
    (r"顺序|序号|排序|srt_no", lambda p: str(p.item + 1)),
    (r"床", lambda p: f"{p.rng.randint(1, 60)}"),
    (r"admdvs|admvs|区划|统筹区|参保地|归属机构", lambda p: "430100"),
    (
        r"(流水号|编号|编码|代码|标识|号码|单号|记录号|ID|号)$|_(id|no|sn|codg|code|num)\b|\brid\b",
        _day_number,
    ),
    (
        r"描述|情况|说明|备注|原因|结论|经过|结果|病史|memo|dscr|症|主诉|意见|所见|措施|计划|特点|依据",
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
