"""Settlements and refunds through a line that fails in every way, by clients that are killed: does anything get lost?

A platform, a fault-injecting proxy and the client processes run on this machine. About a quarter of all requests goes
wrong (delay, late delivery, drop before and after the platform has done it, reset, duplicate, garbage, truncated, empty,
gateway pages, slow loris), and the clients die by SIGKILL every few seconds. At the end the journal and the platform's books are compared visit by
visit. The same with recovery switched off must show losses, or the comparison would prove nothing.

    python benchmarks/fault_run.py [--visits 7500]      # 7,500 visits: 7,500 settlements, 2,500 refunds

Exit code 0: nothing lost, nothing doubled with recovery; losses without.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path

# This folder has modules named like some of the standard library: its place on the path goes to the tests' helpers.
sys.path.pop(0)
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests" / "support"))

from faults.proxy import FAULTS
from faults.run import Outcome, Plan, run
from rich.console import Console
from rich.table import Table


def main() -> int:
    """Run both and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--visits", type=int, default=7500)
    parser.add_argument("--rate", type=float, default=0.25)
    parser.add_argument("--kill-every", type=float, default=8.0)
    parser.add_argument("--threads", type=int, default=24)
    parser.add_argument("--limit", type=float, default=3600.0)
    options = parser.parse_args()
    with_recovery = _run(options, options.visits, recover=True)
    without = _run(options, max(60, options.visits // 20), recover=False)
    _show(with_recovery, without)
    sound = not (with_recovery.lost or with_recovery.doubled or with_recovery.wrong or with_recovery.stuck)
    return 0 if sound and without.lost else 1


def _run(options: argparse.Namespace, visits: int, *, recover: bool) -> Outcome:
    with tempfile.TemporaryDirectory() as folder:
        plan = Plan(
            Path(folder), visits, options.rate, kill_every=options.kill_every, threads=options.threads,
            recover=recover, limit=options.limit,
        )  # fmt: skip
        return asyncio.run(run(plan))


def _show(on: Outcome, off: Outcome) -> None:
    table = Table(
        "", "recovery on", "recovery off", title="settlements through a bad line", title_justify="left"
    )
    for column in table.columns[1:]:
        column.justify = "right"
    for fault in FAULTS:
        table.add_row(f"fault: {fault}", str(on.faults[fault]), str(off.faults[fault]))
    table.add_row("requests without a fault", str(on.faults["none"]), str(off.faults["none"]))
    table.add_row("SIGKILL of a client", str(on.kills), str(off.kills), end_section=True)
    for name, state_on, state_off in _states(on, off):
        table.add_row(f"journal: {name}", state_on, state_off)
    table.add_row("platform: settlements", str(on.settled), str(off.settled))
    table.add_row("platform: refunds", str(on.refunded), str(off.refunded), end_section=True)
    for name in ("lost", "doubled", "wrong", "stuck"):
        table.add_row(f"visits {name}", str(len(getattr(on, name))), str(len(getattr(off, name))))
    table.add_row("seconds", f"{on.seconds:.0f}", f"{off.seconds:.0f}")
    Console(width=100).print(table)


def _states(on: Outcome, off: Outcome) -> list[tuple[str, str, str]]:
    names = sorted({*on.states, *off.states})
    return [(name, str(on.states.get(name, 0)), str(off.states.get(name, 0))) for name in names]


if __name__ == "__main__":
    sys.exit(main())
