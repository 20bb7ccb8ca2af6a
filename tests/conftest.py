"""For all tests: hypothesis judges what is true, not how fast a busy machine is."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile("yibao", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("yibao")
