"""Messages of the ``journal`` domain: the journal, recovery, sessions and reconciliation."""

from __future__ import annotations

from collections.abc import Mapping

from yibao.events.catalogue import Message

MESSAGES: Mapping[str, Message] = {
    "journal-unwritable": Message(
        zh="{infno} 没有发出：日志写不进去（{found}）。",
        en="{infno} was not sent: the journal cannot be written ({found}).",
        hint_zh="检查磁盘空间和目录权限；没有发出任何内容，排除故障后可以重做。",
        hint_en="Check the disk's space and the folder's rights; nothing left, so it may be done again afterwards.",
    ),
    "journal-pending": Message(
        zh="{infno} 没有发出：同一笔业务还有一个结果未知的交易 {msgid}。",
        en="{infno} was not sent: the same business has a transaction of unknown outcome, {msgid}.",
        hint_zh="先运行 yibao journal recover，查明结果后再决定是否重做。",
        hint_en="Run yibao journal recover first; do it again only when the fate is known.",
    ),
    "journal-fate-unwritten": Message(
        zh="交易 {msgid} 的结果没有记进日志（{found}）；恢复时会重新核对。",
        en="The fate of {msgid} could not be written to the journal ({found}); recovery will find it again.",
    ),
    "journal-open": Message(
        zh="日志 {found} 打不开：{reason}",
        en="the journal {found} cannot be opened: {reason}",
        hint_zh="用 --journal 指定 SQLite 文件或 postgresql:// 地址，或设 YIBAO_JOURNAL。",
        hint_en="Name an SQLite file or a postgresql:// address by --journal or YIBAO_JOURNAL.",
    ),
    "journal-entry-missing": Message(
        zh="日志里没有交易 {found}",
        en="the journal has no transaction {found}",
        hint_zh="用 yibao journal list 查看。",
        hint_en="See yibao journal list.",
    ),
    "journal-not-open": Message(
        zh="交易 {found} 的状态是 {state}，不需要处理",
        en="transaction {found} is {state}: there is nothing to decide",
    ),
    "reconcile-period": Message(
        zh="对账期 {found} 结束早于开始", en="the period {found} ends before it begins"
    ),
    "reconcile-edition": Message(
        zh="版本 {found} 没有对账交易（3201、3202、5203、9102）",
        en="edition {found} has no interfaces for it (3201, 3202, 5203, 9102)",
    ),
    "reconcile-write": Message(zh="{found} 写不进去：{reason}", en="{found} cannot be written: {reason}"),
    "state-unwritable": Message(
        zh="状态目录写不进去：{found}",
        en="the state folder cannot be written: {found}",
        hint_zh="检查磁盘空间和目录权限。",
        hint_en="Check the disk's space and the folder's rights.",
    ),
}
