"""For all tests: hypothesis judges what is true, not how fast a busy machine is; nothing may tell who the test persons are.

At a desk hypothesis searches anew in every run. Where a change is judged (.ci/run: --hypothesis-profile=same) it draws from a
fixed seed, so that a change hardly ever fails for an example that it has nothing to do with. (Hardly: hypothesis also tries
constants of the modules that are loaded by then.)
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings
from leaks.scan import LeakScan

settings.register_profile("yibao", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("same", settings.get_profile("yibao"), derandomize=True)
settings.load_profile("yibao")

_SCAN = "personal-data"


def pytest_configure(config: pytest.Config) -> None:
    """Logs, errors, output, reports and traces of the whole run are searched for personal data: see tests/support/leaks."""
    config.pluginmanager.register(LeakScan(), _SCAN)


@pytest.fixture(scope="session", autouse=True)
def no_personal_data_in_files(
    pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[None]:
    """At the end of a process's tests: what their files tell."""
    yield
    scan = pytestconfig.pluginmanager.get_plugin(_SCAN)
    leaks = scan.search_files(tmp_path_factory.getbasetemp()) if isinstance(scan, LeakScan) else []
    if leaks:
        pytest.fail(
            "files of this run tell personal data of test persons:\n" + "\n".join(leaks[:50]), pytrace=False
        )
