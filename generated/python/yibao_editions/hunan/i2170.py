"""2170 异地就医购药订单查询

医保服务 · 异地购药；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

from decimal import Decimal

import msgspec


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2170 异地就医购药订单查询 的请求。"""

    fixmedins_code: str | None = None
    """医疗机构编码 · 字符型(20)"""

    ssn: str
    """社会保障号码 · 字符型(18) · 必填"""


class Feedetl(msgspec.Struct, kw_only=True, omit_defaults=True):
    """feedetl · 对象"""

    medins_list_codg: str
    """医药机构项目编码 · 字符型(50) · 必填"""

    medins_list_name: str
    """医药机构项目名称 · 字符型(100) · 必填"""

    hilist_code: str | None = None
    """医保目录统一编码 · 字符型(50)"""

    hilist_name: str | None = None
    """医保目录名称 · 字符型(100)"""

    hilist_type: str
    """医保目录类别 · 代码(3) · 必填 · 字典 hilist_type：0 诊疗项目、11 西药、12 中草药、13 中药饮片、21 治疗、22 检验、23 检查、24 手术 … 共 20 项"""

    chrgitm_lv: str | None = None
    """收费项目等级 · 代码(3) · 字典 chrgitm_lv：01 甲类、02 乙类、03 丙类"""

    med_invo_item_type: str | None = None
    """医疗发票项目类别 · 代码(3) · 字典 med_invo_item_type：006 输血费、007 输氧费、009 特治费、01 床位费、013 特检费、016 医疗服务费、018 内置材料、019 新生儿费用 … 共 22 项"""

    pric: Decimal
    """单价 · 数值型(16,6) · 必填"""

    cnt: Decimal
    """数量 · 数值型(10,4) · 必填"""

    amt: Decimal
    """金额 · 数值型(16,2) · 必填"""

    dosform: str | None = None
    """剂型 · 字符型(20)"""

    dosunt: str | None = None
    """剂量单位 · 字符型(20)"""

    sin_dos: Decimal | None = None
    """单次用量 · 数值型(16,2)"""

    spec: str | None = None
    """规格 · 字符型(50)"""

    orplc: str | None = None
    """产地 · 字符型(100)"""

    used_mtd: str | None = None
    """用法 · 字符型(50)"""

    detl_ocur_time: str
    """处方单据时间 · 字符型 · 必填"""

    adm_diag_dr: str | None = None
    """医师姓名 · 字符型(50)"""

    opter_name: str
    """经办人 · 字符型(50) · 必填"""

    opt_time: str | None = None
    """经办时间 · 字符型"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """2170 异地就医购药订单查询 的应答。"""

    medfee_sumamt: Decimal
    """医疗费总额 · 数值型(16,2) · 必填"""

    mdtrt_regno: str
    """就诊登记号 · 字符型(20) · 必填"""

    fixmedins_code: str
    """医疗机构编码 · 字符型(20) · 必填"""

    fixmedins_name: str
    """医疗机构名称 · 字符型(50) · 必填"""

    insuplc: str
    """参保地统筹区 · 字符型(6) · 必填"""

    mdtrtarea: str
    """就医地统筹区 · 字符型(6) · 必填"""

    certno: str
    """证件号码 · 字符型(18) · 必填"""

    psn_name: str
    """姓名 · 字符型(50) · 必填"""

    gend: str
    """性别 · 代码(3) · 必填 · 字典 gend：0 未知、1 男、2 女、9 未说明性别"""

    brdy: str
    """出生日期 · 字符型 · 必填"""

    dscg_date: str
    """购药日期 · 字符型 · 必填"""

    psn_type: str
    """参保人员类别 · 代码(3) · 必填 · 字典 psn_type：11 在职、1105 农名工、1111 伤残军人在职、1112 伤残军人退休、116003 失业人员、116013 在职副厅以上干部、116015 二等乙级在职职工、12 退休 … 共 30 项"""

    insutype: str
    """险种类型 · 代码(3) · 必填 · 字典 insutype：310 职工基本医疗保险、320 公务员医疗补助、330 大额医疗费用补助、340 离休人员医疗保障、350 一至六级残废军人医疗补助、360 老红军医疗保障、370 企业补充医疗保险、380 新型农村合作医疗 … 共 15 项"""

    feedetl: Feedetl | None = None
    """feedetl · 对象"""
