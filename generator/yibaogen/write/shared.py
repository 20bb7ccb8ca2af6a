"""What all editions share: data that the platform and the acceptance kit read. Built as a group of its own, ``data``.

One row a kind of spec: a module with ``render(specs) -> Shared``. A project without such specs has no group.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from yibaogen.write.project import PACKAGE, SHARED, Project

if TYPE_CHECKING:
    from yibaogen.render.shared import Shared


@dataclass(frozen=True, slots=True)
class Row:
    """``place``: the file or folder below ``specs/``; ``module`` has ``render(specs: Path) -> Shared``.

    ``judged_by``: other places that decide what is wrong with it.
    """

    place: str
    module: str
    judged_by: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """For stages and messages."""
        return Path(self.place).stem

    def there(self, specs: Path) -> bool:
        """True when the project has such specs."""
        return (specs / self.place).exists()

    def run(self, specs: Path) -> Shared:
        """The texts by file name below ``yibao_editions/data/``, and what is wrong."""
        made: Shared = importlib.import_module(self.module).render(specs)
        return made

    def placed(self, made: Shared) -> dict[str, str]:
        """The texts by path below ``generated/``."""
        return {f"{PACKAGE}/{SHARED}/{name}": text for name, text in made.texts.items()}


ROWS: tuple[Row, ...] = (
    Row("world", "yibaogen.render.shared.world"),
    Row("acceptance", "yibaogen.render.shared.acceptance", ("national",)),
    Row("policies", "yibaogen.render.shared.policies"),
    Row("lifecycles.yaml", "yibaogen.render.shared.lifecycles"),
    Row("profiles.yaml", "yibaogen.render.shared.profiles", ("national", "requirement.yaml")),
    Row("probes.yaml", "yibaogen.render.shared.probes", ("effects.yaml", "lifecycles.yaml", "national")),
)


def has_shared(project: Project) -> bool:
    """True when there is anything to build for all editions."""
    return any(row.there(project.specs) for row in ROWS)
