"""The document as HTML for print, and as PDF by a browser's own printing."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from yibaogen.export.document import HEAD, Document

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge")
_PACKAGE = Path(__file__).resolve().parents[1]
_LONGEST_S = 300


class PrintError(Exception):
    """The browser is missing (``browser-missing``) or did not print (``print-failed``)."""

    def __init__(self, event_id: str, found: str) -> None:
        super().__init__(event_id)
        self.event_id = event_id
        self.found = found


def html_page(document: Document) -> str:
    """One self-contained page."""
    return _engine().get_template("document.html").render(document=document, head=HEAD)


def pdf_file(document: Document) -> bytes:
    """Printed by Chromium or a relative of it. Raises ``PrintError``."""
    browser = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    if browser is None:
        raise PrintError("browser-missing", ", ".join(BROWSERS))
    with tempfile.TemporaryDirectory(prefix="yibao-") as folder:
        page, target = Path(folder, "document.html"), Path(folder, "document.pdf")
        page.write_text(html_page(document), "utf-8")
        command = [
            browser,
            "--headless=new",
            "--disable-gpu",
            "--no-pdf-header-footer",
            # The page is our own and holds no script; in containers the browser's sandbox cannot start.
            "--no-sandbox",
            f"--user-data-dir={folder}/profile",
            f"--print-to-pdf={target}",
            page.as_uri(),
        ]
        try:
            done = subprocess.run(command, capture_output=True, timeout=_LONGEST_S, check=False)
        except (OSError, subprocess.TimeoutExpired) as error:
            raise PrintError("print-failed", type(error).__name__) from error
        if done.returncode != 0 or not target.is_file():
            raise PrintError("print-failed", done.stderr.decode("utf-8", "replace").strip()[-200:])
        return target.read_bytes()


@cache
def _engine() -> Environment:
    packed = _PACKAGE / "_data" / "templates" / "export"
    folder = packed if packed.is_dir() else _PACKAGE.parents[1] / "templates" / "export"
    return Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
