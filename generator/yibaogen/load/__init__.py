"""From spec files to a resolved edition."""

from yibaogen.load.edition import Loaded, edition_ids, load_edition
from yibaogen.load.samples import load_samples

__all__ = ["Loaded", "edition_ids", "load_edition", "load_samples"]
