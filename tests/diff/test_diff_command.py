"""``yibao diff`` in a project of its own, with a history in git."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Xml

import pytest

from yibaogen.cli.main import main

MINI = Path(__file__).resolve().parents[1] / "cases" / "mini"
FACE = "specs/mini/interfaces/2204.yaml"
HOSTILE = "<img src=x onerror=alert(1)>|{{7*7}}`@all`\u202e\u0007"
KEYS = {"rule", "infno", "direction", "path", "from", "to", "class", "breaking"}


@dataclass(frozen=True)
class Ran:
    """Exit code and what was printed."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass(frozen=True)
class Project:
    """A project folder with one commit; ``edit`` changes the work tree."""

    root: Path
    capsys: pytest.CaptureFixture[str]

    def __call__(self, *args: str) -> Ran:
        self.capsys.readouterr()
        code = main(["diff", *args, "--root", str(self.root), "-e", "mini"])
        told = self.capsys.readouterr()
        assert "Traceback" not in told.err and "internal-error" not in told.err
        return Ran(code, told.out, told.err)

    def edit(self, old: str, new: str, file: str = FACE) -> None:
        path = self.root / file
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")

    def git(self, *args: str) -> str:
        identity = ("-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false")
        done = subprocess.run(
            ["git", "-C", str(self.root), *identity, *args], check=True, capture_output=True, text=True
        )
        return done.stdout


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Project:
    for name in ("NO_COLOR", "YIBAO_LANG", "YIBAO_DEBUG", "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)
    root = tmp_path / "project"
    shutil.copytree(MINI / "specs", root / "specs")
    made = Project(root, capsys)
    made.git("init", "-q")
    made.git("add", "specs")
    made.git("commit", "-qm", "first")
    monkeypatch.chdir(root)
    return made


def longer_rule(project: Project) -> None:
    """One breaking, one warning, one harmless change."""
    project.edit("psn_name: {}", "psn_name: {required: true}")
    project.edit("amount: {required: true}", 'amount: {required: true, type: "decimal(18,2)"}')
    project.edit("brdy: {}", "brdy: {note: 按证件填写}")


def test_a_revision_against_the_work_tree(project: Project) -> None:
    longer_rule(project)
    before = (project.git("status", "--porcelain"), project.git("stash", "list"))
    ran = project("HEAD", "mini", "--format", "json")
    assert ran.code == 0
    assert [{key: change[key] for key in KEYS} for change in ran.json["changes"]] == [
        {
            "rule": "request-field-requirement-tightened", "infno": "2204", "direction": "input",
            "path": "data.psn_name", "from": "optional", "to": "required", "class": "WIRE", "breaking": True,
        },
        {
            "rule": "field-note-changed", "infno": "2204", "direction": "input",
            "path": "data.brdy", "from": "", "to": "按证件填写", "class": "DOC", "breaking": False,
        },
        {
            "rule": "reply-field-length-increased", "infno": "2204", "direction": "output",
            "path": "result.amount", "from": "decimal(16,2)", "to": "decimal(18,2)", "class": "WIRE",
            "breaking": False,
        },
    ]  # fmt: skip
    assert ran.json["counts"] == {"breaking": 1, "warning": 1, "info": 1}
    assert (project.git("status", "--porcelain"), project.git("stash", "list")) == before


@pytest.mark.parametrize(
    "side", ["HEAD:mini", "HEAD", "{root}", "{root}/specs", "{root}/specs/mini", "{root}:mini"]
)
def test_what_a_side_may_be(project: Project, side: str) -> None:
    ran = project("mini", side.format(root=project.root))
    assert (ran.code, ran.err) == (0, "")
    assert "没有差异" in ran.out


def test_two_revisions_and_a_folder_of_another_project(project: Project, tmp_path: Path) -> None:
    shutil.copytree(project.root / "specs", tmp_path / "other" / "specs")
    longer_rule(project)
    project.git("commit", "-qam", "second")
    assert len(project("HEAD~1", "HEAD", "--format", "json").json["changes"]) == 3
    assert len(project(str(tmp_path / "other"), "mini", "--format", "json").json["changes"]) == 3


def test_two_folders_outside_of_any_project(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(project.root / "specs" / "mini", tmp_path / "loose" / "mini")
    longer_rule(project)
    monkeypatch.chdir(tmp_path / "loose")
    project.capsys.readouterr()
    code = main(["diff", "mini", str(project.root), "--fail-on", "breaking", "--format", "json"])
    assert (code, len(json.loads(project.capsys.readouterr().out)["changes"])) == (1, 3)


@pytest.mark.parametrize(
    ("side", "event"),
    [
        ("nope", "diff-source-unknown"),
        ("HEAD~99", "diff-source-unknown"),
        ("", "diff-source-unknown"),
        ("--output=/tmp/yibao-diff-must-not-be", "diff-source-unknown"),
        ("HEAD\0", "diff-source-unknown"),
        ("HEAD:nope", "edition-unknown"),
        ("HEAD:../../specs/mini", "edition-unknown"),
        ("{root}/.git", "diff-no-specs"),
        ("{root}/specs/mini/edition.yaml", "diff-source-unknown"),
    ],
)
def test_a_bad_side_is_an_event_and_exit_code_2(project: Project, side: str, event: str) -> None:
    # "--" ends the options, so that even a word that looks like one reaches the command.
    project.capsys.readouterr()
    words = ["diff", "--root", str(project.root), "-e", "mini", "--", side.format(root=project.root), "mini"]
    code = main(words)
    told = project.capsys.readouterr()
    assert (code, told.out) == (2, "")
    assert event in told.err and "Traceback" not in told.err
    assert not Path("/tmp/yibao-diff-must-not-be").exists()


def test_outside_of_git_and_specs_with_errors(project: Project) -> None:
    project.edit("psn_name: {}", "psn_nam: {}")
    ran = project("HEAD", "mini")
    assert ran.code == 2 and "element-unknown" in ran.err
    shutil.rmtree(project.root / ".git")
    ran = project("HEAD", "mini")
    assert ran.code == 2 and "diff-source-unknown" in ran.err


@pytest.mark.parametrize(
    ("old", "new", "codes"),
    [
        ("psn_name: {}", "psn_name: {required: true}", (1, 1, 1)),
        ("amount: {required: true}", 'amount: {required: true, type: "decimal(18,2)"}', (0, 1, 1)),
        ("brdy: {}", "brdy: {note: 按证件填写}", (0, 0, 1)),
        ("brdy: {}", "brdy: {}", (0, 0, 0)),
    ],
)
def test_fail_on(project: Project, old: str, new: str, codes: tuple[int, int, int]) -> None:
    project.edit(old, new)
    limits = ("breaking", "warning", "any")
    assert tuple(project("HEAD", "mini", "--fail-on", limit).code for limit in limits) == codes


def accept(project: Project, *lines: str) -> Ran:
    (project.root / "accept.yaml").write_text(
        "accept:\n" + "".join(f"  - {{{line}}}\n" for line in lines), "utf-8"
    )
    return project("HEAD", "mini", "--fail-on", "breaking", "--format", "json", "--accept", "accept.yaml")


def test_accepted_changes_no_longer_fail(project: Project) -> None:
    longer_rule(project)
    (change,) = [
        one for one in project("HEAD", "mini", "--format", "json").json["changes"] if one["breaking"]
    ]
    entry = f"fingerprint: {change['fingerprint']}, reason: 已改, owner: 信息科"
    ran = accept(project, f"{entry}, expires: 2999-12-31")
    assert (ran.code, ran.err) == (0, "")
    assert ran.json["counts"]["breaking"] == 0 and ran.json["accepted"] == 1
    (again,) = [one for one in ran.json["changes"] if one["breaking"]]
    assert again["accepted"] == {"reason": "已改", "owner": "信息科", "expires": "2999-12-31"}
    expired = accept(project, f"{entry}, expires: 2020-01-31")
    assert expired.code == 1 and "accept-expired" in expired.err
    stale = accept(
        project,
        f"{entry}, expires: 2999-12-31",
        "fingerprint: 0123456789abcdef, reason: r, owner: o, expires: 2999-12-31",
    )
    assert stale.code == 0 and "accept-stale" in stale.err


@pytest.mark.parametrize(
    ("line", "event"),
    [
        ("fingerprint: xyz, reason: r, owner: o, expires: 2999-12-31", "accept-fingerprint"),
        ("fingerprint: 0123456789abcdef, reason: r, owner: o, expires: 2026-02-30", "accept-date"),
        ("fingerprint: 0123456789abcdef, reason: r, expires: 2999-12-31", "spec-key-missing"),
        (
            "fingerprint: 0123456789abcdef, reason: r, owner: o, expires: 2999-12-31, by: me",
            "spec-key-unknown",
        ),
    ],
)
def test_a_bad_acceptance_is_refused(project: Project, line: str, event: str) -> None:
    ran = accept(project, line)
    assert (ran.code, ran.out) == (2, "") and event in ran.err


def test_an_acceptance_written_twice_is_refused(project: Project) -> None:
    line = "fingerprint: 0123456789abcdef, reason: r, owner: o, expires: 2999-12-31"
    ran = accept(project, line, line)
    assert ran.code == 2 and "accept-doubled" in ran.err


def test_a_revision_without_specs(project: Project) -> None:
    project.git("rm", "-rq", "--cached", "specs")
    project.git("commit", "-qm", "no specs", "--allow-empty")
    ran = project("HEAD", "mini")
    assert ran.code == 2 and "diff-git-failed" in ran.err


def test_fingerprints_never_hash_prose(project: Project) -> None:
    def marks() -> set[str]:
        return {one["fingerprint"] for one in project("HEAD", "mini", "--format", "json").json["changes"]}

    longer_rule(project)
    before = marks()
    project.edit("按证件填写", "照身份证填写")
    project.edit("name: 人员姓名", "name: 姓名", "specs/mini/elements.yaml")
    after = marks()
    assert before < after, "the reworded note keeps its fingerprint; the new name is one more change"
    project.edit("decimal(18,2)", "decimal(20,2)")
    assert not before <= marks(), "another value is another change"


def test_against_samples(project: Project) -> None:
    folder = project.root / "specs" / "samples" / "mini" / "5204"
    folder.mkdir(parents=True)
    message = {
        "infno": "5204",
        "msgid": "1",
        "inf_time": "2026-03-01 08:00:00",
        "sign_no": "1",
        "input": {"data": {"psn_no": "P1"}},
    }
    (folder / "ok.json").write_text(json.dumps(message), "utf-8")
    (folder / "bad.json").write_text(json.dumps({**message, "input": {"data": {}}}), "utf-8")
    (folder / "samples.yaml").write_text(
        "- {file: ok.json, direction: input, valid: true, title: 好}\n"
        "- {file: bad.json, direction: input, valid: false, breaks: [field-required], title: 坏}\n",
        "utf-8",
    )
    project.git("add", "specs")
    project.git("commit", "-qm", "samples")
    project.edit(
        "psn_no: {required: true}",
        "psn_no: {required: true}\n    card_sn: {required: true}",
        "specs/mini/interfaces/5204.yaml",
    )
    ran = project("HEAD", "mini", "--against-samples", "--format", "json")
    assert ran.json["samples"] == {
        "checked": 1,
        "broken": 1,
        "by_rule": {"field-required": 1},
        "files": [{"file": "specs/samples/mini/5204/ok.json", "infno": "5204", "direction": "input", "rules": ["field-required"]}],
    }  # fmt: skip
    text = project("HEAD", "mini", "--against-samples").out
    assert "样例 1 个，其中 1 个会失败  (field-required 1)" in text
    assert "specs/samples/mini/5204/ok.json" in text


def test_text_says_the_level_without_colour(project: Project) -> None:
    longer_rule(project)
    out = project("HEAD", "mini").out
    assert "\x1b" not in out
    assert "2204 门诊费用明细信息上传" in out
    for word in (
        "破坏 WIRE request-field-requirement-tightened",
        "警告 WIRE",
        "说明 DOC",
        "破坏 1  警告 1  说明 1",
    ):
        assert word in out
    english = project("HEAD", "mini", "--lang", "en").out
    assert "breaking 1  warning 1  info 1" in english
    assert "input field data.psn_name (人员姓名) was optional, is now required" in english


@pytest.fixture
def hostile(project: Project) -> Project:
    """A name that wants to be HTML, Markdown, a template and a change of writing direction."""
    written = json.dumps(HOSTILE)
    project.edit("psn_name: {}", f"psn_name: {{required: true, name: {written}}}")
    return project


def test_hostile_text_in_text_and_json(hostile: Project) -> None:
    text = hostile("HEAD", "mini").out
    assert "\u202e" not in text and "\x07" not in text
    assert "\\u202e\\u0007" in text
    ran = hostile("HEAD", "mini", "--format", "json")
    assert "\u202e" not in ran.out
    assert HOSTILE in [change["to"] for change in ran.json["changes"]]


def test_hostile_text_in_html(hostile: Project) -> None:
    page = hostile("HEAD", "mini", "--format", "html").out
    assert "<img" not in page and "&lt;img src=x onerror=alert(1)&gt;" in page
    assert "{{7*7}}" in page and "49" not in page
    assert "\u202e" not in page and "<script" not in page
    assert "data.psn_name" in page


def test_hostile_text_in_markdown(hostile: Project) -> None:
    page = hostile("HEAD", "mini", "--format", "md").out
    assert "<img" not in page and "@all" not in page and "\u202e" not in page
    rows = [line for line in page.splitlines() if line.startswith("| 破坏")]
    assert rows and all(line.replace("\\|", "").count("|") == 4 for line in rows)


def test_sarif(hostile: Project) -> None:
    log = hostile("HEAD", "mini", "--format", "sarif").json
    (run,) = log["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert log["version"] == "2.1.0" and len(run["results"]) == 2
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"] == FACE and place["region"]["startLine"] == 11
        assert len(result["partialFingerprints"]["yibaoDiff/v1"]) == 16


def test_junit(hostile: Project) -> None:
    root = Xml.fromstring(hostile("HEAD", "mini", "--format", "junit").out)
    (suite,) = root.findall("testsuite")
    assert suite.attrib["failures"] == "1" and suite.attrib["tests"] == "2"
    failure = suite.find("testcase/failure")
    assert failure is not None and failure.attrib["type"] == "request-field-requirement-tightened"
    assert "<img src=x" in failure.attrib["message"]
