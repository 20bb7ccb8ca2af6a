"""Reads addresses: ``2207 input data psn_no``, ``envelope request sign_no``, ``dict med_type``, ``2207 rule card-sn-needed``."""

from __future__ import annotations

from yibaogen.load.context import INFNO
from yibaogen.overlay.model import Address

_SIDES = ("input", "output", "file")
_OUTER = ("request", "response")
_WORDS = ("dict", "element", "source")


def parse_address(text: str) -> Address | None:
    """The address, or None when the text has none of the forms."""
    words = text.split()
    match words:
        case [word, name] if word in _WORDS:
            return Address(((word, name),))
        case ["envelope", *rest]:
            return _parts((("envelope", ""),), rest, _OUTER)
        case [infno, *rest] if INFNO.fullmatch(infno):
            return _parts((("interface", infno),), rest, _SIDES)
        case _:
            return None


def _parts(head: tuple[tuple[str, str], ...], rest: list[str], sides: tuple[str, ...]) -> Address | None:
    outer = sides is _OUTER
    match rest:
        case []:
            return None if outer else Address(head)
        case ["rule", rule_id]:
            return Address((*head, ("rule", rule_id)))
        case [side, *names] if side in sides:
            # The envelope's nodes have no names of their own.
            listed = ["", *names] if outer else names
            if not 1 <= len(listed) <= 2:
                return None
            node = (*head, (side, "" if listed[0] == "." else listed[0]))
            return Address((*node, *(("field", code) for code in listed[1:])))
        case _:
            return None
