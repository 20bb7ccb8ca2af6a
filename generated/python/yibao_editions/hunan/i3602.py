"""3602 特病单议退出申请保存

医药机构管理 · 分组付费；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    exit_rea: str | None = None
    """退出原因 · 字符型(200)"""

    fund_cap: Decimal | None = None
    """基金封顶线 · 数值型(16,2)"""

    drg_admdvs: str | None = None
    """DRG医保区划 · 字符型(6)"""

    setl_id: str | None = None
    """结算ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    psn_name: str | None = None
    """人员姓名 · 字符型(50)"""

    psn_cert_type: str | None = None
    """人员证件类型 · 代码(6) · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    certno: str | None = None
    """证件号码 · 字符型(600)"""

    insutype: str | None = None
    """险种类型 · 代码(6) · 字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项"""

    fixmedins_code: str | None = None
    """定点医药机构编号 · 字符型(30)"""

    fixmedins_name: str | None = None
    """定点医药机构名称 · 字符型(255)"""

    adm_time: dt.date | None = None
    """入院时间 · 日期型 yyyy-MM-dd"""

    dscg_time: dt.date | None = None
    """出院时间 · 日期型 yyyy-MM-dd"""

    setl_time: dt.date | None = None
    """结算时间 · 日期型 yyyy-MM-dd"""

    appy_exit_type: str | None = None
    """申请退出类型 · 代码(3) · 字典 appy_exit_type"""

    medcasno: str | None = None
    """病案号 · 字符型(40)"""

    rx_drord_no: str | None = None
    """处方/医嘱号 · 字符型(30)"""

    drg_codg: str | None = None
    """DRG编码 · 字符型(50)"""

    drg_name: str | None = None
    """DRG名称 · 字符型(100)"""

    pay_std_amt: Decimal | None = None
    """支付标准金额 · 数值型(16,2)"""

    setl_listsn: str | None = None
    """结算清单流水号 · 字符型(9)"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    exit_fund_payamt: Decimal | None = None
    """退出基金支付金额 · 数值型(16,2)"""

    drg_fund_payamt: Decimal | None = None
    """DRG基金支付金额 · 数值型(16,2)"""

    exit_type: str | None = None
    """退出类型 · 代码(3) · 字典 exit_type"""

    spcas_exit_sco: Decimal | None = None
    """特病单议退出分值 · 数值型(16,6)"""

    spcas_exit_pt_val: Decimal | None = None
    """特病单议退出点值 · 数值型(16,2)"""

    DIP_DISE_GRP_CODE: str | None = None
    """dip病种代码 · 字符型(200)"""

    DIP_DISE_GRP_NAME: str | None = None
    """dip病种名称 · 字符型(500)"""

    SPCAS_EXIT_WT: Decimal | None = None
    """退出分值权重 · 数值型(16,6)"""

    MEDFEE_SUMAMT: Decimal | None = None
    """医疗费总额 · 数值型(16,2)"""

    drgAppySpcasItemDTOList: str | None = None
    """申请特病单议项目 · 字符型"""

    valiFlag: str | None = None
    """有效标志 · 代码(3) · 字典 vali_flag：0 无效、1 有效"""

    rchkFlag: str | None = None
    """复核标志 · 代码(3) · 字典 rchkFlag"""

    memo: str | None = None
    """备注 · 字符型(1000)"""


class FsiDrgAppySpcasItemEvtDTORet(msgspec.Struct, kw_only=True, omit_defaults=True):
    """fsiDrgAppySpcasItemEvtDTORet · 对象"""

    appySpcasItemId: str | None = None
    """申请特病单议项目ID · 字符型(40)"""

    appyChkSetlListId: str | None = None
    """申请审核结算目录ID · 字符型(50)"""

    setlId: str | None = None
    """结算ID · 字符型(30)"""

    cnt: Decimal | None = None
    """数量 · 数值型(16,4)"""

    pric: Decimal | None = None
    """单价 · 数值型(16,6)"""

    detItemFeeSumamt: Decimal | None = None
    """明细项目费用总额 · 数值型(16,2)"""

    exitDetlItemFeeSumamt: Decimal | None = None
    """退出明细项目费用总额 · 数值型(16,2)"""

    hilistCode: str | None = None
    """医保目录编码 · 字符型(50)"""

    hilistName: str | None = None
    """医保目录名称 · 字符型(200)"""

    listType: str | None = None
    """目录类别 · 代码(6) · 字典 listType：101 西药中成药、102 中药饮品、103 自制剂、104 民族药"""

    medListCodg: str | None = None
    """医疗目录编码 · 字符型(50)"""

    medinsListCodg: str | None = None
    """医药机构目录编码 · 字符型(150)"""

    medinsListName: str | None = None
    """医药机构目录名称 · 字符型(100)"""

    medChrgitmType: str | None = None
    """医疗收费项目类别 · 字符型(6)"""

    spcasExitSco: Decimal | None = None
    """特病单议退出分值 · 数值型(16,6)"""

    spcasExitWt: Decimal | None = None
    """特病单议退出权重 · 数值型(16,6)"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3602 特病单议退出申请保存 的请求。"""

    data: Data | None = None
    """data · 对象"""

    fsiDrgAppySpcasItemEvtDTORet: FsiDrgAppySpcasItemEvtDTORet | None = None
    """fsiDrgAppySpcasItemEvtDTORet · 对象"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    code: str | None = None
    """成功标志 · 字符型(6)"""

    message: str | None = None
    """失败原因 · 字符型(50)"""

    type: str | None = None
    """消息类型 · 字符型(6)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3602 特病单议退出申请保存 的应答。"""

    data: ReplyData | None = None
    """data · 对象"""
