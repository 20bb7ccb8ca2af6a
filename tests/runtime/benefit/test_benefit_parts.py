"""Small parts: codes, totals, ages, versions by date, the dialysis calendar, the kinds of refusal."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest
from benefit_cases import all_cases

from yibao.benefit import settle
from yibao.benefit.benefits.dialysis import later
from yibao.benefit.case import completed_years
from yibao.benefit.codes import benefit_of, level_of, population_of
from yibao.benefit.figures import GROUPS, units
from yibao.benefit.kinds import Benefit, Level, Population
from yibao.benefit.labels import LABELS
from yibao.benefit.model import Claim, NotPayable, Settlement
from yibao.benefit.money import cents, percent
from yibao.benefit.shipped import shipped
from yibao.benefit.totals import Totals
from yibao.benefit.words import WORDS
from yibao.events import Event, Severity
from yibao.events.catalogue import catalogue

POLICY = shipped()
PACKAGE = Path(__file__).parents[3] / "runtime" / "yibao" / "benefit"


@pytest.mark.parametrize(
    ("med_type", "population", "benefit"),
    [
        ("11", Population.EMPLOYEE, Benefit.OUTPATIENT),
        ("110104", Population.EMPLOYEE, Benefit.POOLED),
        ("1199", Population.EMPLOYEE, Benefit.OUTPATIENT),
        ("14", Population.RESIDENT, Benefit.CHRONIC),
        ("21", Population.CADRE, Benefit.CADRE_INPATIENT),
        ("11", Population.CADRE, Benefit.CADRE_OUTPATIENT),
        ("9901", Population.RESIDENT, Benefit.TWO_DISEASES),
        ("99", Population.RESIDENT, None),
        ("", Population.RESIDENT, None),
    ],
)
def test_benefit_of_a_medical_type(med_type: str, population: Population, benefit: Benefit | None) -> None:
    assert benefit_of(POLICY, med_type, population) is benefit


def test_every_benefit_can_be_asked_for_by_a_medical_type() -> None:
    found = {benefit_of(POLICY, med_type, one) for med_type in POLICY.med_types for one in Population}
    assert found == set(Benefit)


def test_levels_and_populations() -> None:
    levels = {str(code): level_of(str(code)) for code in range(1, 15)}
    assert [code for code, level in levels.items() if level is Level.THREE] == ["1", "2", "3", "4", "12"]
    assert [code for code, level in levels.items() if level is Level.TWO] == ["5", "6", "7", "13"]
    assert [code for code, level in levels.items() if level is Level.ONE] == ["8", "9", "10", "14"]
    assert levels["11"] is Level.COMMUNITY and level_of("99") is None
    assert sorted(Level, key=lambda level: level.rank) == list(Level)
    assert population_of("310") is Population.EMPLOYEE and population_of("510") is None


def test_totals_restore_exactly() -> None:
    before = Totals({"a": Decimal("0.10"), "b": Decimal("5")})
    delta = Totals({"a": Decimal("-0.10"), "b": Decimal("0.01"), "c": Decimal("3")})
    after = before.plus(delta)
    assert after.amounts == {"b": Decimal("5.01"), "c": Decimal("3")}
    assert after.plus(delta.negated()) == before
    assert before.get("c") == 0


def test_records_go_through_json() -> None:
    totals = Totals({"pool.paid": Decimal("12.30")})
    assert msgspec.json.decode(msgspec.json.encode(totals), type=Totals) == totals
    assert msgspec.json.schema(Claim) and msgspec.json.schema(Settlement)


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [("1976-03-01", "2026-03-01", 50), ("1976-03-02", "2026-03-01", 49), ("2004-02-29", "2026-02-28", 21), ("2026-01-01", "2026-01-01", 0)],
)  # fmt: skip
def test_age_in_completed_years(born: str, day: str, age: int) -> None:
    assert completed_years(date.fromisoformat(born), date.fromisoformat(day)) == age


@pytest.mark.parametrize(
    ("day", "months", "result"),
    [("2025-12-08", 3, "2026-03-08"), ("2025-11-30", 3, "2026-02-28"), ("2025-12-31", 0, "2025-12-31"), ("2025-01-31", 13, "2026-02-28")],
)  # fmt: skip
def test_months_later(day: str, months: int, result: str) -> None:
    assert later(date.fromisoformat(day), months) == date.fromisoformat(result)


def test_versions_by_date() -> None:
    starts = [version.start for version in POLICY.resolved]
    assert POLICY.on(date(2020, 12, 31)) is None
    assert [POLICY.on(start).start for start in starts if POLICY.on(start)] == starts  # type: ignore[union-attr]
    old, new = POLICY.resolved[0].figures, POLICY.resolved[1].figures
    assert old["ceiling.year.employee"].value == 400000 and new["ceiling.year.employee"].value == 450000
    assert old["large.ratio"] is new["large.ratio"]


def test_money_words() -> None:
    assert (cents(Decimal("0.005")), cents(Decimal("-0.005"))) == (Decimal("0.01"), Decimal("-0.01"))
    assert str(cents(Decimal("-0.001"))) == "0.00"
    assert [percent(Decimal(share)) for share in ("1", "0.85", "0.9000", "0.045", "0", "0.1")] == ["100%", "85%", "90%", "4.5%", "0%", "10%"]  # fmt: skip


def test_every_reason_has_a_message_and_every_message_a_reason() -> None:
    source = "".join(path.read_text("utf-8") for path in PACKAGE.rglob("*.py"))
    raised = set(re.findall(r'"(benefit-[a-z-]+)"', source))
    assert raised | {"benefit-med-type"} == {name for name in catalogue() if name.startswith("benefit-")}


def test_every_figure_is_read_by_the_engine() -> None:
    """No figure is decoration: each group's name stands somewhere in the engine, whole or as the start of a key."""
    engine = "".join(
        path.read_text("utf-8")
        for folder in ("benefits", "stages")
        for path in (PACKAGE / folder).glob("*.py")
    )
    words = set(re.findall(r"[a-z][a-z-]+", engine))
    assert [key for key in units() if key.split(".")[0] not in words] == []


def test_every_rule_that_terms_name_has_words_and_a_case() -> None:
    source = "".join(path.read_text("utf-8") for path in (PACKAGE / "benefits").glob("*.py"))
    named = set(re.findall(r'"((?:deductible|ratio|ceiling)-[a-z-]+)"', source))
    quotas = set(re.findall(r'Quota\(\s*"([a-z-]+)"', source))
    seen = {
        step.rule for case in all_cases() if not case.refused for step in settle(POLICY, case.claim).steps
    }
    assert named | quotas == set(WORDS) == set(WORDS) & seen


def test_the_page_on_policies_names_every_group() -> None:
    page = (PACKAGE.parents[2] / "docs" / "POLICIES.md").read_text("utf-8")
    assert [group for group in GROUPS if f"`{group}`" not in page] == []


def test_every_word_has_a_label() -> None:
    for words, labels in LABELS.items():
        assert set(labels) == set(words)
        assert all(zh and en for zh, en in labels.values())


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_refusals_are_whole_sentences_in_their_language(lang: str) -> None:
    for case in all_cases():
        if case.refused:
            with pytest.raises(NotPayable) as refusal:
                settle(POLICY, case.claim)
            event = Event(refusal.value.reason, Severity.ERROR, args=refusal.value.details)
            text = event.message(lang) + event.hint(lang)
            assert "{" not in text, case.id
            assert lang == "zh" or not re.search(r"[一-鿿]", text), case.id
