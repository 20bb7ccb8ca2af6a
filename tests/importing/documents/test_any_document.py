"""Whatever stands in a document: it becomes a sound overlay or an event, and the same document again says nothing new."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from yibao.events import Severity
from yibaogen.importing.documents.onto import import_over
from yibaogen.importing.documents.onto.run import Before
from yibaogen.overlay import apply

from .papers import base_edition

WORDS = [
    "psn_no",
    "gend",
    "cnt",
    "data",
    "input",
    "├ sub",
    "List<X>",
    "a.b",
    "1",
    "2",
    "男",
    "【1101】",
    "",
    "-",
    "第1列：甲",
]
TYPES = ["字符型", "数值型", "日期型", "列表", "节点", "对象", "？", ""]
SIZES = ["30", "16,2", "（16，2）", "0", "1M", "x", ""]
CAPTIONS = [
    "输入（节点标识：data）",
    "输出（节点标识：data.sub，多行数据）",
    "输出",
    "节点feedetail",
    "输入文件参数说明",
    "性别(gend)",
    "正文",
]
HEADINGS = ["【1101】人员", "【1201】另一种业务", "【1301】新", "性别(gend)", "输入", "输出", "章"]
HEADS = [
    ["参数代码", "参数名称", "参数类型", "参数长度", "代码标识", "是否必填", "说明"],
    ["字段名称", "字段代码", "类型", "必填"],
    ["代码值", "代码名称", "代码值", "代码名称"],
    ["接口编号", "接口名称"],
]


@st.composite
def documents(draw: st.DrawFn) -> str:
    """Markdown of headings, captions and tables in any order, cells of any content."""
    parts: list[str] = []
    for _ in range(draw(st.integers(1, 5))):
        parts.append(f"{'#' * draw(st.integers(1, 3))} {draw(st.sampled_from(HEADINGS))}\n")
        parts.append(f"{draw(st.sampled_from(CAPTIONS))}\n")
        head = draw(st.sampled_from(HEADS))
        cell = st.one_of(
            st.sampled_from(WORDS),
            st.sampled_from(TYPES),
            st.sampled_from(SIZES),
            st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=6),
        )
        rows = draw(st.lists(st.lists(cell, min_size=len(head), max_size=len(head)), max_size=5))
        plain = [[" ".join(text.replace("|", "/").split()) for text in row] for row in rows]
        parts.append(
            "\n".join(f"| {' | '.join(row)} |" for row in [head, ["---"] * len(head), *plain]) + "\n"
        )
    return "\n".join(parts)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=documents())
def test_any_document(tmp_path: Path, text: str) -> None:
    base = base_edition(tmp_path)
    path = tmp_path / "a.md"
    path.write_text(text, encoding="utf-8")
    first = import_over([path], edition="province", base=base)
    if first.overlay is None or first.edition is None:
        assert {e.id for e in first.imported.events if e.severity is Severity.ERROR} == {"import-nothing"}
        return
    assert apply(first.overlay, base).edition == first.edition
    again = import_over([path], edition="province", base=base, before=Before(first.overlay, first.edition))
    assert again.imported.files == first.imported.files
    assert not [doubt for doubt in again.imported.doubts if doubt.kind == "new-fact"]
