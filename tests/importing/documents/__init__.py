"""Tests of reading documents: Word, HTML, Markdown and sheets of a province."""
