"""1306 医用耗材目录下载

基础信息 · 目录下载；定点医药机构调用。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    ver: str
    """版本号 · 字符型(20) · 必填 · 本地已有的版本号；首次取全量填 0"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1306 医用耗材目录下载 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1306 医用耗材目录下载 的应答。"""

    file_qury_no: str
    """文件查询号 · 字符型(40) · 必填 · 目录下载、3202 与 9101 返回，供 9102 下载"""

    filename: str
    """文件名 · 字符型(100) · 必填"""

    dld_end_time: dt.date
    """下载截止日期 · 日期型 yyyy-MM-dd · 必填"""

    data_cnt: int | None = None
    """数据量 · 整数(10)"""


class FileCatalogue(msgspec.Struct, kw_only=True, omit_defaults=True):
    """目录文件（catalogue） · 列表"""

    wm_dise_id: str | None = None
    """医疗目录编码 · 字符型"""

    cpr: str | None = None
    """耗材名称 · 字符型"""

    cpr_code_scp: str | None = None
    """医疗器械唯一标识码 · 字符型"""

    cpr_name: str | None = None
    """医保通用名代码 · 字符型"""

    sec_code_scp: str | None = None
    """医保通用名 · 字符型"""

    prod_mol: str | None = None
    """产品型号 · 字符型"""

    spec_code: str | None = None
    """规格代码 · 字符型"""

    spec: str | None = None
    """规格 · 字符型(200)"""

    mcs_type: str | None = None
    """耗材分类 · 字符型"""

    spec_mol: str | None = None
    """规格型号 · 字符型"""

    dise_code: str | None = None
    """材质代码 · 字符型"""

    mcs_matl: str | None = None
    """耗材材质 · 字符型"""

    pacspec: str | None = None
    """包装规格 · 字符型(100)"""

    pac_cnt: str | None = None
    """包装数量 · 字符型(20)"""

    prod_pacmatl: str | None = None
    """产品包装材质 · 字符型"""

    pacunt: str | None = None
    """包装单位 · 字符型"""

    prod_convrat: str | None = None
    """产品转换比 · 字符型"""

    min_useunt: str | None = None
    """最小使用单位 · 字符型(30)"""

    prodplac_type: str | None = None
    """生产地类别 · 代码(6) · 字典 prodplac_type：1 国内、2 进口"""

    prodplac_name: str | None = None
    """生产地类别名称 · 字符型"""

    cpbz: str | None = None
    """产品标准 · 字符型"""

    prodexpy: str | None = None
    """产品有效期 · 字符型"""

    xnjgyzc: str | None = None
    """性能结构与组成 · 字符型"""

    syfw: str | None = None
    """适用范围 · 字符型"""

    cpsyff: str | None = None
    """产品使用方法 · 字符型"""

    cptpbh: str | None = None
    """产品图片编号 · 字符型"""

    cpzlbz: str | None = None
    """产品质量标准 · 字符型"""

    manl: str | None = None
    """说明书 · 字符型(2000)"""

    qtzmcl: str | None = None
    """其他证明材料 · 字符型"""

    zjzybz: str | None = None
    """专机专用标志 · 字符型"""

    zj_name: str | None = None
    """专机名称 · 字符型"""

    zt_name: str | None = None
    """组套名称 · 字符型"""

    zt_flag: str | None = None
    """机套标志 · 字符型"""

    lmt_used_flag: str | None = None
    """限制使用标志 · 代码(3) · 字典 lmt_used_flag：0 否、1 是"""

    lmt_usescp: str | None = None
    """医保限用范围 · 字符型"""

    min_salunt: str | None = None
    """最小销售单位 · 字符型(30)"""

    highval_mcs_flag: str | None = None
    """高值耗材标志 · 字符型"""

    yyclfl_code: str | None = None
    """医用材料分类代码 · 字符型"""

    impt_matl_hmorgn_flag: str | None = None
    """植入材料和人体器官标志 · 字符型"""

    mj_flag: str | None = None
    """灭菌标志 · 字符型"""

    mj_name: str | None = None
    """灭菌标志名称 · 字符型"""

    impt_itvt_clss_flag: str | None = None
    """植入或介入类标志 · 字符型"""

    impt_itvt_clss_name: str | None = None
    """植入或介入类名称 · 字符型"""

    dspo_used_flag: str | None = None
    """一次性使用标志 · 字符型"""

    dspo_used_name: str | None = None
    """一次性使用标志名称 · 字符型"""

    rzcbar_name: str | None = None
    """注册备案人名称 · 字符型"""

    begndate: dt.date | None = None
    """开始日期 · 日期型 yyyy-MM-dd"""

    enddate: dt.date | None = None
    """结束日期 · 日期型 yyyy-MM-dd"""

    ylqxgllb_flag: str | None = None
    """医疗器械管理类别 · 字符型"""

    ylqxgllb_name: str | None = None
    """医疗器械管理类别名称 · 字符型"""

    reg_fil_no: str | None = None
    """注册备案号 · 字符型"""

    reg_fil_name: str | None = None
    """注册备案产品名称 · 字符型"""

    jgjzc: str | None = None
    """结构及组成 · 字符型"""

    qtnr: str | None = None
    """其他内容 · 字符型"""

    aprv_date: str | None = None
    """批准日期 · 字符型"""

    zcbar_addr: str | None = None
    """注册备案人住所 · 字符型"""

    zcz_begndate: str | None = None
    """注册证有效期开始时间 · 字符型"""

    zcz_enddate: str | None = None
    """注册证有效期结束时间 · 字符型"""

    scqy_code: str | None = None
    """生产企业编号 · 字符型"""

    scqy_name: str | None = None
    """生产企业名称 · 字符型"""

    sc_addr: str | None = None
    """生产地址 · 字符型"""

    dlrqy: str | None = None
    """代理人企业 · 字符型"""

    dlrqy_addr: str | None = None
    """代理人企业地址 · 字符型"""

    scghdq: str | None = None
    """生产国或地区 · 字符型"""

    shfwjg: str | None = None
    """售后服务机构 · 字符型"""

    zchbazdzda: str | None = None
    """注册或备案证电子档案 · 字符型"""

    cpyx: str | None = None
    """产品影像 · 字符型"""

    valid_state: str | None = None
    """有效标志 · 字符型"""

    wyjlh: str | None = None
    """唯一记录号 · 字符型"""

    ver: str | None = None
    """版本号 · 字符型(20)"""

    ver_name: str | None = None
    """版本名称 · 字符型(30)"""


class File(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1306 医用耗材目录下载 的文件。"""

    catalogue: list[FileCatalogue] | None = None
    """目录文件（catalogue） · 列表"""
