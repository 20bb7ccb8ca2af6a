"""Tests of the table importer; every test brings its own small tables."""
