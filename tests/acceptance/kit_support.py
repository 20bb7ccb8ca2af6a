"""Runs of the acceptance cases that several tests share."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from yibao.acceptance.facts import Stage
from yibao.acceptance.model import Suite, shipped_suite
from yibao.acceptance.platforms import InProcess
from yibao.acceptance.runner import MessageIds, Runner
from yibao.benefit.policy import Policy
from yibao.benefit.shipped import shipped
from yibao.message.tables import EditionTable, read_edition
from yibao.platform.lifecycles import shipped_lifecycles
from yibao.platform.store import open_store
from yibao.platform.world import World, shipped_world

ROOT = Path(__file__).parents[2]
SPECS = ROOT / "specs"
BEGUN = datetime.fromisoformat("2026-03-01T08:00:00")


class Kit:
    """Everything that a run needs, read once."""

    def __init__(self, suite: Suite | None = None) -> None:
        self.table: EditionTable = read_edition((ROOT / "generated/national/edition.json").read_bytes())
        self.suite = suite or shipped_suite()
        self.world: World = shipped_world()
        self.policy: Policy = shipped()
        self.lifecycles = shipped_lifecycles()

    def runner(self, policy: Policy | None = None) -> Runner:
        """A runner on a fresh simulated platform in memory."""
        platform = InProcess(self.table, policy or self.policy, self.world, self.lifecycles, open_store())
        return Runner(Stage(self.suite, self.world), self.table, platform, MessageIds(BEGUN))
