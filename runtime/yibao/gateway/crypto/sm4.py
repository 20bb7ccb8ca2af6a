"""SM4 (GM/T 0002, GB/T 32907) in the modes that gateways use: ECB and CBC, both with PKCS#7 padding.

Neither mode protects against changes; every profile that encrypts signs as well.
"""

from __future__ import annotations

from cryptography.hazmat.primitives.ciphers import Cipher, modes
from cryptography.hazmat.primitives.ciphers.algorithms import SM4

from yibao.gateway.crypto.errors import CryptoError

BLOCK = 16


def encrypt_ecb(key: bytes, data: bytes) -> bytes:
    """ECB; the key is 16 bytes. Raises ``CryptoError`` for any other length."""
    return _encrypt(key, modes.ECB(), data)


def decrypt_ecb(key: bytes, data: bytes) -> bytes:
    """The inverse. Raises ``CryptoError`` when the length or the padding is wrong."""
    return _decrypt(key, modes.ECB(), data)


def encrypt_cbc(key: bytes, iv: bytes, data: bytes) -> bytes:
    """CBC; key and ``iv`` are 16 bytes, and the ``iv`` is not part of the result."""
    return _encrypt(key, modes.CBC(_sixteen(iv, "IV")), data)


def decrypt_cbc(key: bytes, iv: bytes, data: bytes) -> bytes:
    """The inverse. Raises ``CryptoError`` when the length or the padding is wrong."""
    return _decrypt(key, modes.CBC(_sixteen(iv, "IV")), data)


def _encrypt(key: bytes, mode: modes.ECB | modes.CBC, data: bytes) -> bytes:
    encryptor = Cipher(SM4(_sixteen(key, "key")), mode).encryptor()
    fill = BLOCK - len(data) % BLOCK
    return encryptor.update(data + bytes([fill]) * fill) + encryptor.finalize()


def _decrypt(key: bytes, mode: modes.ECB | modes.CBC, data: bytes) -> bytes:
    if not data or len(data) % BLOCK:
        raise CryptoError("SM4: not a whole number of blocks")
    decryptor = Cipher(SM4(_sixteen(key, "key")), mode).decryptor()
    padded = decryptor.update(data) + decryptor.finalize()
    fill = padded[-1]
    if not 1 <= fill <= BLOCK or padded[-fill:] != bytes([fill]) * fill:
        raise CryptoError("SM4: wrong padding")
    return padded[:-fill]


def _sixteen(value: bytes, what: str) -> bytes:
    if len(value) != BLOCK:
        raise CryptoError(f"SM4: the {what} must be 16 bytes, not {len(value)}")
    return value
