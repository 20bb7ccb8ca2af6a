"""Build time: specs in, artefacts out. See docs/ARCHITECTURE.md for the rooms and their order."""
