"""The process that is killed: works through its visits, recovers what got lost, and starts again where it was."""

from __future__ import annotations

import argparse
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from faults.work import Unit, next_step, units
from yibao.gateway import BaseClient, Patience, Settings, YibaoError
from yibao.journal import Journal, Pace, Recovery, durable
from yibao_editions.national.client import Client
from yibao_editions.national.validation import checker


def main() -> int:
    """0: every visit is done or stuck; 3: not all, and nothing left to try."""
    options = _options()
    patience = options.patience
    settings = Settings(
        f"http://127.0.0.1:{options.port}/", "H99999900001", "示例市第一医院", "430100",
        opter=f"op{options.part}", timeout=patience, connect_timeout=patience,
    )  # fmt: skip
    lasting = durable(settings, options.state, machine=str(options.part))
    client = Client(
        settings, durable=lasting, patience=Patience(patience, patience, patience, patience, margin=patience)
    )
    journal = Journal.open(str(options.state / "journal.db"))
    own = [
        unit for unit in units(options.state, options.visits) if unit.number % options.parts == options.part
    ]
    stop = threading.Event()
    if options.recover:
        pace = Pace(quiet=patience * 4, lease=patience * 6, retry=patience)
        recovery = Recovery(journal, client, checker().table, pace=pace)
        threading.Thread(target=_recover, args=(recovery, stop), daemon=True).start()
    print("ready", flush=True)
    with ThreadPoolExecutor(options.threads) as pool:
        done = all(list(pool.map(lambda unit: _finish(unit, client, journal, options.recover), own)))
    stop.set()
    return 0 if done else 3


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--state", type=Path, required=True)
    parser.add_argument("--visits", type=int, required=True)
    parser.add_argument("--part", type=int, default=0)
    parser.add_argument("--parts", type=int, default=1)
    parser.add_argument("--threads", type=int, default=8)
    parser.add_argument("--patience", type=float, default=0.6)
    parser.add_argument("--recover", type=int, default=1)
    return parser.parse_args()


def _recover(recovery: Recovery, stop: threading.Event) -> None:
    while not stop.wait(0.2):
        recovery.run(threads=4)


def _finish(unit: Unit, client: BaseClient, journal: Journal, recover: int) -> bool:
    """Whether nothing more is to be done for a visit. Without recovery an open transaction is left behind."""
    while True:
        step, setl_id = next_step(unit, journal.entries("mdtrt_id = ?", (unit.visit,)))
        if step in ("done", "stuck"):
            return True
        if step == "wait" and not recover:
            return False
        if step == "wait":
            time.sleep(0.25)
            continue
        try:
            if step == "settle":
                client.call("2207", unit.settle_request(), dict)
            else:
                client.call("2208", unit.refund_request(setl_id), dict)
        except YibaoError:
            # What it means stands in the journal; the loop looks there.
            time.sleep(0.01)


if __name__ == "__main__":
    sys.exit(main())
