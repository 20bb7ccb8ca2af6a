"""Words that settings and profiles share."""

from __future__ import annotations

import enum


class AddressRule(enum.StrEnum):
    """Where a request is posted: one address for all numbers, ``<url>/<infno>``, or ``<url><path of the number>``."""

    SINGLE = "single"
    PER_INFNO = "per-infno"
    PATHS = "paths"
