"""Importer: field tables of one or several witnesses become specs plus a sheet of every doubt.

Stages, one file each: read → normalise → (group) witness → nest → merge → elements → dictionaries → emit; ``sheet`` writes the
doubts, ``plan`` holds hand decisions, ``keep`` what people wrote into existing specs. ``run.import_tables`` joins them.
``documents`` reads Word, HTML, Markdown and the sheets of provinces into the same raw tables; ``documents.onto`` writes differences over
a base. docs/IMPORT.md tells what is recognised.
"""

from yibaogen.importing.run import Imported, import_tables

__all__ = ["Imported", "import_tables"]
