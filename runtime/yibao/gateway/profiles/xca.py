"""x-ca: HMAC-SM3 over the very bytes of the body, so that it must travel exactly as it was signed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from yibao.gateway.crypto import hmac_sm3_chunks
from yibao.gateway.profiles.base import Exchange, GatewayProfile, Headers, Site
from yibao.gateway.secret import Secret
from yibao.gateway.stream import Body, pieces_of


@dataclass(frozen=True, slots=True)
class XcaOptions:
    """``key`` is the institution's code; ``unit``: no source states that of the time."""

    key: str
    secret: Secret
    unit: Literal["ms", "s"] = "ms"


class XcaProfile(GatewayProfile):
    """``x-ca-…``"""

    def __init__(self, site: Site, options: XcaOptions) -> None:
        super().__init__(site)
        self._options = options

    def sign(self, exchange: Exchange, body: Body) -> Headers:
        """The institution and the signature, which carries its time."""
        stamp = self.site.stamp(self._options.unit)
        return {
            "x-ca-key": self._options.key,
            "x-ca-signature": xca_signature(self._options.secret, stamp, body),
        }


def xca_signature(secret: Secret, stamp: str, body: Body) -> str:
    """``time:HEX`` where HEX is the upper-case HMAC-SM3 over time, a line feed and the body."""

    def signed() -> Iterator[bytes]:
        yield f"{stamp}\n".encode()
        yield from pieces_of(body)

    return f"{stamp}:{hmac_sm3_chunks(secret.reveal_bytes(), signed()).hex().upper()}"
