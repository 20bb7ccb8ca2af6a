"""1312 医保目录信息查询

基础信息 · 目录下载；定点医药机构调用。

分页查询医保目录条目；限价和自付比例另查 1318、1319。按 updt_time 增量取，取到 lastPage 为真才算完整，漏一页就缺一批目录。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    query_date: dt.date | None = None
    """查询时间点 · 日期型 yyyy-MM-dd"""

    hilist_code: str | None = None
    """医保目录编码 · 字符型(30)"""

    insu_admdvs: str | None = None
    """参保机构医保区划 · 代码(6) · 字典 admdvs"""

    begndate: dt.date | None = None
    """开始日期 · 日期型 yyyy-MM-dd"""

    hilist_name: str | None = None
    """医保目录名称 · 字符型(200)"""

    wubi: str | None = None
    """五笔助记码 · 字符型(30)"""

    pinyin: str | None = None
    """拼音助记码 · 字符型(30)"""

    med_chrgitm_type: str | None = None
    """医疗收费项目类别 · 代码(6) · 字典 med_chrgitm_type：01 床位费、02 诊察费、03 检查费、04 化验费、05 治疗费、06 手术费、07 护理费、08 卫生材料费 … 共 14 项"""

    chrgitm_lv: str | None = None
    """收费项目等级 · 代码(3) · 字典 chrgitm_lv：01 甲类、02 乙类、03 丙类"""

    lmt_used_flag: str | None = None
    """限制使用标志 · 代码(3) · 字典 lmt_used_flag：0 否、1 是"""

    list_type: str | None = None
    """目录类别 · 字符型(30)"""

    med_use_flag: str | None = None
    """医疗使用标志 · 代码(3) · 字典 med_use_flag：0 否、1 是"""

    matn_used_flag: str | None = None
    """生育使用标志 · 代码(3) · 字典 matn_used_flag：0 生育不可用、1 生育可用"""

    hilist_use_type: str | None = None
    """医保目录使用类别 · 代码(3) · 字典 hilist_use_type"""

    lmt_cpnd_type: str | None = None
    """限复方使用类型 · 代码(3) · 字典 lmt_cpnd_type：1 单复方均可用、2 限复方使用、3 单复方不可用、9 其他"""

    vali_flag: str | None = None
    """有效标志 · 代码(3) · 字典 vali_flag：0 无效、1 有效"""

    updt_time: dt.date
    """更新时间 · 日期型 yyyy-MM-dd · 必填"""

    page_num: int
    """当前页数 · 整数(4) · 必填"""

    page_size: int
    """本页数据量 · 整数(4) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1312 医保目录信息查询 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1312 医保目录信息查询 的应答。"""

    hilist_code: str
    """医保目录编码 · 字符型(30) · 必填"""

    hilist_name: str
    """医保目录名称 · 字符型(200) · 必填"""

    insu_admdvs: str
    """参保机构医保区划 · 代码(6) · 必填 · 字典 admdvs"""

    begndate: dt.date
    """开始日期 · 日期型 yyyy-MM-dd · 必填"""

    enddate: dt.date | None = None
    """结束日期 · 日期型 yyyy-MM-dd"""

    med_chrgitm_type: str
    """医疗收费项目类别 · 代码(6) · 必填 · 字典 med_chrgitm_type：01 床位费、02 诊察费、03 检查费、04 化验费、05 治疗费、06 手术费、07 护理费、08 卫生材料费 … 共 14 项"""

    chrgitm_lv: str
    """收费项目等级 · 代码(3) · 必填 · 字典 chrgitm_lv：01 甲类、02 乙类、03 丙类"""

    lmt_used_flag: str
    """限制使用标志 · 代码(3) · 必填 · 字典 lmt_used_flag：0 否、1 是"""

    list_type: str
    """目录类别 · 代码(3) · 必填 · 字典 list_type：101 西药中成药、102 中药饮片、103 自制剂、104 民族药、105 其他、106 中药配方颗粒、201 医疗服务项目、301 医用耗材"""

    med_use_flag: str
    """医疗使用标志 · 代码(3) · 必填 · 字典 med_use_flag：0 否、1 是"""

    matn_used_flag: str
    """生育使用标志 · 代码(3) · 必填 · 字典 matn_used_flag：0 生育不可用、1 生育可用"""

    hilist_use_type: str
    """医保目录使用类别 · 代码(3) · 必填 · 字典 hilist_use_type"""

    lmt_cpnd_type: str
    """限复方使用类型 · 代码(3) · 必填 · 字典 lmt_cpnd_type：1 单复方均可用、2 限复方使用、3 单复方不可用、9 其他"""

    wubi: str | None = None
    """五笔助记码 · 字符型(30)"""

    pinyin: str | None = None
    """拼音助记码 · 字符型(30)"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    vali_flag: str
    """有效标志 · 代码(3) · 必填 · 字典 vali_flag：0 无效、1 有效"""

    rid: str
    """唯一记录号 · 字符型(40) · 必填"""

    updt_time: dt.date
    """更新时间 · 日期型 yyyy-MM-dd · 必填"""

    crter_id: str | None = None
    """创建人 · 字符型(20)"""

    crter_name: str | None = None
    """创建人姓名 · 字符型(50)"""

    crte_time: dt.date
    """创建时间 · 日期型 yyyy-MM-dd · 必填"""

    crte_optins_no: str | None = None
    """创建机构 · 字符型(20)"""

    opter_id: str | None = None
    """经办人 · 字符型(20)"""

    opter_name: str | None = None
    """经办人姓名 · 字符型(50)"""

    opt_time: dt.date | None = None
    """经办时间 · 日期型 yyyy-MM-dd"""

    optins_no: str | None = None
    """经办机构 · 字符型(20)"""

    poolarea_no: str | None = None
    """统筹区 · 代码(6) · 字典 admdvs"""
