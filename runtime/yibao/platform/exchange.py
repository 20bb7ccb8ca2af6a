"""What holds for every transaction: a msgid counts once, the operator has signed in, the institution is a designated one."""

from __future__ import annotations

from functools import cache
from typing import Any

from yibao.platform.call import Call, Reply
from yibao.platform.guard import named
from yibao.platform.refusal import Refused
from yibao.platform.state import Exchange, SignIn

# The first words of methods whose effect is `query` in specs/effects.yaml.
_READING = frozenset(
    ("authenticate", "authorize", "call", "check", "count", "decode", "download", "get", "model", "precheck", "presettle",
     "query", "reconcile", "review", "sign", "verify")
)  # fmt: skip
_UNSIGNED = frozenset(("sign_in", "sign_out"))
_SIGNED_IN = "signed-in"


@cache
def is_query(method: str) -> bool:
    """Whether a transaction changes no money and no record, so that it may be sent twice with one msgid."""
    return method.partition("_")[0] in _READING


def check_exchange(call: Call) -> None:
    """Raises ``Refused`` for a msgid that was carried out before, a stranger's institution, an unsigned operator."""
    if not is_query(call.method) and call.unit.get(Exchange, call.msgid) is not None:
        raise Refused("platform-msgid-taken")
    if not call.site.strict:
        return
    if call.institution not in call.site.world.institutions:
        raise Refused("platform-institution-unknown")
    if call.method not in _UNSIGNED and call.interface.caller != "platform":
        _check_sign_in(call)


def keep_exchange(call: Call, reply: Reply) -> None:
    """Remember a transaction that was carried out, for 2601 and against its repetition."""
    if is_query(call.method) or not call.msgid:
        return
    call.unit.put(
        Exchange(
            key=call.msgid,
            institution=call.institution,
            infno=call.infno,
            method=call.method,
            time=call.now,
            psn_no=next(named(call.body, "psn_no"), ""),
            mdtrt_id=_first("mdtrt_id", reply, call.body),
            setl_id=_first("setl_id", reply, call.body),
        )
    )


def _first(code: str, *bodies: Any) -> str:
    """A number in the first objects of bodies: what a transaction is about stands on top."""
    for body in bodies:
        for node in body.values() if isinstance(body, dict) else ():
            row = node[0] if isinstance(node, list) and node else node
            if isinstance(row, dict) and row.get(code):
                return str(row[code])
    return ""


def _check_sign_in(call: Call) -> None:
    found = call.unit.get(SignIn, str(call.header.get("sign_no") or ""))
    fits = (
        found is not None
        and found.state == _SIGNED_IN
        and found.institution == call.institution
        and found.operator == str(call.header.get("opter") or "")
        and found.time.date() == call.today
    )
    if not fits:
        raise Refused("platform-unsigned")
