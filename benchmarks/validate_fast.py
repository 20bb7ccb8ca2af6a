"""Speed of the fast accept path against orjson.loads on the same bytes, in the same run.

Run: ``python benchmarks/validate_fast.py``. Prints one line per message and the ratio accepts / orjson.loads; exits 1
when a ratio is above the limit or a message that ought to be taken at a glance is not.
"""

from __future__ import annotations

import json
import sys
import timeit
from functools import partial
from typing import Any

import orjson

from yibao_editions.national.validation import accepts, checker

LINES = 50
LIMIT = 3.0
ROUNDS = 100
BATCH = 10

_ENVELOPE: dict[str, Any] = {
    "msgid": "H43010000001202604101028330001",
    "mdtrtarea_admvs": "430100",
    "insuplc_admdvs": "430100",
    "recer_sys_code": "YBXT",
    "dev_no": "",
    "dev_safe_info": "",
    "cainfo": "",
    "signtype": "",
    "infver": "V1.0",
    "opter_type": "1",
    "opter": "D430100000001",
    "opter_name": "测试员",
    "inf_time": "2026-04-10 10:28:33",
    "fixmedins_code": "H43010000001",
    "fixmedins_name": "某某县人民医院",
    "sign_no": "3016080000",
}
_LINE: dict[str, Any] = {
    "mdtrt_id": "4301000000000000001",
    "psn_no": "43010000000000000001",
    "fee_ocur_time": "2026-04-10 10:28:33",
    "med_list_codg": "XB05BAF444A002010104562",
    "medins_list_codg": "YP000123",
    "sin_dos_dscr": "每次 10 毫克",
    "used_frqu_dscr": "每日三次",
    "medc_way_dscr": "口服",
    "bilg_dept_codg": "A01",
    "bilg_dept_name": "全科医疗科",
    "bilg_dr_codg": "D430100000001",
    "bilg_dr_name": "李四",
    "acord_dept_codg": "A01",
    "acord_dept_name": "全科医疗科",
    "orders_dr_code": "D430100000002",
    "orders_dr_name": "王五",
    "hosp_appr_flag": "1",
    "etip_flag": "0",
    "dscg_tkdrug_flag": "0",
    "memo": "",
}
_OWN: dict[str, dict[str, Any]] = {
    "2204": {
        "chrg_bchno": "B202604100001",
        "rxno": "RX20260410001",
        "rx_circ_flag": "0",
        "dise_codg": "E11.900",
    },
    "2301": {"drord_no": "YZ20260410001", "med_type": "21"},
}


def message(infno: str) -> bytes:
    """A valid message of 50 lines with more than 20 fields each; amounts stand as they would be written, 12.50."""
    known = {field.code for node in checker().table.interfaces[infno].input for field in node.fields}
    lines = []
    for number in range(1, LINES + 1):
        count, cents = 1 + number % 7, 137 * number
        amounts = {
            "cnt": str(count),
            "pric": f"{cents / 100:.4f}",
            "det_item_fee_sumamt": f"{cents * count / 100:.2f}",
        }
        texts = {"feedetl_sn": f"MX20260410{number:06d}", **_LINE, **_OWN[infno]}
        fields = [
            f'"{code}":{json.dumps(text, ensure_ascii=False)}'
            for code, text in texts.items()
            if code in known
        ]
        fields += [f'"{code}":{text}' for code, text in amounts.items()]
        lines.append("{" + ",".join(fields) + "}")
    head = json.dumps({"infno": infno, **_ENVELOPE}, ensure_ascii=False, separators=(",", ":"))
    return f'{head[:-1]},"input":{{"feedetail":[{",".join(lines)}]}}}}'.encode()


def measure(data: bytes) -> tuple[float, float]:
    """Microseconds of orjson.loads and of accepts: the fastest of many short rounds, in turns.

    In turns, so that a slow spell of the machine meets both; the fastest, because nobody else ran then.
    """
    rounds = [
        (
            timeit.timeit(partial(orjson.loads, data), number=BATCH),
            timeit.timeit(partial(accepts, data), number=BATCH),
        )
        for _ in range(ROUNDS)
    ]
    scale = 1e6 / BATCH
    return min(one[0] for one in rounds) * scale, min(one[1] for one in rounds) * scale


def main() -> int:
    """Measure both messages."""
    worst = 0.0
    for infno in ("2204", "2301"):
        data = message(infno)
        if not accepts(data):
            report = checker().validator.check(data)
            print(f"{infno}: not accepted: {[event.message('en') for event in report.events][:5]}")
            return 1
        loads, fast = measure(data)
        worst = max(worst, fast / loads)
        print(
            f"{infno}: {len(data)} bytes, orjson.loads {loads:.0f} µs, accepts {fast:.0f} µs, ratio {fast / loads:.2f}"
        )
    print(f"limit {LIMIT:.1f}, worst {worst:.2f}")
    return 0 if worst <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
