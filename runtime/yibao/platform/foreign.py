"""Other services under a behaviour's name: hunan's electronic prescriptions carry ``hiRxno`` where the standard has ``hi_rxno``.

A behaviour reads the standard's field codes and would miss what is there under other codes; the tables answer instead.
"""

from __future__ import annotations

from yibao.message.tables import InterfaceTable
from yibao.platform.values.world import snake


def is_foreign(interface: InterfaceTable) -> bool:
    """Whether most fields of the request are written otherwise than the standard writes any: another service's body."""
    codes = [field.code for node in interface.input for field in node.fields]
    return sum(code != snake(code) for code in codes) * 2 > len(codes)
