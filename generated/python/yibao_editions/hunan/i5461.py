"""5461 检查检验结果互认查询授权申请

信息查询 · 检查检验互认结果查询；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    psnNo: str
    """人员编号 · 字符型(30) · 必填"""

    mdtrtCertType: str
    """就诊凭证类型 · 代码(3) · 必填 · 字典 mdtrtCertType：01 电子凭证令牌、02 身份证号、03 社会保障卡号"""

    mdtrtCertNo: str
    """就诊凭证编号 · 字符型(50) · 必填"""

    cardSn: str | None = None
    """卡识别码 · 字符型(32)"""

    ecToken: str | None = None
    """身份核验令牌 · 字符型(40)"""

    psnUserIdCard: str
    """证件号码 · 字符型(20) · 必填"""

    psnUserName: str
    """授权人姓名 · 字符型(32) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5461 检查检验结果互认查询授权申请 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5461 检查检验结果互认查询授权申请 的应答。"""

    infcode: int
    """交易状态码 · 整数(4) · 必填 · 0 成功，-1 失败"""

    inf_refmsgid: str
    """接收方报文ID · 字符型(30) · 必填 · 接收方医保区划 6 位、时间 14 位、流水号"""

    refmsg_time: str | None = None
    """接收报文时间 · 字符型(17) · 格式 yyyyMMddHHmmssSSS"""

    respond_time: str | None = None
    """响应报文时间 · 字符型(17) · 格式 yyyyMMddHHmmssSSS"""

    err_msg: str | None = None
    """错误信息 · 字符型(200)"""

    output: str | None = None
    """交易输出 · 字符型(40000)"""
