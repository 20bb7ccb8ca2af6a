"""1162 按电子凭证二维码获取人员信息

基础信息 · 人员信息；定点医药机构调用。

来源没有写交易名称，名称按字段内容拟定

出处：内蒙古软件商客户端代码（与重庆同一软件商）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    orgId: str
    """机构ID · 字符型(40) · 必填"""

    businessType: str
    """用码业务类型 · 代码(5) · 必填 · 字典 businessType"""

    operatorId: str
    """收款员编号 · 字符型(20) · 必填"""

    operatorName: str
    """收款员姓名 · 字符型(30) · 必填"""

    officeId: str
    """医保科室编号 · 字符型(20) · 必填"""

    officeName: str
    """科室名称 · 字符型(30) · 必填"""

    deviceType: str
    """设备类型 · 字符型(30) · 必填"""

    mdtrt_cert_type: str | None = None
    """获取信息类别 · 代码(3) · 字典 mdtrt_cert_type：01 医保电子凭证、02 居民身份证、03 社会保障卡"""

    ecQrCode: str | None = None
    """ecQrCode · 字符型"""

    businessInfo: str | None = None
    """businessInfo · 字符型"""

    termId: str | None = None
    """机器名称 · 字符型"""

    termIp: str | None = None
    """机器IP · 字符型"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1162 按电子凭证二维码获取人员信息 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Baseinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """baseinfo · 对象"""

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

    expContent: str | None = None
    """字段扩展 · 字符型(4000)"""


class Insuinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """insuinfo · 列表"""

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
    """idetinfo · 列表"""

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
    """1162 按电子凭证二维码获取人员信息 的应答。"""

    cardno: str | None = None
    """社保卡卡号 · 字符型(20)"""

    card_sn: str | None = None
    """卡识别码 · 字符型(32) · 凭证类型为 03 时必填"""

    ecToken: str | None = None
    """令牌 · 字符型(50)"""

    baseinfo: Baseinfo | None = None
    """baseinfo · 对象"""

    insuinfo: list[Insuinfo] | None = None
    """insuinfo · 列表"""

    idetinfo: list[Idetinfo] | None = None
    """idetinfo · 列表"""
