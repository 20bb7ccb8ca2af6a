"""The docs of all editions: how long they take, and what they weigh.

(a) All editions built cold, in as many processes as there are processors (at most two): under 10 s for the whole process.
(b) One changed line of a spec, the docs built again: that edition's under 1 s, the whole process; and all editions' after a
    line of the base, which each of them shows, under 1 s as well. The stages, as the build itself counts them, are printed.
(c) A page under 150 KB (4401 and 4701 under 400 KB), a site under 15 MB, a search index under 1.5 MB.
(d) With Chromium at hand: a search in the national edition under 50 ms, the slowest of six.

Works in a temporary copy of specs and templates; takes about half a minute. Exits 1 when a bound is missed.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
COLD, LINE, SEARCH = 10.0, 1.0, 50.0
PAGE, HEAVY_PAGE, SITE, INDEX = 150_000, 400_000, 15_000_000, 1_500_000
HEAVY = ("interfaces/4401.html", "interfaces/4701.html")
CHANGED = ("national", "hunan")
WORDS = ("门诊结算", "诊凭证", "mzjs", "mdtrt_cert_type", "2207", "城镇职工")
TURNS = 5
_MAIN = "import sys; from yibaogen.cli.main import main; sys.exit(main())"


def build(root: Path, *options: str) -> tuple[float, list[dict[str, Any]]]:
    """Wall time of the whole process, and the report of each edition. Our modules are compiled once, as where they are
    installed."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(root / ".pyc")
    command = [
        sys.executable,
        "-c",
        _MAIN,
        "build",
        "--only",
        "docs",
        "--root",
        str(root),
        "--format",
        "json",
    ]
    begun = time.perf_counter()
    done = subprocess.run(
        [*command, *options], capture_output=True, text=True, timeout=300, check=False, env=environment
    )
    seconds = time.perf_counter() - begun
    if done.returncode:
        raise SystemExit(done.stdout[-2000:] + done.stderr[-2000:])
    return seconds, json.loads(done.stdout)["editions"]


def cold(root: Path) -> float:
    """From nothing at all."""
    for name in ("generated", ".yibao"):
        shutil.rmtree(root / name, ignore_errors=True)
    return build(root)[0]


def change_line(root: Path, edition: str, turn: int) -> None:
    """A note of a field reworded."""
    place = (
        root / "specs" / edition / ("interfaces/2207.yaml" if edition == "national" else "overlay/2207.yaml")
    )
    lines = place.read_text("utf-8").split("\n")
    at = next(number for number, line in enumerate(lines) if "invono: {" in line or "card_sn, after" in line)
    bare = lines[at].partition(", note: ")[0].rstrip("}").partition("}")[0]
    if edition == "national":
        lines[at] = f"    invono: {{note: 第 {turn} 次}}"
    else:
        lines[at] = f"{bare.partition(', because')[0]}, note: 第 {turn} 次}}"
    place.write_text("\n".join(lines), "utf-8")


def after_a_line(root: Path, edition: str, turn: int, *options: str) -> tuple[float, float]:
    """A changed line and a build: the stages' time (the longest of several editions) and that of the whole process."""
    change_line(root, edition, turn)
    seconds, reports = build(root, *options)
    if any(report["files"]["update"] == 0 for report in reports):
        raise SystemExit(f"{edition}: the changed line changed no page")
    return max(sum(report["stages"].values()) for report in reports), seconds


def weigh(root: Path) -> bool:
    """Print the sizes of every site; whether all bounds hold."""
    good = True
    for site in sorted((root / "generated").glob("*/docs")):
        sizes = {
            path.relative_to(site).as_posix(): path.stat().st_size
            for path in site.rglob("*")
            if path.is_file()
        }
        pages = {path: size for path, size in sizes.items() if path.endswith(".html")}
        usual = max((size, path) for path, size in pages.items() if path not in HEAVY)
        heavy = max((pages.get(path, 0), path) for path in HEAVY)
        total, index = sum(sizes.values()), sizes["assets/search.js"]
        fits = usual[0] < PAGE and heavy[0] < HEAVY_PAGE and total < SITE and index < INDEX
        good = good and fits
        print(
            f"    {site.parent.name:10} {len(pages):5} pages {total / 1e6:6.2f} MB, index {index / 1e6:.2f} MB,"
            f" heaviest {usual[1]} {usual[0] / 1e3:.0f} KB, {heavy[1]} {heavy[0] / 1e3:.0f} KB{'' if fits else '  MISSED'}"
        )
    return good


def search(root: Path) -> float | None:
    """Milliseconds of the slowest search; None without Chromium."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        return None
    from playwright.sync_api import sync_playwright

    with sync_playwright() as engine:
        browser = engine.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page()
        page.goto((root / "generated/national/docs/index.html").as_uri())
        page.keyboard.press("/")
        page.wait_for_function("() => window.YIBAO_SEARCH !== undefined")
        took: list[float] = page.evaluate(
            """(words) => [...words, ...words].map((word) => {
                const box = document.getElementById("ui-query"), began = performance.now();
                box.value = word;
                box.dispatchEvent(new Event("input"));
                return performance.now() - began;
            })""",
            list(WORDS),
        )
        browser.close()
    return max(took[len(WORDS) :])


def main() -> int:
    """Measure, print, judge."""
    with tempfile.TemporaryDirectory(prefix="yibao-bench-") as folder:
        root = Path(folder)
        for name in ("specs", "templates"):
            shutil.copytree(ROOT / name, root / name)
        whole = min(cold(root) for _ in range(2))
        print(f"(a) all editions cold: {whole:.2f} s (< {COLD:.0f})")
        lines = []
        for edition in CHANGED:
            found = [after_a_line(root, edition, turn, "--edition", edition) for turn in range(TURNS)]
            lines.append(min(seconds for _, seconds in found))
            stages = min(stages for stages, _ in found)
            print(f"(b) one line of {edition}: {lines[-1]:.2f} s (< {LINE:.0f}); its stages {stages:.2f} s")
        build(root)
        found = [after_a_line(root, "national", turn) for turn in range(TURNS, 2 * TURNS)]
        lines.append(min(seconds for _, seconds in found))
        print(f"    one line of the base, all editions: {lines[-1]:.2f} s (< {LINE:.0f})")
        print(f"(c) pages < {PAGE // 1000} KB, sites < {SITE // 1_000_000} MB, index < {INDEX / 1e6} MB:")
        light = weigh(root)
        slowest = search(root)
        told = "no Chromium, not measured" if slowest is None else f"{slowest:.1f} ms (< {SEARCH:.0f})"
        print(f"(d) slowest search: {told}")
    good = whole < COLD and max(lines) < LINE and light and (slowest is None or slowest < SEARCH)
    return 0 if good else 1


if __name__ == "__main__":
    raise SystemExit(main())
