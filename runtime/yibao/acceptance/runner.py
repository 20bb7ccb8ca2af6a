"""Plays one case: every step as a request, its reply kept, then all checks."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from datetime import time as day_time
from typing import Any

import msgspec

from yibao.acceptance.carry import Carrier, NotCarried
from yibao.acceptance.checks import Judge, Outcome
from yibao.acceptance.facts import CaseError, Stage, facts
from yibao.acceptance.masking import masked
from yibao.acceptance.model import Case, Play, SceneStep
from yibao.acceptance.platforms import Platform, Unreachable
from yibao.acceptance.refer import Unresolved, fill
from yibao.acceptance.results import CaseResult, Finding, PointResult, StepResult
from yibao.gateway.masking import mask_text
from yibao.message.tables import EditionTable
from yibao.message.times import write_datetime
from yibao.message.wire import encode
from yibao.validate import Validator

_SIGN_IN = "sign_in"
_OFFICE_OPENS = day_time(7, 30)
_SETTLED = "setl_id"
_A_SECOND = 10_000
USUAL_ENVELOPE: Mapping[str, str] = {"recer_sys_code": "YIBAO", "infver": "V1.0", "opter_type": "1"}


class Stopped(Exception):
    """A case cannot go on; ``str()`` says why."""


class Lacking(Exception):
    """The edition has no way to take a step of the case; ``str()`` says which, and what it lacks."""


class MessageIds:
    """msgids that no two cases of a run share: institution, the run's second, a count.

    Of several workers each takes every so-manieth number: ``worker`` of ``workers``.
    """

    def __init__(self, begun: datetime, worker: int = 0, workers: int = 1) -> None:
        self._begun = begun
        self._counts = itertools.count(worker, workers)
        self._lock = threading.Lock()

    def next(self, institution: str) -> str:
        """The next one."""
        with self._lock:
            count = next(self._counts)
        second = self._begun + timedelta(seconds=count // _A_SECOND)
        return f"{institution}{second:%Y%m%d%H%M%S}{count % _A_SECOND:04d}"


@dataclass
class _Play:
    """One case while it is played."""

    case_id: str
    signed: dict[tuple[str, str, date], str] = field(default_factory=dict)
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    facts: dict[str, dict[str, Any]] = field(default_factory=dict)
    replies: dict[str, dict[str, Any]] = field(default_factory=dict)
    steps: list[StepResult] = field(default_factory=list)
    lacked: dict[str, str] = field(default_factory=dict)


class Runner:
    """Plays cases on a platform. One runner may play several cases at once."""

    def __init__(
        self,
        stage: Stage,
        table: EditionTable,
        platform: Platform,
        ids: MessageIds,
        *,
        written: EditionTable | None = None,
        wording: bool = True,
        envelope: Mapping[str, str] = USUAL_ENVELOPE,
    ) -> None:
        """``envelope``: its fields that are the same in all messages. ``wording``: whether words of refusals count.
        ``written``: the edition whose fields scenes and checks name; ``table`` itself by default.
        """
        self._stage = stage
        self._table = table
        self._platform = platform
        self._ids = ids
        self._wording = wording
        self._fixed = dict(envelope)
        self._validator = Validator(table)
        self._carrier = Carrier(written or table, table)

    def run(self, case_id: str) -> CaseResult:
        """What comes of a case. Nothing is raised: what stops a case is its ``fault``."""
        suite = self._stage.suite
        case = suite.cases[case_id]
        begun = time.perf_counter()
        state = _Play(case_id)
        fault = lacking = ""
        try:
            for play in case.plays:
                self._play(state, play)
        except (Stopped, CaseError) as stop:
            fault = str(stop)
        except Lacking as reason:
            lacking = str(reason)
        judge = Judge(state.outcomes, state.facts, self._wording, state.lacked)
        return CaseResult(
            case_id,
            suite.matrix[case_id],
            tuple(_points(case, judge)),
            case.twin.says,
            tuple(finding for check in case.twin.checks for finding in judge.findings(check)),
            tuple(state.steps),
            time.perf_counter() - begun,
            fault,
            lacking,
        )

    def _play(self, state: _Play, play: Play) -> None:
        known = facts(self._stage, state.case_id, play)
        # A play that goes on with another one's encounter is of the same kind, for editions that ask again.
        known = {
            **{
                word: value
                for word, value in state.facts.get(known.get("of", ""), {}).items()
                if word == "type"
            },
            **known,
        }
        state.facts[play.name] = known
        state.replies[play.name] = {}
        for step in self._stage.suite.scenes[play.scene].steps:
            if step.given and not known.get(step.given):
                continue
            try:
                outcome = self._step(state, play, step, known)
            except Lacking as reason:
                # What only some cases ask for is left out, and shows among what could not be looked at.
                if not step.given:
                    raise
                state.lacked[f"{play.name}.{step.name}"] = str(reason)
                continue
            if outcome.infcode != 0:
                if known["refused"]:
                    return
                raise Stopped(f"{play.name}.{step.name}: {outcome.infcode} {mask_text(outcome.err_msg)}")
            state.replies[play.name][step.name] = outcome.output
            if known.get("until") == step.name:
                return

    def _step(self, state: _Play, play: Play, step: SceneStep, known: Mapping[str, Any]) -> Outcome:
        moment = datetime.combine(date.fromisoformat(known[step.day]), day_time.fromisoformat(step.at))
        names = {
            **state.replies,
            **state.replies[play.name],
            **known,
            "now": write_datetime(moment),
            "date": f"{moment:%Y-%m-%d}",
        }
        try:
            content = fill(step.content, names)
        except Unresolved as missing:
            raise Stopped(f"{play.name}.{step.name}: ${{{missing.path}}}") from missing
        self._sign_in(state, known, moment)
        return self._call(state, f"{play.name}.{step.name}", step.call, content, known, moment)

    def _sign_in(self, state: _Play, known: Mapping[str, Any], moment: datetime) -> None:
        """Once a day at every place, as an operator does."""
        place = known["at"]
        key = (place["code"], place["operator"], moment.date())
        if key in state.signed:
            return
        state.signed[key] = ""
        opening = datetime.combine(moment.date(), _OFFICE_OPENS)
        content = {"signIn": {"opter_no": place["operator"], "mac": "00-00-5E-00-53-01", "ip": "192.0.2.10"}}
        outcome = self._call(state, f"{place['code']}.{_SIGN_IN}", _SIGN_IN, content, known, opening)
        if outcome.infcode != 0:
            raise Stopped(f"{_SIGN_IN}: {outcome.infcode} {mask_text(outcome.err_msg)}")
        state.signed[key] = str(outcome.output["signinoutb"]["sign_no"])

    def _call(
        self, state: _Play, name: str, method: str, content: Any, known: Mapping[str, Any], moment: datetime
    ) -> Outcome:
        infno = self._carrier.infno(method)
        if infno is None:
            raise Lacking(f"{self._carrier.written(method).infno} {self._carrier.written(method).name}")
        request = self._envelope(state, infno, known, moment)
        try:
            request["input"] = self._carrier.carry(method, content, known, moment)
        except NotCarried as lost:
            raise Lacking(str(lost)) from lost
        message = encode(request)
        begun = time.perf_counter()
        try:
            reply = self._platform.send(infno, message, moment)
        except Unreachable as error:
            raise Stopped(f"{name}: {error}") from error
        seconds = time.perf_counter() - begun
        outcome = self._read(method, infno, reply, name)
        state.outcomes[name] = outcome
        state.steps.append(self._kept(name, infno, moment, request, reply, outcome, seconds))
        return outcome

    def _read(self, method: str, infno: str, reply: bytes, name: str) -> Outcome:
        report = self._validator.check(reply, infno=infno, direction="output")
        if not isinstance(report.value, dict) or not report.valid:
            said = report.errors[0].message("zh") if report.errors else "?"
            raise Stopped(f"{name}: {mask_text(said)}")
        value, pairing = report.value, self._carrier.pairing(method, "output")
        return Outcome(
            self._carrier.written(method),
            int(value.get("infcode", -1)),
            str(value.get("err_msg") or ""),
            pairing.here(value.get("output")),
            pairing,
        )

    def _envelope(
        self, state: _Play, infno: str, known: Mapping[str, Any], moment: datetime
    ) -> dict[str, Any]:
        place, person = known["at"], known["p"]
        return {
            "infno": infno,
            "msgid": self._ids.next(place["code"]),
            "mdtrtarea_admvs": place["area"],
            "insuplc_admdvs": person["area"],
            **self._fixed,
            "opter": place["operator"],
            "opter_name": place["operator_name"],
            "inf_time": write_datetime(moment),
            "fixmedins_code": place["code"],
            "fixmedins_name": place["name"],
            **_sign(state, place, moment),
        }

    def _kept(
        self,
        name: str,
        infno: str,
        moment: datetime,
        request: Mapping[str, Any],
        reply: bytes,
        outcome: Outcome,
        seconds: float,
    ) -> StepResult:
        steps = self._platform.calculation(_settlement(outcome.output))
        return StepResult(
            name,
            infno,
            self._table.interfaces[infno].name,
            moment,
            outcome.infcode,
            mask_text(outcome.err_msg),
            seconds,
            masked(request),
            masked(msgspec.json.decode(reply)),
            tuple(steps),
        )


def _sign(state: _Play, place: Mapping[str, str], moment: datetime) -> dict[str, str]:
    number = state.signed.get((place["code"], place["operator"], moment.date()), "")
    return {"sign_no": number} if number else {}


def _settlement(output: Any) -> str:
    info = output.get("setlinfo") if isinstance(output, dict) else None
    return str(info.get(_SETTLED) or "") if isinstance(info, dict) else ""


def _points(case: Case, judge: Judge) -> Iterator[PointResult]:
    for focus, checks in case.points.items():
        findings: tuple[Finding, ...] = tuple(
            finding for check in checks for finding in judge.findings(check)
        )
        yield PointResult(focus, findings)
