"""Lines as ruff's formatter leaves them: on one line where it fits, else broken at the brackets."""

from __future__ import annotations

from collections.abc import Sequence

WIDTH = 110


def conjunction(head: str, parts: Sequence[str], tail: str, indent: str) -> list[str]:
    """``head part and part … tail``; ``True`` when there are no parts."""
    if len(parts) == 1:
        return [f"{indent}{head}{_bare(parts[0])}{tail}"]
    line = f"{indent}{head}{' and '.join(parts) or 'True'}{tail}"
    if len(line) <= WIDTH:
        return [line]
    joined = " and ".join(parts)
    if len(indent) + 4 + len(joined) <= WIDTH:
        return [f"{indent}{head}(", f"{indent}    {joined}", f"{indent}){tail}"]
    inner = [f"{indent}    {'and ' if number else ''}{part}" for number, part in enumerate(parts)]
    return [f"{indent}{head}(", *inner, f"{indent}){tail}"]


def _bare(part: str) -> str:
    """Without the brackets around the whole, which nothing needs where it stands alone."""
    depth = 0
    for at, char in enumerate(part):
        depth += (char == "(") - (char == ")")
        if depth == 0:
            return part[1:-1] if at > 0 and at == len(part) - 1 and part[0] == "(" else part
    return part


def from_import(module: str, names: Sequence[str]) -> str:
    """``from module import a, b``; names are put in order, classes and constants before functions."""
    ordered = sorted(names, key=lambda name: (name != name.upper(), name == name.lower(), name))
    line = f"from {module} import {', '.join(ordered)}"
    if len(line) <= WIDTH:
        return line
    listed = "".join(f"    {name},\n" for name in ordered)
    return f"from {module} import (\n{listed})"


def call(name: str, arguments: Sequence[str], indent: str = "", head: str = "", tail: str = "") -> str:
    """``name(a, b)``, or one argument a line; ``head`` and ``tail`` stand around it on its line."""
    listed = ", ".join(arguments)
    if len(indent) + len(head) + len(name) + len(listed) + 2 + len(tail) <= WIDTH:
        return f"{name}({listed})"
    if len(indent) + 4 + len(listed) <= WIDTH:
        return f"{name}(\n{indent}    {listed}\n{indent})"
    rows = "".join(f"{indent}    {argument},\n" for argument in arguments)
    return f"{name}(\n{rows}{indent})"
