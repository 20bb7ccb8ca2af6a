"""What the package of an edition takes from the package of its base: every module that would say the same there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from yibaogen.index.tables import dictionary_table, interface_table, node_table, rule_table
from yibaogen.model import Edition, Interface, Node
from yibaogen.render.python.codes import constant_names

_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Shared:
    """Interface numbers and dictionary ids of which the base's package is used; all empty without a base.

    ``constants`` are the names in codes.py of the shared dictionaries, the same in both packages.
    """

    package: str = ""
    models: frozenset[str] = _NOTHING
    checks: frozenset[str] = _NOTHING
    tables: frozenset[str] = _NOTHING
    dictionaries: frozenset[str] = _NOTHING
    constants: Mapping[str, str] = field(default_factory=dict)


def shared_with(base: Edition | None, edition: Edition, root: str) -> Shared:
    """Compare an edition with its base; ``root`` is the package that holds the packages of all editions."""
    if base is None:
        return Shared()
    dictionaries = frozenset(_same_dictionaries(base, edition))
    twins = {
        infno: (base.interfaces[infno], interface)
        for infno, interface in edition.interfaces.items()
        if infno in base.interfaces
    }
    models = frozenset(
        infno
        for infno, (old, new) in twins.items()
        if old == new
        and _dictionaries(*new.input, *new.output, *new.file) <= dictionaries
        and _source_words(base, old) == _source_words(edition, new)
    )
    envelope = (edition.envelope.request, edition.envelope.response)
    outside = _same_envelope(base, edition) and _dictionaries(*envelope) <= dictionaries
    tables = frozenset(
        infno for infno, (old, new) in twins.items() if interface_table(old) == interface_table(new)
    )
    checks = frozenset(
        infno
        for infno in tables
        if outside and _dictionaries(*twins[infno][1].input, *twins[infno][1].output) <= dictionaries
    )
    names, own = constant_names(base), constant_names(edition)
    constants = {key: own[key] for key in edition.dictionaries if key in dictionaries}
    constants = {key: name for key, name in constants.items() if name == names[key]}
    return Shared(f"{root}.{base.id}", models, checks, tables, dictionaries, constants)


def _same_dictionaries(base: Edition, edition: Edition) -> Iterator[str]:
    for key, dictionary in edition.dictionaries.items():
        if key in base.dictionaries and dictionary_table(base.dictionaries[key]) == dictionary_table(
            dictionary
        ):
            yield key


def _same_envelope(base: Edition, edition: Edition) -> bool:
    old, new = (
        (
            node_table(each.envelope.request),
            node_table(each.envelope.response),
            list(map(rule_table, each.envelope.rules)),
        )
        for each in (base, edition)
    )
    return old == new


def _dictionaries(*nodes: Node) -> frozenset[str]:
    return frozenset(item.dict for node in nodes for item in node.fields if item.dict is not None)


def _source_words(edition: Edition, interface: Interface) -> list[str]:
    return [edition.sources.get(source, source) for source in interface.sources]
