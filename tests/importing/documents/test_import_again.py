"""A later version of a document into the same folder: proposals, never an overwrite of hand work."""

from __future__ import annotations

from pathlib import Path

import pytest

from yibaogen.cli.importing import command
from yibaogen.importing.documents.onto.before import read_before
from yibaogen.overlay import resolve_edition
from yibaogen.text.sink import Sink

from .papers import HEAD, Paper, base_edition, row

SAME = (
    row("psn_no", "人员编号", required="Y"),
    row("gend", "性别", "字符型", "6", "Y"),
    row("note_text", "备注", length="200"),
)
LONGER = (row("psn_no", "人员编号", length="40", required="Y"), *SAME[1:])


class Project:
    """A project with a base edition, into which papers are imported by the command."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.base = base_edition(folder)
        self.out = folder / "specs" / "province"

    def bring(self, paper: Paper, code: int = 0) -> None:
        """Import a paper over the base."""
        path = paper.save(self.folder / "paper.docx")
        assert command([path], "province", self.out, "base", None, self.folder, "en") == code

    def text(self, name: str) -> str:
        """A file of the edition."""
        return (self.out / name).read_text("utf-8")

    def edit(self, name: str, old: str, new: str) -> None:
        """What a person does."""
        text = self.text(name)
        assert old in text
        (self.out / name).write_text(text.replace(old, new), encoding="utf-8")

    def sheet(self, kind: str) -> list[list[str]]:
        """The lines of one kind."""
        lines = [line.split("\t") for line in self.text("review.tsv").splitlines()]
        return [line for line in lines if line[0] == kind]

    def field(self, code: str) -> object:
        """A field of 1101's request, resolved."""
        resolved = resolve_edition(self.folder / "specs", "province")
        assert resolved.edition is not None, [event.message("en") for event in resolved.events]
        return resolved.edition.interfaces["1101"].input[0].field(code)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def paper(*fields: list[str]) -> Paper:
    return Paper().interface("1101", "人员信息获取", "输入（节点标识：data）", *fields)


def files(project: Project) -> dict[str, bytes]:
    return {str(path.relative_to(project.out)): path.read_bytes() for path in project.out.rglob("*.yaml")}


def test_the_same_document_again_changes_nothing(project: Project) -> None:
    document = paper(*LONGER, row("extra", "新字段"))
    document.interface("1301", "新", "输入（节点标识：data）", row("b", "乙"))
    project.bring(document)
    before = files(project)
    project.bring(document)
    assert files(project) == before
    assert project.sheet("new-fact") == []


def test_a_later_version_is_a_diff_with_proposals(project: Project) -> None:
    project.bring(paper(*LONGER))
    project.bring(paper(*LONGER, row("extra", "新字段")))
    assert "relax: 1101 input data psn_no" in project.text("overlay/1101.yaml")
    assert "add: 1101 input data extra" in project.text("overlay/1101.yaml")
    assert [line[5] for line in project.sheet("new-fact")] == ["1101 input data extra"]


def test_what_the_later_version_no_longer_says_goes(project: Project) -> None:
    project.bring(paper(*LONGER))
    project.bring(paper(*SAME))
    assert not (project.out / "overlay").exists()
    (line,) = project.sheet("new-fact")
    assert (line[5], line[6]) == ("1101 input data psn_no", "type=string(40)")


def test_hand_lines_stay_and_the_document_is_told(project: Project) -> None:
    project.bring(paper(*LONGER))
    project.edit("overlay/1101.yaml", "string(40)", "string(50)")
    text = project.text("overlay/1101.yaml")
    start = text.index('because: "导入')
    (project.out / "overlay/1101.yaml").write_text(
        text[:start]
        + 'because: "手工：平台实测"}\n  - {tighten: 1101 input data note_text, required: true, because: 手工}\n',
        encoding="utf-8",
    )
    project.bring(paper(row("psn_no", "人员编号", length="60", required="Y"), *SAME[1:]))
    again = project.text("overlay/1101.yaml")
    assert "string(50)" in again and 'because: "手工：平台实测"' in again
    assert "tighten: 1101 input data note_text" in again and "because: 手工}" in again
    assert "string(60)" not in again
    kept = project.sheet("kept-by-hand")
    assert [(line[5], "string(60)" in line[6]) for line in kept] == [
        ("1101 input data note_text", False), ("1101 input data psn_no", True),
    ]  # fmt: skip


def test_a_hand_removal_and_a_hand_addition_stay(project: Project) -> None:
    project.bring(paper(*LONGER, row("extra", "新字段")))
    with (project.out / "overlay/1101.yaml").open("a", encoding="utf-8") as out:
        out.write("  - {remove: 1101 input data gend, because: 手工}\n")
        out.write("  - {remove-rule: 1101 rule gend-known, because: 手工}\n")
        out.write("  - {add: 1101 input data card_no, after: psn_no, because: 手工}\n")
    project.bring(paper(*LONGER, row("extra", "新字段"), row("more", "更多")))
    assert project.field("gend") is None
    assert project.field("card_no") is not None
    assert project.field("more") is not None
    assert project.text("overlay/1101.yaml").count("because: 手工}") == 3


def test_keys_that_the_document_has_no_word_for_stay(project: Project) -> None:
    project.bring(paper(*SAME).interface("1301", "新", "输入（节点标识：data）", row("b", "乙")))
    project.edit("interfaces/1301.yaml", "method: call_1301", "method: fetch_new\nnote: 我们的话")
    project.edit("interfaces/1301.yaml", "b: {", "b: {note: 自己的注, ")
    with (project.out / "interfaces/1301.yaml").open("a", encoding="utf-8") as out:
        out.write("rules:\n  - {id: b-there, require: b, message: 要有, message_en: needed}\n")
    project.bring(
        paper(*SAME).interface(
            "1301", "新", "输入（节点标识：data）", row("b", "乙", length="50"), row("c", "丙")
        )
    )
    text = project.text("interfaces/1301.yaml")
    for word in (
        "method: fetch_new",
        "note: 我们的话",
        "note: 自己的注",
        "id: b-there",
        "string(50)",
        "c: {",
    ):
        assert word in text


def test_fields_of_another_source_in_a_new_interface_stay(project: Project) -> None:
    project.bring(paper(*SAME).interface("1301", "新", "输入（节点标识：data）", row("b", "乙")))
    project.edit(
        "interfaces/1301.yaml", "    b: {", "    card_no: {required: true, sources: [other]}\n    b: {"
    )
    project.bring(
        paper(*SAME).interface("1301", "新", "输入（节点标识：data）", row("b", "乙"), row("c", "丙"))
    )
    text = project.text("interfaces/1301.yaml")
    assert "card_no: {required: true, sources: [other]}" in text
    assert "c: {" in text


def test_comments_live_as_long_as_their_file_says_the_same(project: Project) -> None:
    project.bring(paper(*LONGER))
    project.edit("overlay/1101.yaml", "changes:", "# 与业务部门核对过\nchanges:")
    project.bring(paper(*LONGER))
    assert "# 与业务部门核对过" in project.text("overlay/1101.yaml")
    project.bring(paper(*LONGER, row("extra", "新字段")))
    assert "# 与业务部门核对过" not in project.text("overlay/1101.yaml")
    (line,) = project.sheet("comment-lost")
    assert (line[6], line[9]) == ("# 与业务部门核对过", "overlay/1101.yaml:1:1")


def test_other_files_in_the_folder_are_left_alone(project: Project) -> None:
    project.bring(paper(*LONGER))
    (project.out / "notes.md").write_text("我的", encoding="utf-8")
    project.bring(paper(*SAME))
    assert (project.out / "notes.md").read_text("utf-8") == "我的"


def test_a_folder_that_cannot_be_read_is_not_written(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.bring(paper(*LONGER))
    project.edit("overlay/1101.yaml", "relax:", "relaks:")
    before = files(project)
    project.bring(paper(*SAME), code=1)
    assert files(project) == before
    assert "import-not-edition" in capsys.readouterr().err


def test_a_folder_over_another_base_is_refused(project: Project) -> None:
    project.bring(paper(*LONGER))
    project.edit("edition.yaml", "base: base", "base: national")
    sink = Sink()
    assert read_before(project.out, "province", project.base, sink) is None
    assert [event.id for event in sink.events()] == ["import-not-edition"]


def test_any_folder_may_hold_the_edition(project: Project, tmp_path: Path) -> None:
    project.out = tmp_path / "somewhere" / "else"
    project.bring(paper(*LONGER))
    before = files(project)
    project.bring(paper(*LONGER))
    assert files(project) == before
    assert len(before) == 2


def test_review_sheets_and_printed_messages(project: Project) -> None:
    evil = "<img src=x onerror=alert(1)>"
    document = paper(*SAME).line('{"infno": "1101", "input": {}}')
    document.table([["甲", evil, "丙"], ["1", "2", "3"]])
    project.bring(document)
    page = project.text("review.html")
    assert evil not in page
    assert "&lt;img src=x onerror=alert(1)&gt;" in page
    assert "不认识的表格：未导入" in page
    assert "paper.docx#table2:1:1" in page
    assert (project.out / "review.xlsx").read_bytes()[:2] == b"PK"
    assert project.text("review/samples/1101-input-1.json") == '{"infno": "1101", "input": {}}\n'
    assert HEAD[1] not in page
