"""What the sites of a project's editions tell each other: who there is, and which numbers each one has.

Each site carries both as scripts, so that an edition can be built alone: the switcher and the matrix of a site read the
other sites' scripts when they are used.
"""

from __future__ import annotations

import json

from yibaogen.model import Interface
from yibaogen.render.docs.desk import HOME, Desk
from yibaogen.render.docs.sheet import Script, Sheet
from yibaogen.render.docs.text import visible

ADDRESS = "matrix.html"


def editions_script(desk: Desk) -> Script:
    """``[[id, name, base], …]``: all editions, which one this is, and all its numbers for the list beside every page:
    ``[[level 1, [[level 2, [[number, name, page], …]], …]], …]``."""
    rows = [[visible(each.id), visible(each.name), visible(each.base)] for each in desk.siblings]
    here = visible(desk.edition.id)
    cases = "true" if desk.suite is not None else "false"
    title = _dump([visible(desk.edition.name), visible(desk.edition.version)])
    known = f"window.YIBAO_EDITION = {title};\nwindow.YIBAO_ACCEPTANCE = {cases};\nwindow.YIBAO_EDITIONS = {_dump(rows)};\nwindow.YIBAO_HERE = {_dump(here)};\n"
    chapters = ",\n".join(map(_dump, _chapters(desk)))
    return Script(f"{known}window.YIBAO_NAV = [\n{chapters}\n];\n")


def _chapters(desk: Desk) -> list[object]:
    tree: dict[str, dict[str, list[list[str]]]] = {}
    for infno, each in desk.edition.interfaces.items():
        row = [visible(infno), visible(each.name), desk.atlas.interfaces[infno]]
        tree.setdefault(visible(each.level1), {}).setdefault(visible(each.level2), []).append(row)
    return [[level1, [[level2, found] for level2, found in below.items()]] for level1, below in tree.items()]


def edition_script(desk: Desk) -> Script:
    """``{number: [name, page, state]}``; state is ``same``, ``new``, ``changed``, ``other`` or, alone, ``gone``.

    ``other``: the number means another interface than in the base. Without a base every number is ``own``.
    """
    base = desk.news.base
    rows = {
        visible(infno): [visible(each.name), desk.atlas.interfaces[infno], _state(desk, each)]
        for infno, each in desk.edition.interfaces.items()
    }
    gone = [infno for infno in (base.interfaces if base else ()) if infno not in desk.edition.interfaces]
    rows |= {visible(infno): ["", "", "gone"] for infno in gone}
    lines = ",\n".join(f"{_dump(key)}: {_dump(row)}" for key, row in rows.items())
    here = _dump(visible(desk.edition.id))
    return Script(f"(window.YIBAO_NUMBERS = window.YIBAO_NUMBERS || {{}})[{here}] = {{\n{lines}\n}};\n")


def matrix_page(desk: Desk) -> Sheet:
    """Number × edition; its script fills it in."""
    return desk.page("matrix.html", desk.frame("matrix", "各版本对照", (HOME,)))


def _state(desk: Desk, interface: Interface) -> str:
    base = desk.news.base
    if base is None:
        return "own"
    old = base.interfaces.get(interface.infno)
    if old is not None and old.method != interface.method:
        return "other"
    badge = desk.news.interface(interface.infno)
    return badge.kind if badge is not None else "same"


def _dump(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for char in "<>&\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return text
