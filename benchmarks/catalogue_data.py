"""A made-up catalogue in the layout of 1301 for the benchmarks.

Everything is derived from a row's number, so that the file is the same on every run. Ten rows share a generic name, in no order;
every third row has a brand name; half of the cells are empty.
"""

from __future__ import annotations

import random
import zipfile
from collections.abc import Iterator
from pathlib import Path

from yibao.catalogue import KINDS, Layout, layout_of
from yibao.message.tables import read_edition

ROOT = Path(__file__).resolve().parent.parent
SALTS = (
    "盐酸",
    "硫酸",
    "磷酸",
    "枸橼酸",
    "马来酸",
    "富马酸",
    "甲磺酸",
    "注射用",
    "复方",
    "",
    "",
    "",
    "",
    "",
    "",
)
SYLLABLES = [
    "阿莫",
    "西林",
    "头孢",
    "克洛",
    "呋辛",
    "曲松",
    "噻肟",
    "硝苯",
    "地平",
    "尼群",
    "氨氯",
    "二甲",
    "双胍",
    "格列",
    "美脲",
    "瑞格",
    "列奈",
    "氯雷",
    "他定",
    "西替",
    "利嗪",
    "布洛",
    "芬酸",
    "双氯",
    "奥美",
    "拉唑",
    "兰索",
    "泮托",
    "左氧",
    "氟沙",
    "诺氟",
    "莫西",
    "沙星",
    "辛伐",
    "他汀",
    "阿托",
    "瑞舒",
    "洛沙",
    "缬沙",
    "厄贝",
    "坦钾",
    "卡托",
    "普利",
    "依那",
    "美托",
    "洛尔",
    "比索",
    "阿替",
    "甘草",
    "丹参",
    "银杏",
    "叶提",
    "板蓝",
    "根素",
    "黄芪",
    "当归",
    "维生",
    "素钙",
    "碳酸",
    "葡萄",
    "糖酸",
    "铁锌",
    "胰岛",
    "门冬",
    "甘精",
    "地特",
    "卡马",
    "西平",
    "丙戊",
    "酸钠",
    "奥卡",
    "拉莫",
    "三嗪",
    "利培",
    "喹硫",
    "氯氮",
    "帕罗",
    "舍曲",
    "文拉",
    "度洛",
    "吗啡",
    "羟考",
    "芬太",
    "曲马",
]
FORMS = (
    "片",
    "胶囊",
    "注射液",
    "颗粒",
    "缓释片",
    "分散片",
    "口服溶液",
    "软膏",
    "滴眼液",
    "肠溶胶囊",
    "咀嚼片",
    "丸",
)
PLACES = (
    "华北",
    "东北",
    "石家庄",
    "广州",
    "上海",
    "四川",
    "重庆",
    "江苏",
    "浙江",
    "山东",
    "湖南",
    "湖北",
    "云南",
    "吉林",
)
FIRMS = (
    "恒瑞",
    "康泰",
    "仁和",
    "一力",
    "济民",
    "同济",
    "天士",
    "正大",
    "齐鲁",
    "科伦",
    "华润",
    "石药",
    "以岭",
    "步长",
)
NAMES = 100_003
FILLERS = ("饭后服用", "每日三次", "遮光密闭", "铝塑包装", "0", "1", "口服", "国产", "企业自报", "24个月")


def layout() -> Layout:
    """The columns of 1301 in the national edition."""
    table = read_edition((ROOT / "generated" / "national" / "edition.json").read_bytes())
    return layout_of(table, KINDS["drug"])


def name_of(number: int) -> str:
    """The generic name of a row: one of some 100,000."""
    chance = random.Random(number * 7919 % NAMES)
    stem = "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, 3)))
    return chance.choice(SALTS) + stem + chance.choice(FORMS)


def lines(rows: int) -> Iterator[str]:
    """The lines of the file, without their ends."""
    columns = layout().columns
    at = {code: place for place, code in enumerate(columns)}
    usual = ["null"] * len(columns)
    for place in range(14, len(columns), 3):
        usual[place] = FILLERS[place % len(FILLERS)]
    fixed = {
        "begndate": "2020-01-01", "enddate": "2099-12-31", "vali_flag": "1", "min_pac_cnt": "24", "isu_flag": "1",
        "crte_time": "2020-01-01", "updt_time": "Wed Jan 01 00:00:00 CST 2020", "ver": "X001_20260101_A",
        "ver_name": "2026年1月1日版", "pinyin": "null", "alis": "null", "chemname": "null", "eng_name": "null",
        "min_pacunt": "盒", "min_salunt": "盒", "invd_time": "null", "efft_time": "2026-01-01",
    }  # fmt: skip
    for code, text in fixed.items():
        usual[at[code]] = text
    for number in range(rows):
        cells = usual.copy()
        name = name_of(number)
        mixed = number * 2_654_435_761 % (1 << 32)
        maker = f"{PLACES[mixed % 14]}{FIRMS[mixed // 14 % 14]}{FIRMS[mixed // 196 % 14]}制药有限公司"
        own = {
            "med_list_codg": f"X{'ABCDGHJLMNPRSV'[mixed % 14]}{mixed % 100:02d}{number:018d}",
            "drug_genname": name,
            "reg_name": name,
            "drug_prodname": f"{FIRMS[mixed % 14]}{SYLLABLES[mixed % len(SYLLABLES)]}" if number % 3 == 0 else "null",
            "drug_dosform_name": f"{name[-2:]}剂",
            "drug_spec": f"{(5, 10, 20, 25, 50, 100, 250, 500)[mixed % 8]}mg*{mixed % 30 + 6}{'片粒支袋'[mixed % 4]}",
            "prodentp_name": maker,
            "lstd_lic_holder": maker,
            "aprvno": f"国药准字H{20000000 + number}",
            "rid": f"{10**15 + mixed}{number}",
            "tram_data_id": f"{number}",
        }  # fmt: skip
        for code, text in own.items():
            cells[at[code]] = text
        yield "\t".join(cells)


def write(folder: Path, rows: int) -> tuple[Path, Path]:
    """The txt, and the zip as 9102 hands it out."""
    text, packed = folder / "1301.txt", folder / "1301.zip"
    with text.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(f"{line}\n" for line in lines(rows))
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.write(text, "1301.txt")
    return text, packed
