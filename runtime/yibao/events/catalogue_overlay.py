"""Messages of the ``overlay`` domain: lines of differences that do not fit their base."""

from __future__ import annotations

from collections.abc import Mapping

from yibao.events.catalogue import Message

MESSAGES: Mapping[str, Message] = {
    # How a line is written.
    "overlay-line-empty": Message(
        "这一行没有内容",
        "this line says nothing",
        "每行写成 {动词: 地址, …}",
        "write {verb: address, …}",
    ),
    "overlay-verb": Message(
        "没有动词 {found}", "there is no verb {found}", "相近或全部：{nearest}", "nearest, or all: {nearest}"
    ),
    "overlay-address": Message(
        "地址 {found} 看不懂",
        "{found} is no address",
        "写成 2207 input data psn_no、2207 output .、2207、2207 rule 编号、envelope request 字段、dict 字典、element 数据元",
        "write 2207 input data psn_no, 2207 output ., 2207, 2207 rule <id>, envelope request <field>, dict <id>, element <code>",
    ),
    "overlay-verb-kind": Message(
        "动词 {found} 不能用于 {kind}",
        "the verb {found} cannot be said of this ({kind})",
        "可用：{allowed}",
        "one of: {allowed}",
    ),
    "overlay-name": Message("{found} 不能作为名称", "{found} cannot be a name"),
    "overlay-was-key": Message(
        "was 里的 {found} 不是它的属性",
        "{found} in was is none of its attributes",
        "相近或全部：{nearest}",
        "nearest, or all: {nearest}",
    ),
    "overlay-envelope": Message(
        "以别的版本为基础的版本不能有 envelope.yaml",
        "an edition with a base has no envelope.yaml",
        "用 overlay/ 里的行写差异，例如 {add: envelope request 字段}",
        "write the differences as lines in overlay/, such as {add: envelope request <field>}",
    ),
    # The chain of editions.
    "overlay-base-unknown": Message(
        "作为基础的版本 {found} 不存在",
        "the base {found} is no edition",
        "现有版本：{allowed}；相近：{nearest}",
        "editions: {allowed}; nearest: {nearest}",
    ),
    "overlay-base-cycle": Message(
        "版本互为基础，成了圈：{found}",
        "the bases form a circle: {found}",
        "改掉其中一个 base",
        "change one of the bases",
    ),
    # A line against its base.
    "overlay-no-match": Message(
        "{place} 里没有 {found}",
        "{found} is not in {place}",
        "相近：{nearest}",
        "nearest: {nearest}",
    ),
    "overlay-was": Message(
        "基础 {base} 的 {key} 现为 {found}，不是 was 所写的 {allowed}",
        "{key} is {found} in the base {base}, not {allowed} as was says",
        "基础变了：核对该省文件，改这一行或删去",
        "the base has moved: read the province's document again, then change this line or take it out",
    ),
    "overlay-untrue": Message(
        "{verb} 说得不对：{key} 从 {was} 改为 {found} 应当用 {allowed}",
        "{verb} is not true: {key} from {was} to {found} is what {allowed} says",
        "tighten 收紧，relax 放宽，其余用 retype",
        "tighten allows less, relax more, retype says all else",
    ),
    "overlay-no-effect": Message(
        "没有作用：{base} 的 {key} 本来就是 {found}",
        "no effect: {key} is {found} in {base} already",
        "删去这一行：这里只写差异",
        "take the line out: only differences stand here",
    ),
    "overlay-repeats": Message(
        "{verb} 拿走的又照原样写了回来，与 {base} 相同",
        "what {verb} takes away is brought back as {base} has it",
        "两处都删去：这里只写差异",
        "take both out: only differences stand here",
    ),
    "overlay-twice": Message(
        "{key} 被两行改动",
        "two lines change {key}",
        "只留一行",
        "keep one of them",
    ),
    "overlay-gone": Message(
        "这里改动的东西被另一行 {verb} 去掉了",
        "what this line changes is taken away by another line ({verb})",
        "删去其中一行",
        "take one of the two lines out",
    ),
    "overlay-again": Message(
        "{found} 被去掉又加上",
        "{found} is taken away and added again",
        "写出改了什么：retype、tighten、retitle、move、change-rule 等",
        "say what changes: retype, tighten, retitle, move, change-rule …",
    ),
    "overlay-taken": Message(
        "名称 {found} 已经有了",
        "the name {found} is taken",
        "换一个名称，或改动原有的",
        "take another, or change what is there",
    ),
    "overlay-after": Message(
        "放不到 {found} 后面：结果里没有它，或互为前后",
        "cannot stand behind {found}: it is not in the result, or both stand behind each other",
        "after 用结果里的名称，^ 表示最前；相近：{nearest}",
        "after uses names of the result, ^ means first; nearest: {nearest}",
    ),
    "overlay-code-there": Message(
        "{base} 的字典已有代码 {found}（{label}）",
        "the list of {base} has code {found} ({label}) already",
        "含义不同时用 relabel",
        "say relabel when it means something else",
    ),
    "overlay-code-missing": Message(
        "{base} 的字典没有代码 {found}",
        "the list of {base} has no code {found}",
        "相近：{nearest}",
        "nearest: {nearest}",
    ),
    # New things against the base.
    "overlay-interface-there": Message(
        "{base} 已有交易 {found}",
        "{base} has {found} already",
        "写差异行；编号另作他用时加一行 {replace-interface: {found}}",
        "write lines of differences; where the number means something else add {replace-interface: {found}}",
    ),
    "overlay-dict-there": Message(
        "{base} 已有字典 {found}",
        "{base} has the dictionary {found} already",
        "用 add-codes、remove-codes、relabel 写差异",
        "write differences with add-codes, remove-codes, relabel",
    ),
    "overlay-element-there": Message(
        "{base} 已有数据元 {found}",
        "{base} has the element {found} already",
        "用 retype、retitle 等写差异（地址 element {found}）",
        "write differences with retype, retitle … (address: element {found})",
    ),
    "overlay-replacement-missing": Message(
        "要替换交易 {found}，却没有 interfaces/{found}.yaml",
        "{found} is to be replaced, but there is no interfaces/{found}.yaml",
        "写出该文件；只是去掉时用 remove-interface",
        "write that file; to take it away say remove-interface",
    ),
    # The result.
    "overlay-rule-broken": Message(
        "规则 {rule} 用到 {found}，而这一行去掉了它",
        "the rule {rule} mentions {found}, which this line takes away",
        "同时写 remove-rule 或 change-rule",
        "say remove-rule or change-rule as well",
    ),
    "overlay-used": Message(
        "{found} 还在使用：{user}",
        "{found} is still used: {user}",
        "先改动使用它的地方",
        "change what uses it first",
    ),
    # Commands.
    "explain-unknown": Message(
        "版本 {edition} 中没有 {found}",
        "edition {edition} has no {found}",
        "相近：{nearest}",
        "nearest: {nearest}",
    ),
    "edition-name": Message(
        "{found} 不能作为版本代号",
        "{found} cannot be the id of an edition",
        "小写英文与数字，用 - 连接；samples 等目录名除外",
        "lower case letters and digits, joined by -; not samples and the like",
    ),
    "edition-there": Message(
        "版本 {found} 已存在：{path}",
        "edition {found} is there already: {path}",
        "换一个代号",
        "take another id",
    ),
    "compare-strays": Message(
        "{path} 里还有别的规范文件：{found}",
        "{path} holds other spec files: {found}",
        "写到空目录，或先移走它们",
        "write to an empty folder, or move them away first",
    ),
}
