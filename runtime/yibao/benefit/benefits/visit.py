"""Ordinary visit, pharmacy (普通门诊、购药): no fund pays; account and cash."""

from __future__ import annotations

from yibao.benefit.case import Case
from yibao.benefit.kindtable import Kind
from yibao.benefit.portion import Portion
from yibao.benefit.work import Work


def _anyone(case: Case) -> None:
    """Nobody is refused, not even a person whose insurance is suspended."""


def _nothing(work: Work) -> tuple[Portion, ...]:
    return ()


KIND = Kind(_anyone, _nothing, insured_only=False)
