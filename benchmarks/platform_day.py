"""The simulated platform beside a bare starlette echo, in the same run over loopback.

Run: ``python benchmarks/platform_day.py [--seconds 4] [--visits 0]`` (``--seconds 0 --visits 100000``: only the memory). Prints, for SQLite and (where it is installed) PostgreSQL
with 1 and 2 workers: settled outpatient visits per second, 2207 per second, p50 and p99 at 10 connections, each beside the
echo's request rate, and the server's processor time for each; on a machine with other work the latter tell more. Then the memory of a worker before and after ``--visits`` visits. Exits 1 when a ratio or the p99 is
outside its limit.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from statistics import quantiles
from typing import Any

# In place of this folder, whose platform.py would hide the standard library's.
sys.path[0] = str(Path(__file__).parents[1] / "tests" / "support")

from clerk import PILLS, SCAN, Clerk, Said  # noqa: E402
from postgres import binaries, cluster, fresh_database  # noqa: E402

CONNECTIONS = 10
SLICES = 4
ECHO_BYTES = 1200
STATELESS_LEAST, SETTLED_LEAST, P99_MOST_MS = 0.6, 0.10, 50.0
STEPS, GROWTH_MOST = 10, 1.10
_PEOPLE = count(1)
LINES = (("1", PILLS, "18.00", "2"), ("2", SCAN, "212.50", "1"))
TOTAL = "248.50"
ECHO = """
import uvicorn
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route
from yibaogen.cli.mock import listen
async def echo(request):
    return Response(await request.body(), media_type="application/json; charset=utf-8")
listener = listen("127.0.0.1", 0)
print('{"url": "http://127.0.0.1:%d/"}' % listener.getsockname()[1], flush=True)
app = Starlette(routes=[Route("/{path:path}", echo, methods=["POST"])])
uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False, lifespan="off")).run(sockets=[listener])
"""


class Wire:
    """One kept connection: posts bytes, reads one reply."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self.writer = writer

    async def post(self, path: str, body: bytes) -> bytes:
        head = f"POST {path} HTTP/1.1\r\nhost: x\r\ncontent-length: {len(body)}\r\n\r\n"
        self.writer.write(head.encode() + body)
        told = await self._reader.readuntil(b"\r\n\r\n")
        length = next(line for line in told.lower().split(b"\r\n") if line.startswith(b"content-length:"))
        return await self._reader.readexactly(int(length[15:]))


class Writer(Clerk):
    """A clerk whose messages are written down instead of sent."""

    def __init__(self) -> None:
        super().__init__(lambda path, content, headers: self._keep(path, content))
        self.path = ""
        self.content = b""

    def _keep(self, path: str, content: bytes) -> Any:
        self.path, self.content = path, content
        raise _Written

    def written(self, ask: Callable[[], Said]) -> tuple[str, bytes]:
        """Path and bytes of the message that ``ask`` would send."""
        with suppress(_Written):
            ask()
        return self.path, self.content


class _Written(Exception):
    """A message stands on paper."""


@dataclass
class Load:
    """What one measurement found: ``rate`` per second, latencies in ms, ``cpu``: the server's µs for each unit."""

    rate: float
    p50: float
    p99: float
    cpu: float


@dataclass(frozen=True)
class Server:
    """A server that runs: its address, and the group of its processes."""

    url: str
    group: int

    def _processes(self) -> Iterator[Path]:
        for folder in Path("/proc").iterdir():
            if folder.name.isdigit():
                with suppress(OSError):
                    if os.getpgid(int(folder.name)) == self.group:
                        yield folder

    def cpu_s(self) -> float:
        """Processor time of all its processes so far."""
        ticks = 0
        for folder in self._processes():
            fields = (folder / "stat").read_text("utf-8").rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])
        return ticks / os.sysconf("SC_CLK_TCK")

    def memory_mb(self) -> float:
        """Resident memory of all its processes."""
        told = [(folder / "status").read_text("utf-8").splitlines() for folder in self._processes()]
        return (
            sum(int(line.split()[1]) for lines in told for line in lines if line.startswith("VmRSS:")) / 1024
        )


Job = Callable[[Wire], Awaitable[int]]
"""Does something over a connection; gives how many units of work that was, 0: there is nothing left."""


@asynccontextmanager
async def wires(url: str) -> AsyncIterator[list[Wire]]:
    """The connections of a measurement."""
    port = int(url.rstrip("/").rpartition(":")[2])
    found = [Wire(*await asyncio.open_connection("127.0.0.1", port)) for _ in range(CONNECTIONS)]
    yield found
    for wire in found:
        wire.writer.close()


async def measure(server: Server, seconds: float, job: Job) -> Load:
    """Run a job on all connections for some seconds, or until it has nothing left."""
    times: list[float] = []
    done = 0

    async def work(wire: Wire, end: float) -> None:
        nonlocal done
        while (start := time.perf_counter()) < end:
            units = await job(wire)
            if not units:
                return
            times.append((time.perf_counter() - start) * 1000)
            done += units

    async with wires(server.url) as found:
        start, used = time.perf_counter(), server.cpu_s()
        await asyncio.gather(*(work(wire, start + seconds) for wire in found))
        took, used = time.perf_counter() - start, server.cpu_s() - used
    cuts = quantiles(times, n=100) if len(times) > 1 else [0.0] * 99
    return Load(done / took, cuts[49], cuts[98], used * 1e6 / max(done, 1))


def repeat(path: str, body: bytes) -> Job:
    """The same message again and again."""

    async def job(wire: Wire) -> int:
        await wire.post(path, body)
        return 1

    return job


class Visits:
    """Whole visits of ever new people; ``ready`` collects visits that only lack their settlement."""

    def __init__(self) -> None:
        self._paper = Writer()
        self.ready: list[tuple[str, bytes]] = []

    async def prepare(self, wire: Wire) -> int:
        """Register, inform, upload lines; the settlement is written and kept."""
        psn_no = f"9999{os.getpid():08d}{next(_PEOPLE):08d}"
        paper = self._paper
        told = await _ask(wire, *paper.written(lambda: paper.register(psn_no)))
        visit = told["output"]["data"]["mdtrt_id"]
        await _ask(wire, *paper.written(lambda: paper.inform(visit, psn_no)))
        await _ask(wire, *paper.written(lambda: paper.add(visit, *LINES, psn_no=psn_no)))
        self.ready.append(paper.written(lambda: paper.settle(visit, TOTAL, psn_no)))
        return 1

    async def settle(self, wire: Wire) -> int:
        """One 2207 of those that were prepared."""
        if not self.ready:
            return 0
        await _ask(wire, *self.ready.pop())
        return 1

    async def whole(self, wire: Wire) -> int:
        """A visit from registration to settlement."""
        await self.prepare(wire)
        return await self.settle(wire)


async def _ask(wire: Wire, path: str, body: bytes) -> Any:
    told = json.loads(await wire.post(path, body))
    if told["infcode"] != 0:
        raise SystemExit(f"{path}: {told['err_msg']}")
    return told


@contextmanager
def running(*command: str) -> Iterator[Server]:
    """A server that has answered on every connection."""
    with subprocess.Popen(
        [sys.executable, *command], stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        assert process.stdout is not None
        try:
            server = Server(json.loads(process.stdout.readline())["url"], process.pid)
            for _ in range(5):
                asyncio.run(measure(server, 0.2, repeat("/", b"{}")))
            yield server
        finally:
            os.killpg(process.pid, signal.SIGKILL)


def mock(url: str, workers: int) -> tuple[str, ...]:
    """The command of a platform."""
    command = ("-m", "yibaogen.cli.main", "mock", "--port", "0", "--format", "json")
    return (*command, "--db", url, "--workers", str(workers))


def databases(folder: Path) -> Iterator[tuple[str, str]]:
    """Name and URL of each database that can be had here; PostgreSQL keeps its durable settings."""
    yield "sqlite", f"sqlite:///{folder / 'bench.db'}"
    if binaries() is None:
        print("postgresql: not installed (apt-get install postgresql)")
        return
    with cluster() as socket:
        yield "postgresql", fresh_database(socket)


def in_turns(echo: Server, server: Server, seconds: float, job: Job) -> tuple[Load, Load]:
    """The echo and a job, slice by slice in turns, so that other work on the machine meets both alike."""
    person = repeat("/", b"{" + b" " * ECHO_BYTES + b"}")
    slices = [
        (
            asyncio.run(measure(echo, seconds / SLICES / 2, person)),
            asyncio.run(measure(server, seconds / SLICES, job)),
        )
        for _ in range(SLICES)
    ]
    return _together([one for one, _ in slices]), _together([one for _, one in slices])


def _together(loads: list[Load]) -> Load:
    """The mean of slices; of latencies the worst."""
    found = [load for load in loads if load.rate]
    rate, cpu = (sum(getattr(load, name) for load in found) / len(found) for name in ("rate", "cpu"))
    return Load(rate, max(load.p50 for load in found), max(load.p99 for load in found), cpu)


def bench_one(echo: Server, name: str, url: str, workers: int, seconds: float) -> list[str]:
    """Measure one configuration; gives what is outside its limits."""
    paper = Writer()
    institution = paper.written(
        lambda: paper.call(
            "1201", {"medinsinfo": {"fixmedins_type": "1", "fixmedins_code": paper.institution}}
        )
    )
    asked = {"mdtrt_cert_type": "02", "mdtrt_cert_no": "999999195803120040"}
    person = paper.written(lambda: paper.call("1101", {"data": asked}))
    with running(*mock(url, workers)) as server:
        visits = Visits()
        stateless = in_turns(echo, server, seconds, repeat(*institution))
        reading = in_turns(echo, server, seconds, repeat(*person))
        whole = asyncio.run(measure(server, seconds, visits.whole))
        asyncio.run(measure(server, 2 * seconds, visits.prepare))
        settled = in_turns(echo, server, seconds, visits.settle)
    print(
        f"{name:10} {workers} workers: 1201 {told(*stateless)}, 1101 {told(*reading)}, 2207 {told(*settled)}"
        f" p50 {settled[1].p50:.1f} p99 {settled[1].p99:.1f} ms; {whole.rate:.0f} visits/s;"
        f" echo {settled[0].rate:.0f}/s {settled[0].cpu:.0f} µs p99 {settled[0].p99:.1f} ms"
    )
    found = []
    if workers == 1 and stateless[1].rate / stateless[0].rate < STATELESS_LEAST:
        found.append(f"{name}: 1201 below {STATELESS_LEAST} of the echo")
    if settled[1].rate / settled[0].rate < SETTLED_LEAST:
        found.append(f"{name} {workers}: 2207 below {SETTLED_LEAST} of the echo")
    if settled[1].p99 > P99_MOST_MS:
        found.append(f"{name} {workers}: p99 above {P99_MOST_MS} ms")
    return found


def told(echo: Load, load: Load) -> str:
    """A rate beside the echo's, and the processor time beside the echo's."""
    return f"{load.rate:.0f}/s ({load.rate / echo.rate:.2f}) {load.cpu:.0f} µs ({echo.cpu / max(load.cpu, 1):.2f})"


def bench_memory(visits: int, folder: Path) -> list[str]:
    """Resident memory of one worker over many visits, printed at every tenth; what is outside its limit.

    The first tenth fills what is kept on purpose (the database's page cache, the latest messages); from there on it is flat.
    """
    with running(*mock(f"sqlite:///{folder / 'memory.db'}", 1)) as server:
        made, start = Visits(), time.perf_counter()
        sizes = [server.memory_mb()]
        print(f"memory: {sizes[0]:.0f} MB at the start", flush=True)
        for step in range(1, STEPS + 1):
            left = visits // STEPS

            async def job(wire: Wire) -> int:
                nonlocal left
                left -= 1
                return await made.whole(wire) if left >= 0 else 0

            asyncio.run(measure(server, 3600.0, job))
            sizes.append(server.memory_mb())
            done, took = visits // STEPS * step, time.perf_counter() - start
            print(f"memory: {sizes[-1]:.1f} MB after {done} visits, {done / took:.0f}/s", flush=True)
    if max(sizes[2:]) > sizes[1] * GROWTH_MOST:
        return [f"memory: {sizes[1]:.0f} MB after a tenth of the visits, {max(sizes[2:]):.0f} MB later"]
    return []


def main() -> int:
    """Print the figures; 1 when one is outside its limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=4.0)
    parser.add_argument("--visits", type=int, default=0)
    args = parser.parse_args()
    found: list[str] = []
    with tempfile.TemporaryDirectory() as folder, running("-c", ECHO) as echo:
        for name, url in databases(Path(folder)) if args.seconds else ():
            for workers in (1, 2):
                found += bench_one(echo, name, url, workers, args.seconds)
        if args.visits:
            found += bench_memory(args.visits, Path(folder))
    for line in found:
        print(f"outside: {line}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
