"""SM4 after GB/T 32907-2016. The S-box is computed from its algebra instead of copied."""

from __future__ import annotations

from functools import cache

_FK = (0xA3B1BAC6, 0x56AA3350, 0x677D9197, 0xB27022DC)
_FIELD = 0x1F5  # x⁸+x⁷+x⁶+x⁵+x⁴+x²+1
_ROW, _CONSTANT = 0xA7, 0xD3


def _times(a: int, b: int) -> int:
    product = 0
    while b:
        if b & 1:
            product ^= a
        a <<= 1
        if a & 0x100:
            a ^= _FIELD
        b >>= 1
    return product


def _affine(x: int) -> int:
    result = 0
    for bit in range(8):
        row = (_ROW << bit | _ROW >> (8 - bit)) & 0xFF
        result |= (bin(row & x).count("1") & 1) << bit
    return result ^ _CONSTANT


@cache
def s_box() -> bytes:
    """S(x) = A·(A·x+C)⁻¹+C over GF(2⁸)."""
    inverse = [0] * 256
    for a in range(1, 256):
        inverse[a] = next(b for b in range(1, 256) if _times(a, b) == 1)
    return bytes(_affine(inverse[_affine(x)]) for x in range(256))


def _rotate(word: int, count: int) -> int:
    return (word << count | word >> (32 - count)) & 0xFFFFFFFF


def _tau(word: int) -> int:
    return int.from_bytes(word.to_bytes(4, "big").translate(s_box()), "big")


def _round_keys(key: bytes) -> list[int]:
    k = [int.from_bytes(key[4 * i : 4 * i + 4], "big") ^ _FK[i] for i in range(4)]
    for i in range(32):
        ck = int.from_bytes(bytes((4 * i + j) * 7 % 256 for j in range(4)), "big")
        t = _tau(k[i + 1] ^ k[i + 2] ^ k[i + 3] ^ ck)
        k.append(k[i] ^ t ^ _rotate(t, 13) ^ _rotate(t, 23))
    return k[4:]


def _block(keys: list[int], block: bytes) -> bytes:
    x = [int.from_bytes(block[i : i + 4], "big") for i in range(0, 16, 4)]
    for i, key in enumerate(keys):
        t = _tau(x[i + 1] ^ x[i + 2] ^ x[i + 3] ^ key)
        x.append(x[i] ^ t ^ _rotate(t, 2) ^ _rotate(t, 10) ^ _rotate(t, 18) ^ _rotate(t, 24))
    return b"".join(word.to_bytes(4, "big") for word in reversed(x[-4:]))


def encrypt_block(key: bytes, block: bytes) -> bytes:
    """One block."""
    return _block(_round_keys(key), block)


def encrypt_ecb(key: bytes, data: bytes) -> bytes:
    """ECB with PKCS#7 padding."""
    fill = 16 - len(data) % 16
    padded, keys = data + bytes([fill] * fill), _round_keys(key)
    return b"".join(_block(keys, padded[i : i + 16]) for i in range(0, len(padded), 16))


def encrypt_cbc(key: bytes, iv: bytes, data: bytes) -> bytes:
    """CBC with PKCS#7 padding."""
    fill = 16 - len(data) % 16
    padded, keys, last, out = data + bytes([fill] * fill), _round_keys(key), iv, b""
    for i in range(0, len(padded), 16):
        last = _block(keys, bytes(a ^ b for a, b in zip(padded[i : i + 16], last, strict=True)))
        out += last
    return out


def decrypt_ecb(key: bytes, data: bytes) -> bytes:
    """The inverse: the same rounds with the keys backwards."""
    keys = _round_keys(key)[::-1]
    padded = b"".join(_block(keys, data[i : i + 16]) for i in range(0, len(data), 16))
    return padded[: -padded[-1]]
