"""1304 民族药品目录下载

基础信息 · 目录下载；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    med_list_codg: str | None = None
    """医疗目录编码 · 字符型(20)"""

    genname_codg: str | None = None
    """通用名编号 · 字符型(100)"""

    drug_genname: str | None = None
    """药品通用名 · 字符型(20)"""

    drug_prodname: str | None = None
    """药品商品名 · 字符型(500)"""

    reg_name: str | None = None
    """注册名称 · 字符型(500)"""

    tcmherb_name: str | None = None
    """中草药名称 · 字符型(30)"""

    mlms_name: str | None = None
    """药材名称 · 字符型(255)"""

    vali_flag: str | None = None
    """有效标志 · 代码(3) · 字典 vali_flag：0 无效、1 有效"""

    rid: str | None = None
    """唯一记录号 · 字符型(30)"""

    ver: str | None = None
    """版本号 · 字符型(20)"""

    ver_name: str | None = None
    """版本名称 · 字符型(30)"""

    opt_begn_time: dt.date | None = None
    """经办开始时间 · 日期型 yyyy-MM-dd"""

    opt_end_time: dt.date | None = None
    """经办结束时间 · 日期型 yyyy-MM-dd"""

    updt_time: dt.date
    """更新时间 · 日期型 yyyy-MM-dd · 必填"""

    page_num: int
    """当前页数 · 整数(4) · 必填"""

    page_size: int
    """本页数据量 · 整数(4) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1304 民族药品目录下载 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class ReplyData(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 列表"""

    med_list_codg: str
    """医疗目录编码 · 字符型(50) · 必填"""

    drug_prodname: str | None = None
    """药品商品名 · 字符型(500)"""

    genname_codg: str | None = None
    """通用名编号 · 字符型(20)"""

    drug_genname: str | None = None
    """药品通用名 · 字符型(500)"""

    ethdrug_type: str | None = None
    """民族药种类 · 代码(3) · 字典 ethdrug_type"""

    chemname: str | None = None
    """化学名称 · 字符型(100)"""

    alis: str | None = None
    """别名 · 字符型(100)"""

    eng_name: str | None = None
    """英文名称 · 字符型(500)"""

    dosform: str | None = None
    """剂型 · 字符型(500)"""

    each_dos: str | None = None
    """每次用量 · 字符型"""

    used_frqu: str | None = None
    """使用频次 · 字符型(30)"""

    nat_drug_no: str | None = None
    """国家药品编号 · 字符型(20)"""

    used_mtd: str | None = None
    """用法 · 字符型"""

    ing: str | None = None
    """成分 · 字符型(500)"""

    chrt: str | None = None
    """性状 · 字符型(500)"""

    defs: str | None = None
    """不良反应 · 字符型(1000)"""

    tabo: str | None = None
    """禁忌 · 字符型(500)"""

    mnan: str | None = None
    """注意事项 · 字符型(500)"""

    stog: str | None = None
    """贮藏 · 字符型(500)"""

    drug_spec: str | None = None
    """药品规格 · 字符型(500)"""

    prcunt_type: str | None = None
    """计价单位类型 · 代码(3) · 字典 prcunt_type：1 最小计量单位、2 包装单位"""

    otc_flag: str | None = None
    """非处方药标志 · 代码(3) · 字典 otc_flag"""

    pacmatl: str | None = None
    """包装材质 · 字符型(500)"""

    pacspec: str | None = None
    """包装规格 · 字符型(3)"""

    min_useunt: str | None = None
    """最小使用单位 · 字符型(30)"""

    min_salunt: str | None = None
    """最小销售单位 · 字符型(30)"""

    manl: str | None = None
    """说明书 · 字符型(2000)"""

    rute: str | None = None
    """给药途径 · 字符型(30)"""

    begndate: dt.date | None = None
    """开始日期 · 日期型 yyyy-MM-dd"""

    enddate: dt.date | None = None
    """结束日期 · 日期型 yyyy-MM-dd"""

    pham_type: str | None = None
    """药理分类 · 字符型(40)"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    pac_cnt: str | None = None
    """包装数量 · 字符型(20)"""

    min_unt: str | None = None
    """最小计量单位 · 字符型(30)"""

    min_pac_cnt: int | None = None
    """最小包装数量 · 整数(20)"""

    min_pacunt: str | None = None
    """最小包装单位 · 字符型(30)"""

    min_prepunt: str | None = None
    """最小制剂单位 · 字符型(30)"""

    drug_expy: str | None = None
    """药品有效期 · 字符型(100)"""

    efcc_atd: str | None = None
    """功能主治 · 字符型"""

    min_prcunt: str | None = None
    """最小计价单位 · 字符型(50)"""

    wubi: str | None = None
    """五笔助记码 · 字符型(30)"""

    pinyin: str | None = None
    """拼音助记码 · 字符型(30)"""

    vali_flag: str
    """有效标志 · 代码(3) · 必填 · 字典 vali_flag：0 无效、1 有效"""

    rid: str
    """唯一记录号 · 字符型(40) · 必填"""

    crte_time: dt.date
    """数据创建时间 · 日期型 yyyy-MM-dd · 必填"""

    updt_time: dt.date
    """数据更新时间 · 日期型 yyyy-MM-dd · 必填"""

    crter_id: str
    """创建人 · 字符型(20) · 必填"""

    crter_name: str
    """创建人姓名 · 字符型(50) · 必填"""

    crte_optins_no: str
    """创建经办机构 · 字符型(20) · 必填"""

    opter_id: str
    """经办人 · 字符型(20) · 必填"""

    opter_name: str
    """经办人姓名 · 字符型(50) · 必填"""

    opt_time: dt.date
    """经办时间 · 日期型 yyyy-MM-dd · 必填"""

    optins_no: str
    """经办机构 · 字符型(20) · 必填"""

    ver: str
    """版本号 · 字符型(20) · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1304 民族药品目录下载 的应答。"""

    data: list[ReplyData] | None = None
    """data · 列表"""
