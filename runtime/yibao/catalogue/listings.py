"""What each catalogue number holds: one row per number. Everything else about a catalogue stands in the edition's tables.

Columns that an edition does not have are left out, so one row serves all provinces. Keys of catalogues that print no key are
reconstructed from the standard's field tables: what tells two rows of one day apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Listing:
    """One catalogue, by column codes.

    ``code`` names an item; ``part`` are further columns of its key. The first filled one of ``names``, ``spec``, ``form``,
    ``maker``, ``approval`` and ``unit`` is the item's; all ``names`` and ``also`` are searched. ``begin`` and ``end`` are the
    days of validity, ``spoken`` the catalogue's own pinyin initials, ``version`` the column that orders versions.
    """

    infno: str
    kind: str
    title: str
    code: str
    names: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    part: tuple[str, ...] = ()
    spec: tuple[str, ...] = ()
    form: tuple[str, ...] = ()
    maker: tuple[str, ...] = ()
    approval: tuple[str, ...] = ()
    unit: tuple[str, ...] = ()
    begin: str = "begndate"
    end: str = "enddate"
    spoken: str = "pinyin"
    version: str = "ver"

    @property
    def needed(self) -> tuple[str, ...]:
        """Columns without which the catalogue cannot be kept."""
        return (self.code, *self.names[:1])

    @property
    def used(self) -> tuple[str, ...]:
        """All columns that mean something to the store."""
        texts = (
            *self.names,
            *self.also,
            *self.part,
            *self.spec,
            *self.form,
            *self.maker,
            *self.approval,
            *self.unit,
        )
        return (self.code, *texts, self.begin, self.end, self.version, self.spoken, *_COMMON)


_COMMON = ("vali_flag", "rid", "updt_time")
_DRUG_ALSO = ("chemname", "alis", "eng_name")
_AREA = "insu_admdvs"

_ROWS = (
    Listing(
        "1301", "drug", "西药中成药", "med_list_codg",
        names=("drug_genname", "reg_name", "drug_prodname"), also=_DRUG_ALSO,
        spec=("drug_spec", "reg_spec"), form=("drug_dosform_name", "drug_dosform", "reg_dosform"),
        maker=("prodentp_name", "lstd_lic_holder"), approval=("aprvno",), unit=("min_pacunt", "min_salunt"),
    ),
    Listing(
        "1302", "herb", "中药饮片", "med_list_codg",
        names=("sindrug_name", "std_name"), also=("mlms_name",), form=("med_part",),
    ),
    Listing(
        "1303", "preparation", "医疗机构制剂", "med_list_codg",
        names=("reg_name", "drug_prodname"), also=("alis", "eng_name"),
        spec=("drug_spec", "reg_spec"), form=("dosform_name", "dosform", "reg_dosform"),
        maker=("prodentp_name", "prep_appyer_emp_name"), approval=("aprvno", "selfprep_pmtno"),
        unit=("min_pacunt", "min_salunt"),
    ),
    Listing(
        "1304", "ethnic-drug", "民族药品", "med_list_codg",
        names=("drug_genname", "drug_prodname"), also=_DRUG_ALSO,
        spec=("drug_spec",), form=("dosform",), approval=("nat_drug_no",), unit=("min_pacunt", "min_salunt"),
    ),
    Listing(
        "1305", "service", "医疗服务项目", "med_list_codg",
        names=("servitem_name",), unit=("prcunt_name", "prcunt"),
    ),
    Listing(
        "1306", "consumable", "医用耗材", "med_list_codg", part=("rid",),
        names=("mcs_name", "hi_genname"), also=("reg_fil_prod_name",),
        spec=("spec", "spec_mol", "prod_mol"), form=("mcs_matl",), maker=("prodentp_name", "reger_name"),
        approval=("reg_fil_no",), unit=("pacunt", "min_salunt"),
    ),
    Listing(
        "1307", "diagnosis", "疾病与诊断", "diag_code",
        names=("diag_name",), also=("natstd_diag_name", "clnc_diag_name"),
    ),
    Listing(
        "1308", "operation", "手术操作", "oprn_oprt_code",
        names=("oprn_oprt_name",), also=("rtl_oprn_oprt_name", "clnc_oprn_oprt_name"),
    ),
    Listing("1309", "chronic", "门诊慢特病种", "opsp_dise_code", names=("opsp_dise_name",), part=("admdvs",)),
    Listing(
        "1310", "payment", "按病种付费病种", "bydise_setl_list_code",
        names=("bydise_setl_dise_name",), also=("qua_oprn_oprt_name",), part=("qua_oprn_oprt_code",),
    ),
    Listing(
        "1311", "day-surgery", "日间手术治疗病种", "daysrg_dise_list_code",
        names=("daysrg_dise_name",), also=("oprn_oprt_name",), part=("oprn_oprt_code",),
    ),
    Listing(
        "1312", "insurance", "医保目录", "hilist_code",
        names=("hilist_name",), part=(_AREA, "begndate"), version="updt_time",
    ),
    Listing(
        "1313", "morphology", "肿瘤形态学", "mpy_type_code",
        names=("mpy_type",), also=("tmor_cell_type",), part=("tmor_cell_type_code",),
    ),
    Listing("1314", "tcm-disease", "中医疾病", "dise_type_code", names=("dise_type_name",)),
    Listing("1315", "tcm-syndrome", "中医证候", "sds_type_code", names=("sds_type_name",)),
    Listing(
        "1316", "mapping", "医疗目录与医保目录匹配", "med_list_codg",
        part=("hilist_code", _AREA, "begndate"), version="updt_time",
    ),
    Listing(
        "1317", "own-mapping", "医药机构目录匹配", "med_list_codg",
        names=("medins_list_name",), spec=("spec",), form=("dosform",), approval=("aprvno",),
        part=("fixmedins_code", "medins_list_codg", _AREA, "begndate"), version="updt_time",
    ),
    Listing(
        "1318", "price-limit", "医保目录限价", "hilist_code",
        part=("hilist_lmtpric_type", _AREA, "begndate"), version="updt_time",
    ),
    Listing(
        "1319", "self-pay", "医保目录先自付比例", "hilist_code",
        part=("selfpay_prop_psn_type", "selfpay_prop_type", _AREA, "begndate"), version="updt_time",
    ),
)  # fmt: skip

TITLES: Mapping[str, str] = {
    "med_list_codg": "医疗目录编码", "rid": "唯一记录号", "vali_flag": "有效标志", "updt_time": "数据更新时间", "ver": "版本号",
    "std_name": "标准名称", "mlms_name": "药材名称", "mcs_name": "耗材名称", "hi_genname": "医保通用名",
    "prodentp_name": "生产企业名称", "reger_name": "注册备案人名称", "reg_fil_prod_name": "注册备案产品名称",
    "diag_code": "诊断代码", "diag_name": "诊断名称", "natstd_diag_name": "国标版诊断名称", "clnc_diag_name": "临床版诊断名称",
    "opsp_dise_code": "门慢门特病种目录代码", "opsp_dise_name": "门慢门特病种名称", "admdvs": "医保区划",
    "bydise_setl_list_code": "按病种结算病种目录代码", "bydise_setl_dise_name": "按病种结算病种名称",
    "qua_oprn_oprt_code": "限定手术操作代码", "qua_oprn_oprt_name": "限定手术操作名称",
    "daysrg_dise_list_code": "日间手术病种目录代码", "daysrg_dise_name": "日间手术病种名称",
    "mpy_type_code": "形态学分类代码", "mpy_type": "形态学分类", "tmor_cell_type_code": "肿瘤/细胞类型代码",
    "tmor_cell_type": "肿瘤/细胞类型", "dise_type_code": "疾病分类代码", "dise_type_name": "疾病分类名称",
    "sds_type_code": "证候分类代码", "sds_type_name": "证候分类名称",
}  # fmt: skip
"""Column → its Chinese name in the standard: early drafts have the names right and the codes otherwise."""

LISTINGS: Mapping[str, Listing] = {row.infno: row for row in _ROWS}
"""By number."""

KINDS: Mapping[str, Listing] = {row.kind: row for row in _ROWS}
"""By the English word that commands and the API use."""

ITEMS: tuple[str, ...] = tuple(row.infno for row in _ROWS if row.names and row.infno not in ("1312", "1317"))
"""The catalogues of things that are prescribed, done, used or diagnosed: what a search looks through."""


def listing(word: str) -> Listing | None:
    """The row of a number (``1301``) or a kind (``drug``)."""
    return LISTINGS.get(word) or KINDS.get(word)


def words() -> Iterable[str]:
    """All numbers and kinds, for messages that list what is allowed."""
    return (f"{row.infno} {row.kind}" for row in _ROWS)
