"""What the engine's words are called in Chinese and English, for messages, pages and reports."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from yibao.benefit.kinds import Aid, Away, Benefit, Level, Mark, Population, Tier, UnitKind

LABELS: Mapping[type[StrEnum], Mapping[str, tuple[str, str]]] = {
    Population: {
        Population.EMPLOYEE: ("城镇职工", "employees"),
        Population.RESIDENT: ("城乡居民", "residents"),
        Population.CADRE: ("离休人员", "retired cadres"),
    },
    Tier: {
        Tier.NONE: ("—", "—"),
        Tier.HIGH: ("高档", "high tier"),
        Tier.LOW: ("低档", "low tier"),
        Tier.STUDENT: ("学生儿童档", "student tier"),
    },
    Level: {
        Level.COMMUNITY: ("社区（基层）", "community"),
        Level.ONE: ("一级", "level one"),
        Level.TWO: ("二级", "level two"),
        Level.THREE: ("三级", "level three"),
    },
    UnitKind: {
        UnitKind.NONE: ("—", "—"),
        UnitKind.ENTERPRISE: ("企业离休", "enterprise"),
        UnitKind.OFFICE: ("机关离休", "government office"),
        UnitKind.INSTITUTION: ("事业离休", "public institution"),
    },
    Aid: {
        Aid.NONE: ("—", "—"),
        Aid.DESTITUTE: ("特困供养人员", "destitute"),
        Aid.CHILD: ("困境儿童", "child in need"),
        Aid.MENTAL: ("低保，一、二级智力或精神残疾", "low income, mental disability of degree one or two"),
        Aid.DISABLED: ("低保，一、二级残疾", "low income, disability of degree one or two"),
        Aid.LOW_INCOME: ("其他低保", "other low income"),
    },
    Away: {
        Away.LOCAL: ("本地", "at home"),
        Away.FILED: ("异地已备案", "away, filed"),
        Away.REFERRAL: ("异地转诊", "away, referred"),
        Away.EMERGENCY: ("异地急诊未备案", "away, emergency, not filed"),
        Away.UNFILED: ("异地未备案", "away, not filed"),
    },
    Mark: {
        Mark.STOMA_BAG: ("造口袋", "stoma bag"),
        Mark.CONSULTATION: ("诊查费", "consultation fee"),
        Mark.GENERAL_VISIT: ("一般诊疗费", "general visit fee"),
        Mark.NUCLEIC_ACID: ("核酸检测", "nucleic-acid test"),
        Mark.REHABILITATION: ("脑瘫康复项目", "rehabilitation"),
        Mark.DIALYSIS: ("血液透析", "dialysis"),
    },
    Benefit: {
        Benefit.OUTPATIENT: ("普通门诊", "ordinary visit"),
        Benefit.PHARMACY: ("药店购药", "pharmacy"),
        Benefit.POOLED: ("门诊统筹", "pooled outpatient care"),
        Benefit.GENERAL_VISIT: ("门诊统筹（一般诊疗费）", "general visit fee"),
        Benefit.REGISTERED_POOR: ("建档立卡门诊统筹", "pooled care of registered poor households"),
        Benefit.MARKUP: ("取消药品加成（诊查费）", "consultation fee in place of the drug markup"),
        Benefit.STOMA: ("造口袋结算", "stoma bags"),
        Benefit.NUCLEIC_ACID: ("核酸检测门诊", "nucleic-acid test"),
        Benefit.CEREBRAL_PALSY: ("脑瘫康复门诊", "rehabilitation in cerebral palsy"),
        Benefit.COLLEGE: ("大学生门诊", "college students' visit"),
        Benefit.COLLEGE_TRAUMA: ("大学生外伤门诊", "college students' injury"),
        Benefit.TWO_DISEASES: ("城乡两病门诊", "hypertension and diabetes of residents"),
        Benefit.CHRONIC: ("门特", "special outpatient disease"),
        Benefit.DIALYSIS: ("慢性肾脏病血液透析", "dialysis"),
        Benefit.INPATIENT: ("普通住院", "ordinary stay"),
        Benefit.SPECIAL: ("特殊病种住院", "stay for a special disease"),
        Benefit.MATERNITY: ("生育", "maternity"),
        Benefit.TRAUMA: ("外伤住院", "stay for an injury"),
        Benefit.SUNSHINE: ("精神病阳光救助", "sunshine relief"),
        Benefit.BED_DAY: ("精神病住院（按床日）", "psychiatric stay by bed day"),
        Benefit.CHRONIC_STAY: ("慢性病住院", "stay for a chronic disease"),
        Benefit.LEUKAEMIA: ("儿童白血病住院", "children's leukaemia"),
        Benefit.HEART: ("儿童先心病住院", "children's congenital heart disease"),
        Benefit.CADRE_OUTPATIENT: ("离休门诊", "retired cadres' visit"),
        Benefit.CADRE_INPATIENT: ("离休住院", "retired cadres' stay"),
    },
}


def label_zh(word: StrEnum) -> str:
    """A word of one of these lists in Chinese."""
    return LABELS[type(word)][word][0]


def label_en(word: StrEnum) -> str:
    """The same in English."""
    return LABELS[type(word)][word][1]
