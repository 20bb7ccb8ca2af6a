"""Files that institutions and the platform hand each other (9101, 9102, result files of 3202)."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from yibao.platform.store.unit import Record


class StoredFile(Record, frozen=True, kw_only=True):
    """A file; ``key``: file_qury_no. ``institution``: whose it is, nobody else may fetch it. ``until``: dld_endtime."""

    INDEXED: ClassVar = ("institution",)
    institution: str
    name: str
    content: bytes
    time: datetime
    until: datetime


KINDS: tuple[type[Record], ...] = (StoredFile,)
