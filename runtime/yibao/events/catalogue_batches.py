"""Messages of the ``batches`` domain: jobs of many rows."""

from __future__ import annotations

from collections.abc import Mapping

from yibao.events.catalogue import Message

MESSAGES: Mapping[str, Message] = {
    "batch-missing": Message(
        zh="没有任务 {found}",
        en="there is no job {found}",
        hint_zh="用 yibao upload --jobs 查看；任务记在日志所在的库里，换了 --journal 或 --state 就看不到。",
        hint_en="See yibao upload --jobs; jobs live in the journal's database, so mind --journal and --state.",
    ),
    "batch-busy": Message(
        zh="任务 {found} 正由另一个进程发送",
        en="job {found} is being sent by another process",
        hint_zh="等它结束；它所在的机器若已停机，{seconds} 秒后可以接手。",
        hint_en="Wait for it; if its machine is down, the job can be taken over in {seconds} seconds.",
    ),
    "batch-institution": Message(
        zh="任务属于机构 {found}，而当前设置的机构是 {own}",
        en="the job belongs to institution {found}, the settings are those of {own}",
        hint_zh="换成该机构的设置再继续。",
        hint_en="Use that institution's settings.",
    ),
    "batch-edition": Message(
        zh="任务属于 {found}，而当前版本 {own} 不能发送它",
        en="the job belongs to {found}, which edition {own} cannot send",
        hint_zh="用 -e 指定任务的版本。",
        hint_en="Name the job's edition by -e.",
    ),
    "batch-effect": Message(
        zh="{found} 是查询或文件传输，不是上传，不能成批发送",
        en="{found} is a query or carries a file: it is no upload, so there is nothing to send in batches",
    ),
    "batch-apart": Message(
        zh="任务 {found} 和日志不在同一个库里，不能发送",
        en="job {found} and the journal are not in one database, so it is not sent",
        hint_zh="用任务建立时的 --journal（或 --state）：哪一行发出过，只有那本日志知道。",
        hint_en="Use the --journal (or --state) of the job: only that journal knows which rows have left.",
    ),
    "batch-journal": Message(
        zh="成批发送需要带日志的客户端",
        en="sending in batches needs a client with a journal",
        hint_zh="Client(settings, durable=yibao.journal.durable(settings, 目录))",
        hint_en="Client(settings, durable=yibao.journal.durable(settings, folder))",
    ),
    "batch-invalid": Message(
        zh="{count} 行校验不通过，什么都没有发送",
        en="{count} rows are invalid; nothing was sent",
        hint_zh="改正这些行再来；要先发其余的行，用 --skip-invalid。",
        hint_en="Correct these rows; --skip-invalid sends the others first.",
    ),
    "batch-stopped": Message(
        zh="发送中止：{reason}",
        en="sending has stopped: {reason_en}",
        hint_zh="没发出的行仍是待发送，排除故障后接着做：yibao upload --resume，贯标再运行 yibao match send。",
        hint_en="Rows that have not left are still pending; go on with yibao upload --resume, mappings by running yibao match send again.",
    ),
    "batch-stopped-unsigned": Message(
        zh="发送中止，操作员没有签到：{reason}",
        en="sending has stopped, the operator is not signed in: {reason_en}",
        hint_zh="核对设置里的 opter 和签到（9001）；没发出的行仍是待发送，之后继续：yibao upload --resume。",
        hint_en="Check opter in the settings and 9001; rows that have not left are pending, continue with --resume.",
    ),
    "batch-stopped-same": Message(
        zh="发送中止：接连 {count} 行因同一原因被拒绝：{reason}",
        en="sending has stopped: {count} rows in a row were refused for the same reason: {reason_en}",
        hint_zh="多半是权限、开通或整列填错：改好文件再上传，或 --resume 任务 --retry-refused；若只是这些行不对，--stop-after 0 发完其余的。",
        hint_en="Rights, activation or a whole column: correct the file and upload it, or --resume JOB --retry-refused; if it is these rows alone, --stop-after 0 sends the rest.",
    ),
    "batch-stopped-silent": Message(
        zh="发送中止：接连 {count} 条报文没有应答：{reason}",
        en="sending has stopped: {count} messages in a row had no answer: {reason_en}",
        hint_zh="这些行结果未知，不会重发；平台恢复后用 --resume 继续，会先查明它们。",
        hint_en="Their fate is unknown and they are not sent again; --resume finds out first, once the platform answers.",
    ),
}
