"""The pydantic variant: ``python/yibao_editions/<edition>/pydantic/``, written by datamodel-code-generator.

It is made from our published JSON Schemas and from nothing else, so it also shows that another tool reads them as they
are meant. datamodel-code-generator is slow: each interface is generated once and then taken from a cache, by hash.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from yibaogen.render.pydantic_variant.base import base_module, handed_on, init_module
from yibaogen.render.pydantic_variant.cached import modules
from yibaogen.render.pydantic_variant.strict import Messages, envelope_document, interface_document

_NOTHING: Mapping[str, str] = MappingProxyType({})
_ENVELOPE = "envelope"


def render_pydantic(
    schemas: Mapping[str, str], cache: Path, base: Mapping[str, str] = _NOTHING
) -> dict[str, str]:
    """``{path: text}`` of the package, from the output of ``json_schema.render`` (other paths are left alone).

    ``cache`` is a folder for generated modules; it may be missing, emptied or shared between editions at any time.
    ``base`` are the schemas of the edition that these are written over: its modules are used where they are the same.
    Raises ``GeneratorError`` when datamodel-code-generator fails or writes anything but models, ``ModuleNotFoundError``
    when it is not installed.
    """
    result: dict[str, str] = {}
    of_base = _by_edition(base)
    base_id = next(iter(of_base), "")
    for edition, messages in _by_edition(schemas).items():
        package = f"yibao_editions.{edition}.pydantic"
        documents = _documents(messages, package)
        shared = _same(documents, _documents(of_base[base_id], package)) if base_id else frozenset()
        files = _frame(edition, documents, base_id, shared)
        files |= modules({name: each for name, each in documents.items() if name not in shared}, cache)
        folder = f"python/{package.replace('.', '/')}"
        result |= {f"{folder}/{name}.py": text for name, text in files.items()}
    return result


def _documents(messages: Mapping[str, Messages], package: str) -> dict[str, dict[str, Any]]:
    """The document of each module by the module's name."""
    documents = {f"p{infno}": interface_document(pair, package) for infno, pair in messages.items()}
    documents[_ENVELOPE] = envelope_document(messages, package)
    return documents


def _same(documents: Mapping[str, object], others: Mapping[str, object]) -> frozenset[str]:
    """The modules that would be the same; all stand on the envelope, so none is when that differs."""
    found = frozenset(name for name, document in documents.items() if others.get(name) == document)
    return found if _ENVELOPE in found else frozenset()


def _frame(edition: str, documents: Iterable[str], base: str, shared: frozenset[str]) -> dict[str, str]:
    """The modules that no interface has a document for."""
    names = sorted(name for name in documents if name != _ENVELOPE)
    of_base = f"yibao_editions.{base}.pydantic" if base else ""
    borrowed = [name for name in names if name in shared]
    own = [name for name in names if name not in shared]
    files = {"__init__": init_module(edition, own, of_base, borrowed)}
    files["base"] = handed_on(f"{of_base}.base", ["Node"]) if base else base_module()
    if _ENVELOPE in shared:
        files[_ENVELOPE] = handed_on(f"{of_base}.{_ENVELOPE}", ["ReplyEnvelope", "RequestEnvelope"])
    return files


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
