"""4504 药敏记录报告记录

信息采集上传 · 临床辅助业务；定点医药机构调用。

用户清单上 4504 为“病理检查报告记录”，两个独立来源均为本名。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、内蒙古软件商客户端代码（与重庆同一软件商）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    mdtrt_sn: str
    """就医流水号 · 字符型(30) · 必填"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30) · 条件必填：有医保就诊ID 就是医保病人，人员编号 psn_no 必填（present(mdtrt_id)）"""

    appy_no: str
    """申请单号 · 字符型(18) · 必填"""

    rpotc_no: str
    """报告单号 · 字符型(50) · 必填"""

    germ_code: dt.date
    """细菌代号 · 日期型 yyyy-MM-dd · 必填"""

    germ_name: dt.date
    """细菌名称 · 日期型 yyyy-MM-dd · 必填"""

    sstb_code: str
    """药敏代码 · 字符型(200) · 必填"""

    sstb_name: str
    """药敏名称 · 字符型(1000) · 必填"""

    reta_rslt_code: str
    """抗药结果代码 · 字符型(1000) · 必填"""

    reta_rslt_name: str
    """抗药结果 · 字符型(1000) · 必填"""

    ref_val: str
    """参考值 · 字符型(4000) · 必填"""

    exam_mtd: str
    """检验方法 · 字符型(50) · 必填"""

    exam_rslt: str
    """检验结果 · 字符型(50) · 必填"""

    exam_org_name: str
    """检验机构名称 · 字符型(50) · 必填"""

    vali_flag: str
    """有效标志 · 代码(3) · 必填 · 字典 vali_flag：0 无效、1 有效"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4504 药敏记录报告记录 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4504 药敏记录报告记录 的应答。"""
