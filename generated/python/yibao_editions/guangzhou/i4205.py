"""4205 自费病人门诊就诊和诊断信息上传

信息采集上传 · 自费病人就医信息；定点医药机构调用。

来源没有写交易名称，名称按字段内容拟定

出处：广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt
from decimal import Decimal
from typing import Any

import msgspec


class FeedetailMemo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """feedetail.memo · 对象"""

    hosp_appr_flag: str | None = None
    """医院审批标志 · 代码(3) · 字典 hosp_appr_flag：0 无须审批、1 审批通过、2 审批不通过"""

    invoice_no: str | None = None
    """发票号 · 字符型"""

    memo: str | None = None
    """备注 · 字符型(500)"""


class Mdtrtinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """mdtrtinfo · 对象"""

    fixmedins_mdtrt_id: str | None = None
    """医药机构就诊ID · 字符型"""

    fixmedins_code: str | None = None
    """定点医药机构编号 · 字符型(12)"""

    fixmedins_name: str | None = None
    """定点医药机构名称 · 字符型(200)"""

    psn_cert_type: str | None = None
    """人员证件类型 · 代码(6) · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    certno: str | None = None
    """证件号码 · 字符型(50)"""

    psn_name: str | None = None
    """人员姓名 · 字符型(50)"""

    gend: str | None = None
    """性别 · 代码(6) · 字典 gend：0 未知、1 男、2 女、9 未说明性别"""

    naty: str | None = None
    """民族 · 代码(3) · 字典 naty：1 汉族、10 朝鲜族、11 满族、12 侗族、13 瑶族、14 白族、15 土家族、16 哈尼族 … 共 56 项"""

    brdy: dt.date | None = None
    """出生日期 · 日期型 yyyy-MM-dd"""

    age: Decimal | None = None
    """年龄 · 数值型(4,1)"""

    coner_name: str | None = None
    """联系人姓名 · 字符型(50)"""

    tel: str | None = None
    """联系电话 · 字符型(50)"""

    addr: str | None = None
    """联系地址 · 字符型(200)"""

    begntime: dt.datetime | None = None
    """开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    endtime: dt.datetime | None = None
    """结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    med_type: str | None = None
    """医疗类别 · 代码(6) · 字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项"""

    main_cond_dscr: str | None = None
    """主要病情描述 · 字符型(1000)"""

    dise_codg: str | None = None
    """病种编码 · 字符型(30)"""

    dise_name: str | None = None
    """病种名称 · 字符型(500)"""

    birctrl_type: str | None = None
    """计划生育手术类别 · 代码(6) · 字典 birctrl_type：1 放置宫内节育器、10 皮下埋植术、11 取消皮下埋植术、12 输卵管结扎术、2 取出宫内节育器、3 流产术、4 引产术、5 绝育手术 … 共 12 项"""

    birctrl_matn_date: dt.date | None = None
    """计划生育手术或生育日期 · 日期型 yyyy-MM-dd"""

    matn_type: str | None = None
    """生育类别 · 代码(6) · 字典 matn_type：1 正常产、10 宫外孕、11 遗传基因检测、12 四个月以上流产、13 四个月以下流产、2 助娩产、3 剖宫产、4 难产 … 共 12 项"""

    geso_val: int | None = None
    """孕周数 · 整数(2)"""

    elec_bill_code: str | None = None
    """电子票据代码 · 字符型"""

    elec_billno_code: str | None = None
    """电子票据号码 · 字符型"""

    elec_bill_chkcode: str | None = None
    """电子票据校验码 · 字符型"""

    exp_content: Any = None
    """字段扩展 · 字符型(4000) · JSON · 各地自定的扩展内容"""


class Diseinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """diseinfo · 列表"""

    diag_type: str | None = None
    """诊断类别 · 代码(3) · 字典 diag_type：1 西医诊断、2 中医主病诊断、3 中医主证诊断"""

    diag_srt_no: int | None = None
    """诊断排序号 · 整数(2)"""

    diag_code: str | None = None
    """诊断代码 · 字符型(20)"""

    diag_name: str | None = None
    """诊断名称 · 字符型(100)"""

    diag_dept: str | None = None
    """诊断科室 · 字符型(50)"""

    diag_dr_code: str | None = None
    """诊断医生编码 · 字符型"""

    diag_dr_name: str | None = None
    """诊断医生姓名 · 字符型(50)"""

    diag_time: dt.datetime | None = None
    """诊断时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    vali_flag: str | None = None
    """有效标志 · 代码(3) · 字典 vali_flag：0 无效、1 有效"""


class Feedetail(msgspec.Struct, kw_only=True, omit_defaults=True):
    """feedetail · 列表"""

    fixmedins_mdtrt_id: str | None = None
    """医药机构就诊ID · 字符型"""

    med_type: str | None = None
    """医疗类别 · 代码(6) · 字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项"""

    bkkp_sn: str | None = None
    """记账流水号 · 字符型"""

    fee_ocur_time: dt.datetime | None = None
    """费用发生时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    fixmedins_code: str | None = None
    """定点医药机构编号 · 字符型(12)"""

    fixmedins_name: str | None = None
    """定点医药机构名称 · 字符型(200)"""

    cnt: Decimal | None = None
    """数量 · 数值型(16,4)"""

    pric: Decimal | None = None
    """单价 · 数值型(16,6)"""

    det_item_fee_sumamt: Decimal | None = None
    """明细项目费用总额 · 数值型(16,2)"""

    med_list_codg: str | None = None
    """医疗目录编码 · 字符型(50)"""

    medins_list_codg: str | None = None
    """医药机构目录编码 · 字符型(150)"""

    medins_list_name: str | None = None
    """医药机构目录名称 · 字符型(100)"""

    med_chrgitm_type: str | None = None
    """医疗收费项目类别 · 代码(6) · 字典 med_chrgitm_type：01 床位费、02 诊察费、03 检查费、04 化验费、05 治疗费、06 手术费、07 护理费、08 卫生材料费 … 共 14 项"""

    prodname: str | None = None
    """商品名 · 字符型(200)"""

    bilg_dept_codg: str | None = None
    """开单科室编码 · 字符型(30)"""

    bilg_dept_name: str | None = None
    """开单科室名称 · 字符型(100)"""

    bilg_dr_code: str | None = None
    """开单医生编码 · 字符型"""

    bilg_dr_name: str | None = None
    """开单医师姓名 · 字符型(50)"""

    acord_dept_codg: str | None = None
    """受单科室编码 · 字符型(30)"""

    acord_dept_name: str | None = None
    """受单科室名称 · 字符型(100)"""

    acord_dr_code: str | None = None
    """受单医生编码 · 字符型"""

    acord_dr_name: str | None = None
    """受单医生姓名 · 字符型"""

    tcmdrug_used_way: str | None = None
    """中药使用方式 · 代码(6) · 字典 tcmdrug_used_way：1 复方、2 单方"""

    etip_flag: str | None = None
    """外检标志 · 代码(3) · 字典 etip_flag：0 否、1 是"""

    etip_hosp_code: str | None = None
    """外检医院编码 · 字符型(30)"""

    dscg_tkdrug_flag: str | None = None
    """出院带药标志 · 代码(3) · 字典 dscg_tkdrug_flag：0 否、1 是"""

    sin_dos_dscr: str | None = None
    """单次剂量描述 · 字符型(200)"""

    used_frqu_dscr: str | None = None
    """使用频次描述 · 字符型(200)"""

    prd_days: Decimal | None = None
    """周期天数 · 数值型(4,2)"""

    medc_way_dscr: str | None = None
    """用药途径描述 · 字符型(200)"""

    fulamt_ownpay_amt: Decimal | None = None
    """全自费金额 · 数值型(16,2)"""

    overlmt_selfpay: Decimal | None = None
    """超限价金额 · 数值型(16,2)"""

    preselfpay_amt: Decimal | None = None
    """先行自付金额 · 数值型(16,2)"""

    inscp_amt: str | None = None
    """符合政策范围金额 · 字符型"""

    rxno: str | None = None
    """处方号 · 字符型(30)"""

    memo: FeedetailMemo | None = None
    """feedetail.memo · 对象"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4205 自费病人门诊就诊和诊断信息上传 的请求。"""

    mdtrtinfo: Mdtrtinfo | None = None
    """mdtrtinfo · 对象"""

    diseinfo: list[Diseinfo] | None = None
    """diseinfo · 列表"""

    feedetail: list[Feedetail] | None = None
    """feedetail · 列表"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4205 自费病人门诊就诊和诊断信息上传 的应答。"""
