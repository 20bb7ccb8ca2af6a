"""Messages of the ``matching`` domain: local lists, review workbooks, uploads of mappings."""

from __future__ import annotations

from collections.abc import Mapping

from yibao.events.catalogue import Message

MESSAGES: Mapping[str, Message] = {
    "match-sheet-missing": Message(
        zh="{found} 里没有工作表 {sheet}",
        en="{found} has no sheet {sheet}",
        hint_zh="去掉 --sheet，会自己找有名称列的工作表。",
        hint_en="Leave --sheet out: the sheet with a name column is found by itself.",
    ),
    "match-no-columns": Message(
        zh="{found} 里找不到表头：没有名称列。看到的是：{headings}",
        en="{found} has no header with a name column; found: {headings}",
        hint_zh="表头要在前 15 行，名称列可叫 {name}，编码列可叫 {id}；全部可用的列名见 docs/MATCHING.md。",
        hint_en="The header must be in the first 15 rows: a name column ({name}) and an id column ({id}); all headings are in docs/MATCHING.md.",
    ),
    "match-no-id": Message(
        zh="{found} 的工作表 {sheet} 没有院内编码列。表头是：{headings}",
        en="sheet {sheet} of {found} has no column for the institution's own code; its headings: {headings}",
        hint_zh="编码列可叫 {id}；上传 3301 时它就是定点医药机构目录编号。",
        hint_en="Call it one of {id}: 3301 sends it as fixmedins_hilist_id.",
    ),
    "match-row-fault": Message(
        zh="{cell} 是公式或错误值（{found}），这一行没有参加匹配",
        en="{cell} is a formula or an error value ({found}): the row was left out",
        hint_zh="在 Excel 里复制该列，选择性粘贴为值，再存一次。",
        hint_en="Paste the column as values and save again.",
    ),
    "match-row-empty": Message(
        zh="{cell} 是空的（{found}），这一行没有参加匹配",
        en="{cell} is empty ({found}): the row was left out",
        hint_zh="补上，或删去这一行。",
        hint_en="Fill it in, or delete the row.",
    ),
    "match-row-doubled": Message(
        zh="{cell} 的编码 {found} 在第 {row} 行已有，这一行没有采用",
        en="{cell}: the code {found} is in row {row} already; this row was left out",
        hint_zh="一个院内编码只能对应一条；改掉其中一个。",
        hint_en="One own code is one item: change one of them.",
    ),
    "match-empty": Message(
        zh="{found} 里没有可匹配的行",
        en="{found} has no rows to match",
        hint_zh="看前面列出的问题。",
        hint_en="See what was listed before.",
    ),
    "match-national-empty": Message(
        zh="国家目录里没有{kind}：{found}",
        en="there is no national catalogue of kind {kind} in {found}",
        hint_zh="先 yibao catalogue sync 或 import，或用 --national 指下载的目录文件。",
        hint_en="Run yibao catalogue sync or import first, or name a downloaded file by --national.",
    ),
    "match-store-missing": Message(
        zh="还没有匹配过：{found} 不存在",
        en="nothing has been matched yet: there is no {found}",
        hint_zh="先运行 yibao match 文件 --kind drug。",
        hint_en="Run yibao match FILE --kind drug first.",
    ),
    "match-store-open": Message(
        zh="核对库 {found} 打不开或写不进去：{reason}",
        en="the review store {found} cannot be opened or written: {reason}",
        hint_zh="用 --store 指 SQLite 文件或 postgresql:// 地址，或设 YIBAO_MATCH。",
        hint_en="Name an SQLite file or a postgresql:// address by --store or YIBAO_MATCH.",
    ),
    "match-kind-needed": Message(
        zh="要说明种类：--kind，{allowed}", en="the kind is needed: --kind {allowed_en}"
    ),
    "match-exists": Message(
        zh="{found} 已存在，没有覆盖：里面可能有人填过的选择",
        en="{found} exists and was not overwritten: somebody may have made choices in it",
        hint_zh="先用 yibao match take 读回，再换一个文件名，或删去旧文件。",
        hint_en="Read it back by yibao match take, then choose another name or delete it.",
    ),
    "match-write": Message(zh="{found} 写不进去：{reason}", en="{found} cannot be written: {reason}"),
    "match-no-review": Message(
        zh="{found} 不是核对工作簿：没有“核对”表或它的说明页",
        en="{found} is no review workbook",
        hint_zh="只能读回 yibao match 写出的工作簿，另存为 xlsx。",
        hint_en="Only workbooks that yibao match has written, saved as xlsx.",
    ),
    "match-pick-value": Message(
        zh="{cell}：不认识的选择“{found}”",
        en="{cell}: unknown choice {found}",
        hint_zh="只能是 1 至 5、无、稍后，或留空。",
        hint_en="It must be 1 to 5, 无 (none), 稍后 (later), or empty.",
    ),
    "match-pick-empty": Message(
        zh="{cell}：这一行没有第 {found} 个候选",
        en="{cell}: this row has no candidate {found}",
        hint_zh="选有编码的候选，或在“其他国家编码”列写编码。",
        hint_en="Choose a candidate that has a code, or write a code in the column 其他国家编码.",
    ),
    "match-pick-both": Message(
        zh="{cell}：既选了 {found}，又写了其他编码 {other}",
        en="{cell}: both a choice ({found}) and another code ({other})",
        hint_zh="留一个。",
        hint_en="Keep one of them.",
    ),
    "match-pick-nobody": Message(
        zh="{cell}：有选择，但这一行没有院内编码",
        en="{cell}: a choice in a row without the institution's code",
    ),
    "match-item-missing": Message(
        zh="{cell}：院内编码 {found} 不在匹配过的清单里",
        en="{cell}: the own code {found} is in no list that was matched",
        hint_zh="用现在的清单重新匹配一次。",
        hint_en="Match the present list again.",
    ),
    "match-code-missing": Message(
        zh="{cell}：国家目录里没有编码 {found}，或今天无效",
        en="{cell}: the national catalogue has no code {found} that is valid today",
        hint_zh="核对编码；目录在别处的用 --catalogue 或 --national 指出。",
        hint_en="Check the code; name the catalogue by --catalogue or --national where it is elsewhere.",
    ),
    "match-list-type": Message(
        zh="{found} 的目录没有标准的目录类别，3301 不能上传",
        en="the catalogue of {found} has no list type in the standard, so that 3301 cannot carry it",
        hint_zh="疾病和手术一般不上传，用 yibao match list --format csv 导出给 HIS；当地要求上传的，用 --list-type 写当地的类别。标准里有：{allowed}。",
        hint_en="Diagnoses and operations usually are not uploaded: export them by yibao match list --format csv. Where a region asks for it, name its type by --list-type. The standard has {allowed}.",
    ),
    "match-edition": Message(
        zh="版本 {found} 没有带目录编码的 {infno}", en="edition {found} has no {infno} that carries a mapping"
    ),
    "match-busy": Message(
        zh="另一个 yibao match send 或 undo 正在用 {found}，什么都没有发送",
        en="another yibao match send or undo is using {found}; nothing was sent",
        hint_zh="等它结束再运行。",
        hint_en="Run it again when that has ended.",
    ),
    "match-not-sent": Message(
        zh="这些院内编码不在平台上（没有上传过，或已经撤销）：{found}",
        en="these own codes are not at the platform (never uploaded, or taken back already): {found}",
        hint_zh="用 yibao match list --only sent 看已上传的；别的系统传的，先 yibao match adopt 查回。",
        hint_en="See yibao match list --only sent; yibao match adopt learns those that another system has uploaded.",
    ),
    "match-begin-needed": Message(
        zh="要写明对照从哪天开始：--begin yyyy-MM-dd（清单里有“开始日期”列的以清单为准）",
        en="say from which day the mappings hold: --begin yyyy-MM-dd (a column 开始日期 of the list goes before it)",
    ),
    "match-days-order": Message(
        zh="对照从 {begin} 开始，到 {end} 为止：结束早于开始",
        en="the mappings would hold from {begin} to {end}: the end is before the beginning",
        hint_zh="改正 --begin 或 --end（不写 --end 即一直有效）。",
        hint_en="Correct --begin or --end (without --end they hold for good).",
    ),
    "match-serve-loopback": Message(
        zh="核对网页只对本机开放，不能监听 {found}",
        en="the review page is for this machine only: it cannot listen on {found}",
        hint_zh="用 127.0.0.1；手机上看用 ssh 转发端口。",
        hint_en="Use 127.0.0.1; forward the port by ssh for another device.",
    ),
}
