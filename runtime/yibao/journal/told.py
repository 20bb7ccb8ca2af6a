"""Entries as people and programs read them: masked, with what a person must know and do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from yibao.journal.entry import Change, Entry
from yibao.journal.states import STATES
from yibao.message.mask import mask_value
from yibao.message.times import BEIJING, write_datetime


def moment(seconds: float) -> str:
    """Seconds since 1970 as Beijing time."""
    return write_datetime(datetime.fromtimestamp(seconds, BEIJING))


def record(entry: Entry) -> dict[str, object]:
    """An entry without its messages; personal values are masked."""
    return {
        "msgid": entry.msgid,
        "infno": entry.infno,
        "effect": entry.effect,
        "state": entry.state,
        "prepared_at": moment(entry.prepared_at),
        "changed_at": moment(entry.changed_at),
        "opter": mask_value("opter", entry.opter),
        "psn_no": mask_value("psn_no", entry.psn_no),
        "mdtrt_id": entry.mdtrt_id,
        "setl_id": entry.setl_id,
        "amount": entry.amount,
        "tries": entry.tries,
        "note": entry.note,
    }


def history(changes: Sequence[Change]) -> list[dict[str, object]]:
    """The history of an entry."""
    return [
        {"at": moment(each.at), "step": each.step, "state": each.state, "note": each.note} for each in changes
    ]


def task(entry: Entry) -> dict[str, object]:
    """What a person must know to decide an entry, and how to write the decision down; empty for an entry that is settled."""
    if not entry.open:
        return {}
    facts = entry.facts()
    known = {code: mask_value(code, facts[code]) for code in _USEFUL if code in facts}
    if entry.state != "needs-person":
        return {"state": STATES[entry.state], "known": known, "steps": ["yibao journal recover"]}
    command = f"yibao journal resolve {entry.msgid} --as"
    return {
        "state": STATES[entry.state],
        "why": entry.note,
        "known": known,
        "steps": [
            f"在医保平台按上面的内容查 {moment(entry.prepared_at)} 前后的 {entry.infno}（报文 {entry.msgid}）",
            f"平台上有：{command} confirmed{' --setl-id <结算ID>' if entry.effect == 'money' else ''}",
            f"平台上没有：{command} not-arrived，然后可以重做这笔业务",
            f"已在平台上撤销或冲正：{command} reversed",
            "查不到也问不清：带上本页找经办机构，决定之前不要重做这笔业务，也不要退款",
        ],
    }


_USEFUL = (
    "psn_no", "mdtrt_id", "setl_id", "chrg_bchno", "med_type", "insutype", "medfee_sumamt", "feedetl_sn", "ipt_otp_no",
    "omsgid", "oinfno", "hosp_dept_codg", "fixmedins_hilist_id", "fixmedins_bchno", "med_list_codg", "dynt_no",
    "purc_invo_no", "rtal_docno", "inv_chg_time",
)  # fmt: skip
