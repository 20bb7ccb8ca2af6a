"""Who watches the calls of a command, by environment variables: all off unless somebody turns them on.

``YIBAO_CALLS=on``: the call log in the journal's database. ``YIBAO_LOG=FILE`` (``-``: standard error): masked JSON lines.
``YIBAO_TELEMETRY=on``: traces and metrics over OTLP, to where the ``OTEL_…`` variables say.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Mapping

from yibao.gateway.watch import Watcher
from yibao.journal import DatabaseError
from yibao.running import CallLog, JsonLines, TelemetryMissing, log_calls
from yibao.running.telemetry import export_by_otlp
from yibaogen.cli.failure import USAGE, Failure, usage

CALLS, LOG, TELEMETRY = "YIBAO_CALLS", "YIBAO_LOG", "YIBAO_TELEMETRY"
_WORDS = {"on": True, "1": True, "true": True, "off": False, "0": False, "false": False, "": False}


def watchers(journal: str, environ: Mapping[str, str] | None = None) -> tuple[Watcher, ...]:
    """Those that the environment asks for. Raises Failure when one cannot work (exit code 2)."""
    env = os.environ if environ is None else environ
    found: list[Watcher] = []
    if _on(env, TELEMETRY):
        found.append(_exporter())
    if env.get(LOG):
        write_lines(env[LOG])
        found.append(log_calls())
    if _on(env, CALLS):
        found.append(_call_log(journal))
    return tuple(found)


def write_lines(place: str) -> None:
    """Send the log of ``yibao`` to a file or to standard error as JSON lines. Raises Failure."""
    try:
        handler = (
            logging.StreamHandler(sys.stderr)
            if place == "-"
            else logging.FileHandler(place, encoding="utf-8")
        )
    except OSError as error:
        raise usage("system-refused", found=place, reason=error.strerror or "?") from error
    handler.setFormatter(JsonLines())
    logger = logging.getLogger("yibao")
    for old in [each for each in logger.handlers if isinstance(each.formatter, JsonLines)]:
        logger.removeHandler(old)
        old.close()
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False


def _on(env: Mapping[str, str], name: str) -> bool:
    word = env.get(name, "").lower()
    if word not in _WORDS:
        raise usage(
            "settings-value", name=name, found=word[:20], allowed=" on 或 off", allowed_en="on or off"
        )
    return _WORDS[word]


def _exporter() -> Watcher:
    try:
        return export_by_otlp("yibao")
    except TelemetryMissing as error:
        raise Failure(USAGE, error.event) from error


def _call_log(journal: str) -> CallLog:
    try:
        return CallLog.open(journal)
    except DatabaseError as error:
        raise usage(
            "journal-open",
            found=journal.partition("?")[0] if "://" not in journal else "postgresql",
            reason=str(error),
        ) from error
