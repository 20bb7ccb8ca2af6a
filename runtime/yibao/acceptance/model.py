"""Cases as the kit reads them: written in ``specs/acceptance/*.yaml``, checked by the generator, shipped as JSON.

A *scene* is a way through the interfaces that many cases take (a visit, a stay); a *play* is a scene with its
parameters, under a name; a *check* looks at the reply of one step. Content holds references ``${…}`` and nothing else
that is evaluated: see ``yibao.acceptance.refer``.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files
from typing import Any

import msgspec

from yibao.message.tables import Ast

ANY_REASON = "*"
"""``refused: "*"``: refused, whatever the reason is called."""


class Row(msgspec.Struct, frozen=True):
    """One row of the requirement's matrix; ``focus``: each point that has to be verified."""

    population: str
    group: str
    benefit: str
    focus: tuple[str, ...]
    identity: str = ""


class SceneStep(msgspec.Struct, frozen=True, rename={"name": "as"}):
    """One call of a scene. ``call``: method; ``name``: what its reply is called; ``at``: time of day, ``day``: which
    parameter holds the date; ``given``: a parameter that must not be empty, or the step is left out. A play's
    parameter ``until`` names the last step that it takes. ``content``: the request's ``input``.
    """

    call: str
    name: str
    content: Mapping[str, Any]
    day: str = "day"
    at: str = "09:00:00"
    given: str = ""


class Scene(msgspec.Struct, frozen=True):
    """``needs``: parameters that a play must give; ``usual``: those it may leave out."""

    title: str
    steps: tuple[SceneStep, ...]
    needs: tuple[str, ...] = ()
    usual: Mapping[str, str] = {}


class Play(msgspec.Struct, frozen=True):
    """A scene under a name, with its parameters (text, or a list of texts for ``lines``)."""

    scene: str
    name: str
    given: Mapping[str, str | tuple[str, ...]] = {}


class Formula(msgspec.Struct, frozen=True):
    """A condition in the rule language over the reply's output: its text and its tree."""

    text: str
    tree: Ast


class Check(msgspec.Struct, frozen=True, rename={"values": "is"}):
    """What is expected of the reply of ``step`` (``<play>.<step>``); everything that is given must be so.

    ``values``: path in the output → value (amounts as exact decimals; a bare name is a field of setlinfo);
    ``holds``: a formula; ``has``: array node → fields that one of its rows must have; ``refused``: a word of err_msg;
    ``accepted``: infcode 0. ``why``: how the amount comes about.
    """

    step: str
    values: Mapping[str, str] = {}
    holds: Formula | None = None
    has: Mapping[str, Mapping[str, str]] = {}
    refused: str = ""
    accepted: bool = False
    why: str = ""


class Twin(msgspec.Struct, frozen=True):
    """The negative twin: what must not work, or must come out otherwise. It runs after the case."""

    says: str
    run: tuple[Play, ...]
    checks: tuple[Check, ...]


class Case(msgspec.Struct, frozen=True):
    """``points``: focus of the matrix row → its checks."""

    run: tuple[Play, ...]
    points: Mapping[str, tuple[Check, ...]]
    twin: Twin

    @property
    def plays(self) -> tuple[Play, ...]:
        """All plays, those of the twin last."""
        return (*self.run, *self.twin.run)

    @property
    def checks(self) -> tuple[Check, ...]:
        """All checks."""
        return (*(check for checks in self.points.values() for check in checks), *self.twin.checks)


class Suite(msgspec.Struct, frozen=True):
    """Everything by its id; ``places``: short word → institution code."""

    matrix: Mapping[str, Row]
    scenes: Mapping[str, Scene]
    cases: Mapping[str, Case]
    places: Mapping[str, str]


def read_suite(data: bytes) -> Suite:
    """Decode an ``acceptance.json``. Raises ``msgspec.DecodeError`` or ``msgspec.ValidationError`` on a wrong file."""
    return msgspec.json.decode(data, type=Suite)


def shipped_suite() -> Suite:
    """The cases in the installed package. Raises ``FileNotFoundError`` before the first build."""
    return read_suite(files("yibao_editions").joinpath("data", "acceptance.json").read_bytes())
