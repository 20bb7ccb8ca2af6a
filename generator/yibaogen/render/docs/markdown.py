"""Markdown of our own texts as HTML: headings with anchors, tables, code with a place for the copy button."""

from __future__ import annotations

from functools import cache
from typing import Any

from markupsafe import Markup


def markdown(text: str) -> Markup:
    """HTML; raw HTML in the text is escaped."""
    return Markup(_parser().render(text))


@cache
def _parser() -> Any:
    # Imported late: only the few pages of tutorials need it.
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    parser.add_render_rule("fence", _fence)
    parser.add_render_rule("heading_open", _heading)
    return parser


def _fence(renderer: Any, tokens: Any, at: int, options: Any, env: Any) -> str:
    body = Markup.escape(tokens[at].content.rstrip("\n"))
    word = Markup.escape(tokens[at].info.partition(" ")[0])
    return f'<div class="copyable"><pre tabindex="0" data-language="{word}"><code>{body}</code></pre></div>\n'


def _heading(renderer: Any, tokens: Any, at: int, options: Any, env: Any) -> str:
    number = sum(1 for token in tokens[: at + 1] if token.type == "heading_open")
    return f'<{tokens[at].tag} id="ui-part-{number}">'
