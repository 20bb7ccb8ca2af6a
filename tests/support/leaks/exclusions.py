"""What may show the test persons, and why. Everything else that a run tells or writes is searched.

``test``: pattern of a test's id; ``place``: pattern of the kind (``output``, ``child``, ``log``, ``event …``, ``error``, ``file …``).
"""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatch


@dataclass(frozen=True)
class Exclusion:
    """Both patterns must match."""

    test: str
    place: str
    reason: str


EXCLUSIONS: tuple[Exclusion, ...] = (
    Exclusion(
        "sites*",
        "file */docs/*",
        "the documentation as a site, for the browser's tests: its samples are about the invented people",
    ),
    Exclusion(
        "*",
        "file *[0-9][0-9][0-9][0-9]*.xlsx",
        "templates of `yibao upload` and sheets filled in from them: the institution's own rows, with the standard's example",
    ),
    Exclusion(
        "*", "file *filled.xlsx", "a sheet that a user has filled in: the rows that he is about to upload"
    ),
    Exclusion("*", "file *corrected.xlsx", "the user's own sheet after he has corrected it"),
    Exclusion(
        "*", "file *marked.xlsx", "the user's own sheet, given back with the errors marked beside his rows"
    ),
    Exclusion(
        "*",
        "file *generated/*",
        "what a build writes: docs, snapshots and the simulated platform's world show the invented people on purpose",
    ),
    Exclusion(
        "sites*",
        "file */docs/*",
        "sites that tests write as a build does: the samples, flows and cases of the docs show the invented people",
    ),
    Exclusion(
        "reader*",
        "file templates/docs/tutorials/*",
        "the tutorials as they are shipped: the commands in them name the invented person whom the reader asks about",
    ),
    Exclusion(
        "*",
        "file *specs/*",
        "copies of specs: samples, stories and the world are where the invented people live",
    ),
    Exclusion(
        "tests/write/test_write_shared.py::test_the_command_builds_and_checks_it",
        "output",
        "the diff of a drift in world.json, which is the world itself",
    ),
    Exclusion(
        "tests/render/docs/test_docs_code.py::*",
        "child",
        "the documents' own sample programs, run as they stand: they print the raw message or reply for whoever tries them",
    ),
    Exclusion(
        "test_python_runs_against_the_p*",
        "file codes.json",
        "the sample messages that the documents' programs are made from",
    ),
    Exclusion(
        "test_personal_data_is_masked*",
        "file bad.json",
        "the message that the test itself writes for `yibao validate` to judge",
    ),
    Exclusion(
        "test_the_same_with_the_simulat*",
        "file state/visits.json",
        "the visits that the fault run is about to send: its own input, which it compares with the platform afterwards",
    ),
    Exclusion(
        "*",
        "file filled.xlsx",
        "the workbook that a test fills in as a clerk would: the user's own people, which `yibao upload` only reads",
    ),
    Exclusion(
        "test_a_week_of_stock*",
        "file 350[56].xlsx",
        "the pharmacy's own sales, filled in by the test for `yibao upload`",
    ),
    Exclusion(
        "test_refusals_of_the_platform_*",
        "file 3505.xlsx",
        "the pharmacy's own sales, filled in by the test for `yibao upload`",
    ),
    Exclusion(
        "test_refusals_of_the_platform_*",
        "file marked.xlsx",
        "a copy of the user's own workbook with remarks: it must hold all his rows, so that he can correct them",
    ),
    Exclusion(
        "test_refusals_of_the_platform_*",
        "file corrected.xlsx",
        "the marked copy as the user saves it again",
    ),
    Exclusion(
        "test_staff_*",
        "file 5102.xlsx",
        "the hospital's own list of its staff, filled in by the test",
    ),
    Exclusion(
        "test_what_an_example_shows_may*",
        "file [1-9][0-9][0-9][0-9]*.xlsx",
        "templates whose example rows were made real rows: they show the invented people of the samples",
    ),
    Exclusion(
        "test_the_state_out_away_and_in*",
        "file state.jsonl",
        "the simulated platform's whole state, exported on request so that it can be put back: the persons are its content",
    ),
    Exclusion(
        "test_each_planted_leak_fails_t*",
        "file *",
        "the leaks that this test plants in order to see them found",
    ),
    Exclusion(
        "tests/leaks/test_leak_scan.py::test_each_planted_leak_fails_the_run*",
        "child",
        "the output of the session in which leaks are planted",
    ),
)


def excused(test: str, place: str) -> bool:
    """Whether a test may show people at a place."""
    return any(fnmatch(test, each.test) and fnmatch(place, each.place) for each in EXCLUSIONS)
