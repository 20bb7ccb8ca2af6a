"""Traces and metrics by OpenTelemetry. Needs the extra ``telemetry``; without it nothing here is imported.

A call is a span of kind client below the application's own span; its attributes are the number, the msgid and the outcome:
never a field of a message. What a platform says may quote a person, so that its words stay out as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from yibao.events import Event, Severity
from yibao.gateway.errors import YibaoError
from yibao.gateway.transport import Outgoing
from yibao.gateway.watch import Call, Finish, Watcher

if TYPE_CHECKING:
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import TracerProvider

SCOPE = "yibao"
DURATION = "yibao.call.duration"
SIZE = "yibao.call.request.size"
# A command that is done does not wait long for a collector that is not there.
_EXPORT_S = 3


class TelemetryMissing(YibaoError):
    """OpenTelemetry is not installed: ``pip install 'yibao[telemetry]'``."""

    def __init__(self) -> None:
        super().__init__(Event("telemetry-missing", Severity.ERROR))


def telemetry(tracers: TracerProvider | None = None, meters: MeterProvider | None = None) -> Watcher:
    """A watcher that makes a span and two histograms of each call, by the given providers or the global ones.

    Metrics: ``yibao.call.duration`` (s) by number and result, ``yibao.call.request.size`` (bytes) by number. Raises
    ``TelemetryMissing``.
    """
    try:
        from opentelemetry import context, metrics, trace
        from opentelemetry.trace import SpanKind, Status, StatusCode
    except ImportError as error:
        raise TelemetryMissing from error
    tracer = trace.get_tracer(SCOPE, tracer_provider=tracers)
    meter = metrics.get_meter(SCOPE, meter_provider=meters)
    duration = meter.create_histogram(DURATION, "s", "How long a call took")
    size = meter.create_histogram(SIZE, "By", "Size of the plain request")

    def begin(outgoing: Outgoing) -> Finish:
        span = tracer.start_span(
            f"yibao {outgoing.infno}", kind=SpanKind.CLIENT, attributes=_attributes(outgoing)
        )
        token = context.attach(trace.set_span_in_context(span))

        def end(call: Call) -> None:
            context.detach(token)
            span.set_attribute("yibao.result", call.result)
            if call.status:
                span.set_attribute("http.response.status_code", call.status)
            if call.cause:
                span.set_attribute("error.type", call.cause)
                span.set_status(Status(StatusCode.ERROR, call.cause))
            span.end()
            by = {"yibao.infno": call.infno, "yibao.result": call.result}
            duration.record(call.seconds, {**by, **({"error.type": call.cause} if call.cause else {})})
            size.record(call.sent, {"yibao.infno": call.infno})

        return end

    return begin


def _attributes(outgoing: Outgoing) -> dict[str, Any]:
    # The address without its path and query, which may hold anything.
    host = urlsplit(outgoing.url)
    attributes: dict[str, Any] = {
        "yibao.infno": outgoing.infno,
        "yibao.msgid": outgoing.msgid,
        "server.address": host.hostname or "",
    }
    if host.port:
        attributes["server.port"] = host.port
    return attributes


def export_by_otlp(service: str) -> Watcher:
    """A watcher whose spans and metrics go to the collector that the ``OTEL_…`` variables name; for commands.

    Sends what is left when the process ends. Raises ``TelemetryMissing``.
    """
    try:
        from opentelemetry.exporter.otlp.proto.http.metric_exporter import OTLPMetricExporter
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.metrics import MeterProvider
        from opentelemetry.sdk.metrics.export import PeriodicExportingMetricReader
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
    except ImportError as error:
        raise TelemetryMissing from error
    resource = Resource.create({"service.name": service})
    tracers = TracerProvider(resource=resource)
    tracers.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(timeout=_EXPORT_S)))
    meters = MeterProvider(
        resource=resource,
        metric_readers=[PeriodicExportingMetricReader(OTLPMetricExporter(timeout=_EXPORT_S))],
    )
    return telemetry(tracers, meters)
