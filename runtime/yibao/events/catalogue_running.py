"""Messages of the ``running`` domain: profiles, probes, assessment, trace, telemetry."""

from __future__ import annotations

from collections.abc import Mapping

from yibao.events.catalogue import Message

MESSAGES: Mapping[str, Message] = {
    "profile-method-unknown": Message(
        zh="没有一个版本有方法“{found}”",
        en="no edition has a method “{found}”",
        hint_zh="相近：{nearest}",
        hint_en="near: {nearest}",
    ),
    "profile-method-twice": Message(
        zh="方法“{found}”在两行里，第一次在 {first}",
        en="the method “{found}” stands in two rows, first at {first}",
        hint_zh="一个方法只能有一个结论，去掉一处。",
        hint_en="A method has one verdict: take one of them away.",
    ),
    "profile-cell-missing": Message(
        zh="这一行没有说 {found} 要不要",
        en="this row does not say whether {found} needs it",
        hint_zh="写 must、maybe（附 when）或 no。",
        hint_en="Write must, maybe (with when) or no.",
    ),
    "profile-when": Message(
        zh="“{found}”：有 maybe 就要写 when 和 when_en，没有 maybe 就不写",
        en="“{found}”: a maybe needs when and when_en, and without a maybe there is none",
    ),
    "profile-missing": Message(
        zh="需求清单里的 {found} 不在 specs/profiles.yaml 的任何一行",
        en="{found} of the owner's list stands in no row of specs/profiles.yaml",
        hint_zh="写明哪些机构要用它、依据是什么。",
        hint_en="Say who needs it, and what says so.",
    ),
    "probe-effect": Message(
        zh="探测用的方法“{found}”的作用是 {effect}，不是 query",
        en="the probe “{found}” has the effect {effect}, not query",
        hint_zh="doctor 只能查询：去掉它，或改正 specs/effects.yaml。",
        hint_en="The doctor only asks: take it away, or correct specs/effects.yaml.",
    ),
    "probe-moves": Message(
        zh="探测用的方法“{found}”会改变平台记录的状态（specs/lifecycles.yaml）",
        en="the probe “{found}” moves a record of the platform (specs/lifecycles.yaml)",
        hint_zh="放进 left_out，写明原因。",
        hint_en="Put it into left_out, with the reason.",
    ),
    "probe-both": Message(
        zh="方法“{found}”既在 methods 又在 left_out",
        en="the method “{found}” stands in methods and in left_out",
    ),
    "running-data": Message(
        zh="包里的 {found} 读不出来：{reason}",
        en="{found} of the package cannot be read: {reason}",
        hint_zh="在项目里运行 yibao build。",
        hint_en="Run yibao build in the project.",
    ),
    "trace-period": Message(
        zh="期间 {found} 不对：结束早于开始，或超过一年",
        en="the period {found} is wrong: it ends before it begins, or is longer than a year",
    ),
    "telemetry-missing": Message(
        zh="没有安装 OpenTelemetry",
        en="OpenTelemetry is not installed",
        hint_zh="pip install 'yibao[telemetry]'；或去掉 YIBAO_TELEMETRY。",
        hint_en="pip install 'yibao[telemetry]', or unset YIBAO_TELEMETRY.",
    ),
}
