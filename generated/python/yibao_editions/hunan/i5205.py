"""5205 人员慢特病用药记录查询

信息查询 · 医保服务查询；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    begntime: dt.datetime
    """开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    endtime: dt.datetime | None = None
    """结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5205 人员慢特病用药记录查询 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Feedetail(msgspec.Struct, kw_only=True, omit_defaults=True):
    """用药记录（feedetail） · 列表"""

    feedetl_sn: str
    """费用明细流水号 · 字符型(30) · 必填"""

    rx_drord_no: str | None = None
    """处方/医嘱号 · 字符型(30)"""

    fixmedins_code: str | None = None
    """定点医药机构编号 · 字符型(12)"""

    fixmedins_name: str
    """定点医药机构名称 · 字符型(200) · 必填"""

    psn_no: str
    """人员编号 · 字符型(30) · 必填"""

    med_type: str
    """医疗类别 · 代码(6) · 必填 · 字典 med_type：11 普通门诊、1103 癌症筛查、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、2101 普通住院、2102 单病种住院 … 共 24 项"""

    fee_ocur_time: dt.datetime
    """费用发生时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    cnt: Decimal
    """数量 · 数值型(16,4) · 必填"""

    pric: Decimal
    """单价 · 数值型(16,6) · 必填"""

    chrgitm_lv: str | None = None
    """收费项目等级 · 代码(3) · 字典 chrgitm_lv：01 甲类、02 乙类、03 丙类"""

    hilist_code: str
    """医保目录编码 · 字符型(50) · 必填"""

    hilist_name: str
    """医保目录名称 · 字符型(200) · 必填"""

    list_type: str
    """目录类别 · 代码(6) · 必填 · 字典 list_type：101 西药中成药、102 中药饮片、103 自制剂、104 民族药、105 其他、106 中药配方颗粒、201 医疗服务项目、301 医用耗材"""

    med_list_codg: str
    """医疗目录编码 · 字符型(50) · 必填"""

    medins_list_codg: str
    """医药机构目录编码 · 字符型(150) · 必填"""

    medins_list_name: str
    """医药机构目录名称 · 字符型(100) · 必填"""

    med_chrgitm_type: str
    """医疗收费项目类别 · 代码(6) · 必填 · 字典 med_chrgitm_type：01 床位费、02 诊察费、03 检查费、04 化验费、05 治疗费、06 手术费、07 护理费、08 卫生材料费 … 共 14 项"""

    prodname: str | None = None
    """商品名 · 字符型(200)"""

    spec: str
    """规格 · 字符型(200) · 必填"""

    dosform_name: str | None = None
    """剂型名称 · 字符型(200)"""

    lmt_used_flag: str | None = None
    """限制使用标志 · 代码(3) · 字典 lmt_used_flag：0 否、1 是"""

    hosp_prep_flag: str | None = None
    """医院制剂标志 · 代码(3) · 字典 hosp_prep_flag：0 否、1 是"""

    hosp_appr_flag: str | None = None
    """医院审批标志 · 代码(3) · 字典 hosp_appr_flag：0 无须审批、1 审批通过、2 审批不通过"""

    tcmdrug_used_way: str | None = None
    """中药使用方式 · 代码(6) · 字典 tcmdrug_used_way：1 复方、2 单方"""

    prodplac_type: str | None = None
    """生产地类别 · 代码(6) · 字典 prodplac_type：1 国内、2 进口"""

    bas_medn_flag: str | None = None
    """基本药物标志 · 代码(3) · 字典 bas_medn_flag：0 否、1 是"""

    hi_nego_drug_flag: str | None = None
    """医保谈判药品标志 · 代码(3) · 字典 hi_nego_drug_flag：0 否、1 是"""

    chld_medc_flag: str | None = None
    """儿童用药标志 · 代码(3) · 字典 chld_medc_flag：0 否、1 是"""

    etip_flag: str | None = None
    """外检标志 · 代码(3) · 字典 etip_flag：0 否、1 是"""

    etip_hosp_code: str | None = None
    """外检医院编码 · 字符型(30)"""

    dscg_tkdrug_flag: str | None = None
    """出院带药标志 · 代码(3) · 字典 dscg_tkdrug_flag：0 否、1 是"""

    list_sp_item_flag: str | None = None
    """目录特项标志 · 代码(3) · 字典 list_sp_item_flag：0 否、1 是、9 其他"""

    matn_fee_flag: str | None = None
    """生育费用标志 · 代码(6) · 字典 matn_fee_flag：0 否、1 是"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """5205 人员慢特病用药记录查询 的应答。"""

    feedetail: list[Feedetail] | None = None
    """用药记录（feedetail） · 列表"""
