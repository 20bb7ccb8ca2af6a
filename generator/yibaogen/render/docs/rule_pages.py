"""What validation can say: the built-in ids, the rules of the specs, and all other messages of the tools."""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from yibao.events import Message
from yibao.events.catalogue import DOMAINS
from yibaogen.render.docs.atlas import ENVELOPE, rules_of
from yibaogen.render.docs.desk import Desk
from yibaogen.render.docs.interface_pages import HOME
from yibaogen.render.docs.links import slug
from yibaogen.render.docs.samples import SamplePages
from yibaogen.render.docs.text import visible
from yibaogen.render.docs.views import Link

MESSAGES = Link("工具提示", "messages.html")
# docs/ARCHITECTURE.md, "Validation"; a test holds the two together.
TOLERATED = frozenset(
    {
        "number-as-string",
        "string-as-number",
        "number-form",
        "null-optional",
        "empty-number",
        "date-form",
        "unknown-field",
        "code-unlisted",
        "one-element-list",
    }
)
_DOMAIN_WORDS: Mapping[str, str] = {
    "spec": "规格文件",
    "cli": "命令行",
    "importing": "表格导入",
    "gateway": "调用平台",
    "platform": "模拟平台",
    "overlay": "省份差异",
    "diff": "版本差异",
    "benefit": "待遇计算",
    "acceptance": "验收",
    "behaviours": "模拟平台的业务",
    "transport": "网关与加密",
    "journal": "交易日志",
    "policy": "待遇政策",
}


@dataclass(frozen=True, slots=True)
class MessageView:
    """A row of the message catalogue; ``samples`` show it."""

    anchor: str
    id: str
    severity: str
    zh: str
    en: str
    hint_zh: str
    hint_en: str
    samples: int


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A rule of a spec in the list of all."""

    link: Link
    severity: str
    message: str
    message_en: str


@dataclass(frozen=True, slots=True)
class RuleGroup:
    """The rules of one interface or of the envelope."""

    owner: Link
    rules: tuple[RuleLine, ...]


@dataclass(frozen=True, slots=True)
class Domain:
    """The messages of one domain, with its page."""

    href: str
    title: str
    messages: tuple[MessageView, ...]


def rules_page(desk: Desk, samples: Mapping[str, SamplePages]) -> str:
    """Built-in ids of validation, then the rules of every interface."""
    shown = _shown(samples)
    builtin = tuple(
        _message(event_id, row, "warning" if event_id in TOLERATED else "error", shown.get(event_id, 0))
        for event_id, row in _rows("message").items()
    )
    frame = desk.frame("rules", "校验规则", (HOME,))
    groups = tuple(_groups(desk))
    count = sum(len(group.rules) for group in groups)
    return desk.page("rules.html", frame, builtin=builtin, groups=groups, count=count, messages=MESSAGES)


def messages_pages(desk: Desk) -> Iterator[tuple[str, str]]:
    """The rest of the catalogue: what commands, importer, clients, simulated platform … say, a page each."""
    domains = tuple(
        Domain(
            f"messages-{domain}.html",
            _DOMAIN_WORDS.get(domain, domain),
            tuple(_message(event_id, row, "", 0) for event_id, row in _rows(domain).items()),
        )
        for domain in DOMAINS
        if domain != "message" and _rows(domain)
    )
    trail = (HOME, Link("校验规则", "rules.html"))
    yield (
        MESSAGES.href,
        desk.page("messages.html", desk.frame("rules", MESSAGES.text, trail), domains=domains, shown=None),
    )
    for domain in domains:
        frame = desk.frame("rules", f"{MESSAGES.text}：{domain.title}", (*trail, MESSAGES))
        yield domain.href, desk.page("messages.html", frame, domains=domains, shown=domain)


def builtin_ids() -> tuple[str, ...]:
    """The ids that the rules page explains."""
    return tuple(_rows("message"))


def _rows(domain: str) -> Mapping[str, Message]:
    rows: Mapping[str, Message] = importlib.import_module(f"yibao.events.catalogue_{domain}").MESSAGES
    return rows


def _shown(samples: Mapping[str, SamplePages]) -> Mapping[str, int]:
    counts: dict[str, int] = {}
    for pages in samples.values():
        for sample in pages.all:
            for link in (*sample.breaks, *sample.warns):
                counts[link.text] = counts.get(link.text, 0) + 1
    return counts


def _message(event_id: str, row: Message, severity: str, samples: int) -> MessageView:
    return MessageView(slug(event_id), event_id, severity, row.zh, row.en, row.hint_zh, row.hint_en, samples)


def _groups(desk: Desk) -> Iterator[RuleGroup]:
    for owner in (ENVELOPE, *desk.edition.interfaces):
        rules = rules_of(desk.edition, owner)
        if not rules:
            continue
        page = desk.atlas.page(owner)
        name = "报文信封"
        if owner != ENVELOPE:
            name = f"{visible(owner)} {visible(desk.edition.interfaces[owner].name)}"
        yield RuleGroup(
            Link(name, page),
            tuple(
                RuleLine(
                    Link(visible(rule.id), f"{page}#{desk.atlas.rules[owner, rule.id]}"),
                    rule.severity,
                    visible(rule.message),
                    visible(rule.message_en),
                )
                for rule in rules
            ),
        )
