"""From what tables say to an edition over a base: facts that agree keep the base's words, differences become lines.

``said`` finds back the row behind a fact, ``align`` judges one fact, ``target`` builds the edition, ``hand`` keeps what people wrote,
``lines`` writes where each line comes from, ``run`` joins them.
"""

from yibaogen.importing.documents.onto.run import import_over

__all__ = ["import_over"]
