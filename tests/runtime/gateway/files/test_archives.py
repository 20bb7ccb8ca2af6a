"""Archives from outside: read in a stream; bombs and tricks of the path refused before anything is written."""

from __future__ import annotations

import io
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from yibao.gateway.files import ArchiveError, Limits, lines, unpack


def packed(files: dict[str, bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", how) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content, how)
    return target.getvalue()


def refused(archive: bytes | Path, folder: Path, limits: Limits | None = None) -> ArchiveError:
    if isinstance(archive, bytes):
        file = folder / "came.zip"
        file.write_bytes(archive)
        archive = file
    out = folder / "out"
    out.mkdir()
    with pytest.raises(ArchiveError) as caught:
        unpack(archive, out, limits or Limits())
    assert list(folder.rglob("*")) == [archive, out] or not any(out.rglob("*.part"))
    return caught.value


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_lines_in_every_encoding_that_platforms_write(encoding: str) -> None:
    text = "".join(f"A{n}\t阿莫西林胶囊\tnull\r\n" for n in range(50_000))
    got = list(lines(packed({"1301.txt": text.encode(encoding)})))
    assert len(got) == 50_000
    assert got[0] == "A0\t阿莫西林胶囊\tnull"
    assert got[-1].startswith("A49999\t")


def test_unpack_keeps_folders(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(packed({"目录/一.txt": b"1", "two.txt": b"2"}))
    assert [
        path.relative_to(tmp_path).as_posix() for path in unpack(tmp_path / "a.zip", tmp_path / "to")
    ] == [
        "to/目录/一.txt",
        "to/two.txt",
    ]
    assert (tmp_path / "to/目录/一.txt").read_bytes() == b"1"


@pytest.mark.parametrize(
    "name",
    ["../up.txt", "a/../../up.txt", "/etc/passwd", "C:/x.txt", "..\\up.txt", "a\\b.txt", "a//b.txt", "./a.txt", "a\nb.txt"],
)  # fmt: skip
def test_tricks_of_the_path(name: str, tmp_path: Path) -> None:
    error = refused(packed({"good.txt": b"x", name: b"x"}), tmp_path)
    assert error.event.id == "archive-path"
    assert not (tmp_path / "out/good.txt").exists()
    assert not (tmp_path.parent / "up.txt").exists()


def test_names_with_nul_twice_and_links(tmp_path: Path) -> None:
    for number, make in enumerate((_nul, _twice, _link)):
        folder = tmp_path / str(number)
        folder.mkdir()
        assert refused(make(), folder).event.id == "archive-path"


def _nul() -> bytes:
    return packed({"good.txtXevil": b"x"}).replace(b"txtXevil", b"txt\0evil")


def _twice() -> bytes:
    return packed({"One.txt": b"1", "one.txt": b"2"})


def _link() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        entry = zipfile.ZipInfo("link")
        entry.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(entry, "/etc/passwd")
    return target.getvalue()


def test_a_bomb_stops_at_the_ratio(tmp_path: Path) -> None:
    bomb = packed({"bomb.txt": bytes(64 << 20)})
    assert len(bomb) < 100_000
    error = refused(bomb, tmp_path)
    assert error.event.id == "archive-too-large"
    assert list((tmp_path / "out").iterdir()) == []
    with pytest.raises(ArchiveError):
        for _ in lines(bomb):
            pass


def test_a_bomb_that_lies_about_its_size(tmp_path: Path) -> None:
    """The size in the directory says 10 bytes; what counts is what comes out."""
    bomb = bytearray(packed({"bomb.txt": bytes(64 << 20)}))
    directory = bomb.index(b"PK\x01\x02")
    bomb[directory + 24 : directory + 28] = (10).to_bytes(4, "little")
    bomb[22:26] = (10).to_bytes(4, "little")
    refused(bytes(bomb), tmp_path)
    assert sum(file.stat().st_size for file in (tmp_path / "out").rglob("*")) < 1000


def test_limits_of_bytes_and_files(tmp_path: Path) -> None:
    many = packed({f"{n}.txt": b"x" * 1000 for n in range(20)}, zipfile.ZIP_STORED)
    for number, limits in enumerate((Limits(most_bytes=5000), Limits(most_files=19))):
        folder = tmp_path / str(number)
        folder.mkdir()
        assert refused(many, folder, limits).event.id == "archive-too-large"
    assert len(list(lines(many, Limits(most_bytes=20_000, most_files=20)))) == 20


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: b"",
        lambda data: b"not a zip at all",
        lambda data: data[: len(data) // 2],
        lambda data: data.replace(b"hello", b"jello"),
    ],
)
def test_damage(spoil: Callable[[bytes], bytes], tmp_path: Path) -> None:
    data = packed({"a.txt": b"hello" * 50}, zipfile.ZIP_STORED)
    error = refused(spoil(data), tmp_path)
    assert error.event.id == "archive-unreadable"
    assert error.outcome == "done"


def test_encrypted_and_undecodable(tmp_path: Path) -> None:
    data = bytearray(packed({"a.txt": b"x"}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert "encrypted" in str(refused(bytes(data), tmp_path))
    with pytest.raises(ArchiveError, match="gb18030"):
        list(lines(packed({"a.txt": b"\xff\xff\xff\n\xfe"})))
