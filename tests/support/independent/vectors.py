"""Makes specs/vectors/*.json: known answers of every transport profile, computed without a line of yibao.

``PYTHONPATH=tests/support python -m independent.vectors specs/vectors`` writes them; a test holds them against this.
All keys, numbers and people are invented.
"""

from __future__ import annotations

import base64
import itertools
import json
import sys
from pathlib import Path
from typing import Any

from independent import sm2
from independent.signing import compact, csb, epc_key, epc_text, sm2_base64, sm4_base64, tif, xca
from independent.sm3 import sm3
from independent.sm4 import encrypt_ecb

Case = dict[str, Any]
MOMENT = 1772676000.123  # 2026-03-05 10:00:00.123 in Asia/Shanghai
SECONDS, MILLIS = "1772676000", "1772676000123"
NONCE = "0f1e2d3c4b5a69788796a5b4c3d2e1f0"
JSON_TYPE = "application/json; charset=utf-8"
ACCEPT = "application/json, application/octet-stream"


def scalar(name: str) -> int:
    """An invented key or random number: SM3 of its name."""
    return int.from_bytes(sm3(name.encode()), "big") % (sm2.N - 2) + 1


def private_text(name: str) -> str:
    """d in Base64."""
    return base64.b64encode(scalar(name).to_bytes(32, "big")).decode()


def public_text(name: str) -> str:
    """x‖y in Base64."""
    return base64.b64encode(sm2.point_bytes(sm2.public_key(scalar(name)))).decode()


INPUT = {"data": {"mdtrt_cert_type": "02", "mdtrt_cert_no": "999999199001010014", "psn_name": "王小明"}}
OUTPUT = {"baseinfo": {"psn_no": "99000000000000000001", "psn_name": "王小明", "age": 36.2}}


def envelope(infno: str, body: Any) -> str:
    """A request in clear."""
    outer = {
        "infno": infno,
        "msgid": "H99999900001202603051000000007",
        "mdtrtarea_admvs": "999999",
        "recer_sys_code": "YBXT",
        "infver": "V1.0",
        "opter_type": "1",
        "opter": "0001",
        "opter_name": "林致远",
        "inf_time": "2026-03-05 10:00:00",
        "fixmedins_code": "H99999900001",
        "fixmedins_name": "示例市第一医院",
        "input": body,
    }
    return compact(outer)


CLEAR = envelope("1101", INPUT)
REPLY = compact({"infcode": 0, "inf_refmsgid": "999999202603051000000000000001", "output": OUTPUT})


def case(name: str, options: dict[str, str], headers: dict[str, str], body: str, **more: Any) -> Case:
    """One known answer: what goes in, what is signed, what comes out."""
    request = {
        "method": "POST",
        "headers": {"content-type": JSON_TYPE, "accept": ACCEPT, **headers},
        "body": body,
    }
    given = {"infno": "1101", "envelope": CLEAR}
    return {"name": name, "options": options, **given, **more, "request": request}


def plain_cases() -> list[Case]:
    """Nothing is signed."""
    keyed = {"api_key": "an-invented-key", "api_key_header": "apikey"}
    return [
        case("nothing", {}, {}, CLEAR),
        case("fixed key", keyed, {"apikey": keyed["api_key"]}, CLEAR),
    ]


def tif_cases() -> list[Case]:
    """Header signature over time, secret and nonce."""
    options = {"paasid": "hospital_paas", "secret": "an-invented-tif-secret"}
    text, signature = tif(options["secret"], SECONDS, NONCE)
    headers = {"x-tif-paasid": options["paasid"], "x-tif-timestamp": SECONDS, "x-tif-nonce": NONCE}
    return [case("seconds", options, {**headers, "x-tif-signature": signature}, CLEAR, canonical=text)]


def csb_cases() -> list[Case]:
    """Header signature over the sorted headers, in both units of time."""
    found = []
    for unit, stamp in (("ms", MILLIS), ("s", SECONDS)):
        options = {"access_key": "invented-access", "secret": "an-invented-csb-secret", "unit": unit}
        headers = {
            "_api_name": "1101",
            "_api_version": "1.0.0",
            "_api_access_key": options["access_key"],
            "_api_timestamp": stamp,
        }
        text, signature = csb(options["secret"], headers)
        found.append(case(unit, options, {**headers, "_api_signature": signature}, CLEAR, canonical=text))
    return found


def xca_cases() -> list[Case]:
    """HMAC-SM3 over the body, in both units of time."""
    found = []
    for unit, stamp in (("ms", MILLIS), ("s", SECONDS)):
        options = {"key": "H99999900001", "secret": "an-invented-x-ca-secret", "unit": unit}
        text, signature = xca(options["secret"], stamp, CLEAR)
        headers = {"x-ca-key": options["key"], "x-ca-signature": signature}
        found.append(case(unit, options, headers, CLEAR, canonical=text))
    return found


def oauth2_sm_cases() -> list[Case]:
    """``input`` encrypted, ``cainfo`` over it in clear; the reply the same way."""
    client_id = "invented-client1"
    options = {
        "token_url": "http://127.0.0.1/oauth/token",
        "client_id": client_id,
        "client_secret": "an-invented-client-secret",
        "username": "H99999900001",
        "password": "an-invented-password",
        "private_key": private_text("hospital"),
        "platform_key": public_text("platform"),
    }
    token = {"access_token": "an-invented-token", "token_type": "bearer", "expires_in": 7200}
    outer, clear, k = json.loads(CLEAR), compact(INPUT), scalar("oauth2 request")
    outer["input"] = sm4_base64(client_id.encode(), clear)
    signature = sm2_base64(scalar("hospital"), clear.encode(), client_id.encode(), k)
    outer |= {"cainfo": signature, "signtype": "SM2", "encType": "SM4"}
    text, k2 = compact(OUTPUT), scalar("oauth2 reply")
    answer = json.loads(REPLY)
    answer["output"] = sm4_base64(client_id.encode(), text)
    answer["cainfo"] = sm2_base64(scalar("platform"), text.encode(), client_id.encode(), k2)
    more = {
        "canonical": clear,
        "sm2": {"k": f"{k:064x}", "user_id": client_id, "field": "cainfo"},
        "token": compact(token),
        "reply": {"status": 200, "body": compact(answer), "k": f"{k2:064x}", "opens_to": json.loads(REPLY)},
    }
    basic = base64.b64encode(f"{client_id}:{options['client_secret']}".encode()).decode()
    form = "grant_type=password&username=H99999900001&password=an-invented-password"
    more["token_request"] = {"authorization": f"Basic {basic}", "body": form}
    headers = {"authorization": f"Bearer {token['access_token']}"}
    return [case("password grant", options, headers, compact(outer), **more)]


def epc_cases() -> list[Case]:
    """All eight answers to the three questions on which sources disagree."""
    choices = itertools.product(("plain", "cipher"), ("secret", "default"), ("rs", "asn1"))
    return [_epc_case(signed, user, form) for signed, user, form in choices]


def _epc_case(signed: str, user: str, form: str) -> Case:
    options = {
        "app_id": "INVENTEDAPPID0000000000000000001",
        "app_secret": "INVENTEDAPPSECRET000000000000001",
        "private_key": private_text("hospital"),
        "platform_key": public_text("centre"),
        "signed": signed,
        "user_id": user,
        "signature": form,
    }
    user_id = (options["app_secret"] if user == "secret" else "1234567812345678").encode()
    clear, k = compact(INPUT["data"]), scalar(f"epc request {signed} {user} {form}")
    text, body = _epc_message(options, clear, scalar("hospital"), user_id, k)
    request = {**_pick(body, "appId", "encType", "signType", "timestamp"), "version": "1.0.0"}
    request |= _pick(body, "encData", "signData")
    answer, k2 = compact(OUTPUT), scalar(f"epc reply {signed} {user} {form}")
    _, reply = _epc_message(options, answer, scalar("centre"), user_id, k2)
    opened = {"infcode": 0, "inf_refmsgid": MILLIS, "output": OUTPUT}
    told = compact({"code": 0, "message": "成功", "success": True, **reply})
    more = {
        "canonical": text,
        "sm4_key": epc_key(options["app_id"], options["app_secret"]).decode(),
        "sm2": {"k": f"{k:064x}", "user_id": user_id.decode(), "field": "signData"},
        "reply": {"status": 200, "body": told, "k": f"{k2:064x}", "opens_to": opened},
    }
    return case(f"{signed} text, {user} user id, {form}", options, {}, compact(request), **more)


def _epc_message(
    options: dict[str, str], clear: str, d: int, user_id: bytes, k: int
) -> tuple[str, dict[str, str]]:
    key = epc_key(options["app_id"], options["app_secret"])
    sealed = encrypt_ecb(key, clear.encode()).hex().upper()
    members = {"appId": options["app_id"], "encType": "SM4", "signType": "SM2", "timestamp": MILLIS}
    text = epc_text(options, {**members, "data": clear if options["signed"] == "plain" else sealed})
    signature = sm2_base64(d, text.encode(), user_id, k, options["signature"])
    return text, {**members, "encData": sealed, "signData": signature}


def _pick(members: dict[str, str], *names: str) -> dict[str, str]:
    return {name: members[name] for name in names}


PROFILES = {
    "plain": plain_cases,
    "tif": tif_cases,
    "csb": csb_cases,
    "x-ca": xca_cases,
    "oauth2-sm": oauth2_sm_cases,
    "epc": epc_cases,
}


def document(profile: str) -> str:
    """The file of one profile."""
    content = {"profile": profile, "moment": MOMENT, "nonce": NONCE, "cases": PROFILES[profile]()}
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def main() -> None:
    """Write all of them into the folder that is named."""
    folder = Path(sys.argv[1])
    for profile in PROFILES:
        (folder / f"{profile}.json").write_text(document(profile), "utf-8")


if __name__ == "__main__":
    main()
