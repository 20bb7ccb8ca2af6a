"""The only room that touches the disk: what is wanted is planned against what is there, then written.

A plan is create, update, delete, same; a dry run, ``--check`` and pruning all read the same plan.
"""
