"""1101 人员基本信息获取

基础信息 · 人员信息；定点医药机构调用。

每次就医流程的第一步：凭电子凭证、身份证或社保卡取得 psn_no、险种、余额和参保地区划。返回的 insuplc_admdvs 要带进以后每个报文的外层，缺了会按本地就医结算；一人可有多个险种，选错险种会算错待遇。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt
from decimal import Decimal
from typing import Any

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    mdtrt_cert_type: str
    """就诊凭证类型 · 代码(3) · 必填 · 字典 mdtrt_cert_type：01 医保电子凭证、02 居民身份证、03 社会保障卡"""

    mdtrt_cert_no: str
    """就诊凭证编号 · 字符型(50) · 必填 · 凭证类型 01 填电子凭证令牌，02 填身份证号，03 填社会保障卡卡号"""

    card_sn: str | None = None
    """卡识别码 · 字符型(32) · 条件必填：就诊凭证类型为 03（社会保障卡）时必须有卡识别码 card_sn：请从读卡结果取得（mdtrt_cert_type == '03'） · 凭证类型为 03 时必填"""

    begntime: dt.datetime | None = None
    """开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    psn_cert_type: str | None = None
    """人员证件类型 · 代码(6) · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    certno: str | None = None
    """证件号码 · 字符型(50)"""

    psn_name: str | None = None
    """人员姓名 · 字符型(50)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1101 人员基本信息获取 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Baseinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """人员基本信息（baseinfo） · 对象 · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    psn_cert_type: str
    """人员证件类型 · 代码(6) · 必填 · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    certno: str
    """证件号码 · 字符型(50) · 必填"""

    psn_name: str
    """人员姓名 · 字符型(50) · 必填"""

    gend: str
    """性别 · 代码(6) · 必填 · 字典 gend：0 未知、1 男、2 女、9 未说明性别"""

    naty: str | None = None
    """民族 · 代码(3) · 字典 naty：1 汉族、10 朝鲜族、11 满族、12 侗族、13 瑶族、14 白族、15 土家族、16 哈尼族 … 共 56 项"""

    brdy: dt.date | None = None
    """出生日期 · 日期型 yyyy-MM-dd"""

    age: Decimal
    """年龄 · 数值型(4,1) · 必填"""

    expContent: Any = None
    """字段扩展 · 字符型(4000) · JSON · 各地自定的扩展内容"""


class Insuinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """参保信息（insuinfo） · 列表"""

    balc: Decimal
    """余额 · 数值型(16,2) · 必填"""

    insutype: str
    """险种类型 · 代码(6) · 必填 · 字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项"""

    psn_type: str
    """人员类别 · 代码(6) · 必填 · 字典 psn_type：11 在职、1101 职工在职、1102 公务员在职、1103 灵活就业人员在职、1105 农名工、1111 伤残军人在职、1112 伤残军人退休、1160 地方其他扩展人员 … 共 44 项"""

    psn_insu_stas: str | None = None
    """人员参保状态 · 代码(6) · 字典 psn_insu_stas：0 未参保、1 正常参保、2 暂停参保、3 无效参保、4 终止参保"""

    psn_insu_date: dt.date | None = None
    """个人参保日期 · 日期型 yyyy-MM-dd"""

    paus_insu_date: dt.date | None = None
    """暂停参保日期 · 日期型 yyyy-MM-dd"""

    cvlserv_flag: str
    """公务员标志 · 代码(3) · 必填 · 字典 cvlserv_flag：0 否、1 是"""

    insuplc_admdvs: str
    """参保地医保区划 · 字符型(6) · 必填"""

    emp_name: str | None = None
    """单位名称 · 字符型(200)"""


class Idetinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """身份信息（idetinfo） · 列表"""

    psn_idet_type: str
    """人员身份类别 · 代码(3) · 必填 · 字典 psn_idet_type：21 优抚人员、2101 因公牺牲军人家属、2102 退出现役的残疾军人、2103 二等乙级伤残军人、2104 一至六级残疾军人、2105 老红军、2160 地方扩展优抚人员、22 医疗照顾人员 … 共 43 项"""

    psn_type_lv: str | None = None
    """人员类别等级 · 代码(3) · 字典 disa_lv：1 残疾一级、2 残疾二级、3 残疾三级、4 残疾四级"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    begntime: dt.datetime
    """开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    endtime: dt.datetime | None = None
    """结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1101 人员基本信息获取 的应答。"""

    baseinfo: Baseinfo
    """人员基本信息（baseinfo） · 对象 · 必填"""

    insuinfo: list[Insuinfo] | None = None
    """参保信息（insuinfo） · 列表"""

    idetinfo: list[Idetinfo] | None = None
    """身份信息（idetinfo） · 列表"""
