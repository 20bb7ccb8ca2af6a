"""5304 转院信息查询

信息查询 · 医药机构服务查询；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    begntime: dt.datetime
    """开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    endtime: dt.datetime
    """结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5304 转院信息查询 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Refmedin(msgspec.Struct, kw_only=True, omit_defaults=True):
    """转院信息（refmedin） · 列表"""

    insutype: str
    """险种类型 · 代码(6) · 必填 · 字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项"""

    dcla_souc: str | None = None
    """申报来源 · 代码(6) · 字典 dcla_souc：01 定点医药机构、02 中心经办系统、03 网上经办系统、04 APP、05 一体机、99 其他"""

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

    brdy: dt.date | None = None
    """出生日期 · 日期型 yyyy-MM-dd"""

    tel: str | None = None
    """联系电话 · 字符型(50)"""

    addr: str | None = None
    """联系地址 · 字符型(200)"""

    insu_optins: str | None = None
    """参保机构医保区划 · 字符型(6)"""

    emp_name: str | None = None
    """单位名称 · 字符型(200)"""

    diag_code: str | None = None
    """诊断代码 · 字符型(20)"""

    diag_name: str | None = None
    """诊断名称 · 字符型(100)"""

    dise_cond_dscr: str | None = None
    """疾病病情描述 · 字符型(2000)"""

    reflin_medins_no: str | None = None
    """转往定点医药机构编号 · 字符型(30)"""

    reflin_medins_name: str
    """转往医院名称 · 字符型(200) · 必填"""

    out_flag: str | None = None
    """异地标志 · 代码(3) · 字典 out_flag：0 否、1 是"""

    refl_date: dt.date
    """转院日期 · 日期型 yyyy-MM-dd · 必填"""

    refl_rea: str
    """转院原因 · 字符型(100) · 必填"""

    begndate: dt.date
    """开始日期 · 日期型 yyyy-MM-dd · 必填"""

    enddate: dt.date | None = None
    """结束日期 · 日期型 yyyy-MM-dd"""

    hosp_agre_refl_flag: str
    """医院同意转院标志 · 代码(3) · 必填 · 字典 hosp_agre_refl_flag：0 否、1 是"""

    opter_id: str | None = None
    """经办人ID · 字符型(20)"""

    opter_name: str | None = None
    """经办人姓名 · 字符型(50)"""

    opt_time: dt.datetime | None = None
    """经办时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5304 转院信息查询 的应答。"""

    refmedin: list[Refmedin] | None = None
    """转院信息（refmedin） · 列表"""
