"""Random persons, baskets and claims for properties: mostly sensible, now and then at an edge."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

import msgspec
from hypothesis import strategies as st

from yibao.benefit.kinds import (
    Aid,
    Away,
    Benefit,
    Inquiry,
    Level,
    Mark,
    Part,
    Place,
    Population,
    Tier,
    UnitKind,
)
from yibao.benefit.model import Account, Claim, Filing, History, Institution, Insured, Line
from yibao.benefit.shipped import shipped

POLICY = shipped()


@dataclass(frozen=True)
class Fit:
    """What a claim of a benefit needs to be payable."""

    populations: tuple[Population, ...] = (Population.EMPLOYEE, Population.RESIDENT)
    diseases: tuple[str, ...] = ("",)
    diagnoses: tuple[str, ...] = ("J18.900", "C50.900")
    marks: tuple[Mark, ...] = ()
    places: tuple[Place, ...] = (Place.HOSPITAL, Place.HOSPITAL, Place.HOSPITAL, Place.TOWNSHIP)
    student: bool = False


_RESIDENTS = (Population.RESIDENT,)
_CADRES = (Population.CADRE,)
_PSYCHIATRIC = ("F20.900",)
FITTING: Mapping[Benefit, Fit] = {
    Benefit.POOLED: Fit(places=(Place.TOWNSHIP, Place.VILLAGE, Place.CENTRE, Place.PHARMACY)),
    Benefit.GENERAL_VISIT: Fit(
        _RESIDENTS, marks=(Mark.GENERAL_VISIT,), places=(Place.TOWNSHIP, Place.VILLAGE)
    ),
    Benefit.MARKUP: Fit(marks=(Mark.CONSULTATION,)),
    Benefit.STOMA: Fit(marks=(Mark.STOMA_BAG,)),
    Benefit.NUCLEIC_ACID: Fit(marks=(Mark.NUCLEIC_ACID,)),
    Benefit.CEREBRAL_PALSY: Fit(_RESIDENTS, marks=(Mark.REHABILITATION,), student=True),
    Benefit.COLLEGE: Fit(_RESIDENTS, student=True),
    Benefit.COLLEGE_TRAUMA: Fit(_RESIDENTS, student=True),
    Benefit.TWO_DISEASES: Fit(_RESIDENTS, ("M03900", "M01600")),
    Benefit.CHRONIC: Fit(diseases=("M03900", "M04600", "M06900", "M00500")),
    Benefit.DIALYSIS: Fit(diseases=("M07800",)),
    Benefit.SPECIAL: Fit(diseases=("M00500", "M02200")),
    Benefit.SUNSHINE: Fit(diagnoses=_PSYCHIATRIC),
    Benefit.BED_DAY: Fit(diagnoses=_PSYCHIATRIC),
    Benefit.CHRONIC_STAY: Fit(diagnoses=("I69.300",)),
    Benefit.LEUKAEMIA: Fit(_RESIDENTS, diagnoses=("C91.000",), student=True),
    Benefit.HEART: Fit(_RESIDENTS, diagnoses=("Q21.000",), student=True),
    Benefit.CADRE_OUTPATIENT: Fit(_CADRES),
    Benefit.CADRE_INPATIENT: Fit(_CADRES),
}
_ANY = Fit()
DISEASES = sorted({code for fit in FITTING.values() for code in fit.diseases if code})
_FILED = tuple(Filing(code, date(2020, 1, 1)) for code in DISEASES)

cents = st.integers(0, 300_000).map(lambda n: Decimal(n) / 100)
prices = st.one_of(
    cents, cents, cents.map(lambda n: n * 100), st.integers(0, 10**9).map(lambda n: Decimal(n) / 10**6)
)
shares = st.sampled_from([None, Decimal("0"), Decimal("0.1"), Decimal("0.33"), Decimal("1")])
_TIERS = (Tier.HIGH, Tier.LOW, Tier.STUDENT)
_UNITS = (UnitKind.ENTERPRISE, UnitKind.OFFICE, UnitKind.INSTITUTION)


@st.composite
def lines(draw: st.DrawFn, sn: str, marks: tuple[Mark, ...] = ()) -> Line:
    """A fee line; now and then one that is returned."""
    price = draw(prices)
    count = Decimal(draw(st.integers(1, 20))) / draw(st.sampled_from([1, 1, 8]))
    limit = draw(st.sampled_from([None, None, price / 2, price, Decimal("99999999")]))
    odd = draw(st.integers(0, 39))
    return Line(
        sn,
        f"ITEM{sn}",
        price,
        -count if odd == 0 else count,
        draw(st.sampled_from(["01", "01", "02", "03"])),
        draw(shares),
        limit,
        odd % 5 == 1,
        draw(st.sampled_from(["0", "0", "1", "2"])),
        marks if odd % 4 else (),
        draw(st.sampled_from(list(Part))),
    )


@st.composite
def persons(draw: st.DrawFn, populations: tuple[Population, ...] = tuple(Population)) -> Insured:
    """Anyone who can be insured."""
    population = draw(st.sampled_from(populations))
    tier = draw(st.sampled_from(_TIERS)) if population is Population.RESIDENT else Tier.NONE
    return Insured(
        draw(
            st.dates(date(2013, 1, 1), date(2025, 12, 31))
            if tier is Tier.STUDENT
            else st.dates(date(1922, 1, 1), date(2025, 12, 31))
        ),
        population,
        tier,
        draw(st.booleans()),
        draw(st.booleans()),
        tier is Tier.STUDENT and draw(st.booleans()),
        registered_poor=draw(st.booleans()),
        sunshine=draw(st.booleans()),
        unit_kind=draw(st.sampled_from(_UNITS)) if population is Population.CADRE else UnitKind.NONE,
        aid=draw(st.sampled_from([Aid.NONE] * 6 + list(Aid))),
        first_institution="H1",
    )


accounts = st.builds(Account, st.sampled_from(["0", "1", "2"]), cents, cents)


@st.composite
def institutions(draw: st.DrawFn, places: tuple[Place, ...]) -> Institution:
    """All but hospitals are of community level."""
    place = draw(st.sampled_from(places))
    return Institution(
        "H1",
        draw(st.sampled_from([Level.THREE, *Level])) if place is Place.HOSPITAL else Level.COMMUNITY,
        place,
    )


@st.composite
def claims(
    draw: st.DrawFn, insured: Insured | None = None, benefits: tuple[Benefit, ...] = tuple(Benefit)
) -> Claim:
    """A claim of any of these benefits that is payable as far as its benefit's needs can be met for the person."""
    wanted = [
        one for one in benefits if insured is None or insured.population in FITTING.get(one, _ANY).populations
    ]
    benefit = draw(st.sampled_from(wanted))
    fit = FITTING.get(benefit, _ANY)
    person = draw(persons(fit.populations)) if insured is None else insured
    if insured is None and fit.student:
        college = benefit in (Benefit.COLLEGE, Benefit.COLLEGE_TRAUMA)
        person = msgspec.structs.replace(
            person, tier=Tier.STUDENT, college_student=college, born=date(2014, 5, 5)
        )
    begin = draw(st.dates(date(2026, 1, 1), date(2026, 11, 30)))
    return Claim(
        benefit,
        person,
        draw(institutions(fit.places)),
        begin,
        begin + timedelta(days=draw(st.integers(0, 20))),
        tuple(draw(lines(str(at), fit.marks)) for at in range(draw(st.integers(1, 5)))),
        draw(st.sampled_from(fit.diseases)),
        (draw(st.sampled_from(fit.diagnoses)),),
        draw(st.sampled_from([Away.LOCAL, Away.LOCAL, Away.FILED, Away.UNFILED])),
        _FILED,
        inquiry=Inquiry.LINKED,
        birth=draw(st.sampled_from(["1", "3", "5", "7"])),
        account=draw(accounts),
        history=History(),
    )
