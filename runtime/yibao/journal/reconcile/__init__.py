"""Reconciliation: the journal's settlements against the platform's."""

from yibao.journal.reconcile.model import CAUSES, STEPS, Cause, Difference, Group, Statement
from yibao.journal.reconcile.run import USUAL, Reconciliation

__all__ = ["CAUSES", "STEPS", "USUAL", "Cause", "Difference", "Group", "Reconciliation", "Statement"]
