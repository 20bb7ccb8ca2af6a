"""4505 非结构化报告记录

信息采集上传 · 临床辅助业务；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 列表 · 必填"""

    mdtrt_sn: str
    """就医流水号 · 字符型(30) · 必填"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30) · 条件必填：有医保就诊ID 就是医保病人，人员编号 psn_no 必填（present(mdtrt_id)）"""

    otp_ipt_flag: str
    """门诊/住院标志 · 字符型(2) · 必填"""

    exam_test_flag: str
    """检查/检验标志 · 字符型(30) · 必填"""

    appy_no: str
    """申请号 · 字符型(20) · 必填"""

    file_name: str
    """文件名 · 字符型(50) · 必填"""

    file_formate: str | None = None
    """文件格式类型 · 字符型(3)"""

    exam_test_rpot: str
    """检查/检验报告 · 字符型 · 必填"""

    vali_flag: str
    """有效标志 · 代码(3) · 必填 · 字典 vali_flag：0 无效、1 有效"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4505 非结构化报告记录 的请求。"""

    data: list[Data]
    """data · 列表 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4505 非结构化报告记录 的应答。"""
