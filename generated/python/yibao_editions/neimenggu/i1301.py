"""1301 西药中成药目录下载

基础信息 · 目录下载；定点医药机构调用。

按版本号增量取得药品目录：首次从 0 开始取全量，返回文件查询号，文件生成需要几分钟，再用 9102 下载。文件没有表头，以后的版本可能在行尾加列，解析时要容许。

出处：湖南省定点医药机构接口规范 V1.1.27（全文表格与字典）、深圳客户端数据模型（国家规范 V1.0 的字段表）、内蒙古软件商客户端代码（与重庆同一软件商）、重庆软件商客户端代码（与内蒙古同一软件商）、广东早期草案的字段清单（代码与名称，无类型）。
"""

import datetime as dt

import msgspec


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 对象 · 必填"""

    ver: str
    """版本号 · 字符型(20) · 必填 · 本地已有的版本号；首次取全量填 0"""


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1301 西药中成药目录下载 的请求。"""

    data: Data
    """data · 对象 · 必填"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1301 西药中成药目录下载 的应答。"""

    file_qury_no: str
    """文件查询号 · 字符型(40) · 必填 · 目录下载、3202 与 9101 返回，供 9102 下载"""

    filename: str
    """文件名 · 字符型(100) · 必填"""

    dld_end_time: dt.date
    """下载截止日 · 日期型 yyyy-MM-dd · 必填"""

    data_cnt: int | None = None
    """下载数量 · 整数(10)"""


class FileCatalogue(msgspec.Struct, kw_only=True, omit_defaults=True):
    """目录文件（catalogue） · 列表"""

    med_list_codg: str | None = None
    """医疗目录编码 · 字符型(50)"""

    drug_prodname: str | None = None
    """药品商品名 · 字符型(500)"""

    genname_codg: str | None = None
    """通用名编号 · 字符型(50)"""

    drug_genname: str | None = None
    """药品通用名 · 字符型(500)"""

    chemname: str | None = None
    """化学名称 · 字符型(100)"""

    alis: str | None = None
    """别名 · 字符型(100)"""

    eng_name: str | None = None
    """英文名称 · 字符型(500)"""

    reg_name: str | None = None
    """注册名称 · 字符型(500)"""

    drugstdcode: str | None = None
    """药监本位码 · 字符型(50)"""

    drug_dosform: str | None = None
    """药品剂型 · 字符型(30)"""

    drug_dosform_name: str | None = None
    """药品剂型名称 · 字符型(200)"""

    drug_type: str | None = None
    """药品类别 · 字符型"""

    drug_type_name: str | None = None
    """药品类别名称 · 字符型"""

    drug_spec: str | None = None
    """药品规格 · 字符型(50)"""

    drug_spec_code: str | None = None
    """药品规格代码 · 字符型"""

    reg_dosform: str | None = None
    """注册剂型 · 字符型"""

    reg_spec: str | None = None
    """注册规格 · 字符型"""

    reg_spec_code: str | None = None
    """注册规格代码 · 字符型"""

    each_dos: str | None = None
    """每次用量 · 字符型"""

    used_frqu: str | None = None
    """使用频次 · 字符型(30)"""

    acdbas: str | None = None
    """酸根盐基 · 字符型"""

    nat_drug_no: str | None = None
    """国家药品编号 · 字符型(20)"""

    used_mtd: str | None = None
    """用法 · 字符型"""

    tcmpat_flag: str | None = None
    """中成药标志 · 字符型"""

    prodplac_type: str | None = None
    """生产地类别 · 代码(6) · 字典 prodplac_type：1 国内、2 进口"""

    prodplac_type_name: str | None = None
    """生产地类别名称 · 字符型"""

    prcunt_type: str | None = None
    """计价单位类型 · 代码(3) · 字典 prcunt_type：1 最小计量单位、2 包装单位"""

    otc_flag: str | None = None
    """非处方药标志 · 代码(3) · 字典 otc_flag"""

    otc_flag_name: str | None = None
    """非处方药标志名称 · 字符型"""

    pacmatl: str | None = None
    """包装材质 · 字符型(500)"""

    pacmatl_name: str | None = None
    """包装材质名称 · 字符型"""

    pacspec: str | None = None
    """包装规格 · 字符型(100)"""

    pac_cnt: str | None = None
    """包装数量 · 字符型(20)"""

    efcc_atd: str | None = None
    """功能主治 · 字符型"""

    rute: str | None = None
    """给药途径 · 字符型(30)"""

    manl: str | None = None
    """说明书 · 字符型(2000)"""

    begndate: dt.date | None = None
    """开始日期 · 日期型 yyyy-MM-dd"""

    enddate: dt.date | None = None
    """结束日期 · 日期型 yyyy-MM-dd"""

    min_useunt: str | None = None
    """最小使用单位 · 字符型(30)"""

    min_salunt: str | None = None
    """最小销售单位 · 字符型(30)"""

    min_unt: str | None = None
    """最小计量单位 · 字符型(30)"""

    min_pac_cnt: int | None = None
    """最小包装数量 · 整数(20)"""

    min_pacunt: str | None = None
    """最小包装单位 · 字符型(30)"""

    min_prepunt: str | None = None
    """最小制剂单位 · 字符型(30)"""

    minpacunt_name: str | None = None
    """最小包装单位名称 · 字符型"""

    min_prepunt_name: str | None = None
    """最小制剂单位名称 · 字符型"""

    convrat: str | None = None
    """转换比 · 字符型"""

    drug_expy: str | None = None
    """药品有效期 · 字符型(100)"""

    min_prcunt: str | None = None
    """最小计价单位 · 字符型(50)"""

    wubi: str | None = None
    """五笔助记码 · 字符型(30)"""

    pinyin: str | None = None
    """拼音助记码 · 字符型(30)"""

    subpck_fcty: str | None = None
    """分包装厂家 · 字符型"""

    prodentp_code: str | None = None
    """生产企业编号 · 字符型"""

    prodentp_name: str | None = None
    """生产企业名称 · 字符型(200)"""

    sp_lmtpric_drug_flag: str | None = None
    """特殊限价药品标志 · 字符型"""

    sp_drug_flag: str | None = None
    """特殊药品标志 · 字符型"""

    lmt_usescp: str | None = None
    """限制使用范围 · 字符型"""

    lmt_used_flag: str | None = None
    """限制使用标志 · 代码(3) · 字典 lmt_used_flag：0 否、1 是"""

    drug_regcertno: str | None = None
    """药品注册证号 · 字符型"""

    drug_regcert_begndate: str | None = None
    """药品注册证号开始日期 · 字符型"""

    drug_regcert_enddate: str | None = None
    """药品注册证号结束日期 · 字符型"""

    aprvno: str | None = None
    """批准文号 · 字符型(30)"""

    aprvno_begndate: str | None = None
    """批准文号开始日期 · 字符型"""

    aprvno_enddate: str | None = None
    """批准文号结束日期 · 字符型"""

    mkt_stas: str | None = None
    """市场状态 · 字符型"""

    mkt_stas_name: str | None = None
    """市场状态名称 · 字符型"""

    drug_reg_appvletr_elecacs: str | None = None
    """药品注册批件电子档案 · 字符型"""

    splm_appy_appvletr_file: str | None = None
    """药品补充申请批件电子档案 · 字符型"""

    nat_hi_druglist_memo: str | None = None
    """国家医保药品目录备注 · 字符型"""

    bas_medn_flag_name: str | None = None
    """基本药物标志名称 · 字符型"""

    bas_medn_flag: str | None = None
    """基本药物标志 · 代码(3) · 字典 bas_medn_flag：0 否、1 是"""

    advaltax_adjm_drug_flag: str | None = None
    """增值税调整药品标志 · 字符型"""

    advaltax_adjm_drug_name: str | None = None
    """增值税调整药品名称 · 字符型"""

    lstd_druglist_drug: str | None = None
    """上市药品目录集药品 · 字符型"""

    hi_nego_drug_flag: str | None = None
    """医保谈判药品标志 · 代码(3) · 字典 hi_nego_drug_flag：0 否、1 是"""

    hi_nego_drug_name: str | None = None
    """医保谈判药品名称 · 字符型"""

    nhc_drug_codg: str | None = None
    """卫健委药品编码 · 字符型"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    vali_flag: str | None = None
    """有效标志 · 代码(3) · 字典 vali_flag：0 无效、1 有效"""

    rid: str | None = None
    """唯一记录号 · 字符型(40)"""

    crte_time: dt.date | None = None
    """数据创建时间 · 日期型 yyyy-MM-dd"""

    updt_time: dt.date | None = None
    """数据更新时间 · 日期型 yyyy-MM-dd"""

    ver: str | None = None
    """版本号 · 字符型(20)"""

    ver_name: str | None = None
    """版本名称 · 字符型(30)"""

    chld_medc: str | None = None
    """儿童用药 · 字符型"""

    co_name: str | None = None
    """公司名称 · 字符型"""

    conseval_drug: str | None = None
    """仿制药一致性评价药品 · 字符型"""

    dstr: str | None = None
    """经销企业 · 字符型"""

    dstr_coner: str | None = None
    """经销企业联系人 · 字符型"""

    dstr_auth_file_elecacs: str | None = None
    """经销企业授权书电子档案 · 字符型"""

    nat_hi_druglist_dosform: str | None = None
    """国家医保药品目录剂型 · 字符型"""

    nat_hi_druglist_chrgitm_lv: str | None = None
    """国家医保药品目录甲乙类标识 · 字符型"""

    lstd_lic_holder: str | None = None
    """上市许可证持有人 · 字符型"""

    isu_flag: str | None = None
    """下发标志 · 字符型"""

    tram_data_id: str | None = None
    """传输数据ID · 字符型"""

    efft_time: str | None = None
    """生效时间 · 字符型"""

    invd_time: str | None = None
    """失效时间 · 字符型"""


class File(msgspec.Struct, kw_only=True, omit_defaults=True):
    """1301 西药中成药目录下载 的文件。"""

    catalogue: list[FileCatalogue] | None = None
    """目录文件（catalogue） · 列表"""
