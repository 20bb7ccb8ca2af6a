"""``yibao accept`` as it is called: formats, choices, exit codes, what it says when it cannot work."""

from __future__ import annotations

import json
import socket
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest
from kit_support import SPECS, Kit

import yibao.acceptance.model
from yibao.acceptance.model import Suite
from yibaogen.cli.main import main


def run(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[int, str, str]:
    code = main(["accept", *args])
    told = capsys.readouterr()
    return code, told.out, told.err


def test_json_keeps_its_contract(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "-c", "A012", "-c", "A029", "--format", "json")
    told = json.loads(out)
    assert (code, told["cases"], told["passed"], told["failed"]) == (0, 2, 2, [])
    assert told["points"] == {"total": 8, "passed": 8, "untold": 0}
    assert told["policy_status"] == "illustrative"
    check = told["results"][0]["points"][0]["checks"][0]
    assert {"step", "what", "expected", "found", "passed"} <= check.keys()


def test_text_is_a_table_and_a_sum(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "-g", "离休")
    assert code == 0
    assert "A088" in out and "A093" in out and "A012" not in out
    assert "用例 6/6 通过，关注点 12/12 通过" in out
    assert "6 of 6 cases, 12 of 12 points passed" in run(capsys, "-g", "离休", "--lang", "en")[1]


def test_junit(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "-c", "A001", "-c", "A026", "--format", "junit")
    root = Xml.fromstring(out)
    assert code == 0
    assert [(suite.get("name"), suite.get("tests"), suite.get("failures")) for suite in root] == [
        ("城镇职工", "1", "0"),
        ("城乡居民", "1", "0"),
    ]


def test_html_is_one_page(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    place = tmp_path / "report.html"
    code, out, _ = run(capsys, "-c", "A022", "--format", "html", "-o", str(place))
    page = place.read_text("utf-8")
    assert code == 0 and "用例 1/1 通过" in out
    for word in (
        "发起外调后关联外调结果才能结算",
        "医保经办机构",
        "按医院级别",
        "示例参数",
        "inpatient.employee.deductible.three",
    ):
        assert word in page
    assert "src=" not in page and "<link" not in page and "@import" not in page


def broken(kit: Kit) -> Suite:
    """The suite with one amount wrong, one step that is refused, and a name that is markup."""
    text = json.loads(
        (SPECS.parent / "generated/python/yibao_editions/data/acceptance.json").read_text("utf-8")
    )
    text["cases"]["A088"]["points"]["报销比例"][0]["is"]["oth_pay"] = "1007.41"
    text["cases"]["A089"]["run"][0]["given"]["at"] = "pharmacy"
    text["matrix"]["A088"]["identity"] = "<script>alert(1)</script>"
    return yibao.acceptance.model.read_suite(json.dumps(text).encode())


@pytest.fixture
def wrong(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    suite = broken(kit)
    monkeypatch.setattr("yibaogen.cli.accept.shipped_suite", lambda: suite)


@pytest.mark.usefixtures("wrong")
def test_a_wrong_amount_fails(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "-c", "A088", "-c", "A090")
    assert code == 1
    assert "报销比例: v1.settle oth_pay: 1007.41 ≠ 1007.40" in out
    code, out, _ = run(capsys, "-c", "A088", "-c", "A090", "--format", "json")
    told = json.loads(out)
    assert (code, told["passed"]) == (1, 1)
    assert told["failed"] == [{"case": "A088", "focus": ["报销比例"], "twin": False, "fault": ""}]


@pytest.mark.usefixtures("wrong")
def test_failures_in_the_other_formats(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "-c", "A088", "--format", "junit")
    failure = Xml.fromstring(out).find(".//failure")
    assert code == 1 and failure is not None and "1007.41 ≠ 1007.40" in str(failure.text)
    code, out, _ = run(capsys, "-c", "A088", "--format", "html")
    assert code == 1 and "有不通过" in out
    assert "<script>alert" not in out and "&lt;script&gt;alert" in out


def test_unknown_cases(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "-c", "A999")
    assert (code, out) == (2, "") and "没有用例 A999" in err
    assert run(capsys, "-g", "没有的词")[0] == 2


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("--target", "nowhere"), "地址 nowhere 不对"),
        (("--policy", "atlantis"), "atlantis"),
        (("--edition", "atlantis"), "atlantis"),
        (("--format", "pdf"), "pdf"),
        (("--workers", "-1"), "workers"),
        (("--personas", "no-such.yaml"), "no-such.yaml"),
        (("-c", "A001", "--format", "json", "-o", "/no/such/folder/x.json"), "/no/such/folder"),
    ],
)
def test_wrong_use_is_told(capsys: pytest.CaptureFixture[str], args: tuple[str, ...], told: str) -> None:
    code, _, err = run(capsys, *args)
    assert code == 2 and told in err and "Traceback" not in err


def test_a_broken_file_of_personas(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    place = tmp_path / "people.yaml"
    for text in ("people: [1", "people: [1]", "people: {x: 1}", "\x00"):
        place.write_text(text, encoding="utf-8")
        code, _, err = run(capsys, "-c", "A001", "--personas", str(place))
        assert code == 2 and "people.yaml" in err, text


def test_personas_stand_in(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Over there A001's first person is somebody whom the platform does not know."""
    place = tmp_path / "people.yaml"
    place.write_text(
        'people: {"51010000000000001001": {psn_no: "77", cert_no: "999999193001010016"}}', encoding="utf-8"
    )
    code, out, _ = run(capsys, "-c", "A001", "--personas", str(place), "--format", "json")
    assert code == 1 and "v1.person" in json.loads(out)["results"][0]["fault"]


def test_nobody_answers(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    code, out, _ = run(capsys, "-c", "A001", "--target", f"http://127.0.0.1:{port}/", "--format", "json")
    assert code == 1 and "NotSent" in json.loads(out)["results"][0]["fault"]


def test_a_database_that_cannot_be(capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run(capsys, "-c", "A001", "--db", "sqlite:////no/such/folder/x.db")
    assert code == 2 and "Traceback" not in err
