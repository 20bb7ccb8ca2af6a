"""Reads headings and captions: which interface, which direction, which node, which dictionary."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from yibaogen.model import Kind

_NUMBERING = re.compile(r"^(?:第?[\d.]+[章节、.]?|[A-Z]\.[\d.]*|[一二三四五六七八九十]+、|\(\d+\))\s*(?=\D)")
_TABLE_NUMBER = re.compile(r"^(?:续?表)\s*[A-Z]?[\d.\-]*\s*(?:表)?\s*[::]?\s*")
# Six digits are no interface of the platform, but what stands below such a heading must not be taken for another's.
_NUMBER = r"([0-9]{4}[A-Z]?|[A-Z][0-9]{3}|[0-9]{6})"
NUMBER = re.compile(_NUMBER)
_BRACKETED = re.compile(rf"[【\[〔《(]\s*{_NUMBER}\s*[】\]〕》)]\s*[-—:、]?\s*(.*)")
_BARE = re.compile(rf"{_NUMBER}\s*[-—:、. ]\s*(\S.*)|{_NUMBER}(?=[\u4e00-\u9fff])(.*)")
_TRAILING = re.compile(rf"(\S.*?)\s*[【\[〔(]\s*{_NUMBER}\s*[】\]〕)]\s*")
_NODE = re.compile(
    r"节点\s*(?:标识|表示|标志|名称|代码|名)?\s*(?:[::为]\s*|\s*)(无节点|无|[A-Za-z_][A-Za-z0-9_.#<>\s]*?(?=$|[,)()\u4e00-\u9fff;]))"
)
_EMPTY_NODE = re.compile(r"节点\s*(?:标识|表示|标志|名称|代码|名)?\s*[::]\s*\)")
_PAREN_NAME = re.compile(r"\(\s*([A-Za-z_][A-Za-z0-9_.#]*)\s*\)")
_SET = re.compile(r"(?:输入|输出|入参|出参)\s*([A-Za-z_][A-Za-z0-9_]*)")
_BARE_NODE = re.compile(r"([A-Za-z_][A-Za-z0-9_]{2,63})(?:\s+\S.*)?")
_DICT = re.compile(r"^(.*?)\s*\(\s*([A-Za-z][A-Za-z0-9_\- ]*)\s*\)\s*(\([^()]*\))?\s*$")
_MANY = re.compile(r"多行|列表|集合|数组|\blist\b|\barray\b|循环|0\.\.n|1\.\.n", re.IGNORECASE)
_ONE = re.compile(r"单行|单条|对象\b|\bobject\b", re.IGNORECASE)
_GONE = re.compile(r"[(\[]?已(?:废除|废止|作废|停用|弃用|取消|下线)|[(\[](?:废除|废止|作废|停用|弃用|取消)")
_PARTS = re.compile(
    r"(?:交易|接口|业务|重点|参数|报文|补充|特别)?(?:说明|对象|描述|示例|样例|备注|注意事项|功能|约束)"
)
_ROWS = re.compile(r"([^,;。、0-9]*?)[为是:](单|多)行")
_INPUT = re.compile(r"输入|入参|请求参数|请求报文")
_OUTPUT = re.compile(r"输出|出参|返回参数|响应参数|响应报文|返回结果")
_FILE = re.compile(r"文件(?:参数|内容|格式|列)?说明|txt文件", re.IGNORECASE)
_SECTION = frozenset(
    [
        "输入",
        "输入参数",
        "输入信息",
        "交易输入",
        "入参",
        "请求参数",
        "输出",
        "输出参数",
        "输出信息",
        "交易输出",
        "出参",
        "返回参数",
        "响应参数",
        "请求",
        "响应",
        "返回",
    ]
)
_LONGEST_HEADING = 60


@dataclass(frozen=True, slots=True)
class Caption:
    """What a caption says of the table below it. ``node`` None: nothing; "": directly below input or output.

    ``io`` "" where it says nothing; ``title``: its words without numbers and node; ``about_file``: columns of a txt file.
    """

    io: str
    node: str | None
    kind: Kind | None
    title: str
    about_file: bool = False


def plain(text: str) -> str:
    """Half-width signs and one line."""
    return " ".join(unicodedata.normalize("NFKC", text).split())


def unnumbered(text: str) -> str:
    """Without the number of a chapter or a table in front."""
    bare = _TABLE_NUMBER.sub("", plain(text), count=1)
    return _NUMBERING.sub("", bare, count=1).strip()


def interface_heading(text: str, level: int) -> tuple[str, str] | None:
    """(number, name) of a heading such as ``【1101】人员信息获取``; a paragraph that is no heading must be short and bracketed."""
    line = plain(text)
    if len(line) > _LONGEST_HEADING * (2 if level else 1):
        return None
    bare = _NUMBERING.sub("", line, count=1) if not re.match(_NUMBER + r"\D", line) else line
    if match := _BRACKETED.match(bare.strip()):
        name = match.group(2)
        sentence = not level and (not name or re.search(r"[。;,]|【|\d{4}】", name))
        return None if sentence else (match.group(1), _name(name))
    if not level:
        return None
    if match := _BARE.fullmatch(bare):
        number = match.group(1) or match.group(3)
        return number, _name(match.group(2) or match.group(4) or "")
    if match := _TRAILING.fullmatch(bare):
        return match.group(2), _name(match.group(1))
    return None


def _name(text: str) -> str:
    """The interface's name without a remark in brackets at its end."""
    return re.sub(r"\s*[(（][^()（）]*[)）]\s*$", "", text).strip(" -—:：") if len(text) > 2 else text


def withdrawn(text: str) -> bool:
    """True for a heading that says that the interface is no more."""
    return bool(_GONE.search(plain(text)))


def section(text: str) -> str:
    """``input`` or ``output`` when a heading says just that."""
    bare = unnumbered(text).strip(":： ")
    if bare in _SECTION:
        return "input" if _INPUT.match(bare) or bare in ("请求", "交易输入") else "output"
    return ""


def part_of_interface(text: str) -> bool:
    """True for headings such as 重点说明, under which an interface goes on."""
    return bool(section(text) or _PARTS.fullmatch(unnumbered(text)))


def direction(text: str) -> str:
    """``input`` or ``output``, whichever word stands first; "" when neither does."""
    found = [
        (match.start(), io)
        for pattern, io in ((_INPUT, "input"), (_OUTPUT, "output"))
        if (match := pattern.search(text))
    ]
    return min(found)[1] if found else ""


def kind_of(text: str) -> Kind | None:
    """What words such as 多行数据 or 列表 say."""
    if _ONE.search(text):
        return "object"
    return "array" if _MANY.search(text) else None


def caption(text: str) -> Caption | None:
    """What a line above a table says; None when it says nothing about tables of fields."""
    line = unnumbered(text)
    if len(line) > 2 * _LONGEST_HEADING:
        return None
    io = direction(line)
    node = _node(line)
    title = re.sub(r"\(.*$", "", line)
    title = re.sub(r"^(?:输入|输出|入参|出参)\s*[-—:]?\s*", "", title).strip()
    about_file = bool(_FILE.search(line))
    if not io and node is None and not about_file:
        return None
    return Caption(io, node, kind_of(line), title, about_file)


def _node(line: str) -> str | None:
    if _EMPTY_NODE.search(line):
        return ""
    if match := _NODE.search(line):
        name = re.sub(r"\s+", "", match.group(1))
        return "" if name in ("无节点", "无") else name
    if match := _PAREN_NAME.search(line):
        return match.group(1)
    match = _SET.match(line)
    return match.group(1) if match else None


def bare_node(text: str) -> str | None:
    """A line that begins with a node's name and has little else: ``Data1``, ``feeList 费用明细``."""
    match = _BARE_NODE.fullmatch(plain(text))
    return match.group(1) if match and len(text) < _LONGEST_HEADING else None


def dictionary_title(text: str) -> tuple[str, str, str] | None:
    """(title, id, remark) of ``性别(gend)``; blanks in the id are misprints."""
    line = unnumbered(text)
    match = _DICT.match(line) if len(line) <= _LONGEST_HEADING * 2 else None
    if match is None:
        return None
    return match.group(1).strip(), re.sub(r"\s+", "", match.group(2)), match.group(3) or ""


def row_words(text: str) -> list[tuple[str, str, Kind]]:
    """(direction, subject, kind) from a sentence such as 输入为单行数据，输出参保信息为多行数据."""
    found: list[tuple[str, str, Kind]] = []
    side = ""
    for match in _ROWS.finditer(plain(text)):
        words = match.group(1).strip()
        side = direction(words) or side
        subject = re.sub(r"交易|输入|输出|入参|出参", "", words).strip(" .、")
        found.append((side, subject, "array" if match.group(2) == "多" else "object"))
    return found
