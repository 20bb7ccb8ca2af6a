"""4201 自费病人费用明细信息上传

信息采集上传 · 自费病人就医信息；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Feedetail(msgspec.Struct, kw_only=True, omit_defaults=True):
    """自费费用明细（feedetail） · 列表 · 必填"""

    mdtrt_sn: str
    """就医流水号 · 字符型(30) · 必填"""

    ipt_otp_no: str
    """住院/门诊号 · 字符型(30) · 必填"""

    med_type: str
    """医疗类别 · 代码(6) · 必填 · 字典 med_type：11 普通门诊、1103 癌症筛查、12 门诊挂号、13 急诊、1301 急诊抢救、14 门诊慢特病、18 特药购药、19 意外伤害门诊 … 共 35 项"""

    chrg_bchno: str
    """收费批次号 · 字符型(30) · 必填"""

    feedetl_sn: str
    """费用明细流水号 · 字符型(30) · 必填"""

    psn_cert_type: str
    """人员证件类型 · 代码(6) · 必填 · 字典 psn_cert_type：01 居民身份证（户口簿）、02 中国人民解放军军官证、03 中国人民武装警察警官证、04 香港特区护照/港澳居民来往内地通行证、05 澳门特区护照/港澳居民来往内地通行证、06 台湾居民来往大陆通行证、07 外国人永久居留证、08 外国人护照 … 共 21 项"""

    certno: str
    """证件号码 · 字符型(50) · 必填"""

    psn_name: str
    """人员姓名 · 字符型(50) · 必填"""

    fee_ocur_time: dt.datetime
    """费用发生时间 · 日期时间型 yyyy-MM-dd HH:mm:ss · 必填"""

    cnt: Decimal
    """数量 · 数值型(16,4) · 必填"""

    pric: Decimal
    """单价 · 数值型(16,6) · 必填"""

    det_item_fee_sumamt: Decimal
    """明细项目费用总额 · 数值型(16,2) · 必填"""

    med_list_codg: str
    """医疗目录编码 · 字符型(50) · 必填"""

    medins_list_codg: str
    """医药机构目录编码 · 字符型(150) · 必填"""

    medins_list_name: str
    """医药机构目录名称 · 字符型(100) · 必填"""

    med_chrgitm_type: str
    """医疗收费项目类别 · 代码(6) · 必填 · 字典 med_chrgitm_type：01 床位费、02 诊察费、03 检查费、04 化验费、05 治疗费、06 手术费、07 护理费、08 卫生材料费 … 共 14 项"""

    prodname: str
    """商品名 · 字符型(200) · 必填"""

    bilg_dept_codg: str
    """开单科室编码 · 字符型(30) · 必填"""

    bilg_dept_name: str
    """开单科室名称 · 字符型(100) · 必填"""

    bilg_dr_codg: str
    """开单医生编码 · 字符型(30) · 必填"""

    bilg_dr_name: str
    """开单医师姓名 · 字符型(50) · 必填"""

    acord_dept_codg: str | None = None
    """受单科室编码 · 字符型(30)"""

    acord_dept_name: str | None = None
    """受单科室名称 · 字符型(100)"""

    orders_dr_code: str | None = None
    """受单医生编码 · 字符型(30)"""

    orders_dr_name: str | None = None
    """受单医生姓名 · 字符型(50)"""

    tcmdrug_used_way: str | None = None
    """中药使用方式 · 代码(6) · 字典 tcmdrug_used_way：1 复方、2 单方"""

    etip_flag: str | None = None
    """外检标志 · 代码(3) · 字典 etip_flag：0 否、1 是"""

    etip_hosp_code: str | None = None
    """外检医院编码 · 字符型(30)"""

    dscg_tkdrug_flag: str | None = None
    """出院带药标志 · 代码(3) · 字典 dscg_tkdrug_flag：0 否、1 是"""

    memo: str | None = None
    """备注 · 字符型(500)"""


class Mdtrtinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """mdtrtinfo · 对象"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

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

    medrcdno: str | None = None
    """病历号 · 字符型(30)"""

    atddr_no: str | None = None
    """主治医生编码 · 字符型(30)"""

    atddr_name: str | None = None
    """主治医师姓名 · 字符型(50)"""

    adm_dise_dscr: str | None = None
    """入院诊断描述 · 字符型"""

    adm_dept_code: str | None = None
    """入院科室编码 · 字符型"""

    adm_dept_name: str | None = None
    """入院科室名称 · 字符型(100)"""

    adm_bed: str | None = None
    """入院床位 · 字符型(30)"""

    dscg_dise_code: str | None = None
    """主诊断代码 · 字符型"""

    dscg_dise_name: str | None = None
    """主诊断名称 · 字符型"""

    dscg_dept_code: str | None = None
    """出院科室编码 · 字符型"""

    dscg_dept_name: str | None = None
    """出院科室名称 · 字符型(100)"""

    dscg_bed: str | None = None
    """出院床位 · 字符型(30)"""

    dscg_way: str | None = None
    """离院方式 · 代码(3) · 字典 dscg_way：1 医嘱离院、2 医嘱转院、3 转社区卫生服务机构/乡镇卫生院、4 非医嘱离院、5 死亡、9 其他"""

    main_cond_desc: str | None = None
    """主要病情描述 · 字符型"""

    dise_no: str | None = None
    """病种编码 · 字符型"""

    dise_name: str | None = None
    """病种名称 · 字符型(500)"""

    oprn_oprt_code: str | None = None
    """手术操作代码 · 字符型(30)"""

    oprn_oprt_name: str | None = None
    """手术操作名称 · 字符型(500)"""

    op_dise_info: str | None = None
    """门诊诊断信息 · 字符型"""

    inhosp_stas: str | None = None
    """在院状态 · 代码(3) · 字典 inhosp_stas：0 出院、1 在院"""

    die_: str | None = None
    """死亡日期 · 字符型"""

    ipt_days: int | None = None
    """住院天数 · 整数(4)"""

    fpsc_no: str | None = None
    """计划生育服务证号 · 字符型(50)"""

    matn_type: str | None = None
    """生育类别 · 代码(6) · 字典 matn_type：1 正常产、10 宫外孕、11 遗传基因检测、12 四个月以上流产、13 四个月以下流产、2 助娩产、3 剖宫产、4 难产 … 共 12 项"""

    birctrl_type: str | None = None
    """计划生育手术类别 · 代码(6) · 字典 birctrl_type：1 放置宫内节育器、10 皮下埋植术、11 取消皮下埋植术、12 输卵管结扎术、2 取出宫内节育器、3 流产术、4 引产术、5 绝育手术 … 共 12 项"""

    latechb_flag: str | None = None
    """晚育标志 · 代码(3) · 字典 latechb_flag：0 否、1 是"""

    geso_val: int | None = None
    """孕周数 · 整数(2)"""

    fetts: int | None = None
    """胎次 · 整数(3)"""

    fetus_cnt: int | None = None
    """胎儿数 · 整数(3)"""

    premature_flag: str | None = None
    """早产标志 · 字符型"""

    birctrl_or_matn_time: str | None = None
    """计划生育手术或生育日期 · 字符型"""

    cmplct_flag: str | None = None
    """伴有并发症标志 · 字符型"""

    vali_flag: str | None = None
    """有效标志 · 代码(3) · 字典 vali_flag：0 无效、1 有效"""


class Diseinfo(msgspec.Struct, kw_only=True, omit_defaults=True):
    """diseinfo · 列表"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    inout_dise_type: str | None = None
    """出入院诊断类别 · 字符型(3)"""

    dise_type: str | None = None
    """诊断类别 · 字符型"""

    maindise_flag: str | None = None
    """主诊断标志 · 字符型(3)"""

    dise_srt_no: str | None = None
    """诊断排序号 · 字符型"""

    dise_code: str | None = None
    """诊断代码 · 字符型"""

    dise_name: str | None = None
    """诊断名称 · 字符型(500)"""

    adm_cond: str | None = None
    """入院病情 · 字符型(500)"""

    dise_dept: str | None = None
    """诊断科室 · 字符型"""

    dise_dor_no: str | None = None
    """诊断医生编码 · 字符型(30)"""

    dise_dor_name: str | None = None
    """诊断医生姓名 · 字符型(50)"""

    dise_time: str | None = None
    """诊断时间 · 字符型"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4201 自费病人费用明细信息上传 的请求。"""

    feedetail: list[Feedetail]
    """自费费用明细（feedetail） · 列表 · 必填"""

    mdtrtinfo: Mdtrtinfo | None = None
    """mdtrtinfo · 对象"""

    diseinfo: list[Diseinfo] | None = None
    """diseinfo · 列表"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4201 自费病人费用明细信息上传 的应答。"""
