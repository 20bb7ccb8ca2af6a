"""The benefit engine: what a policy says, applied to a claim. Pure Decimal functions, no clock, no state.

``read_policy(bytes) -> Policy``, ``settle(policy, claim) -> Settlement``; the records are in ``yibao.benefit.model``.
"""

from yibao.benefit.engine import settle
from yibao.benefit.policy import Policy, PolicyError, read_policy

__all__ = ["Policy", "PolicyError", "read_policy", "settle"]
