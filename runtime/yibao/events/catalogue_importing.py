"""Messages of the ``importing`` domain: tables and plans that cannot be read."""

from __future__ import annotations

from collections.abc import Mapping

from yibao.events.catalogue import Message

MESSAGES: Mapping[str, Message] = {
    "import-missing": Message("没有这个文件：{found}", "no such file: {found}", "检查路径", "check the path"),
    "import-directory": Message(
        "这是一个目录，不是表格文件", "this is a directory, not a table", "请逐个给出文件", "name the files"
    ),
    "import-too-large": Message(
        "表格过大：{found}，最多 {allowed}", "table too large: {found}, at most {allowed}"
    ),
    "import-unreadable": Message("表格无法读取：{reason}", "cannot read the table: {reason}"),
    "import-empty": Message("表格是空的", "the table is empty"),
    "import-binary": Message(
        "内容不是表格：可能已损坏，或扩展名不对",
        "the content is no table: damaged, or the file has the wrong extension",
        "文本表格请存为 UTF-8 的 csv 或 tsv；电子表格请存为 xlsx（旧的 xls 不支持）",
        "save text tables as UTF-8 csv or tsv, spreadsheets as xlsx (old xls is not supported)",
    ),
    "import-encoding": Message(
        "表格不是 UTF-8 编码：遇到字节 {found}",
        "the table is not UTF-8: found byte {found}",
        "请另存为 UTF-8（常见原因：GBK 编码）",
        "save it as UTF-8 (often it is GBK)",
    ),
    "import-not-word": Message(
        "不是可读的 Word 文档：{reason}",
        "not a Word document that can be read: {reason}",
        "用 Word 打开并另存为 .docx 再试",
        "open it with Word, save it as .docx and try again",
    ),
    "import-old-word": Message(
        "这是旧格式的 Word 文档（.doc）",
        "this is a Word document of the old kind (.doc)",
        "用 Word 打开并另存为 .docx",
        "open it with Word and save it as .docx",
    ),
    "import-encrypted": Message(
        "文档设有密码，无法读取",
        "the document is protected by a password",
        "去掉密码后再导入",
        "remove the password first",
    ),
    "import-not-edition": Message(
        "目标目录里的版本无法读取，未写入任何文件：{found}",
        "the edition in the target folder cannot be read, nothing was written: {found}",
        "先按上面的提示改正，或换一个目录",
        "mend it as told above, or choose another folder",
    ),
    "import-result": Message(
        "导入的结果不成一个版本，未写入任何文件：{found}",
        "what was imported makes no edition, nothing was written: {found}",
    ),
    "import-format": Message(
        "不认识的表格格式 {found}", "unknown table format {found}", "可用：{allowed}", "known: {allowed}"
    ),
    "import-columns": Message(
        "缺少列：{missing}（表头是：{found}）",
        "columns are missing: {missing} (the header is: {found})",
        "相近的列名：{nearest}",
        "similar columns: {nearest}",
    ),
    "import-no-rows": Message("表格只有表头，没有数据行", "the table has a header but no rows"),
    "import-nothing": Message(
        "给出的文件里没有字段表",
        "none of the files holds a field table",
        "字段表至少要有列：infno, io, node, code, name, type, length",
        "a field table needs the columns infno, io, node, code, name, type, length",
    ),
    "import-no-witness": Message("{infno}：没有来源写到这个交易", "{infno}: no source has this number"),
    "import-plan-value": Message(
        "导入计划里的值不可用：{found}", "a value of the import plan is unusable: {found}"
    ),
}
