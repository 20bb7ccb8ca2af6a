"""Messages of the ``message`` domain: what validation says about requests and replies."""

from __future__ import annotations

from collections.abc import Mapping

from yibao.events.catalogue import Message

MESSAGES: Mapping[str, Message] = {
    # The message cannot be read as one.
    "message-json": Message(
        zh="报文不是合法的 JSON：第 {line} 行第 {col} 列，{why_zh}",
        en="the message is no valid JSON: line {line}, column {col}: {why_en}",
        hint_zh="报文应为不带 BOM 的 UTF-8 编码 JSON",
        hint_en="a message is JSON in UTF-8 without a byte order mark",
    ),
    "message-too-large": Message(
        zh="报文有 {found} 字节，超过上限 {allowed} 字节",
        en="the message has {found} bytes, more than the {allowed} that are read",
        hint_zh="明细请分批上传；确需更大的报文时调高上限",
        hint_en="send detail lines in packets, or raise the limit",
    ),
    "message-shape": Message(
        zh="报文结构不对：应为 {allowed}，实为 {found}",
        en="not the message that was expected: found {found}, expected {allowed}",
        hint_zh='请求形如 {"infno": …, "input": {…}}，应答形如 {"infcode": …, "output": {…}}',
        hint_en='a request looks like {"infno": …, "input": {…}}, a reply like {"infcode": …, "output": {…}}',
    ),
    "duplicate-key": Message(
        zh="键 {code} 在同一对象中出现多次",
        en="the key {code} occurs more than once in one object",
        hint_zh="各平台取哪一个并无约定，请只保留一个",
        hint_en="which one a platform takes is anyone's guess: keep one",
    ),
    "infno-unknown": Message(
        zh="交易编号“{found}”不在本版本中{near_zh}",
        en="the interface number “{found}” is not in this edition{near_en}",
        hint_zh="应答和不带信封的报文里没有交易编号，需另行指定",
        hint_en="a reply and a bare body do not carry the number: name it beside them",
    ),
    "direction-unknown": Message(
        zh="看不出报文是请求还是应答",
        en="neither a request nor a reply can be told from the message",
        hint_zh="请指定 input 或 output",
        hint_en="say input or output",
    ),
    # Errors of fields and nodes.
    "field-required": Message(
        zh="{name}（{code}）必填，实为 {found}",
        en="{code} ({name}) is required, found {found}",
    ),
    "node-required": Message(
        zh="节点 {name}（{code}）必填，实为 {found}",
        en="the node {code} ({name}) is required, found {found}",
    ),
    "field-type": Message(
        zh="{name}（{code}）应为 {allowed_zh}，实为{kind_zh} {found}",
        en="{code} ({name}) must be {allowed}, found {kind} {found}",
    ),
    "field-length": Message(
        zh="{name}（{code}）最长 {allowed} 个字符，实有 {length} 个：{found}",
        en="{code} ({name}) takes at most {allowed} characters, found {length}: {found}",
        hint_zh="汉字也按一个字符计",
        hint_en="a Chinese character counts as one",
    ),
    "field-digits": Message(
        zh="{name}（{code}）小数点前最多 {allowed} 位：{found}",
        en="{code} ({name}) takes at most {allowed} digits before the point: {found}",
    ),
    "field-scale": Message(
        zh="{name}（{code}）小数点后最多 {allowed} 位：{found}",
        en="{code} ({name}) takes at most {allowed} decimal places: {found}",
        hint_zh="先按四舍五入取到 {allowed} 位再发送",
        hint_en="round it to {allowed} places before sending",
    ),
    "field-date": Message(
        zh="{name}（{code}）不是真实的日期或时间：{found}",
        en="{code} ({name}) is no real date or time: {found}",
        hint_zh="格式为 {allowed}",
        hint_en="write it as {allowed}",
    ),
    "code-unknown": Message(
        zh="{name}（{code}）的值 {found} 不在字典 {dict} 中，可用：{allowed}",
        en="{code} ({name}) has {found}, which the code list {dict} does not have; it has {allowed}",
    ),
    "node-shape": Message(
        zh="节点 {name}（{code}）应为{allowed_zh}，实为{kind_zh}",
        en="the node {code} ({name}) must be {allowed}, found {kind}",
    ),
    "node-limit": Message(
        zh="节点 {name}（{code}）最多 {allowed} 条，实有 {found} 条",
        en="the node {code} ({name}) takes at most {allowed} items, found {found}",
        hint_zh="请分批上传",
        hint_en="send them in packets",
    ),
    # Deviations that platforms live with.
    "number-as-string": Message(
        zh="{name}（{code}）是数值，却写成了文本：{found}",
        en="{code} ({name}) is a number but came as a text: {found}",
    ),
    "string-as-number": Message(
        zh="{name}（{code}）是文本，却写成了{kind_zh}：{found}",
        en="{code} ({name}) is a text but came as a {kind}: {found}",
        hint_zh="请加引号，否则前导零会丢失",
        hint_en="put it in quotes, or leading zeros get lost",
    ),
    "number-form": Message(
        zh="{name}（{code}）的写法 {found} 不规范，规范写法是 {allowed}",
        en="{code} ({name}) is written {found}; the plain form is {allowed}",
    ),
    "null-optional": Message(
        zh="{name}（{code}）没有值时不必传 null",
        en="{code} ({name}) is null; leave it out instead",
    ),
    "empty-number": Message(
        zh="数值 {name}（{code}）为空文本，应不传或传 0",
        en="the number {code} ({name}) is an empty text; leave it out or send 0",
    ),
    "date-form": Message(
        zh="{name}（{code}）写作 {found}，规范格式是 {allowed}",
        en="{code} ({name}) is written {found}; the standard's form is {allowed}",
    ),
    "unknown-field": Message(
        zh="标准中没有字段 {code}{near_zh}",
        en="the standard has no field {code} here{near_en}",
        hint_zh="省级扩展字段请写入该省版本",
        hint_en="describe a province's own field in that province's edition",
    ),
    "code-unlisted": Message(
        zh="{name}（{code}）的值 {found} 不在已知字典 {dict} 中",
        en="{code} ({name}) has {found}, which the known code list {dict} does not have",
        hint_zh="地区或新版本可能增加了代码，值按原样保留",
        hint_en="a region or a later version may have added it; the value is kept as it is",
    ),
    "one-element-list": Message(
        zh="{name}（{code}）应为{allowed_zh}，实为{kind_zh}，按一条处理",
        en="{code} ({name}) should be {allowed}, found {kind}; it is read as one item",
    ),
    "findings-cut": Message(
        zh="问题超过 {allowed} 条，其余未再检查",
        en="more than {allowed} findings; the rest was not checked",
    ),
    # Writing.
    "wire-value": Message(
        zh="{path} 处的值无法写成报文：{found}，可用：{allowed}",
        en="the value at {path} cannot be written: found {found}, takes {allowed}",
        hint_zh="金额请用 Decimal，不要用 float",
        hint_en="use Decimal for amounts, never float",
    ),
}
