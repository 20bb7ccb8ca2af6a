"""The mini edition, its messages, and schemas as jsonschema judges them."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from yibaogen.load import load_edition
from yibaogen.model import Edition
from yibaogen.model.samples import Bundle
from yibaogen.render import json_schema

ROOT = Path(__file__).parents[3]
MINI = ROOT / "tests" / "cases" / "mini" / "specs"

REQUEST: dict[str, Any] = {
    "infno": "2204",
    "msgid": "H43010000001202611230930000001",
    "inf_time": "2026-11-23 09:30:00",
    "input": {
        "data": {
            "psn_no": "43000011600000",
            "mdtrt_cert_type": "02",
            "medfee_sumamt": 12.5,
            "brdy": "1980-02-29",
        },
        "feedetail": [
            {
                "feedetl_sn": "1",
                "fee_ocur_time": "2026-11-23 09:00:00",
                "cnt": 1,
                "pric": 12.5,
                "det_item_fee_sumamt": 12.5,
            }
        ],
    },
}
REPLY: dict[str, Any] = {"infcode": 0, "output": {"result": [{"feedetl_sn": "1", "amount": 12.5}]}}


@cache
def edition(name: str) -> Edition:
    """``mini`` or an edition of the project."""
    loaded = load_edition(MINI if name == "mini" else ROOT / "specs", name)
    assert loaded.edition is not None, [event.message("en") for event in loaded.events]
    return loaded.edition


@cache
def schema_texts(name: str) -> dict[str, str]:
    """All rendered schemas of an edition by path."""
    return json_schema.render(Bundle(edition(name), {}))


@cache
def judge(name: str, infno: str, way: str) -> Draft202012Validator:
    """jsonschema on one rendered schema."""
    return Draft202012Validator(json.loads(schema_texts(name)[f"{name}/schema/{infno}.{way}.json"]))


def changed(message: dict[str, Any], path: str, value: object = ...) -> dict[str, Any]:
    """A copy of a message with one place set, or taken out when no value is given."""
    result = copy.deepcopy(message)
    *above, last = _keys(path)
    place: Any = result
    for key in above:
        place = place[key]
    if value is ...:
        del place[last]
    elif isinstance(place, list) and last == len(place):
        place.append(value)
    else:
        place[last] = value
    return result


def _keys(path: str) -> Iterable[Any]:
    return (int(key) if key.isdigit() else key for key in path.split("/"))
