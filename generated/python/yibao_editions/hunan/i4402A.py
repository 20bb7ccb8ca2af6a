"""4402A 住院医嘱记录（扩展）

信息采集上传 · 住院业务；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt
from decimal import Decimal

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 列表"""

    mdtrt_sn: str
    """就医流水号 · 字符型(30) · 必填"""

    mdtrt_id: str | None = None
    """就诊ID · 字符型(30)"""

    psn_no: str | None = None
    """人员编号 · 字符型(30)"""

    ipt_bed_no: str | None = None
    """住院床号 · 字符型(30)"""

    drord_no: str | None = None
    """医嘱号 · 字符型(30)"""

    isu_dept_code: str | None = None
    """下达科室代码 · 字符型(30)"""

    drord_isu_time: dt.datetime | None = None
    """医嘱下达时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    exe_dept_code: str | None = None
    """执行科室代码 · 字符型(30)"""

    exe_dept_name: str | None = None
    """执行科室名称 · 字符型(50)"""

    drord_chker_name: str | None = None
    """医嘱审核人姓名 · 字符型(50)"""

    drord_ptr_name: str | None = None
    """医嘱执行人姓名 · 字符型(50)"""

    drord_grp_no: str | None = None
    """医嘱组号 · 字符型(30)"""

    drord_type: str | None = None
    """医嘱类别 · 代码(3) · 字典 drord_type：1 临时医嘱、2 长期医嘱、3 备用医嘱"""

    drord_item_type_code: str | None = None
    """医嘱项目分类代码 · 字符型(30)"""

    drord_item_type_name: str | None = None
    """医嘱项目分类名称 · 字符型(100)"""

    drord_detl_code: str | None = None
    """医嘱明细代码 · 字符型(30)"""

    drord_detl_name: str | None = None
    """医嘱明细名称 · 字符型(100)"""

    medn_type_code: str | None = None
    """药物类型代码 · 字符型(100)"""

    medn_type_name: str | None = None
    """药物类型名称 · 字符型(100)"""

    drug_dosform: str | None = None
    """药品剂型 · 代码(30) · 字典 drug_dosform：100000 片剂、100100 口服常释片剂、100101 素片、100102 糖衣片、100103 薄膜衣片、100104 肠溶片、100105 分散片、100199 普通片 … 共 241 项"""

    drug_dosform_name: str | None = None
    """药品剂型名称 · 字符型(110)"""

    drug_spec: str | None = None
    """药品规格 · 字符型(50)"""

    dismed_cnt: Decimal | None = None
    """发药数量 · 数值型(5,2)"""

    dismed_cnt_unt: str | None = None
    """发药数量单位 · 字符型(30)"""

    medn_use_frqu: str | None = None
    """药物使用-频率 · 字符型(20)"""

    medn_used_dosunt: str | None = None
    """药物使用-剂量单位 · 字符型(10)"""

    drug_used_sdose: Decimal | None = None
    """药物使用-次剂量 · 数值型(16,4)"""

    drug_used_idose: Decimal | None = None
    """药物使用-总剂量 · 数值型(16,4)"""

    drug_used_way_code: str | None = None
    """药物使用-途径代码 · 代码(30) · 字典 drug_medc_way_code：1 口服、2 直肠给药、3 舌下给药、4 注射给药、401 皮下注射、402 皮内注射、403 肌肉注射、404 静脉注射或静脉滴注 … 共 24 项"""

    drug_used_way: str | None = None
    """药物使用-途径 · 字符型(100)"""

    medc_days: int | None = None
    """用药天数 · 整数(5)"""

    medc_begntime: dt.datetime | None = None
    """用药开始时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    medc_endtime: dt.datetime | None = None
    """用药停止时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    skintst_dicm: str | None = None
    """皮试判别 · 代码(10) · 字典 skintst_dicm：0 否、1 是"""

    tcmherb_foote: str | None = None
    """草药脚注 · 字符型(200)"""

    drord_endtime: dt.datetime | None = None
    """医嘱结束时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""

    ipt_dept_code: str | None = None
    """住院科室代码 · 字符型(30)"""

    medins_orgcode: str | None = None
    """医疗机构组织机构代码 · 字符型(50)"""

    unif_purc_drug_flag: str | None = None
    """统一采购药品标志 · 代码(3) · 字典 unif_purc_drug_flag"""

    drug_mgt_plaf_code: str | None = None
    """药品管理平台代码 · 字符型(50)"""

    drug_purc_code: str | None = None
    """药品采购代码 · 字符型(20)"""

    bas_medn_flag: str | None = None
    """基本药物标志 · 代码(3) · 字典 bas_medn_flag：0 否、1 是"""

    vali_flag: str
    """有效标志 · 代码(3) · 必填 · 字典 vali_flag：0 无效、1 有效"""

    medcas_drord_detl_id: str
    """病案医嘱明细id · 字符型(30) · 必填"""

    isu_drord_dr_code: str | None = None
    """下达医嘱医生代码 · 字符型(30)"""

    isu_drord_dr_name: str | None = None
    """下达医嘱医生姓名 · 字符型(50)"""

    drord_chker_code: str | None = None
    """医嘱审核人代码 · 字符型(30)"""

    drord_ptr_code: str | None = None
    """医嘱执行人代码 · 字符型(30)"""

    end_drord_dr_code: str | None = None
    """结束医嘱医生代码 · 字符型(30)"""

    end_drord_dr_name: str | None = None
    """结束医嘱医生姓名 · 字符型(30)"""

    drord_begntime: dt.datetime | None = None
    """医嘱开嘱时间 · 日期时间型 yyyy-MM-dd HH:mm:ss"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4402A 住院医嘱记录（扩展） 的请求。"""

    data: list[Data] | None = None
    """data · 列表"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4402A 住院医嘱记录（扩展） 的应答。"""
