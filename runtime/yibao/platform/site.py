"""What all requests of one simulated platform share and none of them changes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from yibao.benefit.policy import Policy
from yibao.platform.lifecycles import Lifecycles
from yibao.platform.world import World

Manners = Literal["lenient", "strict"]
"""``lenient``: somebody unknown is insured on first sight, and nobody has to sign in; ``strict``: as a real platform."""


@dataclass(frozen=True)
class Site:
    """``policy`` settles; ``world`` knows institutions, persons and catalogues; ``seed`` decides what is invented."""

    policy: Policy
    world: World
    lifecycles: Lifecycles
    seed: int = 0
    manners: Manners = "lenient"

    @property
    def strict(self) -> bool:
        """Whether strangers and operators who have not signed in are refused."""
        return self.manners == "strict"

    @cached_property
    def holders(self) -> dict[tuple[str, str], str]:
        """(mdtrt_cert_type, number) → psn_no of the world's persons."""
        return dict(self.world.holders())
