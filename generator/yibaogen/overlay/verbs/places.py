"""Verbs that let things come, go, and change name or place: add, add-node, remove, rename, move, *-interface …"""

from __future__ import annotations

from yibaogen.load.context import FIELD_CODE, INFNO, NODE_PATH
from yibaogen.overlay.draft import Slot
from yibaogen.overlay.model import Change
from yibaogen.overlay.verbs.row import Verb
from yibaogen.overlay.work import Work, span_of

_PLACE = ("after",)
FIELD_FACTS = ("required", "name", "type", "dict", "shape", "note", "sources")


def add(work: Work, change: Change) -> None:
    """A new field, node or rule; its body stands in ``body``."""
    group = work.group(change)
    if group is None:
        return
    slot = Slot(change.address, None, change.get("body"), change.address.name, placed=change)
    slot.touched["*"] = change
    group.added.append(slot)


def remove(work: Work, change: Change) -> None:
    """Take a thing of the base away, with all that is in it."""
    slot = work.find(change)
    if slot is None or not work.as_was(slot, change):
        return
    if slot.removed is not None:
        work.error("overlay-twice", change, slot.removed.span, span_of(slot.base), key=slot.name)
        return
    slot.removed = change


def rename(work: Work, change: Change) -> None:
    """Another field code, node path or interface number; rules that mention it follow."""
    slot = work.find(change)
    if slot is None or not work.as_was(slot, change):
        return
    name = str(change.get("to"))
    form = {"field": FIELD_CODE, "node": NODE_PATH, "interface": INFNO}[slot.address.kind]
    if not form.fullmatch(name) or name == ".":
        work.error("overlay-name", change, found=name)
    elif name == slot.address.name:
        work.error(
            "overlay-no-effect", change, span_of(slot.base), key="to", found=name, was=name, base=work.base.id
        )
    elif work.touch(slot, "to", change):
        slot.renamed = change
        slot.name = name


def move(work: Work, change: Change) -> None:
    """Another place among its kind."""
    slot = work.find(change)
    if slot is not None and work.touch(slot, "after", change):
        slot.placed = change


def replace_interface(work: Work, change: Change) -> None:
    """The number means something else now: the base's interface goes, the file of that number comes."""
    remove(work, change)


_NODE_OR_FIELD = ("field", "node")
VERBS = (
    Verb("add", {"field": (*FIELD_FACTS, *_PLACE)}, add, one=False),
    Verb("add-node", {"node": ("body", *_PLACE)}, add, ("body",)),
    Verb("remove", dict.fromkeys(_NODE_OR_FIELD, ()), remove, one=False),
    Verb("rename", dict.fromkeys(_NODE_OR_FIELD, ("to",)), rename),
    Verb("move", dict.fromkeys(_NODE_OR_FIELD, _PLACE), move, one=False),
    Verb("replace-interface", {"interface": ()}, replace_interface, one=False),
    Verb("remove-interface", {"interface": ()}, remove, one=False),
    Verb("move-interface", {"interface": ("to",)}, rename),
    Verb("remove-dictionary", {"dict": ()}, remove, one=False),
    Verb("remove-element", {"element": ()}, remove, one=False),
    Verb("remove-source", {"source": ()}, remove, one=False),
)
