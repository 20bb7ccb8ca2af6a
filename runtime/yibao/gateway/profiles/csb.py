"""CSB: one URL; headers name the interface and sign themselves. The JSON body is not signed."""

from __future__ import annotations

import base64
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from yibao.gateway.profiles.base import Exchange, GatewayProfile, Headers, Site
from yibao.gateway.secret import Secret
from yibao.gateway.stream import Body

SIGNATURE = "_api_signature"


@dataclass(frozen=True, slots=True)
class CsbOptions:
    """``unit``: sources disagree whether ``_api_timestamp`` is in ``ms`` (the gateway's papers) or ``s``.

    ``api_prefix`` stands before the number in ``_api_name`` where a province registers its interfaces that way.
    """

    access_key: str
    secret: Secret
    api_version: str = "1.0.0"
    api_prefix: str = ""
    unit: Literal["ms", "s"] = "ms"


class CsbProfile(GatewayProfile):
    """``_api_…``"""

    def __init__(self, site: Site, options: CsbOptions) -> None:
        super().__init__(site)
        self._options = options

    def sign(self, exchange: Exchange, body: Body) -> Headers:
        """Name, version, key and time of the call, and the signature over them."""
        headers = {
            "_api_name": self._options.api_prefix + exchange.infno,
            "_api_version": self._options.api_version,
            "_api_access_key": self._options.access_key,
            "_api_timestamp": self.site.stamp(self._options.unit),
        }
        return {**headers, SIGNATURE: csb_signature(self._options.secret, headers)}


def csb_signature(secret: Secret, headers: Mapping[str, str]) -> str:
    """Base64 HMAC-SHA1 over ``k=v&k=v``, sorted by key."""
    text = "&".join(f"{key}={headers[key]}" for key in sorted(headers))
    return base64.b64encode(hmac.digest(secret.reveal_bytes(), text.encode(), "sha1")).decode()
