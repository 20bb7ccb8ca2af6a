"""4104 医疗保障基金结算清单质控结果查询

信息采集上传 · 医疗保障基金结算清单；定点医药机构调用。

出处：内蒙古软件商客户端代码（与重庆同一软件商）。
"""

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    setl_ym: str | None = None
    """结算年月 · 字符型(6)"""

    setl_id: str | None = None
    """结算ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    err_lv: str | None = None
    """错误等级 · 字符型(6)"""

    retn_flag: str | None = None
    """回退标志 · 字符型(3)"""

    page_num: int | None = None
    """当前页数 · 整数(4)"""

    page_size: int | None = None
    """本页数据量 · 整数(4)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4104 医疗保障基金结算清单质控结果查询 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Deraukubfi(msgspec.Struct, kw_only=True, omit_defaults=True):
    """deraukubfi · 列表"""

    exam_data_fld: str | None = None
    """检查数据字段 · 字符型(100)"""

    qltctrl_chkrslt: str | None = None
    """质控校验结果 · 字符型(100)"""

    err_lv: str | None = None
    """错误等级 · 字符型(6)"""

    retn_flag: str | None = None
    """回退标志 · 字符型(3)"""

    init_val: str | None = None
    """初始值 · 字符型(60)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4104 医疗保障基金结算清单质控结果查询 的应答。"""

    fixmedins_code: str | None = None
    """定点医药机构编号 · 字符型(12)"""

    fixmedins_name: str | None = None
    """定点医药机构名称 · 字符型(200)"""

    setl_ym: str | None = None
    """结算年月 · 字符型(6)"""

    setl_id: str | None = None
    """结算ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    psn_name: str | None = None
    """人员姓名 · 字符型(50)"""

    qltctrl_rslt: str | None = None
    """质控结果 · 字符型(6)"""

    err_lv: str | None = None
    """错误等级 · 字符型(6)"""

    retn_flag: str | None = None
    """回退标志 · 字符型(3)"""

    qltctrl_ver: str | None = None
    """质控版本号 · 字符型(60)"""

    psn_cert_type: str | None = None
    """人员证件类型 · 代码(6) · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    cert_no: str | None = None
    """证件号码 · 字符型(30)"""

    detailinfo: str | None = None
    """detailinfo · 字符型"""

    deraukubfi: list[Deraukubfi] | None = None
    """deraukubfi · 列表"""
