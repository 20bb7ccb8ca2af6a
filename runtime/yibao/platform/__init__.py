"""The simulated platform: a stand-in on loopback that validates requests and answers from the tables."""

from yibao.platform.app import create_app
from yibao.platform.values import Maker

__all__ = ["Maker", "create_app"]
