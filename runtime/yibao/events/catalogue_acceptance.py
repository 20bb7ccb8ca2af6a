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
    "acceptance-case-missing": Message(
        zh="测试矩阵的 {found} 没有用例",
        en="{found} of the test matrix has no case",
        hint_zh="在 specs/acceptance/cases/ 写出它",
        hint_en="write it in specs/acceptance/cases/",
    ),
    "acceptance-focus-missing": Message(
        zh="测试关注点“{found}”没有检查",
        en='nothing verifies the point "{found}"',
        hint_zh="在用例的 points 下写出它",
        hint_en="write it below points of the case",
    ),
    "acceptance-twin-empty": Message(
        zh="{found} 的反例没有检查", en="the negative twin of {found} checks nothing"
    ),
    "acceptance-check-empty": Message(
        zh="这一项什么也不检查",
        en="this checks nothing",
        hint_zh="写 is、holds、has、refused 或 accepted",
        hint_en="write is, holds, has, refused or accepted",
    ),
    "acceptance-step-twice": Message(zh="步骤名 {found} 重复", en="two steps are called {found}"),
    "acceptance-unknown": Message(
        zh="没有“{found}”", en='there is no "{found}"', hint_zh="相近的：{nearest}", hint_en="near: {nearest}"
    ),
    "acceptance-play": Message(
        zh="这一步不能执行（{reason}）：{found}", en="this cannot be played ({reason}): {found}"
    ),
    "acceptance-suite": Message(
        zh="读不到验收用例（{reason}）",
        en="the acceptance cases cannot be read ({reason})",
        hint_zh="请先运行 yibao build",
        hint_en="run yibao build first",
    ),
    "acceptance-case-unknown": Message(
        zh="没有用例 {found}",
        en="no case {found}",
        hint_zh="用例号为 A001 至 A103；--group 用险种、类别或待遇里的词",
        hint_en="cases are A001 to A103; --group takes a word of the population, group or benefit",
    ),
    "acceptance-personas": Message(
        zh="人员对照文件 {found} 不能用：{reason}",
        en="the file of personas {found} cannot be used: {reason}",
        hint_zh="写成 people: {人员编号: {字段: 值}} 和 institutions: {机构编码: {字段: 值}}",
        hint_en="it says people: {psn_no: {field: value}} and institutions: {code: {field: value}}",
    ),
    "acceptance-crew": Message(
        zh="执行用例的进程意外结束（{reason}）", en="a process that played cases died ({reason})"
    ),
    "acceptance-formula": Message(
        zh="公式“{found}”不能用于该应答：{reason}", en='formula "{found}" does not fit the reply: {reason}'
    ),
}
