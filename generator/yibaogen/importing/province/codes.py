"""Dictionaries of a province over those of the base: codes that come, go, or mean something else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from yibao.events import Span
from yibaogen.importing.dictionaries import Lists, build_lists, dictionary_of
from yibaogen.importing.facts import Doubt
from yibaogen.importing.plan import Plan, Witness
from yibaogen.importing.province.words import same_name
from yibaogen.model import Code, Dictionary

_NOWHERE = Span("", 0, 0)


class Dictionaries:
    """The base's and the witness's lists; ``name_of`` says which one a coded field uses."""

    def __init__(self, base: Mapping[str, Dictionary], lists: Lists, plan: Plan) -> None:
        self._base = base
        self._lists = lists
        self._plan = plan

    def name_of(self, code: str) -> str | None:
        """The list of a coded field; None where the plan says that it has none."""
        if code not in self._plan.dict_of and code in self._base:
            return code
        linked = self._lists.links.get(code)
        known = linked in self._base and code not in self._lists.entries and code not in self._plan.dict_of
        name = linked if known else dictionary_of(code, self._lists, self._plan)
        return None if name == "none" else name

    def over(
        self, used: Mapping[str, str], witnesses: Iterable[Witness]
    ) -> tuple[dict[str, Dictionary], list[Doubt]]:
        """Every list of the base as the witness has it, and the new ones among ``used`` (id → name of a field)."""
        voices = tuple(witnesses)
        complete = any(witness.complete for witness in voices)
        found = {key: self._changed(old, complete) for key, old in self._base.items()}
        fresh = {key: name for key, name in used.items() if key not in self._base}
        built, doubts = build_lists(fresh, self._lists, self._plan, voices)
        for entry in built:
            found[entry.id] = Dictionary(
                entry.id, entry.name, entry.open, entry.note, entry.codes, entry.sources, _NOWHERE
            )
        return found, doubts

    def _changed(self, old: Dictionary, complete: bool) -> Dictionary:
        said = self._lists.entries.get(old.id, {})
        if not said:
            return old
        kept = {code.code: code for code in old.codes if code.code in said or not complete}
        for code, labels in said.items():
            label = next(iter(labels.values()))
            before = kept.get(code)
            if before is None:
                kept[code] = Code(code, label, tuple(labels))
            elif label and not same_name(before.label, label):
                kept[code] = replace(before, label=label)
        return replace(old, codes=tuple(sorted(kept.values(), key=lambda code: code.code)))
