"""The scan as a plugin of pytest: a test that leaves personal data in what it tells fails; so does the run for its files."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest

from leaks.exclusions import excused
from leaks.files import told_in
from leaks.needles import masked, of_the_world
from leaks.taps import Taps

_SHOWN = 8


class LeakScan:
    """One a process: with xdist each worker searches its own tests."""

    def __init__(self) -> None:
        self._needles = of_the_world()
        self._told: dict[str, set[str]] = {}
        self._taps = Taps(self._take)

    def _take(self, place: str, text: str) -> None:
        if text:
            self._told.setdefault(place, set()).add(text)

    def pytest_sessionstart(self) -> None:
        self._taps.open()

    def pytest_unconfigure(self) -> None:
        self._taps.close()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """After a test: search what it told, and fail it where something is found."""
        report = yield
        if call.when != "teardown":
            return report
        for title, content in report.sections:
            self._take("log" if "log" in title else "output", content)
        leaks = self._search(item.nodeid)
        if leaks:
            report.outcome = "failed"
            report.longrepr = f"{item.nodeid} tells personal data of test persons:\n" + "\n".join(leaks)
        return report

    def _search(self, test: str) -> list[str]:
        told, self._told = self._told, {}
        return [
            f"  {place}: {', '.join(sorted({masked(value) for value in found}))} in: {_around(text, found)}"
            for place, texts in sorted(told.items())
            if not excused(test, place)
            for text in sorted(texts)
            if (found := list(self._needles.found_in(text)))
        ][:_SHOWN]

    def search_files(self, folder: Path) -> list[str]:
        """What the files below a folder tell; their first folder is named after the test that made it."""

        def skip(name: str) -> bool:
            test, _, rest = name.partition("/")
            return excused(test, f"file {rest}")

        leaks = []
        for name, text in told_in(folder, skip):
            found = sorted({masked(value) for value in self._needles.found_in(text)})
            if found:
                leaks.append(f"  {name}: {', '.join(found[:5])}")
        return leaks


def _around(text: str, found: list[str]) -> str:
    """The place without the value itself."""
    at = text.find(found[0])
    around = text[max(at - 60, 0) : at + 60]
    for value in found:
        around = around.replace(value, masked(value))
    return " ".join(around.split())
