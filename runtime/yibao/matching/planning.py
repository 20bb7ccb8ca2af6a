"""What is to be sent: confirmed mappings as messages of 3301, mappings at the platform as messages of 3302."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import msgspec

from yibao.matching.decisions import Decision
from yibao.matching.items import Local
from yibao.matching.local_file import MatchError
from yibao.message.tables import EditionTable, NodeTable

UPLOAD, CANCEL = "3301", "3302"
_CODE = "med_list_codg"


@dataclass(frozen=True, slots=True)
class Terms:
    """What every row of an upload has in common: days of the mapping where the sheet has none, and the institution.

    ``list_type`` stands in for rows whose catalogue has none in the standard (diagnoses, operations).
    """

    institution: str
    begin: str
    end: str
    list_type: str = ""


@dataclass(frozen=True, slots=True)
class Sent:
    """A mapping that is at the platform, as far as we know; ``digest`` of what was sent, empty where somebody else has sent it."""

    local_id: str
    code: str
    list_type: str
    digest: str

    def is_as(self, planned: Planned) -> bool:
        """Whether nothing would be other after sending that. Of what others have sent only the code is known."""
        if self.digest:
            return self.digest == planned.digest
        return (self.code, self.list_type) == (planned.code, planned.list_type)


@dataclass(frozen=True, slots=True)
class Planned:
    """A row that is to be sent, with the code that it maps to."""

    local_id: str
    code: str
    list_type: str
    input: dict[str, Any]

    @property
    def digest(self) -> str:
        """Of what is sent."""
        return _digest(self.input)


def planned_upload(local: Local, decision: Decision, table: EditionTable, terms: Terms) -> Planned:
    """3301 of a confirmed mapping. Raises ``MatchError`` (``match-list-type``)."""
    national = decision.national
    list_type = (national.list_type if national else "") or terms.list_type
    if national is None or not list_type:
        raise MatchError("match-list-type", found=local.id, allowed=_list_types(table))
    told = {
        "fixmedins_hilist_id": local.id,
        "fixmedins_hilist_name": local.name,
        "list_type": list_type,
        "med_list_codg": national.code,
        "begndate": local.begin or terms.begin,
        "enddate": local.end or terms.end,
        "aprvno": local.number or national.number,
        "dosform": local.form or national.form,
        "exct_cont": local.excluded,
        "item_cont": local.content or national.content,
        "prcunt": local.unit or national.unit,
        "spec": local.spec or national.spec,
        "pacspec": local.pack or national.pack,
        "memo": local.memo,
    }
    return Planned(local.id, national.code, list_type, _input(table, UPLOAD, told))


def planned_uploads(
    confirmed: Iterable[tuple[Local, Decision]], there: Iterable[Sent], table: EditionTable, terms: Terms
) -> list[Planned]:
    """3301 of confirmed mappings that are not at the platform as they are. Raises ``MatchError`` (``match-list-type``)."""
    known = {sent.local_id: sent for sent in there}
    planned = (planned_upload(local, decision, table, terms) for local, decision in confirmed)
    return [each for each in planned if each.local_id not in known or not known[each.local_id].is_as(each)]


def planned_cancel(sent: Sent, table: EditionTable, institution: str) -> Planned:
    """3302 of a mapping that is at the platform."""
    told = {
        "fixmedins_code": institution, "fixmedins_hilist_id": sent.local_id, "list_type": sent.list_type, "med_list_codg": sent.code,
    }  # fmt: skip
    return Planned(sent.local_id, sent.code, sent.list_type, _input(table, CANCEL, told))


def sent_of(local_id: str, body: bytes, table: EditionTable) -> Sent:
    """The other way round: the mapping that a row of 3301 holds; ``body`` is the content of ``input``."""
    node, content = mapping_node(table, UPLOAD), msgspec.json.decode(body)
    inner = content[node.path] if node.path else content
    told = inner[0] if isinstance(inner, list) else inner
    return Sent(local_id, told[_CODE], told["list_type"], _digest(content))


def mapping_node(table: EditionTable, infno: str) -> NodeTable:
    """The node that carries a mapping: editions call it otherwise. Raises ``MatchError`` (``match-edition``) without one."""
    interface = table.interfaces.get(infno)
    for node in interface.input if interface else ():
        if any(field.code == _CODE for field in node.fields):
            return node
    raise MatchError("match-edition", found=table.edition, infno=infno)


def _input(table: EditionTable, infno: str, told: dict[str, str]) -> dict[str, Any]:
    """The content of ``input``, with the fields that this edition has."""
    node = mapping_node(table, infno)
    codes = {field.code for field in node.fields}
    data = {code: text for code, text in told.items() if code in codes and text}
    if not node.path:
        return data
    return {node.path: [data] if node.kind == "array" else data}


def _list_types(table: EditionTable) -> str:
    known = table.dictionaries.get("list_type")
    return "、".join(f"{code.code} {code.name}" for code in known.codes) if known else "-"


def _digest(content: Any) -> str:
    return hashlib.sha256(msgspec.json.encode(content, order="sorted")).hexdigest()[:24]
