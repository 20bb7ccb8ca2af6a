"""The reconciliation itself: 3201 for every kind of settlement, 3202 with its files where that does not agree."""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from yibao.gateway import BaseClient, PlatformRefused, Reply
from yibao.gateway.files import lines, upload
from yibao.journal.reconcile.books import Row, rows_between, totals
from yibao.journal.reconcile.judge import FLAT, Line, judge, read_lines
from yibao.journal.reconcile.model import Difference, Group, Statement
from yibao.journal.states import OPEN
from yibao.journal.store import Journal
from yibao.message.tables import EditionTable
from yibao.message.times import write_date

Kind = tuple[str, str]
"""insutype and clr_type."""
USUAL: tuple[Kind, ...] = (("310", "11"), ("310", "21"), ("390", "11"), ("390", "21"))
"""Asked about even where we have nothing: what only the platform has shows nowhere else."""
_PUBLIC_COLUMNS = ("setl_id", "mdtrt_id", "psn_no", "total", "fund", "account", "flag")


class Reconciliation:
    """Compares a journal with the platform through a client of the same institution."""

    def __init__(self, journal: Journal, client: BaseClient, table: EditionTable, agency: str = "") -> None:
        """``agency``: setl_optins where a settlement does not name it; the institution's area by default.

        Raises ``KeyError`` when the edition has no 3201, 3202, 5203 or 9102.
        """
        self._journal, self._client = journal, client
        self._agency = agency or client.settings.mdtrtarea_admvs
        self._methods = {infno: item.method for infno, item in table.interfaces.items()}
        numbers = {method: infno for infno, method in self._methods.items()}
        self._totals = numbers["reconcile_settlement_totals"]
        self._details = numbers["reconcile_settlement_details"]
        self._query = numbers["query_settlement"]
        self._download = numbers["download_file"]

    def run(self, begin: date, end: date, kinds: Iterable[Kind] = USUAL) -> Statement:
        """Compare the days ``begin`` to ``end``. Raises ``YibaoError`` when the platform cannot be asked."""
        rows = rows_between(self._journal, self._methods, begin, end)
        parted = _parted(rows, kinds, self._agency)
        groups = [self._compare(key, own, begin, end) for key, own in parted.items()]
        differences: list[Difference] = []
        for clr_type, agency in dict.fromkeys((g.clr_type, g.setl_optins) for g in groups if not g.agrees):
            own = [row for key, part in parted.items() if key[1:] == (clr_type, agency) for row in part]
            result = self._result(own, clr_type, agency, begin, end)
            differences += judge(result, own, self._settled, self._journal.find)
        return Statement(begin, end, tuple(groups), tuple(differences), self._open(begin, end))

    def _compare(self, key: tuple[str, str, str], rows: list[Row], begin: date, end: date) -> Group:
        insutype, clr_type, agency = key
        sums = totals(rows)
        request = {
            "insutype": insutype,
            "clr_type": clr_type,
            "setl_optins": agency,
            "stmt_begndate": write_date(begin),
            "stmt_enddate": write_date(end),
            "medfee_sumamt": sums.total,
            "fund_pay_sumamt": sums.fund,
            "acct_pay": sums.account,
            "fixmedins_setl_cnt": sums.count,
        }
        reply: Reply[Any] = self._client.call(self._totals, {"data": request}, dict)
        info = _node(reply, "stmtinfo")
        agrees = str(info.get("stmt_rslt", "")) == FLAT
        said = str(info.get("stmt_rslt_dscr") or "")
        return Group(
            insutype, clr_type, agency, sums.count, sums.total, sums.fund, sums.account, agrees, said
        )

    def _result(self, rows: list[Row], clr_type: str, agency: str, begin: date, end: date) -> list[Line]:
        """3202: our lines go up in a file, the platform's verdict comes down in one."""
        named = [row for row in rows if row.setl_id]
        sums = totals(named)
        with tempfile.TemporaryDirectory() as folder:
            # A name of digits and letters that no two clearing types of one day share.
            name = f"{begin:%Y%m%d}_{end:%Y%m%d}_{clr_type}"
            sent = upload(self._client, _packed(named, Path(folder), name))
        request = {
            "setl_optins": agency,
            "file_qury_no": sent.file_qury_no,
            "stmt_begndate": write_date(begin),
            "stmt_enddate": write_date(end),
            "medfee_sumamt": sums.total,
            "fund_pay_sumamt": sums.fund,
            "cash_payamt": sums.cash,
            "fixmedins_setl_cnt": sums.count,
            "clr_type": clr_type,
        }
        reply: Reply[Any] = self._client.call(self._details, {"data": request}, dict)
        info = _node(reply, "fileinfo")
        wanted = {
            "file_qury_no": str(info.get("file_qury_no") or ""),
            "filename": str(info.get("filename") or ""),
            "fixmedins_code": self._client.settings.fixmedins_code,
        }
        file: Reply[Any] = self._client.call(self._download, {"fsDownloadIn": wanted}, dict)
        return list(read_lines(lines(file.content or b"")))

    def _settled(self, row: Row) -> Mapping[str, Any] | None:
        request = {"psn_no": row.psn_no, "setl_id": row.setl_id, "mdtrt_id": row.mdtrt_id}
        try:
            reply: Reply[Any] = self._client.call(self._query, {"data": request}, dict)
        except PlatformRefused:
            return None
        return _node(reply, "setlinfo") or None

    def _open(self, begin: date, end: date) -> int:
        marks = ", ".join("?" * len(OPEN))
        entries = self._journal.entries(f"effect = 'money' AND state IN ({marks})", OPEN)
        return sum(begin <= entry.moment.date() <= end for entry in entries)


def _parted(rows: list[Row], kinds: Iterable[Kind], agency: str) -> dict[tuple[str, str, str], list[Row]]:
    parts: dict[tuple[str, str, str], list[Row]] = {(*kind, agency): [] for kind in kinds}
    for row in rows:
        parts.setdefault((row.insutype, row.clr_type, row.clr_optins or agency), []).append(row)
    return dict(sorted(parts.items()))


def _packed(rows: list[Row], folder: Path, name: str) -> Path:
    """A zip with one txt: a line for each settlement, TAB between the columns, no header."""
    text = "".join("\t".join(str(getattr(row, code)) for code in _PUBLIC_COLUMNS) + "\n" for row in rows)
    packed = folder / f"{name}.txt.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{name}.txt", text)
    return packed


def _node(reply: Reply[Any], name: str) -> Mapping[str, Any]:
    """An object of the output; some platforms give it as the only element of a list."""
    output = reply.raw.get("output")
    node = output.get(name) if isinstance(output, Mapping) else None
    if isinstance(node, list):
        node = node[0] if node else None
    return node if isinstance(node, Mapping) else {}
