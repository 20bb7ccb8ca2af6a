"""Messages of the ``acceptance`` domain: the world, the cases and their runs."""

from __future__ import annotations

from collections.abc import Mapping

from yibao.events.catalogue import Message

MESSAGES: Mapping[str, Message] = {
    "spec-convert": Message(
        zh="“{found}”不合要求：{reason}",
        en='"{found}" does not fit: {reason}',
    ),
    "world-reference": Message(
        zh="“{found}”没有定义",
        en='"{found}" is described nowhere',
        hint_zh="相近的：{nearest}",
        hint_en="near: {nearest}",
    ),
    "world-person": Message(
        zh="{found}：{reason}",
        en="{found}: {reason}",
        hint_zh="人员都是虚构的：区划 999999，校验码、出生日期和性别相符",
        hint_en="people are invented: area 999999, check digit, birth date and sex agree",
    ),
    "world-twice": Message(
        zh="证件号 {found} 已属于 {first}",
        en="certificate {found} belongs to {first} already",
    ),
    "world-item": Message(zh="{found}：{reason}", en="{found}: {reason}"),
}
