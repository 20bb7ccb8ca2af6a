"""What the benefit engine takes and gives: plain frozen records, nothing else. ``settle(policy, claim) -> Settlement``.

Money is Decimal in yuan with two decimals; prices have up to six, counts up to four. Records are msgspec Structs, so
that a store or a report writes them as JSON with Decimals as text.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

import msgspec

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
from yibao.benefit.totals import Totals

ZERO = Decimal("0.00")
NO_LIMIT = Decimal("99999999")  # pric_uplmt_amt: no ceiling
ACCOUNT_ROW = "310201"  # fund_pay_type of the personal account's row in setldetail
HOSPITAL_ROW = "999996"  # fund_pay_type of what the hospital bears


class Insured(msgspec.Struct, frozen=True):
    """The person, as insured on the day of treatment.

    ``tier``: a resident's; ``NONE`` counts as high. ``suspended``: insurance paused or not paid (2001 says so): only account and cash pay.
    ``first_institution``: code of the college's institution (or of the filed home clinic), "" when none is known.
    """

    born: date
    population: Population
    tier: Tier = Tier.NONE
    retired: bool = False
    civil_servant: bool = False
    college_student: bool = False
    registered_poor: bool = False  # 建档立卡
    sunshine: bool = False  # 精神病阳光救助对象
    unit_kind: UnitKind = UnitKind.NONE
    aid: Aid = Aid.NONE
    suspended: bool = False
    first_institution: str = ""


class Institution(msgspec.Struct, frozen=True):
    """Where the treatment took place."""

    code: str
    level: Level
    place: Place = Place.HOSPITAL


class Line(msgspec.Struct, frozen=True):
    """One fee line with what the catalogue says of its item on the day.

    ``count`` is negative for a returned line. ``level`` is chrgitm_lv (01 甲, 02 乙, 03 丙 = not covered).
    ``selfpay_prop``: share paid by the person first, 0 to 1; None: the catalogue is silent, the policy's share of the
    class holds. ``price_limit``: None or ``NO_LIMIT``: none. ``restricted``: lmt_used_flag of the catalogue;
    ``approval``: hosp_appr_flag of the request (0, 1, 2). ``part`` only in maternity claims.
    """

    sn: str
    code: str
    price: Decimal
    count: Decimal
    level: str = "01"
    selfpay_prop: Decimal | None = None
    price_limit: Decimal | None = None
    restricted: bool = False
    approval: str = "0"
    marks: tuple[Mark, ...] = ()
    part: Part = Part.NONE


class Filing(msgspec.Struct, frozen=True):
    """A certified disease (2503: 门特认定, 两病认定); ``disease`` is its dise_codg. ``end`` None: open."""

    disease: str
    begin: date
    end: date | None = None

    def holds_on(self, day: date) -> bool:
        """True when the filing covers a day."""
        return self.begin <= day and (self.end is None or day <= self.end)


class Referral(msgspec.Struct, frozen=True):
    """The stay that this one continues (出院选择转诊转院): its level and the deductible borne for it (act_pay_dedc).

    For a chain of transfers ``deducted`` is the sum over the whole chain, ``level`` that of the last stay. ``counted``:
    an earlier stay of the chain has counted as an admission (``admissions.count`` in its delta); a chain counts once.
    """

    level: Level
    deducted: Decimal
    counted: bool = True


class History(msgspec.Struct, frozen=True):
    """What the platform remembers. ``totals``: of the claim's year (``Claim.year``).

    ``last_settled``: benefit → end date of that benefit's latest settlement that is not refunded, of any year.
    """

    totals: Totals = Totals()
    last_settled: Mapping[Benefit, date] = {}


class Account(msgspec.Struct, frozen=True):
    """Money of personal accounts. ``flag``: acct_used_flag 0 none, 1 own, 2 own first, then the family's."""

    flag: str = "0"
    own: Decimal = ZERO
    family: Decimal = ZERO


class Claim(msgspec.Struct, frozen=True):
    """One settlement that is asked for. ``begin``/``end``: first and last day of treatment (equal for a visit).

    ``disease``: dise_codg of the settlement (门特, 两病, special disease). ``diagnoses``: ICD-10 codes, main one first.
    ``birth``: matn_type of a maternity claim. ``spouse``: a male employee claims for his wife.
    """

    benefit: Benefit
    insured: Insured
    institution: Institution
    begin: date
    end: date
    lines: tuple[Line, ...]
    disease: str = ""
    diagnoses: tuple[str, ...] = ()
    away: Away = Away.LOCAL
    filings: tuple[Filing, ...] = ()
    referral: Referral | None = None
    inquiry: Inquiry = Inquiry.NONE
    birth: str = ""
    spouse: bool = False
    account: Account = Account()
    history: History = History()

    @property
    def year(self) -> int:
        """The year whose totals count: that of the last day."""
        return self.end.year

    @property
    def days(self) -> int:
        """Bed days: nights of the stay, at least 1."""
        return max((self.end - self.begin).days, 1)


class LineSplit(msgspec.Struct, frozen=True):
    """明细分割 of one line, under the detail field codes (2204, 2301 result).

    ``selfpay_prop`` is 1 for an uncovered line; ``pric_uplmt_amt`` 99999999 when there is no ceiling.
    """

    feedetl_sn: str
    det_item_fee_sumamt: Decimal
    cnt: Decimal
    pric: Decimal
    pric_uplmt_amt: Decimal
    selfpay_prop: Decimal
    fulamt_ownpay_amt: Decimal
    overlmt_amt: Decimal
    preselfpay_amt: Decimal
    inscp_scp_amt: Decimal
    chrgitm_lv: str
    lmt_used_flag: str


class FundRow(msgspec.Struct, frozen=True):
    """One row of setldetail, under its field codes; also the account's (310201) and the hospital's (999996)."""

    fund_pay_type: str
    fund_pay_type_name: str
    inscp_scp_amt: Decimal
    crt_payb_lmt_amt: Decimal
    fund_payamt: Decimal
    setl_proc_info: str


class Step(msgspec.Struct, frozen=True):
    """One step of the calculation: ``amount`` came out of ``base`` by rule ``rule`` of the policy figure ``key``.

    ``rule``: stable kebab-case id. ``key``: policy key, "" where no figure is involved; ``source``: the figure's basis.
    ``figure``: the figure itself (ratio, ceiling, deductible), None without a key. ``zh``, ``en``: the step as a sentence.
    """

    rule: str
    key: str
    base: Decimal
    figure: Decimal | None
    amount: Decimal
    zh: str
    en: str
    source: str = ""


class Sums(msgspec.Struct, frozen=True, kw_only=True):
    """The amounts of setlinfo under their field codes. ``msgspec.structs.asdict`` gives them for the wire."""

    medfee_sumamt: Decimal = ZERO
    fulamt_ownpay_amt: Decimal = ZERO
    overlmt_selfpay: Decimal = ZERO
    preselfpay_amt: Decimal = ZERO
    inscp_scp_amt: Decimal = ZERO
    act_pay_dedc: Decimal = ZERO
    hifp_pay: Decimal = ZERO
    pool_prop_selfpay: Decimal = ZERO  # share that the pool paid by, four decimals
    cvlserv_pay: Decimal = ZERO
    hifes_pay: Decimal = ZERO
    hifmi_pay: Decimal = ZERO
    hifob_pay: Decimal = ZERO
    hifdm_pay: Decimal = ZERO  # already inside oth_pay
    maf_pay: Decimal = ZERO
    oth_pay: Decimal = ZERO
    fund_pay_sumamt: Decimal = ZERO
    psn_part_amt: Decimal = ZERO
    acct_pay: Decimal = ZERO
    acct_mulaid_pay: Decimal = ZERO  # family account, already inside acct_pay
    psn_cash_pay: Decimal = ZERO
    hosp_part_amt: Decimal = ZERO
    balc: Decimal = ZERO  # own account after this settlement


class Settlement(msgspec.Struct, frozen=True):
    """The result. ``policy``/``version``: id and start date of what was applied; ``delta``: what the totals grow by.

    Own account falls by ``sums.acct_pay - sums.acct_mulaid_pay``, the family's by ``sums.acct_mulaid_pay``.
    """

    policy: str
    version: date
    benefit: Benefit
    sums: Sums
    lines: tuple[LineSplit, ...]
    funds: tuple[FundRow, ...]
    steps: tuple[Step, ...]
    delta: Totals


class NotPayable(Exception):
    """The claim cannot be settled this way. ``reason``: event id in the catalogue (domain benefit); ``details`` fill it."""

    def __init__(self, reason: str, **args: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.details = args
