"""Logs for machines: one JSON object a line, masked, by the standard library's logging."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from yibao.gateway.masking import mask_text
from yibao.gateway.transport import Outgoing
from yibao.gateway.watch import Call, Finish, Result, Watcher
from yibao.message.times import BEIJING

CALLS = "yibao.calls"
"""The logger of single calls."""
_FIELDS = ("infno", "msgid", "result", "cause", "said", "seconds", "status", "sent", "got")
_LEVELS: Mapping[Result, int] = MappingProxyType(
    {
        "answered": logging.INFO,
        "refused": logging.INFO,
        "not-sent": logging.WARNING,
        "gateway": logging.WARNING,
        "unknown": logging.ERROR,
    }
)


class JsonLines(logging.Formatter):
    """``{"time", "level", "logger", "message", …}``; further members are those of a call alone.

    Identity and phone numbers in texts are masked. Of an exception only its kind is told: its text and its lines may hold
    what belongs to a person. Time is Asia/Shanghai.
    """

    def format(self, record: logging.LogRecord) -> str:
        """One line."""
        moment = datetime.fromtimestamp(record.created, BEIJING)
        told: dict[str, object] = {
            "time": moment.isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": mask_text(record.getMessage()),
        }
        told.update({name: getattr(record, name) for name in _FIELDS if hasattr(record, name)})
        if record.exc_info and record.exc_info[0] is not None:
            told["error"] = record.exc_info[0].__name__
        return json.dumps(told, ensure_ascii=False, default=lambda value: type(value).__name__)


def log_calls(logger: logging.Logger | None = None) -> Watcher:
    """A watcher that logs each call: answered and refused as info, not sent and gateway as warning, unknown as error."""
    chosen = logger or logging.getLogger(CALLS)

    def begin(outgoing: Outgoing) -> Finish:
        return lambda call: _log(chosen, call)

    return begin


def _log(logger: logging.Logger, call: Call) -> None:
    level = _LEVELS[call.result]
    if not logger.isEnabledFor(level):
        return
    fields = {name: getattr(call, name) for name in _FIELDS if getattr(call, name) not in ("", 0)}
    fields["seconds"] = round(call.seconds, 6)
    logger.log(
        level,
        "%s %s %s %.0f ms%s",
        call.infno,
        call.msgid,
        call.result,
        call.seconds * 1000,
        f" {call.cause}" if call.cause else "",
        extra=fields,
    )
