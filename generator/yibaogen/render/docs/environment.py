"""The template engine: escaping always on, undefined names are errors, nothing of the machine within reach."""

from __future__ import annotations

import hashlib
import os
import pickle
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path

import jinja2.compiler
from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket

from yibaogen.render.docs.assets import template_folder
from yibaogen.render.docs.markdown import markdown

_BROKEN = (OSError, EOFError, ValueError, TypeError, AttributeError, LookupError, pickle.UnpicklingError)


class _Compiled(BytecodeCache):
    """Compiled templates, kept where Python keeps compiled modules and trusted like those: beside their sources.

    Jinja compares a checksum of the source; a name here also stands for the compiler and for the engine's options below.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "__pycache__"
        stats = [Path(file).stat() for file in (jinja2.compiler.__file__, __file__)]
        told = repr([(stat.st_size, stat.st_mtime_ns) for stat in stats])
        self._made_by = f"{sys.implementation.cache_tag}-{hashlib.sha256(told.encode()).hexdigest()[:12]}"

    def _place(self, bucket: Bucket) -> Path:
        return self._folder / f"{bucket.key}.{self._made_by}.jinja"

    def load_bytecode(self, bucket: Bucket) -> None:
        """As kept; a file that is missing or broken is no file."""
        try:
            bucket.bytecode_from_string(self._place(bucket).read_bytes())
        except _BROKEN:
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Kept for the next process; where nothing can be written, nothing is kept."""
        place = self._place(bucket)
        draft = place.with_name(f".{place.name}.{os.getpid()}.tmp")
        with suppress(OSError):
            self._folder.mkdir(exist_ok=True)
            draft.write_bytes(bucket.bytecode_to_string())
            draft.replace(place)


@cache
def environment() -> Environment:
    """One engine for all pages."""
    engine = Environment(
        loader=FileSystemLoader(template_folder()),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        bytecode_cache=_Compiled(template_folder()),
    )
    engine.filters["markdown"] = markdown
    return engine
