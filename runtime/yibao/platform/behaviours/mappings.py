"""3301, 3302: a hospital says which catalogue entry its own code stands for, and takes it back. 1317 tells of it."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from yibao.platform.behaviours.checks import OPEN_END, day, own, text
from yibao.platform.call import Behaviour, Call, Reply
from yibao.platform.refusal import Refused
from yibao.platform.state import CatalogueMapping
from yibao.platform.told import told_of
from yibao.platform.world import Item

_ACTIVE, _CANCELLED = "active", "cancelled"


def upload_catalogue_mapping(call: Call) -> Reply:
    """3301: one entry for one own code at a time; what was taken back may be mapped anew."""
    for data in call.rows():
        _map(call, data)
    return None


def _map(call: Call, data: Mapping[str, object]) -> None:
    begin, end = day(data, "begndate", call.today), day(data, "enddate", OPEN_END)
    list_type, own_code = text(data, "list_type"), text(data, "fixmedins_hilist_id")
    code = text(data, "med_list_codg")
    item = call.site.world.items.get(code)
    if item is None and call.site.strict:
        raise Refused("behaviour-item-unknown", found=code)
    if item is not None and item.list_type != list_type:
        raise Refused("behaviour-item-list", found=list_type)
    key = f"{call.institution}/{list_type}/{own_code}"
    known = call.unit.get(CatalogueMapping, key)
    if known is not None and known.state == _ACTIVE and begin <= known.end and known.begin <= end:
        raise Refused("behaviour-mapping-doubled", found=known.code)
    call.unit.put(
        CatalogueMapping(
            key=key,
            institution=call.institution,
            list_type=list_type,
            own_code=own_code,
            code=code,
            state=_ACTIVE,
            begin=begin,
            end=end,
            time=call.now,
            told=told_of(data),
        )
    )


def cancel_catalogue_mapping(call: Call) -> Reply:
    """3302: a mapping of 3301, or one that was there from the first day."""
    for data in call.rows():
        _unmap(call, data)
    return None


def _unmap(call: Call, data: Mapping[str, object]) -> None:
    own(call, data)
    list_type, own_code = text(data, "list_type"), text(data, "fixmedins_hilist_id")
    code = text(data, "med_list_codg")
    key = f"{call.institution}/{list_type}/{own_code}"
    known = call.unit.get(CatalogueMapping, key)
    if known is None:
        item = call.site.world.items.get(code)
        known = _of_the_world(call, key, item) if item and item.own_code == own_code else None
    if known is None or known.state != _ACTIVE or known.code != code:
        raise Refused("behaviour-mapping-unknown")
    call.unit.put(msgspec.structs.replace(known, state=_CANCELLED, time=call.now))


def _of_the_world(call: Call, key: str, item: Item) -> CatalogueMapping:
    return CatalogueMapping(
        key=key,
        institution=call.institution,
        list_type=item.list_type,
        own_code=item.own_code,
        code=item.code,
        state=_ACTIVE,
        begin=item.begin,
        end=item.end or OPEN_END,
        time=call.now,
    )


BEHAVIOURS: Mapping[str, Behaviour] = {
    "upload_catalogue_mapping": upload_catalogue_mapping,
    "cancel_catalogue_mapping": cancel_catalogue_mapping,
}
