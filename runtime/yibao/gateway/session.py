"""The session of 9001: one sign_no per operator and day, kept on disk and shared by all processes of a machine."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import socket
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from yibao.gateway.errors import PlatformRefused, StateError
from yibao.gateway.locks import locked
from yibao.gateway.settings import Settings

SIGN_IN = "9001"
_UNSIGNED = re.compile(
    r"(未|没有|尚未|请先|重新|先)\s*签到|签到[^，。,]{0,12}(失效|过期|无效|不存在|已过)|sign_no|签退",
    re.IGNORECASE,
)


class _Kept(msgspec.Struct):
    day: str
    sign_no: str


@dataclass(frozen=True, slots=True)
class Session:
    """Where sessions are kept, and from which card and address this machine signs in.

    ``folder`` is made when it is missing, for its owner alone. Empty ``mac`` and ``ip`` are found out.
    """

    folder: Path
    mac: str = field(default="", repr=False)
    ip: str = field(default="", repr=False)

    def request(self, settings: Settings) -> dict[str, object]:
        """The input of 9001."""
        return {
            "signIn": {
                "opter_no": settings.opter[:20],
                "mac": self.mac or _own_mac(),
                "ip": self.ip or _own_ip(),
            }
        }

    def known(self, settings: Settings, day: datetime) -> str:
        """The sign_no of this operator and day; empty when there is none, or none that can be read."""
        try:
            kept = msgspec.json.decode(self._file(settings).read_bytes(), type=_Kept)
        except (OSError, msgspec.MsgspecError):
            return ""
        return kept.sign_no if kept.day == f"{day:%Y-%m-%d}" else ""

    def keep(self, settings: Settings, day: datetime, sign_no: str) -> None:
        """Write a sign_no down, whole or not at all. Raises ``StateError``."""
        file = self._file(settings)
        new = file.with_suffix(f".{os.getpid()}.new")
        try:
            new.touch(mode=0o600)
            new.write_bytes(msgspec.json.encode(_Kept(f"{day:%Y-%m-%d}", sign_no)))
            new.replace(file)
        except OSError as error:
            raise StateError(error.strerror or type(error).__name__) from error

    @contextlib.contextmanager
    def signing(self, settings: Settings) -> Iterator[None]:
        """Held while signing in, so that processes do not sign in over each other. Raises ``StateError``."""
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle = os.open(self._file(settings).with_suffix(".lock"), os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise StateError(error.strerror or type(error).__name__) from error
        try:
            with locked(handle):
                yield
        finally:
            os.close(handle)

    def _file(self, settings: Settings) -> Path:
        who = f"{settings.url}|{settings.fixmedins_code}|{settings.opter}"
        return self.folder / f"session-{hashlib.sha256(who.encode()).hexdigest()[:24]}.json"


def sign_no_of(output: Any) -> str:
    """The sign_no of a reply of 9001, which some platforms wrap in a list or do not wrap at all."""
    if isinstance(output, list):
        return next((found for item in output if (found := sign_no_of(item))), "")
    if isinstance(output, Mapping):
        own = output.get("sign_no")
        return (
            str(own) if own else next((found for item in output.values() if (found := sign_no_of(item))), "")
        )
    return ""


def is_unsigned(error: PlatformRefused) -> bool:
    """Whether a refusal says that the session is missing or over."""
    return error.infno != SIGN_IN and _UNSIGNED.search(error.err_msg) is not None


def _own_mac() -> str:
    node = f"{uuid.getnode():012X}"
    return "-".join(node[i : i + 2] for i in range(0, 12, 2))


def _own_ip() -> str:
    """The address of this machine's usual way out; nothing is sent to find it."""
    with contextlib.suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.connect(("192.0.2.1", 9))
        return str(probe.getsockname()[0])
    return "127.0.0.1"
