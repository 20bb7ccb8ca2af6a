"""4508 临床检验报告记录查询

信息采集上传 · 临床辅助业务；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4508 临床检验报告记录查询 的请求。"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    fixmedins_code: str | None = None
    """医疗机构代码 · 字符型(50)"""

    exam_item_code: str | None = None
    """检查-项目代码 · 字符型(30)"""

    exam_item_name: str | None = None
    """检查-项目名称 · 字符型(300)"""

    exam_org_code: str | None = None
    """检验机构代码 · 字符型(50)"""

    exam_org_name: str | None = None
    """检验机构名称 · 字符型(50)"""

    pageSize: int
    """每页显示数 · 整数(4) · 必填"""

    pageNum: int
    """当前页数 · 整数(4) · 必填"""


class DataLabinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data.labinfo · 列表 · 必填"""

    fixmedins_code: str
    """医疗机构编码 · 字符型(20) · 必填"""

    fixmedins_name: str | None = None
    """医疗机构名称 · 字符型(100)"""

    mdtrt_sn: str | None = None
    """就医流水号 · 字符型(50)"""

    mdtrt_id: str | None = None
    """报就诊ID · 字符型(50)"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    appy_no: str | None = None
    """申请单号 · 字符型(50)"""

    appy_org_code: str | None = None
    """申请机构代码 · 字符型(50)"""

    appy_org_name: str | None = None
    """申请机构名称 · 字符型(50)"""

    bilg_dr_codg: str | None = None
    """开单医生代码 · 字符型(30)"""

    bilg_dr_name: str | None = None
    """开单医生名称 · 字符型(50)"""

    exam_org_code: str | None = None
    """检查机构代码 · 字符型(500)"""

    exam_org_name: str | None = None
    """检查机构名称 · 字符型(700)"""

    appy_dept_code: str | None = None
    """申请科室代码 · 字符型(30)"""

    exam_dept_code: str | None = None
    """检查科室代码 · 字符型(30)"""

    exam_mtd: str | None = None
    """检验方法 · 字符型(50)"""

    rpotc_no: str | None = None
    """报告单号 · 字符型(30)"""

    exam_item_code: str | None = None
    """检查-项目代码 · 字符型(30)"""

    exam_item_name: str | None = None
    """检查-项目名称 · 字符型(300)"""

    inhosp_exam_item_code: str | None = None
    """院内检查-项目代码 · 字符型(30)"""

    inhosp_exam_item_name: str | None = None
    """院内检查-项目名称 · 字符型(300)"""

    rpt_date: dt.date | None = None
    """报告日期 · 日期型 yyyy-MM-dd"""

    rpot_doc: str | None = None
    """报告医生 · 字符型(50)"""

    exam_charge: Decimal | None = None
    """检测费用 · 数值型(16,2)"""

    vali_flag: str | None = None
    """有效标志 · 代码(3) · 字典 vali_flag：0 无效、1 有效"""

    psn_name: str | None = None
    """姓名 · 字符型(50)"""

    psn_cert_type: str | None = None
    """人员证件类型 · 代码(30) · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    cert_no: str | None = None
    """证件号码 · 字符型(50)"""


class DataIteminfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data.iteminfo · 列表"""

    fixmedins_code: str | None = None
    """医疗机构编码 · 字符型(20)"""

    fixmedins_name: str | None = None
    """医疗机构名称 · 字符型(100)"""

    appy_no: str | None = None
    """申请单号 · 字符型(50)"""

    rpotc_no: str | None = None
    """报告单号 · 字符型(30)"""

    exam_mtd: str | None = None
    """检验方法 · 字符型(50)"""

    ref_val: str | None = None
    """参考值 · 字符型(20)"""

    exam_unt: str | None = None
    """检验-计量单位 · 字符型(200)"""

    exam_rslt_val: Decimal | None = None
    """检验-结果(数值) · 数值型(16,4)"""

    exam_rslt_dicm: str | None = None
    """检验-结果(定性) · 字符型(2000)"""

    exam_item_detl_code: str | None = None
    """检验-项目明细代码 · 字符型(30)"""

    exam_item_detl_name: str | None = None
    """检验-项目明细名称 · 字符型(300)"""

    exam_rslt_abn: str | None = None
    """检验结果异常标志 · 字符型(10)"""


class DataSampleinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data.sampleinfo · 列表"""

    fixmedins_code: str | None = None
    """医疗机构编码 · 字符型(20)"""

    fixmedins_name: str | None = None
    """医疗机构名称 · 字符型(100)"""

    appy_no: str | None = None
    """申请单号 · 字符型(50)"""

    rpotc_no: str | None = None
    """报告单号 · 字符型(30)"""

    sapl_date: dt.date | None = None
    """采样日期 · 日期型 yyyy-MM-dd"""

    spcm_no: str | None = None
    """标本号 · 字符型(30)"""

    spcm_name: str | None = None
    """标本名称 · 字符型(30)"""


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    labinfo: list[DataLabinfo]
    """data.labinfo · 列表 · 必填"""

    iteminfo: list[DataIteminfo] | None = None
    """data.iteminfo · 列表"""

    sampleinfo: list[DataSampleinfo] | None = None
    """data.sampleinfo · 列表"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4508 临床检验报告记录查询 的应答。"""

    data: Data | None = None
    """data · 对象"""
