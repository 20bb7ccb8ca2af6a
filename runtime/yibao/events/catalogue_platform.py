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
        zh="模拟平台没能造出 {infno} 的合规应答（规范里的规则可能互相矛盾）：{found}",
        en="the simulated platform could not make a valid reply for {infno} (the rules may contradict each other): {found}",
    ),
    "platform-store": Message(
        zh="数据库 {address} 用不了：{found}",
        en="the database {address} cannot be used: {found}",
        hint_zh="--db sqlite:///文件 或 postgresql://用户@主机/库名；不给则只在内存里。",
        hint_en="--db sqlite:///file or postgresql://user@host/name; in memory when left out.",
    ),
    "platform-msgid-taken": Message(
        zh="发送方报文ID（msgid）重复，该交易已处理，请勿重复提交",
        en="the msgid was used before: that transaction has been carried out",
    ),
    "platform-taken": Message(
        zh="数据已存在，请勿重复提交（{kind}）",
        en="the record is there already ({kind})",
    ),
    "platform-unsigned": Message(
        zh="操作员未签到或签到编号已失效，请先签到（9001）",
        en="the operator has not signed in today; sign in first (9001)",
    ),
    "platform-institution-unknown": Message(
        zh="未查询到该定点医药机构（fixmedins_code）",
        en="no designated institution has this fixmedins_code",
    ),
    "platform-person-unknown": Message(
        zh="未查询到该人员的参保信息",
        en="nobody is insured under this number",
    ),
    "platform-person-other": Message(
        zh="就诊凭证与人员信息不一致",
        en="the certificate belongs to somebody else",
    ),
    "platform-record-unknown": Message(
        zh="未查询到{name}信息（{field}）",
        en="no {name_en} has this {field}",
    ),
    "platform-record-other": Message(
        zh="{call}只办理{name}",
        en="this transaction is for another kind of record than {name_en}",
    ),
    "platform-record-foreign": Message(
        zh="该{name}不属于本机构，不能办理",
        en="this {name_en} belongs to another institution",
    ),
    "platform-state": Message(
        zh="{name}状态为“{state}”，不能办理{call}；当前可办理：{allowed}",
        en="the {name_en} is {state_en}: this transaction is not allowed now",
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
    "platform-workers": Message(
        zh="{found} 个进程不能共用内存里的状态",
        en="{found} processes cannot share a state in memory",
        hint_zh="给出 --db sqlite:///文件 或 --db postgresql://…",
        hint_en="Give --db sqlite:///file or --db postgresql://…",
    ),
    "platform-policy": Message(
        zh="待遇政策 {found} 用不了：{reason}",
        en="the benefit policy {found} cannot be used: {reason}",
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
    "platform-visit-person": Message(
        zh="就诊信息与人员编号不一致",
        en="the encounter belongs to another person",
    ),
    "platform-uninsured": Message(
        zh="该人员未参保或参保已终止，不能办理医保就诊",
        en="the person is not insured",
    ),
    "platform-insutype": Message(
        zh="该人员没有险种 {found} 的有效参保信息",
        en="the person has no insurance of type {found}",
    ),
    "platform-med-type": Message(
        zh="医疗类别 {found} 与就诊登记的 {allowed} 不一致",
        en="med_type {found} is not the encounter's {allowed}",
    ),
    "platform-batch-diseases": Message(
        zh="收费批次 {found} 内病种编码不一致",
        en="charge batch {found} has lines of several diseases",
    ),
    "platform-batch-unknown": Message(
        zh="收费批次 {found} 没有可撤销的未结算明细",
        en="charge batch {found} has no unsettled lines to cancel",
    ),
    "platform-batch-stale": Message(
        zh="收费批次 {found} 没有待结算的明细（已结算、已撤销或批次号不符）",
        en="charge batch {found} has no lines to settle (settled, cancelled or another number)",
    ),
    "platform-batch-mixed": Message(
        zh="除收费批次 {found} 外还有未结算的批次 {allowed}，请先撤销或并入",
        en="besides charge batch {found} there are unsettled lines of {allowed}: cancel them first",
    ),
    "platform-total": Message(
        zh="医疗费总额 {found} 与已上传明细合计 {allowed} 不一致",
        en="the total {found} is not the sum of the uploaded lines, {allowed}",
    ),
    "platform-line-twice": Message(
        zh="费用明细流水号 {found} 在本次就诊中已存在",
        en="fee line {found} is there already in this encounter",
    ),
    "platform-line-unknown": Message(
        zh="费用明细 {found} 不存在或已结算，不能撤销",
        en="fee line {found} does not exist or is settled and cannot be cancelled",
    ),
    "platform-line-returned": Message(
        zh="费用明细已有退费明细，请一并撤销",
        en="the fee line has a returned line: cancel both",
    ),
    "platform-return-unknown": Message(
        zh="退费明细 {found} 的原费用流水号不存在",
        en="the original of returned line {found} does not exist",
    ),
    "platform-return-much": Message(
        zh="退费明细 {found} 的单价与原明细不同，或数量超过原明细",
        en="returned line {found} has another price than its original, or returns more than there was",
    ),
    "platform-item-unknown": Message(
        zh="医疗目录编码 {found} 不在医保目录中",
        en="the catalogue has no item {found}",
    ),
    "platform-settlement-other": Message(
        zh="结算ID与就诊ID不一致",
        en="the settlement belongs to another encounter",
    ),
    "platform-in-hospital": Message(
        zh="该人员正在住院，不能重复办理入院",
        en="the person is in hospital already",
    ),
    "platform-lines-left": Message(
        zh="存在未撤销的费用明细，请先撤销明细",
        en="there are fee lines left: cancel them first",
    ),
    "platform-discharge-early": Message(
        zh="出院时间早于入院时间",
        en="the discharge is before the admission",
    ),
    "platform-original-unknown": Message(
        zh="未查询到原交易（omsgid、oinfno）",
        en="there is no such original transaction (omsgid, oinfno)",
    ),
    "platform-original-foreign": Message(
        zh="原交易不是本机构发起，不能冲正",
        en="the original transaction is another institution's",
    ),
    "platform-original-fixed": Message(
        zh="交易 {found} 不能冲正",
        en="transaction {found} cannot be reversed",
    ),
    "platform-original-reversed": Message(
        zh="原交易已冲正，不能重复冲正",
        en="the original transaction has been reversed already",
    ),
    "platform-original-refunded": Message(
        zh="原结算已退费，不能冲正",
        en="the original settlement has been refunded already",
    ),
    "platform-file-unknown": Message(
        zh="文件查询号对应的文件不存在或不能读取",
        en="there is no readable file under this file_qury_no",
    ),
    "platform-file-line": Message(
        zh="对账文件第 {found} 行格式不对（应为 7 列，TAB 分隔）",
        en="line {found} of the file is not in the agreed form (7 columns, TAB separated)",
    ),
    "platform-busy": Message(
        zh="系统繁忙，请稍后重试",
        en="the platform is busy; nothing was done, try again later",
    ),
    "platform-field-missing": Message(
        zh="缺少办理该业务所需的 {found}",
        en="{found} is missing, and the transaction cannot be carried out without it",
    ),
    "platform-nothing-found": Message(
        zh="未查询到符合条件的数据",
        en="nothing was found",
    ),
    "lifecycle-method-unknown": Message(
        zh="没有接口的 method 是“{found}”，最接近：{nearest}",
        en='no interface has the method "{found}"; nearest: {nearest}',
    ),
    "lifecycle-state-unknown": Message(
        zh="没有状态“{found}”，可用：{allowed}",
        en='no state "{found}"; there are: {allowed}',
        hint_zh="same 只能用在有 from 的迁移里。",
        hint_en="same has a meaning only in a move with from.",
    ),
    "lifecycle-state-unreachable": Message(
        zh="从任何开始都到不了状态“{found}”",
        en='no beginning leads to the state "{found}"',
    ),
    "lifecycle-move-twice": Message(
        zh="{found} 在状态“{state}”已有一条迁移（{first}）",
        en='{found} has a move in the state "{state}" already ({first})',
    ),
    "lifecycle-end-left": Message(
        zh="“{state}”是终态，{found} 不能从它出发",
        en='"{state}" is an end: {found} cannot leave it',
    ),
}
