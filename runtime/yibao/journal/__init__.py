"""The journal of transactions that move money or state, and what brings it and the platform together again."""

from yibao.journal.database import DatabaseError, TakenError, open_database
from yibao.journal.durable import durable, open_journal
from yibao.journal.entry import Change, Entry
from yibao.journal.ledger import JournalLedger
from yibao.journal.recovery import Pace, Recovery, Wish
from yibao.journal.states import CLAIMABLE, OPEN, STATES, TRANSITIONS, State, Step
from yibao.journal.store import Journal

__all__ = [
    "CLAIMABLE",
    "OPEN",
    "STATES",
    "TRANSITIONS",
    "Change",
    "DatabaseError",
    "Entry",
    "Journal",
    "JournalLedger",
    "Pace",
    "Recovery",
    "State",
    "Step",
    "TakenError",
    "Wish",
    "durable",
    "open_database",
    "open_journal",
]
