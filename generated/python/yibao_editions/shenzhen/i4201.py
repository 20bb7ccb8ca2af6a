"""4201 自费病人费用明细信息上传

信息采集上传 · 自费病人就医信息；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Feedetail(msgspec.Struct, kw_only=True, omit_defaults=True):
    """自费费用明细（feedetail） · 列表 · 必填"""

    mdtrt_sn: str
    """就医流水号 · 字符型(30) · 必填"""

    ipt_otp_no: str
    """住院/门诊号 · 字符型(30) · 必填"""

    med_type: str
    """医疗类别 · 代码(6) · 必填 · 字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项"""

    chrg_bchno: str
    """收费批次号 · 字符型(30) · 必填"""

    feedetl_sn: str
    """费用明细流水号 · 字符型(30) · 必填"""

    psn_cert_type: str
    """人员证件类型 · 代码(6) · 必填 · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    certno: str
    """证件号码 · 字符型(50) · 必填"""

    psn_name: str
    """人员姓名 · 字符型(50) · 必填"""

    fee_ocur_time: dt.datetime
    """费用发生时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    cnt: Decimal
    """数量 · 数值型(16,4) · 必填"""

    pric: Decimal
    """单价 · 数值型(16,6) · 必填"""

    det_item_fee_sumamt: Decimal
    """明细项目费用总额 · 数值型(16,2) · 必填"""

    med_list_codg: str
    """医疗目录编码 · 字符型(50) · 必填"""

    medins_list_codg: str
    """医药机构目录编码 · 字符型(150) · 必填"""

    medins_list_name: str
    """医药机构目录名称 · 字符型(100) · 必填"""

    med_chrgitm_type: str
    """医疗收费项目类别 · 代码(6) · 必填 · 字典 med_chrgitm_type：01 床位费、02 诊察费、03 检查费、04 化验费、05 治疗费、06 手术费、07 护理费、08 卫生材料费 … 共 14 项"""

    prodname: str
    """商品名 · 字符型(200) · 必填"""

    bilg_dept_codg: str
    """开单科室编码 · 字符型(30) · 必填"""

    bilg_dept_name: str
    """开单科室名称 · 字符型(100) · 必填"""

    bilg_dr_codg: str
    """开单医生编码 · 字符型(30) · 必填"""

    bilg_dr_name: str
    """开单医师姓名 · 字符型(50) · 必填"""

    acord_dept_codg: str | None = None
    """受单科室编码 · 字符型(30)"""

    acord_dept_name: str | None = None
    """受单科室名称 · 字符型(100)"""

    orders_dr_code: str | None = None
    """受单医生编码 · 字符型(30)"""

    orders_dr_name: str | None = None
    """受单医生姓名 · 字符型(50)"""

    tcmdrug_used_way: str
    """中药使用方式 · 字符型(6) · 必填"""

    etip_flag: str
    """外检标志 · 字符型(3) · 必填"""

    etip_hosp_code: str | None = None
    """外检医院编码 · 字符型(30)"""

    dscg_tkdrug_flag: str
    """出院带药标志 · 字符型(3) · 必填"""

    memo: str | None = None
    """备注 · 字符型(500)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4201 自费病人费用明细信息上传 的请求。"""

    feedetail: list[Feedetail]
    """自费费用明细（feedetail） · 列表 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4201 自费病人费用明细信息上传 的应答。"""
