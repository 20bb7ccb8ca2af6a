"""SM2, SM3 and SM4: the one seam between yibao and the libraries that compute them.

SM3 and SM4 come from ``cryptography`` (OpenSSL), SM2 from ``gmssl_pyx`` (GmSSL). Nothing else imports either for this.
"""

from yibao.gateway.crypto.errors import CryptoError
from yibao.gateway.crypto.sm2 import DEFAULT_USER_ID, LONGEST_SECRET, PrivateKey, PublicKey
from yibao.gateway.crypto.sm3 import hmac_sm3, hmac_sm3_chunks, sm3
from yibao.gateway.crypto.sm4 import decrypt_cbc, decrypt_ecb, encrypt_cbc, encrypt_ecb

__all__ = [
    "DEFAULT_USER_ID",
    "LONGEST_SECRET",
    "CryptoError",
    "PrivateKey",
    "PublicKey",
    "decrypt_cbc",
    "decrypt_ecb",
    "encrypt_cbc",
    "encrypt_ecb",
    "hmac_sm3",
    "hmac_sm3_chunks",
    "sm3",
]
