"""The table of benefit kinds: one row each, one file each (or one for two that belong together)."""

from __future__ import annotations

from collections.abc import Mapping

from yibao.benefit.benefits import (
    cadre,
    cerebral_palsy,
    children,
    chronic,
    chronic_stay,
    college,
    dialysis,
    general_visit,
    inpatient,
    markup,
    maternity,
    nucleic_acid,
    pooled,
    psychiatric,
    registered_poor,
    special,
    stoma,
    trauma,
    two_diseases,
    visit,
)
from yibao.benefit.kinds import Benefit
from yibao.benefit.kindtable import Kind

KINDS: Mapping[Benefit, Kind] = {
    Benefit.OUTPATIENT: visit.KIND,
    Benefit.PHARMACY: visit.KIND,
    Benefit.POOLED: pooled.KIND,
    Benefit.GENERAL_VISIT: general_visit.KIND,
    Benefit.REGISTERED_POOR: registered_poor.KIND,
    Benefit.MARKUP: markup.KIND,
    Benefit.STOMA: stoma.KIND,
    Benefit.NUCLEIC_ACID: nucleic_acid.KIND,
    Benefit.CEREBRAL_PALSY: cerebral_palsy.KIND,
    Benefit.COLLEGE: college.VISIT,
    Benefit.COLLEGE_TRAUMA: college.TRAUMA,
    Benefit.TWO_DISEASES: two_diseases.KIND,
    Benefit.CHRONIC: chronic.KIND,
    Benefit.DIALYSIS: dialysis.KIND,
    Benefit.INPATIENT: inpatient.KIND,
    Benefit.SPECIAL: special.KIND,
    Benefit.MATERNITY: maternity.KIND,
    Benefit.TRAUMA: trauma.KIND,
    Benefit.SUNSHINE: psychiatric.SUNSHINE,
    Benefit.BED_DAY: psychiatric.BED_DAY,
    Benefit.CHRONIC_STAY: chronic_stay.KIND,
    Benefit.LEUKAEMIA: children.LEUKAEMIA,
    Benefit.HEART: children.HEART,
    Benefit.CADRE_OUTPATIENT: cadre.VISIT,
    Benefit.CADRE_INPATIENT: cadre.STAY,
}
