"""SM2 after GB/T 32918.2, .4 and .5-2017, with the random number given from outside, in projective coordinates."""

from __future__ import annotations

from independent.sm3 import sm3

P = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF00000000FFFFFFFFFFFFFFFF
A = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF00000000FFFFFFFFFFFFFFFC
B = 0x28E9FA9E9D9F5E344D5A9E4BCF6509A7F39789F515AB8F92DDBCBD414D940E93
N = 0xFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFF7203DF6B21C6052B53BBF40939D54123
G = (
    0x32C4AE2C1F1981195F9904466A39C9948FE30BBFF2660BE1715A4589334C74C7,
    0xBC3736A2F4F6779C59BDCEE36B692153D0A9877CC62A474002DF32E52139F0A0,
)
Point = tuple[int, int]
_Jacobian = tuple[int, int, int]


def _double(point: _Jacobian) -> _Jacobian:
    x, y, z = point
    s = 4 * x * y * y % P
    m = (3 * x * x + A * z**4) % P
    x3 = (m * m - 2 * s) % P
    return x3, (m * (s - x3) - 8 * y**4) % P, 2 * y * z % P


def _sum(one: _Jacobian, two: _Jacobian) -> _Jacobian:
    if one[2] == 0 or two[2] == 0:
        return two if one[2] == 0 else one
    (x1, y1, z1), (x2, y2, z2) = one, two
    u1, u2 = x1 * z2 * z2 % P, x2 * z1 * z1 % P
    s1, s2 = y1 * z2**3 % P, y2 * z1**3 % P
    if u1 == u2:
        return _double(one) if s1 == s2 else (1, 1, 0)
    h, r = (u2 - u1) % P, (s2 - s1) % P
    x3 = (r * r - h**3 - 2 * u1 * h * h) % P
    return x3, (r * (u1 * h * h - x3) - s1 * h**3) % P, h * z1 * z2 % P


def times(k: int, point: Point) -> Point:
    """[k]P."""
    total: _Jacobian = (1, 1, 0)
    for bit in bin(k)[2:]:
        total = _double(total)
        if bit == "1":
            total = _sum(total, (*point, 1))
    return _affine(total)


def _affine(point: _Jacobian) -> Point:
    x, y, z = point
    inverse = pow(z, P - 2, P)
    return x * inverse**2 % P, y * inverse**3 % P


def public_key(d: int) -> Point:
    """[d]G."""
    return times(d, G)


def point_bytes(point: Point) -> bytes:
    """x‖y."""
    return point[0].to_bytes(32, "big") + point[1].to_bytes(32, "big")


def _e(message: bytes, user_id: bytes, public: Point) -> int:
    entl = (len(user_id) * 8).to_bytes(2, "big")
    numbers = (A, B, *G, *public)
    z = sm3(entl + user_id + b"".join(number.to_bytes(32, "big") for number in numbers))
    return int.from_bytes(sm3(z + message), "big")


def sign(d: int, message: bytes, user_id: bytes, k: int) -> bytes:
    """r‖s."""
    r = (_e(message, user_id, public_key(d)) + times(k, G)[0]) % N
    s = pow(1 + d, -1, N) * (k - r * d) % N
    assert r and s and (r + k) % N
    return r.to_bytes(32, "big") + s.to_bytes(32, "big")


def verify(public: Point, message: bytes, user_id: bytes, signature: bytes) -> bool:
    """Whether r‖s belongs to message and key."""
    r, s = int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big")
    t = (r + s) % N
    if not (0 < r < N and 0 < s < N and t):
        return False
    x1, _ = _affine(_sum((*times(s, G), 1), (*times(t, public), 1)))
    return (_e(message, user_id, public) + x1) % N == r


def _kdf(shared: bytes, length: int) -> bytes:
    blocks = (sm3(shared + count.to_bytes(4, "big")) for count in range(1, length // 32 + 2))
    return b"".join(blocks)[:length]


def encrypt(public: Point, secret: bytes, k: int) -> bytes:
    """C1‖C3‖C2 without the leading 04."""
    c1, shared = point_bytes(times(k, G)), point_bytes(times(k, public))
    c2 = bytes(a ^ b for a, b in zip(secret, _kdf(shared, len(secret)), strict=True))
    return c1 + sm3(shared[:32] + secret + shared[32:]) + c2


def decrypt(d: int, cipher: bytes) -> bytes:
    """The inverse; raises AssertionError for a wrong C3."""
    c1 = (int.from_bytes(cipher[:32], "big"), int.from_bytes(cipher[32:64], "big"))
    shared, c3, c2 = point_bytes(times(d, c1)), cipher[64:96], cipher[96:]
    secret = bytes(a ^ b for a, b in zip(c2, _kdf(shared, len(c2)), strict=True))
    assert sm3(shared[:32] + secret + shared[32:]) == c3
    return secret


def der(plain: bytes) -> bytes:
    """r‖s as ASN.1; a signature is always shorter than 128 bytes."""
    parts = b""
    for half in (plain[:32], plain[32:]):
        number = int.from_bytes(half, "big")
        content = number.to_bytes(number.bit_length() // 8 + 1, "big")
        parts += bytes([2, len(content)]) + content
    return bytes([0x30, len(parts)]) + parts
