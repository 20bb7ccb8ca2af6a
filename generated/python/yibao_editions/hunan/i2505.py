"""2505 人员定点备案

医保服务 · 人员备案；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）。
"""

import datetime as dt
from typing import Any

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    tel: str | None = None
    """联系电话 · 字符型(50)"""

    addr: str | None = None
    """联系地址 · 字符型(200)"""

    biz_appy_type: str
    """业务申请类型 · 代码(3) · 必填 · 字典 biz_appy_type：01 门慢门特登记、02 意外伤害登记、03 就医定点医疗机构登记、04 家庭病床登记、05 家庭医生签约登记、06 转诊转院登记、07 异地急诊住院登记、08 异地安置登记 … 共 24 项"""

    begndate: dt.date
    """开始日期 · 日期型 yyyy-MM-dd · 必填"""

    enddate: dt.date | None = None
    """结束日期 · 日期型 yyyy-MM-dd"""

    agnter_name: str | None = None
    """代办人姓名 · 字符型(50)"""

    agnter_cert_type: str | None = None
    """代办人证件类型 · 代码(6) · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    agnter_certno: str | None = None
    """代办人证件号码 · 字符型(50)"""

    agnter_tel: str | None = None
    """代办人联系方式 · 字符型(30)"""

    agnter_addr: str | None = None
    """代办人联系地址 · 字符型(200)"""

    agnter_rlts: str | None = None
    """代办人关系 · 代码(3) · 字典 agnter_rlts：1 配偶、2 子女、4 孙子、孙女，或外孙子、外孙女、5 父母、6 祖父母或外祖父母、7 兄、弟、姐、妹、8 其他亲属、9 非亲属 … 共 9 项"""

    fix_srt_no: str
    """定点排序号 · 字符型(3) · 必填"""

    fixmedins_code: str
    """定点医药机构编号 · 字符型(12) · 必填"""

    fixmedins_name: str
    """定点医药机构名称 · 字符型(200) · 必填"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    exp_content: Any = None
    """手术时间 · 字符型(4000) · JSON · 各地自定的扩展内容"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2505 人员定点备案 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Result(msgspec.Struct, kw_only=True, omit_defaults=True):
    """result · 对象 · 必填"""

    trt_dcla_detl_sn: str
    """待遇申报明细流水号 · 字符型(30) · 必填"""

    exp_content: Any = None
    """手术时间 · 字符型(4000) · JSON · 各地自定的扩展内容"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2505 人员定点备案 的应答。"""

    result: Result
    """result · 对象 · 必填"""
