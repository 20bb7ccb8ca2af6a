"""specs/lifecycles.yaml: what is right is read as it stands, what is wrong is named with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from yibao.platform.exchange import is_query
from yibao.platform.lifecycles import NEW, read_lifecycles, shipped_lifecycles
from yibaogen.load.effects import known_methods, load_effects
from yibaogen.load.lifecycle import load_lifecycles
from yibaogen.render.shared.lifecycles import render

SPECS = Path(__file__).parents[2] / "specs"
GOOD = """\
door:
  name: 门
  name_en: door
  record: encounter
  key: mdtrt_id
  states:
    open: {name: 开, name_en: open}
    shut: {name: 关, name_en: shut, end: true}
  moves:
    - {call: open_door, to: open}
    - {call: knock, from: [open], to: same}
    - {call: shut_door, from: [open], to: shut}
"""


def project(tmp_path: Path, text: str) -> Path:
    """specs/ with three methods and this declaration."""
    specs = tmp_path / "specs"
    interfaces = specs / "national" / "interfaces"
    interfaces.mkdir(parents=True)
    for number, method in enumerate(("open_door", "knock", "shut_door"), 1):
        (interfaces / f"{number}.yaml").write_text(f"method: {method}\n", "utf-8")
    (specs / "lifecycles.yaml").write_text(text, "utf-8")
    return specs


def test_a_good_declaration(tmp_path: Path) -> None:
    loaded = load_lifecycles(project(tmp_path, GOOD))
    assert loaded.events == ()
    assert loaded.lifecycles is not None
    (cycle,) = loaded.lifecycles.lifecycles
    move = cycle.move("shut_door", "open")
    assert move is not None
    assert move.to == ("shut",)
    assert cycle.move("shut_door", "shut") is None
    assert cycle.allowed("open") == ("knock", "shut_door")
    assert set(loaded.lifecycles.by_call) == {"knock", "shut_door"}
    made = render(tmp_path / "specs")
    assert read_lifecycles(made.texts["lifecycles.json"].encode()) == loaded.lifecycles


def test_a_call_may_begin_a_life_or_go_on_with_it(tmp_path: Path) -> None:
    text = GOOD.replace("key: mdtrt_id", "key: mdtrt_id\n  scope: institution")
    text = text.replace("{call: knock, from: [open], to: same}", "{call: knock, from: [new, open], to: open}")
    loaded = load_lifecycles(project(tmp_path, text))
    assert loaded.events == () and loaded.lifecycles is not None
    (cycle,) = loaded.lifecycles.lifecycles
    begins = cycle.move("knock", NEW)
    assert begins is not None and begins.to == ("open",)
    assert cycle.record_key("H1", "V1") == "H1/V1"
    wrong = text.replace("to: open}\n    - {call: shut", "to: new}\n    - {call: shut")
    assert [event.id for event in load_lifecycles(project(tmp_path / "wrong", wrong)).events] == [
        "lifecycle-state-unknown"
    ]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("call: knock", "call: knok", "lifecycle-method-unknown specs/lifecycles.yaml:11:14 knok nearest knock"),
        ("to: same", "to: ajar", "lifecycle-state-unknown specs/lifecycles.yaml:11:39 ajar"),
        ("from: [open], to: shut", "from: [ajar], to: shut", "lifecycle-state-unknown specs/lifecycles.yaml:12:32 ajar"),
        ("{call: open_door, to: open}", "{call: open_door, to: same}", "lifecycle-state-unknown specs/lifecycles.yaml:10:29 same"),
        ("    - {call: shut_door, from: [open], to: shut}\n", "", "lifecycle-state-unreachable specs/lifecycles.yaml:8:5 shut"),
        ("call: shut_door, from: [open]", "call: knock, from: [open]", "lifecycle-move-twice specs/lifecycles.yaml:12:14 knock"),
        ("from: [open], to: shut", "from: [open, shut], to: shut", "lifecycle-end-left specs/lifecycles.yaml:12:14 shut_door"),
        ("record: encounter", "record: window", "spec-value specs/lifecycles.yaml:4:11 window"),
        ("key: mdtrt_id", "key:", "spec-key-missing specs/lifecycles.yaml:5:7 key"),
        ("name: 开, ", "", "spec-key-missing specs/lifecycles.yaml:7:11 name"),
        ("to: open}", "towards: open}", "spec-key-unknown specs/lifecycles.yaml:10:25 towards"),
        ("  moves:", "  moves: {}\n  x:", "spec-shape specs/lifecycles.yaml:9:10 mapping"),
        ("door:\n", "door:\n\tname: x\n", "yaml-syntax specs/lifecycles.yaml:2:1"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_its_place(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert old in GOOD
    loaded = load_lifecycles(project(tmp_path, GOOD.replace(old, new)))
    assert loaded.lifecycles is None
    assert render(tmp_path / "specs").texts == {}
    told = [
        f"{event.id} {event.span} {event.args.get('found', '')}"
        + (f" nearest {event.args['nearest']}" if event.id == "lifecycle-method-unknown" else "")
        for event in loaded.events
    ]
    assert any(line.startswith(said) for line in told), told
    for event in loaded.events:
        assert "{" not in event.message("zh") + event.message("en")


def test_the_shipped_ones_are_those_of_the_specs() -> None:
    loaded = load_lifecycles(SPECS)
    assert loaded.events == ()
    assert loaded.lifecycles == shipped_lifecycles()


def test_what_reads_only_agrees_with_the_effects() -> None:
    """The platform takes a msgid twice exactly for what specs/effects.yaml calls a query, or a file."""
    effects = load_effects(SPECS).effects
    methods = known_methods(SPECS)
    assert len(methods) > 200
    for method in methods:
        told = effects.of(method)
        assert told is not None, method
        if told.effect != "file":
            assert is_query(method) == (told.effect == "query"), method
