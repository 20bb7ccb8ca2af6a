"""What each gateway wants signed and sealed, once more, from the descriptions alone. Keys are bytes, times are given."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import Any

from independent import sm2, sm4
from independent.sm3 import hmac_sm3


def compact(value: Any) -> str:
    """JSON as it travels: UTF-8, no blanks."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def tif(secret: str, stamp: str, nonce: str) -> tuple[str, str]:
    """The signed text and its hash."""
    text = stamp + secret + nonce + stamp
    return text, hashlib.sha256(text.encode("utf-8")).hexdigest()


def csb(secret: str, headers: dict[str, str]) -> tuple[str, str]:
    """The signed text and its HMAC-SHA1 in Base64."""
    text = "&".join(f"{key}={value}" for key, value in sorted(headers.items()))
    return text, base64.b64encode(hmac.new(secret.encode(), text.encode(), hashlib.sha1).digest()).decode()


def xca(secret: str, stamp: str, body: str) -> tuple[str, str]:
    """The signed text and the header's value."""
    text = stamp + "\n" + body
    return text, stamp + ":" + hmac_sm3(secret.encode(), text.encode()).hex().upper()


def sm4_base64(key: bytes, clear: str) -> str:
    """Base64 of SM4-ECB."""
    return base64.b64encode(sm4.encrypt_ecb(key, clear.encode())).decode()


def sm2_base64(d: int, text: bytes, user_id: bytes, k: int, form: str = "rs") -> str:
    """Base64 of a signature as r‖s or in ASN.1."""
    plain = sm2.sign(d, text, user_id, k)
    return base64.b64encode(sm2.der(plain) if form == "asn1" else plain).decode()


def epc_key(app_id: str, app_secret: str) -> bytes:
    """The key derived from both."""
    return sm4.encrypt_ecb(app_id[:16].encode(), app_secret.encode()).hex().upper()[:16].encode()


def epc_text(options: dict[str, str], members: dict[str, str]) -> str:
    """The signed text: members that are not empty, sorted, and the secret as the last."""
    pairs = "".join(f"{key}={members[key]}&" for key in sorted(members) if members[key] != "")
    return pairs + "key=" + options["app_secret"]
