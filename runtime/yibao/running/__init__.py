"""Running it: what an institution's calls look like over time, what it has tried, and whether its environment is right."""

from yibao.running.calls import CallLog, Keep
from yibao.running.logs import JsonLines, log_calls
from yibao.running.telemetry import TelemetryMissing, telemetry

__all__ = ["CallLog", "JsonLines", "Keep", "TelemetryMissing", "log_calls", "telemetry"]
