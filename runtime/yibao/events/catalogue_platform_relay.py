"""Messages of the ``platform_relay`` domain: recordings, the checking relay, state files."""

from __future__ import annotations

from collections.abc import Mapping

from yibao.events.catalogue import Message

MESSAGES: Mapping[str, Message] = {
    "platform-state-file": Message(
        zh="状态文件第 {line} 行不对：{found}",
        en="line {line} of the state file is wrong: {found}",
        hint_zh="只接收 yibao mock-state export 写出的文件；没有改动任何数据。",
        hint_en="only files written by yibao mock-state export are taken; nothing was changed.",
    ),
    "platform-state-io": Message(
        zh="文件 {address} 读写不了：{found}",
        en="the file {address} cannot be read or written: {found}",
    ),
    "platform-state-memory": Message(
        zh="mock-state 需要 --db：内存里的状态在另一个进程里，请用管理页面",
        en="mock-state needs --db: a state in memory belongs to another process; use its admin page",
    ),
    "platform-tape": Message(
        zh="录制文件 {address} 第 {line} 行读不了：{found}",
        en="line {line} of the recording {address} cannot be read: {found}",
        hint_zh="录制文件由 yibao mock --record 写出，一行一个交换。",
        hint_en="recordings are written by yibao mock --record, one exchange a line.",
    ),
    "platform-tape-write": Message(
        zh="录制文件 {address} 写不了：{found}",
        en="the recording {address} cannot be written: {found}",
    ),
    "platform-relay": Message(
        zh="--replay 与 --proxy 不能同用，也不能与多个进程（--workers）同用",
        en="--replay and --proxy exclude each other and several processes (--workers)",
    ),
    "platform-replay-missing": Message(
        zh="录制里没有与此相同的 {infno} 请求",
        en="the recording has no {infno} request like this one",
    ),
    "platform-proxy-unreachable": Message(
        zh="对方平台没有应答（{found}）",
        en="the endpoint behind the proxy gave no reply ({found})",
    ),
    "platform-proxy-url": Message(
        zh="--proxy 的地址“{found}”不对，应为 http(s)://主机…",
        en='wrong address "{found}" for --proxy; it should be http(s)://host…',
    ),
}
