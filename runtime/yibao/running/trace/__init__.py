"""What calls look like over time: rates, latencies, causes, slow ones."""

from yibao.running.trace.figures import By, Cause, Figures, Row, summarise
from yibao.running.trace.lines import Line, Period, gather

__all__ = ["By", "Cause", "Figures", "Line", "Period", "Row", "gather", "summarise"]
