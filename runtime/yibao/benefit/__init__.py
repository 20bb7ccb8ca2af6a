"""The benefit engine: what a policy says, applied to a claim. Pure Decimal functions, no clock, no state.

``read_policy(bytes) -> Policy``, ``settle(policy, claim) -> Settlement``; the records are in ``yibao.benefit.model``.
"""
