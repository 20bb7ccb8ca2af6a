"""A Word document as a stream of paragraphs and grids."""

from __future__ import annotations

from pathlib import Path

from .papers import Paper, blocks, document_xml, grids, lines


def test_paragraphs_and_tables_come_in_order(tmp_path: Path) -> None:
    paper = Paper().heading("范围", 1).line("一").table([["a", "b"]]).line("二", "").heading("深", 4)
    found = blocks(paper.save(tmp_path / "a.docx"))
    assert [type(block).__name__ for block in found] == [
        "Paragraph",
        "Paragraph",
        "Grid",
        "Paragraph",
        "Paragraph",
    ]
    assert lines(tmp_path / "a.docx") == [("范围", 1), ("一", 0), ("二", 0), ("深", 4)]


def test_a_grid_knows_its_place(tmp_path: Path) -> None:
    (grid,) = grids(Paper().table([["a", "b"], ["c", "d"]]).save(tmp_path / "a.docx"))
    assert str(grid.span(grid.rows[1], 2)) == "a.docx#table1:2:2"


def test_cells_merged_across_and_down(tmp_path: Path) -> None:
    rows = [["a", "b", "c"], ["d", "e", "f"], ["g", "h", "i"]]
    (grid,) = grids(Paper().table(rows, [(0, 0, 0, 1), (1, 2, 2, 2)]).save(tmp_path / "a.docx"))
    first, second, third = grid.rows
    assert [(cell.text, cell.start, cell.end) for cell in first.cells] == [("a", 0, 2), ("c", 2, 3)]
    assert [(cell.text, cell.merged) for cell in second.cells][-1] == ("f", False)
    assert [(cell.text, cell.merged) for cell in third.cells][-1] == ("f", True)


def test_crossed_out_text_is_told(tmp_path: Path) -> None:
    paper = Paper().table([["旧", "新"]]).strike("旧")
    (grid,) = grids(paper.save(tmp_path / "a.docx"))
    assert [cell.struck for cell in grid.rows[0].cells] == [True, False]


def test_one_strike_switched_off_leaves_the_other(tmp_path: Path) -> None:
    body = '<w:tbl><w:tr><w:tc><w:p><w:r><w:rPr><w:strike/><w:dstrike w:val="0"/></w:rPr><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
    (grid,) = grids(document_xml(tmp_path / "a.docx", body))
    assert grid.rows[0].cells[0].struck


def test_a_table_in_a_table_comes_first_and_lends_its_text(tmp_path: Path) -> None:
    inner = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>03</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>网上</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    body = f"<w:tbl><w:tr><w:tc>{inner}<w:p/></w:tc></w:tr></w:tbl>"
    first, outer = grids(document_xml(tmp_path / "a.docx", body))
    assert first.rows[0].texts == ("03", "网上")
    assert outer.rows[0].texts == ("03",)


def test_deleted_and_doubled_text_is_left_out(tmp_path: Path) -> None:
    body = (
        "<w:p><w:r><w:t>留</w:t></w:r><w:del><w:r><w:delText>删</w:delText></w:r></w:del>"
        "<w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>增</w:t></w:r></w:ins>"
        "<mc:AlternateContent><mc:Choice><w:r><w:t>框</w:t></w:r></mc:Choice>"
        "<mc:Fallback><w:r><w:t>框</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>"
    )
    assert lines(document_xml(tmp_path / "a.docx", body)) == [("留增框", 0)]


def test_tabs_breaks_and_ticks(tmp_path: Path) -> None:
    body = (
        '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t>'
        '<w:sym w:font="Wingdings" w:char="F0FC"/><w:noBreakHyphen/></w:r></w:p>'
    )
    assert lines(document_xml(tmp_path / "a.docx", body)) == [("a b\nc√-", 0)]


def test_levels_by_style_name_parent_and_paragraph(tmp_path: Path) -> None:
    styles = (
        '<w:style w:styleId="H"><w:name w:val="heading 2"/></w:style>'
        '<w:style w:styleId="Sub"><w:name w:val="mine"/><w:basedOn w:val="H"/></w:style>'
        '<w:style w:styleId="T"><w:name w:val="toc 1"/></w:style>'
        '<w:style w:styleId="L"><w:name w:val="l"/><w:pPr><w:outlineLvl w:val="3"/></w:pPr></w:style>'
        '<w:style w:styleId="R1"><w:name w:val="r"/><w:basedOn w:val="R2"/></w:style>'
        '<w:style w:styleId="R2"><w:name w:val="s"/><w:basedOn w:val="R1"/></w:style>'
    )
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{name}"/></w:pPr><w:r><w:t>{name}</w:t></w:r></w:p>'
        for name in ("H", "Sub", "T", "L", "R1", "Nix")
    )
    body += '<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>own</w:t></w:r></w:p>'
    found = lines(document_xml(tmp_path / "a.docx", body, styles))
    assert found == [("H", 2), ("Sub", 2), ("L", 4), ("R1", 0), ("Nix", 0), ("own", 1)]
