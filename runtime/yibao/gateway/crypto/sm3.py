"""SM3 (GM/T 0004, GB/T 32905): digest and HMAC."""

from __future__ import annotations

from collections.abc import Iterable

from cryptography.hazmat.primitives import hashes, hmac


def sm3(data: bytes) -> bytes:
    """The digest, 32 bytes."""
    digest = hashes.Hash(hashes.SM3())
    digest.update(data)
    return digest.finalize()


def hmac_sm3(key: bytes, data: bytes) -> bytes:
    """HMAC (RFC 2104) over SM3, 32 bytes; the key may have any length."""
    return hmac_sm3_chunks(key, (data,))


def hmac_sm3_chunks(key: bytes, chunks: Iterable[bytes]) -> bytes:
    """The same over data that comes in pieces."""
    mac = hmac.HMAC(key, hashes.SM3())
    for chunk in chunks:
        mac.update(chunk)
    return mac.finalize()
