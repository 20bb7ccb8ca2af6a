"""tools/bootstrap.sh where something is missing, and the lock file that it installs from."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
REQUIREMENT = re.compile(r"^([a-z0-9-]+)==\S+", re.MULTILINE)


def place(folder: Path, python: str, user: str) -> Path:
    """A project with nothing but what the script reads, and a search path of stand-ins."""
    (folder / "tools").mkdir(parents=True)
    shutil.copy(ROOT / "tools" / "bootstrap.sh", folder / "tools")
    for name in ("requirements.lock", "pyproject.toml"):
        (folder / name).write_text("")
    programs = folder / "bin"
    programs.mkdir()
    for name in ("bash", "cat", "dirname", "rm"):
        found = shutil.which(name)
        assert found is not None
        (programs / name).symlink_to(found)
    for name, text in {
        "python3": python,
        "id": f"echo {user}",
        "apt-get": 'echo "apt-get $*" >>asked; exit 1',
    }.items():
        (programs / name).write_text(f"#!/bin/bash\n{text}\n")
        (programs / name).chmod(0o755)
    return folder


def bootstrap(folder: Path) -> subprocess.CompletedProcess[str]:
    bash = shutil.which("bash")
    assert bash is not None
    return subprocess.run(
        [bash, "tools/bootstrap.sh"],
        cwd=folder,
        env={"PATH": str(folder / "bin")},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


WITHOUT_ENSUREPIP = f'case "$*" in *ensurepip*) exit 1;; esac; exec {sys.executable} "$@"'


def test_no_python_new_enough(tmp_path: Path) -> None:
    done = bootstrap(place(tmp_path / "p", "exit 1", "1000"))
    assert done.returncode == 1
    assert "需要 Python 3.11" in done.stderr
    assert "sudo apt-get install python3 python3-venv" in done.stderr


def test_without_ensurepip_a_user_is_told_what_to_install(tmp_path: Path) -> None:
    folder = place(tmp_path / "p", WITHOUT_ENSUREPIP, "1000")
    done = bootstrap(folder)
    assert done.returncode == 1
    assert re.search(r"sudo apt-get install python3\.\d+-venv", done.stderr)
    assert not (folder / "asked").exists()


def test_without_ensurepip_root_installs_it(tmp_path: Path) -> None:
    folder = place(tmp_path / "p", WITHOUT_ENSUREPIP, "0")
    done = bootstrap(folder)
    assert done.returncode == 1
    asked = (folder / "asked").read_text()
    assert re.search(r"apt-get install -y -qq --no-install-recommends python3\.\d+-venv\n", asked)
    assert "apt-get install -y -qq --no-install-recommends python3-venv\n" in asked


@pytest.fixture(scope="module")
def lock() -> str:
    return (ROOT / "requirements.lock").read_text("utf-8")


def test_the_lock_names_no_index_and_hashes_everything(lock: str) -> None:
    assert "://" not in lock
    assert "--index" not in lock
    assert "--find-links" not in lock
    for block in re.split(r"\n(?=[a-z])", lock.split("\n", 1)[1]):
        assert "--hash=sha256:" in block


def test_the_lock_covers_what_pyproject_asks_for(lock: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    wanted += project["optional-dependencies"]["build"]
    names = {re.split(r"[\[<>=~! ]", text, maxsplit=1)[0].lower() for text in wanted} - {"yibao"}
    assert names <= set(REQUIREMENT.findall(lock))
