"""An outpatient's way through the simulated platform: registered, seen, charged, settled."""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from yibao.gateway import BaseClient

SAMPLES = Path(__file__).resolve().parents[2] / "specs" / "samples" / "national"


def sample_input(infno: str) -> dict[str, Any]:
    """The input of the story's message, exact."""
    file = SAMPLES / infno / "input-20-outpatient-day.json"
    found: dict[str, Any] = json.loads(file.read_text("utf-8"), parse_float=Decimal)["input"]
    return found


@dataclass
class Visit:
    """A visit that is charged and can be settled."""

    client: BaseClient
    number: int
    mdtrt_id: str = ""
    total: Decimal = Decimal(0)
    request: dict[str, Any] | None = None

    @property
    def batch(self) -> str:
        return f"BATCH{self.number:06d}"

    def charge(self) -> Visit:
        """2201, 2203, 2204."""
        asked = sample_input("2201")["data"] | {"ipt_otp_no": f"M{self.number:08d}"}
        told = self.client.call("2201", {"data": asked}, dict).result()
        self.mdtrt_id = told["data"]["mdtrt_id"]
        seen = sample_input("2203")
        seen["mdtrtinfo"]["mdtrt_id"] = self.mdtrt_id
        self.client.call("2203", seen, dict)
        lines = sample_input("2204")
        for position, line in enumerate(lines["feedetail"]):
            line |= {
                "mdtrt_id": self.mdtrt_id,
                "chrg_bchno": self.batch,
                "feedetl_sn": f"F{self.number:06d}{position:02d}",
            }
        self.client.call("2204", lines, dict)
        self.total = sum((line["det_item_fee_sumamt"] for line in lines["feedetail"]), Decimal(0))
        return self

    def settle_request(self) -> dict[str, Any]:
        """2207, with the amounts of the trial settlement."""
        trial = sample_input("2206")["data"] | {
            "mdtrt_id": self.mdtrt_id,
            "chrg_bchno": self.batch,
            "medfee_sumamt": self.total,
        }
        info = self.client.call("2206", {"data": trial}, dict).result()["setlinfo"]
        amounts = {
            code: info[code]
            for code in ("fulamt_ownpay_amt", "overlmt_selfpay", "preselfpay_amt", "inscp_scp_amt")
        }
        asked = sample_input("2207")["data"]
        return {
            "data": asked
            | amounts
            | {"mdtrt_id": self.mdtrt_id, "chrg_bchno": self.batch, "medfee_sumamt": self.total}
        }

    def settle(self) -> dict[str, Any]:
        """2207, each time the same; its setlinfo."""
        self.request = self.request or self.settle_request()
        found: dict[str, Any] = self.client.call("2207", self.request, dict).result()["setlinfo"]
        return found

    def refund_request(self, setl_id: str) -> dict[str, Any]:
        """2208."""
        return {"data": sample_input("2208")["data"] | {"mdtrt_id": self.mdtrt_id, "setl_id": setl_id}}
