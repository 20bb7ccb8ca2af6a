"""An invented institution and its counterpart for every profile: the client's options, the gateway's, an address."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from independent.vectors import private_text, public_text

from yibao.gateway import AddressRule, Settings
from yibao.platform.gates import Gate, make_gate

_SM2 = {"private_key": private_text("hospital"), "platform_key": public_text("platform")}
_OAUTH = {
    "token_url": "/oauth/token",
    "client_id": "invented-client1",
    "client_secret": "an-invented-client-secret",
    "username": "H99999900001",
    "password": "an-invented-password",
    **_SM2,
}
_EPC = {
    "app_id": "INVENTEDAPPID0000000000000000001",
    "app_secret": "INVENTEDAPPSECRET000000000000001",
    **_SM2,
}
OPTIONS: Mapping[str, Mapping[str, str]] = {
    "plain": {"api_key": "an-invented-key"},
    "tif": {"paasid": "hospital_paas", "secret": "an-invented-tif-secret"},
    "csb": {"access_key": "invented-access", "secret": "an-invented-csb-secret"},
    "x-ca": {"key": "H99999900001", "secret": "an-invented-x-ca-secret"},
    "oauth2-sm": _OAUTH,
    "epc": _EPC,
}
ADDRESSES = {"tif": AddressRule.PER_INFNO, "x-ca": AddressRule.PATHS, "epc": AddressRule.PER_INFNO}
PATHS = {
    "9001": "/fsi/api/signInSignOutService/signIn",
    "1101": "/fsi/api/fsiPsnInfoService/queryPsnInfo",
    "1301": "/fsi/api/catalogdownservice/downCatalog1301",
    "9101": "/fsi/api/fileupload/upload",
    "9102": "/fsi/api/fileupload/download",
    "7101": "/epc/api/fixmedins/uploadChk",
}


def client_settings(profile: str, place: str, **changed: Any) -> Settings:
    """Settings as a file would give them."""
    options = {**OPTIONS[profile], **changed.pop("gateway", {})}
    if profile == "oauth2-sm":
        options["token_url"] = place + options["token_url"]
    values = {
        "url": place + "/api",
        "fixmedins_code": "H99999900001",
        "fixmedins_name": "示例市第一医院",
        "mdtrtarea_admvs": "430100",
        "sign_no": "trial",
        "profile": profile,
        "address": ADDRESSES.get(profile, AddressRule.SINGLE),
        "paths": PATHS,
        "gateway": options,
        **changed,
    }
    return Settings.from_env({}, override=values)


def gate_of(profile: str, **changed: Any) -> Gate:
    """The gateway that belongs to those settings: the same options with the keys exchanged."""
    options = dict(OPTIONS[profile])
    if "private_key" in options:
        options |= {"private_key": private_text("platform"), "platform_key": public_text("hospital")}
    return make_gate(profile, {**options, **changed.pop("options", {})}, **changed)
