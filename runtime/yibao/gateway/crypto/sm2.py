"""SM2 (GM/T 0003, GB/T 32918): signatures and encryption over the recommended curve.

Keys are plain bytes: a private key is d (32 bytes), a public key x‖y (64, or 65 with the leading 04). A signature is
r‖s (64 bytes) or ASN.1, a ciphertext C1‖C3‖C2: both forms have their own methods, none is guessed.
"""

from __future__ import annotations

from functools import lru_cache

from gmssl_pyx import gmsslext

from yibao.gateway.crypto.asn1 import (
    cipher_from_asn1,
    cipher_to_asn1,
    signature_from_asn1,
    signature_to_asn1,
)
from yibao.gateway.crypto.errors import CryptoError
from yibao.gateway.crypto.sm3 import sm3

DEFAULT_USER_ID = b"1234567812345678"
LONGEST_SECRET = 255
"""The most bytes that SM2 encrypts at once; GmSSL's limit. Longer texts go with SM4."""

_P = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF00000000FFFFFFFFFFFFFFFF
_A = _P - 3
_B = 0x28E9FA9E9D9F5E344D5A9E4BCF6509A7F39789F515AB8F92DDBCBD414D940E93
_N = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFF7203DF6B21C6052B53BBF40939D54123
_GX = 0x32C4AE2C1F1981195F9904466A39C9948FE30BBFF2660BE1715A4589334C74C7
_GY = 0xBC3736A2F4F6779C59BDCEE36B692153D0A9877CC62A474002DF32E52139F0A0
_CURVE = b"".join(number.to_bytes(32, "big") for number in (_A, _B, _GX, _GY))
_LONGEST_ID = 8191


class PublicKey:
    """Verifies and encrypts. Raises ``CryptoError`` for bytes that are no point of the curve."""

    __slots__ = ("_point",)

    def __init__(self, point: bytes) -> None:
        plain = point[1:] if len(point) == 65 and point[0] == 4 else point
        x, y = int.from_bytes(plain[:32], "big"), int.from_bytes(plain[32:], "big")
        if len(plain) != 64 or x >= _P or y >= _P or (y * y - (x * x * x + _A * x + _B)) % _P:
            raise CryptoError("SM2: not a public key")
        self._point = bytes(plain)

    @property
    def point(self) -> bytes:
        """x‖y, 64 bytes."""
        return self._point

    def verify(self, message: bytes, signature: bytes, user_id: bytes = DEFAULT_USER_ID) -> bool:
        """Whether r‖s is the key owner's signature of the message; False for whatever is no signature at all."""
        if len(signature) != 64:
            return False
        digest = _digest(self._point, user_id, message)
        try:
            return bool(gmsslext.sm2_verify_sm3_digest(self._point, digest, signature_to_asn1(signature)))
        except (gmsslext.GmsslInnerError, gmsslext.InvalidValueError):
            return False

    def verify_asn1(self, message: bytes, signature: bytes, user_id: bytes = DEFAULT_USER_ID) -> bool:
        """The same for a signature in ASN.1."""
        try:
            plain = signature_from_asn1(signature)
        except CryptoError:
            return False
        return self.verify(message, plain, user_id)

    def encrypt(self, secret: bytes) -> bytes:
        """C1‖C3‖C2, where C1 is x‖y without the leading 04. Raises ``CryptoError`` beyond 1…255 bytes."""
        return cipher_from_asn1(self.encrypt_asn1(secret))

    def encrypt_asn1(self, secret: bytes) -> bytes:
        """The same in ASN.1."""
        if not 1 <= len(secret) <= LONGEST_SECRET:
            raise CryptoError(f"SM2 encrypts 1 to {LONGEST_SECRET} bytes, not {len(secret)}")
        return bytes(gmsslext.sm2_encrypt(self._point, secret))

    def __repr__(self) -> str:
        return f"PublicKey({self._point[:4].hex()}…)"


class PrivateKey:
    """Signs and decrypts. ``public`` is found from ``d`` when it is not given. Never shows in a repr or a pickle."""

    __slots__ = ("_d", "public")

    def __init__(self, d: bytes, public: PublicKey | None = None) -> None:
        if len(d) != 32 or not 1 <= int.from_bytes(d, "big") < _N - 1:
            raise CryptoError("SM2: not a private key")
        self._d = bytes(d)
        self.public = public or PublicKey(_point_of(int.from_bytes(d, "big")))

    @classmethod
    def generate(cls) -> PrivateKey:
        """A new key."""
        point, d = gmsslext.sm2_key_generate()
        return cls(bytes(d), PublicKey(bytes(point)))

    def sign(self, message: bytes, user_id: bytes = DEFAULT_USER_ID) -> bytes:
        """r‖s, 64 bytes; another one each time."""
        return signature_from_asn1(self.sign_asn1(message, user_id))

    def sign_asn1(self, message: bytes, user_id: bytes = DEFAULT_USER_ID) -> bytes:
        """The same in ASN.1."""
        digest = _digest(self.public.point, user_id, message)
        return bytes(gmsslext.sm2_sign_sm3_digest(self._d, digest))

    def decrypt(self, cipher: bytes) -> bytes:
        """The secret of C1‖C3‖C2; a leading 04 is accepted. Raises ``CryptoError``."""
        # Without 04 the length alone cannot tell, but then C1 as read with it is no point of the curve.
        plain = cipher[1:] if cipher[:1] == b"\x04" and _is_point(cipher[1:65]) else cipher
        return self.decrypt_asn1(cipher_to_asn1(plain))

    def decrypt_asn1(self, cipher: bytes) -> bytes:
        """The same for a ciphertext in ASN.1."""
        if len(cipher_from_asn1(cipher)) > 3 * 32 + LONGEST_SECRET:
            raise CryptoError(f"SM2 decrypts at most {LONGEST_SECRET} bytes")
        try:
            return bytes(gmsslext.sm2_decrypt(self._d, cipher))
        except (gmsslext.GmsslInnerError, gmsslext.InvalidValueError) as error:
            raise CryptoError("SM2: cannot be decrypted") from error

    def __repr__(self) -> str:
        return "PrivateKey(***)"

    def __reduce__(self) -> str:
        raise TypeError("a private key cannot be pickled")


def _is_point(point: bytes) -> bool:
    try:
        PublicKey(point)
    except CryptoError:
        return False
    return True


@lru_cache(maxsize=64)
def _identity(point: bytes, user_id: bytes) -> bytes:
    """Z: the digest that binds a user id, the curve and the public key (GM/T 0003.2, 5.5)."""
    if len(user_id) > _LONGEST_ID:
        raise CryptoError(f"SM2: a user id has at most {_LONGEST_ID} bytes")
    return sm3((8 * len(user_id)).to_bytes(2, "big") + user_id + _CURVE + point)


def _digest(point: bytes, user_id: bytes, message: bytes) -> bytes:
    return sm3(_identity(point, user_id) + message)


def _point_of(d: int) -> bytes:
    """[d]G. GmSSL's binding does not offer it; done once per key, so affine arithmetic is fast enough."""
    total: tuple[int, int] | None = None
    addend = (_GX, _GY)
    while d:
        if d & 1:
            total = addend if total is None else _add(total, addend)
        addend = _add(addend, addend)
        d >>= 1
    assert total is not None
    return total[0].to_bytes(32, "big") + total[1].to_bytes(32, "big")


def _add(one: tuple[int, int], two: tuple[int, int]) -> tuple[int, int]:
    """Sum of two points; they are never opposite, for d is below the order less one."""
    (x1, y1), (x2, y2) = one, two
    if one == two:
        slope = (3 * x1 * x1 + _A) * pow(2 * y1, -1, _P) % _P
    else:
        slope = (y2 - y1) * pow(x2 - x1, -1, _P) % _P
    x3 = (slope * slope - x1 - x2) % _P
    return x3, (slope * (x1 - x3) - y1) % _P
