"""The audit rules of 3101: each looks at one stay or visit with its orders and says which amounts are in doubt.

A rule is a function and a row of ``RULES``. ``Finding.rx_id`` names the order; ``amount`` is what is in doubt.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

from yibao.benefit.kinds import Part
from yibao.message.times import read_moment
from yibao.platform.behaviours.checks import objects
from yibao.platform.world import Item, World

ZERO = Decimal("0.00")
_MALE = "1"
_BED = "01"
_NOT_COVERED = "03"
_PACKED = frozenset(("101", "103", "104"))
"""list_type of what is sold in packs; herbs are weighed."""
_MOST_DRUG_COUNT = Decimal(100)
_CHILDBEARING = range(12, 56)
_BIRTH = frozenset((Part.PRENATAL, Part.DELIVERY, Part.COMPLICATION))
_CODE_LENGTH = 20
"""hilist_code is shorter here than the catalogue's longest codes: they arrive cut."""


@dataclass(frozen=True, slots=True)
class Order:
    """One row of fsi_order_dtos with what the catalogue knows of it."""

    rx_id: str
    code: str
    name: str
    count: Decimal
    price: Decimal
    amount: Decimal
    own: Decimal
    begin: datetime | None
    item: Item | None


@dataclass(frozen=True, slots=True)
class Case:
    """One encounter of a patient as it was submitted."""

    gender: str
    born: date
    begin: datetime
    end: datetime
    orders: tuple[Order, ...]
    encounter: Mapping[str, Any]

    @property
    def age(self) -> int:
        """Full years on admission."""
        day = self.begin.date()
        return day.year - self.born.year - ((day.month, day.day) < (self.born.month, self.born.day))

    @property
    def nights(self) -> int:
        """Bed days: at least one."""
        return max((self.end.date() - self.begin.date()).days, 1)


@dataclass(frozen=True, slots=True)
class Finding:
    """An order in doubt. ``text``: what is wrong, for people."""

    rx_id: str
    amount: Decimal
    text: str


@dataclass(frozen=True, slots=True)
class Rule:
    """``severity``: sev_deg (1 certain, 2 suspected, 3 reminder); ``behaviour``: vola_bhvr_type; ``basis``: why."""

    id: str
    name: str
    severity: Literal["1", "2", "3"]
    behaviour: str
    basis: str
    check: Callable[[Case], Iterator[Finding]]


def read_case(patient: Mapping[str, Any], encounter: Mapping[str, Any], world: World) -> Case | None:
    """The encounter as rules read it; None when its days cannot be read."""
    begin = read_moment(str(encounter.get("adm_date") or ""))
    end = read_moment(str(encounter.get("dscg_date") or ""))
    born = read_moment(str(patient.get("brdy") or ""))
    if begin is None or end is None or born is None:
        return None
    orders = tuple(_order(row, world) for row in objects(encounter.get("fsi_order_dtos")))
    return Case(str(patient.get("gend")), born.date(), begin, end, orders, encounter)


def _order(row: Mapping[str, Any], world: World) -> Order:
    code = str(row.get("hilist_code") or "")
    return Order(
        rx_id=str(row.get("rx_id") or ""),
        code=code,
        name=str(row.get("hilist_name") or ""),
        count=_number(row, "cnt"),
        price=_number(row, "pric"),
        amount=_number(row, "sumamt"),
        own=_number(row, "ownpay_amt"),
        begin=read_moment(str(row.get("drord_begn_date") or "")),
        item=_item(code, world),
    )


def _item(code: str, world: World) -> Item | None:
    found = world.items.get(code)
    if found is not None or len(code) < _CODE_LENGTH:
        return found
    cut = [item for key, item in world.items.items() if key.startswith(code)]
    return cut[0] if len(cut) == 1 else None


def _number(row: Mapping[str, Any], code: str) -> Decimal:
    return Decimal(str(row.get(code) or 0))


def _duplicates(case: Case) -> Iterator[Finding]:
    seen: dict[tuple[str, datetime | None], str] = {}
    for order in case.orders:
        mark = (order.code, order.begin)
        if mark in seen and order.amount > 0:
            yield Finding(order.rx_id, order.amount, f"{order.name}与医嘱{seen[mark]}同一时间重复收费")
        seen.setdefault(mark, order.rx_id)


def _gender(case: Case) -> Iterator[Finding]:
    for order in case.orders:
        birth = order.item is not None and order.item.part in _BIRTH
        if birth and case.gender == _MALE:
            yield Finding(order.rx_id, order.amount, f"{order.name}限女性使用，患者为男性")


def _age(case: Case) -> Iterator[Finding]:
    for order in case.orders:
        birth = order.item is not None and order.item.part in _BIRTH
        if birth and case.age not in _CHILDBEARING:
            yield Finding(order.rx_id, order.amount, f"{order.name}为孕产项目，患者{case.age}岁")


def _bed_days(case: Case) -> Iterator[Finding]:
    beds = [order for order in case.orders if order.item is not None and order.item.charge == _BED]
    charged = sum((order.count for order in beds), ZERO)
    over = charged - (case.nights + 1)
    if beds and over > 0:
        last = beds[-1]
        amount = (over * last.price).quantize(ZERO)
        yield Finding(last.rx_id, min(amount, last.amount), f"床位费{charged}日，住院{case.nights}日")


def _quantity(case: Case) -> Iterator[Finding]:
    for order in case.orders:
        packed = order.item is not None and order.item.list_type in _PACKED
        if packed and order.count > _MOST_DRUG_COUNT:
            over = ((order.count - _MOST_DRUG_COUNT) * order.price).quantize(ZERO)
            yield Finding(order.rx_id, over, f"{order.name}单次{order.count}，超过{_MOST_DRUG_COUNT}")


def _price(case: Case) -> Iterator[Finding]:
    for order in case.orders:
        limit = order.item.limit_on((order.begin or case.begin).date()) if order.item else None
        if limit is not None and order.price > limit:
            over = ((order.price - limit) * order.count).quantize(ZERO)
            yield Finding(
                order.rx_id, max(over - order.own, ZERO), f"{order.name}单价{order.price}，限价{limit}"
            )


def _not_covered(case: Case) -> Iterator[Finding]:
    for order in case.orders:
        if order.item is not None and order.item.level == _NOT_COVERED and order.own < order.amount:
            yield Finding(order.rx_id, order.amount - order.own, f"{order.name}为目录外项目，未全额自费")


def _restricted(case: Case) -> Iterator[Finding]:
    for order in case.orders:
        if order.item is not None and order.item.restricted and order.own < order.amount:
            yield Finding(order.rx_id, order.amount - order.own, f"{order.name}限定支付范围，请核对适应症")


def _times(case: Case) -> Iterator[Finding]:
    for order in case.orders:
        if order.begin is not None and not case.begin.date() <= order.begin.date() <= case.end.date():
            yield Finding(order.rx_id, order.amount, f"{order.name}的医嘱时间不在就诊期间")


def _sums(case: Case) -> Iterator[Finding]:
    for order in case.orders:
        expected = (order.count * order.price).quantize(ZERO)
        if order.amount > expected + Decimal("0.01"):
            yield Finding(order.rx_id, order.amount - expected, f"{order.name}金额大于数量与单价之积")


RULES: tuple[Rule, ...] = (
    Rule("R0101", "重复收费", "1", "1", "同一项目同一时间只能收取一次", _duplicates),
    Rule("R0102", "性别与项目不符", "1", "2", "项目限定性别", _gender),
    Rule("R0103", "年龄与项目不符", "2", "2", "项目限定年龄", _age),
    Rule("R0104", "床位费超住院天数", "1", "1", "床位费按实际住院天数收取", _bed_days),
    Rule("R0105", "用药数量过大", "2", "3", "单次开药数量限制", _quantity),
    Rule("R0106", "超限价收费", "1", "4", "医保目录限价", _price),
    Rule("R0107", "目录外项目纳入报销", "1", "5", "目录外项目由个人全额自费", _not_covered),
    Rule("R0108", "限定支付范围", "3", "5", "药品目录限定支付范围", _restricted),
    Rule("R0109", "医嘱时间异常", "2", "6", "医嘱时间应在就诊期间", _times),
    Rule("R0110", "金额与数量不符", "1", "4", "金额等于数量乘以单价", _sums),
)
"""All rules, in the order in which findings are told."""
