"""4207 自费病人费用明细查询

信息采集上传 · 自费病人就医信息；定点医药机构调用。

来源没有写交易名称，名称按字段内容拟定

出处：广东早期草案的字段清单（代码与名称，无类型）。
"""

from decimal import Decimal

import msgspec


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4207 自费病人费用明细查询 的请求。"""

    fixmedins_mdtrt_id: str | None = None
    """医药机构就诊ID · 字符型"""

    fixmedins_code: str | None = None
    """定点医药机构编号 · 字符型(12)"""

    page_num: int | None = None
    """当前页数 · 整数(4)"""

    page_size: int | None = None
    """本页数据量 · 整数(4)"""


class Data(msgspec.Struct, kw_only=True, omit_defaults=True):
    """data · 列表"""

    fixmedinsMdtrtId: str | None = None
    """医药机构就诊ID · 字符型"""

    bkkpSn: str | None = None
    """记账流水号 · 字符型"""

    feeOcurTime: str | None = None
    """费用发生时间 · 字符型"""

    fixmedinsCode: str | None = None
    """定点医药机构编号 · 字符型"""

    fixmedinsName: str | None = None
    """定点医药机构名称 · 字符型"""

    cnt: Decimal | None = None
    """数量 · 数值型(16,4)"""

    pric: Decimal | None = None
    """单价 · 数值型(16,6)"""

    detltemFeeSumamt: str | None = None
    """明细项目费用总额 · 字符型"""

    medListCodg: str | None = None
    """医疗目录编码 · 字符型"""

    medinsListCodg: str | None = None
    """医药机构目录编码 · 字符型"""

    medinsListName: str | None = None
    """医药机构目录名称 · 字符型"""

    medChrgitmType: str | None = None
    """医疗收费项目类别 · 字符型"""

    prodname: str | None = None
    """商品名 · 字符型(200)"""

    bilgDeptCodg: str | None = None
    """开单科室编码 · 字符型"""

    bilgDeptName: str | None = None
    """开单科室名称 · 字符型"""

    bilgDrCode: str | None = None
    """开单医生编码 · 字符型"""

    bilgDrName: str | None = None
    """开单医师姓名 · 字符型(50)"""

    acordDeptCodg: str | None = None
    """受单科室编码 · 字符型"""

    acordDeptName: str | None = None
    """受单科室名称 · 字符型"""

    acordDrCode: str | None = None
    """受单医生编码 · 字符型"""

    acordDrName: str | None = None
    """受单医生姓名 · 字符型"""

    tcmdrugUsedWay: str | None = None
    """中药使用方式 · 字符型"""

    etipFlag: str | None = None
    """外检标志 · 字符型"""

    etipHospCode: str | None = None
    """外检医院编码 · 字符型"""

    dscgTkdrugFlag: str | None = None
    """出院带药标志 · 字符型"""

    sinDosDscr: str | None = None
    """单次剂量描述 · 字符型"""

    usedFrquDscr: str | None = None
    """使用频次描述 · 字符型"""

    prdDays: str | None = None
    """周期天数 · 字符型"""

    medcWayDscr: str | None = None
    """用药途径描述 · 字符型"""

    memo: str | None = None
    """备注 · 字符型(500)"""

    fulamtOwnpayAmt: str | None = None
    """全自费金额 · 字符型"""

    overlmtSelfpay: str | None = None
    """超限价自费金额 · 字符型"""

    preselfpayAmt: str | None = None
    """先行自付金额 · 字符型"""

    inscpAmt: str | None = None
    """符合政策范围金额 · 字符型"""

    valiFlag: str | None = None
    """有效标志 · 代码(3) · 字典 vali_flag：0 无效、1 有效"""

    rid: str | None = None
    """唯一记录号 · 字符型(40)"""

    updtTime: str | None = None
    """更新时间 · 字符型"""

    crterId: str | None = None
    """创建人 · 字符型"""

    crterName: str | None = None
    """创建人姓名 · 字符型"""

    crteTime: str | None = None
    """创建时间 · 字符型"""

    crteOptinsNo: str | None = None
    """创建机构 · 字符型"""

    opterId: str | None = None
    """经办人ID · 字符型"""

    opterName: str | None = None
    """经办人姓名 · 字符型"""

    optTime: str | None = None
    """经办时间 · 字符型"""

    optinsNo: str | None = None
    """经办机构 · 字符型"""

    poolareaNo: str | None = None
    """统筹区编码 · 字符型"""

    chkPassFlag: str | None = None
    """审核通过标识 · 字符型"""

    rxno: str | None = None
    """处方号 · 字符型(30)"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4207 自费病人费用明细查询 的应答。"""

    recordCounts: int | None = None
    """总条数 · 整数"""

    pages: int | None = None
    """总页数 · 整数"""

    data: list[Data] | None = None
    """data · 列表"""
