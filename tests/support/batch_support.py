"""A pharmacy and a hospital that send jobs of many rows to the simulated platform over HTTP."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

from yibao.batches import Batches, Job, Outcome, Row, Sender
from yibao.gateway import BaseClient, Incoming, NotSent, OutcomeUnknown, Outgoing, Settings
from yibao.gateway.connect import connect
from yibao.journal import Journal, JournalLedger, Pace, durable

PHARMACY = "P99999900003"
HOSPITAL = "H99999900001"
PILLS = "XC08CAA058A001010100002"
NOW = Pace(quiet=0.0, lease=2.0, retry=0.0)


@dataclass
class Line:
    """The real line, which a test makes lose requests or replies, or answers in the platform's place."""

    settings: Settings
    lose_reply: set[str] = field(default_factory=set)
    lose_request: set[str] = field(default_factory=set)
    cut: set[str] = field(default_factory=set)
    sent: list[str] = field(default_factory=list)
    on_send: Callable[[Outgoing], Incoming | None] = lambda outgoing: None

    def __post_init__(self) -> None:
        self._line = connect(self.settings)

    def send(self, outgoing: Outgoing) -> Incoming:
        self.sent.append(outgoing.infno)
        if outgoing.infno in self.cut:
            raise NotSent(outgoing.infno, outgoing.url, "refused")
        if outgoing.infno in self.lose_request:
            raise OutcomeUnknown("outcome-broken", outgoing.infno, outgoing.msgid, "reset")
        instead = self.on_send(outgoing)
        came = instead if instead is not None else self._line.send(outgoing)
        if outgoing.infno in self.lose_reply:
            raise OutcomeUnknown("outcome-timeout", outgoing.infno, outgoing.msgid, "1")
        return came

    def close(self) -> None:
        self._line.close()


@dataclass
class Desk:
    """One institution with journal, jobs and counter in a folder; ``database``: another place for journal and jobs."""

    url: str
    folder: Path
    institution: str = HOSPITAL
    database: str = ""
    machine: str = ""
    timeout: float = 100.0
    edition: str = "national"

    def __post_init__(self) -> None:
        self.settings = Settings(
            self.url,
            self.institution,
            "示例机构",
            "430100",
            timeout=self.timeout,
            connect_timeout=self.timeout,
        )
        where = self.database or str(self.folder / "journal.db")
        self.line = Line(self.settings)
        lasting = durable(self.settings, self.folder, journal=where, machine=self.machine)
        assert isinstance(lasting.ledger, JournalLedger)
        self.journal: Journal = lasting.ledger.journal
        package = f"yibao_editions.{self.edition}"
        self.checker = import_module(f"{package}.validation").checker()
        client: type[BaseClient] = import_module(f"{package}.client").Client
        self.client = client(self.settings, transport=self.line, durable=lasting)
        self.book = Batches.open(where)

    def job(self, infno: str, rows: list[Row], **more: Any) -> Job:
        return self.book.create(infno, self.edition, self.institution, rows, **more)

    def sender(self, **more: Any) -> Sender:
        return Sender(self.book, self.client, self.checker.table, pace=more.pop("pace", NOW), **more)

    def run(self, job: Job, **more: Any) -> Outcome:
        return self.sender().run(job.id, **more)

    def departments(self) -> dict[str, Mapping[str, Any]]:
        found = self.client.call("5101", {}, dict).raw["output"]["feedetail"]
        return {row["hosp_dept_codg"]: row for row in found}

    def close(self) -> None:
        self.client.close()
        self.book.close()
        self.journal.close()


def department(number: int, **facts: object) -> Row:
    """A row of 3401."""
    told = {
        "hosp_dept_codg": f"D{number:03d}",
        "caty": "A03.04",
        "hosp_dept_name": f"第{number}科",
        "begntime": "2026-03-01 00:00:00",
        "itro": "诊治本专科常见病和疑难病。",
        "dept_resper_name": "林致远",
        "dept_resper_tel": "19956660000",
        "dept_estbdat": "1998-05-01 00:00:00",
        "aprv_bed_cnt": 40,
        "poolarea_no": "430100",
        "dr_psncnt": 12,
        "phar_psncnt": 2,
        "nurs_psncnt": 20,
        "tecn_psncnt": 3,
        **facts,
    }
    return Row({"deptinfo": told}, label=f"科室信息!{number + 5}", ref=f"D{number:03d}")


def purchase(number: int, batch: str = "", count: str = "7", **facts: object) -> Row:
    """A row of 3503: a few of one medicine, told apart by its delivery note."""
    told = {
        "med_list_codg": PILLS,
        "fixmedins_hilist_id": "YP0001",
        "fixmedins_hilist_name": "苯磺酸氨氯地平片",
        "fixmedins_bchno": batch or f"B{number:05d}",
        "dynt_no": f"N{number:05d}",
        "spler_name": "示例医药有限公司",
        "manu_lotnum": "20251108",
        "aprvno": "国药准字H99990002",
        "manu_date": "2025-11-08",
        "expy_end": "2037-11-07",
        "purc_retn_cnt": count,
        "rx_flag": "1",
        "purc_retn_stoin_time": "2026-03-02 09:00:00",
        "purc_retn_opter_name": "梁春生",
        "prodentp_name": "示例制药二厂",
        **facts,
    }
    return Row({"purcinfo": told}, label=f"采购信息!{number + 5}", ref=f"N{number:05d}")


def main() -> int:
    """A process that sends a job and kills itself at the given point: ``URL FOLDER DATABASE JOB POINT``."""
    url, folder, database, job, point = sys.argv[1:]
    desk = Desk(url, Path(folder), PHARMACY, database, timeout=0.5)
    wait = int(point)

    def reached(*_args: object, **_more: object) -> None:
        nonlocal wait
        wait -= 1
        if wait == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    for owner, names in (
        (desk.book, ("link", "settle")),
        (desk.journal, ("prepare", "step")),
        (desk.line, ("send",)),
    ):
        for name in names:
            _wrap(owner, name, reached)
    outcome = desk.run(desk.book.job(job))
    print(dict(outcome.counts))
    return 0


def _wrap(owner: object, name: str, reached: Callable[..., None]) -> None:
    inner = getattr(owner, name)

    def outer(*args: object, **more: object) -> object:
        reached()
        done = inner(*args, **more)
        reached()
        return done

    setattr(owner, name, outer)


if __name__ == "__main__":
    sys.exit(main())
