"""Reads ``specs/policies/<id>.yaml``: benefit figures in versions by date, and the lists of codes beside them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from yibao.benefit.figures import BINDING
from yibao.benefit.policy import Basis, Differences, Figure, Policy
from yibao.events import Event, Span
from yibaogen.load.policy_figures import known_keys, read_figures
from yibaogen.load.policy_lists import read_accounts, read_diseases, read_med_types
from yibaogen.load.reading import Keys, row_of, table_of
from yibaogen.load.values import read_date
from yibaogen.text.sink import Sink
from yibaogen.text.tree import Value
from yibaogen.text.yamlfile import read_yaml

FOLDER = "policies"
_KEYS = ("policy", "name", "status", "region", "bases", "med_types", "accounts", "diseases", "versions")
_STATUS = ("illustrative", "official")


@dataclass(frozen=True, slots=True)
class LoadedPolicies:
    """``policies`` in the order of their ids; a file with an error has none."""

    policies: tuple[Policy, ...] = ()
    events: tuple[Event, ...] = ()


def load_policies(specs: Path) -> LoadedPolicies:
    """Every policy below ``specs``. Never raises for a bad file: what is wrong stands in the events."""
    found: list[Policy] = []
    events: list[Event] = []
    for path in sorted((specs / FOLDER).glob("*.yaml")):
        loaded = load_policy(path, path.relative_to(specs.parent).as_posix())
        found.extend(loaded.policies)
        events.extend(loaded.events)
    return LoadedPolicies(tuple(found), tuple(sorted(events, key=Event.sort_key)))


def load_policy(path: Path, shown: str) -> LoadedPolicies:
    """One file, wherever it is; ``shown`` is what events call it. Never raises for a bad file."""
    sink = Sink()
    root = read_yaml(path, shown, sink)
    policy = None if root is None else _policy(root, path.stem, sink)
    found = () if policy is None or sink.failed else (policy,)
    return LoadedPolicies(found, sink.events())


def _policy(root: Value, stem: str, sink: Sink) -> Policy:
    keys = Keys(table_of(root, sink, root.span), sink, stem, _KEYS)
    name = keys.needed("policy")
    if name and name != stem:
        sink.error("file-name-mismatch", keys.span("policy"), stem, found=name, allowed=f"{name}.yaml")
    bases = _bases(keys, sink)
    return Policy(
        name,
        keys.needed("name"),
        keys.choice("status", _STATUS, _STATUS[0]),
        keys.needed("region"),
        bases,
        read_med_types(keys, sink),
        read_accounts(keys, sink),
        read_diseases(keys, sink),
        _versions(keys, bases, sink),
    )


def _bases(keys: Keys, sink: Sink) -> dict[str, Basis]:
    found: dict[str, Basis] = {}
    for key, value in table_of(keys.raw("bases"), sink, keys.table.span, "bases"):
        path = f"bases {key.text}"
        inner = Keys(
            table_of(value, sink, value.span, path), sink, path, ("name", "source", "year", "binding")
        )
        found[key.text] = Basis(
            inner.needed("name"), inner.needed("source"), inner.needed("year"), inner.flag("binding")
        )
    return found


def _versions(keys: Keys, bases: dict[str, Basis], sink: Sink) -> tuple[Differences, ...]:
    found: list[Differences] = []
    holding: dict[str, Figure] = {}
    for item in row_of(keys.raw("versions"), sink, keys.table.span, "versions"):
        inner = Keys(
            table_of(item, sink, item.span, "versions"), sink, "versions", ("from", "note", "figures")
        )
        start = read_date(inner, "from", sink)
        if start is None:
            continue
        if found and start <= found[-1].start:
            sink.error(
                "policy-version-order",
                inner.span("from"),
                keys.path,
                found=str(start),
                allowed=str(found[-1].start),
            )
        read = read_figures(inner, f"{keys.path} {start}", bases, sink)
        _judge(read.usable, holding, bases, sink, keys.path)
        holding |= {figure.key: figure for figure, _ in read.usable}
        if not found:
            _complete(read.named, inner.span("figures"), sink, keys.path)
        found.append(Differences(start, tuple(figure for figure, _ in read.usable), inner.text("note")))
    if not found:
        sink.error("spec-key-missing", keys.span("versions"), keys.path, found="versions")
    return tuple(found)


def _judge(
    read: tuple[tuple[Figure, Span], ...],
    holding: dict[str, Figure],
    bases: dict[str, Basis],
    sink: Sink,
    path: str,
) -> None:
    """Warn of figures that change nothing, and of binding ones that say something else than the requirement."""
    for figure, span in read:
        before = holding.get(figure.key)
        if before is not None and before.value == figure.value:
            sink.warning("policy-figure-same", span, path, found=figure.key, value=str(figure.value))
        wanted = BINDING.get(figure.key)
        if wanted is not None and figure.value != wanted:
            sink.warning(
                "policy-binding-differs",
                span,
                path,
                found=figure.key,
                value=str(figure.value),
                allowed=str(wanted),
            )
        elif wanted is not None and figure.basis in bases and not bases[figure.basis].binding:
            sink.warning("policy-binding-basis", span, path, found=figure.key, value=figure.basis)


def _complete(named: frozenset[str], span: Span, sink: Sink, path: str) -> None:
    for key in known_keys():
        if key not in named:
            sink.error("policy-figure-missing", span, path, found=key)
