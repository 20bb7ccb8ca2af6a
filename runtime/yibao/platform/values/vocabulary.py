"""Invented but plausible words: no row names a real person or institution."""

from __future__ import annotations

from typing import NamedTuple


class Coded(NamedTuple):
    """A code with its name."""

    code: str
    name: str


class Drug(NamedTuple):
    """A medicine: catalogue code, generic name, specification, dosage form, unit, maker."""

    code: str
    name: str
    spec: str
    form: str
    unit: str
    maker: str


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
DOCTORS = ("林致远", "沈若兰", "何思齐", "曹文静", "傅明德", "彭雅琴")
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
CHRONIC = (Coded("M03900", "高血压"), Coded("M01600", "糖尿病"), Coded("M07800", "慢性肾功能衰竭"))
PROCEDURES = (
    Coded("47.0100", "腹腔镜下阑尾切除术"),
    Coded("51.2300", "腹腔镜下胆囊切除术"),
    Coded("13.4100", "白内障超声乳化抽吸术"),
)
DRUGS = (
    Drug("XA10BAE046A001010100001", "盐酸二甲双胍片", "0.5g*20片", "片剂", "盒", "示例制药一厂"),
    Drug("XC08CAA058A001010100002", "苯磺酸氨氯地平片", "5mg*28片", "片剂", "盒", "示例制药二厂"),
    Drug("XJ01CAA040E001010100003", "阿莫西林胶囊", "0.25g*24粒", "胶囊剂", "盒", "示例制药三厂"),
    Drug("XA02BCL008B002010100004", "兰索拉唑肠溶胶囊", "15mg*14粒", "胶囊剂", "盒", "示例制药一厂"),
)
HOSPITALS = (
    Coded("H99999900001", "示例市第一医院"),
    Coded("H99999900002", "示例市中医医院"),
    Coded("P99999900003", "示例大药房"),
)
STREETS = ("示例市和平路18号", "示例市人民街道3号楼", "示例县东湖镇向阳村5组")
EMPLOYERS = ("示例机械有限公司", "示例市第二小学", "示例物流有限公司")
UNITS = ("盒", "次", "支", "片")
SENTENCES = ("病情平稳，按计划治疗。", "未见明显异常。", "遵医嘱，定期复查。", "一般情况可。")
