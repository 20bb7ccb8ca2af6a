"""What the simulated platform remembers: one record kind a class, grouped by file. A new kind: a class, a row in ``KINDS``."""

from __future__ import annotations

from yibao.platform.state import (
    records,
    records_clinical,
    records_files,
    records_institution,
    records_pharmacy,
)
from yibao.platform.state.records import (
    Encounter,
    Exchange,
    FeeLine,
    Filing,
    Person,
    Settlement,
    SignIn,
)
from yibao.platform.state.records_clinical import ClinicalDocument, SelfPaidFee, SettlementList
from yibao.platform.state.records_files import StoredFile
from yibao.platform.state.records_institution import CatalogueMapping, Department, StockItem, StockMovement
from yibao.platform.state.records_pharmacy import OnlineOrder, Prescription, PrescriptionToken
from yibao.platform.store.unit import Record

_MODULES = (records, records_clinical, records_files, records_institution, records_pharmacy)
KINDS: tuple[type[Record], ...] = tuple(kind for module in _MODULES for kind in module.KINDS)
"""Every kind; a store makes a table for each."""

__all__ = [
    "KINDS",
    "CatalogueMapping",
    "ClinicalDocument",
    "Department",
    "Encounter",
    "Exchange",
    "FeeLine",
    "Filing",
    "OnlineOrder",
    "Person",
    "Prescription",
    "PrescriptionToken",
    "SelfPaidFee",
    "Settlement",
    "SettlementList",
    "SignIn",
    "StockItem",
    "StockMovement",
    "StoredFile",
]
