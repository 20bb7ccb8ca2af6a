"""The command line: thin commands over the other rooms; see ``main.main`` for exit codes."""
