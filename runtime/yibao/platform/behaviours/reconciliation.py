"""Both sides' books compared: totals (3201), and line by line with a result file (3202)."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal, InvalidOperation

from yibao.message.times import write_datetime
from yibao.platform.archive import pack
from yibao.platform.call import Behaviour, Call, Reply
from yibao.platform.fees import amount
from yibao.platform.refusal import Refused
from yibao.platform.state import Settlement, StoredFile

_FLAT, _DIFFERS = "0", "1"
_MOST_BYTES = 64 * 1024 * 1024
_KEPT = timedelta(days=7)
_COLUMNS = 7


@dataclass(frozen=True, slots=True)
class Row:
    """One settlement as either side books it; ``refund``: refd_setl_flag."""

    setl_id: str
    mdtrt_id: str
    psn_no: str
    medfee: Decimal
    fund: Decimal
    account: Decimal
    refund: str
    msgid: str = ""

    def differences(self, other: Row) -> Iterator[str]:
        """What the other side says differently, in words."""
        for word, mine, theirs in (
            ("总额", self.medfee, other.medfee),
            ("基金", self.fund, other.fund),
            ("账户", self.account, other.account),
            ("退费标志", self.refund, other.refund),
            ("就诊ID", self.mdtrt_id, other.mdtrt_id),
            ("人员", self.psn_no, other.psn_no),
        ):
            if mine != theirs:
                yield word if word == "人员" else f"{word} 机构{mine}≠平台{theirs}"


def reconcile_settlement_totals(call: Call) -> Reply:
    """3201: totals of one insutype and clr_type in a time, refunds with their negative records."""
    data = call.data
    rows = [
        _booked(item)
        for item in _settlements(call)
        if item.insutype == data["insutype"] and item.clr_type == data["clr_type"]
    ]
    flag = str(data.get("refd_setl_flag") or "")
    rows = [row for row in rows if flag in ("", row.refund)]
    sides = [
        ("总额", amount(data["medfee_sumamt"]), _sum([row.medfee for row in rows])),
        ("基金", amount(data["fund_pay_sumamt"]), _sum([row.fund for row in rows])),
        ("账户", amount(data["acct_pay"]), _sum([row.account for row in rows])),
        ("笔数", amount(data["fixmedins_setl_cnt"]), Decimal(len(rows))),
    ]
    told = [f"{word} 机构{mine}≠平台{theirs}" for word, mine, theirs in sides if mine != theirs]
    return {
        "stmtinfo": {
            "setl_optins": data["setl_optins"],
            "stmt_rslt": _DIFFERS if told else _FLAT,
            "stmt_rslt_dscr": "；".join(told) or "平",
        }
    }


def reconcile_settlement_details(call: Call) -> Reply:
    """3202: every line of the uploaded file against the books; the result file comes by 9102."""
    told = {row.setl_id: row for row in _uploaded(call, str(call.data["file_qury_no"]))}
    booked = {
        row.setl_id: row
        for item in _settlements(call)
        if item.clr_type == call.data["clr_type"]
        for row in [_booked(item)]
    }
    lines = [_result(told.get(key), booked.get(key)) for key in (*told, *(booked.keys() - told.keys()))]
    number = call.unit.number("reconciliation")
    until = call.now + _KEPT
    made = StoredFile(
        key=f"fsi/3202/{number:010d}",
        institution=call.institution,
        name=f"3202_{number:010d}.txt.zip",
        content=pack(f"3202_{number:010d}.txt", sorted(lines)),
        time=call.now,
        until=until,
    )
    call.unit.add(made)
    info = {"file_qury_no": made.key, "filename": made.name, "dld_endtime": write_datetime(until)}
    return {"fileinfo": info}


def _settlements(call: Call) -> list[Settlement]:
    begin, end = str(call.data["stmt_begndate"])[:10], str(call.data["stmt_enddate"])[:10]
    return [
        item for item in call.unit.find(Settlement, institution=call.institution) if begin <= item.day <= end
    ]


def _booked(item: Settlement) -> Row:
    """A settlement that was taken back later was a payment when it was made: its own flag stays 0."""
    sums = item.result.sums
    return Row(
        item.key,
        item.mdtrt_id,
        item.psn_no,
        sums.medfee_sumamt,
        sums.fund_pay_sumamt,
        sums.acct_pay,
        "1" if item.refunds else "0",
        item.msgid,
    )


def _result(told: Row | None, booked: Row | None) -> str:
    """A line of the result: psn_no, mdtrt_id, setl_id, msgid, stmt_rslt, refd_setl_flag, memo."""
    row = booked or told
    if row is None:
        raise Refused("platform-file-unknown")
    if told is None:
        memo = "平台有而机构没有"
    elif booked is None:
        memo = "机构有而平台没有"
    else:
        memo = "；".join(told.differences(booked))
    verdict = _DIFFERS if memo else _FLAT
    cells = (row.psn_no, row.mdtrt_id, row.setl_id, row.msgid, verdict, row.refund, memo)
    return "\t".join(cell or "null" for cell in cells)


def _uploaded(call: Call, key: str) -> Iterator[Row]:
    """The lines of the file that 9101 took. Raises ``Refused`` for a file that is not there or not in the agreed form."""
    found = call.unit.get(StoredFile, key)
    if found is None or found.institution != call.institution:
        raise Refused("platform-file-unknown")
    for number, line in enumerate(_text(found.content).splitlines(), 1):
        cells = [cell.strip() for cell in line.split("\t")]
        if not any(cells):
            continue
        if len(cells) < _COLUMNS:
            raise Refused("platform-file-line", found=str(number))
        try:
            sums = [Decimal(cell if cell not in ("", "null", "NULL") else "0") for cell in cells[3:6]]
        except InvalidOperation as error:
            raise Refused("platform-file-line", found=str(number)) from error
        yield Row(cells[0], cells[1], cells[2], sums[0], sums[1], sums[2], cells[6])


def _text(content: bytes) -> str:
    """The txt in the zip, or the content itself where it is no zip."""
    try:
        if zipfile.is_zipfile(io.BytesIO(content)):
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                entry = archive.infolist()[0]
                if entry.file_size > _MOST_BYTES:
                    raise Refused("platform-file-unknown")
                content = archive.read(entry)
        return content.decode("utf-8-sig")
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        UnicodeDecodeError,
        IndexError,
        RuntimeError,
        NotImplementedError,
    ) as error:
        raise Refused("platform-file-unknown") from error


def _sum(amounts: Sequence[Decimal]) -> Decimal:
    return sum(amounts, Decimal("0.00"))


BEHAVIOURS: Mapping[str, Behaviour] = {
    "reconcile_settlement_totals": reconcile_settlement_totals,
    "reconcile_settlement_details": reconcile_settlement_details,
}
