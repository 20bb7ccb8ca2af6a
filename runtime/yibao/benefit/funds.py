"""Which setlinfo field a purse is paid under, and its row (fund_pay_type, name) in setldetail: one row each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from yibao.benefit.kinds import Population, Purse


@dataclass(frozen=True, slots=True)
class Fund:
    """``field``: field code in setlinfo; ``type``/``name``: fund_pay_type and its name."""

    field: str
    type: str
    name: str


FUNDS: Mapping[Purse, Fund] = {
    Purse.POOL: Fund("hifp_pay", "310100", "城镇职工基本医疗保险统筹基金"),
    Purse.SERIOUS: Fund("hifmi_pay", "390200", "城乡居民大病医疗保险基金"),
    Purse.LARGE: Fund("hifob_pay", "330100", "大额医疗费用补助基金"),
    Purse.CIVIL: Fund("cvlserv_pay", "320100", "公务员医疗补助基金"),
    Purse.AID: Fund("maf_pay", "610100", "医疗救助基金"),
    Purse.MATERNITY: Fund("oth_pay", "510100", "生育基金"),
    Purse.CADRE: Fund("oth_pay", "340100", "离休人员医疗保障基金"),
}
_RESIDENT_POOL = Fund("hifp_pay", "390100", "城乡居民基本医疗保险基金")


def fund_of(purse: Purse, population: Population) -> Fund:
    """The fund behind a purse; the pool of residents is another one."""
    if purse is Purse.POOL and population is Population.RESIDENT:
        return _RESIDENT_POOL
    return FUNDS[purse]
