"""``yibao fmt`` and ``yibao import``."""

from __future__ import annotations

from cli_support import Yibao

TABLE = """source\tinfno\tio\tnode\tnode_kind\tseq\tcode\tname\ttype\tlength\tdict\trequired\tnote
book\t1101\tinput\tdata\tobject\t1\tpsn_no\t人员编号\t字符型\t30\t\tY\t
book\t1101\toutput\tbaseinfo\tobject\t1\tpsn_name\t人员姓名\t字符型\t50\t\tY\t
"""


def test_fmt_check_then_fmt_then_clean(yibao: Yibao) -> None:
    spec = yibao.root / "specs" / "mini" / "interfaces" / "5204.yaml"
    before = spec.read_text("utf-8")
    ran = yibao("fmt", "--check")
    assert ran.code == 1
    assert "+++ specs/mini/interfaces/5204.yaml" in ran.out
    assert "+    psn_no: {required: true}  # 人员编号 string(30)" in ran.out
    assert spec.read_text("utf-8") == before
    assert yibao("fmt").code == 0
    assert "# 人员编号 string(30)" in spec.read_text("utf-8")
    ran = yibao("fmt", "--check")
    assert (ran.code, ran.out) == (0, "共 7 个文件，0 个与标准写法不同\n")
    assert yibao("check").code == 0


def test_fmt_of_one_file(yibao: Yibao) -> None:
    other = yibao.root / "specs" / "mini" / "envelope.yaml"
    before = other.read_text("utf-8")
    assert yibao("fmt", "specs/mini/interfaces/5204.yaml").out.startswith("共 1 个文件")
    assert other.read_text("utf-8") == before


def test_fmt_leaves_a_broken_file_alone(yibao: Yibao) -> None:
    spec = yibao.root / "specs" / "mini" / "interfaces" / "5204.yaml"
    spec.write_text("a: {\n")
    ran = yibao("fmt")
    assert ran.code == 1
    assert ran.err.startswith("错误 yaml-syntax  specs/mini/interfaces/5204.yaml:")
    assert spec.read_text() == "a: {\n"


def test_import_writes_specs_and_a_review_sheet(yibao: Yibao) -> None:
    yibao.write("fields.tsv", TABLE)
    ran = yibao("import", "fields.tsv", "--edition", "new", "--out", "specs/new")
    assert (ran.code, ran.err) == (0, "")
    out = yibao.root / "specs" / "new"
    assert "psn_no" in (out / "interfaces" / "1101.yaml").read_text("utf-8")
    assert (out / "review.tsv").exists()
    assert (out / "review.xlsx").read_bytes()[:2] == b"PK"
    again = yibao("import", "fields.tsv", "--edition", "new", "--out", "specs/new")
    assert "新建 0，更新 0" in again.out


def test_import_of_bad_files(yibao: Yibao) -> None:
    yibao.write("empty.tsv", "")
    yibao.write("bad.xlsx", b"no workbook")
    for name in ("empty.tsv", "bad.xlsx", "nosuch.csv", "specs"):
        ran = yibao("import", name, "--edition", "new", "--out", "out")
        assert ran.code in (1, 2)
        assert ran.err.startswith("错误 ")
        assert not (yibao.root / "out").exists()


def test_import_over_an_unknown_base(yibao: Yibao) -> None:
    yibao.write("fields.tsv", TABLE)
    ran = yibao("import", "fields.tsv", "--edition", "new", "--base", "nix", "--out", "out")
    assert ran.code == 2
    assert ran.err.startswith("错误 edition-unknown\n")
