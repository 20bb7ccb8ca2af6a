"""4202 自费病人住院就诊和诊断信息上传

信息采集上传 · 自费病人就医信息；定点医药机构调用。

来源没有写交易名称，名称按字段内容拟定

出处：广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt
from decimal import Decimal
from typing import Any

import msgspec


class OwnPayPatnMdtrtD(msgspec.Struct, kw_only=True, omit_defaults=True):
    """ownPayPatnMdtrtD · 对象"""

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

    ipt_otp_no: str | None = None
    """住院/门诊号 · 字符型(30)"""

    medrcdno: str | None = None
    """病历号 · 字符型(30)"""

    chfpdr_code: str | None = None
    """主诊医师代码 · 字符型(30)"""

    adm_diag_dscr: str | None = None
    """入院诊断描述 · 字符型(200)"""

    adm_dept_codg: str | None = None
    """入院科室编码 · 字符型(30)"""

    adm_dept_name: str | None = None
    """入院科室名称 · 字符型(100)"""

    adm_bed: str | None = None
    """入院床位 · 字符型(30)"""

    wardarea_bed: str | None = None
    """病区床位 · 字符型"""

    traf_dept_flag: str | None = None
    """转科室标志 · 字符型"""

    dscg_maindiag_code: str | None = None
    """出院主诊断代码 · 字符型(20)"""

    dscg_dept_codg: str | None = None
    """出院科室编码 · 字符型(30)"""

    dscg_dept_name: str | None = None
    """出院科室名称 · 字符型(100)"""

    dscg_bed: str | None = None
    """出院床位 · 字符型(30)"""

    dscg_way: str | None = None
    """离院方式 · 代码(3) · 字典 dscg_way：1 医嘱离院、2 医嘱转院、3 转社区卫生服务机构/乡镇卫生院、4 非医嘱离院、5 死亡、9 其他"""

    main_cond_dscr: str | None = None
    """主要病情描述 · 字符型(1000)"""

    dise_no: str | None = None
    """病种编号 · 字符型"""

    dise_name: str | None = None
    """病种名称 · 字符型(500)"""

    oprn_oprt_code: str | None = None
    """手术操作代码 · 字符型(30)"""

    oprn_oprt_name: str | None = None
    """手术操作名称 · 字符型(500)"""

    otp_diag_info: str | None = None
    """门诊诊断信息 · 字符型(200)"""

    inhosp_stas: str | None = None
    """在院状态 · 代码(3) · 字典 inhosp_stas：0 出院、1 在院"""

    die_date: dt.date | None = None
    """死亡日期 · 日期型 yyyy-MM-dd"""

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

    pret_flag: str | None = None
    """早产标志 · 代码(3) · 字典 pret_flag：0 否、1 是"""

    prey_time: str | None = None
    """妊娠时间 · 字符型"""

    birctrl_matn_date: dt.date | None = None
    """计划生育手术或生育日期 · 日期型 yyyy-MM-dd"""

    cop_flag: str | None = None
    """伴有并发症标志 · 代码(3) · 字典 cop_flag：0 否、1 是"""

    vali_flag: str | None = None
    """有效标志 · 代码(3) · 字典 vali_flag：0 无效、1 有效"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    opter_id: str | None = None
    """经办人ID · 字符型(20)"""

    opter_name: str | None = None
    """经办人姓名 · 字符型(50)"""

    opt_time: dt.date | None = None
    """经办时间 · 日期型 yyyy-MM-dd"""

    chfpdr_name: str | None = None
    """主诊医师姓名 · 字符型(50)"""

    dscg_maindiag_name: str | None = None
    """住院主诊断名称 · 字符型(300)"""

    medfee_sumamt: Decimal | None = None
    """医疗总费用 · 数值型(16,2)"""

    elec_bill_code: str | None = None
    """电子票据代码 · 字符型"""

    elec_billno_code: str | None = None
    """电子票据号码 · 字符型"""

    elec_bil_chkcode: str | None = None
    """电子票据校验码 · 字符型"""

    exp_content: Any = None
    """扩展字段 · 字符型(4000) · JSON · 各地自定的扩展内容"""


class OwnPayPatnDiagListD(msgspec.Struct, kw_only=True, omit_defaults=True):
    """ownPayPatnDiagListD · 列表"""

    inout_diag_type: str | None = None
    """出入院诊断类别 · 代码(3) · 字典 inout_diag_type：1 入院诊断、2 出院诊断"""

    diag_type: str | None = None
    """诊断类别 · 代码(3) · 字典 diag_type：1 西医诊断、2 中医主病诊断、3 中医主证诊断"""

    maindiag_flag: str | None = None
    """主诊断标志 · 代码(3) · 字典 maindiag_flag：0 否、1 是"""

    diag_srt_no: int | None = None
    """诊断排序号 · 整数(2)"""

    diag_code: str | None = None
    """诊断代码 · 字符型(20)"""

    diag_name: str | None = None
    """诊断名称 · 字符型(100)"""

    diag_dept: str | None = None
    """诊断科室 · 字符型(50)"""

    diag_dr_code: str | None = None
    """诊断医师代码 · 字符型"""

    diag_dr_name: str | None = None
    """诊断医师姓名 · 字符型(50)"""

    diag_time: dt.datetime | None = None
    """诊断时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    vali_flag: str | None = None
    """有效标志 · 代码(3) · 字典 vali_flag：0 无效、1 有效"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4202 自费病人住院就诊和诊断信息上传 的请求。"""

    ownPayPatnMdtrtD: OwnPayPatnMdtrtD | None = None
    """ownPayPatnMdtrtD · 对象"""

    ownPayPatnDiagListD: list[OwnPayPatnDiagListD] | None = None
    """ownPayPatnDiagListD · 列表"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4202 自费病人住院就诊和诊断信息上传 的应答。"""
