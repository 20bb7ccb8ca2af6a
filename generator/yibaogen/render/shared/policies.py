"""``policies/<id>.json``: benefit policies for the engine, versions as differences so that each figure keeps its place."""

from __future__ import annotations

from pathlib import Path

import msgspec

from yibaogen.load.policy import load_policies
from yibaogen.render.layout import laid_out
from yibaogen.render.shared import Shared


def render(specs: Path) -> Shared:
    """The policies, or what is wrong with them."""
    loaded = load_policies(specs)
    texts = {
        f"policies/{policy.policy}.json": laid_out(msgspec.to_builtins(policy)) + "\n"
        for policy in loaded.policies
    }
    return Shared(texts, {"policies": len(texts)}, loaded.events)
