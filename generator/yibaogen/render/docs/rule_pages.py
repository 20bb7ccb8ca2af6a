"""What validation can say: a list and a page for each built-in id and each rule of the specs, and all other messages
of the tools."""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Mapping
from functools import cache

import msgspec

from yibao.events import Message
from yibao.events.catalogue import DOMAINS
from yibao.events.catalogue_message import MESSAGES as BUILTIN
from yibaogen.render.docs.atlas import ENVELOPE, rules_of
from yibaogen.render.docs.desk import HOME, Desk
from yibaogen.render.docs.interface_pages import rule_view
from yibaogen.render.docs.links import slug
from yibaogen.render.docs.sheet import Draft, Sheet
from yibaogen.render.docs.text import visible
from yibaogen.render.docs.views import Link, RuleView

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
_OWN = "message"
"""The domain of validation itself, whose messages have pages of their own."""
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


class MessageView(msgspec.Struct, frozen=True):
    """A row of the message catalogue; ``samples`` show it; ``href`` is its page, if it has one."""

    anchor: str
    href: str
    id: str
    severity: str
    zh: str
    en: str
    hint_zh: str
    hint_en: str
    samples: int


class RuleLine(msgspec.Struct, frozen=True):
    """A rule of a spec in the list of all."""

    link: Link
    severity: str
    message: str
    message_en: str


class RuleGroup(msgspec.Struct, frozen=True):
    """The rules of one interface or of the envelope."""

    owner: Link
    rules: tuple[RuleLine, ...]


class Domain(msgspec.Struct, frozen=True):
    """The messages of one domain, with its page."""

    href: str
    title: str
    messages: tuple[MessageView, ...]


class Placed(msgspec.Struct, frozen=True):
    """A rule of the specs where it stands; ``place`` is its line."""

    owner: Link
    rule: RuleView
    place: str


LIST = Link("校验规则", "rules.html")
_SAMPLES = 60


def rules_pages(desk: Desk) -> Iterator[tuple[str, Draft]]:
    """The list of all, then a page for each id, wherever the rule stands."""
    yield LIST.href, desk.draft(_list)
    for rule_id, href in desk.rules.items():
        yield href, desk.draft(_page, rule_id)


def _list(desk: Desk) -> Sheet:
    groups = tuple(_groups(desk))
    return desk.page(
        "rules.html",
        desk.frame("rules", LIST.text, (HOME,)),
        builtin=tuple(_builtin(desk, event_id) for event_id in BUILTIN),
        groups=groups,
        count=sum(len(group.rules) for group in groups),
        messages=MESSAGES,
    )


def _page(desk: Desk, rule_id: str) -> Sheet:
    found = desk.shown.get(rule_id, ())
    return desk.page(
        "rule.html",
        desk.frame("rules", visible(rule_id), (HOME, LIST), "../"),
        message=_builtin(desk, rule_id) if rule_id in BUILTIN else None,
        places=tuple(_placed(desk, rule_id)),
        samples=found[:_SAMPLES],
        count=len(found),
    )


def _builtin(desk: Desk, event_id: str) -> MessageView:
    severity = "warning" if event_id in TOLERATED else "error"
    count = len(desk.shown.get(event_id, ()))
    return _message(event_id, BUILTIN[event_id], severity, count, desk.rules[event_id])


def _placed(desk: Desk, rule_id: str) -> Iterator[Placed]:
    """Where a rule of the specs stands."""
    for owner in dict.fromkeys(desk.placed.get(rule_id, ())):
        for rule in rules_of(desk.edition, owner):
            if rule.id == rule_id:
                place = visible(f"{rule.span.file}:{rule.span.line}") if rule.span.file else ""
                yield Placed(_owner(desk, owner), rule_view(desk, owner, rule, ()), place)


def _owner(desk: Desk, owner: str) -> Link:
    if owner == ENVELOPE:
        return Link("报文信封", desk.atlas.page(owner))
    return Link(f"{visible(owner)} {visible(desk.atlas.names[owner])}", desk.atlas.page(owner))


def messages_pages(desk: Desk) -> Iterator[tuple[str, Draft]]:
    """The rest of the catalogue: what commands, importer, clients, simulated platform … say, a page each."""
    yield MESSAGES.href, desk.draft(_messages)
    for domain in DOMAINS:
        if domain != _OWN:
            yield _href(domain), desk.draft(_domain, domain)


def _messages(desk: Desk) -> Sheet:
    frame = desk.frame("rules", MESSAGES.text, (HOME, LIST))
    return desk.page("messages.html", frame, domains=tuple(_domains().values()), shown=None)


def _domain(desk: Desk, name: str) -> Sheet:
    domains = _domains()
    title = f"{MESSAGES.text}：{domains[name].title}"
    frame = desk.frame("rules", title, (HOME, LIST, MESSAGES))
    return desk.page("messages.html", frame, domains=tuple(domains.values()), shown=domains[name])


def _href(domain: str) -> str:
    return f"messages-{domain}.html"


@cache
def _domains() -> Mapping[str, Domain]:
    """By name; they are the tools' own, the same in every edition."""
    return {
        domain: Domain(
            _href(domain),
            _DOMAIN_WORDS.get(domain, domain),
            tuple(_message(event_id, row, "", 0) for event_id, row in _rows(domain).items()),
        )
        for domain in DOMAINS
        if domain != _OWN
    }


def builtin_ids() -> tuple[str, ...]:
    """The ids of validation itself."""
    return tuple(BUILTIN)


def _rows(domain: str) -> Mapping[str, Message]:
    rows: Mapping[str, Message] = importlib.import_module(f"yibao.events.catalogue_{domain}").MESSAGES
    return rows


def _message(event_id: str, row: Message, severity: str, samples: int, href: str = "") -> MessageView:
    return MessageView(
        slug(event_id), href, event_id, severity, row.zh, row.en, row.hint_zh, row.hint_en, samples
    )


def _groups(desk: Desk) -> Iterator[RuleGroup]:
    for owner in (ENVELOPE, *desk.edition.interfaces):
        rules = rules_of(desk.edition, owner)
        if rules:
            lines = tuple(
                RuleLine(
                    Link(visible(rule.id), desk.rules[rule.id]),
                    rule.severity,
                    visible(rule.message),
                    visible(rule.message_en),
                )
                for rule in rules
            )
            yield RuleGroup(_owner(desk, owner), lines)
