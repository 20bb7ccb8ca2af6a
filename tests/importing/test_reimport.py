"""What people wrote into a spec file survives the next import."""

from __future__ import annotations

from pathlib import Path

from yibaogen.importing import Imported, import_tables
from yibaogen.load import load_edition

from .support import WITNESSES, row, run, write_tsv

ROWS = [
    row("a", "psn_no", required="Y"),
    row("b", "psn_no", required="Y"),
    row("a", "cnt", "数值型", "16,4", node="feedetail", kind="list"),
    row("b", "cnt", "数值型", "16,4", node="feedetail", kind="list"),
    row("a", "infno", infno="ENVELOPE", node="request"),
    row("b", "infno", infno="ENVELOPE", node=""),
    row("a", "infcode", infno="ENVELOPE", io="output", node="response"),
    row("b", "infcode", infno="ENVELOPE", io="output", node=""),
]
RULES = """rules:
  # 由业务人员核对
  - id: cnt-positive
    scope: feedetail
    check: "cnt > 0"
    message: 数量应大于零
    message_en: the quantity is positive
"""


def _write(got: Imported, specs: Path) -> Path:
    folder = specs / "trial"
    for name, text in got.files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_the_imported_edition_loads(tmp_path: Path) -> None:
    _write(run(tmp_path, ROWS), tmp_path / "specs")
    loaded = load_edition(tmp_path / "specs", "trial")
    assert not loaded.events
    assert loaded.edition is not None
    node = loaded.edition.interfaces["1101"].input[1]
    assert (node.path, node.kind, str(node.fields[0].type)) == ("feedetail", "array", "decimal(16,4)")


def test_importing_again_changes_nothing(tmp_path: Path) -> None:
    first = run(tmp_path, ROWS)
    folder = _write(first, tmp_path / "specs")
    assert run(tmp_path, ROWS, existing=folder).files == first.files


def test_hand_written_keys_survive_while_the_tables_facts_move_on(tmp_path: Path) -> None:
    folder = _write(run(tmp_path, ROWS), tmp_path / "specs")
    path = folder / "interfaces/1101.yaml"
    text = path.read_text(encoding="utf-8")
    text = text.replace("method: query_person", "method: fetch_person\nnote: 我们的说明")
    text = text.replace("repeat: {}", "repeat: {max: 50}\n    node: {name: 费用明细, note: 一次一包}")
    text = text.replace("psn_no: {required: true}", "psn_no: {required: true, note: 由 1101 取得}")
    path.write_text(text + RULES, encoding="utf-8")

    changed = [*ROWS, row("a", "psn_type"), row("b", "psn_type")]
    again = run(tmp_path, changed, existing=folder).files["interfaces/1101.yaml"]

    assert "method: fetch_person\n" in again
    assert "note: 我们的说明\n" in again
    assert "repeat: {max: 50}\n" in again
    assert "node: {name: 费用明细, note: 一次一包}\n" in again
    assert "psn_no: {required: true, note: " in again
    assert "    psn_type: {}" in again
    assert "  # 由业务人员核对\n  - id: cnt-positive\n" in again
    _write(run(tmp_path, changed, existing=folder), tmp_path / "specs")
    loaded = load_edition(tmp_path / "specs", "trial")
    assert not loaded.events
    assert loaded.edition is not None
    assert [rule.id for rule in loaded.edition.interfaces["1101"].rules] == ["cnt-positive"]


def test_a_broken_existing_file_stops_the_import_with_an_event(tmp_path: Path) -> None:
    folder = _write(run(tmp_path, ROWS), tmp_path / "specs")
    (folder / "interfaces/1101.yaml").write_text("infno: [\n", encoding="utf-8")
    (tmp_path / "plan.yaml").write_text(WITNESSES, encoding="utf-8")
    table = write_tsv(tmp_path / "t.tsv", ROWS)
    got = import_tables([table], edition="trial", plan=tmp_path / "plan.yaml", existing=folder)
    assert [event.id for event in got.events] == ["yaml-syntax"]
    assert not got.files
