"""Verbs on the codes of a dictionary: add-codes, remove-codes, relabel."""

from __future__ import annotations

from dataclasses import replace

from yibao.events import Span
from yibaogen.model import Code
from yibaogen.overlay.draft import Slot
from yibaogen.overlay.model import KEEP, Change
from yibaogen.overlay.verbs.row import Verb
from yibaogen.overlay.work import Work, span_of
from yibaogen.text.sink import nearest


def add_codes(work: Work, change: Change) -> None:
    """Codes that the base's list does not have."""
    slot = work.find(change)
    if slot is None:
        return
    for code in change.get("codes"):
        twin = _known(slot).get(code.code)
        if twin is not None:
            work.error(
                "overlay-code-there",
                change,
                span_of(slot.base),
                found=code.code,
                label=twin.label,
                base=work.base.id,
            )
        elif work.touch(slot, f"code {code.code}", change):
            slot.value = replace(slot.value, codes=_sorted((*slot.value.codes, code)))


def remove_codes(work: Work, change: Change) -> None:
    """Codes that the province does not use."""
    slot = work.find(change)
    if slot is None:
        return
    for code in change.get("codes"):
        if _listed(work, slot, change, code) and work.touch(slot, f"code {code}", change):
            kept = tuple(each for each in slot.value.codes if each.code != code)
            slot.value = replace(slot.value, codes=kept)


def relabel(work: Work, change: Change) -> None:
    """Another meaning, or other witnesses, of codes that the base has."""
    slot = work.find(change)
    if slot is None:
        return
    for code in change.get("codes"):
        if not _listed(work, slot, change, code.code):
            continue
        old = _known(slot)[code.code]
        new = replace(code, sources=old.sources) if code.sources == KEEP else code
        if old == new:
            told = {"key": code.code, "found": code.label, "was": old.label, "base": work.base.id}
            work.error("overlay-no-effect", change, span_of(slot.base), **told)
        elif work.touch(slot, f"code {code.code}", change):
            kept = (each for each in slot.value.codes if each.code != code.code)
            slot.value = replace(slot.value, codes=_sorted((*kept, new)))


def _known(slot: Slot) -> dict[str, Code]:
    return {code.code: code for code in slot.base.codes}


def _listed(work: Work, slot: Slot, change: Change, code: str) -> bool:
    known = _known(slot)
    if code in known:
        return True
    place: Span | None = span_of(slot.base)
    near = nearest(code, known) or ", ".join([*known][:8]) or "-"
    work.error("overlay-code-missing", change, place, found=code, base=work.base.id, nearest=near)
    return False


def _sorted(codes: tuple[Code, ...]) -> tuple[Code, ...]:
    return tuple(sorted(codes, key=lambda code: code.code))


VERBS = (
    Verb("add-codes", {"dict": ("codes",)}, add_codes),
    Verb("remove-codes", {"dict": ("codes",)}, remove_codes),
    Verb("relabel", {"dict": ("codes",)}, relabel),
)
