"""Messages of the ``spec`` domain: what can be wrong in spec and sample files."""

from __future__ import annotations

from collections.abc import Mapping

from yibao.events.catalogue import Message

MESSAGES: Mapping[str, Message] = {
    # files
    "file-missing": Message("文件不存在", "no such file", "检查路径与文件名", "check the path and the name"),
    "file-directory": Message(
        "这是一个目录，不是文件", "this is a directory, not a file", "请给出文件路径", "name a file"
    ),
    "file-too-large": Message(
        "文件过大：{found} 字节，最多 {allowed} 字节", "file too large: {found} bytes, at most {allowed}"
    ),
    "file-unreadable": Message("文件无法读取：{reason}", "cannot read the file: {reason}"),
    "file-encoding": Message(
        "文件不是 UTF-8 编码：遇到字节 {found}",
        "the file is not UTF-8: found byte {found}",
        "请另存为 UTF-8（常见原因：GBK 编码）",
        "save it as UTF-8 (often it is GBK)",
    ),
    "file-empty": Message("文件是空的", "the file is empty"),
    "file-name-mismatch": Message(
        "文件内写的是 {found}，与文件名不符",
        "the file says {found}, which is not its name",
        "文件应名为 {allowed}",
        "it should be {allowed}",
    ),
    # YAML
    "yaml-syntax": Message(
        "YAML 语法错误：{reason}",
        "YAML syntax: {reason}",
        "检查缩进、冒号后的空格与引号",
        "check indentation, the space behind colons, quotes",
    ),
    "yaml-duplicate-key": Message(
        "键 {found} 重复：第一次在 {first}",
        "key {found} occurs twice: first at {first}",
        "删去其中一个",
        "remove one of them",
    ),
    "yaml-alias": Message(
        "规范文件不允许 YAML 别名（*）",
        "aliases (*) are not allowed in spec files",
        "把内容原样写出",
        "write the content in place",
    ),
    "yaml-tag": Message(
        "规范文件不允许 YAML 标签 {found}",
        "tag {found} is not allowed in spec files",
        "删去标签",
        "remove the tag",
    ),
    "yaml-depth": Message("嵌套过深，最多 {allowed} 层", "nested too deeply, at most {allowed} levels"),
    # shapes and values
    "spec-shape": Message("此处应为 {allowed}，实际为 {found}", "expected {allowed} here, found {found}"),
    "spec-key-unknown": Message(
        "未知的键 {found}",
        "unknown key {found}",
        "可用的键：{allowed}；相近：{nearest}",
        "known keys: {allowed}; nearest: {nearest}",
    ),
    "spec-key-missing": Message("缺少 {found}", "{found} is missing", "补上 {found}", "add {found}"),
    "spec-value": Message(
        "{key} 的值 {found} 不可用", "{found} is no value for {key}", "可用：{allowed}", "allowed: {allowed}"
    ),
    "source-unknown": Message(
        "未知的来源 {found}",
        "unknown source {found}",
        "edition.yaml 的 sources 里有：{allowed}；相近：{nearest}",
        "edition.yaml has: {allowed}; nearest: {nearest}",
    ),
    "source-reserved": Message("来源名 {found} 是保留字", "the source name {found} is reserved"),
    # effects.yaml
    "effect-method-unknown": Message(
        "没有接口方法 {found}", "no interface has the method {found}", "相近：{nearest}", "nearest: {nearest}"
    ),
    "effect-missing": Message(
        "effects.yaml 没有说明 {found} 的作用",
        "effects.yaml does not say what {found} does",
        "在 methods 里加一行，或在 verbs 里加它的首词",
        "add a line below methods, or its first word below verbs",
    ),
    "effect-row": Message(
        "应答里没有节点 {found}", "the reply has no node {found}", "相近：{nearest}", "nearest: {nearest}"
    ),
    "effect-field": Message(
        "应答的节点里没有字段 {found}",
        "the reply's node has no field {found}",
        "相近：{nearest}",
        "nearest: {nearest}",
    ),
    # editions, elements, dictionaries
    "edition-unknown": Message(
        "没有版本 {found}",
        "there is no edition {found}",
        "现有版本：{allowed}；相近：{nearest}",
        "editions: {allowed}; nearest: {nearest}",
    ),
    "type-unknown": Message(
        "未知的类型 {found}",
        "unknown type {found}",
        "可用：string(n) string decimal(p,s) integer(n) date datetime time code(n)",
        "one of: string(n) string decimal(p,s) integer(n) date datetime time code(n)",
    ),
    "field-code": Message(
        "字段代码 {found} 的写法不合规",
        "{found} is not a field code",
        "字母开头，只含字母、数字、_ 和 -",
        "a letter, then letters, digits, _ and -",
    ),
    "element-unknown": Message(
        "elements.yaml 里没有数据元 {found}",
        "elements.yaml has no element {found}",
        "相近：{nearest}；新数据元请先在 elements.yaml 定义",
        "nearest: {nearest}; define a new element in elements.yaml first",
    ),
    "dict-unknown": Message(
        "没有字典 {found}", "there is no dictionary {found}", "相近：{nearest}", "nearest: {nearest}"
    ),
    "dict-missing": Message("类型 {found} 需要用 dict 指明字典", "type {found} needs a dict"),
    "dict-uncoded": Message(
        "类型 {found} 不是 code，不能有字典 {dict}",
        "type {found} is no code and cannot have dictionary {dict}",
        "类型改为 code(n)，或写 dict: none",
        "make the type code(n), or write dict: none",
    ),
    "dict-empty": Message(
        "字典 {found} 没有代码，也没有标为 open", "dictionary {found} has no codes and is not open"
    ),
    # nodes, interfaces
    "node-path": Message(
        "节点名 {found} 的写法不合规",
        "{found} is not a node path",
        "字段直接在 input/output 下时写 “.”；嵌套用 a.b",
        "write “.” for fields directly below input/output; a.b for nesting",
    ),
    "node-parent": Message(
        "节点 {found} 的上级 {parent} 没有先定义",
        "node {found} comes before its parent {parent}",
        "上级应写在前面；相近：{nearest}",
        "put the parent first; nearest: {nearest}",
    ),
    "node-field-clash": Message(
        "{found} 既是字段又是节点",
        "{found} is both a field and a node",
        "删去字段行",
        "remove the field line",
    ),
    "infno-format": Message(
        "交易编号 {found} 的写法不合规",
        "{found} is not an interface number",
        "四位数字，可带一个字母",
        "four digits, perhaps a letter",
    ),
    "method-format": Message(
        "方法名 {found} 的写法不合规",
        "{found} is not a method name",
        "小写英文，用 _ 连接",
        "lower case English, joined by _",
    ),
    "method-doubled": Message(
        "方法名 {found} 已被 {first} 使用", "method {found} is already used by {first}"
    ),
    # rules
    "rule-id": Message(
        "规则编号 {found} 的写法不合规",
        "{found} is not a rule id",
        "小写英文与数字，用 - 连接",
        "lower case letters and digits, joined by -",
    ),
    "rule-id-doubled": Message(
        "规则 {found} 重复：第一次在 {first}", "rule {found} occurs twice: first at {first}"
    ),
    "rule-id-reserved": Message(
        "规则编号 {found} 与内置检查重名", "rule id {found} is that of a built-in check"
    ),
    "rule-require-or-check": Message(
        "规则 {found} 应当恰有 require 与 check 之一", "rule {found} needs exactly one of require and check"
    ),
    "rule-scope": Message(
        "规则的 scope {found} 不是节点",
        "scope {found} is not a node",
        "相近：{nearest}",
        "nearest: {nearest}",
    ),
    "rule-scope-unclear": Message(
        "规则 {rule} 没有写 scope，而 {found} 所在的节点不唯一：{nodes}",
        "rule {rule} has no scope, and {found} is found in: {nodes}",
        "写明 scope，或用 节点.字段",
        "write scope, or node.field",
    ),
    "rule-name": Message(
        "规则用到的 {found} 不在节点 {scope} 中",
        "{found} is not in node {scope}",
        "相近：{nearest}",
        "nearest: {nearest}",
    ),
    "expr-syntax": Message(
        "表达式在 {found} 处无法理解",
        "the expression cannot be read at {found}",
        "语法见 docs/ARCHITECTURE.md 的 Rules 一节",
        "see Rules in docs/ARCHITECTURE.md",
    ),
    "expr-function-unknown": Message(
        "没有函数 {found}",
        "there is no function {found}",
        "可用：abs count date id_card length max min present round sum unique zero",
        "one of: abs count date id_card length max min present round sum unique zero",
    ),
    "expr-arguments": Message(
        "函数 {name} 要 {allowed} 个参数，给了 {found} 个", "{name} takes {allowed} arguments, found {found}"
    ),
    "expr-too-long": Message(
        "表达式过长，最多 {allowed} 个字符", "expression too long, at most {allowed} characters"
    ),
    "expr-depth": Message(
        "表达式嵌套过深，最多 {allowed} 层", "expression nested too deeply, at most {allowed} levels"
    ),
    # lint
    "element-unused": Message(
        "数据元 {found} 没有接口使用",
        "element {found} is used by no interface",
        "删去，或检查字段代码",
        "remove it, or check the field code",
    ),
    "dict-unused": Message("字典 {found} 没有字段使用", "dictionary {found} is used by no field"),
    "infno-too-long": Message(
        "交易编号 {found} 比外层报文的 infno（{allowed} 位）长：这样的报文发不出去",
        "number {found} is longer than the envelope's infno ({allowed}): no such message can be sent",
        "放宽外层报文 infno 的长度",
        "relax the length of infno in the envelope",
    ),
    "node-empty": Message("节点 {found} 没有字段", "node {found} has no fields"),
    "text-control": Message(
        "{key} 含有控制字符或双向文字控制符 {found}",
        "{key} holds a control or bidi character {found}",
        "删去该字符",
        "remove the character",
    ),
    "spec-not-canonical": Message(
        "文件不是规范格式", "the file is not in canonical form", "运行 yibao fmt", "run yibao fmt"
    ),
    # the requirement
    "requirement-missing": Message(
        "需求中的交易 {found}（{name}）没有描述", "required number {found} ({name}) is not described"
    ),
    "requirement-name": Message("交易 {found} 的名称应为 {allowed}", "{found} should be named {allowed}"),
    # samples
    "sample-infno": Message(
        "样例目录 {found} 不是本版本的交易",
        "sample folder {found} is no number of this edition",
        "相近：{nearest}",
        "nearest: {nearest}",
    ),
    "sample-file": Message(
        "样例文件名 {found} 不可用",
        "{found} is no name for a sample",
        "同目录下的 .json 文件",
        "a .json file in the same folder",
    ),
    "sample-label": Message(
        "样例 {found} 的标注矛盾：valid: true 不应有 breaks，valid: false 必须有",
        "sample {found}: valid: true has no breaks, valid: false must have some",
    ),
    "sample-unlabelled": Message(
        "{found} 没有在 samples.yaml 里标注", "{found} is not labelled in samples.yaml"
    ),
    "sample-fails": Message(
        "标为有效的样例 {found} 未通过：{rules}", "sample {found} is labelled valid but breaks {rules}"
    ),
    "sample-differs": Message(
        "样例 {found} 标注违反 {allowed}，实际违反 {rules}",
        "sample {found} is labelled to break {allowed}, but breaks {rules}",
    ),
    "sample-warns": Message(
        "样例 {found} 标注警告 {allowed}，实际警告 {rules}",
        "sample {found} is labelled to warn {allowed}, but warns {rules}",
    ),
    "sample-few": Message(
        "{found} 的{side}样例不足：{count}，至少 {allowed}",
        "too few {side} samples of {found}: {count}, at least {allowed}",
    ),
    "field-unsampled": Message("没有一个有效样例带有 {found}", "no valid sample carries {found}"),
    "rule-unsampled": Message("没有一个无效样例违反 {found}", "no invalid sample breaks {found}"),
}
