"""A platform reduced to its books: it settles whatever it is asked to, as often as it is asked, and forgets nothing.

It is meaner than a real one, which refuses to settle a visit twice: so a doubled settlement shows. Like a real one it
knows a message by its msgid and refuses it the second time.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
from decimal import Decimal
from pathlib import Path
from typing import Any

from faults.wire import read_message, reply
from yibao.message.wire import encode

SAMPLES = Path(__file__).resolve().parents[3] / "specs" / "samples" / "national"


def sample(infno: str, name: str) -> dict[str, Any]:
    """A sample message with exact numbers."""
    file = SAMPLES / infno / f"{name}-20-outpatient-day.json"
    return json.loads(file.read_text("utf-8"), parse_float=Decimal)


class Refusal(Exception):
    """infcode -1."""


class Books:
    """Settlements in SQLite. ``settlement``: one row each, with the msgid that made it and what became of it."""

    def __init__(self, file: str = ":memory:") -> None:
        self.db = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
        self.db.execute("PRAGMA synchronous=OFF")
        self.db.execute(
            "CREATE TABLE settlement (setl_id TEXT PRIMARY KEY, mdtrt_id TEXT, psn_no TEXT, msgid TEXT, total TEXT,"
            " reversed INT DEFAULT 0, refunds INT DEFAULT 0)"
        )
        self.db.execute("CREATE INDEX by_visit ON settlement (mdtrt_id)")
        self.db.execute("CREATE INDEX by_message ON settlement (msgid)")
        self.db.execute("CREATE TABLE refund (setl_id TEXT PRIMARY KEY, origin TEXT, msgid TEXT)")
        self.db.execute("CREATE TABLE message (msgid TEXT PRIMARY KEY)")
        self._replies = {n: sample(n, "output") for n in ("2207", "2208", "5203", "5204")}
        self._line = self._replies["5204"]["output"][0]
        self.calls = 0

    def answer(self, body: bytes) -> bytes:
        """The reply to a message."""
        self.calls += 1
        asked = json.loads(body, parse_float=Decimal)
        try:
            output = self._act(asked["infno"], asked["msgid"], next(iter(asked["input"].values())))
            told: dict[str, Any] = {"infcode": 0, "err_msg": None, "output": output}
        except Refusal as refusal:
            told = {"infcode": -1, "err_msg": str(refusal), "output": None}
        head = {key: self._replies["2207"][key] for key in ("inf_refmsgid", "refmsg_time", "respond_time")}
        return encode({"infcode": told["infcode"], **head, **told})

    def _act(self, infno: str, msgid: str, data: dict[str, Any]) -> Any:
        match infno:
            case "9001":
                return {"signinoutb": {"sign_time": "2026-03-03 08:00:00", "sign_no": "S1"}}
            case "2207":
                return self._settle(msgid, data)
            case "2208":
                return self._refund(msgid, data)
            case "2601":
                return self._reverse(data)
            case "5203":
                return self._query(data)
            case "5204":
                return self._lines(data)
        raise Refusal(f"没有交易 {infno}")

    def _once(self, msgid: str) -> None:
        try:
            self.db.execute("INSERT INTO message VALUES (?)", (msgid,))
        except sqlite3.IntegrityError as error:
            raise Refusal("报文重复，不予受理") from error

    def _settle(self, msgid: str, data: dict[str, Any]) -> Any:
        self._once(msgid)
        setl_id = f"J{self.db.execute('SELECT count(*) FROM settlement').fetchone()[0] + 1:020d}"
        total = str(data["medfee_sumamt"])
        self.db.execute(
            "INSERT INTO settlement (setl_id, mdtrt_id, psn_no, msgid, total) VALUES (?, ?, ?, ?, ?)",
            (setl_id, data["mdtrt_id"], data["psn_no"], msgid, total),
        )
        return self._shown("2207", setl_id, data, Decimal(total))

    def _refund(self, msgid: str, data: dict[str, Any]) -> Any:
        self._once(msgid)
        row = self._row(data["setl_id"])
        if row is None or row[1] or row[2]:
            raise Refusal("结算不存在或已经退费")
        self.db.execute("UPDATE settlement SET refunds = refunds + 1 WHERE setl_id = ?", (data["setl_id"],))
        self.db.execute(
            "INSERT INTO refund VALUES (?, ?, ?)", (f"R{data['setl_id'][1:]}", data["setl_id"], msgid)
        )
        output = self._replies["2208"]["output"]
        info = {**output["setlinfo"], "setl_id": f"R{data['setl_id'][1:]}", "mdtrt_id": data["mdtrt_id"]}
        return {**output, "setlinfo": info}

    def _reverse(self, data: dict[str, Any]) -> Any:
        row = self.db.execute(
            "SELECT setl_id, reversed, refunds FROM settlement WHERE msgid = ?", (data["omsgid"],)
        ).fetchone()
        if row is None or row[2]:
            raise Refusal("原交易不存在或已经退费")
        self.db.execute("UPDATE settlement SET reversed = 1 WHERE setl_id = ?", (row[0],))
        return None

    def _query(self, data: dict[str, Any]) -> Any:
        row = self._row(data["setl_id"])
        if row is None or row[1]:
            raise Refusal("没有这笔结算")
        shown = self._shown("5203", data["setl_id"], data, Decimal(row[0]))
        shown["setlinfo"]["refd_setl_flag"] = "1" if row[2] else "0"
        return shown

    def _lines(self, data: dict[str, Any]) -> Any:
        found = self.db.execute(
            "SELECT setl_id FROM settlement WHERE mdtrt_id = ? AND reversed = 0 AND refunds = 0",
            (data["mdtrt_id"],),
        ).fetchall()
        if not found:
            raise Refusal("没有费用明细")
        return [{**self._line, "mdtrt_id": data["mdtrt_id"], "setl_id": row[0]} for row in found]

    def _row(self, setl_id: str) -> tuple[str, int, int] | None:
        return self.db.execute(
            "SELECT total, reversed, refunds FROM settlement WHERE setl_id = ?", (setl_id,)
        ).fetchone()

    def _shown(self, infno: str, setl_id: str, data: dict[str, Any], total: Decimal) -> Any:
        """The sample's settlement with these numbers; what the total has more or less, the person pays in cash."""
        output = self._replies[infno]["output"]
        info = {
            **output["setlinfo"],
            "setl_id": setl_id,
            "mdtrt_id": data["mdtrt_id"],
            "psn_no": data["psn_no"],
        }
        more = total - info["medfee_sumamt"]
        for code in (
            "medfee_sumamt",
            "fulamt_ownpay_amt",
            "psn_part_amt",
            "psn_cash_pay",
            "psn_pay",
            "cash_payamt",
        ):
            if code in info:
                info[code] = info[code] + more
        return {**output, "setlinfo": info}

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """A connection of the server."""
        while (message := await read_message(reader)) is not None:
            writer.write(reply(self.answer(message.body)))
            await writer.drain()
