"""The client against specs/vectors: known answers that share no code with it."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest
from independent import sm2, vectors

from yibao.gateway.profiles import PROFILES, Address, Exchange, Profile, Site, make_profile
from yibao.gateway.profiles.refusal import ReplyNotTrusted

FOLDER = Path(__file__).parents[4] / "specs/vectors"
Case = dict[str, Any]
CASES = [
    pytest.param(name, case, id=f"{name}: {case['name']}")
    for name in PROFILES
    for case in json.loads((FOLDER / f"{name}.json").read_text("utf-8"))["cases"]
]


def profile_of(name: str, case: Case) -> Profile:
    site = Site(Address("http://127.0.0.1/api"), clock=lambda: vectors.MOMENT, nonce=lambda: vectors.NONCE)
    profile = make_profile(name, site, case["options"])
    if "token" in case:
        asked = profile.errand()
        assert asked is not None
        assert asked.headers["authorization"] == case["token_request"]["authorization"]
        assert asked.body == case["token_request"]["body"].encode()
        profile.settle(200, {}, case["token"].encode())
    assert profile.errand() is None
    return profile


def test_every_profile_has_vectors_and_every_file_a_profile() -> None:
    assert {file.stem for file in FOLDER.glob("*.json")} == set(PROFILES) == set(vectors.PROFILES)


@pytest.mark.parametrize("name", PROFILES)
def test_files_are_what_the_independent_implementation_computes(name: str) -> None:
    assert (FOLDER / f"{name}.json").read_text("utf-8") == vectors.document(name)


@pytest.mark.parametrize(("name", "case"), CASES)
def test_the_client_sends_what_the_vector_says(name: str, case: Case) -> None:
    exchange = Exchange(case["infno"], "m", case["envelope"].encode())
    wire = profile_of(name, case).prepare(exchange)
    assert wire.method == case["request"]["method"]
    assert dict(wire.headers) == case["request"]["headers"]
    assert isinstance(wire.body, bytes)
    if "sm2" not in case:
        assert wire.body == case["request"]["body"].encode()
        return
    # The signature is another one each time: all else must be equal, and ours must verify independently.
    ours, theirs = json.loads(wire.body), json.loads(case["request"]["body"])
    field = case["sm2"]["field"]
    signature = base64.b64decode(ours.pop(field))
    theirs.pop(field)
    assert list(ours.items()) == list(theirs.items())
    if case["options"].get("signature") == "asn1":
        signature = raw(signature)
    public = sm2.public_key(vectors.scalar("hospital"))
    assert sm2.verify(public, case["canonical"].encode(), case["sm2"]["user_id"].encode(), signature)


def raw(encoded: bytes) -> bytes:
    """r‖s out of ASN.1, read by hand."""
    size = encoded[3]
    r, s = encoded[4 : 4 + size], encoded[6 + size :]
    plain = r.lstrip(b"\0").rjust(32, b"\0") + s.lstrip(b"\0").rjust(32, b"\0")
    assert sm2.der(plain) == encoded
    return plain


@pytest.mark.parametrize(("name", "case"), [row for row in CASES if "reply" in row.values[1]])
def test_the_client_opens_the_vectors_reply_once(name: str, case: Case) -> None:
    profile, reply = profile_of(name, case), case["reply"]
    assert json.loads(profile.open(reply["status"], {}, reply["body"].encode())) == reply["opens_to"]
    with pytest.raises(ReplyNotTrusted) as caught:
        profile.open(reply["status"], {}, reply["body"].encode())
    assert caught.value.event.id == "reply-replayed"


@pytest.mark.parametrize(("name", "case"), [row for row in CASES if "reply" in row.values[1]])
def test_a_setting_the_other_way_round_refuses_the_reply(name: str, case: Case) -> None:
    """Each of the disputed settings matters: with any of them changed the vector is no longer believed."""
    flips = {
        "signed": {"plain": "cipher", "cipher": "plain"},
        "user_id": {"secret": "default", "default": "secret"},
        "signature": {"rs": "asn1", "asn1": "rs"},
    }
    options = case["options"]
    changed = [{**options, key: flip[options[key]]} for key, flip in flips.items() if key in options]
    changed.append({**options, "platform_key": vectors.public_text("somebody else")})
    for other in changed:
        profile = profile_of(name, {**case, "options": other})
        with pytest.raises(ReplyNotTrusted) as caught:
            profile.open(200, {}, case["reply"]["body"].encode())
        assert caught.value.event.id == "reply-signature"
        assert caught.value.outcome == "unknown"
