"""Operators sign in and out: 9001, 9002."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from yibao.message.times import write_datetime
from yibao.platform.call import Behaviour, Call, Reply
from yibao.platform.refusal import Refused
from yibao.platform.state import SignIn


def sign_in(call: Call) -> Reply:
    """9001: a number for the rest of the day. Who signs in again gets another one."""
    operator = str(call.data["opter_no"])
    count = call.unit.number("sign")
    key = hashlib.sha256(f"{call.site.seed}/{call.institution}/{operator}/{count}".encode()).hexdigest()[:30]
    made = SignIn(key=key, state="signed-in", operator=operator, institution=call.institution, time=call.now)
    call.unit.add(made)
    return {"signinoutb": {"sign_time": write_datetime(call.now), "sign_no": key}}


def sign_out(call: Call) -> Reply:
    """9002: the number is good for nothing afterwards; its life cycle says when."""
    found = call.unit.get(SignIn, str(call.data["sign_no"]))
    if found is None or found.operator != str(call.data["opter_no"]):
        raise Refused("platform-unsigned")
    return {"signoutoutb": {"sign_time": write_datetime(call.now)}}


BEHAVIOURS: Mapping[str, Behaviour] = {"sign_in": sign_in, "sign_out": sign_out}
