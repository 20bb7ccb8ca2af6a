"""9601 人脸认证

场景监控 · 场景监控；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import msgspec


class RecogInfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """recogInfo · 对象"""

    medins_code: str
    """医疗机构编码 · 字符型(30) · 必填"""

    medins_name: str
    """医疗机构名称 · 字符型(100) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    psn_cert_type: str
    """人员证件类型 · 代码(6) · 必填 · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    certno: str
    """证件号码 · 字符型(50) · 必填"""

    psn_name: str
    """人员姓名 · 字符型(50) · 必填"""

    recog_pic: str
    """认证照片（base64照片编码） · 字符型 · 必填"""

    recog_biz: str
    """认证业务 · 代码(3) · 必填 · 字典 recog_biz：10 抽查认证、11 普查认证、12 入院认证、14 门诊认证、15 购药认证、16 检查治疗签到、17 检查治疗签退、20 请假认证 … 共 9 项"""

    plan_id: str | None = None
    """计划ID · 字符型(40)"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """9601 人脸认证 的请求。"""

    recogInfo: RecogInfo | None = None
    """recogInfo · 对象"""


class RecogRslt(msgspec.Struct, kw_only=True, omit_defaults=True):
    """recogRslt · 对象"""

    recog_rslt: str
    """认证结果 · 代码(3) · 必填 · 字典 recog_rslt：0 认证失败、1 认证成功、2 认证失败、3 审核中、4 特殊登记"""

    recog_rslt_dscr: str
    """认证结果描述 · 字符型(100) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """9601 人脸认证 的应答。"""

    recogRslt: RecogRslt | None = None
    """recogRslt · 对象"""
