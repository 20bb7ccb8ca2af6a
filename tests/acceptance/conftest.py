"""The kit, read once a session."""

from __future__ import annotations

import pytest
from kit_support import Kit


@pytest.fixture(scope="session")
def kit() -> Kit:
    return Kit()
