"""Workbooks of a province, csv, Markdown and HTML go the same way as Word."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from yibaogen.importing.documents.blocks import Grid, Paragraph
from yibaogen.importing.documents.found import Found
from yibaogen.importing.documents.gather import gather
from yibaogen.importing.documents.markup import html_blocks, markdown_blocks
from yibaogen.text.sink import Sink

from .papers import facts

WHERE = ("infno", "io", "node", "node_kind", "code", "required")
WANTED = [("1101", "input", "data", "", "psn_no", "Y"), ("1101", "output", "feedetail", "array", "cnt", "")]


def read(path: Path) -> Found:
    """What one file says; fails on any event."""
    sink = Sink()
    found = gather([path], "trial", sink, lambda _: None)
    assert not sink.events(), [event.message("en") for event in sink.events()]
    return found


def test_a_workbook_with_a_sheet_for_each_interface(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "【1101】人员信息获取"
    for line in (
        ["输入（节点标识：data）"],
        ["字段代码", "字段名称", "类型", "长度", "是否必填"],
        ["psn_no", "人员编号", "字符型", 30, "Y"],
        [],
        ["输出（节点标识：feedetail，多行数据）"],
        ["字段代码", "字段名称", "类型", "长度", "是否必填"],
        ["cnt", "数量", "数值型", "16,4", None],
    ):
        sheet.append(line)
    other = book.create_sheet("性别(gend)")
    for line in (["代码值", "代码名称"], [1, "男"], [2, "女"]):
        other.append(line)
    book.save(tmp_path / "a.xlsx")
    found = read(tmp_path / "a.xlsx")
    assert facts(found, *WHERE) == WANTED
    assert found.printed == {"gend"}
    assert found.heads["1101"].name == "人员信息获取"


def test_one_sheet_with_columns_that_say_where(tmp_path: Path) -> None:
    text = (
        "交易编号,方向,节点,节点类型,字段代码,字段名称,类型,长度,是否必填\n"
        "【1101】,入参,data,,psn_no,人员编号,字符型,30,Y\n"
        ",,,,gend,性别,字符型,6,\n"
        ',出参,feedetail,array,cnt,数量,数值型,"16,4",\n'
    )
    (tmp_path / "a.csv").write_text(text, encoding="utf-8-sig")
    rows = facts(read(tmp_path / "a.csv"), *WHERE)
    assert [rows[0], rows[2]] == WANTED
    assert rows[1][:3] == ("1101", "input", "data")


def test_markdown(tmp_path: Path) -> None:
    text = """# 基础信息
## 【1101】人员信息获取
### 输入
节点标识：data

| 字段代码 | 字段名称 | 类型 | 长度 | 是否必填 |
| --- | :---: | --- | --- | --- |
| `psn_no` | **人员编号** | 字符型 | 30 | Y |

### 输出
输出（节点标识：feedetail，多行数据）

字段代码 | 字段名称 | 类型 | 长度 | 说明
--- | --- | --- | --- | ---
cnt | 数量 | 数值型 | 16,4 | a \\| b

```json
{"infno": "1101"}
```
"""
    (tmp_path / "a.md").write_text(text, encoding="utf-8")
    found = read(tmp_path / "a.md")
    assert facts(found, *WHERE) == WANTED
    assert facts(found, "note")[1] == ("a | b",)
    assert [message.text for message in found.messages] == ['{"infno": "1101"}\n']


def test_html(tmp_path: Path) -> None:
    text = """<html><head><title>x</title></head><body><script>【1101】</script>
<h2>【1101】人员信息获取</h2><h3>输入</h3><p>节点标识：data</p>
<table><tr><th>字段代码<th>字段名称<th>类型<th>长度<th>是否必填</tr>
<tr><td>psn_no<td>人员&#32534;号<td>字符型<td>30<td>Y</table>
<h3>输出</h3>
<table><caption>输出（节点标识：feedetail，多行数据）</caption><thead><tr><th>字段代码</th><th>字段名称</th><th>类型</th><th>长度</th></tr></thead>
<tbody><tr><td>cnt</td><td>数量</td><td>数值型</td><td>16,4</td></tr></tbody></table></body></html>"""
    (tmp_path / "a.html").write_text(text, encoding="utf-8")
    found = read(tmp_path / "a.html")
    assert facts(found, *WHERE) == WANTED
    assert facts(found, "name")[0] == ("人员编号",)


def test_html_cells_that_reach_down_and_across() -> None:
    text = "<table><tr><td rowspan=3>a<td colspan=2>b</tr><tr><td>c<td>d</tr><tr><td rowspan='x'>e<td>f</tr></table>"
    (grid,) = html_blocks(text, "p.html")
    assert isinstance(grid, Grid)
    assert [[(c.text, c.start, c.end, c.merged) for c in r.cells] for r in grid.rows] == [
        [("a", 0, 1, False), ("b", 1, 3, False)],
        [("a", 0, 1, True), ("c", 1, 2, False), ("d", 2, 3, False)],
        [("a", 0, 1, True), ("e", 1, 2, False), ("f", 2, 3, False)],
    ]


@pytest.mark.parametrize(
    "text", ["", "<table>", "<td>x</td></table>", "<table><tr><td>x", "<" * 50, "<table>" * 300]
)
def test_html_in_pieces_is_no_trouble(text: str) -> None:
    list(html_blocks(text, "p.html"))


def test_markdown_without_tables() -> None:
    found = list(markdown_blocks("a | b\n\n# 标题 #\n文字\n| x", "p.md"))
    assert [(b.text, b.level) for b in found if isinstance(b, Paragraph)] == [
        ("a | b", 0), ("标题", 1), ("文字", 0), ("| x", 0),
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["a.md", "a.html"])
def test_other_encodings_are_told(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes("输入".encode("gbk"))
    sink = Sink()
    gather([tmp_path / name], "trial", sink, lambda _: None)
    assert [event.id for event in sink.events()] == ["import-encoding"]
