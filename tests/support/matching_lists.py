"""The national lists and the labelled local items of the matching tests.

The lists in ``tests/cases/matching/national`` are written by hand and invented: makers, brands, numbers and most codes do not
exist, what is medicine is plausible. A line of drugs or consumables stands for all its strengths, packs and makers; every drug
also gets three further makers, so that a maker that a label names is one of several.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from yibao.matching.items import Kind, Local, National

FOLDER = Path(__file__).resolve().parents[1] / "cases" / "matching"
_FURTHER = 3
_END = "2099-12-31"


@dataclass(frozen=True)
class Labelled:
    """A local item and the national codes that are right: none (it is in no list), one, or several that nothing tells apart."""

    kind: Kind
    local: Local
    right: tuple[str, ...]
    why: str


def _lines(name: str) -> Iterator[list[str]]:
    for line in (FOLDER / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def _digits(text: str, count: int) -> str:
    return str(int(hashlib.sha256(text.encode()).hexdigest()[:15], 16) % 10**count).zfill(count)


@cache
def drugs() -> dict[str, National]:
    """Key (D001/1/1/m01: strength, pack, maker) → row."""
    makers = dict(_lines("national/makers.tsv"))
    brands = {(seed, maker): brand for seed, maker, brand in _lines("national/brands.tsv")}
    rows: dict[str, National] = {}
    for seed, name, form, strengths, packs, named in _lines("national/drugs.tsv"):
        own = named.split(",")
        others = sorted(
            (each for each in makers if each not in own), key=lambda each: _digits(seed + each, 9)
        )
        for maker in (*own, *others[:_FURTHER]):
            for s, strength in enumerate(strengths.split(";"), 1):
                number = (
                    f"国药准字{'Z' if int(seed[1:]) > 268 else 'H'}{_digits(f'{seed}{strength}{maker}', 8)}"
                )
                for p, pack in enumerate(packs.split(";"), 1):
                    rows[f"{seed}/{s}/{p}/{maker}"] = National(
                        f"X{seed}A{s:02}{p:02}0{maker[1:]}", name, "101", brand=brands.get((seed, maker), ""), form=form, spec=strength,
                        pack=pack, maker=makers[maker], number=number, unit=pack.partition("/")[2], begin="2021-01-01", end=_END, version="X01",
                    )  # fmt: skip
    return rows


@cache
def services() -> dict[str, National]:
    """Key (S001) → row."""
    return {
        key: National(f"00{_digits(key, 10)}000-{_digits(key, 9)}", name, "201", unit=unit, begin="2021-01-01", end=_END, version="F01")
        for key, name, unit in _lines("national/services.tsv")
    }  # fmt: skip


@cache
def consumables() -> dict[str, National]:
    """Key (C001/1/1: model, maker) → row."""
    rows: dict[str, National] = {}
    for seed, name, models, makers in _lines("national/consumables.tsv"):
        for m, maker in enumerate(makers.split(","), 1):
            number = f"国械注准20{_digits(seed + maker, 9)}"
            for s, model in enumerate(models.split(";"), 1):
                code = f"C{_digits(seed, 8)}{_digits(seed + maker, 6)}{s:04}"
                rows[f"{seed}/{s}/{m}"] = National(
                    code, name, "301", spec=model, maker=maker, number=number, codes=(f"069{_digits(code, 11)}",), version="C01"
                )  # fmt: skip
    return rows


def _classified(name: str) -> dict[str, National]:
    rows = {}
    for code, title, *clinical in _lines(name):
        own = tuple(clinical[:1])
        rows[code] = National(code, title, aliases=tuple(clinical[1:2]), codes=own, version="M01")
    return rows


@cache
def diagnoses() -> dict[str, National]:
    """Code → row."""
    return _classified("national/diagnoses.tsv")


@cache
def operations() -> dict[str, National]:
    """Code → row."""
    return _classified("national/operations.tsv")


LISTS = {
    "drug": drugs, "service": services, "consumable": consumables, "diagnosis": diagnoses, "operation": operations,
}  # fmt: skip


def national(kind: Kind) -> list[National]:
    """The whole list of a kind."""
    return list(LISTS[kind]().values())


def labelled(part: str) -> list[Labelled]:
    """The items of ``development`` or ``held-out``."""
    found = []
    for path in sorted((FOLDER / part).glob("*.tsv")):
        kind: Kind = path.stem  # type: ignore[assignment]
        for number, cells in enumerate(_lines(f"{part}/{path.name}"), 1):
            found.append(_item(kind, number, cells))
    return found


def _item(kind: Kind, number: int, cells: Sequence[str]) -> Labelled:
    """expected TAB name TAB further fields (``spec=…; maker=…``) TAB what is hard about it."""
    expected, name, more, why = cells
    rows = LISTS[kind]()
    keys = [key for each in expected.split(",") if each != "-" for key in _keys(rows, each)]
    own = rows[keys[0]].number if keys else ""
    fields = dict(part.strip().split("=", 1) for part in more.split(";") if part.strip())
    fields = {field: _filled(value, own, rows) for field, value in fields.items()}
    codes = tuple(filter(None, [fields.pop("code", "")]))
    local = Local(f"{kind[0].upper()}{number:04}", name, codes=codes, row=number + 1, **fields)
    return Labelled(kind, local, tuple(rows[key].code for key in keys), why)


def _keys(rows: dict[str, National], wanted: str) -> list[str]:
    pattern = re.compile(re.escape(wanted).replace(r"\*", "[^/]+"))
    found = [key for key in rows if pattern.fullmatch(key)]
    assert found, wanted
    return found


def _filled(value: str, own: str, rows: dict[str, National]) -> str:
    """``{n}`` is the right row's number, ``{bare}`` its digits alone, ``{D001/1/1/m01}`` that of another row."""
    value = value.replace("{n}", own).replace("{bare}", own.removeprefix("国药准字"))
    return re.sub(r"\{([DC]\d[^}]*)\}", lambda found: rows[found[1]].number, value)
