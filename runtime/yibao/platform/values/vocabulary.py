"""Invented but plausible words: no row names a real person or institution."""

from __future__ import annotations

from typing import NamedTuple


class Coded(NamedTuple):
    """A code with its name."""

    code: str
    name: str


class Drug(NamedTuple):
    """A medicine: catalogue code, the house's own code, generic and English name, specification, dosage form, unit
    of the package, maker, yuan per package, approval number, pinyin initials.
    """

    code: str
    own: str
    name: str
    english: str
    spec: str
    form: str
    unit: str
    maker: str
    price: str
    approval: str
    pinyin: str


class Staff(NamedTuple):
    """Someone who works in a hospital or at a chemist's: code, name, certificate number (area 999999)."""

    code: str
    name: str
    certno: str


SURNAMES = "李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"
GIVEN = (
    "秀兰",
    "建国",
    "志强",
    "玉梅",
    "晓东",
    "海燕",
    "文博",
    "雨桐",
    "思远",
    "丽华",
    "永康",
    "佳宁",
    "明辉",
    "春生",
    "静怡",
    "子涵",
)
DOCTORS = (
    Staff("D430100000123", "林致远", "999999197004120318"),
    Staff("D430100000124", "沈若兰", "999999198208230126"),
    Staff("D430100000125", "何思齐", "999999197611050251"),
    Staff("D430100000126", "曹文静", "999999198503140449"),
    Staff("D430100000127", "傅明德", "999999196907220518"),
    Staff("D430100000128", "彭雅琴", "999999197309300627"),
)
NURSES = (
    Staff("N430100000201", "许佳宁", "999999198806150724"),
    Staff("N430100000202", "邓海燕", "999999199102200847"),
)
PHARMACISTS = (
    Staff("Y430100000301", "梁春生", "999999197905090937"),
    Staff("Y430100000302", "谢静怡", "999999199305160080"),
)
ANAESTHETISTS = (Staff("D430100000131", "罗志强", "999999198409170334"),)
CLERKS = (Staff("C430100000401", "袁丽华", "999999199001210069"),)
DEPARTMENTS = (
    Coded("A03.01", "呼吸内科"),
    Coded("A03.04", "心血管内科"),
    Coded("A04.01", "普通外科"),
    Coded("A02", "全科医疗科"),
    Coded("A50", "中医科"),
)
DISEASES = (
    Coded("I10.x00", "特发性（原发性）高血压"),
    Coded("E11.900", "2型糖尿病"),
    Coded("J18.900", "肺炎"),
    Coded("K29.500", "慢性胃炎"),
    Coded("J06.900", "急性上呼吸道感染"),
)
TCM_DISEASES = (Coded("BNG080", "眩晕病"), Coded("BNP050", "咳嗽病"))
TCM_SYMPTOMS = (Coded("B04.06.01", "肝阳上亢证"), Coded("B03.02.01", "痰热壅肺证"))
CHRONIC = (Coded("M03900", "高血压"), Coded("M01600", "糖尿病"), Coded("M07800", "慢性肾功能衰竭"))
PROCEDURES = (
    Coded("47.0100", "腹腔镜下阑尾切除术"),
    Coded("51.2300", "腹腔镜下胆囊切除术"),
    Coded("13.4100", "白内障超声乳化抽吸术"),
)
EXAMS = (
    Coded("250403005", "血清总胆固醇测定"),
    Coded("250403006", "血清甘油三酯测定"),
    Coded("250403007", "血清低密度脂蛋白胆固醇测定"),
)
DRUGS = (
    Drug("XA10BAE046A001010100001", "YP0007", "盐酸二甲双胍片", "Metformin Hydrochloride Tablets", "0.5g*20片", "片剂", "盒", "示例制药一厂", "12.60", "国药准字H99990001", "YSEJSGP"),
    Drug("XC08CAA058A001010100002", "YP0001", "苯磺酸氨氯地平片", "Amlodipine Besylate Tablets", "5mg*28片", "片剂", "盒", "示例制药二厂", "28.50", "国药准字H99990002", "BHSALDPP"),
    Drug("XJ01CAA040E001010100003", "YP0033", "阿莫西林胶囊", "Amoxicillin Capsules", "0.25g*24粒", "胶囊剂", "盒", "示例制药三厂", "18.00", "国药准字H99990003", "AMXLJN"),
    Drug("XA02BCL008B002010100004", "YP0041", "兰索拉唑肠溶胶囊", "Lansoprazole Enteric-coated Capsules", "15mg*14粒", "胶囊剂", "盒", "示例制药一厂", "36.40", "国药准字H99990004", "LSLZCRJN"),
)  # fmt: skip
HOSPITALS = (
    Coded("H99999900001", "示例市第一医院"),
    Coded("H99999900002", "示例市中医医院"),
    Coded("P99999900003", "示例大药房"),
)
STREETS = ("示例市和平路18号", "示例市人民街道3号楼", "示例县东湖镇向阳村5组")
EMPLOYERS = ("示例机械有限公司", "示例市第二小学", "示例物流有限公司")
SENTENCES = ("病情平稳，按计划治疗。", "未见明显异常。", "遵医嘱，定期复查。", "一般情况可。")
