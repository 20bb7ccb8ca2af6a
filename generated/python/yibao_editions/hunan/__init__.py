"""湖南版（hunan 1.1.27）：客户端、模型、校验、字典。"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from yibao_editions.hunan import codes as codes
    from yibao_editions.hunan import i1101 as i1101
    from yibao_editions.hunan import i1201 as i1201
    from yibao_editions.hunan import i1304 as i1304
    from yibao_editions.hunan import i1306A as i1306A
    from yibao_editions.hunan import i1312 as i1312
    from yibao_editions.hunan import i1316 as i1316
    from yibao_editions.hunan import i1317 as i1317
    from yibao_editions.hunan import i1318 as i1318
    from yibao_editions.hunan import i1319 as i1319
    from yibao_editions.hunan import i1320 as i1320
    from yibao_editions.hunan import i1321 as i1321
    from yibao_editions.hunan import i1322 as i1322
    from yibao_editions.hunan import i1323 as i1323
    from yibao_editions.hunan import i1324 as i1324
    from yibao_editions.hunan import i1325 as i1325
    from yibao_editions.hunan import i1326 as i1326
    from yibao_editions.hunan import i1327 as i1327
    from yibao_editions.hunan import i1901 as i1901
    from yibao_editions.hunan import i2001 as i2001
    from yibao_editions.hunan import i2101 as i2101
    from yibao_editions.hunan import i2102 as i2102
    from yibao_editions.hunan import i2103 as i2103
    from yibao_editions.hunan import i2161 as i2161
    from yibao_editions.hunan import i2163 as i2163
    from yibao_editions.hunan import i2166 as i2166
    from yibao_editions.hunan import i2167 as i2167
    from yibao_editions.hunan import i2170 as i2170
    from yibao_editions.hunan import i2171 as i2171
    from yibao_editions.hunan import i2172 as i2172
    from yibao_editions.hunan import i2173 as i2173
    from yibao_editions.hunan import i2174 as i2174
    from yibao_editions.hunan import i2175 as i2175
    from yibao_editions.hunan import i2176 as i2176
    from yibao_editions.hunan import i2181 as i2181
    from yibao_editions.hunan import i2201 as i2201
    from yibao_editions.hunan import i2203 as i2203
    from yibao_editions.hunan import i2203A as i2203A
    from yibao_editions.hunan import i2204 as i2204
    from yibao_editions.hunan import i2206 as i2206
    from yibao_editions.hunan import i2207 as i2207
    from yibao_editions.hunan import i2208 as i2208
    from yibao_editions.hunan import i2301 as i2301
    from yibao_editions.hunan import i2303 as i2303
    from yibao_editions.hunan import i2304 as i2304
    from yibao_editions.hunan import i2305 as i2305
    from yibao_editions.hunan import i2306 as i2306
    from yibao_editions.hunan import i2401 as i2401
    from yibao_editions.hunan import i2402 as i2402
    from yibao_editions.hunan import i2403 as i2403
    from yibao_editions.hunan import i2406 as i2406
    from yibao_editions.hunan import i2407 as i2407
    from yibao_editions.hunan import i2501 as i2501
    from yibao_editions.hunan import i2503 as i2503
    from yibao_editions.hunan import i2505 as i2505
    from yibao_editions.hunan import i2507 as i2507
    from yibao_editions.hunan import i3101 as i3101
    from yibao_editions.hunan import i3102 as i3102
    from yibao_editions.hunan import i3103 as i3103
    from yibao_editions.hunan import i3201 as i3201
    from yibao_editions.hunan import i3202 as i3202
    from yibao_editions.hunan import i3203 as i3203
    from yibao_editions.hunan import i3204 as i3204
    from yibao_editions.hunan import i3302 as i3302
    from yibao_editions.hunan import i3401A as i3401A
    from yibao_editions.hunan import i3501A as i3501A
    from yibao_editions.hunan import i3502A as i3502A
    from yibao_editions.hunan import i3503 as i3503
    from yibao_editions.hunan import i3503A as i3503A
    from yibao_editions.hunan import i3504A as i3504A
    from yibao_editions.hunan import i3505A as i3505A
    from yibao_editions.hunan import i3506A as i3506A
    from yibao_editions.hunan import i3507A as i3507A
    from yibao_editions.hunan import i3508 as i3508
    from yibao_editions.hunan import i3509 as i3509
    from yibao_editions.hunan import i3510 as i3510
    from yibao_editions.hunan import i3511 as i3511
    from yibao_editions.hunan import i3512 as i3512
    from yibao_editions.hunan import i3513 as i3513
    from yibao_editions.hunan import i3592B as i3592B
    from yibao_editions.hunan import i3601 as i3601
    from yibao_editions.hunan import i3602 as i3602
    from yibao_editions.hunan import i3603 as i3603
    from yibao_editions.hunan import i3604 as i3604
    from yibao_editions.hunan import i3605 as i3605
    from yibao_editions.hunan import i3606 as i3606
    from yibao_editions.hunan import i3607 as i3607
    from yibao_editions.hunan import i3608 as i3608
    from yibao_editions.hunan import i3609 as i3609
    from yibao_editions.hunan import i3610 as i3610
    from yibao_editions.hunan import i3611 as i3611
    from yibao_editions.hunan import i3701 as i3701
    from yibao_editions.hunan import i3702 as i3702
    from yibao_editions.hunan import i3703 as i3703
    from yibao_editions.hunan import i3704 as i3704
    from yibao_editions.hunan import i4101 as i4101
    from yibao_editions.hunan import i4102 as i4102
    from yibao_editions.hunan import i4103 as i4103
    from yibao_editions.hunan import i4104 as i4104
    from yibao_editions.hunan import i4105 as i4105
    from yibao_editions.hunan import i4261 as i4261
    from yibao_editions.hunan import i4262 as i4262
    from yibao_editions.hunan import i4263 as i4263
    from yibao_editions.hunan import i4401 as i4401
    from yibao_editions.hunan import i4402 as i4402
    from yibao_editions.hunan import i4402A as i4402A
    from yibao_editions.hunan import i4507 as i4507
    from yibao_editions.hunan import i4508 as i4508
    from yibao_editions.hunan import i4509 as i4509
    from yibao_editions.hunan import i4510 as i4510
    from yibao_editions.hunan import i4511 as i4511
    from yibao_editions.hunan import i4512 as i4512
    from yibao_editions.hunan import i4701 as i4701
    from yibao_editions.hunan import i4901 as i4901
    from yibao_editions.hunan import i4902 as i4902
    from yibao_editions.hunan import i4905 as i4905
    from yibao_editions.hunan import i5201 as i5201
    from yibao_editions.hunan import i5203 as i5203
    from yibao_editions.hunan import i5204 as i5204
    from yibao_editions.hunan import i5205 as i5205
    from yibao_editions.hunan import i5302 as i5302
    from yibao_editions.hunan import i5303 as i5303
    from yibao_editions.hunan import i5304 as i5304
    from yibao_editions.hunan import i5401 as i5401
    from yibao_editions.hunan import i5402 as i5402
    from yibao_editions.hunan import i5461 as i5461
    from yibao_editions.hunan import i5501 as i5501
    from yibao_editions.hunan import i6101 as i6101
    from yibao_editions.hunan import i6201 as i6201
    from yibao_editions.hunan import i6202 as i6202
    from yibao_editions.hunan import i6203 as i6203
    from yibao_editions.hunan import i6204 as i6204
    from yibao_editions.hunan import i6301 as i6301
    from yibao_editions.hunan import i6302 as i6302
    from yibao_editions.hunan import i6401 as i6401
    from yibao_editions.hunan import i7101 as i7101
    from yibao_editions.hunan import i7102 as i7102
    from yibao_editions.hunan import i7103 as i7103
    from yibao_editions.hunan import i7104 as i7104
    from yibao_editions.hunan import i7105 as i7105
    from yibao_editions.hunan import i7106 as i7106
    from yibao_editions.hunan import i7107 as i7107
    from yibao_editions.hunan import i7108 as i7108
    from yibao_editions.hunan import i7109 as i7109
    from yibao_editions.hunan import i7201 as i7201
    from yibao_editions.hunan import i7202 as i7202
    from yibao_editions.hunan import i7203 as i7203
    from yibao_editions.hunan import i7204 as i7204
    from yibao_editions.hunan import i7205 as i7205
    from yibao_editions.hunan import i7206 as i7206
    from yibao_editions.hunan import i7207 as i7207
    from yibao_editions.hunan import i7208 as i7208
    from yibao_editions.hunan import i7209 as i7209
    from yibao_editions.hunan import i7210 as i7210
    from yibao_editions.hunan import i7211 as i7211
    from yibao_editions.hunan import i9601 as i9601
    from yibao_editions.hunan import i9602 as i9602
    from yibao_editions.hunan import i9603 as i9603
    from yibao_editions.hunan import i9604 as i9604
    from yibao_editions.hunan import i9605 as i9605
    from yibao_editions.hunan.client import AsyncClient as AsyncClient
    from yibao_editions.hunan.client import Client as Client
    from yibao_editions.hunan.validation import accepts as accepts
    from yibao_editions.hunan.validation import validate as validate
    from yibao_editions.national import i1301 as i1301
    from yibao_editions.national import i1302 as i1302
    from yibao_editions.national import i1303 as i1303
    from yibao_editions.national import i1305 as i1305
    from yibao_editions.national import i1306 as i1306
    from yibao_editions.national import i1307 as i1307
    from yibao_editions.national import i1308 as i1308
    from yibao_editions.national import i1309 as i1309
    from yibao_editions.national import i1310 as i1310
    from yibao_editions.national import i1311 as i1311
    from yibao_editions.national import i1313 as i1313
    from yibao_editions.national import i1314 as i1314
    from yibao_editions.national import i1315 as i1315
    from yibao_editions.national import i2202 as i2202
    from yibao_editions.national import i2205 as i2205
    from yibao_editions.national import i2302 as i2302
    from yibao_editions.national import i2404 as i2404
    from yibao_editions.national import i2405 as i2405
    from yibao_editions.national import i2502 as i2502
    from yibao_editions.national import i2504 as i2504
    from yibao_editions.national import i2506 as i2506
    from yibao_editions.national import i2601 as i2601
    from yibao_editions.national import i3301 as i3301
    from yibao_editions.national import i3401 as i3401
    from yibao_editions.national import i3402 as i3402
    from yibao_editions.national import i3403 as i3403
    from yibao_editions.national import i3501 as i3501
    from yibao_editions.national import i3502 as i3502
    from yibao_editions.national import i3504 as i3504
    from yibao_editions.national import i3505 as i3505
    from yibao_editions.national import i3506 as i3506
    from yibao_editions.national import i3507 as i3507
    from yibao_editions.national import i4301 as i4301
    from yibao_editions.national import i4302 as i4302
    from yibao_editions.national import i4501 as i4501
    from yibao_editions.national import i4502 as i4502
    from yibao_editions.national import i4503 as i4503
    from yibao_editions.national import i4504 as i4504
    from yibao_editions.national import i4505 as i4505
    from yibao_editions.national import i4506 as i4506
    from yibao_editions.national import i4601 as i4601
    from yibao_editions.national import i4602 as i4602
    from yibao_editions.national import i5101 as i5101
    from yibao_editions.national import i5102 as i5102
    from yibao_editions.national import i5202 as i5202
    from yibao_editions.national import i5206 as i5206
    from yibao_editions.national import i5301 as i5301
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


EDITION = "hunan"
"""版本标识。"""

VERSION = "1.1.27"
"""规范版本。"""

_HOMES = {"AsyncClient": "client", "Client": "client", "accepts": "validation", "validate": "validation"}
_MODULES = frozenset(
    (
        "codes",
        "i1101",
        "i1201",
        "i1304",
        "i1306A",
        "i1312",
        "i1316",
        "i1317",
        "i1318",
        "i1319",
        "i1320",
        "i1321",
        "i1322",
        "i1323",
        "i1324",
        "i1325",
        "i1326",
        "i1327",
        "i1901",
        "i2001",
        "i2101",
        "i2102",
        "i2103",
        "i2161",
        "i2163",
        "i2166",
        "i2167",
        "i2170",
        "i2171",
        "i2172",
        "i2173",
        "i2174",
        "i2175",
        "i2176",
        "i2181",
        "i2201",
        "i2203",
        "i2203A",
        "i2204",
        "i2206",
        "i2207",
        "i2208",
        "i2301",
        "i2303",
        "i2304",
        "i2305",
        "i2306",
        "i2401",
        "i2402",
        "i2403",
        "i2406",
        "i2407",
        "i2501",
        "i2503",
        "i2505",
        "i2507",
        "i3101",
        "i3102",
        "i3103",
        "i3201",
        "i3202",
        "i3203",
        "i3204",
        "i3302",
        "i3401A",
        "i3501A",
        "i3502A",
        "i3503",
        "i3503A",
        "i3504A",
        "i3505A",
        "i3506A",
        "i3507A",
        "i3508",
        "i3509",
        "i3510",
        "i3511",
        "i3512",
        "i3513",
        "i3592B",
        "i3601",
        "i3602",
        "i3603",
        "i3604",
        "i3605",
        "i3606",
        "i3607",
        "i3608",
        "i3609",
        "i3610",
        "i3611",
        "i3701",
        "i3702",
        "i3703",
        "i3704",
        "i4101",
        "i4102",
        "i4103",
        "i4104",
        "i4105",
        "i4261",
        "i4262",
        "i4263",
        "i4401",
        "i4402",
        "i4402A",
        "i4507",
        "i4508",
        "i4509",
        "i4510",
        "i4511",
        "i4512",
        "i4701",
        "i4901",
        "i4902",
        "i4905",
        "i5201",
        "i5203",
        "i5204",
        "i5205",
        "i5302",
        "i5303",
        "i5304",
        "i5401",
        "i5402",
        "i5461",
        "i5501",
        "i6101",
        "i6201",
        "i6202",
        "i6203",
        "i6204",
        "i6301",
        "i6302",
        "i6401",
        "i7101",
        "i7102",
        "i7103",
        "i7104",
        "i7105",
        "i7106",
        "i7107",
        "i7108",
        "i7109",
        "i7201",
        "i7202",
        "i7203",
        "i7204",
        "i7205",
        "i7206",
        "i7207",
        "i7208",
        "i7209",
        "i7210",
        "i7211",
        "i9601",
        "i9602",
        "i9603",
        "i9604",
        "i9605",
    )
)
_BASE = "yibao_editions.national"
_SHARED = frozenset(
    (
        "i1301",
        "i1302",
        "i1303",
        "i1305",
        "i1306",
        "i1307",
        "i1308",
        "i1309",
        "i1310",
        "i1311",
        "i1313",
        "i1314",
        "i1315",
        "i2202",
        "i2205",
        "i2302",
        "i2404",
        "i2405",
        "i2502",
        "i2504",
        "i2506",
        "i2601",
        "i3301",
        "i3401",
        "i3402",
        "i3403",
        "i3501",
        "i3502",
        "i3504",
        "i3505",
        "i3506",
        "i3507",
        "i4301",
        "i4302",
        "i4501",
        "i4502",
        "i4503",
        "i4504",
        "i4505",
        "i4506",
        "i4601",
        "i4602",
        "i5101",
        "i5102",
        "i5202",
        "i5206",
        "i5301",
        "i9001",
        "i9002",
        "i9101",
        "i9102",
    )
)

__all__ = ["EDITION", "VERSION", "AsyncClient", "Client", "accepts", "validate"]
