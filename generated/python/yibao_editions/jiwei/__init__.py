"""基卫版（jiwei 2026.11）：客户端、模型、校验、字典。"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from yibao_editions.jiwei import codes as codes
    from yibao_editions.jiwei import i4501 as i4501
    from yibao_editions.jiwei import i4502 as i4502
    from yibao_editions.jiwei import i4503 as i4503
    from yibao_editions.jiwei import i4504 as i4504
    from yibao_editions.jiwei import i4505 as i4505
    from yibao_editions.jiwei.client import AsyncClient as AsyncClient
    from yibao_editions.jiwei.client import Client as Client
    from yibao_editions.jiwei.validation import accepts as accepts
    from yibao_editions.jiwei.validation import validate as validate
    from yibao_editions.national import i1101 as i1101
    from yibao_editions.national import i1201 as i1201
    from yibao_editions.national import i1301 as i1301
    from yibao_editions.national import i1302 as i1302
    from yibao_editions.national import i1303 as i1303
    from yibao_editions.national import i1304 as i1304
    from yibao_editions.national import i1305 as i1305
    from yibao_editions.national import i1306 as i1306
    from yibao_editions.national import i1307 as i1307
    from yibao_editions.national import i1308 as i1308
    from yibao_editions.national import i1309 as i1309
    from yibao_editions.national import i1310 as i1310
    from yibao_editions.national import i1311 as i1311
    from yibao_editions.national import i1312 as i1312
    from yibao_editions.national import i1313 as i1313
    from yibao_editions.national import i1314 as i1314
    from yibao_editions.national import i1315 as i1315
    from yibao_editions.national import i1316 as i1316
    from yibao_editions.national import i1317 as i1317
    from yibao_editions.national import i1318 as i1318
    from yibao_editions.national import i1319 as i1319
    from yibao_editions.national import i1901 as i1901
    from yibao_editions.national import i2001 as i2001
    from yibao_editions.national import i2201 as i2201
    from yibao_editions.national import i2202 as i2202
    from yibao_editions.national import i2203 as i2203
    from yibao_editions.national import i2204 as i2204
    from yibao_editions.national import i2205 as i2205
    from yibao_editions.national import i2206 as i2206
    from yibao_editions.national import i2207 as i2207
    from yibao_editions.national import i2208 as i2208
    from yibao_editions.national import i2301 as i2301
    from yibao_editions.national import i2302 as i2302
    from yibao_editions.national import i2303 as i2303
    from yibao_editions.national import i2304 as i2304
    from yibao_editions.national import i2305 as i2305
    from yibao_editions.national import i2401 as i2401
    from yibao_editions.national import i2402 as i2402
    from yibao_editions.national import i2403 as i2403
    from yibao_editions.national import i2404 as i2404
    from yibao_editions.national import i2405 as i2405
    from yibao_editions.national import i2501 as i2501
    from yibao_editions.national import i2502 as i2502
    from yibao_editions.national import i2503 as i2503
    from yibao_editions.national import i2504 as i2504
    from yibao_editions.national import i2505 as i2505
    from yibao_editions.national import i2506 as i2506
    from yibao_editions.national import i2601 as i2601
    from yibao_editions.national import i3101 as i3101
    from yibao_editions.national import i3201 as i3201
    from yibao_editions.national import i3202 as i3202
    from yibao_editions.national import i3301 as i3301
    from yibao_editions.national import i3302 as i3302
    from yibao_editions.national import i3401 as i3401
    from yibao_editions.national import i3402 as i3402
    from yibao_editions.national import i3403 as i3403
    from yibao_editions.national import i3501 as i3501
    from yibao_editions.national import i3502 as i3502
    from yibao_editions.national import i3503 as i3503
    from yibao_editions.national import i3504 as i3504
    from yibao_editions.national import i3505 as i3505
    from yibao_editions.national import i3506 as i3506
    from yibao_editions.national import i3507 as i3507
    from yibao_editions.national import i4101 as i4101
    from yibao_editions.national import i4201 as i4201
    from yibao_editions.national import i4301 as i4301
    from yibao_editions.national import i4302 as i4302
    from yibao_editions.national import i4401 as i4401
    from yibao_editions.national import i4402 as i4402
    from yibao_editions.national import i4601 as i4601
    from yibao_editions.national import i4602 as i4602
    from yibao_editions.national import i4701 as i4701
    from yibao_editions.national import i5101 as i5101
    from yibao_editions.national import i5102 as i5102
    from yibao_editions.national import i5201 as i5201
    from yibao_editions.national import i5202 as i5202
    from yibao_editions.national import i5203 as i5203
    from yibao_editions.national import i5204 as i5204
    from yibao_editions.national import i5205 as i5205
    from yibao_editions.national import i5206 as i5206
    from yibao_editions.national import i5301 as i5301
    from yibao_editions.national import i5302 as i5302
    from yibao_editions.national import i5303 as i5303
    from yibao_editions.national import i5304 as i5304
    from yibao_editions.national import i5401 as i5401
    from yibao_editions.national import i5402 as i5402
    from yibao_editions.national import i6101 as i6101
    from yibao_editions.national import i6201 as i6201
    from yibao_editions.national import i6202 as i6202
    from yibao_editions.national import i7101 as i7101
    from yibao_editions.national import i7102 as i7102
    from yibao_editions.national import i7103 as i7103
    from yibao_editions.national import i7104 as i7104
    from yibao_editions.national import i7201 as i7201
    from yibao_editions.national import i7202 as i7202
    from yibao_editions.national import i7203 as i7203
    from yibao_editions.national import i7204 as i7204
    from yibao_editions.national import i7205 as i7205
    from yibao_editions.national import i9001 as i9001
    from yibao_editions.national import i9002 as i9002
    from yibao_editions.national import i9101 as i9101
    from yibao_editions.national import i9102 as i9102
else:

    def __getattr__(name: str) -> object:
        """Submodules and names of submodules are imported when first asked for."""
        from importlib import import_module

        if name in _HOMES:
            return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        if name in _MODULES:
            return import_module(f"{__name__}.{name}")
        if name in _SHARED:
            # 记下来，下次直接取到。
            return globals().setdefault(name, getattr(import_module(_BASE), name))
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return sorted({*globals(), *_HOMES, *_MODULES, *_SHARED})


EDITION = "jiwei"
"""版本标识。"""

VERSION = "2026.11"
"""规范版本。"""

_HOMES = {"AsyncClient": "client", "Client": "client", "accepts": "validation", "validate": "validation"}
_MODULES = frozenset(
    (
        "codes",
        "i4501",
        "i4502",
        "i4503",
        "i4504",
        "i4505",
    )
)
_BASE = "yibao_editions.national"
_SHARED = frozenset(
    (
        "i1101",
        "i1201",
        "i1301",
        "i1302",
        "i1303",
        "i1304",
        "i1305",
        "i1306",
        "i1307",
        "i1308",
        "i1309",
        "i1310",
        "i1311",
        "i1312",
        "i1313",
        "i1314",
        "i1315",
        "i1316",
        "i1317",
        "i1318",
        "i1319",
        "i1901",
        "i2001",
        "i2201",
        "i2202",
        "i2203",
        "i2204",
        "i2205",
        "i2206",
        "i2207",
        "i2208",
        "i2301",
        "i2302",
        "i2303",
        "i2304",
        "i2305",
        "i2401",
        "i2402",
        "i2403",
        "i2404",
        "i2405",
        "i2501",
        "i2502",
        "i2503",
        "i2504",
        "i2505",
        "i2506",
        "i2601",
        "i3101",
        "i3201",
        "i3202",
        "i3301",
        "i3302",
        "i3401",
        "i3402",
        "i3403",
        "i3501",
        "i3502",
        "i3503",
        "i3504",
        "i3505",
        "i3506",
        "i3507",
        "i4101",
        "i4201",
        "i4301",
        "i4302",
        "i4401",
        "i4402",
        "i4601",
        "i4602",
        "i4701",
        "i5101",
        "i5102",
        "i5201",
        "i5202",
        "i5203",
        "i5204",
        "i5205",
        "i5206",
        "i5301",
        "i5302",
        "i5303",
        "i5304",
        "i5401",
        "i5402",
        "i6101",
        "i6201",
        "i6202",
        "i7101",
        "i7102",
        "i7103",
        "i7104",
        "i7201",
        "i7202",
        "i7203",
        "i7204",
        "i7205",
        "i9001",
        "i9002",
        "i9101",
        "i9102",
    )
)

__all__ = ["EDITION", "VERSION", "AsyncClient", "Client", "accepts", "validate"]
