"""Code lists that stand in remarks, and which list a coded field uses when it does not bear the list's name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Set

from yibaogen.importing.documents.captions import plain
from yibaogen.importing.facts import Doubt
from yibaogen.importing.normalise import flag, tidy, tidy_name
from yibaogen.importing.read import RawRow
from yibaogen.importing.spelling import sound
from yibaogen.load.context import FIELD_CODE

_PAIR = re.compile(
    r"(?<![0-9A-Za-z.])([0-9]{1,4})\s*(?:[-—:.=]\s*|\s+|(?=[\u4e00-\u9fffA-Z]))"
    r"([\u4e00-\u9fffA-Za-z][^0-9,;。:、\[\]\n\s]*?(?:\([^()\n]*\))?)\s*(?=$|[\n,;。、\]\s]|[0-9]{1,4}\s*[-—:.=])"
)
# Words of sentences: what has them is a rule in two points, not two codes.
_PROSE = re.compile(r"必填|必须|必传|传入|如果|则|时[,，;]|不能|可以|填写|格式|为空")
_LONGEST_LABEL = 24
_REFERENCE = re.compile(
    r"(?:字典|参考|参照|参见|详见|见|代码表)[^A-Za-z]{0,30}\(?\s*([A-Za-z][A-Za-z0-9_\-]{2,})"
)


def inline_codes(note: str) -> list[tuple[str, str]]:
    """(code, label) pairs of a remark such as ``1-门诊；2-住院``; empty when it lists none."""
    text = "\n".join(plain(line) for line in note.split("\n"))
    found: dict[str, str] = {}
    for code, label in _PAIR.findall(text):
        if len(label) > _LONGEST_LABEL or _PROSE.search(label):
            return []
        found.setdefault(code, label)
    widths = {len(code) for code in found}
    return list(found.items()) if len(found) > 1 and len(widths) == 1 else []


def lists_in_remarks(
    fields: Iterable[RawRow], printed: Mapping[str, Set[str]], source: str
) -> tuple[list[RawRow], list[Doubt]]:
    """Codes out of the remarks of fields that have no list of their own name; the remark of each row is told once a field.

    ``printed``: dictionary → its codes. A remark that lists a code which the dictionary lacks is a doubt.
    """
    rows: list[RawRow] = []
    doubts: list[Doubt] = []
    labels: dict[tuple[str, str], str] = {}
    told: set[str] = set()
    for field in fields:
        code = tidy(field.get("code")).rpartition(".")[2]
        pairs = inline_codes(field.get("note")) if FIELD_CODE.fullmatch(code) else []
        place = str(field.place("note"))
        if code in printed:
            missing = "; ".join(f"{key} {label}" for key, label in pairs if key not in printed[code])
            if missing:
                infno, io = field.get("infno"), field.get("io")
                doubts.append(
                    Doubt(
                        "remark-differs",
                        infno,
                        io,
                        code=code,
                        about="dict",
                        said=missing,
                        chosen="left out",
                        place=place,
                    )
                )
            continue
        if pairs and code not in told:
            told.add(code)
            said = "; ".join(f"{key} {label}" for key, label in pairs)
            chosen = code if flag(field.get("dict")) else "listed, not used"
            doubts.append(
                Doubt(
                    "list-in-remark",
                    field.get("infno"),
                    field.get("io"),
                    code=code,
                    about="dict",
                    said=said,
                    chosen=chosen,
                    place=place,
                )
            )
        for key, label in pairs:
            first = labels.setdefault((code, key), label)
            if first != label:
                doubts.append(
                    Doubt(
                        "code-twice",
                        code=f"{code} {key}",
                        about="label",
                        said=label,
                        chosen=first,
                        place=place,
                    )
                )
            facts = {"source": source, "dict": code, "code": key, "label": label}
            rows.append(RawRow(facts, field.span))
    return rows, doubts


def links(fields: Iterable[RawRow], titles: Mapping[str, str]) -> tuple[list[RawRow], list[Doubt]]:
    """field code → dictionary, for coded fields without a list of their own name.

    By what the remark refers to, by another spelling of the same name (``medType``), or by the Chinese title.
    """
    by_sound = {sound(name): name for name in titles}
    by_title: dict[str, list[str]] = {}
    for name, title in titles.items():
        by_title.setdefault(tidy_name(title).removesuffix("代码"), []).append(name)
    rows: list[RawRow] = []
    doubts: list[Doubt] = []
    done: set[str] = set()
    for field in fields:
        code = tidy(field.get("code")).rpartition(".")[2]
        if code in titles or code in done or not flag(field.get("dict")):
            continue
        for name, how in _candidates(field, code, by_sound, by_title):
            done.add(code)
            rows.append(RawRow({"field_code": code, "dict": name}, field.span))
            doubts.append(
                Doubt(
                    "linked",
                    field.get("infno"),
                    field.get("io"),
                    code=code,
                    about="dict",
                    said=how,
                    chosen=name,
                    place=str(field.span),
                )
            )
            break
    return rows, doubts


def _candidates(
    field: RawRow, code: str, by_sound: Mapping[str, str], by_title: Mapping[str, list[str]]
) -> Iterator[tuple[str, str]]:
    for word in _REFERENCE.findall(plain(field.get("note"))):
        if sound(word) in by_sound:
            yield by_sound[sound(word)], "remark"
    if sound(code) in by_sound:
        yield by_sound[sound(code)], "spelling"
    named = by_title.get(tidy_name(field.get("name")).removesuffix("代码"), [])
    if len(named) == 1:
        yield named[0], "title"
