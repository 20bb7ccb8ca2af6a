"""``checks/``: one module per interface and the list of numbers that have one."""

from __future__ import annotations

from yibaogen.index.tables import edition_table
from yibaogen.model import Edition
from yibaogen.render.python.checks import Source, checks_module, module_of
from yibaogen.render.python.codes import constant_names
from yibaogen.render.python.escape import docstring, literal, words
from yibaogen.render.python.lines import frozen
from yibaogen.render.python.shared import Shared
from yibaogen.render.python.templates import fill


def check_modules(edition: Edition, package: str, shared: Shared) -> dict[str, str]:
    """The files of ``checks/`` by path below the package; of the shared ones only the numbers are listed."""
    source = Source(edition_table(edition), edition.envelope.rules, constant_names(edition), package)
    files = {
        f"checks/{module_of(infno)}.py": checks_module(source, infno, interface.rules)
        for infno, interface in edition.interfaces.items()
        if infno not in shared.checks
    }
    head = docstring([f"{words(edition.name)}的快速通道，每个交易一个模块。"])
    files["checks/__init__.py"] = fill(
        "checks_init.py",
        head=head,
        numbers=frozen([literal(n) for n in edition.interfaces if n not in shared.checks]),
        base=literal(shared.package) if shared.checks else "",
        shared=frozen([literal(n) for n in edition.interfaces if n in shared.checks]),
    )
    return files
