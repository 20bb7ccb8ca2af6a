"""1301 to 1315 announce a file, 9102 gives it: a zip with one txt in the edition's columns, out of the world."""

from __future__ import annotations

import io
import re
import zipfile

import pytest
from behaviours_support import HOSPITAL, Talk

from yibao.message.tables import EditionTable

DOWNLOADS = (
    "1301",
    "1302",
    "1303",
    "1305",
    "1306",
    "1307",
    "1308",
    "1309",
    "1310",
    "1311",
    "1313",
    "1314",
    "1315",
)
FIRST = {"1305": "F001_0000_A"}


def announce(talk: Talk, infno: str, ver: str = "0", at: str = "2026-03-20 08:00:00") -> dict[str, object]:
    found = talk.ok(infno, {"data": {"ver": ver}}, at=at)
    assert isinstance(found, dict)
    return found


def lines_of(talk: Talk, told: dict[str, object], at: str = "2026-03-20 08:05:00") -> list[list[str]]:
    content = talk.file(
        {
            "file_qury_no": told["file_qury_no"],
            "filename": told["filename"],
            "fixmedins_code": "plc",
        },
        at=at,
    )
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        [name] = archive.namelist()
        assert name.endswith(".txt")
        return [line.split("\t") for line in archive.read(name).decode("utf-8").splitlines()]


@pytest.mark.parametrize("infno", DOWNLOADS)
def test_the_file_is_in_the_declared_layout(talk: Talk, edition: EditionTable, infno: str) -> None:
    told = announce(talk, infno, FIRST.get(infno, "0"))
    lines = lines_of(talk, told)
    columns = [field.code for field in edition.interfaces[infno].file[0].fields]
    assert len(lines) == told["data_cnt"]
    assert bool(lines) == (infno != "1303")  # nobody in this world makes medicine of their own
    for line in lines:
        assert len(line) == len(columns)
        row = dict(zip(columns, line, strict=True))
        assert row["vali_flag"] in ("0", "1")
        assert re.fullmatch(r"[A-Z]001_[0-9]{8}_A", row["ver"])
    assert len({line[columns.index("rid")] for line in lines}) == len(lines)


def test_the_drugs_are_those_of_the_world(talk: Talk, edition: EditionTable) -> None:
    lines = lines_of(talk, announce(talk, "1301"))
    columns = [field.code for field in edition.interfaces["1301"].file[0].fields]
    found = {line[0]: dict(zip(columns, line, strict=True)) for line in lines}
    assert set(found) == {item.code for item in talk.site.world.items.values() if item.list_type == "101"}
    amlodipine = found["XC08CAA058A001010100002"]
    assert amlodipine["drug_prodname"] == "苯磺酸氨氯地平片"
    assert amlodipine["aprvno"] == "国药准字H99990002"
    assert amlodipine["manl"] == "null"


def test_a_version_asks_for_what_came_after_it(talk: Talk) -> None:
    everything = announce(talk, "1305", "F001_0000_A")
    newer = announce(talk, "1305", "F001_20260101_A")
    assert 0 < int(str(newer["data_cnt"])) < int(str(everything["data_cnt"]))
    assert len(lines_of(talk, newer)) == newer["data_cnt"]
    last = max(line[14] for line in lines_of(talk, newer))
    nothing = announce(talk, "1305", last)
    assert nothing["data_cnt"] == 0
    assert lines_of(talk, nothing) == []


def test_a_limit_of_later_is_no_change_yet(talk: Talk) -> None:
    before = announce(talk, "1305", "F001_20260101_A", at="2026-03-10 08:00:00")
    assert before["data_cnt"] == 0
    whole = announce(talk, "1305", "F001_0000_A", at="2026-03-10 08:00:00")
    codes = {line[0] for line in lines_of(talk, whole, at="2026-03-10 09:00:00")}
    assert "001109000010000" in codes


@pytest.mark.parametrize("ver", ["1.0", "F001_20261301_A", "latest"])
def test_a_version_that_never_was(talk: Talk, ver: str) -> None:
    talk.refused("behaviour-catalogue-version", "1301", {"data": {"ver": ver}})


@pytest.mark.parametrize(
    "number",
    ["fsi/plc/1301/nothing", "fsi/plc/2207/20260320/00000000", "fsi/plc/1301/20260399/00000000", "fsi/plc/1301/20990101/00000000"],
)  # fmt: skip
def test_a_number_that_was_never_announced(talk: Talk, number: str) -> None:
    body = {"fsDownloadIn": {"file_qury_no": number, "filename": "x.zip", "fixmedins_code": "plc"}}
    talk.refused("behaviour-file-unknown", "9102", body, at="2026-03-20 08:05:00")


def test_its_time_ends(talk: Talk) -> None:
    told = announce(talk, "1301")
    assert told["dld_end_time"] == "2026-03-27"
    body = {"fsDownloadIn": {"file_qury_no": told["file_qury_no"], "filename": "x", "fixmedins_code": "plc"}}
    talk.refused("behaviour-file-expired", "9102", body, HOSPITAL, "2026-03-28 00:00:01")
