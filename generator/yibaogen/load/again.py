"""A whole edition after changes in a few of its files, without reading the others again.

What a file of an edition means depends on itself, on the names of the sources and dictionaries, and (for an interface) on
the elements: ``load/folder.py`` and ``load/interface.py`` see nothing else. So a changed interface, or a dictionary that
keeps its name, leaves all other files with their meaning.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from yibaogen.load.context import Context
from yibaogen.load.dictionaries import read_dictionary
from yibaogen.load.folder import Folder
from yibaogen.load.interface import read_interface
from yibaogen.model import Edition
from yibaogen.text.sink import Sink


def load_again(specs: Path, old: Edition, changed: Iterable[str]) -> Edition | None:
    """The edition as ``load_edition`` would read it, where ``old`` was read without an event and since then only the files
    ``changed`` (relative to the edition's folder) have other content.

    None when there is anything to be said, or the whole has to be read: nothing is ever reported from here.
    """
    sink = Sink()
    folder = Folder(specs, old.id, sink)
    context = Context(sink, old.sources, old.elements, old.dictionaries)
    interfaces, dictionaries = dict(old.interfaces), dict(old.dictionaries)
    for name in changed:
        kind, _, stem = name.removesuffix(".yaml").partition("/")
        known = stem in (
            interfaces if kind == "interfaces" else dictionaries if kind == "dictionaries" else ()
        )
        root = folder.yaml(name) if known else None
        if root is None:
            return None
        if kind == "interfaces":
            interface = read_interface(root, stem, context)
            if interface is None or interface.infno != stem:
                return None
            interfaces[stem] = interface
        else:
            dictionary = read_dictionary(root, stem, Context(sink, old.sources))
            if dictionary is None or dictionary.id != stem:
                return None
            dictionaries[stem] = dictionary
    methods = [each.method for each in interfaces.values() if each.method]
    if sink.events() or len(set(methods)) < len(methods):
        return None
    return replace(old, interfaces=interfaces, dictionaries=dictionaries)
