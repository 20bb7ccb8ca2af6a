"""Stage 6: which dictionary a coded field uses, and the code lists of all witnesses in one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from yibaogen.importing.ballots import decide
from yibaogen.importing.facts import RECONSTRUCTED, Doubt, MergedField
from yibaogen.importing.normalise import tidy, tidy_name
from yibaogen.importing.plan import Plan, Witness
from yibaogen.importing.read import RawTable
from yibaogen.model import Code, FieldType

# The longest number that can stand for a code.
_CODE_DIGITS = 6
_YES_NO = ({"否", "是"}, {"无效", "有效"})
_FILE_SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")


@dataclass(frozen=True, slots=True)
class CodeList:
    """A dictionary as merged; ``note`` says why it is open or empty."""

    id: str
    name: str
    open: bool
    note: str
    codes: tuple[Code, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lists:
    """All that the tables say of dictionaries. ``entries``: dictionary → code → source → label.

    ``opened``: lists that a base edition calls open, with its reason.
    """

    entries: Mapping[str, Mapping[str, Mapping[str, str]]]
    titles: Mapping[str, str]
    links: Mapping[str, str]
    opened: Mapping[str, str] = field(default_factory=dict)


def read_lists(tables: Iterable[RawTable], source: str) -> Lists:
    """Code lists, titles and field links out of raw tables; ``source`` stands where a table has no such column."""
    entries: dict[str, dict[str, dict[str, str]]] = {}
    titles: dict[str, str] = {}
    links: dict[str, str] = {}
    for table in tables:
        for row in table.rows:
            name = tidy(row.get("dict"))
            who = tidy(row.get("source")) or source
            if table.kind == "codes" and name and row.get("code").strip():
                labels = entries.setdefault(name, {}).setdefault(tidy(row.get("code")), {})
                labels.setdefault(who, tidy_name(row.get("label")))
            elif table.kind == "dictionaries" and name:
                titles.setdefault(name, tidy_name(row.get("title")))
            elif table.kind == "links" and name:
                links.setdefault(tidy(row.get("field_code")), name)
    return Lists(entries, titles, links)


def dictionary_of(code: str, lists: Lists, plan: Plan) -> str:
    """The dictionary of a coded field: by hand, the list of the same name, a link of the tables, else its own name."""
    if code in plan.dict_of:
        return plan.dict_of[code]
    if code in lists.entries:
        return code
    linked = lists.links.get(code)
    return linked if linked in lists.entries and linked is not None else code


def coded_field(
    coded: MergedField, lists: Lists, plan: Plan, infno: str, io: str, node: str
) -> tuple[MergedField, list[Doubt]]:
    """The field with its dictionary's id; a flag on a date or an amount is a misprint and falls."""
    if coded.dict is None:
        return coded, []
    by_hand = coded.dict if coded.dict != coded.code else ""
    name = by_hand or dictionary_of(coded.code, lists, plan)
    kind = coded.type
    if name == "none":
        return replace(coded, dict=None), []
    if kind is None or kind.base == "string":
        return replace(coded, dict=name, type=_as_code(kind)), []
    small = kind.base == "integer" and kind.length is not None and kind.length <= _CODE_DIGITS
    chosen = str(FieldType("string", kind.length, None, True)) if small else "no dictionary"
    doubt = Doubt("dict-on-number", infno, io, node or ".", coded.code, "dict", str(kind), chosen)
    if small:
        return replace(coded, dict=name, type=FieldType("string", kind.length, None, True)), [doubt]
    return replace(coded, dict=None), [doubt]


def _as_code(kind: FieldType | None) -> FieldType | None:
    return None if kind is None else FieldType("string", kind.length, None, True)


def build_lists(
    used: Mapping[str, str], lists: Lists, plan: Plan, witnesses: Sequence[Witness]
) -> tuple[list[CodeList], list[Doubt]]:
    """The dictionaries that fields use (id → a field's name, for a title where the tables have none)."""
    doubts: list[Doubt] = []
    built: list[CodeList] = []
    for name in sorted(used):
        if not _FILE_SAFE.fullmatch(name):
            doubts.append(Doubt("unusable-name", about="dict", said=name))
            continue
        built.append(_list(name, used[name], lists, plan, witnesses, doubts))
    return built, doubts


def _list(
    name: str, title: str, lists: Lists, plan: Plan, witnesses: Sequence[Witness], doubts: list[Doubt]
) -> CodeList:
    by_hand = plan.dictionaries.get(name)
    codes: list[Code] = []
    entries = lists.entries.get(name, {})
    for code, labels in entries.items():
        votes = {w.name: next((labels[s] for s in w.sources if s in labels), None) for w in witnesses}
        outcome = decide(votes)
        label = (by_hand.codes.get(code) if by_hand else None) or outcome.value or next(iter(labels.values()))
        if not outcome.agreed:
            said = "; ".join(f"{s}: {text}" for s, text in labels.items())
            doubts.append(Doubt("label", code=f"{name} {code}", about="label", said=said, chosen=label))
        codes.append(Code(code, label, tuple(labels)))
    if by_hand:
        extra = by_hand.sources or (RECONSTRUCTED,)
        codes.extend(Code(code, label, extra) for code, label in by_hand.codes.items() if code not in entries)
    opened = _why_open(name, codes, plan) or lists.opened.get(name, "")
    note = (by_hand.note if by_hand else "") or opened
    if not codes:
        note = note or "来源中没有代码表"
        doubts.append(Doubt("no-codes", code=name, about="dict", chosen="open", reason=note))
    shown = (by_hand.name if by_hand else "") or lists.titles.get(name, "") or title or name
    sources = tuple(dict.fromkeys(source for code in codes for source in code.sources)) or (RECONSTRUCTED,)
    is_open = not codes or bool(opened)
    return CodeList(name, shown, is_open, note if is_open or by_hand else "", _sorted(codes), sources)


def _why_open(name: str, codes: Sequence[Code], plan: Plan) -> str:
    """The plan's reason; "" for a closed list. Yes/no flags are complete wherever they are printed."""
    if name in plan.open:
        return plan.open[name]
    flag = name.endswith("_flag") and {code.code for code in codes} == {"0", "1"}
    plain = {code.label for code in codes} in _YES_NO
    return "" if flag or plain or name in plan.closed else plan.open.get("*", "")


def _sorted(codes: list[Code]) -> tuple[Code, ...]:
    """Plain short numbers by value, everything else (hierarchies such as 21, 2101) as text."""
    plain = all(code.code.isdecimal() and len(code.code) <= 2 for code in codes)
    return tuple(sorted(codes, key=lambda c: (int(c.code) if plain else 0, c.code)))
