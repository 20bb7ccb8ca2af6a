"""From codes on the wire to the engine's words: insutype, hosp_lv, med_type."""

from __future__ import annotations

from collections.abc import Mapping

from yibao.benefit.kinds import Benefit, Level, Population
from yibao.benefit.policy import Policy

_POPULATIONS: Mapping[str, Population] = {
    "310": Population.EMPLOYEE,
    "390": Population.RESIDENT,
    "391": Population.RESIDENT,
    "380": Population.RESIDENT,
    "340": Population.CADRE,
}
_LEVELS: Mapping[str, Level] = {
    **dict.fromkeys(("1", "2", "3", "4", "12"), Level.THREE),
    **dict.fromkeys(("5", "6", "7", "13"), Level.TWO),
    **dict.fromkeys(("8", "9", "10", "14"), Level.ONE),
    "11": Level.COMMUNITY,
}
_OF_CADRES: Mapping[Benefit, Benefit] = {
    Benefit.OUTPATIENT: Benefit.CADRE_OUTPATIENT,
    Benefit.CHRONIC: Benefit.CADRE_OUTPATIENT,
    Benefit.POOLED: Benefit.CADRE_OUTPATIENT,
    Benefit.INPATIENT: Benefit.CADRE_INPATIENT,
}


def population_of(insutype: str) -> Population | None:
    """Which scheme an insutype (险种类型) belongs to; None for one that settles nothing by itself."""
    return _POPULATIONS.get(insutype)


def level_of(hosp_lv: str) -> Level | None:
    """The level that a hosp_lv (医院等级) stands for; None for an unknown code."""
    return _LEVELS.get(hosp_lv)


def benefit_of(policy: Policy, med_type: str, population: Population) -> Benefit | None:
    """The benefit of a med_type: the longest listed beginning counts, since regions extend the national codes.

    Retired cadres' visits and stays are benefits of their own. None: the policy knows no such type.
    """
    for length in range(len(med_type), 1, -1):
        found = policy.med_types.get(med_type[:length])
        if found is not None:
            return _OF_CADRES.get(found, found) if population is Population.CADRE else found
    return None
