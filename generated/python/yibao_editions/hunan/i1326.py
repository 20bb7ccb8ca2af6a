"""1326 体外诊断试剂注册证信息下载

基础信息 · 目录下载；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象"""

    ver: str
    """版本号 · 字符型(20) · 必填"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1326 体外诊断试剂注册证信息下载 的请求。"""

    data: Data | None = None
    """data · 对象"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1326 体外诊断试剂注册证信息下载 的应答。"""

    file_qury_no: str
    """文件查询号 · 字符型(40) · 必填 · 目录下载、3202 与 9101 返回，供 9102 下载"""

    filename: str
    """文件名 · 字符型(100) · 必填"""

    dld_endtime: dt.date
    """下载截止日期 · 日期型 yyyy-MM-dd · 必填"""

    data_cnt: int | None = None
    """数据量 · 整数(10)"""


class FileCatalogue(msgspec.Struct, kw_only=True, omit_defaults=True):
    """catalogue · 列表"""

    column_1326_1: str | None = None
    """注册证ID · 字符型"""

    reg_fil_no: str | None = None
    """注册备案号 · 字符型"""

    column_1326_3: str | None = None
    """注册备案号（原） · 字符型"""

    med_equ_mgt_type: str | None = None
    """医疗器械管理类别 · 字符型"""

    reg_fil_prod_name: str | None = None
    """注册备案产品名称 · 字符型"""

    reger_name: str | None = None
    """注册备案人名称 · 字符型"""

    reger_addr: str | None = None
    """注册备案人住所 · 字符型"""

    manu_addr: str | None = None
    """生产地址 · 字符型"""

    column_1326_9: str | None = None
    """代理人名称；注册类型为境外是有值 · 字符型"""

    column_1326_10: str | None = None
    """代理人地址；注册类型为境外是有值 · 字符型"""

    column_1326_11: str | None = None
    """试剂包装规格 · 字符型"""

    column_1326_12: str | None = None
    """主要成分 · 字符型"""

    column_1326_13: str | None = None
    """预期用途 · 字符型"""

    column_1326_14: str | None = None
    """产品储存条件及有效期 · 字符型"""

    column_1326_15: str | None = None
    """适用仪器设备 · 字符型"""

    oth_cont: str | None = None
    """其他内容 · 字符型"""

    aprv_date: str | None = None
    """批准日期 · 字符型"""

    column_1326_18: str | None = None
    """生效日期 · 字符型"""

    column_1326_19: str | None = None
    """有效期至 · 字符型"""

    reg_fil_elec_file: str | None = None
    """注册或备案证电子档案 · 字符型"""

    orplc: str | None = None
    """产地 · 字符型(100)"""

    manu_nat_regn: str | None = None
    """生产国或地区 · 字符型"""

    prodentp_name: str | None = None
    """生产企业名称 · 字符型(200)"""

    aftsal_serins: str | None = None
    """售后服务机构 · 字符型"""

    column_1326_25: str | None = None
    """总经销企业名称 · 字符型"""

    column_1326_26: str | None = None
    """联系人 · 字符型"""

    tel: str | None = None
    """联系电话 · 字符型(50)"""

    column_1326_28: str | None = None
    """经销企业授权电子档案 · 字符型"""

    column_1326_29: str | None = None
    """产品说明书附件 · 字符型"""

    column_1326_30: str | None = None
    """注册证附件 · 字符型"""

    column_1326_31: str | None = None
    """注册证检验报告 · 字符型"""

    column_1326_32: str | None = None
    """企业ID · 字符型"""

    column_1326_33: str | None = None
    """企业名称 · 字符型"""

    uscc: str | None = None
    """统一社会信用代码 · 字符型(50)"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    vali_flag: str | None = None
    """有效标志 · 代码(3) · 字典 vali_flag：0 无效、1 有效"""

    rid: str | None = None
    """数据唯一记录号 · 字符型(40)"""

    updt_time: dt.date | None = None
    """数据更新时间 · 日期型 yyyy-MM-dd"""

    crter_id: str | None = None
    """创建人ID · 字符型(20)"""

    crter_name: str | None = None
    """创建人姓名 · 字符型(50)"""

    crte_time: dt.date | None = None
    """数据创建时间 · 日期型 yyyy-MM-dd"""

    crte_optins_no: str | None = None
    """创建机构编号 · 字符型(20)"""

    opter_id: str | None = None
    """经办人ID · 字符型(20)"""

    opter_name: str | None = None
    """经办人姓名 · 字符型(50)"""

    opt_time: dt.date | None = None
    """经办时间 · 日期型 yyyy-MM-dd"""

    optins_no: str | None = None
    """经办机构编号 · 字符型(20)"""

    poolarea_no: str | None = None
    """统筹区编号 · 代码(6) · 字典 admdvs"""

    ver: str | None = None
    """版本号 · 字符型(20)"""

    ver_name: str | None = None
    """版本名称 · 字符型(30)"""

    isu_flag: str | None = None
    """下发标志 · 字符型"""

    tram_data_id: str | None = None
    """传输数据ID · 字符型"""


class File(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1326 体外诊断试剂注册证信息下载 的文件。"""

    catalogue: list[FileCatalogue] | None = None
    """catalogue · 列表"""
