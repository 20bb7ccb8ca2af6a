"""基卫版的报文校验。"""

from __future__ import annotations

from functools import cache
from typing import Literal

from yibao.validate import Report
from yibao.validate.fast import EditionChecker


@cache
def checker() -> EditionChecker:
    """本版的校验器，进程内只建一个。"""
    return EditionChecker("yibao_editions.jiwei")


def accepts(
    data: bytes, *, infno: str | None = None, direction: Literal["input", "output"] | None = None
) -> bool:
    """快速通道：报文完全符合规范（没有错误也没有警告）时为 True；False 只表示须由 ``validate`` 判断。

    应答里没有交易编号，须给出 ``infno``。
    """
    return checker().accepts(data, infno=infno, direction=direction)


def validate(
    data: bytes, *, infno: str | None = None, direction: Literal["input", "output"] | None = None
) -> Report:
    """逐项检查的结果：错误与警告各带 JSON 路径、规则标识、中英文说明。"""
    return checker().check(data, infno=infno, direction=direction)
