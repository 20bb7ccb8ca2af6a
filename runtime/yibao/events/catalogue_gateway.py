"""Messages of the ``gateway`` domain: what can happen to a call, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping

from yibao.events.catalogue import Message

_ASK_FIRST_ZH = (
    "不要直接重发：先查询业务状态，确认未办理再重发；已办理而要撤销的，按冲正交易 2601 处理，原报文 {msgid}。"
)
_ASK_FIRST_EN = "Do not simply send it again: ask for the state first; to undo what was done use 2601 with the original msgid {msgid}."

MESSAGES: Mapping[str, Message] = {
    "request-rejected": Message(
        zh="{infno} 的请求没有发出：{count} 处不符合接口规范。{findings}",
        en="The request of {infno} was not sent: {count} findings against the specification. {findings_en}",
        hint_zh="改正后再调用；全部问题见 error.report。",
        hint_en="Correct it and call again; error.report holds every finding.",
    ),
    "platform-refused": Message(
        zh="平台拒绝了 {infno}（infcode {found}）：{err_msg}",
        en="The platform refused {infno} (infcode {found}): {err_msg}",
        hint_zh="按平台给出的原因处理；报文 {msgid}。",
        hint_en="Act on the platform's reason; message {msgid}.",
    ),
    "gateway-status": Message(
        zh="{infno} 没有得到平台的应答：网关返回 HTTP {found}。{text}",
        en="{infno} got no reply of the platform: the gateway answered HTTP {found}. {text}",
        hint_zh="检查地址、密钥和网关状态。{advice}",
        hint_en="Check the address, the keys and the gateway. {advice_en}",
    ),
    "gateway-page": Message(
        zh="{infno} 没有得到平台的应答：返回的是网页（{found}），不是 JSON。{text}",
        en="{infno} got no reply of the platform: a web page ({found}) came instead of JSON. {text}",
        hint_zh="多半是代理或登录页面，检查地址和网络。{advice}",
        hint_en="Most likely a proxy or a login page: check the address and the network. {advice_en}",
    ),
    "gateway-wrapper": Message(
        zh="{infno} 没有得到平台的应答：网关返回代码 {found}。{text}",
        en="{infno} got no reply of the platform: the gateway answered code {found}. {text}",
        hint_zh="应答里没有 infcode，说明请求没有到达业务系统；检查授权和接口地址。{advice}",
        hint_en="Without infcode the answer is the gateway's own: check the authorisation and the address. {advice_en}",
    ),
    "gateway-empty": Message(
        zh="{infno} 的应答是空的（HTTP {found}）。",
        en="The reply of {infno} is empty (HTTP {found}).",
        hint_zh="{advice}",
        hint_en="{advice_en}",
    ),
    "outcome-timeout": Message(
        zh="{infno} 已经发出，{found} 秒内没有应答：结果未知。",
        en="{infno} was sent and no reply came within {found} seconds: the outcome is unknown.",
        hint_zh=_ASK_FIRST_ZH,
        hint_en=_ASK_FIRST_EN,
    ),
    "outcome-broken": Message(
        zh="{infno} 已经发出，连接中断（{found}）：结果未知。",
        en="{infno} was sent and the connection broke ({found}): the outcome is unknown.",
        hint_zh=_ASK_FIRST_ZH,
        hint_en=_ASK_FIRST_EN,
    ),
    "outcome-unreadable": Message(
        zh="{infno} 的应答读不出来（{found}）：结果未知。",
        en="The reply of {infno} cannot be read ({found}): the outcome is unknown.",
        hint_zh=_ASK_FIRST_ZH,
        hint_en=_ASK_FIRST_EN,
    ),
    "not-sent": Message(
        zh="{infno} 没有发出：连不上 {url}（{found}）。",
        en="{infno} was not sent: no connection to {url} ({found}).",
        hint_zh="检查地址和网络后可以直接重发。",
        hint_en="Check the address and the network; it is safe to send it again.",
    ),
    "reply-invalid": Message(
        zh="{infno} 已成功（infcode 0），但应答不符合接口规范，读不成模型：{findings}",
        en="{infno} succeeded (infcode 0), but its reply does not fit the specification: {findings_en}",
        hint_zh="业务已办理，不要重发；原始内容见 reply.raw，全部问题见 reply.report。",
        hint_en="The business is done, do not send it again; see reply.raw and reply.report.",
    ),
    "settings-missing": Message(
        zh="缺少设置：{names}。",
        en="Settings are missing: {names}.",
        hint_zh="写进设置文件，或设环境变量 {variables}。",
        hint_en="Write them into the settings file or set the environment variables {variables}.",
    ),
    "settings-value": Message(
        zh="设置 {name} 的值不对：{found}；应为{allowed}。",
        en="Setting {name} has a wrong value: {found}; it must be {allowed_en}.",
    ),
    "settings-file": Message(
        zh="设置文件 {file} 读不了：{found}",
        en="The settings file {file} cannot be read: {found}",
        hint_zh="文件是 TOML，键名与 Settings 的字段相同。",
        hint_en="The file is TOML; its keys are the fields of Settings.",
    ),
}
