"""Messages of the ``transport`` domain: profiles of gateways, their settings, files."""

from __future__ import annotations

from collections.abc import Mapping

from yibao.events.catalogue import Message

_UNKNOWN_ZH = "应答不可信，平台是否已办理不明：{advice}"
_UNKNOWN_EN = "The reply cannot be believed, so nobody knows what the platform did. {advice_en}"

MESSAGES: Mapping[str, Message] = {
    "reply-signature": Message(
        zh="{infno} 的应答没有通过验签（{found}）。",
        en="The signature of {infno}'s reply is wrong ({found}).",
        hint_zh=f"{_UNKNOWN_ZH}再核对平台公钥、用户标识和被签内容的设置。",
        hint_en=f"{_UNKNOWN_EN} Then check the platform's key, the user id and what is signed.",
    ),
    "reply-sealed": Message(
        zh="{infno} 的应答解不开（{found}）。",
        en="The reply of {infno} cannot be decrypted ({found}).",
        hint_zh=f"{_UNKNOWN_ZH}再核对加密密钥的设置。",
        hint_en=f"{_UNKNOWN_EN} Then check the key.",
    ),
    "reply-expired": Message(
        zh="{infno} 的应答带的时间与本机相差太多（{found}）。",
        en="The time of {infno}'s reply is too far from this machine's ({found}).",
        hint_zh=f"{_UNKNOWN_ZH}再核对本机时钟。",
        hint_en=f"{_UNKNOWN_EN} Then check this machine's clock.",
    ),
    "reply-replayed": Message(
        zh="{infno} 的应答以前收到过：是重放的旧应答。",
        en="The reply of {infno} has come before: it is an old one, replayed.",
        hint_zh=_UNKNOWN_ZH,
        hint_en=_UNKNOWN_EN,
    ),
    "gateway-token": Message(
        zh="没有取得访问令牌（{found}）。{text}",
        en="No access token was given ({found}). {text}",
        hint_zh="核对令牌地址、客户端标识、用户名和密码；业务请求没有发出。",
        hint_en="Check the token address, the client id, the user and the password; the request itself was not sent.",
    ),
    "settings-path": Message(
        zh="交易 {infno} 没有地址：地址表里没有这个编号。",
        en="Number {infno} has no address: the path table lacks it.",
        hint_zh='在设置文件的 [paths] 里补上，或改用 address = "single"。',
        hint_en='Add it to [paths] of the settings file, or use address = "single".',
    ),
    "settings-profile": Message(
        zh="没有名为 {found} 的传输方式；可用的有：{allowed}。",
        en="There is no transport profile {found}; there are: {allowed}.",
    ),
    "settings-environment": Message(
        zh="设置文件里没有环境 {found}；有：{allowed}。",
        en="The settings file has no environment {found}; it has: {allowed}.",
        hint_zh="环境是设置文件里的一张表，例如 [test]、[production]。",
        hint_en="An environment is a table of the settings file, e.g. [test] or [production].",
    ),
    "settings-key": Message(
        zh="设置 {name} 不是可用的密钥：{allowed}。",
        en="Setting {name} is no usable key: {allowed_en}.",
        hint_zh="值不显示，因为它是密钥。",
        hint_en="Its value is not shown, for it is a secret.",
    ),
    "settings-tls": Message(
        zh="证书文件 {name} 用不了：{found}",
        en="The certificate file {name} cannot be used: {found}",
    ),
    "archive-unreadable": Message(
        zh="文件 {name} 不是可用的压缩包：{found}。",
        en="File {name} is no usable archive: {found}.",
        hint_zh="重新下载；反复如此时把文件查询号告诉平台。",
        hint_en="Download it again; if it stays so, tell the platform the file's number.",
    ),
    "archive-path": Message(
        zh="压缩包 {name} 里有不安全的文件名：{found}；没有解开。",
        en="Archive {name} holds an unsafe file name: {found}; nothing was unpacked.",
    ),
    "archive-too-large": Message(
        zh="压缩包 {name} 解开后超过限制（{found}，上限 {allowed}）：可能是压缩炸弹，已停止。",
        en="Archive {name} unpacks beyond the limit ({found}, at most {allowed}): it may be a zip bomb, so it was stopped.",
        hint_zh="确认来源可靠时，用更大的限制再读一次。",
        hint_en="If its source is trusted, read it again with a larger limit.",
    ),
    "transfer-missing": Message(
        zh="{infno} 成功，但应答里没有文件内容。",
        en="{infno} succeeded, but its reply holds no file.",
    ),
}
