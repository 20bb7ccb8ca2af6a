"""Documents of a treatment: clinical records and reports (43xx to 47xx), settlement lists (4101), self-paid fees (4201)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar

from yibao.platform.store.unit import Record


class ClinicalDocument(Record, frozen=True, kw_only=True):
    """A clinical record; ``key``: ``<institution>/<sort>/<serial>``. The same serial number replaces it.

    ``mdtrt_sn``: the hospital's own number of the treatment; ``mdtrt_id``: the platform's, "" for somebody who pays alone.
    ``report``: rpotc_no of a report. ``valid``: False after an upload with vali_flag 0. ``version`` counts uploads.
    ``body``: the nodes as uploaded (numbers as texts).
    """

    INDEXED: ClassVar = ("sort", "institution", "psn_no", "mdtrt_id", "mdtrt_sn", "report")
    sort: str
    institution: str
    serial: str
    mdtrt_sn: str
    time: datetime
    psn_no: str = ""
    mdtrt_id: str = ""
    report: str = ""
    valid: bool = True
    version: int = 1
    body: Mapping[str, Any] = {}


class SettlementList(Record, frozen=True, kw_only=True):
    """A settlement list (医疗保障基金结算清单, 4101); ``key``: setl_id. ``number``: setl_list_id, kept by a replacement."""

    INDEXED: ClassVar = ("psn_no", "mdtrt_id", "institution")
    number: str
    psn_no: str
    mdtrt_id: str
    institution: str
    time: datetime
    version: int = 1
    body: Mapping[str, Any] = {}


class SelfPaidFee(Record, frozen=True, kw_only=True):
    """One line of somebody who pays alone (4201); ``key``: ``<institution>/<mdtrt_sn>/<feedetl_sn>``."""

    INDEXED: ClassVar = ("institution", "mdtrt_sn")
    institution: str
    mdtrt_sn: str
    sn: str
    batch: str
    certno: str
    amount: Decimal
    time: datetime
    told: Mapping[str, str] = {}


KINDS: tuple[type[Record], ...] = (ClinicalDocument, SettlementList, SelfPaidFee)
