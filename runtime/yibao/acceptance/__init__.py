"""The acceptance kit: cases as data, run against the simulated platform or a real one.

``shipped_suite()`` gives the cases, ``Runner`` runs one, ``yibao.acceptance.results`` is what came of it.
"""
