"""The code on interface pages: it runs, it compiles, and no sample text becomes code."""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from html import unescape
from pathlib import Path

import pytest
from docs_support import bundle, site
from served_platform import Served, served

from yibaogen.render.docs.code import LANGUAGES, CodeView, code_views
from yibaogen.render.docs.code.call import ADDRESS
from yibaogen.render.python.methods import method_names

# Each is a whole message of its own in every language's quotes.
ATTACKS = (
    '"""; System.exit(1); String x = """',
    "\nJSON\nrm -rf /\n",
    "'; import os; os._exit(3); '",
    '""""""""',
    "\\u0022);System.exit(2);//",
    "</code><script>alert(1)</script>",
    "\u202egnp.exe\u2028",
    "{{ 7*7 }}{address}",
)


@cache
def tabs() -> dict[str, dict[str, CodeView]]:
    """National, by number and language."""
    found = {}
    names = method_names(bundle("national").edition)
    for infno, interface in bundle("national").edition.interfaces.items():
        samples = bundle("national").samples.get(infno, ())
        views = code_views(bundle("national").edition, interface, names.get(infno, ""), samples)
        if views:
            found[infno] = {view.id: view for view in views}
    return found


@pytest.fixture(scope="module")
def platform() -> Iterator[Served]:
    with served() as running:
        yield running


def test_every_interface_that_an_institution_calls_has_all_languages() -> None:
    edition = bundle("national").edition
    called = {infno for infno, each in edition.interfaces.items() if each.caller != "platform"}
    assert set(tabs()) == called
    assert all(list(views) == list(LANGUAGES) for views in tabs().values())


def test_pages_show_the_code_as_it_is() -> None:
    for infno, views in tabs().items():
        text = site("national")[f"interfaces/{infno}.html"]
        for view in views.values():
            shown = re.search(rf'id="code-{view.id}".*?<code>(.*?)</code>', text, re.DOTALL)
            assert shown and unescape(shown[1]) == view.text, (infno, view.id)


def test_python_runs_against_the_platform(platform: Served, tmp_path: Path) -> None:
    """One process for all: each piece of code in a namespace of its own, as a reader would paste it."""
    codes = {
        f"{infno}.{key}": views[key].text.replace(ADDRESS, platform.url)
        for infno, views in tabs().items()
        for key in ("python", "async")
    }
    (tmp_path / "codes.json").write_text(json.dumps(codes), "utf-8")
    runner = (
        "import json, sys, io, contextlib\n"
        "from yibao.gateway import YibaoError\n"
        "told = {}\n"
        "for name, code in json.load(open(sys.argv[1], encoding='utf-8')).items():\n"
        "    try:\n"
        "        with contextlib.redirect_stdout(io.StringIO()) as out: exec(code, {'__name__': 'pasted'})\n"
        "        told[name] = 'ok' if out.getvalue() else 'silent'\n"
        "    except YibaoError as error: told[name] = type(error).__name__\n"
        "    except BaseException as error: told[name] = 'broken: %r' % error\n"
        "print(json.dumps(told))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", runner, str(tmp_path / "codes.json")],
        capture_output=True,
        text=True,
        check=True,
    )
    told: dict[str, str] = json.loads(done.stdout)
    # A platform with state may refuse a visit that it does not know: the code itself has then worked.
    assert set(told.values()) <= {"ok", "PlatformRefused"}, {
        name: word for name, word in told.items() if word not in ("ok", "PlatformRefused")
    }
    assert told["1101.python"] == told["1101.async"] == "ok"


def test_curl_runs_against_the_platform(platform: Served) -> None:
    if shutil.which("curl") is None:
        pytest.skip("curl is missing: apt-get install curl")
    for infno in ("1101", "2201", "2207", "9001"):
        script = tabs()[infno]["curl"].text.replace(ADDRESS, platform.url)
        done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True)
        assert "infcode" in json.loads(done.stdout), infno


def test_java_compiles(tmp_path: Path) -> None:
    if shutil.which("javac") is None:
        pytest.skip("javac is missing: apt-get install default-jdk-headless")
    for infno, views in tabs().items():
        (tmp_path / f"Call{infno}.java").write_text(views["java"].text, "utf-8")
    sources = sorted(str(path) for path in tmp_path.glob("*.java"))
    done = subprocess.run(
        ["javac", "-encoding", "UTF-8", "-d", str(tmp_path), *sources], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr[:2000]


@pytest.mark.parametrize("attack", ATTACKS)
def test_sample_text_never_becomes_code(attack: str, tmp_path: Path) -> None:
    edition, samples = bundle("national").edition, bundle("national").samples["1101"]
    sample = next(each for each in samples if each.valid and each.direction == "input")
    message = json.loads(sample.text)
    message["opter_name"] = attack
    message["input"]["data"]["psn_name"] = attack
    hostile = replace(sample, text=json.dumps(message, ensure_ascii=False, indent=2), warns=())
    views = {
        view.id: view.text
        for view in code_views(edition, edition.interfaces["1101"], "query_person", (hostile,))
    }
    for key in ("python", "async"):
        strings = [node.value for node in ast.walk(ast.parse(views[key])) if isinstance(node, ast.Constant)]
        assert strings.count(attack) == 2
    body = views["curl"].partition("<<'JSON'\n")[2]
    assert body.endswith("\nJSON\n") and "\nJSON\n" not in body.removesuffix("\nJSON\n")
    assert json.loads(body.removesuffix("\nJSON\n"))["opter_name"] == attack
    assert _raw_literal(views["csharp"])["opter_name"] == attack
    if shutil.which("javac") is not None:
        assert _run_java(views["java"], tmp_path)["opter_name"] == attack


def _raw_literal(text: str) -> dict[str, str]:
    match = re.search(r'var body = ("{3,})\n(.*?)\n    \1;\n', text, re.DOTALL)
    assert match is not None
    found: dict[str, str] = json.loads(match[2])
    return found


def _run_java(program: str, folder: Path) -> dict[str, str]:
    """The same text block, printed instead of sent."""
    block = program[program.index('"""') : program.index("HttpClient client")]
    source = (
        "public class Shown { public static void main(String[] a) throws Exception {"
        ' new java.io.PrintStream(System.out, true, "UTF-8").print(' + block.rstrip().rstrip(";") + "); } }"
    )
    place = folder / "Shown.java"
    place.write_text(source, "utf-8")
    done = subprocess.run(
        ["java", "-Dfile.encoding=UTF-8", str(place)], capture_output=True, text=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, str] = json.loads(done.stdout)
    return found
