"""The two ASN.1 forms of SM2 (GM/T 0009): a signature, and a ciphertext, to and from their plain forms.

Reading is strict: the encoding must be the only one that DER allows, so that no second form of one signature passes.
"""

from __future__ import annotations

from yibao.gateway.crypto.errors import CryptoError

_INTEGER, _OCTETS, _SEQUENCE = 0x02, 0x04, 0x30
_HALF = 32


def signature_to_asn1(plain: bytes) -> bytes:
    """r‖s (64 bytes) as SEQUENCE {INTEGER r, INTEGER s}."""
    if len(plain) != 2 * _HALF:
        raise CryptoError(f"SM2: r‖s must be 64 bytes, not {len(plain)}")
    return _block(_SEQUENCE, _integer(plain[:_HALF]) + _integer(plain[_HALF:]))


def signature_from_asn1(encoded: bytes) -> bytes:
    """SEQUENCE {INTEGER r, INTEGER s} as r‖s. Raises ``CryptoError`` for anything else."""
    r, rest = _read_integer(_whole_sequence(encoded))
    s, rest = _read_integer(rest)
    if rest:
        raise CryptoError("SM2: more than two numbers in a signature")
    return r + s


def cipher_to_asn1(plain: bytes) -> bytes:
    """C1 (x‖y, 64 bytes) ‖ C3 (32) ‖ C2 as SEQUENCE {INTEGER x, INTEGER y, OCTET STRING C3, OCTET STRING C2}."""
    if len(plain) <= 3 * _HALF:
        raise CryptoError("SM2: ciphertext too short")
    x, y, c3, c2 = (plain[:_HALF], plain[_HALF : 2 * _HALF], plain[2 * _HALF : 3 * _HALF], plain[3 * _HALF :])
    return _block(_SEQUENCE, _integer(x) + _integer(y) + _block(_OCTETS, c3) + _block(_OCTETS, c2))


def cipher_from_asn1(encoded: bytes) -> bytes:
    """The inverse. Raises ``CryptoError`` for anything else."""
    x, rest = _read_integer(_whole_sequence(encoded))
    y, rest = _read_integer(rest)
    c3, rest = _read(rest, _OCTETS)
    c2, rest = _read(rest, _OCTETS)
    if rest or len(c3) != _HALF:
        raise CryptoError("SM2: not a ciphertext in ASN.1")
    return x + y + c3 + c2


def _block(tag: int, content: bytes) -> bytes:
    size = len(content)
    if size < 0x80:
        return bytes([tag, size]) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(length)]) + length + content


def _integer(value: bytes) -> bytes:
    digits = value.lstrip(b"\0") or b"\0"
    return _block(_INTEGER, b"\0" + digits if digits[0] & 0x80 else digits)


def _whole_sequence(encoded: bytes) -> bytes:
    content, rest = _read(encoded, _SEQUENCE)
    if rest:
        raise CryptoError("SM2: bytes behind the ASN.1 sequence")
    return content


def _read_integer(encoded: bytes) -> tuple[bytes, bytes]:
    digits, rest = _read(encoded, _INTEGER)
    value = digits.lstrip(b"\0")
    if len(value) > _HALF or _integer(value) != _block(_INTEGER, digits):
        raise CryptoError("SM2: not a number of 256 bits in DER")
    return value.rjust(_HALF, b"\0"), rest


def _read(encoded: bytes, tag: int) -> tuple[bytes, bytes]:
    """The content of the first block, and what follows it."""
    if len(encoded) < 2 or encoded[0] != tag:
        raise CryptoError("SM2: unexpected ASN.1")
    start, size = 2, encoded[1]
    if size >= 0x80:
        start = 2 + (size & 0x7F)
        size = int.from_bytes(encoded[2:start], "big")
    block, rest = encoded[: start + size], encoded[start + size :]
    if _block(tag, block[start:]) != block:
        raise CryptoError("SM2: wrong length in ASN.1")
    return block[start:], rest
