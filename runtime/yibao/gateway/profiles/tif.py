"""TIF: four headers; time, secret and nonce are hashed, the body is not signed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from yibao.gateway.profiles.base import Exchange, GatewayProfile, Headers, Site
from yibao.gateway.secret import Secret
from yibao.gateway.stream import Body


@dataclass(frozen=True, slots=True)
class TifOptions:
    """``paasid`` names the application, ``secret`` is the key that the platform gave out with it."""

    paasid: str
    secret: Secret


class TifProfile(GatewayProfile):
    """``x-tif-…``"""

    def __init__(self, site: Site, options: TifOptions) -> None:
        super().__init__(site)
        self._options = options

    def sign(self, exchange: Exchange, body: Body) -> Headers:
        """Time in Unix seconds, a nonce, and the hash over both and the secret."""
        stamp, nonce = self.site.stamp("s"), self.site.nonce()
        return {
            "x-tif-paasid": self._options.paasid,
            "x-tif-timestamp": stamp,
            "x-tif-nonce": nonce,
            "x-tif-signature": tif_signature(self._options.secret, stamp, nonce),
        }


def tif_signature(secret: Secret, stamp: str, nonce: str) -> str:
    """Lower-case hex SHA-256 of time, secret, nonce and time again, with nothing between."""
    return hashlib.sha256(f"{stamp}{secret.reveal()}{nonce}{stamp}".encode()).hexdigest()
