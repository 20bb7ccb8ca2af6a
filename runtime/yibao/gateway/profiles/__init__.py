"""Transport profiles: one file each, one row each in ``PROFILES``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from yibao.events import Event, Severity
from yibao.gateway.errors import SettingsError
from yibao.gateway.profiles.address import Address
from yibao.gateway.profiles.base import Exchange, GatewayProfile, Headers, Profile, Site, WireRequest
from yibao.gateway.profiles.csb import CsbOptions, CsbProfile
from yibao.gateway.profiles.epc import EpcOptions, EpcProfile
from yibao.gateway.profiles.oauth2_sm import OAuth2SmOptions, OAuth2SmProfile
from yibao.gateway.profiles.options import read_options
from yibao.gateway.profiles.plain import PlainOptions, PlainProfile
from yibao.gateway.profiles.refusal import ReplyNotTrusted
from yibao.gateway.profiles.tif import TifOptions, TifProfile
from yibao.gateway.profiles.xca import XcaOptions, XcaProfile


@dataclass(frozen=True, slots=True)
class Row:
    """A profile: the dataclass of its settings, and what makes it from them."""

    options: type[Any]
    make: Callable[[Site, Any], Profile]


PROFILES: Mapping[str, Row] = MappingProxyType(
    {
        "plain": Row(PlainOptions, PlainProfile),
        "tif": Row(TifOptions, TifProfile),
        "csb": Row(CsbOptions, CsbProfile),
        "x-ca": Row(XcaOptions, XcaProfile),
        "oauth2-sm": Row(OAuth2SmOptions, OAuth2SmProfile),
        "epc": Row(EpcOptions, EpcProfile),
    }
)


def make_profile(
    name: str,
    site: Site,
    values: Mapping[str, Any],
    profiles: Mapping[str, Row] = PROFILES,
) -> Profile:
    """The profile of a name with its settings. Raises ``SettingsError``; a secret never shows in it."""
    row = profiles.get(name)
    if row is None:
        args = {"found": name[:40], "allowed": "、".join(profiles)}
        raise SettingsError(Event("settings-profile", Severity.ERROR, args=args))
    return row.make(site, read_options(row.options, values))


__all__ = [
    "PROFILES",
    "Address",
    "Exchange",
    "GatewayProfile",
    "Headers",
    "Profile",
    "ReplyNotTrusted",
    "Row",
    "Site",
    "WireRequest",
    "make_profile",
    "read_options",
]
