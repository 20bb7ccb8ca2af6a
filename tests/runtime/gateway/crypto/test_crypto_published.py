"""The published GM/T vectors, through the seam and through the independent implementation."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from independent import sm2 as own_sm2
from independent import sm3 as own_sm3
from independent import sm4 as own_sm4

from yibao.gateway import crypto

_ROOT = Path(__file__).parents[4]
PUBLISHED: dict[str, list[dict[str, Any]]] = json.loads(
    (_ROOT / "tests/cases/crypto/published.json").read_text("utf-8")
)


def each(kind: str) -> Any:
    return pytest.mark.parametrize("row", PUBLISHED[kind], ids=lambda row: row["from"])


@each("sm3")
def test_sm3(row: dict[str, Any]) -> None:
    text = row["text"].encode()
    assert crypto.sm3(text).hex() == row["digest"]
    assert own_sm3.sm3(text).hex() == row["digest"]


@each("sm4")
def test_sm4(row: dict[str, Any]) -> None:
    key, plain = bytes.fromhex(row["key"]), bytes.fromhex(row["plain"])
    # CBC over zeros encrypts the last result again and again: block n of it is the n-th encryption.
    chain = crypto.encrypt_cbc(key, plain, bytes(16 * row["times"]))
    assert chain[16 * (row["times"] - 1) : 16 * row["times"]].hex() == row["cipher"]
    if row["times"] == 1:
        assert crypto.encrypt_ecb(key, plain)[:16].hex() == row["cipher"]
        assert own_sm4.encrypt_block(key, plain).hex() == row["cipher"]


@each("sm2_sign")
def test_sm2_signature(row: dict[str, Any]) -> None:
    private = crypto.PrivateKey(bytes.fromhex(row["d"]))
    signature, text, user_id = bytes.fromhex(row["signature"]), row["text"].encode(), row["user_id"].encode()
    assert private.public.point.hex() == row["public"]
    assert private.public.verify(text, signature, user_id)
    assert private.public.verify(text, signature)
    d, k = int(row["d"], 16), int(row["k"], 16)
    assert own_sm2.sign(d, text, user_id, k) == signature
    assert own_sm2.verify(own_sm2.public_key(d), text, user_id, signature)


@each("sm2_encrypt")
def test_sm2_encryption(row: dict[str, Any]) -> None:
    cipher = bytes.fromhex(row["c1"] + row["c3"] + row["c2"])
    private, text = crypto.PrivateKey(bytes.fromhex(row["d"])), row["text"].encode()
    assert private.decrypt(cipher) == text
    assert private.decrypt(b"\x04" + cipher) == text
    d, k = int(row["d"], 16), int(row["k"], 16)
    assert own_sm2.encrypt(own_sm2.public_key(d), text, k) == cipher
    assert own_sm2.decrypt(d, cipher) == text
