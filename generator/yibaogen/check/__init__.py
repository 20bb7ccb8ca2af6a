"""Judges an edition: lint over the specs, every sample validated, coverage counted. ``run`` is the way in."""
