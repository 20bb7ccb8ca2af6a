"""Messages of the ``platform`` domain: what the simulated platform answers, and why it cannot start."""

from __future__ import annotations

from collections.abc import Mapping

from yibao.events.catalogue import Message

MESSAGES: Mapping[str, Message] = {
    "platform-header": Message(
        zh="请求头 {name} 的值“{found}”不对，可用：{allowed}",
        en='header {name} has the wrong value "{found}"; allowed: {allowed}',
    ),
    "platform-method": Message(
        zh="请用 POST 提交报文，不是 {found}",
        en="post the message; {found} is not served here",
    ),
    "platform-address": Message(
        zh="没有地址 {found}；可用 /、/<交易编号>、/<版本>/<交易编号>，版本：{allowed}",
        en="no such address: {found}; use /, /<infno> or /<edition>/<infno>, editions: {allowed}",
    ),
    "platform-size": Message(
        zh="报文超过 {allowed} 字节",
        en="the message is larger than {allowed} bytes",
    ),
    "platform-form": Message(
        zh="只接收 JSON 报文，不接收 {found}",
        en="only JSON messages are taken, not {found}",
    ),
    "platform-reply": Message(
        zh="模拟平台没能造出 {infno} 的合规应答（规范里的规则可能互相矛盾）",
        en="the simulated platform could not make a valid reply for {infno} (the rules may contradict each other)",
    ),
    "platform-fault": Message(
        zh="模拟平台内部错误（{found}），请报告",
        en="internal error of the simulated platform ({found}); please report it",
    ),
    "platform-port": Message(
        zh="{address} 用不了：{found}",
        en="{address} cannot be used: {found}",
        hint_zh="换一个端口：--port 0 自动选空闲端口。",
        hint_en="Take another port; --port 0 picks a free one.",
    ),
    "call-data": Message(
        zh="--data 的内容不对（{found}）：{reason}",
        en="--data is wrong ({found}): {reason}",
        hint_zh="给出 input 里的 JSON 对象，或 @文件名，或 - 从标准输入读",
        hint_en="give the JSON object below input, or @file, or - for standard input",
    ),
    "call-url": Message(
        zh="地址 {found} 不对",
        en="{found} is no address",
        hint_zh="例如 http://127.0.0.1:8765/",
        hint_en="for instance http://127.0.0.1:8765/",
    ),
    "platform-docs": Message(
        zh="文档目录 {found} 里没有 {edition} 的 index.html",
        en="the docs folder {found} has no index.html for {edition}",
        hint_zh="先运行 yibao build，或去掉 --docs。",
        hint_en="Run yibao build first, or leave --docs out.",
    ),
}
