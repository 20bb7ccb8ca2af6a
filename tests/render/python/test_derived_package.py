"""The package of an edition with a base holds what differs, and is as good as a whole one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest
from derived_support import BASES, edition, files, generated, packages
from python_render_support import ROOT

from yibao.validate.fast_tables import load_table
from yibaogen.index.tables import edition_table
from yibaogen.model import Edition
from yibaogen.model.samples import Bundle
from yibaogen.render.python import render

OVER = [name for name, base in BASES.items() if base is not None]
OWN = {
    # town changes 2204 and brings 5299; 5204 is mini's.
    "town": {"i2204", "i5299", "checks/c2204", "checks/c5299", "pydantic/p2204", "pydantic/p5299"},
    # ward adds a code to a list that both numbers use, and has no 5204.
    "ward": {"i2204", "i5299", "checks/c2204", "checks/c5299", "pydantic/p2204", "pydantic/p5299"},
    # gate has a field more around every message: only what holds the outer message differs.
    "gate": {"checks/c2204", "checks/c5204", "pydantic/p2204", "pydantic/p5204"},
}
DATA = {"town": {"2204", "5299", "shared"}, "ward": {"shared"}, "gate": {"shared"}}


@pytest.mark.parametrize("name", OVER)
def test_only_what_differs_is_written(name: str) -> None:
    found = files(name)
    numbered = {
        path.removesuffix(".py") for path in found if path.endswith("04.py") or path.endswith("99.py")
    }
    assert numbered == OWN[name]
    assert {path[5:-5] for path in found if path.startswith("data/")} == DATA[name]


@pytest.mark.parametrize("name", OVER)
def test_what_is_not_written_would_be_the_bases_text(name: str) -> None:
    base = str(BASES[name])
    top = "python/yibao_editions"
    whole, of_base = render(Bundle(edition(name), {})), render(Bundle(edition(base), {}))
    left_out = set(whole) - set(render(Bundle(edition(name), {}, edition(base))))
    for path in left_out:
        text = whole[path].replace(f"yibao_editions.{name}", f"yibao_editions.{base}")
        assert text == of_base[path.replace(f"{top}/{name}/", f"{top}/{base}/")], path
    assert left_out


@pytest.mark.parametrize("name", OVER)
def test_the_tables_are_whole(name: str) -> None:
    generated(name)
    assert load_table(f"yibao_editions.{name}") == edition_table(edition(name))


def test_modules_of_the_base_are_the_bases() -> None:
    mini, town, ward, gate = (generated(name) for name in ("mini", "town", "ward", "gate"))
    from yibao_editions.town import i5204

    assert i5204 is mini.i5204 is gate.i5204
    assert town.i2204 is not mini.i2204 and gate.i2204 is mini.i2204
    assert town.codes.FLAG is mini.codes.FLAG and ward.codes.FLAG is mini.codes.FLAG
    assert dict(ward.codes.TOWN_NO) == {"01": "东街", "02": "西街", "03": "南街"}
    assert list(ward.codes.DICTIONARIES) == ["flag", "mdtrt_cert_type", "town_no"]
    assert {"i2204", "i5204", "i5299", "codes", "Client"} <= set(dir(town))
    with pytest.raises(AttributeError, match="i5204"):
        ward.i5204  # noqa: B018


def test_pydantic_modules_of_the_base_are_the_bases() -> None:
    mini, town = generated("mini.pydantic"), generated("town.pydantic")
    from yibao_editions.town.pydantic import p5204, p5299

    assert p5204 is mini.p5204
    assert set(p5299.Request.model_fields) >= {"infno", "input", "msgid"}
    assert issubclass(p5299.Request, generated("mini.pydantic.base").Node)
    assert town.MODULES == ("p2204", "p5204", "p5299")
    with pytest.raises(AttributeError, match="p9999"):
        town.p9999  # noqa: B018


def request(infno: str, **data: Any) -> bytes:
    """A message with an envelope that all these editions take."""
    return json.dumps(
        {
            "infno": infno,
            "msgid": "m",
            "inf_time": "2026-03-05 10:00:00",
            "sign_no": "s",
            "input": {"data": data},
        }
    ).encode()


def test_shared_and_own_interfaces_take_both_paths() -> None:
    shared = request("5204", psn_no="1")
    for name in ("mini", "town", "gate"):
        package = generated(name)
        assert package.accepts(shared)
        assert [event.id for event in package.validate(request("5204")).errors] == ["field-required"]
    assert [event.id for event in generated("ward").validate(shared).errors] == ["infno-unknown"]
    assert not generated("ward").accepts(shared)
    south = request("5299", town_no="03")
    assert generated("ward").accepts(south)
    assert [event.id for event in generated("town").validate(south).errors] == ["code-unknown"]
    carded = msgspec.json.encode(msgspec.json.decode(shared) | {"card_sn": "c"})
    assert generated("gate").accepts(carded)
    assert [event.id for event in generated("town").validate(carded).warnings] == ["unknown-field"]


def relabelled(old: Edition) -> Edition:
    """The same edition with one word of one code list changed."""
    flag = old.dictionaries["flag"]
    codes = (replace(flag.codes[0], label="非"), *flag.codes[1:])
    return replace(old, id="next", dictionaries={**old.dictionaries, "flag": replace(flag, codes=codes)})


def test_a_dictionary_that_differs_takes_its_users_along() -> None:
    mini = edition("mini")
    changed = relabelled(mini)
    paths = {path.rpartition("next/")[2] for path in render(Bundle(changed, {}, mini))}
    assert {"i2204.py", "checks/c2204.py"} <= paths
    assert not {"i5204.py", "checks/c5204.py", "data/2204.json"} & paths


def test_an_equal_edition_is_nothing_but_its_frame() -> None:
    mini = edition("mini")
    paths = {path.rpartition("next/")[2] for path in render(Bundle(replace(mini, id="next"), {}, mini))}
    frame = {"__init__.py", "client.py", "codes.py", "mock.py", "validation.py", "py.typed"}
    assert paths == frame | {"checks/__init__.py", "data/shared.json"}


def run(*args: str, path: Path) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "MYPYPATH": f"{packages()}:{ROOT / 'runtime'}"}
    return subprocess.run(
        [sys.executable, "-m", *args], capture_output=True, text=True, env=env, cwd=path, check=False
    )


def test_rendered_source_is_what_ruff_would_leave(tmp_path: Path) -> None:
    done = run("ruff", "format", "--isolated", "--line-length=110", "--diff", str(packages()), path=tmp_path)
    assert done.returncode == 0, done.stdout[:3000]


def test_type_checkers_see_through_to_the_base(tmp_path: Path) -> None:
    (tmp_path / "user.py").write_text(
        "from yibao_editions.town import Client, codes, i2204, i5204\n"
        "from yibao_editions.town.pydantic import p5204\n"
        "from yibao_editions.ward import i5299\n"
        "request: type[i5204.Request] = i5204.Request\n"
        'label: str = codes.FLAG["1"]\n'
        "print(i2204.Request, i5299.Request, p5204.Request.model_fields, Client.query_fee_lines)\n"
        "wrong: int = i5204.Request\n"
        "p5204.Request.nonsense\n",
        "utf-8",
    )
    options = ["--strict", "--config-file=", "--python-version=3.11", "--explicit-package-bases"]
    listed = [f"-pyibao_editions.{name}" for name in OVER]
    done = run("mypy", *options, f"--cache-dir={tmp_path}/cache", *listed, path=tmp_path)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-500:]
    done = run("mypy", *options, f"--cache-dir={tmp_path}/cache", "user.py", path=tmp_path)
    assert [line.split(":")[1] for line in done.stdout.splitlines() if ": error:" in line] == ["7", "8"]
