"""Messages of the ``catalogue`` domain: the national catalogues, their files and their store."""

from __future__ import annotations

from collections.abc import Mapping

from yibao.events.catalogue import Message

_UNCHANGED_ZH = "库中内容没有改变。"
_UNCHANGED_EN = "The store is as it was."

MESSAGES: Mapping[str, Message] = {
    "catalogue-kind": Message(
        zh="没有目录 {found}；可用的有：{allowed}。",
        en="There is no catalogue {found}; there are: {allowed}.",
    ),
    "catalogue-query": Message(
        zh="没有可查的内容：{found}。",
        en="There is nothing to look for in: {found}.",
        hint_zh="给出名称的一部分、两个以上的拼音首字母、编码、规格或批准文号。",
        hint_en="Give a part of a name, two or more pinyin initials, a code, a specification or an approval number.",
    ),
    "catalogue-number": Message(
        zh="看不出 {found} 是哪个目录的文件。",
        en="It cannot be told of which catalogue {found} is.",
        hint_zh="用 --number 指明：{allowed}。",
        hint_en="Say so by --number: {allowed}.",
    ),
    "catalogue-open": Message(
        zh="目录库 {found} 用不了：{reason}",
        en="The catalogue store {found} cannot be used: {reason}",
        hint_zh="先运行 yibao catalogue sync 或 import；用 --db 或 YIBAO_CATALOGUE 指定 SQLite 文件或 postgresql:// 地址。",
        hint_en="Run yibao catalogue sync or import first; name the file or address by --db or YIBAO_CATALOGUE.",
    ),
    "catalogue-store": Message(
        zh="目录库是另一版 yibao 写的（库的格式 {found}，这一版读写格式 {allowed}），这一版不用它。" + _UNCHANGED_ZH,
        en="The catalogue store was written by another version of yibao (layout {found}, this version has {allowed}) and is not used. "
        + _UNCHANGED_EN,
        hint_zh="用 --db 或 YIBAO_CATALOGUE 指定一个新文件或空库，再运行 yibao catalogue sync 或 import 重新导入；旧库留着或删去都可以。",
        hint_en="Name a new file or an empty database by --db or YIBAO_CATALOGUE and run yibao catalogue sync or import again;"
        " the old store may be kept or removed.",
    ),
    "catalogue-import-missing": Message(
        zh="没有第 {found} 次导入。",
        en="There is no import {found}.",
        hint_zh="用 yibao catalogue status --format json 查看历次导入。",
        hint_en="See yibao catalogue status --format json.",
    ),
    "catalogue-dictionary": Message(
        zh="版本 {edition} 没有字典 {found}。",
        en="Edition {edition} has no dictionary {found}.",
        hint_zh="字典的代号见文档的“字典”页，或用 yibao show 字段代码 看它用的是哪个字典。",
        hint_en="The docs list the dictionaries; yibao show FIELD says which one a field uses.",
    ),
    "catalogue-unknown": Message(
        zh="版本 {edition} 没有目录 {found} 的文件或分页表。",
        en="Edition {edition} has neither file nor pages of catalogue {found}.",
        hint_zh="用 yibao show {found} 看接口；目录文件的列写在接口的 file: 下。",
        hint_en="See yibao show {found}; the columns of a catalogue's file stand under file: of its interface.",
    ),
    "catalogue-layout": Message(
        zh="版本 {edition} 的 {infno} 缺少不可少的列：{found}。",
        en="{infno} of edition {edition} lacks columns that cannot be missed: {found}.",
        hint_zh="在该版本的 overlay 里把列补上，再 yibao build。",
        hint_en="Add the columns in the edition's overlay, then yibao build.",
    ),
    "catalogue-columns": Message(
        zh="{file}:{line} 有 {found} 列，版本 {edition} 的 {infno} 是 {allowed} 列：不是这个目录的文件，或列有变动。" + _UNCHANGED_ZH,
        en="{file}:{line} has {found} columns, {infno} of edition {edition} has {allowed}: it is another catalogue's file, or the"
        " columns have changed. " + _UNCHANGED_EN,
        hint_zh="核对编号和版本（-e）；平台确实改了列时，在 overlay 里写明。末尾新增的列（12 列以内）可以直接导入。",
        hint_en="Check number and edition (-e); write changed columns into an overlay. Up to 12 new columns at the end are taken.",
    ),
    "catalogue-encoding": Message(
        zh="{file}:{line} 不是 UTF-8（看起来是 {found}）。" + _UNCHANGED_ZH,
        en="{file}:{line} is not UTF-8 (it looks like {found}). " + _UNCHANGED_EN,
        hint_zh="平台的目录文件是 UTF-8；重新下载，或先转换：iconv -f GB18030 -t UTF-8 原文件 > 新文件。",
        hint_en="The platform's files are UTF-8; download it again, or convert it: iconv -f GB18030 -t UTF-8 OLD > NEW.",
    ),
    "catalogue-no-text": Message(
        zh="{file}:{line} 不是文本。" + _UNCHANGED_ZH,
        en="{file}:{line} is no text. " + _UNCHANGED_EN,
        hint_zh="平台的目录文件是 UTF-8 的 txt 或装着它的 zip；重新下载。",
        hint_en="The platform's files are txt in UTF-8, or a zip that holds one; download it again.",
    ),
    "catalogue-office": Message(
        zh="{file} 是办公软件的文件，不是平台下发的目录文件。" + _UNCHANGED_ZH,
        en="{file} is a document of an office program, not a catalogue's file from the platform. " + _UNCHANGED_EN,
        hint_zh="给出 9102 下载的 zip 或其中的 txt；院内项目的表格用 yibao match。",
        hint_en="Give the zip from 9102, or the txt in it; lists of local items go to yibao match.",
    ),
    "catalogue-empty": Message(
        zh="{file} 里没有一行目录。" + _UNCHANGED_ZH,
        en="{file} holds not one line of a catalogue. " + _UNCHANGED_EN,
        hint_zh="重新下载；压缩包里应有一个 txt。",
        hint_en="Download it again; the archive should hold one txt.",
    ),
    "catalogue-broken": Message(
        zh="{file}：{lines} 行里有 {found} 行读不了，第一处在第 {line} 行（{reason_zh}）。" + _UNCHANGED_ZH,
        en="{file}: {found} of {lines} lines cannot be read, the first is line {line} ({reason_en}). " + _UNCHANGED_EN,
        hint_zh="个别坏行会单独存放；坏行超过二十分之一时整个文件不收。核对编号、版本和下载是否完整。",
        hint_en="Single bad lines are set aside; with more than one in twenty the file is refused. Check number, edition, download.",
    ),
    "catalogue-count": Message(
        zh="{file} 有 {found} 行，平台说的是 {allowed} 行：文件不完整。" + _UNCHANGED_ZH,
        en="{file} has {found} lines, the platform announced {allowed}: it is not whole. " + _UNCHANGED_EN,
        hint_zh="再运行一次 yibao catalogue sync，会重新下载。",
        hint_en="Run yibao catalogue sync again, which downloads it anew.",
    ),
    "catalogue-pages": Message(
        zh="{infno} 的分页对不上：取到 {found} 行，平台说的是 {allowed} 行。" + _UNCHANGED_ZH,
        en="The pages of {infno} do not add up: {found} rows came, the platform announced {allowed}. " + _UNCHANGED_EN,
        hint_zh="平台的数据可能正在更新；过一会儿再运行一次 yibao catalogue sync。",
        hint_en="Its data may be changing just now; run yibao catalogue sync again later.",
    ),
    "catalogue-busy": Message(
        zh="另一个 yibao catalogue sync 正在用 {found}。" + _UNCHANGED_ZH,
        en="Another yibao catalogue sync is using {found}. " + _UNCHANGED_EN,
        hint_zh="等它结束再运行；要同时同步，用 --state 给每个一个自己的目录。",
        hint_en="Run it again when that has ended; to run both at once, give each a folder of its own by --state.",
    ),
    "catalogue-cut": Message(
        zh="{file} 在第 {line} 行中间断了：文件不完整。" + _UNCHANGED_ZH,
        en="{file} ends in the middle of line {line}: it is not whole. " + _UNCHANGED_EN,
        hint_zh="重新下载后再导入。",
        hint_en="Download it again, then import.",
    ),
    "catalogue-known-file": Message(
        zh="{file} 已经导入过（第 {number} 次导入，{at}）。" + _UNCHANGED_ZH,
        en="{file} has been imported already (import {number}, {at}). " + _UNCHANGED_EN,
        hint_zh="不必再做；用 yibao catalogue status 查看。",
        hint_en="Nothing needs to be done; see yibao catalogue status.",
    ),
    "catalogue-known-version": Message(
        zh="{file} 里的版本都已在库中（库中最新 {found}），没有新内容。" + _UNCHANGED_ZH,
        en="All versions in {file} are in the store already (its newest is {found}). " + _UNCHANGED_EN,
        hint_zh="不必再做；用 yibao catalogue status 查看。",
        hint_en="Nothing needs to be done; see yibao catalogue status.",
    ),
    "catalogue-line-encoding": Message(zh="不是 UTF-8", en="not UTF-8"),
    "catalogue-line-columns": Message(zh="列数不对：{found}", en="wrong number of columns: {found}"),
    "catalogue-line-code": Message(zh="没有编码", en="no code"),
    "catalogue-line-name": Message(zh="没有名称（编码 {found}）", en="no name (code {found})"),
    "catalogue-line-date": Message(zh="不是日期：{found}", en="no date: {found}"),
    "catalogue-line-flag": Message(
        zh="有效标志不是 0 或 1：{found}", en="vali_flag is neither 0 nor 1: {found}"
    ),
    "catalogue-line-repeated": Message(zh="同一行重复（编码 {found}）", en="the same line again (code {found})"),
    "catalogue-line-version": Message(
        zh="同一编码、同一版本已有另一内容（编码 {found}）",
        en="the same code and version is there with another content (code {found})",
    ),
}  # fmt: skip
