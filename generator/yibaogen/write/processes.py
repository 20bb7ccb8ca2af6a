"""Jobs in a few processes side by side, begun by a fork: what the parent has loaded, all of them have."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import Any, TypeVar

_T = TypeVar("_T")


def side_by_side(work: Callable[[str], _T], jobs: Sequence[str], count: int) -> dict[str, _T]:
    """``work(job)`` for each job by its name, in ``count`` processes; they are begun in the order given.

    What ``work`` raises is raised here. Results are pickled, ``work`` itself is not where processes are forked.
    """
    # A fork of a process without threads costs nothing; elsewhere it is not safe.
    context: Any = get_context("fork" if sys.platform == "linux" else "spawn")
    waiting = list(reversed(jobs))
    at: dict[Any, str] = {}
    found: dict[str, _T] = {}
    processes = []
    for _number in range(min(count, len(jobs))):
        here, there = context.Pipe()
        process = context.Process(target=_serve, args=(work, there), daemon=True)
        process.start()
        there.close()
        processes.append(process)
        at[here] = waiting.pop()
        here.send(at[here])
    while at:
        for connection in wait(list(at)):
            assert isinstance(connection, Connection)
            job = at.pop(connection)
            found[job] = _answer(connection, job)
            if waiting:
                at[connection] = waiting.pop()
            connection.send(at.get(connection))
    for process in processes:
        process.join()
    return found


def _answer(connection: Connection, job: str) -> Any:
    try:
        answer = connection.recv()
    except EOFError:
        raise RuntimeError(f"the process at work on {job} has ended") from None
    if isinstance(answer, Exception):
        raise answer
    return answer


def _serve(work: Callable[[str], object], connection: Connection) -> None:
    """One process: a job after the other until there is none."""
    while (job := connection.recv()) is not None:
        try:
            connection.send(work(job))
        except Exception as error:
            connection.send(error)
