"""Made-up but plausible messages out of an edition's tables."""

from yibao.platform.values.maker import Maker

__all__ = ["Maker"]
