"""Debian's Chromium for tests of pages."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, sync_playwright


def path_of_chromium() -> str:
    """Skips the test where there is none, save in CI, which installs it and must not pass without."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is None:
        reason = "Chromium is missing: apt-get install chromium fonts-noto-cjk"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return found


@contextmanager
def browser() -> Iterator[Browser]:
    """A headless browser that ends with the test."""
    found = path_of_chromium()
    with sync_playwright() as engine:
        # Without its sandbox: CI runs as root, and the pages are our own.
        started = engine.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield started
        started.close()
