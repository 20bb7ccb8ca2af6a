"""Faults on purpose: asked for by a header of one request, or by rules that an admin page sets."""
