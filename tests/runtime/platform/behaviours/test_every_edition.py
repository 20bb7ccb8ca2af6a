"""Whatever an edition allows to be asked is answered or refused, never a fault: the samples of all editions, in any order."""

from __future__ import annotations

from random import Random

import msgspec
import pytest
from behaviours_support import ROOT

from yibao.benefit.shipped import shipped
from yibao.events.catalogue import lookup
from yibao.message.tables import read_edition
from yibao.platform.desk import Desk
from yibao.platform.envelope import JSON
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
