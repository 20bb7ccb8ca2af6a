"""The national side: rows of the catalogue store as what is matched, and the store made out of a file where there is none."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from yibao.catalogue import LISTINGS, Catalogue, Item, Job, import_file, layout_of
from yibao.matching.items import Kind, National
from yibao.message.tables import EditionTable

CATALOGUES: Mapping[Kind, tuple[str, ...]] = {
    "drug": ("1301", "1302", "1303", "1304"), "service": ("1305",), "consumable": ("1306",), "diagnosis": ("1307",), "operation": ("1308",),
}  # fmt: skip
"""Kind → the catalogues that are read for it; the first is the one that a file is taken for."""
LIST_TYPES: Mapping[str, str] = {
    "1301": "101",
    "1302": "102",
    "1303": "103",
    "1304": "104",
    "1305": "201",
    "1306": "301",
}
"""Catalogue → code of 目录类别 (3301). Diagnoses and operations have none in the standard."""
_BRANDS = ("drug_prodname",)
_PACKS = ("pacspec",)
_CODES = (
    "drugstdcode",
    "udi",
    "natstd_diag_code",
    "clnc_diag_code",
    "rtl_oprn_oprt_code",
    "clnc_oprn_oprt_code",
)
_CONTENT = ("trt_item_cont", "item_dscr")


def national_rows(catalogue: Catalogue, kind: Kind, on: date | None = None) -> Iterator[National]:
    """All rows of a kind that hold on a day (today's current ones without it). Raises ``CatalogueError``, ``DatabaseError``."""
    return map(national_of, catalogue.rows(*CATALOGUES[kind], on=on))


def national_of(item: Item) -> National:
    """A row of the store as what is matched."""
    cells = item.columns

    def first(codes: Iterable[str]) -> str:
        return next((cells[code] for code in codes if code in cells), "")

    brand = first(_BRANDS)
    counted = first(("min_pac_cnt",)), first(("min_prepunt_name", "min_prepunt", "minpacunt_name"))
    return National(
        code=item.code,
        name=item.name,
        list_type=LIST_TYPES.get(item.infno, ""),
        aliases=tuple(name for name in item.names if name not in (item.name, brand)),
        brand=brand if brand != item.name else "",
        form=item.form,
        spec=item.spec,
        pack=first(_PACKS) or (f"{counted[0]}{counted[1]}" if all(counted) else ""),
        maker=item.maker,
        number=item.approval,
        codes=tuple(cells[code] for code in _CODES if code in cells and cells[code] != item.code),
        unit=item.unit,
        content=first(_CONTENT),
        begin=item.since.isoformat() if item.since else "",
        end=item.until.isoformat() if item.until else "",
        valid=item.current,
        version=item.version,
    )


@contextmanager
def catalogue_of_file(path: Path, kind: Kind, table: EditionTable) -> Iterator[Catalogue]:
    """A store that lasts as long as the context, out of a downloaded catalogue file. Raises ``CatalogueError``."""
    with (
        tempfile.TemporaryDirectory(prefix="yibao-match-") as folder,
        Catalogue.open(str(Path(folder) / "catalogue.db")) as made,
    ):
        import_file(made, Job(path, layout_of(table, LISTINGS[CATALOGUES[kind][0]])))
        yield made
