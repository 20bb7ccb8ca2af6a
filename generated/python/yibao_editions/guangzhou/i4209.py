"""4209 自费病人诊断信息查询

信息采集上传 · 自费病人就医信息；定点医药机构调用。

来源没有写交易名称，名称按字段内容拟定

出处：广东早期草案的字段清单（代码与名称，无类型）。
"""

import msgspec


class Request(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4209 自费病人诊断信息查询 的请求。"""

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

    diagInfoId: str | None = None
    """诊断信息ID · 字符型"""

    fixmedinsMdtrtId: str | None = None
    """医药机构就诊ID · 字符型"""

    fixmedinsCode: str | None = None
    """定点医药机构编号 · 字符型"""

    inoutDiagType: str | None = None
    """出入院诊断类别 · 字符型"""

    diagType: str | None = None
    """诊断类别 · 字符型"""

    maindiagFlag: str | None = None
    """主诊断标志 · 字符型"""

    diagSrtNo: str | None = None
    """诊断排序号 · 字符型"""

    diagCode: str | None = None
    """诊断代码 · 字符型"""

    diagName: str | None = None
    """诊断名称 · 字符型"""

    diagDept: str | None = None
    """诊断科室 · 字符型"""

    diagDrCode: str | None = None
    """诊断医师代码 · 字符型"""

    diagDrName: str | None = None
    """诊断医师姓名 · 字符型"""

    diagTime: str | None = None
    """诊断时间 · 字符型"""

    admCond: str | None = None
    """入院病情 · 字符型"""

    valiFlag: str | None = None
    """有效标志 · 代码(3) · 字典 vali_flag：0 无效、1 有效"""

    opterId: str | None = None
    """经办人ID · 字符型"""

    opterName: str | None = None
    """经办人姓名 · 字符型"""

    optTime: str | None = None
    """经办时间 · 字符型"""

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

    optinsNo: str | None = None
    """经办机构 · 字符型"""

    poolareaNO: str | None = None
    """统筹区编码 · 字符型"""


class Reply(msgspec.Struct, kw_only=True, omit_defaults=True):
    """4209 自费病人诊断信息查询 的应答。"""

    recordCounts: int | None = None
    """总条数 · 整数"""

    pages: int | None = None
    """总页数 · 整数"""

    data: list[Data] | None = None
    """data · 列表"""
