"""What an import does to the files of a folder that is there already: the least that makes them say what is true."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import yaml

from yibaogen.importing.documents.onto.before import own_files
from yibaogen.importing.facts import Doubt


def kept_texts(folder: Path, files: Mapping[str, str]) -> tuple[dict[str, str], list[str], list[Doubt]]:
    """The texts to write, the files to delete, and the comments that a rewritten file loses.

    A file that says the same as before keeps its own words, with its comments and its form.
    """
    texts = dict(files)
    gone: list[str] = []
    doubts: list[Doubt] = []
    for path in own_files(folder):
        name = path.relative_to(folder).as_posix()
        old = path.read_text(encoding="utf-8")
        new = files.get(name)
        if new is not None and yaml.load(old, yaml.BaseLoader) == yaml.load(new, yaml.BaseLoader):
            texts[name] = old
            continue
        if new is None:
            gone.append(name)
        for number, line in enumerate(old.splitlines(), 1):
            if line.lstrip().startswith("#"):
                doubts.append(
                    Doubt("comment-lost", about=name, said=line.strip(), place=f"{name}:{number}:1")
                )
    return texts, gone, doubts
