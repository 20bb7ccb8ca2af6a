"""The one error of the seam."""

from __future__ import annotations


class CryptoError(ValueError):
    """A key, signature or ciphertext that cannot be used. The text names the kind of fault, never the data."""
