"""The call from a shell."""

from __future__ import annotations

from yibaogen.render.docs.code.call import ADDRESS, Call


def script(call: Call) -> str:
    """A here-document: the shell puts nothing in where the mark is quoted, and no line of JSON is the mark alone."""
    head = f"curl -sS {ADDRESS}/ -H 'Content-Type: application/json; charset=utf-8' --data-binary @- <<'JSON'"
    return f"{head}\n{call.text}\nJSON\n"
