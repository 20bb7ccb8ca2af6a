"""4510 药敏检查报告记录查询

信息采集上传 · 临床辅助业务；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt

import msgspec


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4510 药敏检查报告记录查询 的请求。"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    pageNum: int
    """当前页数 · 整数(4) · 必填"""

    pageSize: int
    """本页数据量 · 整数(4) · 必填"""

    sstb_code: str | None = None
    """药敏代码 · 字符型(20)"""

    sstb_name: str | None = None
    """药敏名称 · 字符型(200)"""

    exam_org_name: str | None = None
    """检验机构名称 · 字符型(600)"""

    fixmedins_code: str | None = None
    """定点医药机构编号 · 字符型(30)"""

    reta_rslt_code: str | None = None
    """抗药结果代码 · 字符型(50)"""

    reta_rslt_name: str | None = None
    """抗药结果 · 字符型(10)"""


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 列表"""

    fixmedins_code: str
    """定点医药机构编号 · 字符型(30) · 必填"""

    mdtrt_sn: str | None = None
    """就诊流水号 · 字符型(30)"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    appy_no: str | None = None
    """申请单号 · 字符型(50)"""

    rpotc_no: str | None = None
    """报告单号 · 字符型(30)"""

    coly_code: str | None = None
    """菌落代号 · 字符型(100)"""

    coly_name: str | None = None
    """菌落名称 · 字符型(100)"""

    sstb_code: str | None = None
    """药敏代码 · 字符型(20)"""

    sstb_name: str | None = None
    """药敏名称 · 字符型(200)"""

    reta_rslt_code: str | None = None
    """抗药结果代码 · 字符型(50)"""

    reta_rslt_name: str | None = None
    """抗药结果 · 字符型(10)"""

    ref_val: str | None = None
    """参考值 · 字符型(20)"""

    exam_mtd: str | None = None
    """检验方法 · 字符型(50)"""

    exam_rslt: str | None = None
    """检查结果 · 字符型(200)"""

    exam_org_name: str | None = None
    """检验机构名称 · 字符型(600)"""

    vali_flag: str | None = None
    """有效标志 · 代码(3) · 字典 vali_flag：0 无效、1 有效"""

    poolarea_no: str | None = None
    """统筹区编号 · 字符型(6)"""

    rid: str | None = None
    """数据唯一记录号 · 字符型(40)"""

    updt_time: dt.date | None = None
    """数据更新时间 · 日期型 yyyy-MM-dd"""

    crter_id: str | None = None
    """创建人ID · 字符型(20)"""

    crter_name: str | None = None
    """创建人姓名 · 字符型(50)"""

    crte_time: dt.date | None = None
    """数据创建时间 · 日期型 yyyy-MM-dd"""

    crte_optins_no: str | None = None
    """创建机构编号 · 字符型(20)"""

    opter_id: str | None = None
    """经办人ID · 字符型(20)"""

    opt_time: dt.date | None = None
    """经办时间 · 日期型 yyyy-MM-dd"""

    optins_no: str | None = None
    """经办机构编号 · 字符型(20)"""

    fixmedins_name: str | None = None
    """定点医药机构名称 · 字符型(100)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4510 药敏检查报告记录查询 的应答。"""

    data: list[Data] | None = None
    """data · 列表"""
