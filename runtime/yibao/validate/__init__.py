"""The full pass: every error and every warning of a message, driven by the edition's tables."""

from yibao.validate.report import Report
from yibao.validate.validator import Validator

__all__ = ["Report", "Validator"]
