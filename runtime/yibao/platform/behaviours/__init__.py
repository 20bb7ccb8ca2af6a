"""What each transaction does, keyed by the interface's English ``method``. One module a group; one row here for each.

A group module exports ``BEHAVIOURS: Mapping[str, Behaviour]``.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import ModuleType

from yibao.platform.behaviours import (
    audit,
    catalogue_files,
    catalogue_queries,
    clinical,
    departments,
    dictionaries,
    files,
    filings,
    inpatient,
    institutions,
    mappings,
    online_orders,
    outpatient,
    persons,
    prescription_pharmacy,
    prescriptions,
    recognition,
    reconciliation,
    records_queries,
    reversal,
    settlement,
    settlement_lists,
    signing,
    stock,
)
from yibao.platform.call import Behaviour

_GROUPS: tuple[ModuleType, ...] = (
    audit,
    catalogue_files,
    catalogue_queries,
    clinical,
    departments,
    dictionaries,
    files,
    filings,
    inpatient,
    institutions,
    mappings,
    online_orders,
    outpatient,
    persons,
    prescription_pharmacy,
    prescriptions,
    recognition,
    reconciliation,
    records_queries,
    reversal,
    settlement,
    settlement_lists,
    signing,
    stock,
)

BEHAVIOURS: Mapping[str, Behaviour] = {
    method: behaviour for group in _GROUPS for method, behaviour in group.BEHAVIOURS.items()
}
"""Method → behaviour."""
