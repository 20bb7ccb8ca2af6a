"""9101 and 9102: a file comes back to its own institution, and to nobody else."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from behaviours_support import HOSPITAL, OTHER, Talk

from yibao.platform.state import StoredFile

CONTENT = bytes(range(256)) * 3


def upload(content: Any, **changes: Any) -> Any:
    return {"fsUploadIn": {"in": content, "filename": "对账.zip", "fixmedins_code": HOSPITAL, **changes}}


def wanted(number: str, **changes: Any) -> dict[str, Any]:
    return {"file_qury_no": number, "filename": "对账.zip", "fixmedins_code": HOSPITAL, **changes}


@pytest.mark.parametrize(
    "form",
    [
        base64.b64encode(CONTENT).decode(),
        [byte - 256 if byte > 127 else byte for byte in CONTENT],
    ],
    ids=["base64", "signed-bytes"],
)
def test_what_is_uploaded_comes_back(talk: Talk, form: Any) -> None:
    told = talk.ok("9101", upload(form))
    assert told["filename"] == "对账.zip"
    assert told["dld_endtime"] == "2026-03-09 23:59:59"
    assert talk.file(wanted(told["file_qury_no"])) == CONTENT
    [kept] = talk.kept(StoredFile)
    assert (kept.institution, kept.content) == (HOSPITAL, CONTENT)


def test_nobody_else_gets_it(talk: Talk) -> None:
    number = talk.ok("9101", upload([1, 2]))["file_qury_no"]
    body = {"fsDownloadIn": wanted(number)}
    talk.refused("behaviour-institution-other", "9102", body, OTHER)
    theirs = {"fsDownloadIn": wanted(number, fixmedins_code=OTHER)}
    talk.refused("behaviour-file-unknown", "9102", theirs, OTHER)
    public = {"fsDownloadIn": wanted(number, fixmedins_code="plc")}
    talk.refused("behaviour-file-unknown", "9102", public, OTHER)


def test_a_file_has_its_name_and_time(talk: Talk) -> None:
    number = talk.ok("9101", upload([1, 2]))["file_qury_no"]
    named = {"fsDownloadIn": wanted(number, filename="其他.zip")}
    talk.refused("behaviour-file-other-name", "9102", named)
    talk.refused("behaviour-file-expired", "9102", {"fsDownloadIn": wanted(number)}, at="2026-03-10 00:00:00")
    talk.refused("behaviour-file-unknown", "9102", {"fsDownloadIn": wanted("fsi/hosp/1")})


@pytest.mark.parametrize(
    ("content", "changes", "event"),
    [
        ("AAEC", {"filename": "../x.zip"}, "behaviour-file-name"),
        ("AAEC", {"fixmedins_code": OTHER}, "behaviour-institution-other"),
    ],
)
def test_uploads_that_cannot_be(talk: Talk, content: Any, changes: dict[str, str], event: str) -> None:
    talk.refused(event, "9101", upload(content, **changes))
    assert talk.kept(StoredFile) == []
