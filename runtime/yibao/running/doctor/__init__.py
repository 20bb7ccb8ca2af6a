"""Is the environment right? Configuration, network, gateway, session, every read-only method, journal and disk.

A check is one file in ``checks`` and one row in ``CHECKS``. Nothing that is sent moves money or state.
"""

from yibao.running.doctor.examine import CHECKS, examine
from yibao.running.doctor.model import Check, Examined, Finding, Patient, Status

__all__ = ["CHECKS", "Check", "Examined", "Finding", "Patient", "Status", "examine"]
