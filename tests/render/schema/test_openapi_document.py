"""openapi.json: every reference resolves, names are unique, and its schemas take what the standard writes."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from schema_support import REPLY, REQUEST, changed, edition

from yibaogen.model.samples import Bundle
from yibaogen.render import openapi


@cache
def document(name: str) -> Any:
    return json.loads(openapi.render(Bundle(edition(name), {}))[f"{name}/openapi.json"])


def references(part: object) -> list[str]:
    if isinstance(part, dict):
        own = [part["$ref"]] if isinstance(part.get("$ref"), str) else []
        return own + [target for value in part.values() for target in references(value)]
    return [target for item in part for target in references(item)] if isinstance(part, list) else []


def operations(doc: Any) -> dict[str, Any]:
    paths = {path.lstrip("/"): item["post"] for path, item in doc["paths"].items()}
    return paths | {name: item["post"] for name, item in doc.get("webhooks", {}).items()}


@pytest.mark.parametrize("name", ["mini", "national"])
def test_references_resolve_and_no_component_is_idle(name: str) -> None:
    doc = document(name)
    known = {f"#/components/schemas/{key}" for key in doc["components"]["schemas"]}
    assert set(references(doc)) == known
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+", key) for key in doc["components"]["schemas"])


@pytest.mark.parametrize("name", ["mini", "national"])
def test_every_interface_is_one_operation(name: str) -> None:
    doc = document(name)
    found = operations(doc)
    assert found.keys() == edition(name).interfaces.keys()
    assert len({operation["operationId"] for operation in found.values()}) == len(found)
    for infno, interface in edition(name).interfaces.items():
        operation = found[infno]
        assert operation["operationId"].removesuffix("_inbound") == interface.method
        assert interface.name in operation["summary"]
        assert set(operation["responses"]) == {"200"}
        assert (infno in doc.get("webhooks", {})) is (interface.caller != "institution")
        assert (f"/{infno}" in doc["paths"]) is (interface.caller != "platform")
        assert {tag["name"] for tag in doc["tags"]} >= set(operation.get("tags", []))


@pytest.mark.parametrize("name", ["mini", "national"])
def test_components_are_json_schemas(name: str) -> None:
    for schema in document(name)["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)


def judge(component: str) -> Draft202012Validator:
    doc = document("mini")
    return Draft202012Validator(doc | {"$ref": f"#/components/schemas/{component}"})


def test_schemas_take_the_strict_form_only() -> None:
    assert judge("2204.request").is_valid(REQUEST)
    assert judge("2204.reply").is_valid(REPLY)
    assert judge("2204.reply").is_valid({"infcode": -1, "err_msg": "无此人"})
    for path, value in [
        ("infno", "9999"),
        ("input", ...),
        ("input/data/psn_no", ...),
        ("input/data/psn_no", 1),
        ("input/data/medfee_sumamt", "1"),
        ("input/data/mdtrt_cert_type", "99"),
        ("input/feedetail", REQUEST["input"]["feedetail"] * 101),
        ("input/feedetail/0/fee_ocur_time", "20261123"),
    ]:
        assert not judge("2204.request").is_valid(changed(REQUEST, path, value)), path


def test_a_platform_number_is_a_webhook() -> None:
    mini = edition("mini")
    offered = replace(mini.interfaces["5204"], caller="platform")
    doc = openapi.document(replace(mini, interfaces={**mini.interfaces, "5204": offered}))
    assert list(doc["paths"]) == ["/2204"]
    assert doc["webhooks"]["5204"]["post"]["operationId"] == "query_fee_lines"


def test_unlisted_codes_of_replies_are_open() -> None:
    for key, schema in document("national")["components"]["schemas"].items():
        if key.startswith("dict."):
            dictionary = edition("national").dictionaries[key.split(".")[1]]
            closed = not key.endswith(".reply") and not dictionary.open and bool(dictionary.codes)
            assert ("enum" in schema) is closed
