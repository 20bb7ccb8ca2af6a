"""Tests of the overlay language and its engine."""
