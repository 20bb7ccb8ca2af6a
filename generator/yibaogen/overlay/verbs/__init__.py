"""The closed set of verbs: one table."""

from __future__ import annotations

from collections.abc import Mapping

from yibaogen.overlay.verbs import attributes, codes, places, rules
from yibaogen.overlay.verbs.row import Verb

VERBS: Mapping[str, Verb] = {
    verb.name: verb for family in (attributes, places, codes, rules) for verb in family.VERBS
}

__all__ = ["VERBS", "Verb"]
