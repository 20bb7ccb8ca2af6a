"""4504 病理检查报告记录

信息采集上传 · 临床辅助业务；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 列表 · 必填"""

    mdtrt_sn: str
    """就医流水号 · 字符型(30) · 必填"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30) · 条件必填：有医保就诊ID 就是医保病人，人员编号 psn_no 必填（present(mdtrt_id)）"""

    palg_no: str
    """病理号 · 字符型(18) · 必填"""

    frez_no: str
    """冰冻号 · 字符型(50) · 必填"""

    cma_date: dt.date
    """送检日期 · 日期型 yyyy-MM-dd · 必填"""

    rpt_date: dt.date
    """报告日期 · 日期型 yyyy-MM-dd · 必填"""

    cma_matl: str
    """送检材料 · 字符型(200) · 必填"""

    clnc_diag: str
    """临床诊断 · 字符型(1000) · 必填"""

    exam_fnd: str
    """检查所见 · 字符型(1000) · 必填"""

    sabc: str
    """免疫组化 · 字符型(1000) · 必填"""

    palg_diag: str
    """病理诊断 · 字符型(4000) · 必填"""

    rpot_doc: str
    """报告医师 · 字符型(50) · 必填"""

    vali_flag: str
    """有效标志 · 代码(3) · 必填 · 字典 vali_flag：0 无效、1 有效"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4504 病理检查报告记录 的请求。"""

    data: list[Data]
    """data · 列表 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4504 病理检查报告记录 的应答。"""
