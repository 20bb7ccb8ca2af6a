"""The national catalogues in a database: synchronised from the platform, searched, read row by row."""

from yibao.catalogue.errors import CatalogueError
from yibao.catalogue.importing import Job, import_file
from yibao.catalogue.item import Item
from yibao.catalogue.layout import Layout, layout_of
from yibao.catalogue.listings import ITEMS, KINDS, LISTINGS, Listing
from yibao.catalogue.store import Aside, Catalogue, Imported

__all__ = [
    "ITEMS",
    "KINDS",
    "LISTINGS",
    "Aside",
    "Catalogue",
    "CatalogueError",
    "Imported",
    "Item",
    "Job",
    "Layout",
    "Listing",
    "import_file",
    "layout_of",
]
