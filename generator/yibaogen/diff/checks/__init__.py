"""Judgement, an area a module: each names the facts of the tree in the words of the table of rules."""
