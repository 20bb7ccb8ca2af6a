"""Messages of the ``diff`` domain: what changed between two editions, and what can be wrong with a comparison.

Most changes can happen to a request and to a reply: the fact reads the same, the advice differs.
"""

from __future__ import annotations

from collections.abc import Mapping

from yibao.events.catalogue import Message

_SEND_ZH, _SEND_EN = "按旧规范发送的报文会被拒绝", "messages as they were sent are refused"
_FREE_ZH, _FREE_EN = "程序无须改动", "nothing needs work"
_READ_ZH, _READ_EN = "读取方须改", "what reads it needs work"
_LOOK_ZH, _LOOK_EN = "看看读取方和数据库列能否容纳", "see whether readers and database columns can take it"
_CODE_ZH, _CODE_EN = (
    "平台会忽略它，但 Python 模型里的属性没有了",
    "platforms ignore it, but the attribute in Python is gone",
)

_REFUSED = (_SEND_ZH, _SEND_EN)
_FREE = (_FREE_ZH, _FREE_EN)
_READER = (_READ_ZH, _READ_EN)
_LOOK = (_LOOK_ZH, _LOOK_EN)
_PYTHON = (_CODE_ZH, _CODE_EN)

_N_ZH, _N_EN = "{where}节点 {path}（{name}）", "{where_en} node {path} ({name})"
_F_ZH, _F_EN = "{where}字段 {path}（{name}）", "{where_en} field {path} ({name})"
_R_ZH, _R_EN = "{where}规则 {name} ", "{where_en} rule {name}"
_C_ZH, _C_EN = "文件列 {path}（{name}）", "file column {path} ({name})"
_D_ZH, _D_EN = "{path}（{name}）", "{path} ({name})"

Row = tuple[str, str, tuple[str, str], tuple[str, str]]
"""The sentence in both languages, the advice for a request, the advice for a reply."""


def _both(area: str, zh: str, en: str, rows: Mapping[str, Row]) -> dict[str, Message]:
    """Two messages per row, the subject in front of the sentence."""
    found: dict[str, Message] = {}
    for action, (said_zh, said_en, request, reply) in rows.items():
        for side, hint in (("request", request), ("reply", reply)):
            found[f"{side}-{area}-{action}"] = Message(zh + said_zh, en + said_en, *hint)
    return found


def _one(
    area: str, zh: str, en: str, rows: Mapping[str, tuple[str, str, tuple[str, str]]]
) -> dict[str, Message]:
    """One message per row."""
    return {
        f"{area}-{action}": Message(zh + said_zh, en + said_en, *hint)
        for action, (said_zh, said_en, hint) in rows.items()
    }


_NONE = ("", "")

_NODES = {
    "mandatory-added": ("是新增的必填节点", " is new and required", _REFUSED, _FREE),
    "mandatory-removed": ("已删除（{what}）", " is gone ({what})", _PYTHON, _READER),
    "optional-added": ("是新增的选填节点", " is new and optional", _FREE, _FREE),
    "optional-removed": ("已删除（{what}，原为选填）", " is gone ({what}; it was optional)", _PYTHON, _READER),
    "renamed": ("改名为 {to}", " is now called {to}", _REFUSED, _READER),
    "kind-changed": ("由 {from} 改为 {to}", " was {from}, is now {to}", _REFUSED, _READER),
    "limit-reduced": ("的条数上限由 {from} 减为 {to}", " takes at most {to} items; it was {from}",
                      ("更多的行须分批上传", "send more lines in packets"), _FREE),
    "limit-increased": ("的条数上限由 {from} 增为 {to}", " may have {to} items; it was {from}", _FREE, _LOOK),
    "requirement-tightened": ("由选填改为必填", " was optional, is now required", _REFUSED, _FREE),
    "requirement-relaxed": ("由必填改为选填", " was required, is now optional", _FREE, _READER),
}  # fmt: skip

_FIELDS = {
    "mandatory-added": ("是新增的必填字段，{what}", " is new and required, {what}", _REFUSED, _FREE),
    "mandatory-removed": ("已删除，原为必填 {what}", " is gone; it was required, {what}", _PYTHON, _READER),
    "optional-added": ("是新增的选填字段，{what}", " is new and optional, {what}", _FREE, _FREE),
    "optional-removed": ("已删除，原为选填 {what}", " is gone; it was optional, {what}", _PYTHON, _READER),
    "renamed": ("的代码由 {from} 改为 {to}", ": its code {from} is now {to}", _REFUSED, _READER),
    "type-changed": ("的类型由 {from} 改为 {to}", " was {from}, is now {to}", _REFUSED, _READER),
    "type-widened": (
        "由整数 {from} 放宽为小数 {to}", " was a whole number {from}, is now {to}",
        ("旧值仍可用；Python 类型由 int 变为 Decimal", "old values still pass; in Python int becomes Decimal"),
        ("可能出现小数，按整数读取会出错", "it may have decimals, which a reader of whole numbers cannot take"),
    ),
    "type-narrowed": (
        "由小数 {from} 收紧为整数 {to}", " was {from}, is now a whole number {to}", _REFUSED,
        ("旧的读法仍可用；Python 类型由 Decimal 变为 int", "readers still work; in Python Decimal becomes int"),
    ),
    "length-reduced": ("变短：{from} → {to}", " is shorter: {from} → {to}",
                       ("超长的值会被拒绝，发送前检查", "longer values are refused: check before sending"), _FREE),
    "length-increased": ("变长：{from} → {to}", " is longer: {from} → {to}", _FREE, _LOOK),
    "scale-reduced": ("小数位减少：{from} → {to}", " has fewer decimal places: {from} → {to}",
                      ("先四舍五入再发送", "round before sending"), _FREE),
    "scale-increased": ("小数位增加：{from} → {to}", " has more decimal places: {from} → {to}", _FREE, _LOOK),
    "requirement-tightened": ("由选填改为必填", " was optional, is now required", _REFUSED, _FREE),
    "requirement-relaxed": ("由必填改为选填", " was required, is now optional", _FREE,
                            ("读取方须允许它没有值", "readers must live without it")),
    "shape-changed": ("的形态由 {from} 改为 {to}", " was {from}, is now {to}", _REFUSED, _READER),
    "dict-added": ("新限定为字典 {to} 中的代码", " now takes only codes of {to}",
                   ("字典之外的值会被拒绝", "other values are refused"), _FREE),
    "dict-removed": ("不再限定字典 {from}", " is no longer bound to the code list {from}", _FREE,
                     ("可能出现字典之外的值", "other values may come")),
    "dict-changed": ("改用字典 {to}（原为 {from}），同一代码意思不同",
                     " has the code list {to} instead of {from}, where a code means something else",
                     ("逐个对照代码", "compare the codes one by one"), ("逐个对照代码", "compare the codes one by one")),
    "dict-narrowed": ("改用字典 {to}（原为 {from}），可用的代码变少",
                      " has the code list {to} instead of {from}, with fewer codes",
                      ("旧代码会被拒绝", "old codes are refused"), _FREE),
    "dict-widened": ("改用字典 {to}（原为 {from}），原有的值仍都可用",
                     " has the code list {to} instead of {from}; all former values still hold", _FREE,
                     ("可能出现新代码", "new codes may come")),
}  # fmt: skip

_RULES = {
    "added": ("是新增的：{to}", " is new: {to}", _REFUSED, _FREE),
    "removed": ("已取消：{from}", " is gone: {from}", _FREE, ("应答不再保证它", "replies no longer keep to it")),
    "changed": ("改了条件：{from} → {to}", " has another condition: {from} → {to}",
                ("对照前后条件，原来合格的报文可能被拒绝", "compare both: what passed may be refused"),
                ("对照前后条件", "compare both conditions")),
    "advice-added": ("是新增的提示：{to}", " is new advice: {to}",
                     ("平台仍会接收，最好照办", "platforms still take the message; better follow it"), _FREE),
    "advice-removed": ("（提示）已取消：{from}", " (advice) is gone: {from}", _FREE, _FREE),
    "advice-changed": ("（提示）改了条件：{from} → {to}", " (advice) has another condition: {from} → {to}",
                       ("对照前后条件", "compare both conditions"), _FREE),
    "severity-tightened": ("由提示改为错误", " was advice, is now an error", _REFUSED, _FREE),
    "severity-relaxed": ("由错误改为提示", " was an error, is now advice", _FREE,
                         ("应答不再保证它", "replies no longer keep to it")),
}  # fmt: skip

_LISTS = {
    "opened": ("改为开放字典", " is now open", _FREE, ("可能出现未列出的代码", "codes may come that it does not list")),
    "closed": ("改为封闭字典", " is now closed", ("未列出的代码会被拒绝", "codes that it does not list are refused"), _FREE),
}  # fmt: skip

_CODES = {
    "added": ("是新增的代码：{label}", " is a new code: {label}", _FREE,
              ("程序要能处理这个新代码", "programs must cope with the new code")),
    "removed": ("已删除，原意为：{label}", " is gone; it meant {label}", ("旧代码会被拒绝", "the old code is refused"), _FREE),
    "renumbered": ("改号为 {to}，意思不变：{label}", " is now {to} with the same meaning: {label}",
                   ("改发新代码", "send the new code"), ("读取方须认识新代码", "readers must know the new code")),
    "meaning-changed": ("换了意思：{from} → {to}", " means something else: {from} → {to}",
                        ("旧程序会发出错误的意思", "an old program says the wrong thing"),
                        ("旧程序会读成错误的意思", "an old program reads the wrong thing")),
    "wording-changed": ("改了说法：{from} → {to}", " is worded otherwise: {from} → {to}",
                        ("看看意思是否仍相同", "see whether it still means the same"),
                        ("看看意思是否仍相同", "see whether it still means the same")),
}  # fmt: skip

_INTERFACES = {
    "added": ("交易 {infno}（{name}）是新增的", "{infno} ({name}) is new", _FREE),
    "removed": ("交易 {infno}（{name}）已取消", "{infno} ({name}) is gone", ("调用会被拒绝", "calls are refused")),
    "moved": ("交易 {infno}（{name}）改用编号 {to}", "{infno} ({name}) has the new number {to}",
              ("按新编号调用", "call the new number")),
    "reassigned": ("编号 {infno} 原为“{was}”，现在是另一个交易“{name}”",
                   "{infno} was “{was}” and is now another interface, “{name}”",
                   ("按旧意思调用会办错业务", "an old call now does another thing")),
    "caller-changed": ("交易 {infno}（{name}）的发起方由 {from} 改为 {to}",
                       "{infno} ({name}) was called by {from}, is now called by {to}",
                       ("发起与接收对调，两边都要改", "calling and serving change places")),
    "method-changed": ("交易 {infno}（{name}）的方法名由 {from} 改为 {to}",
                       "{infno} ({name}): its method {from} is now called {to}",
                       ("线上不变；Python 代码须改调用", "the wire stays; Python code must call the new name")),
    "name-changed": ("交易 {infno} 的名称由“{from}”改为“{to}”", "{infno} was named “{from}”, is now “{to}”", _NONE),
    "chapter-changed": ("交易 {infno}（{name}）由“{from}”归入“{to}”", "{infno} ({name}) moved from “{from}” to “{to}”",
                        _NONE),
    "note-changed": ("交易 {infno}（{name}）的说明改了", "the note of {infno} ({name}) reads otherwise", _NONE),
}  # fmt: skip

_FILES = {
    "added": ("文件 {path}（{name}）是新增的，{what} 列", "file {path} ({name}) is new, {what} columns", _FREE),
    "removed": ("文件 {path}（{name}）已取消", "file {path} ({name}) is gone", _READER),
    "renamed": ("文件 {from}（{name}）改名为 {to}", "file {from} ({name}) is now called {to}",
                ("线上不变；Python 里的类名变了", "the wire stays; its class in Python has another name")),
}  # fmt: skip

_COLUMNS = {
    "inserted": ("插在第 {at} 列，{what}", " is inserted as column {at}, {what}",
                 ("其后各列都错位", "all columns behind it shift")),
    "appended": ("加在最后（第 {at} 列），{what}", " is added at the end (column {at}), {what}",
                 ("读取方若核对列数会出错", "readers that count columns will object")),
    "removed": ("（第 {at} 列，{what}）已删除", " (column {at}, {what}) is gone",
                ("其后各列都错位", "all columns behind it shift")),
    "moved": ("由第 {from} 列移到第 {to} 列", " moved from column {from} to column {to}", _READER),
    "renamed": ("的代码由 {from} 改为 {to}", ": its code {from} is now {to}",
                ("文件内容不变；Python 里的属性名变了", "the file stays; its attribute in Python has another name")),
    "type-changed": ("的类型由 {from} 改为 {to}", " was {from}, is now {to}", _READER),
    "length-reduced": ("变短：{from} → {to}", " is shorter: {from} → {to}",
                       ("上传的文件须检查长度", "check the length in files that you upload")),
    "length-increased": ("变长：{from} → {to}", " is longer: {from} → {to}", _LOOK),
    "scale-reduced": ("小数位减少：{from} → {to}", " has fewer decimal places: {from} → {to}",
                      ("上传的文件须先四舍五入", "round in files that you upload")),
    "scale-increased": ("小数位增加：{from} → {to}", " has more decimal places: {from} → {to}", _LOOK),
    "requirement-tightened": ("由选填改为必填", " was optional, is now required",
                              ("上传的文件须填写", "fill it in files that you upload")),
    "requirement-relaxed": ("由必填改为选填", " was required, is now optional",
                            ("读取下载的文件须允许它为空", "readers of downloads must live without it")),
    "shape-changed": ("的形态由 {from} 改为 {to}", " was {from}, is now {to}", _READER),
    "dict-changed": ("的字典由 {from} 改为 {to}", ": the code list {from} is now {to}",
                     ("逐个对照代码", "compare the codes one by one")),
}  # fmt: skip

_WORDS = {
    "node-name-changed": Message(
        _N_ZH + "的名称由“{from}”改为“{to}”", _N_EN + " was named “{from}”, is now “{to}”"
    ),
    "node-note-changed": Message(_N_ZH + "的说明改了", _N_EN + ": the note reads otherwise"),
    "field-name-changed": Message(
        _F_ZH + "的名称由“{from}”改为“{to}”", _F_EN + " was named “{from}”, is now “{to}”"
    ),
    "field-note-changed": Message(_F_ZH + "的说明改了", _F_EN + ": the note reads otherwise"),
    "rule-message-changed": Message(_R_ZH + "的提示语改了", _R_EN + ": its message reads otherwise"),
    "dict-name-changed": Message(
        _D_ZH + "的名称由“{from}”改为“{to}”", _D_EN + " was named “{from}”, is now “{to}”"
    ),
    "dict-note-changed": Message(_D_ZH + "的说明改了", _D_EN + ": the note reads otherwise"),
    "dict-added": Message(
        _D_ZH + "是新增的字典，{what} 个代码", _D_EN + " is a new code list of {what} codes"
    ),
    "dict-removed": Message(
        _D_ZH + "已取消，原有 {what} 个代码",
        _D_EN + " is gone; it had {what} codes",
        "codes.py 里的常量没有了",
        "its constant in codes.py is gone",
    ),
    "code-spelling-changed": Message(
        _D_ZH + "只改了写法：{from} → {to}", _D_EN + " is only spelt otherwise: {from} → {to}"
    ),
}

_UNJUDGED = {
    f"{area}-{action}": Message(
        f"{_D_ZH}{zh}", f"{_D_EN}{en}", "没有字段会因此被拒绝", "no field is refused for it"
    )
    for area, rows in (("dict", _LISTS), ("code", _CODES))
    for action, (zh, en, _, _) in rows.items()
}

_TROUBLE: Mapping[str, Message] = {
    "diff-source-unknown": Message(
        zh="“{found}”不是版本、目录或 git 修订：{reason}",
        en="“{found}” is no edition, folder or git revision: {reason}",
        hint_zh="版本：{allowed}；相近：{nearest}；修订可写 HEAD~1 或 v1.0:national",
        hint_en="editions: {allowed}; near: {nearest}; a revision is written HEAD~1 or v1.0:national",
    ),
    "diff-no-specs": Message(
        zh="“{found}”里没有规范（找不到 edition.yaml）",
        en="“{found}” holds no specs (no edition.yaml)",
        hint_zh="给出含 specs/ 的项目、specs 目录，或单个版本的目录",
        hint_en="name a project with specs/, a specs folder, or the folder of one edition",
    ),
    "diff-git-failed": Message(
        zh="git 无法读取 {found}：{reason}",
        en="git cannot read {found}: {reason}",
    ),
    "accept-fingerprint": Message(
        zh="指纹“{found}”不对：应为 16 位十六进制数",
        en="“{found}” is no fingerprint: it has 16 hexadecimal digits",
        hint_zh="指纹见 yibao diff 的输出",
        hint_en="yibao diff prints them",
    ),
    "accept-date": Message(
        zh="到期日“{found}”不对：应写作 2026-12-31",
        en="“{found}” is no date: write it as 2026-12-31",
    ),
    "accept-doubled": Message(
        zh="指纹 {found} 重复：第一次在 {first}", en="{found} occurs twice: first at {first}"
    ),
    "accept-expired": Message(
        zh="对 {found} 的接受已于 {expires} 到期（负责人 {owner}），不再起作用",
        en="the acceptance of {found} ended on {expires} (owner {owner}) and no longer counts",
        hint_zh="改好程序后删去这一条，或重新商定到期日",
        hint_en="finish the work and remove the entry, or agree on another date",
    ),
    "accept-stale": Message(
        zh="对 {found} 的接受对不上任何差异",
        en="no change has the accepted fingerprint {found}",
        hint_zh="差异已不存在或已变样：删去这一条",
        hint_en="the change is gone or is another one now: remove the entry",
    ),
}

MESSAGES: Mapping[str, Message] = {
    **_both("node", _N_ZH, _N_EN, _NODES),
    **_both("field", _F_ZH, _F_EN, _FIELDS),
    **_both("rule", _R_ZH, _R_EN, _RULES),
    **_both("dict", _D_ZH, _D_EN, _LISTS),
    **_both("code", _D_ZH, _D_EN, _CODES),
    **_one("interface", "", "", _INTERFACES),
    **_one("file", "", "", _FILES),
    **_one("column", _C_ZH, _C_EN, _COLUMNS),
    **_WORDS,
    **_UNJUDGED,
    **_TROUBLE,
}
