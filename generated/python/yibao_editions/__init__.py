"""Generated editions: see docs/ARCHITECTURE.md."""
