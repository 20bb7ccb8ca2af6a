"""Files that are taken, lines that are set aside, and files that change nothing."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from catalogue_support import VERSION, drug, layout, line, packed, take

from yibao.catalogue import Catalogue, CatalogueError, Item, Job, import_file
from yibao.catalogue import pieces as pieces_module
from yibao.catalogue.search import Query, search
from yibao.gateway import YibaoError
from yibao.gateway.files import ArchiveError, Limits

GOOD = [drug(f"X{number:03}", f"示范{number}号片") for number in range(40)]
NEWER = "X001_20260601_A"


def codes(catalogue: Catalogue) -> list[str]:
    """What is current."""
    return [item.code for item in catalogue.rows("drug")]


def test_a_file_goes_in_whole(catalogue: Catalogue, tmp_path: Path) -> None:
    done = take(catalogue, tmp_path, GOOD, expected=40)
    assert (done.lines, done.added, done.replaced, done.same, done.aside) == (40, 40, 0, 0, 0)
    assert (done.version, done.at, done.file) == (VERSION, "2026-03-01 12:00:00", "1301.zip")
    assert codes(catalogue) == [f"X{number:03}" for number in range(40)]
    assert catalogue.version("1301") == VERSION
    assert catalogue.counts() == {"1301": 40}


def test_an_item_has_what_the_columns_say(lite: Catalogue, tmp_path: Path) -> None:
    written = drug(
        "X1", "阿莫西林胶囊", drug_prodname="阿莫仙", drug_spec="0.25g", drug_dosform_name="胶囊剂", prodentp_name="示例厂",
        aprvno="国药准字H99990001", min_pacunt="盒", begndate="Mon Jan 01 00:00:00 CST 2024", enddate="9998-12-31",
        efcc_atd="nullable 不是空", memo="NULL",
    )  # fmt: skip
    take(lite, tmp_path, [written])
    (item,) = lite.rows("drug")
    assert isinstance(item, Item)
    assert (item.name, item.names, item.spec) == ("阿莫西林胶囊", ("阿莫西林胶囊", "阿莫仙"), "0.25g")
    assert (item.form, item.maker, item.approval, item.unit) == (
        "胶囊剂",
        "示例厂",
        "国药准字H99990001",
        "盒",
    )
    assert (item.since, item.until) == (date(2024, 1, 1), date(9998, 12, 31))
    assert (item.version, item.current, item.number, item.place) == (VERSION, True, 1, 1)
    assert item.columns["efcc_atd"] == "nullable 不是空"
    assert "memo" not in item.columns and "alis" not in item.columns


def test_a_txt_with_a_mark_a_header_and_carriage_returns(lite: Catalogue, tmp_path: Path) -> None:
    titles = "\t".join(layout().titles)
    text = "\ufeff" + "\r\n".join([titles, *GOOD[:3]]) + "\r\n\r\n"
    done = take(lite, tmp_path, text.encode(), name="1301.txt")
    assert (done.lines, done.added) == (3, 3)


def test_columns_of_a_later_version_come_behind(lite: Catalogue, tmp_path: Path) -> None:
    take(lite, tmp_path, [f"{each}\t新列{at}\tnull" for at, each in enumerate(GOOD)])
    first = next(lite.rows("drug"))
    assert first.columns["column_98"] == "新列0"
    assert "column_99" not in first.columns


def test_broken_lines_are_set_aside(catalogue: Catalogue, tmp_path: Path) -> None:
    broken = [
        GOOD[0] + "\t多一列",
        drug("null", "没有编码"),
        drug("Y1", "null"),
        drug("Y2", "日子不对", begndate="2026-02-30"),
        drug("Y3", "标志不对", vali_flag="9"),
        GOOD[5],
        drug("X006", "同一版本另一内容"),
    ]
    data = "".join(f"{each}\n" for each in [*GOOD, *broken]).encode() + b"\xd0\xa1\xff\t1\n"
    done = take(catalogue, tmp_path, packed(data), expected=48)
    assert (done.lines, done.added, done.aside) == (48, 40, 8)
    told = [(one.file, one.place, one.reason) for one in catalogue.aside(done.number)]
    assert sorted(told, key=lambda one: one[1]) == [
        ("1301.txt", 41, "catalogue-line-columns"),
        ("1301.txt", 42, "catalogue-line-code"),
        ("1301.txt", 43, "catalogue-line-name"),
        ("1301.txt", 44, "catalogue-line-date"),
        ("1301.txt", 45, "catalogue-line-flag"),
        ("1301.zip", 46, "catalogue-line-repeated"),
        ("1301.zip", 47, "catalogue-line-version"),
        ("1301.txt", 48, "catalogue-line-encoding"),
    ]
    messages = {one.reason: (one.message("zh"), one.message("en")) for one in catalogue.aside(done.number)}
    assert messages["catalogue-line-date"] == ("不是日期：2026-02-30", "no date: 2026-02-30")
    assert codes(catalogue) == [f"X{number:03}" for number in range(40)]


def bomb() -> bytes:
    return packed(b"0" * (64 << 20))


def climbing() -> bytes:
    return packed(GOOD, "../../1301.txt")


def absolute() -> bytes:
    return packed(GOOD, "/etc/1301.txt")


def cut_archive() -> bytes:
    return packed(GOOD)[:-200]


def cut_text() -> bytes:
    return ("".join(f"{each}\n" for each in GOOD) + GOOD[0][: len(GOOD[0]) // 2]).encode()


def encrypted() -> bytes:
    data = bytearray(packed(GOOD))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def other_catalogue() -> bytes:
    return packed([line("herb", med_list_codg="T1", sindrug_name="当归")])


def wider_catalogue() -> bytes:
    return packed([f"{each}{chr(9) * 13}" for each in GOOD])


def gbk() -> bytes:
    return packed("".join(f"{each}\n" for each in GOOD).encode("gb18030"))


def utf16() -> bytes:
    return "".join(f"{each}\n" for each in GOOD).encode("utf-16")


def two_with_one_name() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("1301.txt", "1")
        with pytest.warns(UserWarning, match="Duplicate name"):
            archive.writestr("1301.txt", "2")
    return target.getvalue()


def mostly_broken() -> bytes:
    return packed([*GOOD, *(drug("null", "没有编码") for _ in range(30))])


BAD: dict[str, tuple[Callable[[], bytes], str]] = {
    "zip bomb": (bomb, "archive-too-large"),
    "name that climbs": (climbing, "archive-path"),
    "absolute name": (absolute, "archive-path"),
    "one name twice": (two_with_one_name, "archive-path"),
    "archive cut": (cut_archive, "archive-unreadable"),
    "archive encrypted": (encrypted, "archive-unreadable"),
    "text cut": (cut_text, "catalogue-cut"),
    "another catalogue": (other_catalogue, "catalogue-columns"),
    "too many new columns": (wider_catalogue, "catalogue-columns"),
    "GBK": (gbk, "catalogue-encoding"),
    "UTF-16": (utf16, "catalogue-encoding"),
    "empty archive": (lambda: packed(b""), "catalogue-empty"),
    "empty file": (lambda: b"", "catalogue-empty"),
    "blank lines": (lambda: b"\n\n\n", "catalogue-empty"),
    "no text in it": (lambda: packed(b"%PDF", "readme.pdf"), "catalogue-empty"),
    "mostly broken": (mostly_broken, "catalogue-broken"),
    "not a line good": (lambda: packed([drug("null", "没有编码")]), "catalogue-broken"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_changes_nothing(lite: Catalogue, tmp_path: Path, name: str) -> None:
    make, event = BAD[name]
    take(lite, tmp_path, [drug("OLD", "旧的")])
    with pytest.raises(YibaoError) as caught:
        take(lite, tmp_path, make(), name="1301-new.zip")
    assert caught.value.event.id == event
    assert isinstance(caught.value, CatalogueError | ArchiveError)
    for lang in ("zh", "en"):
        assert "{" not in caught.value.message(lang)
    assert codes(lite) == ["OLD"]
    assert [one.number for one in lite.imports()] == [1]
    assert [item.code for item in search(lite, Query("旧的"))] == ["OLD"]


def test_a_bad_file_changes_nothing_on_postgresql(catalogue: Catalogue, tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="没有一行目录"):
        take(catalogue, tmp_path, b"")
    assert catalogue.imports() == []
    take(catalogue, tmp_path, GOOD)
    with pytest.raises(CatalogueError, match="平台说的是 99 行"):
        take(catalogue, tmp_path, [drug("Z1", "新的", ver=NEWER)], expected=99)
    assert len(codes(catalogue)) == 40


def test_the_same_file_and_the_same_version_again(catalogue: Catalogue, tmp_path: Path) -> None:
    take(catalogue, tmp_path, GOOD)
    with pytest.raises(CatalogueError, match="已经导入过（第 1 次导入"):
        take(catalogue, tmp_path, GOOD, name="again.zip")
    with pytest.raises(CatalogueError, match=f"库中最新 {VERSION}"):
        take(catalogue, tmp_path, GOOD[:7], name="part.zip")
    assert len(catalogue.imports()) == 1


def test_a_limit_of_ones_own(lite: Catalogue, tmp_path: Path) -> None:
    path = tmp_path / "1301.zip"
    path.write_bytes(packed(GOOD))
    with pytest.raises(ArchiveError):
        import_file(lite, Job(path, layout(), limits=Limits(most_bytes=100)))


def test_a_large_file_is_read_by_a_process_of_its_own(
    lite: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pieces_module, "_LARGE", 0)
    done = take(lite, tmp_path, [*GOOD, drug("null", "没有编码")])
    assert (done.added, done.aside) == (40, 1)
    with pytest.raises(CatalogueError, match="GBK"):
        take(lite, tmp_path, gbk(), name="gbk.zip")
    with pytest.raises(ArchiveError, match="压缩炸弹"):
        take(lite, tmp_path, bomb(), name="bomb.zip")
    with pytest.raises(FileNotFoundError):
        import_file(lite, Job(tmp_path / "missing.zip", layout()))
    assert len(codes(lite)) == 40


_KILLED = """
import sys
from pathlib import Path
from catalogue_support import layout
from yibao.catalogue import Catalogue, Job, import_file

def watch(done):
    print(done, flush=True)
    if done >= 4000:
        sys.stdin.read()

with Catalogue.open(sys.argv[1]) as catalogue:
    import_file(catalogue, Job(Path(sys.argv[2]), layout()), watch)
"""


def test_killed_on_the_way_the_old_version_stays(url: str, tmp_path: Path) -> None:
    with Catalogue.open(url) as catalogue:
        take(catalogue, tmp_path, GOOD)
    newer = tmp_path / "newer.zip"
    newer.write_bytes(
        packed([drug(f"X{number:03}", f"新版{number}号片", ver=NEWER) for number in range(9000)])
    )
    support = str(Path(__file__).resolve().parents[2] / "support")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([support, *filter(None, sys.path)])}
    child = subprocess.Popen(
        [sys.executable, "-c", _KILLED, url, str(newer)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    assert child.stdout is not None and child.stdin is not None
    assert any(int(told) >= 4000 for told in child.stdout)
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdin.close()
    child.stdout.close()
    with Catalogue.open(url) as catalogue:
        assert {item.name for item in catalogue.rows("drug")} == {f"示范{number}号片" for number in range(40)}
        assert (catalogue.version("1301"), len(catalogue.imports())) == (VERSION, 1)
        assert search(catalogue, Query("新版")) == []
        done = import_file(catalogue, Job(newer, layout()))
        assert (done.added, done.replaced) == (9000, 40)
        assert len(search(catalogue, Query("新版", limit=50))) == 50
