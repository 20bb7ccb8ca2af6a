"""Words that tell one item from its neighbour: 左 and 右, 平扫 and 增强, 伴 and 不伴."""

from __future__ import annotations

import re
from functools import lru_cache

# A row: words that exclude each other. Words joined by `=` mean the same.
_ROWS = """
左侧=左 右侧=右 双侧=两侧=双
单侧 双侧=两侧
急性 慢性 亚急性
上 下
前 后
内 外
近 远
深 浅
平扫 增强
彩色 黑白
成人 儿童=小儿=幼儿 新生儿 早产儿
男性=男 女性=女
门诊 住院 急诊
良性 恶性
原位 浸润
原发性=原发 继发性=继发
开放性 闭合性
腹腔镜=经腹腔镜 开腹=经腹 胸腔镜=经胸腔镜 宫腔镜 关节镜 开胸
部分=次全 全部=全
根治 姑息
不完全 完全
不伴有=不伴=无并发症 伴有=伴
不含 含
可吸收 不可吸收=非吸收
带针 不带针=无针
定性 定量
高通量 低通量
首次 再次=复发
初诊 复诊
置入=植入=安装 取出=去除=拆除
动脉 静脉
皮下 皮内 肌肉 皮肤
阳性 阴性
气囊=球囊 无囊
普通 特需
局部麻醉=局麻 全身麻醉=全麻
稳定型=稳定性 不稳定型=不稳定性
出血性=出血 缺血性=缺血
胰岛素依赖型 非胰岛素依赖型
有线 无线
有创 无创
单腔 双腔 三腔
单胎 双胎
安全型 普通型
裂隙 眼底
单极 双极
直形=直型 弯形=弯型
"""


def _words() -> tuple[dict[str, tuple[tuple[int, str], ...]], re.Pattern[str]]:
    found: dict[str, tuple[tuple[int, str], ...]] = {}
    for number, row in enumerate(line for line in _ROWS.split("\n") if line):
        for group in row.split():
            words = group.split("=")
            for word in words:
                found[word] = (*found.get(word, ()), (number, words[0]))
    longest = "|".join(sorted(map(re.escape, found), key=len, reverse=True))
    return found, re.compile(longest)


_MEANINGS, _WORD = _words()


@lru_cache(maxsize=1 << 17)
def qualifiers(text: str) -> dict[int, frozenset[str]]:
    """Row → the words of it that a bare text has."""
    found: dict[int, set[str]] = {}
    for each in _WORD.finditer(text):
        for row, word in _MEANINGS[each.group()]:
            found.setdefault(row, set()).add(word)
    return {row: frozenset(words) for row, words in found.items()}


def opposed(one: str, other: str) -> tuple[int, int]:
    """Of two bare texts: in how many rows they contradict, and in how many only one of them says something."""
    mine, theirs = qualifiers(one), qualifiers(other)
    against = alone = 0
    for row in mine.keys() | theirs.keys():
        left, right = mine.get(row), theirs.get(row)
        if left == right:
            continue
        if left and right and not (left & right):
            against += 1
        else:
            alone += 1
    return against, alone
