"""Both implementations, on invented keys and texts of every length that matters."""

from __future__ import annotations

import pickle
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from independent import sm2 as own_sm2
from independent import sm3 as own_sm3
from independent import sm4 as own_sm4

from yibao.gateway import crypto
from yibao.gateway.crypto.asn1 import signature_from_asn1, signature_to_asn1
from yibao.gateway.crypto.errors import CryptoError

KEY = bytes(range(16))
D = int.from_bytes(own_sm3.sm3(b"an invented key"), "big") % (own_sm2.N - 2) + 1
PRIVATE = crypto.PrivateKey(D.to_bytes(32, "big"))
few = settings(max_examples=15, deadline=None)


@pytest.mark.parametrize("length", [0, 1, 15, 16, 17, 55, 56, 63, 64, 65, 200])
def test_sm3_and_sm4_at_every_edge_of_a_block(length: int) -> None:
    data = bytes(i * 7 % 256 for i in range(length))
    assert crypto.sm3(data) == own_sm3.sm3(data)
    assert crypto.hmac_sm3(data, b"text") == own_sm3.hmac_sm3(data, b"text")
    sealed = crypto.encrypt_ecb(KEY, data)
    assert sealed == own_sm4.encrypt_ecb(KEY, data)
    assert crypto.decrypt_ecb(KEY, sealed) == own_sm4.decrypt_ecb(KEY, sealed) == data
    chained = crypto.encrypt_cbc(KEY, KEY[::-1], data)
    assert chained == own_sm4.encrypt_cbc(KEY, KEY[::-1], data)
    assert crypto.decrypt_cbc(KEY, KEY[::-1], chained) == data


def test_hmac_in_pieces_is_hmac_of_the_whole() -> None:
    assert crypto.hmac_sm3_chunks(b"k", [b"ab", b"", b"c"]) == crypto.hmac_sm3(b"k", b"abc")


@few
@given(message=st.binary(max_size=80), user_id=st.binary(max_size=40), k=st.integers(1, own_sm2.N - 1))
def test_each_verifies_what_the_other_signs(message: bytes, user_id: bytes, k: int) -> None:
    public = own_sm2.public_key(D)
    theirs = own_sm2.sign(D, message, user_id, k)
    assert PRIVATE.public.verify(message, theirs, user_id)
    assert PRIVATE.public.verify_asn1(message, own_sm2.der(theirs), user_id)
    ours = PRIVATE.sign(message, user_id)
    assert own_sm2.verify(public, message, user_id, ours)
    assert signature_to_asn1(ours) == own_sm2.der(ours)


@few
@given(secret=st.binary(min_size=1, max_size=crypto.LONGEST_SECRET), k=st.integers(1, own_sm2.N - 1))
def test_each_decrypts_what_the_other_encrypts(secret: bytes, k: int) -> None:
    public = own_sm2.public_key(D)
    assert PRIVATE.decrypt(own_sm2.encrypt(public, secret, k)) == secret
    assert own_sm2.decrypt(D, PRIVATE.public.encrypt(secret)) == secret
    assert PRIVATE.decrypt_asn1(PRIVATE.public.encrypt_asn1(secret)) == secret


@few
@given(plain=st.binary(min_size=64, max_size=64))
def test_asn1_and_back(plain: bytes) -> None:
    assert signature_from_asn1(signature_to_asn1(plain)) == plain


@pytest.mark.parametrize("bit", [0, 7, 255, 256, 511])
def test_a_flipped_bit_is_no_signature(bit: int) -> None:
    signature = bytearray(PRIVATE.sign(b"text"))
    signature[bit // 8] ^= 1 << bit % 8
    assert not PRIVATE.public.verify(b"text", bytes(signature))


def test_other_text_user_key_or_form_is_no_signature() -> None:
    signature = PRIVATE.sign(b"text", b"user")
    other = crypto.PrivateKey.generate()
    assert PRIVATE.public.verify(b"text", signature, b"user")
    assert not PRIVATE.public.verify(b"texT", signature, b"user")
    assert not PRIVATE.public.verify(b"text", signature)
    assert not other.public.verify(b"text", signature, b"user")
    assert not PRIVATE.public.verify_asn1(b"text", signature, b"user")
    assert not PRIVATE.public.verify(b"text", signature_to_asn1(signature), b"user")
    assert not PRIVATE.public.verify(b"text", bytes(64), b"user")
    assert not PRIVATE.public.verify(b"text", b"", b"user")


@pytest.mark.parametrize(
    "encoded",
    [
        b"",
        b"\x30",
        b"\x30\x00",
        b"\x30\x06\x02\x01\x01\x02\x01",
        b"\x30\x07\x02\x01\x01\x02\x01\x01\x00",
        b"\x30\x06\x02\x01\x01\x02\x01\x01\x00",
        b"\x30\x07\x02\x02\x00\x01\x02\x01\x01",
        b"\x30\x81\x06\x02\x01\x01\x02\x01\x01",
        b"\x30\x09\x02\x01\x01\x02\x01\x01\x02\x01\x01",
        b"\x31\x06\x02\x01\x01\x02\x01\x01",
    ],
)
def test_only_the_one_asn1_form_is_read(encoded: bytes) -> None:
    with pytest.raises(CryptoError):
        signature_from_asn1(encoded)


def test_what_is_no_key_or_ciphertext_is_refused_without_telling_it() -> None:
    for bad in (bytes(32), own_sm2.N.to_bytes(32, "big"), b"short"):
        with pytest.raises(CryptoError, match="private key"):
            crypto.PrivateKey(bad)
    for bad in (bytes(64), b"\x05" + PRIVATE.public.point, b"x"):
        with pytest.raises(CryptoError, match="public key"):
            crypto.PublicKey(bad)
    for bad in (b"", b"123456789012345"):
        with pytest.raises(CryptoError):
            crypto.decrypt_ecb(KEY, bad)
        with pytest.raises(CryptoError):
            crypto.encrypt_ecb(bad, b"x")
    with pytest.raises(CryptoError, match="padding"):
        crypto.decrypt_ecb(bytes(16), crypto.encrypt_ecb(KEY, b"0123456789abcdef"))
    cipher = bytearray(PRIVATE.public.encrypt(b"secret"))
    cipher[70] ^= 1
    with pytest.raises(CryptoError):
        PRIVATE.decrypt(bytes(cipher))
    with pytest.raises(CryptoError):
        PRIVATE.public.encrypt(b"")
    with pytest.raises(CryptoError):
        PRIVATE.public.encrypt(bytes(256))
    with pytest.raises(CryptoError):
        PRIVATE.sign(b"x", bytes(8192))


def test_a_private_key_shows_nowhere() -> None:
    assert repr(PRIVATE) == "PrivateKey(***)"
    with pytest.raises(TypeError, match="pickled"):
        pickle.dumps(PRIVATE)


def _openssl_knows(what: str) -> bool:
    if shutil.which("openssl") is None:
        return False
    listed = subprocess.run(
        ["openssl", "list", "-digest-algorithms", "-cipher-algorithms"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return what in listed.stdout


@pytest.mark.skipif(not _openssl_knows("SM3"), reason="this openssl has no SM3")
def test_openssl_agrees_on_sm3() -> None:
    data = b"the third opinion"
    said = subprocess.run(["openssl", "dgst", "-sm3", "-binary"], input=data, capture_output=True, check=True)
    assert said.stdout == crypto.sm3(data)


@pytest.mark.skipif(not _openssl_knows("SM4-CBC"), reason="this openssl has no SM4")
def test_openssl_agrees_on_sm4() -> None:
    data = b"the third opinion"
    for mode, ours in (
        (["-sm4-ecb"], crypto.encrypt_ecb(KEY, data)),
        (["-sm4-cbc", "-iv", KEY[::-1].hex()], crypto.encrypt_cbc(KEY, KEY[::-1], data)),
    ):
        command = ["openssl", "enc", *mode, "-K", KEY.hex()]
        said = subprocess.run(command, input=data, capture_output=True, check=True)
        assert said.stdout == ours


@pytest.mark.skipif(not _openssl_knows("SM3"), reason="this openssl has no SM2")
def test_openssl_agrees_on_sm2_signatures(tmp_path: Path) -> None:
    key, public, text, signature = (
        tmp_path / name for name in ("key.pem", "public.pem", "text", "signature")
    )
    text.write_bytes(b"the third opinion")
    run = ["openssl", "genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:SM2", "-out", str(key)]
    subprocess.run(run, capture_output=True, check=True)
    shown = subprocess.run(
        ["openssl", "pkey", "-in", str(key), "-pubout", "-outform", "DER"], capture_output=True, check=True
    )
    subprocess.run(["openssl", "pkey", "-in", str(key), "-pubout", "-out", str(public)], check=True)
    user = ["-pkeyopt", "distid:1234567812345678"]
    subprocess.run(
        ["openssl", "pkeyutl", "-sign", "-rawin", "-digest", "sm3", "-inkey", str(key), *user, "-in", str(text), "-out", str(signature)],
        capture_output=True, check=True,
    )  # fmt: skip
    # The last 64 bytes of a public key in DER are its point.
    assert crypto.PublicKey(shown.stdout[-64:]).verify_asn1(text.read_bytes(), signature.read_bytes())
