"""2201 门诊挂号

医保服务 · 门急诊结算；定点医药机构调用。

门诊流程的开始：登记一次就诊，返回的 mdtrt_id 是后续上传、结算、撤销的钥匙，必须落库。放弃就诊用 2202 撤销。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt

import msgspec


class Mdtrtinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """mdtrtinfo · 对象 · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    insutype: str
    """险种类型 · 代码(6) · 必填 · 字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项"""

    begntime: dt.datetime
    """开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    mdtrt_cert_type: str
    """就诊凭证类型 · 代码(3) · 必填 · 字典 mdtrt_cert_type：01 电子凭证令牌、02 身份证号、03 社会保障卡卡号"""

    mdtrt_cert_no: str
    """就诊凭证编号 · 字符型(50) · 必填 · 凭证类型 01 填电子凭证令牌，02 填身份证号，03 填社会保障卡卡号"""

    ipt_otp_no: str
    """住院/门诊号 · 字符型(30) · 必填"""

    atddr_no: str
    """医师编码 · 字符型(30) · 必填"""

    dr_name: str
    """医师姓名 · 字符型(50) · 必填"""

    dept_code: str
    """科室编码 · 字符型(30) · 必填"""

    dept_name: str
    """科室名称 · 字符型(100) · 必填"""

    caty: str
    """科别 · 代码(6) · 必填 · 字典 dept：A01 预防保健科、A02 全科医疗科、A03 内科、A03.01 呼吸内科专业、A03.02 消化内科专业、A03.03 神经内科专业、A03.04 心血管内科专业、A03.05 血液内科专业 … 共 222 项"""

    hcard_basinfo: str | None = None
    """持卡就诊基本信息 · 字符型"""

    hcard_chkinfo: str | None = None
    """持卡就诊校验信息 · 代码 · 字典 hcard_chkinfo"""


class Agnterinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """agnterinfo · 对象"""

    agnter_name: str | None = None
    """代办人姓名 · 字符型(50)"""

    agnter_rlts: str | None = None
    """代办人关系 · 代码(3) · 字典 agnter_rlts：1 配偶、2 子女、4 孙子、孙女，或外孙子、外孙女、5 父母、6 祖父母或外祖父母、7 兄、弟、姐、妹、8 其他亲属、9 非亲属 … 共 9 项"""

    agnter_cert_type: str | None = None
    """代办人证件类型 · 代码(6) · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    agnter_certno: str | None = None
    """代办人证件号码 · 字符型(50)"""

    agnter_tel: str | None = None
    """代办人联系电话 · 字符型(30)"""

    agnter_addr: str | None = None
    """代办人联系地址 · 字符型(200)"""

    agnter_photo: str | None = None
    """代办人照片 · 字符型"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2201 门诊挂号 的请求。"""

    mdtrtinfo: Mdtrtinfo
    """mdtrtinfo · 对象 · 必填"""

    agnterinfo: Agnterinfo | None = None
    """agnterinfo · 对象"""


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    mdtrt_id: str
    """就诊ID · 字符型(30) · 必填"""

    vola_type: str | None = None
    """违规类型 · 字符型"""

    vola_dscr: str | None = None
    """违规说明 · 字符型"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    ipt_otp_no: str
    """住院/门诊号 · 字符型(30) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2201 门诊挂号 的应答。"""

    data: Data
    """data · 对象 · 必填"""
