"""Plain: nothing is signed. The institution's own network, or a front-end service on its machine, is what protects."""

from __future__ import annotations

from dataclasses import dataclass

from yibao.gateway.profiles.base import Exchange, GatewayProfile, Headers, Site
from yibao.gateway.secret import NO_SECRET, Secret
from yibao.gateway.stream import Body


@dataclass(frozen=True, slots=True)
class PlainOptions:
    """``api_key`` goes into the header ``api_key_header`` where a platform wants one."""

    api_key: Secret = NO_SECRET
    api_key_header: str = "apikey"


class PlainProfile(GatewayProfile):
    """One header at most."""

    def __init__(self, site: Site, options: PlainOptions) -> None:
        super().__init__(site)
        self._headers = {options.api_key_header: options.api_key.reveal()} if options.api_key else {}

    def sign(self, exchange: Exchange, body: Body) -> Headers:
        """The fixed key, if there is one."""
        return self._headers
