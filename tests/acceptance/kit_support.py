"""Runs of the acceptance cases that several tests share."""

from __future__ import annotations

import copy
from dataclasses import replace
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
        stage = Stage(self.suite, self.world)
        self._platform = InProcess(self.table, self.policy, self.world, self.lifecycles, open_store())
        self._desk = self._platform._desk
        self._runner = Runner(stage, self.table, self._platform, MessageIds(BEGUN))

    def runner(self, policy: Policy | None = None) -> Runner:
        """A runner on a fresh simulated platform in memory; ``policy`` in the place of the shipped one.

        What the first one has compiled of the edition serves all: that takes longer than a case.
        """
        desk = copy.copy(self._desk)
        desk._site = replace(self._desk._site, policy=policy or self.policy)
        desk._store = open_store()
        platform = copy.copy(self._platform)
        platform._desk, platform._store = desk, desk._store
        runner = copy.copy(self._runner)
        runner._platform, runner._ids = platform, MessageIds(BEGUN)
        return runner
