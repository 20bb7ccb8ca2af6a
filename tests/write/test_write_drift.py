"""The unified diff of a plan, to the letter."""

from __future__ import annotations

from pathlib import Path

from yibaogen.write.drift import MAX_FILES, MAX_LINES, drift
from yibaogen.write.plan import Owned, digest, plan


def told(root: Path, old: dict[str, str], new: dict[str, str]) -> list[str]:
    for path, text in old.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, "utf-8")
    owned = Owned(("a/",), {path: digest(text.encode()) for path, text in old.items()})
    return list(drift(plan(root, new, owned)))


def lines(count: int, **changed: str) -> str:
    return "".join(f"{changed.get(f'l{number}', f'line {number}')}\n" for number in range(1, count + 1))


def test_one_line_far_down_has_its_own_number_and_context(tmp_path: Path) -> None:
    assert told(tmp_path, {"a/x.py": lines(30, l20="by hand")}, {"a/x.py": lines(30)}) == [
        "--- generated/a/x.py",
        "+++ generated/a/x.py",
        "@@ -17,7 +17,7 @@",
        " line 17",
        " line 18",
        " line 19",
        "-by hand",
        "+line 20",
        " line 21",
        " line 22",
        " line 23",
    ]


def test_created_and_deleted_files(tmp_path: Path) -> None:
    assert told(tmp_path, {"a/old.py": "gone\n"}, {"a/new.py": "here\n"}) == [
        "--- /dev/null",
        "+++ generated/a/new.py",
        "@@ -1 +1,2 @@",
        "+here",
        " ",
        "--- generated/a/old.py",
        "+++ /dev/null",
        "@@ -1,2 +1 @@",
        "-gone",
        " ",
    ]


def test_the_same_files_say_nothing(tmp_path: Path) -> None:
    assert told(tmp_path, {"a/x.py": "x\n"}, {"a/x.py": "x\n"}) == []


def test_a_long_diff_is_cut_with_a_count(tmp_path: Path) -> None:
    found = told(tmp_path, {"a/x.py": ""}, {"a/x.py": lines(500)})
    assert len(found) == 2 + MAX_LINES + 1
    assert found[-1] == f"… {1 + 500 + 1 - MAX_LINES} more lines in generated/a/x.py"


def test_two_huge_files_are_counted_not_compared(tmp_path: Path) -> None:
    old, new = lines(9000), "".join(f"row {number}\n" for number in range(8000))
    assert told(tmp_path, {"a/x.py": old}, {"a/x.py": new})[2:] == [
        "@@ -1,9001 +1,8001 @@",
        "… 9001 lines differ from 8001 lines",
    ]


def test_a_very_long_line_is_cut(tmp_path: Path) -> None:
    found = told(tmp_path, {"a/x.json": "a" * 5000}, {"a/x.json": "b" * 5000})
    assert max(map(len, found)) == 241


def test_many_files_are_cut_with_a_count(tmp_path: Path) -> None:
    found = told(tmp_path, {}, {f"a/{number:03}.py": "x\n" for number in range(MAX_FILES + 7)})
    assert found[-1] == "… 7 more files differ"
