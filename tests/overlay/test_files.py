"""The same laws through files: what is emitted reads back, chains resolve, order and splitting mean nothing."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from yibaogen.load import load_edition
from yibaogen.model import Edition
from yibaogen.overlay import compare, emit, read_overlay, resolve_edition

from .disk import write, write_root
from .editions import editions
from .edits import near

LAW = settings(max_examples=25, deadline=None)


@contextmanager
def specs_folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder) / "specs"


def without_envelope_rules(edition: Edition) -> Edition:
    return replace(edition, envelope=replace(edition.envelope, rules=()))


whole = editions("a").map(without_envelope_rules)


def resolved(specs: Path, edition_id: str) -> Edition:
    found = resolve_edition(specs, edition_id)
    assert found.events == () and found.edition is not None, [
        (e.id, str(e.span), e.args) for e in found.events
    ]
    return found.edition


@LAW
@given(whole, editions("b", "a"))
def test_an_emitted_overlay_reads_back_and_resolves(a: Edition, b: Edition) -> None:
    overlay = compare(a, b)
    with specs_folder() as specs:
        write_root(specs, a)
        assert load_edition(specs, "a").edition == a
        files = emit(overlay, a)
        write(specs / "b", files)
        read = read_overlay(specs, "b", a)
        assert read.events == ()
        assert read.overlay == overlay
        assert emit(overlay, a) == files
        assert resolved(specs, "b") == b


@LAW
@given(st.data())
def test_a_chain_is_the_same_as_one_overlay_over_its_root(data: st.DataObject) -> None:
    national = data.draw(whole)
    province = data.draw(near(national, "b"))
    city = data.draw(near(province, "c"))
    with specs_folder() as specs:
        write_root(specs, national)
        write(specs / "b", emit(compare(national, province), national))
        write(specs / "c", emit(compare(province, city), province))
        write(specs / "d", emit(compare(national, replace(city, id="d")), national))
        assert resolved(specs, "c") == city
        assert resolved(specs, "d") == replace(city, id="d", base="a")


@LAW
@given(st.data(), st.integers(0, 1000))
def test_order_and_splitting_of_lines_mean_nothing(data: st.DataObject, seed: int) -> None:
    a = data.draw(whole)
    b = data.draw(near(a))
    overlay = compare(a, b)
    shuffle = random.Random(seed)
    lines = list(overlay.changes)
    shuffle.shuffle(lines)
    cut = shuffle.randint(0, len(lines))
    with specs_folder() as specs:
        write_root(specs, a)
        plain = emit(replace(overlay, changes=()), a)
        write(specs / "b", plain)
        for name, part in (("z", lines[:cut]), ("m", lines[cut:])):
            # One line a file at first, then some joined: a file is a head and its lines in any order.
            texts = [emit(replace(overlay, changes=(line,)), a) for line in part]
            for number, files in enumerate(texts):
                (text,) = [text for path, text in files.items() if path.startswith("overlay/")]
                write(specs / "b", {f"overlay/{name}{number}.yaml": text})
        assert resolved(specs, "b") == b
