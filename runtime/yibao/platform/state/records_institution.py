"""What an institution tells of itself: departments, catalogue mappings, stock.

``told`` keeps the scalar fields of the request by field code, as texts.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import ClassVar, Literal

from yibao.platform.store.unit import Record

StockState = Literal["in-stock", "empty", "cleared"]
Movement = Literal["count", "change", "purchase", "purchase-return", "sale", "sale-return"]


class Department(Record, frozen=True, kw_only=True):
    """A department of 3401 or 3402; ``key``: ``<institution>/<hosp_dept_codg>``. It hides the world's of the same key.

    ``state``: ``active`` or ``cancelled``.
    """

    INDEXED: ClassVar = ("institution",)
    institution: str
    code: str
    state: str
    told: Mapping[str, str] = {}


class CatalogueMapping(Record, frozen=True, kw_only=True):
    """A hospital's code for a catalogue entry (3301); ``key``: ``<institution>/<list_type>/<fixmedins_hilist_id>``.

    It hides the world's own mapping of the same code. ``state``: ``active`` or ``cancelled``.
    """

    INDEXED: ClassVar = ("institution",)
    institution: str
    list_type: str
    own_code: str
    code: str
    state: str
    begin: date
    end: date
    time: datetime
    told: Mapping[str, str] = {}


class StockItem(Record, frozen=True, kw_only=True):
    """How much of one batch is on the shelf; ``key``: ``<institution>/<fixmedins_bchno>``. ``level`` is never negative.

    ``code``: med_list_codg; ``own_code``: fixmedins_hilist_id. ``state``: see ``stock`` in ``specs/lifecycles.yaml``.
    """

    INDEXED: ClassVar = ("institution", "code")
    state: StockState
    institution: str
    batch: str
    code: str
    own_code: str
    level: Decimal


class StockMovement(Record, frozen=True, kw_only=True):
    """One upload of 3501 to 3506; ``key``: ``<institution>/<serial>``; ``item``: key of the StockItem.

    ``delta`` is what it did to the level. ``mark`` tells equal uploads of one batch apart from others.
    """

    INDEXED: ClassVar = ("item", "institution")
    item: str
    institution: str
    sort: Movement
    delta: Decimal
    time: datetime
    mark: str
    told: Mapping[str, str] = {}


KINDS: tuple[type[Record], ...] = (Department, CatalogueMapping, StockItem, StockMovement)
