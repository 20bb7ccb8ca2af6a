"""10,000 local drugs against 200,000 national rows, beside a naive rapidfuzz.process.extract over the same rows in the same run.

The rows are made up out of syllables: 5,000 names with their forms, strengths, packs and 3,000 makers. The items are rows of the
list as hospitals write them: another unit, a misspelt name, a short maker, no approval number, everything in one cell; some are in
no list. Which row is meant is known, so that the run also says how many are found, by us and by the peer, which compares name,
specification, package and maker as one text with each row (its default scorer, a sample of the items).

Prints times (wall clock; as many processes as the machine has cores, at most two), ratios and hits. Exits 1 when all items take
60 s or more, ready-making included, or when one is called certain and is wrong.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import process

from yibao.matching import Local, Matcher, National, Proposal, propose_all

ROWS, ITEMS, SAMPLE, LIMIT = 200_000, 10_000, 20, 60.0
HEADS = [
    "阿",
    "苯",
    "丙",
    "布",
    "地",
    "多",
    "厄",
    "法",
    "非",
    "呋",
    "格",
    "环",
    "甲",
    "卡",
    "克",
    "拉",
    "利",
    "罗",
    "洛",
    "美",
    "莫",
    "奈",
    "尼",
    "诺",
    "帕",
    "培",
    "普",
    "羟",
    "曲",
    "瑞",
    "塞",
    "沙",
    "舒",
    "司",
    "他",
    "泰",
    "替",
    "托",
    "维",
    "西",
    "辛",
    "依",
    "乙",
    "伊",
    "吲",
    "左",
]
MIDDLES = [
    "莫",
    "罗",
    "哌",
    "米",
    "拉",
    "贝",
    "替",
    "洛",
    "西",
    "司",
    "非",
    "卡",
    "那",
    "曲",
    "芬",
    "瑞",
    "格",
    "多",
    "泊",
    "舍",
    "沙",
    "舒",
    "布",
    "伐",
    "氟",
    "氯",
    "溴",
    "丁",
    "戊",
    "咪",
    "唑",
    "吡",
    "啶",
    "嘧",
    "嗪",
    "喹",
    "啉",
]
TAILS = [
    "西林",
    "沙星",
    "他汀",
    "普利",
    "沙坦",
    "地平",
    "洛尔",
    "拉唑",
    "替丁",
    "列净",
    "列汀",
    "格列",
    "唑仑",
    "西汀",
    "噻嗪",
    "霉素",
    "环素",
    "韦",
    "康唑",
    "司他",
    "替尼",
    "单抗",
    "帕胺",
    "酮",
    "那敏",
    "他定",
]
FORMS = (
    ("片", "片"),
    ("胶囊", "粒"),
    ("分散片", "片"),
    ("缓释片", "片"),
    ("颗粒", "袋"),
    ("肠溶片", "片"),
    ("口服溶液", "瓶"),
)
PLACES = [
    "江北",
    "河西",
    "东陵",
    "南岭",
    "青屿",
    "云漠",
    "海州",
    "北原",
    "金川",
    "石门",
    "鲁中",
    "华沅",
    "川西",
    "天目",
    "中原",
    "滨江",
    "长岭",
    "西山",
    "临湖",
    "安平",
]
WORDS = [
    "康泽",
    "济民",
    "仁和",
    "白云",
    "生物",
    "民族",
    "第一",
    "第二",
    "扬子",
    "欧意",
    "时代",
    "双鹤",
    "瑞伦",
    "恒信",
    "九真",
    "同德",
    "百草",
    "康健",
    "广济",
    "永安",
]
ENDS = (
    "药业有限公司",
    "制药有限公司",
    "制药股份有限公司",
    "医药科技有限公司",
    "药业集团有限公司",
    "制药厂有限公司",
    "生物制药有限公司",
    "药业股份有限公司",
)
TYPOS = {
    "西": "希",
    "洛": "络",
    "沙": "砂",
    "替": "提",
    "莫": "漠",
    "拉": "啦",
    "罗": "萝",
    "唑": "挫",
    "地": "第",
    "司": "斯",
    "他": "它",
    "普": "谱",
}


@dataclass(frozen=True)
class Meant:
    """A local item and the code that it stands for; empty where it is in no list."""

    item: Local
    code: str


def names(chance: random.Random, count: int) -> list[str]:
    """Different names of three to five characters."""
    found: dict[str, None] = {}
    while len(found) < count:
        middle = "".join(chance.choices(MIDDLES, k=chance.choice((1, 1, 2))))
        found.setdefault(chance.choice(HEADS) + middle + chance.choice(TAILS))
    return list(found)


def rows(chance: random.Random, count: int) -> list[National]:
    """A national list."""
    makers = [place + word + end for place in PLACES for word in WORDS for end in ENDS]
    made: dict[tuple[str, ...], National] = {}
    drugs = names(chance, count // 40)
    while len(made) < count:
        drug = chance.choice(drugs)
        form, unit = chance.choice(FORMS)
        strength = chance.choice(
            ("5mg", "10mg", "20mg", "25mg", "50mg", "0.1g", "0.15g", "0.25g", "0.5g", "1g")
        )
        pack = f"{chance.choice((6, 7, 10, 12, 14, 20, 24, 28, 30, 36, 48, 60, 100))}{unit}/盒"
        maker = chance.choice(makers)
        key = (drug, form, strength, pack, maker)
        number = f"国药准字H{abs(hash_of(f'{drug}{form}{strength}{maker}')) % 10**8:08}"
        made.setdefault(
            key,
            National(
                f"X{len(made):08}",
                drug + form,
                "101",
                form=form,
                spec=strength,
                pack=pack,
                maker=maker,
                number=number,
            ),
        )
    return list(made.values())


def hash_of(text: str) -> int:
    """The same in every process."""
    value = 7
    for char in text:
        value = (value * 1_000_003 + ord(char)) % (1 << 61)
    return value


def items(chance: random.Random, national: Sequence[National], count: int) -> list[Meant]:
    """Local items out of rows of the list, and a few that are in no list."""
    return [_item(chance, chance.choice(national), number) for number in range(count)]


def _item(chance: random.Random, row: National, number: int) -> Meant:
    name, spec, maker, code = row.name, row.spec, row.maker, row.code
    if chance.random() < 0.2:
        place = chance.randrange(2, max(3, len(name) - 2))
        name = name[:place] + TYPOS.get(name[place], "某") + name[place + 1 :]
    if chance.random() < 0.4:
        spec = (
            f"{float(spec[:-1]) * 1000:g}mg" if not spec.endswith("mg") else f"{float(spec[:-2]) / 1000:g}g"
        )
    if chance.random() < 0.4:
        maker = maker.replace("有限公司", "").replace("股份", "")
    if chance.random() < 0.03:
        name, code = "".join(reversed(name[:4])) + "注射液", ""
    whole = f"{spec}*{row.pack.split('/')[0]}"
    approval = row.number if code and chance.random() < 0.5 else ""
    if chance.random() < 0.1:
        return Meant(
            Local(f"L{number}", f"{name} {whole}", maker=maker, number=approval, row=number + 2), code
        )
    return Meant(Local(f"L{number}", name, spec=whole, maker=maker, number=approval, row=number + 2), code)


def main() -> int:
    """Run and print; the exit code."""
    chance = random.Random(20260305)
    national = rows(chance, ROWS)
    meant = items(chance, national, ITEMS)
    begun = time.perf_counter()
    matcher = Matcher("drug", national)
    ready = time.perf_counter() - begun
    proposals = list(propose_all(matcher, [each.item for each in meant]))
    whole = time.perf_counter() - begun
    print(
        f"{ITEMS:,} items against {ROWS:,} rows: made ready {ready:.1f} s, all {whole:.1f} s (limit {LIMIT:.0f} s)"
    )
    print(f"per item {(whole - ready) / ITEMS * 1000:.2f} ms")
    wrong = report(meant, proposals)
    against_peer(chance, national, meant, proposals, (whole - ready) / ITEMS)
    return 1 if whole >= LIMIT or wrong else 0


def report(meant: Sequence[Meant], proposals: Sequence[Proposal]) -> int:
    """What was found; how many certain ones are wrong."""
    listed = [(each, found) for each, found in zip(meant, proposals, strict=True) if each.code]
    first = sum(
        bool(found.candidates) and found.candidates[0].item.code == each.code for each, found in listed
    )
    five = sum(each.code in [one.item.code for one in found.candidates] for each, found in listed)
    certain = [(each, found) for each, found in zip(meant, proposals, strict=True) if found.rank == "certain"]
    wrong = sum(found.candidates[0].item.code != each.code for each, found in certain)
    print(
        f"top-1 {first / len(listed):.1%}, top-5 {five / len(listed):.1%}, certain {len(certain):,}, of these wrong {wrong}"
    )
    return wrong


def against_peer(
    chance: random.Random,
    national: Sequence[National],
    meant: Sequence[Meant],
    proposals: Sequence[Proposal],
    ours: float,
) -> None:
    """The same items by process.extract over one text per row."""
    choices = [f"{row.name} {row.spec} {row.pack} {row.maker}" for row in national]
    sample = chance.sample([number for number, each in enumerate(meant) if each.code], SAMPLE)
    begun = time.perf_counter()
    hits = 0
    for number in sample:
        item = meant[number].item
        found = process.extract(f"{item.name} {item.spec} {item.maker}", choices, limit=5)
        hits += national[found[0][2]].code == meant[number].code
    theirs = (time.perf_counter() - begun) / SAMPLE
    own = sum(proposals[number].candidates[0].item.code == meant[number].code for number in sample)
    print(
        f"process.extract: {theirs * 1000:.0f} ms per item, {theirs / ours:.0f} times ours; top-1 of the sample of {SAMPLE}: {hits}, ours {own}"
    )


if __name__ == "__main__":
    sys.exit(main())
