"""A province's tables over a base edition: where the witness speaks its table counts, where it is silent the base stands.

``words`` compares names, ``values`` settles one field, ``side`` one direction, ``interface`` one number, ``rules`` what rules are left,
``codes`` the dictionaries, ``elements`` new codes, ``reasons`` says which row stands behind a line, ``run`` joins them.
"""

from yibaogen.importing.province.run import ImportedEdition, edition_of, import_edition

__all__ = ["ImportedEdition", "edition_of", "import_edition"]
