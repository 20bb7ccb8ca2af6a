"""The table of checks, and the round through it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from yibao.running.doctor.checks import (
    clock,
    configuration,
    disk,
    dns,
    journal,
    methods,
    signature,
    signing,
    tcp,
    tls,
)
from yibao.running.doctor.model import Check, Examined, Patient

CHECKS: tuple[Check, ...] = (
    Check("configuration", "配置", "configuration", configuration.run),
    Check("dns", "域名解析", "name resolution", dns.run, ("configuration",)),
    Check("tcp", "网络连接", "connection", tcp.run, ("dns",)),
    Check("tls", "证书", "certificate", tls.run, ("tcp",)),
    Check("signature", "网关与签名", "gateway and signature", signature.run, ("tls",)),
    Check("sign-in", "签到 9001", "sign-in 9001", signing.run, ("signature",)),
    Check("clock", "时钟", "clock", clock.run, ("signature",)),
    Check("methods", "查询类交易逐个探测", "every read-only method", methods.run, ("sign-in",)),
    Check("journal", "日志", "journal", journal.run),
    Check("disk", "磁盘", "disk", disk.run),
)


def examine(patient: Patient, skip: Collection[str] = (), checks: Sequence[Check] = CHECKS) -> list[Examined]:
    """All checks in their order. One that rests on a failed or skipped one is skipped itself; so are those of ``skip``."""
    found: dict[str, Examined] = {}
    for check in checks:
        blocked = any(
            each in found and found[each].status in ("failed", "skipped") for each in check.rests_on
        )
        if check.id in skip or blocked:
            found[check.id] = Examined(check.id, (), True)
        else:
            patient.tell(check.id)
            found[check.id] = Examined(check.id, tuple(check.run(patient)))
    if patient.line is not None:
        patient.line.close()
    return list(found.values())
