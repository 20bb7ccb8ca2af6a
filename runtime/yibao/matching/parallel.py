"""Many items over the machine's cores."""

from __future__ import annotations

import gc
import multiprocessing
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection

import msgspec

from yibao.matching.engine import Matcher, Proposal
from yibao.matching.items import Local

_FEW = 500
_CHUNK = 50


def propose_all(matcher: Matcher, items: Sequence[Local], *, processes: int = 0) -> Iterator[Proposal]:
    """The proposals of all items, in their order.

    ``processes``: at most so many (0: as many as there are cores). The catalogue is shared with processes that are forked, so that
    they cost no memory; where the system cannot fork, or the items are few, this process does all.
    """
    count = processes or os.cpu_count() or 1
    if count < 2 or len(items) < _FEW or "fork" not in multiprocessing.get_all_start_methods():
        yield from map(matcher.propose, items)
        return
    chunks = [items[at : at + _CHUNK] for at in range(0, len(items), _CHUNK)]
    # Nothing of what is shared may be touched by the collector, or every page would be copied.
    gc.collect()
    gc.freeze()
    try:
        yield from _spread(matcher, chunks, count)
    finally:
        gc.unfreeze()


def _spread(matcher: Matcher, chunks: list[Sequence[Local]], count: int) -> Iterator[Proposal]:
    """Every process takes each ``count``-th chunk, so that all keep step with the one that reads."""
    context = multiprocessing.get_context("fork")
    pipes = [context.Pipe(duplex=False) for _ in range(count)]
    workers = [
        context.Process(target=_work, args=(matcher, chunks[start::count], pipes[start][1]), daemon=True)
        for start in range(count)
    ]
    for worker, (_, end) in zip(workers, pipes, strict=True):
        worker.start()
        end.close()
    try:
        for number, chunk in enumerate(chunks):
            try:
                packed = pipes[number % count][0].recv_bytes()
            except EOFError:
                # The process is dead, by whatever hand: its share is done here.
                yield from map(matcher.propose, chunk)
            else:
                yield from msgspec.msgpack.decode(packed, type=list[Proposal])
    finally:
        for worker, (start, _) in zip(workers, pipes, strict=True):
            start.close()
            worker.terminate()
            worker.join()


def _work(matcher: Matcher, chunks: list[Sequence[Local]], end: Connection) -> None:
    # When nobody reads any more there is nothing to do; Ctrl-C is told by the one who reads.
    with suppress(BrokenPipeError, KeyboardInterrupt):
        for chunk in chunks:
            end.send_bytes(msgspec.msgpack.encode([matcher.propose(item) for item in chunk]))
