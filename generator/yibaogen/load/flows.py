"""The stories behind the samples as flows: which transactions follow each other, and what for.

Stories are read whole where samples are composed; here only their order counts, and what is wrong in one is told there.
"""

from __future__ import annotations

from pathlib import Path

from yibaogen.load.reading import table_of, text_of
from yibaogen.model.samples import Flow, FlowStep
from yibaogen.text.sink import Sink
from yibaogen.text.tree import Row, Table, Value
from yibaogen.text.yamlfile import read_yaml


def load_flows(specs: Path, edition_ids: tuple[str, ...]) -> tuple[Flow, ...]:
    """The stories of these editions, the base's first, each edition's in the order of their names."""
    found: dict[str, Flow] = {}
    for edition_id in reversed(edition_ids):
        for place in sorted((specs / "samples" / edition_id / "stories").glob("*.yaml")):
            flow = _flow(read_yaml(place, place.relative_to(specs.parent).as_posix(), Sink()), place.stem)
            if flow is not None:
                found.setdefault(flow.id, flow)
    return tuple(found.values())


def _flow(value: Value | None, name: str) -> Flow | None:
    if not isinstance(value, Table):
        return None
    rows = table_of(value, Sink(), value.span)
    told = rows.get("steps")
    steps = (
        tuple(_step(each) for each in told.items if isinstance(each, Table)) if isinstance(told, Row) else ()
    )
    return Flow(name, _text(rows.get("title")), steps) if steps else None


def _step(value: Table) -> FlowStep:
    rows = table_of(value, Sink(), value.span)
    return FlowStep(_text(rows.get("infno")), _text(rows.get("at")), _text(rows.get("title")))


def _text(value: Value | None) -> str:
    return "" if value is None else text_of(value, Sink()) or ""
