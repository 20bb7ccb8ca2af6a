"""4501 临床检验检查记录

信息采集上传 · 临床辅助业务；定点医药机构调用。

检查报告用 examinfo，检验报告用 labinfo，两者至少有一个。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Examinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """检查报告（examinfo） · 对象"""

    mdtrt_sn: str
    """就医流水号 · 字符型(30) · 必填"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30) · 条件必填：有医保就诊ID 就是医保病人，人员编号 psn_no 必填（present(mdtrt_id)）"""

    appy_no: str | None = None
    """申请单号 · 字符型(50)"""

    appy_doc_name: str | None = None
    """申请单据名称 · 字符型(50)"""

    rpotc_no: str | None = None
    """报告单号 · 字符型(30)"""

    rpotc_type_code: str | None = None
    """报告单类别代码 · 代码(30) · 字典 rpt_type_code：1 一般临床检验、2 血液学检查、3 临床化学检查、4 临床免疫学检查、5 临床微生物学检查、6 临床寄生虫学检查、7 分子生物学检查、99 其它"""

    exam_rpotc_name: str | None = None
    """检查报告单名称 · 字符型(50)"""

    exam_date: dt.date | None = None
    """检查日期 · 日期型 yyyy-MM-dd"""

    rpt_date: dt.date | None = None
    """报告日期 · 日期型 yyyy-MM-dd"""

    cma_date: dt.date | None = None
    """送检日期 · 日期型 yyyy-MM-dd"""

    sapl_date: dt.date | None = None
    """采样日期 · 日期型 yyyy-MM-dd"""

    spcm_no: str | None = None
    """标本号 · 字符型(30)"""

    spcm_name: str | None = None
    """标本名称 · 字符型(30)"""

    exam_type_code: str | None = None
    """检查类别代码 · 字符型(10)"""

    exam_item_code: str | None = None
    """检查-项目代码 · 字符型(30)"""

    exam_type_name: str | None = None
    """检查-类别名称 · 字符型(100)"""

    exam_item_name: str | None = None
    """检查-项目名称 · 字符型(300)"""

    inhosp_exam_item_code: str | None = None
    """院内检查-项目代码 · 字符型(30)"""

    inhosp_exam_item_name: str | None = None
    """院内检查-项目名称 · 字符型(300)"""

    exam_part: str | None = None
    """检查部位 · 字符型(500)"""

    exam_rslt_poit_flag: str | None = None
    """检查结果阳性标志 · 代码(2) · 字典 exam_rslt_poit_flag"""

    exam_rslt_abn: str | None = None
    """检查/检验结果异常标志 · 代码(10) · 字典 exam_rslt_abn：0 否、1 是"""

    exam_ccls: str | None = None
    """检查结论 · 字符型(1000)"""

    appy_org_name: str | None = None
    """申请机构名称 · 字符型(50)"""

    appy_dept_code: str | None = None
    """申请科室代码 · 字符型(30)"""

    exam_dept_code: str | None = None
    """检查科室代码 · 字符型(30)"""

    ipt_dept_code: str | None = None
    """住院科室代码 · 字符型(30)"""

    ipt_dept_name: str | None = None
    """住院科室名称 · 字符型(50)"""

    bilg_dr_codg: str | None = None
    """开单医生代码 · 字符型(30)"""

    bilg_dr_name: str | None = None
    """开单医生姓名 · 字符型(30)"""

    exe_org_name: str | None = None
    """执行机构名称 · 字符型(200)"""

    vali_flag: str
    """有效标志 · 代码(3) · 必填 · 字典 vali_flag：0 无效、1 有效"""


class Labinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """检验报告（labinfo） · 对象"""

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

    appy_no: str | None = None
    """申请单号 · 字符型(50)"""

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

    exam_charge: Decimal | None = None
    """检查费用 · 数值型(16,2)"""

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
    """影像信息（imageinfo） · 列表"""

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
    """4501 临床检验检查记录 的请求。"""

    examinfo: Examinfo | None = None
    """检查报告（examinfo） · 对象"""

    labinfo: Labinfo | None = None
    """检验报告（labinfo） · 对象"""

    iteminfo: list[Iteminfo] | None = None
    """项目信息（iteminfo） · 列表"""

    sampleinfo: list[Sampleinfo] | None = None
    """标本信息（sampleinfo） · 列表"""

    imageinfo: list[Imageinfo] | None = None
    """影像信息（imageinfo） · 列表"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4501 临床检验检查记录 的应答。"""
