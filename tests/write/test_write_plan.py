"""Plans: what is compared, what is pruned, what is never touched."""

from __future__ import annotations

from pathlib import Path

import pytest

from yibaogen.write.apply import apply, write_atomically
from yibaogen.write.errors import WriteError
from yibaogen.write.plan import Owned, digest, plan


def written(**files: str) -> dict[str, str]:
    return {f"a/{name}.txt": digest(text.encode()) for name, text in files.items()}


def fill(root: Path, **files: str) -> None:
    (root / "a").mkdir(exist_ok=True)
    for name, text in files.items():
        (root / "a" / f"{name}.txt").write_text(text, "utf-8")


def test_create_update_delete_same(tmp_path: Path) -> None:
    fill(tmp_path, old="old", stale="stale", same="same")
    wanted = {"a/new.txt": "new", "a/old.txt": "other", "a/same.txt": "same"}
    made = plan(tmp_path, wanted, Owned(("a/",), written(old="old", stale="stale", same="same")))
    assert [(change.path, change.kind) for change in made.changes] == [
        ("a/new.txt", "create"),
        ("a/old.txt", "update"),
        ("a/same.txt", "same"),
        ("a/stale.txt", "delete"),
    ]
    assert not made.clean
    apply(made)
    assert sorted(path.name for path in (tmp_path / "a").iterdir()) == ["new.txt", "old.txt", "same.txt"]
    assert plan(tmp_path, wanted, Owned(("a/",))).clean


def test_planning_writes_nothing(tmp_path: Path) -> None:
    plan(tmp_path, {"a/deep/er.txt": "x"}, Owned(("a/",)))
    assert list(tmp_path.iterdir()) == []


def test_a_stale_file_that_was_edited_stays(tmp_path: Path) -> None:
    fill(tmp_path, stale="edited by hand")
    made = plan(tmp_path, {}, Owned(("a/",), written(stale="as written")))
    assert (made.changes, made.edited, made.clean) == ((), ("a/stale.txt",), False)
    apply(made)
    assert (tmp_path / "a" / "stale.txt").read_text() == "edited by hand"


def test_a_file_that_no_build_wrote_is_told_of_and_stays(tmp_path: Path) -> None:
    fill(tmp_path, mine="by hand")
    (tmp_path / "a" / "__pycache__").mkdir()
    (tmp_path / "a" / "__pycache__" / "x.pyc").write_bytes(b"x")
    (tmp_path / "a" / "docs").mkdir()
    (tmp_path / "a" / "docs" / "page.html").write_text("another group's")
    made = plan(tmp_path, {}, Owned(("a/",), {}, ("a/docs/",)))
    assert (made.changes, made.strays, made.clean) == ((), ("a/mine.txt",), False)


def test_empty_folders_go_with_their_last_file_but_the_root_stays(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / "c.txt").write_text("x")
    apply(plan(tmp_path, {}, Owned(("a/",), {"a/b/c.txt": digest(b"x")})))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "path",
    [
        "../out.txt",
        "a/../../out.txt",
        "/etc/passwd",
        "a/",
        "a//b.txt",
        "a/.hidden",
        "a/~root",
        "a\\..\\out.txt",
        "C:/out.txt",
        "a/nul\0.txt",
        "a/line\nbreak.txt",
        "b/other-prefix.txt",
        "a/" + "x" * 300,
        "a/中文.txt",
        "",
    ],
)
def test_a_path_cannot_leave_its_folder(tmp_path: Path, path: str) -> None:
    with pytest.raises(WriteError) as caught:
        plan(tmp_path / "root", {path: "x"}, Owned(("a/",)))
    assert caught.value.event.id == "path-unsafe"
    with pytest.raises(WriteError):
        plan(tmp_path / "root", {}, Owned(("a/",), {path: digest(b"x")}))


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    outside, root = tmp_path / "outside", tmp_path / "root"
    outside.mkdir()
    root.mkdir()
    (root / "a").symlink_to(outside)
    with pytest.raises(WriteError) as caught:
        plan(root, {"a/x.txt": "x"}, Owned(("a/",)))
    assert caught.value.event.id == "path-unsafe"


def test_a_link_in_a_files_place_is_replaced_not_followed(tmp_path: Path) -> None:
    victim = tmp_path / "victim.txt"
    victim.write_text("precious")
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "x.txt").symlink_to(victim)
    made = plan(tmp_path, {"a/x.txt": "precious"}, Owned(("a/",)))
    assert made.paths("update") == ("a/x.txt",)
    apply(made)
    assert victim.read_text() == "precious"
    assert not (tmp_path / "a" / "x.txt").is_symlink()


def test_a_folder_in_a_files_place(tmp_path: Path) -> None:
    (tmp_path / "a" / "x.txt").mkdir(parents=True)
    with pytest.raises(WriteError) as caught:
        plan(tmp_path, {"a/x.txt": "x"}, Owned(("a/",)))
    assert caught.value.event.id == "path-is-folder"


def test_text_that_is_not_unicode(tmp_path: Path) -> None:
    with pytest.raises(WriteError) as caught:
        plan(tmp_path, {"a/x.txt": "x\ud800"}, Owned(("a/",)))
    assert (caught.value.event.id, caught.value.event.args["found"]) == ("output-not-unicode", "'\\ud800'")


def test_a_refused_write_leaves_the_old_file_and_no_draft(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(tmp_path, x="old")

    def refuse(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(WriteError) as caught:
        apply(plan(tmp_path, {"a/x.txt": "new"}, Owned(("a/",))))
    assert caught.value.event.id == "write-failed"
    assert "No space left on device" in caught.value.event.message("en")
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["x.txt"]
    assert (tmp_path / "a" / "x.txt").read_text() == "old"


def test_bytes_are_written_as_they_are(tmp_path: Path) -> None:
    write_atomically(tmp_path / "x", "行\n二\r\n".encode())
    assert (tmp_path / "x").read_bytes() == "行\n二\r\n".encode()
