"""Formats, code lists, catalogue columns, the sheet, and files that are no tables."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
import yaml
from openpyxl import load_workbook

from yibaogen.importing import Imported, import_tables
from yibaogen.importing.facts import Doubt
from yibaogen.importing.sheet import COLUMNS as SHEET_COLUMNS
from yibaogen.importing.sheet import sheet_tsv

from .support import COLUMNS, WITNESSES, element, row, run, spec, write_csv, write_tsv, write_xlsx

ROWS = [
    row("a", "psn_no", seq="1", required="Y", name="人员编号, 唯一"),
    row("b", "psn_no", seq="1", required="Y"),
    row("a", "gend", "字符型", "6", seq="2", dict_="Y"),
    row("b", "gend", "字符型", "6", seq="2", dict_="Y"),
]


def test_the_three_formats_give_the_same_specs(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(WITNESSES, encoding="utf-8")
    paths = [
        write_tsv(tmp_path / "t.tsv", ROWS),
        write_csv(tmp_path / "t.csv", ROWS),
        write_xlsx(tmp_path / "t.xlsx", ROWS),
    ]
    results = [import_tables([path], edition="trial", plan=tmp_path / "plan.yaml") for path in paths]
    assert not any(result.events for result in results)
    assert results[0].files == results[1].files == results[2].files


def test_chinese_headings_and_a_table_without_sources(tmp_path: Path) -> None:
    heads = ["交易编号", "方向", "节点标识", "参数代码", "参数名称", "参数类型", "参数长度", "是否必填"]
    table = write_csv(
        tmp_path / "t.csv", [["2201", "输入", "data", "psn_no", "人员编号", "字符型", "30", "是"]], heads
    )
    got = import_tables([table], edition="somewhere")
    assert not got.events
    assert spec(got, "interfaces/2201.yaml")["input"]["data"]["psn_no"] == {"required": "true"}
    assert spec(got, "interfaces/2201.yaml")["sources"] == ["somewhere"]


def _lists(folder: Path) -> list[Path]:
    codes = [
        ["a", "gend", "1", "男"],
        ["a", "gend", "2", "女"],
        ["b", "gend", "1", "男性"],
        ["b", "gend", "9", "未说明"],
    ]
    return [
        write_tsv(folder / "codes.tsv", codes, ["source", "dict", "code", "label"]),
        write_tsv(folder / "titles.tsv", [["a", "gend", "性别"]], ["source", "dict", "title"]),
        write_tsv(folder / "links.tsv", [["a", "sex", "gend"]], ["source", "field_code", "dict"]),
    ]


def test_dictionaries_are_merged_with_their_sources(tmp_path: Path) -> None:
    rows = [*ROWS, row("a", "sex", "字符型", "6", dict_="Y"), row("b", "sex", "字符型", "6", dict_="Y")]
    got = run(tmp_path, rows, WITNESSES, *_lists(tmp_path))
    entry = yaml.load(got.files["dictionaries/gend.yaml"], yaml.BaseLoader)
    assert entry["name"] == "性别"
    assert entry["codes"] == {
        "1": "男",
        "2": {"name": "女", "sources": ["a"]},
        "9": {"name": "未说明", "sources": ["b"]},
    }
    assert element(got, "sex")["dict"] == "gend"
    assert [(d.code, d.chosen) for d in got.doubts if d.kind == "label"] == [("gend 1", "男")]


def test_openness_is_decided_by_hand_and_a_list_without_codes_is_open(tmp_path: Path) -> None:
    plan = WITNESSES + 'open:\n  - {dict: ["*"], why: 各地扩充}\nclosed: [gend]\n'
    rows = [
        row(s, c, "字符型", "6", dict_="Y") for s in ("a", "b") for c in ("gend", "caty", "yes_flag", "kind")
    ]
    codes = [
        ["a", "gend", "1", "男"],
        ["a", "yes_flag", "0", "无"],
        ["a", "yes_flag", "1", "有"],
        ["a", "kind", "1", "甲"],
    ]
    table = write_tsv(tmp_path / "c.tsv", codes, ["source", "dict", "code", "label"])
    got = run(tmp_path, rows, plan, table)
    opened = {
        name: yaml.load(got.files[f"dictionaries/{name}.yaml"], yaml.BaseLoader).get("open")
        for name in ("gend", "caty", "yes_flag", "kind")
    }
    assert opened == {"gend": None, "caty": "true", "yes_flag": None, "kind": "true"}


def test_a_dictionary_flag_on_an_amount_is_refused_and_on_a_small_number_makes_it_a_code(
    tmp_path: Path,
) -> None:
    rows = [row(s, "amt", "数值型", "16,2", dict_="Y") for s in ("a", "b")]
    rows += [row(s, "flag", "数值型", "3", dict_="Y") for s in ("a", "b")]
    got = run(tmp_path, rows)
    assert element(got, "amt")["type"] == "decimal(16,2)"
    assert element(got, "flag")["type"] == "code(3)"
    assert [d.chosen for d in got.doubts if d.kind == "dict-on-number"] == ["no dictionary", "code(3)"]


def test_catalogue_columns_become_the_file(tmp_path: Path) -> None:
    columns = ["source", "infno", "seq", "column_code", "column_name", "type", "length"]
    lines = [
        ["a", "1101", "1", "", "西医疾病诊断ID", "", ""],
        ["b", "1101", "1", "xyjbzd_id", "西医疾病诊断ID", "", ""],
        ["a", "1101", "2", "", "人员编号", "", ""],
        ["a", "1101", "3", "", "无名列", "", ""],
    ]
    table = write_tsv(tmp_path / "columns.tsv", lines, columns)
    got = run(
        tmp_path, [row("a", "psn_no", name="人员编号"), row("b", "psn_no", name="人员编号")], WITNESSES, table
    )
    body = spec(got)["file"]["catalogue"]
    assert [key for key in body if key != "repeat"] == ["xyjbzd_id", "psn_no", "column_1101_3"]
    assert element(got, "psn_no")["type"] == "string(30)"
    assert [d.chosen for d in got.doubts if d.kind == "column-code"] == [
        "column_1101_3",
        "psn_no",
        "xyjbzd_id",
    ]


def test_the_envelope_leaves_the_bodies_out(tmp_path: Path) -> None:
    rows = [
        row(s, c, infno="ENVELOPE", node=n)
        for s, n in (("a", "request"), ("b", ""))
        for c in ("infno", "input")
    ]
    rows += [
        row(s, c, infno="ENVELOPE", io="output", node="") for s in ("a", "b") for c in ("infcode", "output")
    ]
    got = run(tmp_path, [*ROWS, *rows])
    envelope = yaml.load(got.files["envelope.yaml"], yaml.BaseLoader)
    assert (list(envelope["request"]), list(envelope["response"])) == (["infno"], ["infcode"])


def test_a_base_edition_lends_names_and_code_lists(tmp_path: Path) -> None:
    base = tmp_path / "trial-base"
    first = run(tmp_path, ROWS, WITNESSES, *_lists(tmp_path))
    _write(first, base)
    table = write_tsv(tmp_path / "p.tsv", [row("p", "gend", "字符型", "6", dict_="Y")])
    got = import_tables([table], edition="province", base=base)
    body = spec(got)
    assert (body["name"], body["method"]) == ("人员基本信息获取", "query_person")
    entry = yaml.load(got.files["dictionaries/gend.yaml"], yaml.BaseLoader)
    assert (list(entry["codes"]), entry["sources"]) == (["1", "2", "9"], ["trial-base"])


def _write(got: Imported, folder: Path) -> None:
    for name, text in got.files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


def test_the_sheet_says_what_where_who_and_why(tmp_path: Path) -> None:
    plan = WITNESSES + "drop:\n  - {code: junk, why: 外层字段}\n"
    rows = [
        row("a", "amt", "数值型", "16，2"),
        row("b", "amt", "数值型", "16,2"),
        row("a", "junk"),
        row("b", "junk"),
    ]
    got = run(tmp_path, rows, plan)
    lines = [line.split("\t") for line in got.review_tsv.splitlines()]
    assert tuple(lines[0]) == SHEET_COLUMNS
    assert ["dropped-by-hand", "1101", "input", "data", "junk", "", "a, b", "", "外层字段", ""] in lines
    assert [
        "misprint",
        "1101",
        "input",
        "data",
        "amt",
        "length",
        "a: 16，2",
        "16,2",
        "",
        "fields.tsv:2:1",
    ] in lines
    book = load_workbook(io.BytesIO(got.review_xlsx))
    cells = [[cell or "" for cell in line] for line in book.worksheets[0].iter_rows(values_only=True)]
    assert cells[1:] == lines[1:]
    assert cells[0][0] == "种类"


def test_the_sheet_never_computes() -> None:
    sheet = sheet_tsv([Doubt("misprint", said="=HYPERLINK(1)\nx")])
    assert "\t'=HYPERLINK(1) x\t" in sheet
    assert len(sheet.splitlines()) == 2


@pytest.mark.parametrize(
    ("name", "data", "event"),
    [
        ("empty.tsv", b"", "import-empty"),
        ("blank.csv", b" \n \n", "import-empty"),
        ("binary.csv", b"\x00\x01\x02", "import-binary"),
        ("broken.xlsx", b"PK\x03\x04 not a workbook", "import-binary"),
        ("gbk.csv", "交易编号".encode("gbk"), "import-encoding"),
        ("columns.csv", b"infno,io,nod,code,name,type\n1,2,3,4,5,6\n", "import-columns"),
        ("old.xls", b"\xd0\xcf\x11\xe0", "import-format"),
        ("text.docx", b"PK", "import-not-word"),
    ],
)
def test_what_is_no_table_is_an_event(tmp_path: Path, name: str, data: bytes, event: str) -> None:
    (tmp_path / name).write_bytes(data)
    got = import_tables([tmp_path / name], edition="trial")
    assert [found.id for found in got.events] == [event]
    assert got.events[0].span is not None and got.events[0].span.file == name
    assert all(
        got.events[0].message(lang) and "{" not in got.events[0].message(lang) for lang in ("zh", "en")
    )
    assert not got.files


def test_a_folder_and_a_missing_file_are_events(tmp_path: Path) -> None:
    got = import_tables([tmp_path, tmp_path / "none.csv"], edition="trial")
    assert {event.id for event in got.events} == {"import-directory", "import-missing"}


def test_wrong_columns_name_the_missing_and_the_nearest(tmp_path: Path) -> None:
    table = write_csv(tmp_path / "t.csv", ROWS, ["source", "infno", "io", "nodes", *COLUMNS[4:]])
    got = import_tables([table], edition="trial")
    assert got.events[0].args["missing"] == "node"
    assert "node_kind" in got.events[0].args["nearest"] or "nodes" in got.events[0].args["nearest"]


def test_code_lists_alone_are_nothing_to_import(tmp_path: Path) -> None:
    got = import_tables([_lists(tmp_path)[0]], edition="trial")
    assert [event.id for event in got.events] == ["import-nothing"]


def test_hostile_names_stay_text(tmp_path: Path) -> None:
    name = '名"}: {{x}} # !!python/object \u202e'
    got = run(tmp_path, [row("a", "x", name=name), row("b", "x", name=name)])
    assert element(got, "x")["name"] == '名"}: {{x}} # !!python/object'
