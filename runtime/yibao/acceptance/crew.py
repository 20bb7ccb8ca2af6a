"""Plays many cases at once, in processes of their own: each has its own people, so none gets in another's way."""

from __future__ import annotations

import multiprocessing
import queue
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import datetime
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from yibao.acceptance.facts import Stage
from yibao.acceptance.model import Suite
from yibao.acceptance.platforms import InProcess, Platform, Remote
from yibao.acceptance.results import CaseResult
from yibao.acceptance.runner import USUAL_ENVELOPE, MessageIds, Runner
from yibao.benefit.policy import Policy
from yibao.gateway import Settings
from yibao.message.tables import EditionTable
from yibao.platform.lifecycles import Lifecycles
from yibao.platform.store import open_store
from yibao.platform.world import World

_PATIENCE_S = 1.0
_FEW = 8


class CrewLost(RuntimeError):
    """A process died before its cases were played."""


@dataclass(frozen=True)
class Plan:
    """What every process needs; all plain values. ``target``: an address, "" for the simulated platform in the process.

    ``config``, ``env``: file of settings and its environment, for a real platform; each process reads it, since keys
    are never handed over. ``written``: the edition that the cases are written in, where it is another one. ``db``: the simulated platform's database, "" for memory. ``people``, ``institutions``: see
    ``Stage``.
    """

    table: EditionTable
    suite: Suite
    world: World
    policy: Policy
    lifecycles: Lifecycles
    begun: datetime
    target: str = ""
    db: str = ""
    config: str = ""
    env: str = ""
    people: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    institutions: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    written: EditionTable | None = None

    def settings(self) -> Settings | None:
        """How the address is reached; None for the simulated platform. Raises SettingsError."""
        if self.config:
            return Settings.from_env(
                file=Path(self.config),
                edition=self.table.edition,
                env=self.env,
                facts=self.table.transport,
                override={"url": self.target} if self.target else None,
            )
        return Settings(self.target, "-", "-", "-") if self.target else None


def play(plan: Plan, case_ids: Sequence[str], workers: int) -> Iterator[CaseResult]:
    """The results as they come, in no order. Raises CrewLost, StoreError."""
    if min(workers, len(case_ids) // _FEW) <= 1:
        yield from _alone(plan, case_ids)
    else:
        yield from _together(plan, case_ids, workers)


def _alone(plan: Plan, case_ids: Sequence[str]) -> Iterator[CaseResult]:
    with closing(_Seat(plan, 0, 1)) as seat:
        for case_id in case_ids:
            yield seat.runner.run(case_id)


def _together(plan: Plan, case_ids: Sequence[str], workers: int) -> Iterator[CaseResult]:
    context = multiprocessing.get_context("spawn")
    tasks, results = context.Queue(), context.Queue()
    for case_id in (*case_ids, *[None] * workers):
        tasks.put(case_id)
    crew: list[BaseProcess] = [
        context.Process(target=_work, args=(plan, number, workers, tasks, results), daemon=True)
        for number in range(workers)
    ]
    for process in crew:
        process.start()
    try:
        for _ in case_ids:
            yield _next(results, crew)
    finally:
        for process in crew:
            process.terminate()
            process.join()


def _next(results: Any, crew: Sequence[BaseProcess]) -> CaseResult:
    while True:
        try:
            found: CaseResult = results.get(timeout=_PATIENCE_S)
        except queue.Empty:
            if any(process.exitcode not in (None, 0) for process in crew) or not any(
                process.is_alive() for process in crew
            ):
                raise CrewLost(str([process.exitcode for process in crew])) from None
        else:
            return found


def _work(plan: Plan, worker: int, workers: int, tasks: Any, results: Any) -> None:
    """The life of a process: cases until there are none."""
    with suppress(KeyboardInterrupt), closing(_Seat(plan, worker, workers)) as seat:
        for case_id in iter(tasks.get, None):
            results.put(seat.runner.run(case_id))


def _of(settings: Settings) -> Mapping[str, str]:
    return {
        "recer_sys_code": settings.recer_sys_code,
        "infver": settings.infver,
        "opter_type": settings.opter_type,
    }


class _Seat:
    """A runner and what it holds open."""

    def __init__(self, plan: Plan, worker: int, workers: int) -> None:
        settings = plan.settings()
        self._store = open_store(plan.db) if settings is None else None
        self._remote = Remote(settings) if settings is not None else None
        platform: Platform
        if self._remote is not None:
            platform = self._remote
        else:
            assert self._store is not None
            platform = InProcess(plan.table, plan.policy, plan.world, plan.lifecycles, self._store)
        self.runner = Runner(
            Stage(plan.suite, plan.world, plan.people, plan.institutions),
            plan.table,
            platform,
            MessageIds(plan.begun, worker, workers),
            written=plan.written,
            # Another platform words its refusals differently.
            wording=settings is None,
            envelope=USUAL_ENVELOPE if settings is None or not plan.config else _of(settings),
        )

    def close(self) -> None:
        """Let go of it."""
        for held in (self._store, self._remote):
            if held is not None:
                held.close()
