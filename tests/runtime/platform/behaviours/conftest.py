"""A platform to talk to, number by number, without HTTP: each test has a store of its own."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from behaviours_support import ROOT, SAMPLES, Sample, Talk

from yibao.message.tables import EditionTable, read_edition
from yibao.platform.store import Store, open_store


@pytest.fixture(scope="session")
def edition() -> EditionTable:
    return read_edition((ROOT / "generated" / "national" / "edition.json").read_bytes())


@pytest.fixture(scope="session")
def jiwei() -> EditionTable:
    return read_edition((ROOT / "generated" / "jiwei" / "edition.json").read_bytes())


@pytest.fixture
def store() -> Iterator[Store]:
    opened = open_store()
    yield opened
    opened.close()


@pytest.fixture
def talk(edition: EditionTable, store: Store) -> Talk:
    return Talk(edition, store)


@pytest.fixture
def strict(edition: EditionTable, store: Store) -> Talk:
    return Talk(edition, store, "strict")


@pytest.fixture(scope="session")
def sample() -> Sample:
    """``sample(infno, story, node, **changes)``: the ``input`` of a story's message; None takes a field away."""

    def read(infno: str, story: str, node: str = "", **changes: Any) -> Any:
        path = SAMPLES / infno / f"input-{story}.json"
        body = copy.deepcopy(json.loads(path.read_text("utf-8"), parse_float=Decimal)["input"])
        target = body[node] if node else next(iter(body.values()), {})
        for row in target if isinstance(target, list) else [target]:
            for code, value in changes.items():
                if value is None:
                    row.pop(code, None)
                else:
                    row[code] = value
        return body

    return read
