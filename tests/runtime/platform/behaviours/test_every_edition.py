"""Whatever an edition allows to be asked is answered or refused, never a fault: the samples of all editions, in any order."""

from __future__ import annotations

from random import Random

import msgspec
import pytest
from behaviours_support import ROOT

from yibao.benefit.shipped import shipped
from yibao.events.catalogue import lookup
from yibao.message.tables import read_edition
from yibao.platform.behaviours import BEHAVIOURS
from yibao.platform.desk import Desk
from yibao.platform.envelope import JSON
from yibao.platform.foreign import is_foreign
from yibao.platform.lifecycles import shipped_lifecycles
from yibao.platform.site import Site
from yibao.platform.store import Store
from yibao.platform.world import shipped_world

SAMPLES = ROOT / "specs" / "samples"
EDITIONS = sorted(path.name for path in SAMPLES.iterdir() if path.is_dir())


@pytest.mark.parametrize("edition", EDITIONS)
def test_no_request_is_a_fault(edition: str, store: Store) -> None:
    table = read_edition((ROOT / "generated" / edition / "edition.json").read_bytes())
    desk = Desk(table, Site(shipped(), shipped_world(), shipped_lifecycles()), store)
    paths = sorted((SAMPLES / edition).glob("*/*input-*.json"))
    Random(edition).shuffle(paths)
    own_fault = lookup("platform-reply").zh.partition("{")[0]
    counted = {0: 0, -1: 0}
    for path in paths:
        request = desk.examine(path.read_bytes(), None)
        if not request.valid:
            continue
        answer, _ = desk.answer(request, None, None)
        if answer.content_type != JSON:
            continue
        reply = msgspec.json.decode(answer.body)
        assert not str(reply["err_msg"] or "").startswith(own_fault), (path.name, reply["err_msg"])
        counted[int(reply["infcode"])] += 1
    assert sum(counted.values()) > 5


def test_another_services_bodies_are_answered_from_the_tables(store: Store) -> None:
    """Hunan's 71xx and 72xx say ``hiRxno``: nothing in them is missing because a behaviour looks for ``hi_rxno``."""
    table = read_edition((ROOT / "generated" / "hunan" / "edition.json").read_bytes())
    desk = Desk(table, Site(shipped(), shipped_world(), shipped_lifecycles(), manners="strict"), store)
    told = {}
    for path in sorted((SAMPLES / "hunan").glob("7[12]*/input-[0-9]*.json")):
        answer, _ = desk.answer(desk.examine(path.read_bytes(), None), None, None)
        told[f"{path.parent.name}/{path.name}"] = msgspec.json.decode(answer.body)["err_msg"]
    assert len(told) >= 40 and set(told.values()) == {""}, told


def test_a_few_codes_of_its_own_make_no_other_service() -> None:
    """Editions write single fields otherwise (``dscgTime``, ``expContent``): the behaviours answer all the same."""
    foreign = {
        (edition, infno)
        for edition in EDITIONS
        for table in [read_edition((ROOT / "generated" / edition / "edition.json").read_bytes())]
        for infno, interface in table.interfaces.items()
        if interface.method in BEHAVIOURS and is_foreign(interface)
    }
    assert foreign == {("hunan", infno) for infno in ("7103", "7104", "7203", "7204")}
