"""Spans and metrics of calls: what is in them, what is not, and that nothing is there when nobody asked."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from leaks.needles import of_the_world
from loopback import serve
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from yibao.gateway import Incoming, OutcomeUnknown, Outgoing, system_clock
from yibao.gateway.watch import watch
from yibao.platform import create_app
from yibao.running import TelemetryMissing, telemetry
from yibao.running.telemetry import DURATION, SIZE
from yibao_editions.national.validation import checker

PERSON = '{"infno":"1101","input":{"data":{"psn_name":"李秀兰","certno":"999999195803120040"}}}'.encode()
OUTGOING = Outgoing(
    "https://platform.invalid:8443/fsi?token=secret-999999195803120040", "1101", "M1", PERSON, {}, 1.0
)
ALLOWED = {
    "yibao.infno",
    "yibao.msgid",
    "yibao.result",
    "server.address",
    "server.port",
    "http.response.status_code",
    "error.type",
}


class Stub:
    def __init__(self, answer: Any) -> None:
        self.answer = answer

    def send(self, outgoing: Outgoing) -> Incoming:
        if isinstance(self.answer, BaseException):
            raise self.answer
        came: Incoming = self.answer() if callable(self.answer) else self.answer
        return came

    def close(self) -> None:
        return


def refused() -> Incoming:
    return Incoming(
        200, "application/json", '{"infcode":-1,"err_msg":"李秀兰 999999195803120040 已停保"}'.encode()
    )


def observed(answer: Any) -> tuple[Any, list[Any]]:
    """A call with telemetry; its spans and its metrics."""
    spans, reader = InMemorySpanExporter(), InMemoryMetricReader()
    tracers = TracerProvider()
    tracers.add_span_processor(SimpleSpanProcessor(spans))
    line = watch(Stub(answer), telemetry(tracers, MeterProvider(metric_readers=[reader])))
    with tracers.get_tracer("app").start_as_current_span("visit"), contextlib.suppress(OutcomeUnknown):
        line.send(OUTGOING)
    data: Any = reader.get_metrics_data()
    return spans.get_finished_spans(), data.resource_metrics[0].scope_metrics[0].metrics


@pytest.mark.parametrize(
    ("answer", "result", "cause"),
    [
        (Incoming(200, "application/json", b'{"infcode":0}'), "answered", None),
        (refused(), "refused", "platform-refused"),
        (OutcomeUnknown("outcome-timeout", "1101", "M1", "1"), "unknown", "outcome-timeout"),
    ],
)
def test_a_call_is_a_span_below_the_applications(answer: Any, result: str, cause: str | None) -> None:
    (span, parent), metrics = observed(answer)
    assert (span.name, span.kind) == ("yibao 1101", SpanKind.CLIENT)
    assert span.parent.span_id == parent.context.span_id
    assert span.attributes.keys() <= ALLOWED
    assert (span.attributes["yibao.result"], span.attributes.get("error.type")) == (result, cause)
    assert (span.attributes["server.address"], span.attributes["server.port"]) == ("platform.invalid", 8443)
    assert (span.status.status_code is StatusCode.ERROR) is (cause is not None)
    told = span.to_json() + str(metrics)
    for secret in ("李秀兰", "999999195803120040", "token", "停保"):
        assert secret not in told
    by_name = {metric.name: metric.data.data_points[0] for metric in metrics}
    assert by_name.keys() == {DURATION, SIZE}
    assert by_name[DURATION].attributes["yibao.result"] == result
    assert by_name[SIZE].sum == len(PERSON)


def test_what_runs_inside_is_a_child() -> None:
    spans = InMemorySpanExporter()
    tracers = TracerProvider()
    tracers.add_span_processor(SimpleSpanProcessor(spans))

    def inside() -> Incoming:
        with tracers.get_tracer("httpx").start_as_current_span("POST"):
            return Incoming(200, "application/json", b'{"infcode":0}')

    watch(Stub(inside), telemetry(tracers)).send(OUTGOING)
    inner, call = spans.get_finished_spans()
    assert inner.parent is not None and call.context is not None
    assert inner.parent.span_id == call.context.span_id
    # Afterwards nothing is left in the context.
    with tracers.get_tracer("app").start_as_current_span("next"):
        pass
    assert spans.get_finished_spans()[-1].parent is None


def test_a_command_sends_to_the_collector(tmp_path: Path) -> None:
    received: dict[str, bytes] = {}

    async def collector(scope: Any, receive: Any, send: Any) -> None:
        body, more = b"", True
        while more:
            message = await receive()
            body, more = body + message.get("body", b""), message.get("more_body", False)
        received[scope["path"]] = received.get(scope["path"], b"") + body
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    app = create_app([checker()], manners="strict", clock=system_clock)
    with serve(collector) as there, serve(app) as platform:
        command = ["doctor", "--url", f"{platform}/", "--state", str(tmp_path / "state")]
        done = subprocess.run(
            [sys.executable, "-m", "yibaogen.cli.main", *command],
            env={**os.environ, "YIBAO_TELEMETRY": "on", "OTEL_EXPORTER_OTLP_ENDPOINT": there},
            capture_output=True,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    assert received.keys() == {"/v1/traces", "/v1/metrics"}
    assert b"yibao 1101" in received["/v1/traces"] and DURATION.encode() in received["/v1/metrics"]
    assert not list(of_the_world().found_in(received["/v1/traces"].decode("utf-8", "replace")))


def test_nothing_is_imported_before_somebody_asks() -> None:
    check = "import sys, yibao.gateway, yibao.running, yibao_editions.national.client; print('opentelemetry' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "False"


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("opentelemetry")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "opentelemetry", None)
    with pytest.raises(TelemetryMissing) as caught:
        telemetry()
    assert "pip install 'yibao[telemetry]'" in str(caught.value)
