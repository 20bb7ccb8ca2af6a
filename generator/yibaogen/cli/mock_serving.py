"""The processes behind ``yibao mock``: one, or several that share a listening socket and a database."""

from __future__ import annotations

import gc
import multiprocessing
import multiprocessing.connection
import signal
import socket
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from importlib import import_module
from importlib.util import find_spec
from multiprocessing.process import BaseProcess
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Literal

from yibao.benefit.policy import Policy, PolicyError, read_policy
from yibao.benefit.shipped import shipped
from yibao.gateway.errors import SettingsError
from yibao.message.tables import EditionTable
from yibao.platform import create_app
from yibao.platform.gates import Gate
from yibao.platform.gates.from_file import gate_from_file
from yibao.platform.store import Store, StoreError, open_store
from yibao.validate.fast import EditionChecker
from yibaogen.cli.failure import USAGE, Failure, usage
from yibaogen.cli.mock_around import Around, surround
from yibaogen.cli.snapshot import load_table
from yibaogen.cli.terminal import clean
from yibaogen.load.policy import load_policy

if TYPE_CHECKING:
    from starlette.types import ASGIApp

# Longer than any client keeps an idle connection, so that no request is written into one that is being closed.
_KEEP_ALIVE_S = 75
_WAIT_S = 10
# Requests leave hardly any cycles behind: looking for them after each 700 objects costs a tenth of the time.
_COLLECT = (20_000, 10, 10)


@dataclass(frozen=True, slots=True)
class Plan:
    """What every process needs to know; all plain values, so that it can be handed over.

    ``docs``: edition → folder; ``gateway``: the file that says how the gateway in front checks and signs.
    """

    editions: tuple[str, ...]
    root: str | None
    db: str
    policy: str
    manners: Literal["lenient", "strict"]
    seed: int
    callback: str
    docs: dict[str, str]
    gateway: str = ""
    around: Around = field(default_factory=Around)


def is_memory(db: str) -> bool:
    """Whether the state is in memory, which processes cannot share."""
    return db in ("", "sqlite://", ":memory:", "sqlite:///:memory:")


def open_state(plan: Plan) -> Store:
    """The database. Raises Failure (``platform-store``, exit code 2)."""
    try:
        return open_store(plan.db)
    except StoreError as error:
        raise usage(error.event.id, **error.event.args) from error


def read_rules(plan: Plan) -> Policy:
    """The policy, shipped or in a file. Raises Failure (``platform-policy`` or what is wrong in it, exit code 2)."""
    path = Path(plan.policy)
    if path.suffix in (".yaml", ".yml") and path.is_file():
        loaded = load_policy(path, clean(plan.policy))
        if not loaded.policies:
            raise Failure(USAGE, *loaded.events)
        return loaded.policies[0]
    try:
        if plan.policy.endswith(".json"):
            return read_policy(Path(plan.policy).read_bytes())
        return shipped(plan.policy)
    except (PolicyError, OSError) as error:
        raise usage("platform-policy", found=clean(plan.policy), reason=clean(str(error))[:300]) from error


def read_gate(plan: Plan) -> Gate | None:
    """The gateway in front, if there is one. Raises Failure (a setting's event, exit code 2)."""
    if not plan.gateway:
        return None
    try:
        return gate_from_file(Path(plan.gateway))
    except SettingsError as error:
        raise usage(error.event.id, **error.event.args) from error


def build(
    plan: Plan, tables: Sequence[EditionTable], store: Store, policy: Policy, gate: Gate | None = None
) -> ASGIApp:
    """The application. The generated checks of an installed package are used where its table is the same."""
    app = create_app(
        [_fastest(table) for table in tables],
        store=store,
        policy=policy,
        manners=plan.manners,
        seed=plan.seed,
        callback=plan.callback,
        docs={edition: Path(folder) for edition, folder in plan.docs.items()},
    )
    return surround(app, plan.around, tables, store, policy, gate, plan.manners, plan.seed)


def serve(app: ASGIApp, listener: socket.socket) -> None:
    """Serve until a signal comes."""
    import uvicorn

    from yibaogen.cli.mock_wire import OnePieceProtocol

    config = uvicorn.Config(
        app,
        http=OnePieceProtocol,
        log_level="warning",
        access_log=False,
        lifespan="off",
        timeout_keep_alive=_KEEP_ALIVE_S,
        server_header=False,
    )
    # Tables and world live as long as the process: the collector need not look at them again.
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_COLLECT)
    uvicorn.Server(config).run(sockets=[listener])


def serve_many(plan: Plan, workers: int, listener: socket.socket) -> int:
    """Serve in several processes until a signal comes; 1 when one of them dies by itself."""
    context = multiprocessing.get_context("spawn")
    processes: list[BaseProcess] = [
        context.Process(target=_work, args=(plan, listener), daemon=True) for _ in range(workers)
    ]

    def stop(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, stop)
    code = 0
    try:
        for process in processes:
            process.start()
        multiprocessing.connection.wait([process.sentinel for process in processes])
        code = 1
    except KeyboardInterrupt:
        pass
    for process in processes:
        process.terminate()
    for process in processes:
        process.join(_WAIT_S)
    return code


def _work(plan: Plan, listener: socket.socket) -> None:
    root = Path(plan.root) if plan.root else None
    tables = [load_table(name, root) for name in plan.editions]
    with suppress(KeyboardInterrupt), closing(open_state(plan)) as store:
        serve(build(plan, tables, store, read_rules(plan), read_gate(plan)), listener)


def _fastest(table: EditionTable) -> EditionTable | EditionChecker:
    package = f"yibao_editions.{table.edition}"
    if find_spec("yibao_editions") is None or find_spec(package) is None:
        return table
    checker: EditionChecker = import_module(f"{package}.validation").checker()
    return checker if checker.table == table else table
