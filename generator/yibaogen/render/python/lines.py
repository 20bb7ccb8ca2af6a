"""Lines as ruff's formatter leaves them: on one line where it fits, else broken at the brackets."""

from __future__ import annotations

from collections.abc import Sequence

from yibaogen.expr.render_python import AnyOf, Parts, alternatives, flat, join

WIDTH = 110


def conjunction(head: str, parts: Parts, tail: str, indent: str) -> list[str]:
    """``head part and part … tail``; ``True`` when there are no parts."""
    only = parts[0] if len(parts) == 1 else None
    text = alternatives(only) if isinstance(only, AnyOf) else join(parts)
    if len(f"{indent}{head}{text}{tail}") <= WIDTH or isinstance(only, str) or not parts:
        return [f"{indent}{head}{text}{tail}"]
    inner = f"{indent}    "
    hugged = _hugged(parts, head, tail, indent)
    if hugged:
        return hugged
    fits = len(inner) + len(text) <= WIDTH
    return [f"{indent}{head}(", *([inner + text] if fits else _broken(parts, inner)), f"{indent}){tail}"]


def _hugged(parts: Parts, head: str, tail: str, indent: str) -> list[str]:
    """Of two operands, the last one in brackets, only those brackets are opened."""
    word, operands = _split(parts)
    if len(operands) != 2 or not _is_group(operands[1][1]):
        return []
    first = f"{indent}{head}{operands[0][0]} {word} ("
    inner = f"{indent}    "
    if len(first) > WIDTH:
        return []
    text = operands[1][0][1:-1]
    fits = len(inner) + len(text) <= WIDTH
    return [first, *([inner + text] if fits else _broken(operands[1][1], inner)), f"{indent}){tail}"]


def _broken(parts: Parts, indent: str) -> list[str]:
    """One operand a line; alternatives that stand alone break at their ``or``."""
    return _operands(*_split(parts), indent)


def _is_group(parts: Parts) -> bool:
    """Whether an operand's text stands in brackets as a whole."""
    return len(parts) > 1 or isinstance(parts[0], AnyOf)


def _split(parts: Parts) -> tuple[str, list[tuple[str, Parts]]]:
    """The operands of the outermost operator, each as text and as parts."""
    only = parts[0] if len(parts) == 1 else None
    if isinstance(only, AnyOf):
        return "or", [(alternatives(AnyOf((group,))), group) for group in only.groups]
    return "and", [(flat(part), (part,)) for part in parts]


def _operands(word: str, operands: list[tuple[str, Parts]], indent: str) -> list[str]:
    lines = []
    for number, (text, parts) in enumerate(operands):
        start = f"{indent}{word + ' ' if number else ''}"
        if len(start) + len(text) <= WIDTH or not _is_group(parts):
            lines.append(start + text)
        else:
            lines += [f"{start}(", *_broken(parts, f"{indent}    "), f"{indent})"]
    return lines


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


def frozen(texts: Sequence[str]) -> str:
    """``frozenset(…)`` of source texts, one a line where there are several."""
    if not texts:
        return "frozenset()"
    if len(texts) == 1:
        return f"frozenset(({texts[0]},))"
    rows = "".join(f"        {text},\n" for text in texts)
    return f"frozenset(\n    (\n{rows}    )\n)"
