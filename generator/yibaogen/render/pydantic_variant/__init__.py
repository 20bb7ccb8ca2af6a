"""The pydantic variant: ``python/yibao_editions/<edition>/pydantic/``, written by datamodel-code-generator.

It is made from our published JSON Schemas and from nothing else, so it also shows that another tool reads them as they
are meant. datamodel-code-generator is slow: each interface is generated once and then taken from a cache, by hash.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from yibaogen.render.pydantic_variant.base import base_module, init_module
from yibaogen.render.pydantic_variant.cached import modules
from yibaogen.render.pydantic_variant.strict import Messages, envelope_document, interface_document


def render_pydantic(schemas: Mapping[str, str], cache: Path) -> dict[str, str]:
    """``{path: text}`` of the package, from the output of ``json_schema.render`` (other paths are left alone).

    ``cache`` is a folder for generated modules; it may be missing, emptied or shared between editions at any time.
    Raises ``GeneratorError`` when datamodel-code-generator fails or writes anything but models, ``ModuleNotFoundError``
    when it is not installed.
    """
    result: dict[str, str] = {}
    for edition, messages in _by_edition(schemas).items():
        package = f"yibao_editions.{edition}.pydantic"
        folder = f"python/{package.replace('.', '/')}"
        documents = {f"p{infno}": interface_document(pair, package) for infno, pair in messages.items()}
        documents["envelope"] = envelope_document(messages, package)
        result[f"{folder}/__init__.py"] = init_module(edition, sorted(messages))
        result[f"{folder}/base.py"] = base_module()
        for name, text in modules(documents, cache).items():
            result[f"{folder}/{name}.py"] = text
    return result


def _by_edition(schemas: Mapping[str, str]) -> dict[str, dict[str, Messages]]:
    found: dict[str, dict[str, Messages]] = {}
    for path, text in schemas.items():
        parts = path.split("/")
        name = parts[-1].split(".")
        if (
            len(parts) == 3
            and parts[1] == "schema"
            and len(name) == 3
            and name[1:] in (["input", "json"], ["output", "json"])
        ):
            found.setdefault(parts[0], {}).setdefault(name[0], {})[name[1]] = json.loads(text)
    return found
