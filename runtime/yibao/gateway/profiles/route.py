"""Which profile serves which number: electronic prescriptions may have a gateway of their own."""

from __future__ import annotations

import re
from dataclasses import dataclass

from yibao.gateway.profiles.base import Profile

_PRESCRIPTIONS = re.compile(r"7[12][0-9]{2}[A-Z]?|D[0-9]{3}")


@dataclass(frozen=True, slots=True)
class Route:
    """``prescriptions`` serves 7101…7299 and D001…; None: ``main`` serves them as well."""

    main: Profile
    prescriptions: Profile | None = None

    def of(self, infno: str) -> Profile:
        """The profile of a number."""
        if self.prescriptions is not None and _PRESCRIPTIONS.fullmatch(infno):
            return self.prescriptions
        return self.main
