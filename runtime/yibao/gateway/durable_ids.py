"""Message ids from a counter on disk: unique over threads, processes, restarts and machines."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from yibao.events import Event, Severity
from yibao.gateway.errors import SettingsError, StateError
from yibao.gateway.ids import Clock, local, prefix_of, system_clock
from yibao.gateway.locks import locked

_NEVER = datetime.fromisoformat("0001-01-01")
_DIGITS = 4
# second, ids used in it, and the second up to which ids may have been given out before a power cut
_LENGTH = 14 + 1 + 5 + 1 + 14
_HORIZON_S = 10
_MOST_AHEAD_S = 1
_LONGEST_WAIT_S = 5.0


class DurableMessageIds:
    """Institution code (12) + yyyyMMddHHmmss (14) + serial (4) from a file that all processes of a machine share.

    ``machine`` (no, one or two digits) is the start of the serial: give each machine that sends for the same institution
    its own. A second has 10,000 ids, 1,000 or 100 with a machine digit or two; when they are used up, the next second
    is begun one ahead of the clock, and beyond that the caller waits for the clock.

    Nothing repeats when the clock goes back: the file remembers the last second used. For a power cut, which may lose the
    last writes, the file holds a horizon on the disk, renewed every 10 seconds; after a restart with an older file the
    count goes on behind the horizon.
    """

    def __init__(
        self,
        institution: str,
        file: Path,
        machine: str = "",
        clock: Clock = system_clock,
        wait: Callable[[float], None] = time.sleep,
    ) -> None:
        """Raises ``StateError`` when the file cannot be written, ``SettingsError`` for a wrong ``machine``."""
        if len(machine) > 2 or not (machine == "" or machine.isdecimal()):
            args = {
                "name": "machine",
                "found": machine[:10],
                "allowed": " 0 到 2 位数字",
                "allowed_en": "0 to 2 digits",
            }
            raise SettingsError(Event("settings-value", Severity.ERROR, args=args))
        self._prefix = prefix_of(institution)
        self._machine = machine
        self._width = _DIGITS - len(machine)
        self._clock = clock
        self._wait = wait
        self._lock = threading.Lock()
        try:
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._handle = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
            with locked(self._handle):
                self._restart()
        except OSError as error:
            raise StateError(_reason(error)) from error

    def next(self) -> str:
        """A new id, 30 characters. Raises ``StateError`` when the counter cannot be written."""
        waited = 0.0
        while True:
            now = local(self._clock()).replace(microsecond=0)
            try:
                with self._lock, locked(self._handle):
                    taken = self._take(now)
            except OSError as error:
                raise StateError(_reason(error)) from error
            if taken is not None:
                second, used = taken
                return f"{self._prefix}{_text(second)}{self._machine}{used:0{self._width}d}"
            if waited >= _LONGEST_WAIT_S:
                raise StateError("clock")
            self._wait(0.05)
            waited += 0.05

    def _take(self, now: datetime) -> tuple[datetime, int] | None:
        """The next second and serial; None when the caller must wait for the clock."""
        second, used, horizon = self._read()
        behind = second > now + timedelta(seconds=_LONGEST_WAIT_S)
        if now > second:
            second, used = now, 0
        elif used >= 10**self._width:
            # A clock that was set back does not come forward soon: then there is nothing to wait for.
            if second >= now + timedelta(seconds=_MOST_AHEAD_S) and not behind:
                return None
            second, used = second + timedelta(seconds=1), 0
        sure = second > horizon
        if sure:
            horizon = second + timedelta(seconds=_HORIZON_S)
        self._write(second, used + 1, horizon)
        if sure:
            os.fsync(self._handle)
        return second, used

    def _restart(self) -> None:
        """Go on behind the horizon when this boot of the machine has not used the file yet."""
        second, used, horizon = self._read()
        boot = _boot()
        if _get(self._handle, _LENGTH, 64).strip() != boot:
            if horizon > second:
                second, used = horizon + timedelta(seconds=1), 0
            self._write(second, used, horizon)
            _put(self._handle, _LENGTH, boot.ljust(64))
            os.fsync(self._handle)

    def _read(self) -> tuple[datetime, int, datetime]:
        parts = _get(self._handle, 0, _LENGTH).decode("ascii", "replace").split(" ")
        try:
            return _moment(parts[0]), int(parts[1]), _moment(parts[2])
        except (IndexError, ValueError):
            return _NEVER, 0, _NEVER

    def _write(self, second: datetime, used: int, horizon: datetime) -> None:
        _put(self._handle, 0, f"{_text(second)} {used:05d} {_text(horizon)}".encode("ascii"))

    def close(self) -> None:
        """Close the file."""
        os.close(self._handle)


def _get(handle: int, place: int, length: int) -> bytes:
    os.lseek(handle, place, os.SEEK_SET)
    return os.read(handle, length)


def _put(handle: int, place: int, data: bytes) -> None:
    os.lseek(handle, place, os.SEEK_SET)
    os.write(handle, data)


def _text(moment: datetime) -> str:
    return (
        f"{moment.year:04d}{moment.month:02d}{moment.day:02d}"
        f"{moment.hour:02d}{moment.minute:02d}{moment.second:02d}"
    )


def _moment(text: str) -> datetime:
    parts = (text[:4], text[4:6], text[6:8], text[8:10], text[10:12], text[12:14])
    return datetime(*map(int, parts))  # type: ignore[arg-type]  # noqa: DTZ001


def _boot() -> bytes:
    """What names this boot of the machine; where the system has none, the horizon is not needed but for a power cut."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_bytes().strip()[:64]
    except OSError:
        return b"-"


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__
