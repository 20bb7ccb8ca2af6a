"""Time per stage of a build, told to whoever watches."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Watch = Callable[[str], None]


class Stages:
    """Seconds by stage name, in the order in which the stages ran; ``watch`` hears of each as it begins."""

    def __init__(self, watch: Watch) -> None:
        self._watch = watch
        self._seconds: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Count the time inside under ``name``."""
        self._watch(name)
        begun = time.perf_counter()
        try:
            yield
        finally:
            self._seconds[name] = self._seconds.get(name, 0.0) + time.perf_counter() - begun

    @property
    def seconds(self) -> dict[str, float]:
        """A copy of the times so far."""
        return dict(self._seconds)
