"""The rule language: text to tree, tree to JSON; renderers to other languages stand beside."""
