"""What ``yibao mock`` puts around the platform: admin pages, faults, a recording, a replay or a checking relay."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from yibao.benefit.policy import Policy
from yibao.message.tables import EditionTable
from yibao.platform.admin.house import Access, House
from yibao.platform.attended import attend
from yibao.platform.faults.attendant import Books
from yibao.platform.faults.rules import Rulebook
from yibao.platform.gates import Gate
from yibao.platform.lifecycles import shipped_lifecycles
from yibao.platform.relay.proxy import Proxy
from yibao.platform.relay.replay import Replay
from yibao.platform.relay.tape import Recorder, TapeError, read_tape
from yibao.platform.store import Store
from yibao.platform.world import shipped_world
from yibaogen.cli.failure import usage
from yibaogen.cli.terminal import clean

if TYPE_CHECKING:
    from starlette.types import ASGIApp

_PACKAGE = Path(__file__).resolve().parents[1]
_ADDRESS = re.compile(r"https?://[^\s/@]+(?:/\S*)?")


@dataclass(frozen=True, slots=True)
class Around:
    """``record``, ``replay``: files, "" for none; ``proxy``: an address, "" for none."""

    record: str = ""
    replay: str = ""
    proxy: str = ""
    admin: Access = "loopback"
    processes: int = 1


def check_around(around: Around) -> None:
    """Raises Failure (exit code 2) for wishes that exclude each other and for an address that is none."""
    relays = bool(around.replay) + bool(around.proxy)
    if relays > 1 or (around.processes > 1 and (relays or around.record)):
        raise usage("platform-relay")
    if around.proxy and not _ADDRESS.fullmatch(around.proxy):
        raise usage("platform-proxy-url", found=clean(around.proxy)[:200])


def surround(
    platform: ASGIApp,
    around: Around,
    tables: Sequence[EditionTable],
    store: Store,
    policy: Policy,
    gate: Gate | None,
    manners: str,
    seed: int,
) -> ASGIApp:
    """The platform with all of it. Raises Failure (exit code 2) for files that cannot be used."""
    house = House(
        tables=tables,
        store=store,
        world=shipped_world(),
        policy=policy,
        lifecycles=shipped_lifecycles(),
        books=Books(rules=Rulebook(seed), recorder=_recorder(around)),
        templates=admin_templates(),
        access=around.admin,
        mode="replay" if around.replay else "proxy" if around.proxy else "platform",
        manners=manners,
        seed=seed,
        processes=around.processes,
    )
    return attend(platform, house, relay=_relay(around, tables), gate=gate)


def admin_templates() -> Path:
    """The folder of the admin pages: in the installed package, else in the project."""
    packed = _PACKAGE / "_data" / "templates" / "admin"
    return packed if packed.is_dir() else _PACKAGE.parents[1] / "templates" / "admin"


def _relay(around: Around, tables: Sequence[EditionTable]) -> ASGIApp | None:
    if around.proxy:
        return Proxy(tables, around.proxy)
    if not around.replay:
        return None
    try:
        return Replay(tables, read_tape(Path(around.replay)))
    except TapeError as error:
        address = clean(around.replay)
        raise usage(
            "platform-tape", address=address, line=str(error.line), found=clean(error.reason)
        ) from error


def _recorder(around: Around) -> Recorder | None:
    if not around.record:
        return None
    try:
        return Recorder(Path(around.record))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise usage("platform-tape-write", address=clean(around.record), found=reason) from error
