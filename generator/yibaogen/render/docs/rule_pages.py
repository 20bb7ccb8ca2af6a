"""What validation can say: a list and a page for each built-in id and each rule of the specs, and all other messages
of the tools."""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from yibao.events import Message
from yibao.events.catalogue import DOMAINS
from yibao.events.catalogue_message import MESSAGES as BUILTIN
from yibaogen.render.docs.atlas import ENVELOPE, rules_of
from yibaogen.render.docs.desk import Desk
from yibaogen.render.docs.interface_pages import HOME, rule_view
from yibaogen.render.docs.links import slug
from yibaogen.render.docs.samples import SamplePages
from yibaogen.render.docs.sheet import Sheet
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


@dataclass(frozen=True, slots=True)
class Placed:
    """A rule of the specs where it stands; ``place`` is its line."""

    owner: Link
    rule: RuleView
    place: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A sample that breaks a rule, or that shows a tolerated deviation."""

    owner: Link
    sample: Link


LIST = Link("校验规则", "rules.html")
_SAMPLES = 60


def rules_pages(desk: Desk, samples: Mapping[str, SamplePages]) -> Iterator[tuple[str, Sheet]]:
    """The list of all, then a page for each id, wherever the rule stands."""
    shown = _shown(desk, samples)
    builtin = {event_id: _builtin(desk, event_id, shown) for event_id in BUILTIN}
    frame = desk.frame("rules", LIST.text, (HOME,))
    groups = tuple(_groups(desk))
    count = sum(len(group.rules) for group in groups)
    yield (
        LIST.href,
        desk.page(
            "rules.html",
            frame,
            builtin=tuple(builtin.values()),
            groups=groups,
            count=count,
            messages=MESSAGES,
        ),
    )
    placed = _placed(desk)
    for rule_id, href in desk.rules.items():
        found = shown.get(rule_id, ())
        yield (
            href,
            desk.page(
                "rule.html",
                desk.frame("rules", visible(rule_id), (HOME, LIST), "../"),
                message=builtin.get(rule_id),
                places=tuple(placed.get(rule_id, ())),
                samples=tuple(found[:_SAMPLES]),
                count=len(found),
            ),
        )


def _builtin(desk: Desk, event_id: str, shown: Mapping[str, list[Shown]]) -> MessageView:
    severity = "warning" if event_id in TOLERATED else "error"
    return _message(event_id, BUILTIN[event_id], severity, len(shown.get(event_id, ())), desk.rules[event_id])


def _placed(desk: Desk) -> Mapping[str, list[Placed]]:
    """Where each rule of the specs stands, by id."""
    found: dict[str, list[Placed]] = {}
    for owner in (ENVELOPE, *desk.edition.interfaces):
        for rule in rules_of(desk.edition, owner):
            place = visible(f"{rule.span.file}:{rule.span.line}") if rule.span.file else ""
            view = rule_view(desk, owner, rule, ())
            found.setdefault(rule.id, []).append(Placed(_owner(desk, owner), view, place))
    return found


def _shown(desk: Desk, samples: Mapping[str, SamplePages]) -> Mapping[str, list[Shown]]:
    found: dict[str, list[Shown]] = {}
    for infno, pages in samples.items():
        owner = _owner(desk, infno)
        for sample in pages.all:
            for link in (*sample.breaks, *sample.warns):
                found.setdefault(link.text, []).append(Shown(owner, Link(sample.title, sample.href)))
    return found


def _owner(desk: Desk, owner: str) -> Link:
    if owner == ENVELOPE:
        return Link("报文信封", desk.atlas.page(owner))
    return Link(f"{visible(owner)} {visible(desk.edition.interfaces[owner].name)}", desk.atlas.page(owner))


def messages_pages(desk: Desk) -> Iterator[tuple[str, Sheet]]:
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
    trail = (HOME, LIST)
    yield (
        MESSAGES.href,
        desk.page("messages.html", desk.frame("rules", MESSAGES.text, trail), domains=domains, shown=None),
    )
    for domain in domains:
        frame = desk.frame("rules", f"{MESSAGES.text}：{domain.title}", (*trail, MESSAGES))
        yield domain.href, desk.page("messages.html", frame, domains=domains, shown=domain)


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
