"""Whatever stands in the cells: an import never raises, and what it writes loads."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from yibaogen.importing import import_tables
from yibaogen.load import load_edition

from .support import row, write_csv

NASTY = [
    "",
    " ",
    "a",
    "psn_no",
    "psnNo",
    "null",
    "on",
    "~",
    "a: b",
    "{{x}}",
    "#",
    '"',
    "'",
    "\u202e",
    "日期",
    "1.5",
    "&a",
    "!!x",
    "data.x",
]
# A NUL makes the file binary; that has its own test.
LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\x00")
CELLS = st.one_of(st.sampled_from(NASTY), st.text(LETTERS, max_size=8))
ROWS = st.lists(
    st.builds(
        row,
        st.sampled_from(["a", "b"]),
        CELLS,
        st.sampled_from(["字符型", "数值型", "日期型", "BigDecimal", "整型", "列表", "?", ""]),
        st.sampled_from(["", "0", "6", "16,2", "2,16", "99,2", "1M", "2,000", "x"]),
        infno=st.sampled_from(["1101", "2204A", "ENVELOPE"]),
        io=st.sampled_from(["input", "output", "file"]),
        node=st.sampled_from(["", "data", "list", "data.list", "a", "x，多行数据"]),
        kind=st.sampled_from(["", "list", "object", "?"]),
        seq=st.sampled_from(["", "1", "x"]),
        name=CELLS,
        dict_=st.sampled_from(["", "Y"]),
        required=st.sampled_from(["", "Y"]),
    ),
    min_size=1,
    max_size=8,
)
HEAD = [
    row(s, c, infno="ENVELOPE", io=io, node="")
    for s in "ab"
    for c, io in (("infno", "input"), ("infcode", "output"))
]


@settings(max_examples=60, deadline=None)
@given(ROWS)
def test_an_import_never_raises_and_its_specs_load(rows: list[list[str]]) -> None:
    with tempfile.TemporaryDirectory() as place:
        specs = Path(place)
        got = import_tables([write_csv(specs / "t.csv", [*HEAD, *rows])], edition="trial")
        assert not got.events
        for name, text in got.files.items():
            (specs / "trial" / name).parent.mkdir(parents=True, exist_ok=True)
            (specs / "trial" / name).write_text(text, encoding="utf-8")
        loaded = load_edition(specs, "trial")
    assert loaded.edition is not None, [(event.id, event.path, dict(event.args)) for event in loaded.events]
