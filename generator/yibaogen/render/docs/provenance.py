"""Provenance as small marks: every source of the edition has a sign, explained at the foot of each page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from yibaogen.model import Edition
from yibaogen.render.docs.text import visible
from yibaogen.render.docs.views import Mark, SourceView

RECONSTRUCTED = "reconstructed"
_SIGNS = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"


@dataclass(frozen=True, slots=True)
class Provenance:
    """Signs by source; marks are made once for each set of sources that occurs."""

    signs: Mapping[str, str]
    marks: dict[tuple[str, ...], Mark]

    def mark(self, sources: tuple[str, ...]) -> Mark:
        """The mark of something that these sources carry."""
        known = self.marks.get(sources)
        if known is None:
            known = self.marks[sources] = self._made(sources)
        return known

    def _made(self, sources: tuple[str, ...]) -> Mark:
        order = list(self.signs)
        real = sorted(
            _real(sources), key=lambda source: order.index(source) if source in self.signs else len(order)
        )
        signs = "".join(self.signs.get(source, f"[{visible(source)}]") for source in real)
        title = "来源：" + "、".join(map(visible, real)) if real else "没有来源写明，由本项目推定"
        return Mark(signs, title, not real)


def provenance(edition: Edition) -> Provenance:
    """Signs in the order in which the edition lists its sources."""
    return Provenance({source: _sign(at) for at, source in enumerate(_real(edition.sources))}, {})


def legend(edition: Edition) -> tuple[SourceView, ...]:
    """What each sign means."""
    return tuple(
        SourceView(_sign(at), visible(source), visible(edition.sources[source]))
        for at, source in enumerate(_real(edition.sources))
    )


def _real(sources: Iterable[str]) -> list[str]:
    return [source for source in sources if source != RECONSTRUCTED]


def _sign(at: int) -> str:
    return _SIGNS[at] if at < len(_SIGNS) else f"({at + 1})"
