"""9603 人脸建模

场景监控 · 场景监控；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import msgspec


class ModelInfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """modelInfo · 对象"""

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

    cert_pic: str
    """证件照片（base64照片编码） · 字符型 · 必填"""

    model_pic: str
    """建模照片（base64照片编码） · 字符型 · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """9603 人脸建模 的请求。"""

    modelInfo: ModelInfo | None = None
    """modelInfo · 对象"""


class CrteModelRslt(msgspec.Struct, kw_only=True, omit_defaults=True):
    """crteModelRslt · 对象"""

    crte_model_rslt: str
    """建模结果 · 代码(3) · 必填 · 字典 crte_model_rslt：0 建模失败、1 建模成功"""

    crte_model_rslt_dscr: str
    """建模结果描述 · 字符型(100) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """9603 人脸建模 的应答。"""

    crteModelRslt: CrteModelRslt | None = None
    """crteModelRslt · 对象"""
