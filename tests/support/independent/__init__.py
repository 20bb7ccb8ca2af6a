"""A second implementation of SM2, SM3, SM4 and of every gateway's signature, written from the published definitions.

Slow, plain Python, no library, and nothing of yibao: what both agree on is hardly wrong in both.
"""
