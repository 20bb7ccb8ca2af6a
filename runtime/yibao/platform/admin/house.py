"""What the admin pages look at and change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from yibao.benefit.policy import Policy
from yibao.message.tables import EditionTable
from yibao.platform.faults.attendant import Books
from yibao.platform.lifecycles import Lifecycles
from yibao.platform.store import Store
from yibao.platform.world import World

Access = Literal["loopback", "any", "off"]
"""Who may open the admin pages: browsers on this machine, anybody who reaches the port, nobody."""


@dataclass(frozen=True)
class House:
    """``templates``: folder of the pages; ``mode``: what answers (``platform``, ``replay``, ``proxy``) and ``manners`` how.

    ``processes``: more than one means that log and fault rules are not the whole platform's.
    """

    tables: Sequence[EditionTable]
    store: Store
    world: World
    policy: Policy
    lifecycles: Lifecycles
    books: Books
    templates: Path
    access: Access = "loopback"
    mode: str = "platform"
    manners: str = "lenient"
    seed: int = 0
    processes: int = 1
