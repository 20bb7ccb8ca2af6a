"""3601 特病单议申请退出列表查询

医药机构管理 · 分组付费；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 列表"""

    appy_exit_type: str | None = None
    """申请退出类型 · 字符型(50)"""

    setl_id: str | None = None
    """结算ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    enddate: dt.date | None = None
    """结束日期 · 日期型 yyyy-MM-dd"""

    vali_flag: str | None = None
    """有效标志 · 代码(30) · 字典 vali_flag：0 无效、1 有效"""

    rchk_flag: str | None = None
    """复核标志 · 代码(6) · 字典 rchk_flag"""

    appy_chk_setl_list_id: str | None = None
    """申请审核结算目录ID · 字符型(50)"""

    serv_matt_node_inst_id: str | None = None
    """服务事项环节实例ID · 字符型(40)"""

    evt_inst_id: str | None = None
    """事件实例ID · 字符型(40)"""

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

    setl_list_sn: str | None = None
    """结算清单流水号 · 字符型(9)"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    exit_fund_payamt: Decimal | None = None
    """退出基金支付金额 · 数值型(16,2)"""

    drg_fund_payamt: Decimal | None = None
    """DRG基金支付金额 · 数值型(16,2)"""

    exit_type: str | None = None
    """退出类型 · 代码(3) · 字典 exit_type"""

    exit_rea: str | None = None
    """退出原因 · 字符型(200)"""

    fund_cap: str | None = None
    """基金封顶线 · 字符型(16)"""

    drg_admdvs: str | None = None
    """DRG医保区划 · 字符型(6)"""

    rid: str | None = None
    """数据唯一记录号 · 字符型(40)"""

    psn_name: str | None = None
    """人员姓名 · 字符型(50)"""

    psn_cert_type: str | None = None
    """人员证件类型 · 代码(6) · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    certno: str | None = None
    """证件号码 · 字符型(600)"""

    insutype: str | None = None
    """险种类型 · 代码(6) · 字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项"""

    fixmedins_code: str
    """定点医药机构编号 · 字符型(30) · 必填"""

    fixmedins_name: str | None = None
    """定点医药机构名称 · 字符型(255)"""

    pageSize: str
    """每页显示数 · 字符型(3) · 必填"""

    pageNum: str
    """当前页数 · 字符型(3) · 必填"""

    begndate: dt.date | None = None
    """开始日期 · 日期型 yyyy-MM-dd"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3601 特病单议申请退出列表查询 的请求。"""

    data: list[Data] | None = None
    """data · 列表"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 列表"""

    appy_chk_setl_list_id: str | None = None
    """申请审核结算目录ID · 字符型(50)"""

    serv_matt_inst_id: str | None = None
    """服务事项实例ID · 字符型(40)"""

    serv_matt_node_inst_id: str | None = None
    """服务事项环节实例ID · 字符型(40)"""

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

    rx_drord_no: str
    """处方/医嘱号 · 字符型(30) · 必填"""

    drg_codg: str | None = None
    """DRG编码 · 字符型(50)"""

    drg_name: str
    """DRG名称 · 字符型(100) · 必填"""

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

    exit_rea: str | None = None
    """退出原因 · 字符型(200)"""

    fund_cap: Decimal | None = None
    """基金封顶线 · 数值型(16,2)"""

    drg_admdvs: str | None = None
    """DRG医保区划 · 字符型(6)"""

    vali_flag: str | None = None
    """有效标志 · 代码(3) · 字典 vali_flag：0 无效、1 有效"""

    rchk_flag: str | None = None
    """复核标志 · 代码(6) · 字典 rchk_flag"""

    memo: str | None = None
    """备注 · 字符型(1000)"""

    rid: str | None = None
    """数据唯一记录号 · 字符型(40)"""

    updt_time: dt.date | None = None
    """数据更新时间 · 日期型 yyyy-MM-dd"""

    crter_id: str | None = None
    """创建人id · 字符型(20)"""

    crter_name: str | None = None
    """创建人姓名 · 字符型(50)"""

    crte_time: dt.date | None = None
    """创建时间 · 日期型 yyyy-MM-dd"""

    crte_optins_no: str | None = None
    """创建机构编号 · 字符型(20)"""

    opter_id: str | None = None
    """经办人id · 字符型(20)"""

    opter_name: str | None = None
    """经办人姓名 · 字符型(50)"""

    opt_time: dt.date | None = None
    """经办时间 · 日期型 yyyy-MM-dd"""

    optins_no: str | None = None
    """经办机构编号 · 字符型(20)"""

    poolarea_no: str | None = None
    """统筹区编号 · 字符型(6)"""

    spcasExitWt: Decimal | None = None
    """特病单议退出权重 · 数值型(16,6)"""

    dipDiseGrpCode: str | None = None
    """dip病种代码 · 字符型(200)"""

    dipDiseGrpName: str | None = None
    """dip病种名称 · 字符型(500)"""

    spcas_exit_sco: str | None = None
    """特病单议退出分值 · 字符型(16)"""

    evt_inst_id: str | None = None
    """事件实例ID · 字符型(40)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """3601 特病单议申请退出列表查询 的应答。"""

    data: list[ReplyData] | None = None
    """data · 列表"""
