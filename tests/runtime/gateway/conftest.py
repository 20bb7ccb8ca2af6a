"""A client of a two-number edition and stand-ins for the clock and the line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

import pytest

from yibao.gateway import BaseClient, Incoming, MessageIds, Outgoing, Settings
from yibao.message.tables import EditionTable, EnvelopeTable, FieldTable, InterfaceTable, NodeTable
from yibao.validate import Validator

NOW = datetime.fromisoformat("2026-03-05 10:00:00")


def text(code: str, length: int = 30, required: bool = False) -> FieldTable:
    return FieldTable(code=code, name=code, type="string", length=length, required=required)


@pytest.fixture(scope="session")
def table() -> EditionTable:
    request = NodeTable("", "object", fields=(text("infno", 4, True), text("msgid", 30, True), text("inf_time", 19, True), text("mdtrtarea_admvs", 6),
        text("insuplc_admdvs", 6), text("recer_sys_code", 10), text("infver", 6), text("opter_type", 3), text("opter"), text("opter_name", 50),
        text("fixmedins_code", 12), text("fixmedins_name", 50), text("sign_no")))  # fmt: skip
    response = NodeTable(
        "",
        "object",
        fields=(FieldTable("infcode", "交易状态码", "integer", 4, required=True), text("err_msg", 200)),
    )
    asked = NodeTable(
        "data", "object", required=True, fields=(text("psn_no", 30, True), text("psn_name", 50))
    )
    money = FieldTable("balc", "余额", "decimal", 16, 2, required=True)
    told = NodeTable("baseinfo", "object", required=True, fields=(text("psn_name", 50), money))
    download = NodeTable("fsDownloadIn", "object", required=True, fields=(text("file_qury_no", 30, True),))
    return EditionTable(
        edition="pair",
        version="1",
        envelope=EnvelopeTable(request, response),
        dictionaries={},
        interfaces={
            "1101": InterfaceTable("人员基本信息获取", "query_person", input=(asked,), output=(told,)),
            "9102": InterfaceTable("文件下载", "download_file", input=(download,)),
        },
    )


@dataclass
class Line:
    """A transport that answers what it was told to and remembers what it was sent."""

    answers: list[Incoming] = field(default_factory=list)
    sent: list[Outgoing] = field(default_factory=list)
    closed: bool = False

    def send(self, outgoing: Outgoing) -> Incoming:
        self.sent.append(outgoing)
        return self.answers.pop(0)

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def settings() -> Settings:
    return Settings(
        "http://127.0.0.1:9/api",
        "H99999900001",
        "示例市第一医院",
        "430100",
        sign_no="session-4711",
        opter_name="林致远",
    )


@pytest.fixture
def dial(settings: Settings, table: EditionTable) -> Callable[..., tuple[BaseClient, Line]]:
    """Gives a client on a line that answers with the given replies."""

    def connect(*answers: Incoming) -> tuple[BaseClient, Line]:
        line = Line(list(answers))
        ids = MessageIds(settings.fixmedins_code, lambda: NOW, first=7)
        return BaseClient(
            settings, checker=Validator(table), transport=line, clock=lambda: NOW, ids=ids
        ), line

    return connect
