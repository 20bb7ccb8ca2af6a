"""4502 临床检验报告记录

信息采集上传 · 临床辅助业务；定点医药机构调用。

用户清单上 4502 为“细菌培养报告记录”，两个独立来源均为本名。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Labinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """检验报告（labinfo） · 对象 · 必填"""

    mdtrt_sn: str
    """就医流水号 · 字符型(30) · 必填"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30) · 条件必填：有医保就诊ID 就是医保病人，人员编号 psn_no 必填（present(mdtrt_id)）"""

    appy_no: str | None = None
    """申请单号 · 字符型(50)"""

    appy_org_code: str | None = None
    """申请机构代码 · 字符型(50)"""

    appy_org_name: str | None = None
    """申请机构名称 · 字符型(50)"""

    bilg_dr_codg: str | None = None
    """开单医生代码 · 字符型(30)"""

    bilg_dr_name: str | None = None
    """开单医生姓名 · 字符型(30)"""

    exam_org_code: str | None = None
    """检验机构代码 · 字符型(50)"""

    exam_org_name: str | None = None
    """检验机构名称 · 字符型(100)"""

    appy_dept_code: str | None = None
    """申请科室代码 · 字符型(30)"""

    exam_dept_code: str | None = None
    """检查科室代码 · 字符型(30)"""

    exam_mtd: str | None = None
    """检验方法 · 字符型(50)"""

    rpotc_no: str | None = None
    """报告单号 · 字符型(30)"""

    exam_item_code: str | None = None
    """检验-项目代码 · 字符型(30)"""

    exam_item_name: str | None = None
    """检验-项目名称 · 字符型(300)"""

    inhosp_exam_item_code: str | None = None
    """院内检验-项目代码 · 字符型(30)"""

    inhosp_exam_item_name: str | None = None
    """院内检验-项目名称 · 字符型(300)"""

    rpt_date: dt.date | None = None
    """报告日期 · 日期型 yyyy-MM-dd"""

    rpot_doc: str | None = None
    """报告医师 · 字符型(50)"""

    exam_charge: Decimal | None = None
    """检查费用 · 数值型(16,2)"""

    vali_flag: str
    """有效标志 · 字符型(3) · 必填"""


class Iteminfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """项目信息（iteminfo） · 列表"""

    rpotc_no: str | None = None
    """报告单号 · 字符型(30)"""

    appy_no: str | None = None
    """申请单号 · 字符型(50)"""

    exam_mtd: str | None = None
    """检验方法 · 字符型(50)"""

    ref_val: str | None = None
    """参考值 · 字符型(20)"""

    exam_unt: str | None = None
    """检验-计量单位 · 字符型(200)"""

    exam_rslt_val: int | None = None
    """检验-结果(数值) · 整数(11)"""

    exam_rslt_dicm: str | None = None
    """检验-结果(定性) · 字符型(2000)"""

    exam_item_detl_code: str | None = None
    """检验-项目明细代码 · 字符型(30)"""

    exam_item_detl_name: str | None = None
    """检验-项目明细名称 · 字符型(300)"""

    exam_rslt_abn: str | None = None
    """检查/检验结果异常标识 · 字符型(10)"""


class Sampleinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """标本信息（sampleinfo） · 列表"""

    rpotc_no: str | None = None
    """报告单号 · 字符型(30)"""

    appy_no: str | None = None
    """申请单号 · 字符型(50)"""

    sapl_date: dt.date | None = None
    """采样日期 · 日期型 yyyy-MM-dd"""

    spcm_no: str | None = None
    """标本号 · 字符型(30)"""

    spcm_name: str | None = None
    """标本名称 · 字符型(30)"""


class Imageinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """imageinfo · 列表"""

    rpotc_no: str
    """报告单号 · 字符型(30) · 必填"""

    study_uid: str
    """全局唯一号 · 字符型(200) · 必填"""

    patient_id: str | None = None
    """检查号 · 字符型(30)"""

    patient_name: str | None = None
    """患者姓名 · 字符型(30)"""

    acession_no: str | None = None
    """图像流水号 · 字符型(30)"""

    study_time: dt.date | None = None
    """检查时间 · 日期型 yyyy-MM-dd"""

    modality: str | None = None
    """检查类型 · 字符型(20)"""

    store_path: str | None = None
    """存储路径 · 字符型(300)"""

    series_count: int | None = None
    """序列数量 · 整数(8)"""

    image_count: int | None = None
    """图像数量 · 整数(8)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4502 临床检验报告记录 的请求。"""

    labinfo: Labinfo
    """检验报告（labinfo） · 对象 · 必填"""

    iteminfo: list[Iteminfo] | None = None
    """项目信息（iteminfo） · 列表"""

    sampleinfo: list[Sampleinfo] | None = None
    """标本信息（sampleinfo） · 列表"""

    imageinfo: list[Imageinfo] | None = None
    """imageinfo · 列表"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4502 临床检验报告记录 的应答。"""
