"""7202 电子处方查询

处方外购（医疗机构部分） · 定点医药机构外购服务；定点医药机构调用。

出处：深圳客户端数据模型（国家规范 V1.0 的字段表）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    mdtrt_cert_type: str
    """就诊凭证类型 · 代码(3) · 必填 · 字典 mdtrt_cert_type：01 电子凭证令牌、02 身份证号、03 社会保障卡卡号"""

    mdtrt_cert_no: str
    """就诊凭证编号 · 字符型(50) · 必填 · 凭证类型 01 填电子凭证令牌，02 填身份证号，03 填社会保障卡卡号"""

    card_sn: str | None = None
    """卡识别码 · 字符型(32) · 条件必填：就诊凭证类型为 03（社会保障卡）时必须有卡识别码 card_sn：请从读卡结果取得（mdtrt_cert_type == '03'） · 凭证类型为 03 时必填"""

    insuplc_admdvs: str
    """参保地医保区划 · 代码(6) · 必填 · 字典 admdvs"""

    ip_info: str
    """终端IP · 字符型(64) · 必填"""

    opter: str
    """操作人ID · 字符型(20) · 必填"""

    opter_name: str
    """操作人姓名 · 字符型(50) · 必填"""

    optins: str
    """操作机构 · 字符型(20) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7202 电子处方查询 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """7202 电子处方查询 的应答。"""

    auth_rxno: str
    """医保处方授权编号 · 字符型(30) · 必填"""

    diag_name: str
    """主诊断名称 · 字符型(40) · 必填"""

    fixmedins_code: str
    """定点医疗机构编号 · 字符型(20) · 必填"""

    fixmedins_name: str
    """定点医疗机构名称 · 字符型(200) · 必填"""

    prsc_time: dt.datetime
    """开方时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    dept_name: str
    """科室名称 · 字符型(50) · 必填"""

    valid_end_time: dt.datetime
    """有效截止时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""
