"""Mappings that are at the platform without our doing, of another system or from before the store was lost: asked about with 1317.

What is found is noted as uploaded: ``send`` leaves it alone while the same code is confirmed, else takes it back first; ``undo`` takes it back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from yibao.gateway import BaseClient, PlatformRefused, Reply
from yibao.journal.asking import fill, says_nothing_found
from yibao.journal.facts import text
from yibao.matching.local_file import MatchError
from yibao.matching.planning import Sent
from yibao.message.tables import EditionTable

ASK = "1317"
_OWN = "medins_list_codg"
# The first page holds all mappings that one own code can have; the standard wants a day since which rows have changed.
_FIRST_PAGE = {"updt_time": "2000-01-01", "page_num": "1", "page_size": "100"}


def mappings_at(client: BaseClient, table: EditionTable, local_id: str, on: date) -> list[Sent]:
    """What of an own code is in force at the platform on a day; usually one mapping or none.

    Raises ``MatchError`` (``match-edition``) for an edition without 1317, ``YibaoError`` when the platform does not answer or refuses.
    """
    institution = client.settings.fixmedins_code
    known = {**_FIRST_PAGE, "fixmedins_code": institution, _OWN: local_id}
    request = fill(table.interfaces[ASK].input, known) if ASK in table.interfaces else None
    if request is None:
        raise MatchError("match-edition", found=table.edition, infno=ASK)
    try:
        reply: Reply[Any] = client.call(ASK, request, dict)
    except PlatformRefused as error:
        if says_nothing_found(error.err_msg):
            return []
        raise
    found = [
        Sent(local_id, text(row.get("med_list_codg")), text(row.get("list_type")), "")
        for row in _rows(reply.raw.get("output"))
        if text(row[_OWN]) == local_id
        and text(row.get("fixmedins_code")) in ("", institution)
        and text(row.get("vali_flag")) == "1"
        and (text(row.get("enddate"))[:10] or "9999-12-31") >= on.isoformat()
    ]
    return list(dict.fromkeys(found))


def _rows(output: object) -> Iterator[Mapping[str, Any]]:
    """The mappings of a reply, wherever an edition has them."""
    if isinstance(output, list):
        for each in output:
            yield from _rows(each)
    elif isinstance(output, dict):
        if _OWN in output:
            yield output
        for value in output.values():
            yield from _rows(value)
