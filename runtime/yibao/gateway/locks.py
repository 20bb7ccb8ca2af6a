"""A lock on an open file that holds between processes, on POSIX and on Windows."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

if sys.platform == "win32":
    import msvcrt
    import time

    def _try_lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _lock(handle: int) -> None:
        while not _try_lock(handle):
            time.sleep(0.001)

    def _unlock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX)

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)


@contextmanager
def locked(handle: int) -> Iterator[None]:
    """Hold the lock of an open file. The system frees it when the process dies."""
    _lock(handle)
    try:
        yield
    finally:
        _unlock(handle)


@contextmanager
def locked_if_free(handle: int) -> Iterator[bool]:
    """The same without waiting: gives whether the lock was free and is now held."""
    held = _try_lock(handle)
    try:
        yield held
    finally:
        if held:
            _unlock(handle)
