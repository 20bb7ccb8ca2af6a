"""Random legal and illegal sequences over 2201 to 2305, checked against the declared life cycles.

The model below knows nothing but ``specs/lifecycles.yaml`` and what makes a single request well formed: whether a
call is allowed, and where it leads, is the declaration's word. Money is counted beside it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from clerk import BED, MAN, PILLS, WOMAN, Clerk, Said, in_process
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from yibao.platform import create_app
from yibao.platform.lifecycles import SAME, Lifecycle, Lifecycles, Transition, shipped_lifecycles
from yibao.platform.state import Encounter, FeeLine, Person, Settlement
from yibao.platform.store import open_store
from yibao_editions.national.validation import checker

CYCLES = {cycle.id: cycle for cycle in shipped_lifecycles().lifecycles}
PRICE = Decimal("200.00")
WHO = {"encounter": WOMAN, "stay": MAN}


@dataclass
class Life:
    """A visit or a stay as the model sees it."""

    key: str
    cycle: Lifecycle
    state: str
    lines: int = 0
    made: int = 0
    settlements: list[str] = field(default_factory=list)
    in_force: str = ""


class Sequences(RuleBasedStateMachine):
    """Every rule tries one call on some life, whatever its state."""

    def __init__(self) -> None:
        super().__init__()
        self.store = open_store()
        self.desk = Clerk(in_process(create_app([checker()], store=self.store)))
        self.lives: list[Life] = []
        self.numbers = 0

    def teardown(self) -> None:
        self.store.close()

    @rule()
    def register(self) -> None:
        key: str = self.desk.register().ok()["data"]["mdtrt_id"]
        self.lives.append(Life(key, CYCLES["encounter"], "registered"))

    @rule()
    def admit(self) -> None:
        told = self.desk.admit()
        if any(life.state in ("admitted", "lines") for life in self.lives if life.cycle.id == "stay"):
            assert "正在住院" in told.refused()
        else:
            self.lives.append(Life(told.ok()["result"]["mdtrt_id"], CYCLES["stay"], "admitted"))

    @precondition(lambda self: self.lives)
    @rule(data=st.data(), name=st.sampled_from(["inform", "add", "withdraw", "try", "settle", "give up"]))
    def visit(self, data: st.DataObject, name: str) -> None:
        self._try(data.draw(st.sampled_from(self.lives)), *OUTPATIENT[name])

    @precondition(lambda self: self.lives)
    @rule(
        data=st.data(),
        name=st.sampled_from(["charge", "uncharge", "try", "discharge", "back", "settle", "cancel"]),
    )
    def stay(self, data: st.DataObject, name: str) -> None:
        self._try(data.draw(st.sampled_from(self.lives)), *INPATIENT[name])

    @precondition(lambda self: any(life.settlements for life in self.lives))
    @rule(data=st.data(), stays=st.booleans())
    def refund(self, data: st.DataObject, stays: bool) -> None:
        life = data.draw(st.sampled_from([life for life in self.lives if life.settlements]))
        key = data.draw(st.sampled_from(life.settlements))
        method = "cancel_inpatient_settlement" if stays else "cancel_outpatient_settlement"
        who = WHO[life.cycle.id]
        infno = "2305" if stays else "2208"
        told = self.desk.take_back(infno, life.key, who, setl_id=key)
        if self._allowed(life, method, key == life.in_force, told):
            life.settlements.append(told.output["setlinfo"]["setl_id"])
            life.in_force = ""

    def _try(self, life: Life, method: str, call: Callable[[Sequences, Life], Said], effect: Any) -> None:
        told = call(self, life)
        # Without lines there is nothing to withdraw or settle, whatever the state.
        if self._allowed(life, method, life.lines > 0 or method not in NEEDS_LINES, told):
            effect(life, told)

    def _allowed(self, life: Life, method: str, possible: bool, told: Said) -> bool:
        """Compares the platform's answer with the declaration's; moves the model when the call was allowed."""
        move = life.cycle.move(method, life.state)
        if move is None or not possible:
            told.refused()
            return False
        told.ok()
        if len(move.to) == 1 and move.to[0] != SAME:
            life.state = move.to[0]
        return True

    @invariant()
    def states_are_the_declared_ones(self) -> None:
        with self.store.begin("read") as unit:
            for life in self.lives:
                found = unit.get(Encounter, life.key)
                assert found is not None
                assert found.state == life.state
                assert found.setl_id == life.in_force
                lines = unit.find(FeeLine, mdtrt_id=life.key)
                assert len(lines) == life.lines
                assert all(line.setl_id == life.in_force for line in lines)

    @invariant()
    def money_adds_up(self) -> None:
        """Account and totals are the sums of all settlements ever made, refunds included."""
        with self.store.begin("read") as unit:
            for psn_no, start in ((WOMAN, Decimal("862.35")), (MAN, Decimal("1520.00"))):
                made = unit.find(Settlement, psn_no=psn_no)
                person = unit.get(Person, psn_no)
                if person is None:
                    assert made == []
                    continue
                assert person.account == start - sum((item.result.sums.acct_pay for item in made), Decimal(0))
                totals: dict[str, Decimal] = {}
                for item in made:
                    for key, amount in item.result.delta.amounts.items():
                        totals[key] = totals.get(key, Decimal(0)) + amount
                kept = {key: amount for key, amount in totals.items() if amount}
                assert {k: v for each in person.totals.values() for k, v in each.amounts.items()} == kept


def _line(machine: Sequences, life: Life, code: str) -> tuple[str, str, str, str]:
    machine.numbers += 1
    return f"L{machine.numbers}", code, str(PRICE), "1"


def _total(life: Life) -> str:
    return str(PRICE * life.lines)


def _nothing(life: Life, told: Said) -> None:
    """Nothing but the state changes."""


def _added(life: Life, told: Said) -> None:
    life.lines += 1


def _emptied(life: Life, told: Said) -> None:
    life.lines = 0
    life.state = "informed" if life.cycle.id == "encounter" else "admitted"


def _back(life: Life, told: Said) -> None:
    life.state = "lines" if life.lines else "admitted"


def _settled(life: Life, told: Said) -> None:
    life.in_force = told.output["setlinfo"]["setl_id"]
    life.settlements.append(life.in_force)


NEEDS_LINES = frozenset(
    (
        "cancel_outpatient_fees", "presettle_outpatient", "settle_outpatient",
        "cancel_inpatient_fees", "presettle_inpatient", "settle_inpatient",
    )
)  # fmt: skip
OUTPATIENT: dict[str, tuple[str, Callable[[Sequences, Life], Said], Any]] = {
    "inform": (
        "upload_outpatient_visit",
        lambda m, life: m.desk.inform(life.key, WHO[life.cycle.id]),
        _nothing,
    ),
    "add": (
        "upload_outpatient_fees",
        lambda m, life: m.desk.add(life.key, _line(m, life, PILLS), psn_no=WHO[life.cycle.id]),
        _added,
    ),
    "withdraw": (
        "cancel_outpatient_fees",
        lambda m, life: m.desk.withdraw(life.key, psn_no=WHO[life.cycle.id]),
        _emptied,
    ),
    "try": (
        "presettle_outpatient",
        lambda m, life: m.desk.try_out(life.key, _total(life), WHO[life.cycle.id]),
        _nothing,
    ),
    "settle": (
        "settle_outpatient",
        lambda m, life: m.desk.settle(life.key, _total(life), WHO[life.cycle.id]),
        _settled,
    ),
    "give up": (
        "cancel_outpatient_registration",
        lambda m, life: m.desk.give_up(life.key, WHO[life.cycle.id]),
        _nothing,
    ),
}
INPATIENT: dict[str, tuple[str, Callable[[Sequences, Life], Said], Any]] = {
    "charge": (
        "upload_inpatient_fees",
        lambda m, life: m.desk.charge(life.key, _line(m, life, BED), psn_no=WHO[life.cycle.id]),
        _added,
    ),
    "uncharge": (
        "cancel_inpatient_fees",
        lambda m, life: m.desk.uncharge(life.key, "0000", psn_no=WHO[life.cycle.id]),
        _emptied,
    ),
    "try": (
        "presettle_inpatient",
        lambda m, life: m.desk.settle_stay("2303", life.key, _total(life), WHO[life.cycle.id]),
        _nothing,
    ),
    "discharge": (
        "discharge_inpatient",
        lambda m, life: m.desk.discharge(life.key, WHO[life.cycle.id]),
        _nothing,
    ),
    "back": (
        "cancel_discharge",
        lambda m, life: m.desk.take_back("2405", life.key, WHO[life.cycle.id]),
        _back,
    ),
    "settle": (
        "settle_inpatient",
        lambda m, life: m.desk.settle_stay("2304", life.key, _total(life), WHO[life.cycle.id]),
        _settled,
    ),
    "cancel": (
        "cancel_admission",
        lambda m, life: m.desk.take_back("2404", life.key, WHO[life.cycle.id]),
        _nothing,
    ),
}

TestSequences = Sequences.TestCase
TestSequences.settings = settings(
    max_examples=15,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


def test_the_machine_notices_a_platform_that_allows_too_much() -> None:
    """Its eyes are open: a platform under a declaration with one move more is found guilty."""
    declared = shipped_lifecycles()
    loose = msgspec.structs.replace(
        CYCLES["encounter"],
        transitions=(
            *CYCLES["encounter"].transitions,
            Transition("cancel_outpatient_registration", ("lines",), ("cancelled",)),
        ),
    )
    others = tuple(cycle for cycle in declared.lifecycles if cycle.id != "encounter")
    app = create_app([checker()], lifecycles=Lifecycles((loose, *others)))
    machine = Sequences()
    machine.desk = Clerk(in_process(app))
    machine.register()
    (life,) = machine.lives
    machine._try(life, *OUTPATIENT["inform"])
    machine._try(life, *OUTPATIENT["add"])
    with pytest.raises(AssertionError, match="2202 was carried out"):
        machine._try(life, *OUTPATIENT["give up"])
    machine.teardown()
