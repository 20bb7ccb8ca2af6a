"""The sheet that one settlement is worked out on. Made, filled by the stages and read inside one call of ``settle``."""

from __future__ import annotations

from decimal import Decimal

from yibao.benefit.case import Case
from yibao.benefit.funds import fund_of
from yibao.benefit.kinds import Purse
from yibao.benefit.kindtable import Kind
from yibao.benefit.model import FundRow, LineSplit, Step
from yibao.benefit.money import ZERO
from yibao.benefit.policy import Figure
from yibao.benefit.portion import Portion


class Work:
    """Sums so far. Stages change it only through its attributes and the methods below."""

    def __init__(self, case: Case, kind: Kind) -> None:
        self.case = case
        self.kind = kind
        self.lines: list[LineSplit] = []
        self.medfee = self.fulamt = self.overlmt = self.preself = self.inscp = ZERO
        self.portions: tuple[Portion, ...] = ()
        self.paid: dict[Purse, Decimal] = {}
        self.hospital_inside = ZERO  # borne by the hospital, of what is in scope
        self.hospital_outside = ZERO
        self.own_account = self.family_account = ZERO
        self.rows: list[FundRow] = []
        self.steps: list[Step] = []
        self.delta: dict[str, Decimal] = {}

    @property
    def funds(self) -> Decimal:
        """What all funds pay so far."""
        return sum(self.paid.values(), ZERO)

    @property
    def in_scope_rest(self) -> Decimal:
        """In-scope money that nobody but the person bears so far."""
        return self.inscp - self.funds - self.hospital_inside

    @property
    def rest(self) -> Decimal:
        """What the person bears so far, own expense included."""
        return self.medfee - self.funds - self.hospital_inside - self.hospital_outside

    def step(
        self, rule: str, base: Decimal, amount: Decimal, figure: Figure | None, zh: str, en: str
    ) -> None:
        """Write down one step."""
        if figure is None:
            self.steps.append(Step(rule, "", base, None, amount, zh, en))
        else:
            self.steps.append(Step(rule, figure.key, base, figure.value, amount, zh, en, figure.basis))

    def pay(self, purse: Purse, base: Decimal, room: Decimal | None, amount: Decimal, told: str) -> None:
        """A fund pays: its sum and its row of setldetail. Nothing is written for 0."""
        if not amount:
            return
        self.paid[purse] = self.paid.get(purse, ZERO) + amount
        fund = fund_of(purse, self.case.insured.population)
        limit = amount if room is None else room
        self.rows.append(FundRow(fund.type, fund.name, base, limit, amount, told))

    def count(self, key: str, amount: Decimal) -> None:
        """Add to what the running totals will grow by."""
        if amount:
            self.delta[key] = self.delta[key] + amount if key in self.delta else amount
