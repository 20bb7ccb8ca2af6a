"""Messages of the ``sheets`` domain: templates and filled workbooks."""

from __future__ import annotations

from collections.abc import Mapping

from yibao.events.catalogue import Message

_OTHER_ZH, _OTHER_EN = "用 yibao template --list 看哪些交易有模板。", "See yibao template --list."

MESSAGES: Mapping[str, Message] = {
    "sheet-unfit-platform": Message(
        zh="{infno} {name} 由平台发起，机构不上传",
        en="{infno} is called by the platform: there is nothing to upload",
    ),
    "sheet-unfit-money": Message(
        zh="{infno} {name} 动用资金，必须当面逐笔办理，不能用表格上传",
        en="{infno} moves money: it is done one by one with the patient, never from a workbook",
    ),
    "sheet-unfit-file": Message(
        zh="{infno} {name} 传的是文件，不是表格里的行",
        en="{infno} carries a file, not rows",
    ),
    "sheet-unfit-query": Message(
        zh="{infno} {name} 是查询，没有可上传的内容",
        en="{infno} is a query: there is nothing to upload",
        hint_zh="用 yibao call 查询；" + _OTHER_ZH,
        hint_en="Use yibao call. " + _OTHER_EN,
    ),
    "sheet-unfit-empty": Message(
        zh="{infno} {name} 没有入参", en="{infno} has no input, so there is nothing to fill in"
    ),
    "sheet-unfit-lists": Message(
        zh="{infno} {name} 有并列的几个列表，一行属于哪条记录说不清",
        en="{infno} has several lists side by side: a row of one belongs to no row of another",
        hint_zh=_OTHER_ZH,
        hint_en=_OTHER_EN,
    ),
    "sheet-unfit-deep": Message(
        zh="{infno} {name} 嵌套超过两层，表格写不下",
        en="{infno} is nested more than two deep, which sheets cannot show",
        hint_zh=_OTHER_ZH,
        hint_en=_OTHER_EN,
    ),
    "sheet-unfit-shape": Message(
        zh="{infno} {name} 有必填字段是 JSON、列表或文件内容，一个单元格写不下",
        en="{infno} has a required field that is JSON, a list or bytes, which no cell holds",
        hint_zh=_OTHER_ZH,
        hint_en=_OTHER_EN,
    ),
    "upload-nothing": Message(
        zh="没有指定文件",
        en="no file was named",
        hint_zh="yibao upload 填好的.xlsx；继续任务用 --resume，列出任务用 --jobs。",
        hint_en="yibao upload filled.xlsx; --resume continues a job, --jobs lists them.",
    ),
    "upload-matching-job": Message(
        zh="{found} 是贯标的任务，不在这里继续",
        en="{found} is a job of yibao match and is not continued here",
        hint_zh="再运行一次 yibao match send（或 undo），会接着做，并记下平台上有什么。",
        hint_en="Run yibao match send (or undo) again: it goes on and notes what is at the platform.",
    ),
    "sheet-suffix": Message(
        zh="写出的是 Excel 工作簿，文件名应以 .xlsx 结尾：{found}",
        en="a workbook is written, so the name must end in .xlsx: {found}",
    ),
    "sheet-exists": Message(
        zh="{found} 已存在，没有覆盖",
        en="{found} exists and was not overwritten",
        hint_zh="用 -o 换一个文件名，或先移走它。",
        hint_en="Choose another name by -o, or move the file away.",
    ),
    "sheet-write": Message(zh="{found} 写不进去：{reason}", en="{found} cannot be written: {reason}"),
    "sheet-missing": Message(
        zh="没有文件 {found}",
        en="there is no file {found}",
        hint_zh="核对路径和文件名；要上传用的空白工作簿，用 yibao template 写出，如 yibao template 3401。",
        hint_en="Check the path and the name; yibao template writes an empty workbook for uploads: yibao template 3401.",
    ),
    "sheet-unreadable": Message(
        zh="{found} 打不开：{reason}",
        en="{found} cannot be read: {reason}",
        hint_zh="支持 xlsx 和 csv（UTF-8 或 GBK）；.xls 请用 Excel 或 WPS 另存为 xlsx，加密的先去掉密码。",
        hint_en="xlsx and csv (UTF-8 or GBK) can be read; save .xls as xlsx, and remove a password.",
    ),
    "sheet-too-large": Message(
        zh="{found} 展开后有 {size}，超过上限 {allowed}",
        en="{found} unpacks to {size}, more than the limit of {allowed}",
        hint_zh="拆成几个文件；也可能是清空格式留下的大片空行，删掉它们再保存。",
        hint_en="Split the file; or delete the empty rows that only formats have left behind.",
    ),
    "sheet-number-needed": Message(
        zh="看不出 {found} 是哪个交易的表",
        en="{found} does not tell which interface it is for",
        hint_zh="用 --infno 指定；模板的 A1 格写着交易编号。贯标的核对工作簿不在这里上传：yibao match take，再 match send。",
        hint_en="Name it by --infno; a template says it in cell A1. A review workbook goes through yibao match take, then match send.",
    ),
    "sheet-number-unknown": Message(
        zh="版本 {edition} 没有交易 {found}{near_zh}",
        en="edition {edition} has no interface {found}{near_en}",
        hint_zh=_OTHER_ZH,
        hint_en=_OTHER_EN,
    ),
    "sheet-number-other": Message(
        zh="表格是 {found} 的，而 --infno 是 {allowed}",
        en="the workbook is for {found}, --infno says {allowed}",
    ),
    "sheet-edition-other": Message(
        zh="表格是版本 {found} 的模板，现在按 {allowed} 检查",
        en="the workbook is a template of edition {found} and is checked against {allowed}",
        hint_zh="用 -e {found}，或重新生成模板。",
        hint_en="Use -e {found}, or write a new template.",
    ),
    "sheet-header-missing": Message(
        zh="没有找到表头：前 {allowed} 行里没有一行是 {infno} 的字段代码或名称",
        en="no header: none of the first {allowed} rows holds field codes or names of {infno}",
        hint_zh="保留模板的表头，或用 yibao template {infno} 重新生成。",
        hint_en="Keep the template's header, or write it anew by yibao template {infno}.",
    ),
    "sheet-column-unknown": Message(
        zh="列“{found}”不是 {infno} 的字段{near_zh}",
        en="column “{found}” is no field of {infno}{near_en}",
        hint_zh="改正列名；自己用的列，列名前加 #，就不会读。",
        hint_en="Correct the name; a column of your own begins with # and is not read.",
    ),
    "sheet-column-nameless": Message(
        zh="这一列有内容，却没有列名",
        en="this column has values and no name",
        hint_zh="写上字段代码，或删掉这一列。",
        hint_en="Write the field code above it, or delete the column.",
    ),
    "sheet-column-twice": Message(
        zh="列 {found} 出现两次，另一次在 {first}", en="column {found} comes twice, first in {first}"
    ),
    "sheet-column-missing": Message(
        zh="缺少必填列 {name}（{found}）",
        en="the required column {found} is missing",
        hint_zh="加上这一列，或用 yibao template {infno} 重新生成。",
        hint_en="Add it, or write the template anew by yibao template {infno}.",
    ),
    "sheet-empty": Message(
        zh="没有数据行",
        en="there are no rows",
        hint_zh="从示例行下面开始填；标着“示例”的行和以 # 开头的行不发送。",
        hint_en="Fill in below the example; rows marked 示例 or beginning with # are not sent.",
    ),
    "sheet-example-changed": Message(
        zh="这一行标着“示例”，内容却改过：不知道要不要发送",
        en="this row is marked 示例 but was changed: nobody knows whether to send it",
        hint_zh="要发送就清空 A 列的“示例”；不要就删掉这一行。",
        hint_en="Clear 示例 in column A to send it, or delete the row.",
    ),
    "sheet-formula": Message(
        zh="{name}（{code}）是公式，读不出可靠的值",
        en="{name} ({code}) is a formula, whose value cannot be relied on",
        hint_zh="复制这一列，选择性粘贴为“值”。",
        hint_en="Copy the column and paste it as values.",
    ),
    "sheet-cell-error": Message(
        zh="{name}（{code}）是错误值 {found}", en="{name} ({code}) is the error {found}"
    ),
    "sheet-digits-lost": Message(
        zh="{name}（{code}）被 Excel 存成了数值，15 位以后的数字已经丢失",
        en="{name} ({code}) was stored as a number: the digits after the 15th are lost",
        hint_zh="把单元格格式设为“文本”，再从原始资料重新填写。",
        hint_en="Set the cell's format to text and fill it in again from the source.",
    ),
    "sheet-label-other": Message(
        zh="{name}（{code}）的代码和文字不一致：{found}，字典里是 {allowed}",
        en="code and label of {name} ({code}) contradict each other: {found}, the dictionary says {allowed}",
    ),
    "sheet-label-ambiguous": Message(
        zh="{name}（{code}）的“{found}”对应几个代码：{allowed}",
        en="“{found}” of {name} ({code}) stands for several codes: {allowed}",
        hint_zh="从下拉列表里选，或填代码。",
        hint_en="Choose from the list, or write the code.",
    ),
    "sheet-record-missing": Message(
        zh="这一行没有写序号，不知道属于“{allowed}”的哪一行",
        en="this row has no number (序号), so it belongs to no row of “{allowed}”",
        hint_zh="两张表写同样的序号。",
        hint_en="Write the same number in both sheets.",
    ),
    "sheet-record-unknown": Message(
        zh="“{allowed}”里没有序号 {found}", en="“{allowed}” has no number {found}"
    ),
    "sheet-record-twice": Message(
        zh="序号 {found} 出现两次，另一次在第 {first} 行",
        en="number {found} comes twice, first in row {first}",
    ),
    "sheet-staff-key": Message(
        zh="这一行既没有执业人员代码，也没有证件号码和姓名，无法核对",
        en="this row has neither code nor certificate nor name, so nobody can be looked up",
    ),
    "sheet-row-refused": Message(
        zh="{fate}：{told}（infcode {infcode}）",
        en="{fate_en}: {told}（infcode {infcode}）",
        hint_zh="改正这一行再上传同一个文件：其余的行不会重发。",
        hint_en="Correct the row and upload the file again: the others are not sent again.",
    ),
    "sheet-row-unknown": Message(
        zh="{fate}：{told}",
        en="{fate_en}: {told}",
        hint_zh="查报文 {msgid}：yibao journal show {msgid}；查明之前不会重发这一行。",
        hint_en="See yibao journal show {msgid}; the row is not sent again before its fate is known.",
    ),
    "sheet-row-invalid": Message(
        zh="{fate}：{told}",
        en="{fate_en}: {told}",
        hint_zh="改正这一行再上传。",
        hint_en="Correct the row and upload again.",
    ),
    "sheet-row-held": Message(
        zh="{fate}：{told}",
        en="{fate_en}: {told}",
        hint_zh="等另一任务有了结果再继续。",
        hint_en="Continue when the other job has come to an end.",
    ),
}
