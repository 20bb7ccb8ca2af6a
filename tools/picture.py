"""Takes the picture of the README: an interface's page in Chromium. Run it after a change of how the docs look.

yibao build --only docs && python tools/picture.py
"""

from __future__ import annotations

import shutil
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "generated" / "hunan" / "docs" / "interfaces" / "2207.html"
OUT = ROOT / "docs" / "picture.png"


def main() -> int:
    """Write ``docs/picture.png``; 2 without Chromium or without the docs."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None or not PAGE.is_file():
        print("apt-get install chromium; yibao build --only docs")
        return 2
    with sync_playwright() as engine:
        browser = engine.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1360, "height": 760}, color_scheme="light")
        page.goto(PAGE.as_uri())
        page.locator("a.dict").first.hover()
        page.wait_for_selector(".ui-codes")
        page.screenshot(path=OUT)
        browser.close()
    print(f"{OUT.relative_to(ROOT)}: {OUT.stat().st_size // 1024} KB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
