"""Dosage forms: which words mean the same, which are near, which are another product."""

from __future__ import annotations

import re
from functools import lru_cache

from yibao.matching.text import bare

# One row per form: what it is called in catalogues, labels and on shelves. The first word is the form's name.
_FORMS = """
片 片剂 素片 普通片 糖衣片 薄膜衣片 包衣片 薄膜片 划痕片 压制片
分散片
缓释片 长效片 缓释薄膜片
控释片
肠溶片 肠溶薄膜衣片 肠溶包衣片
咀嚼片
泡腾片
口腔崩解片 口崩片 速崩片
含片 口含片
舌下片
阴道片 阴道用片
胶囊 胶囊剂 硬胶囊 硬胶囊剂 普通胶囊
软胶囊 软胶囊剂 胶丸
缓释胶囊
控释胶囊
肠溶胶囊 肠溶胶囊剂 肠溶微丸胶囊
肠溶软胶囊
颗粒 颗粒剂 冲剂 冲服剂
混悬颗粒
干混悬剂 干混悬 干悬剂
缓释颗粒
肠溶颗粒
散 散剂 粉剂 口服散剂
丸 丸剂
水丸
蜜丸 大蜜丸 小蜜丸 水蜜丸
浓缩丸
滴丸 滴丸剂
口服溶液 口服溶液剂 口服液 内服液 口服液体剂 合剂
口服混悬液 混悬液 口服混悬剂
糖浆 糖浆剂
酊 酊剂
煎膏 膏滋 煎膏剂
注射液 注射剂 针剂 针 小针 水针 水针剂 大输液 输液 静脉注射液 小水针 注射用溶液
注射用粉 注射用 粉针 粉针剂 冻干粉针 冻干粉针剂 注射用无菌粉末 无菌粉末 注射用冻干粉 冻干 粉针注射剂 注射用粉末
注射用乳 乳状注射液 注射用乳剂 脂肪乳注射液
滴眼液 滴眼剂 眼药水 眼水
眼膏 眼用软膏 眼药膏 眼膏剂
眼用凝胶 眼用凝胶剂
滴鼻液 滴鼻剂
鼻喷雾剂 鼻用喷雾剂 喷鼻剂
滴耳液 滴耳剂
气雾剂 吸入气雾剂
粉雾剂 吸入粉雾剂 干粉吸入剂 吸入粉剂
吸入溶液 雾化溶液 雾化吸入溶液 雾化液 吸入用溶液
吸入用混悬液 吸入混悬液 雾化混悬液
喷雾剂
软膏 软膏剂 药膏
乳膏 乳膏剂 霜 霜剂
凝胶 凝胶剂
搽剂 涂剂 外用溶液 外用溶液剂 外用液
洗剂 洗液
栓 栓剂
阴道栓
阴道泡腾片
贴膏 贴膏剂 膏药 橡胶膏
贴剂 透皮贴剂 贴片 贴
灌肠剂 灌肠液
溶液 溶液剂
冲洗剂 冲洗液
植入剂
"""
# Forms that people write for each other: the approval number or the specification has to decide.
_NEAR = """
片 分散片
口服溶液 糖浆
颗粒 混悬颗粒 干混悬剂
丸 水丸 蜜丸 浓缩丸
软膏 乳膏
搽剂 溶液 洗剂 冲洗剂
注射液 注射用乳
吸入溶液 吸入用混悬液
口服溶液 口服混悬液
口服溶液 溶液
贴膏 贴剂
栓 阴道栓
阴道片 阴道泡腾片
喷雾剂 鼻喷雾剂 气雾剂
片 含片 舌下片
"""
# Words that are also used for the special forms of their kind: 针 of powders, a column 片剂 of coated tablets.
_LOOSE = frozenset({"针", "针剂", "注射剂", "片剂", "胶囊剂", "丸剂", "栓剂"})


def _table() -> dict[str, str]:
    rows = [line.split() for line in _FORMS.split("\n") if line]
    return {word: row[0] for row in rows for word in row}


FORMS = _table()
"""Every known word → the form that it means."""
_NEARS = frozenset(
    frozenset((one, other))
    for line in _NEAR.split("\n")
    for one in line.split()
    for other in line.split()
    if one != other
)
# A column may say 素片; at the end of a name it is the end of 霉素 and 片.
_LONGEST = "|".join(sorted(map(re.escape, FORMS.keys() - {"素片"}), key=len, reverse=True))
_AT_END = re.compile(rf"(?:{_LONGEST})$")


@lru_cache(maxsize=1 << 14)
def form_of(text: str) -> str:
    """The form that a cell names: known word, known end of it, else its own bare text; empty when there is none."""
    word = bare(text)
    if word in FORMS:
        return FORMS[word]
    found = _AT_END.search(word)
    return FORMS[found.group()] if found else word


_INHALED = re.compile("(?:雾化吸入|吸入|雾化)用(?=...)|雾化吸入(?=...)")


def split_form(name: str) -> tuple[str, str, str]:
    """A bare drug name as (name without its form, form, the word for it): 阿莫西林胶囊 → (阿莫西林, 胶囊, 胶囊)."""
    prefix = ""
    if name.startswith("注射用"):
        name, prefix = name[3:], "注射用粉"
    elif (inhaled := _INHALED.match(name)) is not None:
        name, prefix = name[inhaled.end() :], "吸入溶液"
    found = _AT_END.search(name)
    if found is None or found.start() < 2:
        return name, prefix, prefix
    form = FORMS[found.group()]
    if prefix == "吸入溶液" and form == "口服混悬液":
        form = "吸入用混悬液"
    elif prefix and form in ("溶液", "注射液", "口服溶液", "口服混悬液"):
        form = prefix
    return name[: found.start()], form, found.group()


def near(one: str, other: str) -> bool:
    """Whether two forms are written for each other."""
    return frozenset((one, other)) in _NEARS


def loose(word: str) -> bool:
    """Whether a word for a form is also used for the special forms of its kind."""
    return word in _LOOSE
