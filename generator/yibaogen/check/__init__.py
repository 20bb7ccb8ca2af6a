"""Judges an edition: lint over the specs, every sample validated, coverage counted."""

from yibaogen.check.run import CheckReport, run_check

__all__ = ["CheckReport", "run_check"]
