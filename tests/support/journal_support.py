"""Helpers of the journal's tests."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from yibao.gateway import Intent, Patience, Settings, Transport
from yibao.journal import durable
from yibao.message.wire import encode
from yibao_editions.national.client import Client

NOW = 1_772_676_000.0  # 2026-03-05 10:00:00 in Beijing


@dataclass
class Moment:
    """Seconds since 1970."""

    now: float = NOW

    def __call__(self) -> float:
        return self.now


def intent(
    msgid: str = "M1", infno: str = "2207", effect: str = "money", patience: float = 20.0, **facts: object
) -> Intent:
    """A transaction about to leave."""
    data = {"psn_no": "99990000111122223333", "mdtrt_id": "V1", "medfee_sumamt": "10.00", **facts}
    body = encode({"infno": infno, "msgid": msgid, "input": {"data": data}})
    return Intent(infno, msgid, effect, "0001", body, patience)  # type: ignore[arg-type]


def client_on(folder: Path, line: Transport, patience: Patience | None = None, opter: str = "0001") -> Client:
    """The national client with journal, counter and session in a folder."""
    settings = Settings("http://127.0.0.1:9/", "H99999900001", "示例市第一医院", "430100", opter=opter)
    return Client(settings, transport=line, durable=durable(settings, folder), patience=patience)
