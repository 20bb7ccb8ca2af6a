"""A platform to talk to, number by number, without HTTP: each test has a store of its own."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from yibao.benefit.shipped import shipped
from yibao.events.catalogue import lookup
from yibao.message.tables import EditionTable
from yibao.message.wire import encode
from yibao.platform.desk import Desk
from yibao.platform.envelope import JSON
from yibao.platform.lifecycles import shipped_lifecycles
from yibao.platform.site import Manners, Site
from yibao.platform.store import Store
from yibao.platform.store.unit import Record
from yibao.platform.world import shipped_world

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "specs" / "samples" / "national"
HOSPITAL, OTHER, PHARMACY = "H99999900001", "H99999900002", "P99999900003"
LI, ZHOU, HE, CHEN = (f"43000000000000000{number}" for number in ("101", "202", "303", "404"))
Sample = Callable[..., Any]
_PLACEHOLDER = re.compile(r"\\\{[a-z_]+\\\}")


@dataclass
class Told:
    """A reply: ``output`` parsed with Decimals, or the file's bytes."""

    infcode: int
    err_msg: str
    output: Any
    file: bytes = b""


class Talk:
    """Sends requests to one desk; every request has a msgid of its own."""

    def __init__(self, table: EditionTable, store: Store, manners: Manners = "lenient") -> None:
        self.table = table
        self.store = store
        self.site = Site(shipped(), shipped_world(), shipped_lifecycles(), 0, manners)
        self._desk = Desk(table, self.site, store)
        self.notices: list[Any] = []
        self._sent = 0
        self._sign_no = "1"

    def sign_in(self, institution: str = HOSPITAL, at: str = "2026-03-02 07:30:00") -> None:
        """Sign the operator in, as a strict platform wants it."""
        body = {"signIn": {"opter_no": "C430100000401", "mac": "00-00", "ip": "192.0.2.1"}}
        self._sign_no = self.ok("9001", body, institution, at)["signinoutb"]["sign_no"]

    def send(
        self, infno: str, body: Any, institution: str = HOSPITAL, at: str = "2026-03-02 09:00:00"
    ) -> Told:
        """One request; a request that validation refuses is a mistake of the test."""
        self._sent += 1
        request = {
            "infno": infno,
            "msgid": f"{institution}{re.sub('[^0-9]', '', at)}{self._sent:04d}",
            "mdtrtarea_admvs": "430100",
            "insuplc_admdvs": "430100",
            "recer_sys_code": "HIS01",
            "infver": "V1.0",
            "opter_type": "1",
            "opter": "C430100000401",
            "opter_name": "袁丽华",
            "inf_time": at,
            "fixmedins_code": institution,
            "fixmedins_name": "示例市第一医院",
            "sign_no": self._sign_no,
            "input": body,
        }
        report = self._desk.examine(encode(request), None)
        assert report.valid, [f"{event.path} {event.message('zh')}" for event in report.errors]
        answer, notices = self._desk.answer(report, None, None)
        self.notices += notices
        if answer.content_type != JSON:
            return Told(0, "", None, answer.body)
        reply = json.loads(answer.body, parse_float=Decimal)
        return Told(int(reply["infcode"]), reply.get("err_msg") or "", reply.get("output"))

    def ok(self, infno: str, body: Any, institution: str = HOSPITAL, at: str = "2026-03-02 09:00:00") -> Any:
        """The output of a request that must be carried out."""
        told = self.send(infno, body, institution, at)
        assert told.infcode == 0, told.err_msg
        return told.output

    def file(self, body: Any, institution: str = HOSPITAL, at: str = "2026-03-02 09:00:00") -> bytes:
        """The bytes of a 9102 that must be carried out."""
        told = self.send("9102", {"fsDownloadIn": body}, institution, at)
        assert told.infcode == 0, told.err_msg
        assert told.file
        return told.file

    def refused(
        self,
        event_id: str,
        infno: str,
        body: Any,
        institution: str = HOSPITAL,
        at: str = "2026-03-02 09:00:00",
    ) -> str:
        """A request that must be refused with this event's sentence; the sentence."""
        told = self.send(infno, body, institution, at)
        assert told.infcode == -1, told.output
        wanted = _PLACEHOLDER.sub(".*", re.escape(lookup(event_id).zh))
        assert re.fullmatch(wanted, told.err_msg), told.err_msg
        return told.err_msg

    def kept(self, kind: type[Record], **equals: str) -> list[Any]:
        """What the store holds of a kind."""
        with self.store.begin("read") as unit:
            return list(unit.find(kind, **equals))  # type: ignore[arg-type]
