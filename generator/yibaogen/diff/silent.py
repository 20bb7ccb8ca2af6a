"""What differs without being told, each with the reason. A test fails for a reason that is no longer needed."""

from __future__ import annotations

from collections.abc import Mapping

_PROVENANCE = "who says so is no part of what is said; the docs and `yibao explain` show it"

SILENT: Mapping[tuple[str, str], str] = {
    ("interface", "sources"): _PROVENANCE,
    ("node", "sources"): _PROVENANCE,
    ("field", "sources"): _PROVENANCE,
    ("rule", "sources"): _PROVENANCE,
    ("dict", "sources"): _PROVENANCE,
    ("code", "sources"): _PROVENANCE,
    ("file", "kind"): "a file is rows whatever its node says",
    ("file", "required"): "a file that an interface describes always comes",
    ("file", "max_items"): "no platform limits the rows of a file by the node's number",
    ("file", "name"): "shown with the file's columns only",
    ("file", "note"): "shown with the file's columns only",
    ("file", "sources"): _PROVENANCE,
    ("column", "sources"): _PROVENANCE,
}
"""(area, attribute) → why. The order of fields in a JSON object, elements (they act through the fields that use them)
and the head of an edition (the report names both editions) are not in the tree at all or need no word."""
