"""Many rows to the platform: each sent once, through the journal, and resumable after any death.

    from yibao.batches import Batches, Row, Sender

    book = Batches.open("/var/lib/yibao/journal.db")            # the journal's own database (or postgresql://…)
    rows = [Row({"data": {"fixmedins_hilist_id": "A1", …}}, label="药品!5", ref="A1"), …]
    job = book.create("3301", "national", "H99999900001", rows, name="mappings-2026-03-05", title="目录对照")
    sender = Sender(book, client, table)                        # client with a journal: Client(settings, durable=durable(…))
    outcome = sender.run(job.id, tell=lambda progress: print(progress.counts))
    for line in book.lines(job.id, ("refused", "unknown")):
        print(line.label, line.ref, line.fate, line.infcode, line.told)

- A row is the content of ``input`` of a message that carries this row alone. Where the interface's only node is a list,
  ``Sender`` puts up to ``most`` rows (or the node's ``max_items``) into one message; a refused message is halved until
  the row that is refused stands alone, so that each row has a fate of its own.
- ``create`` with a ``name`` that is known gives the job that exists: a program that died may simply start again.
  With ``repeats="skip"`` (the default) a row whose very content this institution has sent before is ``skipped``, in
  whichever job that was; two processes cannot send it at once. ``repeats="send"`` sends it again (3301 after 3302).
- ``run`` first learns what became of rows that a dead process left (from the journal, else by recovery: the query
  interfaces of ``specs/effects.yaml``, else a person: ``yibao journal show MSGID``), then validates all rows, then sends
  what is pending. Nothing leaves while a row is invalid, unless ``invalid="leave-out"``.
  It stops early where going on is of no use (``Outcome.stopped`` says why); run it again later. Ten rows in a row that are
  refused in the same words are such a case (``same_refusals`` of ``Sender``); words that quote the row count for nothing.
- Fates: ``pending`` not sent (yet); ``sending`` on its way; ``done``; ``refused`` (``infcode``, ``told``: the platform's
  words, masked); ``unknown`` nobody knows, the journal's entry ``msgid`` is open; ``invalid`` our own validation refused
  it; ``skipped`` sent before with the same content; ``held`` the same content is under way in another job; ``withdrawn`` had not
  left when ``wanted`` of ``run`` said no to it, and never will.
- ``book.retry(job.id)`` makes refused and invalid rows pending again.

Raises ``BatchError`` (a ``YibaoError``) for a job that cannot be run, ``yibao.journal.DatabaseError`` when the database
refuses. Rows are personal data: the database is for its owner alone, as the journal is.
"""

from yibao.batches.model import FATES, SETTLED, BatchError, Fate, Job, Line, Outcome, Progress, Repeats, Row
from yibao.batches.sender import Sender
from yibao.batches.store import Batches

__all__ = [
    "FATES",
    "SETTLED",
    "BatchError",
    "Batches",
    "Fate",
    "Job",
    "Line",
    "Outcome",
    "Progress",
    "Repeats",
    "Row",
    "Sender",
]
