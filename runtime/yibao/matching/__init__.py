"""Proposes national codes for an institution's own drugs, services, consumables, diagnoses and operations.

    matcher = Matcher("drug", rows)                      # rows: Iterable[National], see national_rows(catalogue, "drug")
    for proposal in propose_all(matcher, read_local(path, "drug").items):
        print(proposal.rank, proposal.candidates[0].item.code, explain(proposal.candidates[0], proposal.local))

Nothing is ever accepted by the program: a person confirms (``Review``), and only what is confirmed is sent (3301).
"""

from yibao.matching.engine import CLASSES, Candidate, Class, Matcher, Proposal
from yibao.matching.items import KIND_WORDS, KINDS, Kind, Local, National
from yibao.matching.parallel import propose_all

__all__ = [
    "CLASSES",
    "KINDS",
    "KIND_WORDS",
    "Candidate",
    "Class",
    "Kind",
    "Local",
    "Matcher",
    "National",
    "Proposal",
    "propose_all",
]
