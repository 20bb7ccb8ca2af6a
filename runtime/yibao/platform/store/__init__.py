"""Where the simulated platform keeps its state: records by kind and key, in transactions.

``open_store(url)`` gives a ``Store``; ``store.begin("write")`` a ``Unit``. Two databases, one behaviour: SQLite (file
or memory) and PostgreSQL.
"""

from yibao.platform.store.errors import StoreError
from yibao.platform.store.opening import open_store
from yibao.platform.store.unit import LostRace, Mode, NeedsWriting, Record, Store, Taken, Unit

__all__ = ["LostRace", "Mode", "NeedsWriting", "Record", "Store", "StoreError", "Taken", "Unit", "open_store"]
