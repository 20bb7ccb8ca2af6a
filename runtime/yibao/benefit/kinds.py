"""The closed word lists of the benefit engine; every value is also the word used in policies, stores and cases."""

from __future__ import annotations

from enum import StrEnum


class Population(StrEnum):
    """Which scheme insures the person (险种)."""

    EMPLOYEE = "employee"  # 城镇职工 310
    RESIDENT = "resident"  # 城乡居民 390
    CADRE = "cadre"  # 离休人员 340


class Tier(StrEnum):
    """Contribution tier of a resident (缴费档次); ``NONE`` for employees and cadres."""

    NONE = ""
    HIGH = "high"  # 高档
    LOW = "low"  # 低档
    STUDENT = "student"  # 学生儿童档


class Level(StrEnum):
    """Level of an institution; community institutions are township centres, village clinics, community centres."""

    COMMUNITY = "community"
    ONE = "one"
    TWO = "two"
    THREE = "three"

    @property
    def rank(self) -> int:
        """0 (community) to 3: higher is a larger hospital."""
        return _RANKS[self]


_RANKS = {level: rank for rank, level in enumerate(Level)}


class Place(StrEnum):
    """Kind of institution, where the level alone does not say enough."""

    HOSPITAL = "hospital"
    TOWNSHIP = "township"  # 乡镇卫生院
    VILLAGE = "village"  # 村卫生室
    CENTRE = "centre"  # 社区卫生服务中心
    PHARMACY = "pharmacy"  # 定点零售药店


class UnitKind(StrEnum):
    """Kind of unit of a retired cadre (离休人员单位性质)."""

    NONE = ""
    ENTERPRISE = "enterprise"  # 企业离休
    OFFICE = "office"  # 机关离休
    INSTITUTION = "institution"  # 事业离休


class Aid(StrEnum):
    """Medical-assistance group (医疗救助对象)."""

    NONE = ""
    DESTITUTE = "destitute"  # 特困供养人员
    CHILD = "child"  # 困境儿童
    MENTAL = "mental"  # 低保，一、二级智力或精神残疾
    DISABLED = "disabled"  # 低保，一、二级残疾
    LOW_INCOME = "low-income"  # 其他低保


class Away(StrEnum):
    """How treatment away from the place of insurance came about (异地就医)."""

    LOCAL = ""
    FILED = "filed"  # 已备案
    REFERRAL = "referral"  # 转诊
    EMERGENCY = "emergency"  # 急诊未备案
    UNFILED = "unfiled"  # 未备案


class Inquiry(StrEnum):
    """State of the inquiry (外调) into an injury."""

    NONE = ""
    OPEN = "open"  # 已发起，结果未关联
    LINKED = "linked"  # 结果已关联，由医保支付
    THIRD_PARTY = "third-party"  # 结果：第三方负责


class Part(StrEnum):
    """Which part of a maternity claim a line belongs to (生育费用类别)."""

    NONE = ""
    PRENATAL = "prenatal"  # 产检费
    DELIVERY = "delivery"  # 分娩医疗费
    FAMILY_PLANNING = "family-planning"  # 计划生育医疗费
    COMPLICATION = "complication"  # 并发症


class Mark(StrEnum):
    """What a catalogue says of an item beyond its class; some benefits pay only marked items."""

    STOMA_BAG = "stoma-bag"  # 造口袋
    CONSULTATION = "consultation"  # 诊查费
    GENERAL_VISIT = "general-visit"  # 一般诊疗费
    NUCLEIC_ACID = "nucleic-acid"  # 核酸检测
    REHABILITATION = "rehabilitation"  # 脑瘫康复项目
    DIALYSIS = "dialysis"  # 血液透析


class Purse(StrEnum):
    """A fund that can pay, named as in steps and in ``Totals``."""

    POOL = "pool"  # 基本医疗保险统筹基金
    SERIOUS = "serious"  # 居民大病保险
    LARGE = "large"  # 职工大额补助
    CIVIL = "civil"  # 公务员补助
    AID = "aid"  # 医疗救助
    MATERNITY = "maternity"  # 生育基金
    CADRE = "cadre"  # 离休基金


class Benefit(StrEnum):
    """The benefit kinds (待遇类别), one row each in ``yibao.benefit.benefits``."""

    OUTPATIENT = "outpatient"  # 普通门诊：个人账户或现金
    PHARMACY = "pharmacy"  # 药店购药：个人账户或现金（统筹支付用 pooled-outpatient）
    POOLED = "pooled-outpatient"  # 门诊统筹
    GENERAL_VISIT = "general-visit"  # 一般诊疗费
    REGISTERED_POOR = "registered-poor"  # 建档立卡门诊统筹
    MARKUP = "markup-removal"  # 取消药品加成（诊查费）
    STOMA = "stoma"  # 造口袋
    NUCLEIC_ACID = "nucleic-acid"  # 核酸检测
    CEREBRAL_PALSY = "cerebral-palsy"  # 脑瘫康复
    COLLEGE = "college-outpatient"  # 大学生门诊
    COLLEGE_TRAUMA = "college-trauma"  # 大学生外伤门诊
    TWO_DISEASES = "two-diseases"  # 城乡两病
    CHRONIC = "chronic"  # 门特（门诊特殊疾病）
    DIALYSIS = "dialysis"  # 慢性肾脏病血液透析
    INPATIENT = "inpatient"  # 普通住院（转诊转院同此，另给 Referral）
    SPECIAL = "inpatient-special"  # 特殊病种住院
    MATERNITY = "maternity"  # 生育（产检、分娩、计划生育、并发症）
    TRAUMA = "trauma"  # 外伤住院
    SUNSHINE = "sunshine"  # 精神病阳光救助
    BED_DAY = "bed-day"  # 精神病住院（按床日）
    CHRONIC_STAY = "chronic-stay"  # 慢性病住院
    LEUKAEMIA = "leukaemia"  # 儿童白血病住院
    HEART = "heart"  # 儿童先心病住院
    CADRE_OUTPATIENT = "cadre-outpatient"  # 离休门诊
    CADRE_INPATIENT = "cadre-inpatient"  # 离休住院
