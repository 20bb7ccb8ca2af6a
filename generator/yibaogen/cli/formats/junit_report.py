"""``yibao check --format junit``: a suite per edition, a case per file that has events, and one for the whole."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree import ElementTree as Xml

from yibao.events import Event, Severity
from yibaogen.check.run import CheckReport
from yibaogen.cli.formats.text import View, event_text

# Characters that XML 1.0 cannot carry at all, not even escaped.
_BARRED = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def report(reports: Sequence[CheckReport], view: View) -> str:
    """The XML text."""
    root = Xml.Element("testsuites", name="yibao check")
    for one in reports:
        _suite(root, one, view)
    Xml.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + Xml.tostring(root, encoding="unicode")


def _suite(root: Xml.Element, one: CheckReport, view: View) -> None:
    files: dict[str, list[Event]] = {}
    for event in one.events:
        files.setdefault(event.span.file if event.span else "", []).append(event)
    whole = f"{one.interfaces} interfaces, {one.fields} fields, {one.samples} samples"
    files = {"": [], **files}
    failed = sum(any(event.severity is Severity.ERROR for event in events) for events in files.values())
    suite = Xml.SubElement(
        root, "testsuite", name=one.edition_id, tests=str(len(files)), failures=str(failed), errors="0"
    )
    for file, events in sorted(files.items()):
        case = Xml.SubElement(suite, "testcase", classname=one.edition_id, name=_text(file or whole))
        errors = [event for event in events if event.severity is Severity.ERROR]
        others = [event for event in events if event.severity is not Severity.ERROR]
        if errors:
            failure = Xml.SubElement(
                case, "failure", message=_text(errors[0].message(view.lang)), type=errors[0].id
            )
            failure.text = _told(errors, view)
        if others:
            Xml.SubElement(case, "system-out").text = _told(others, view)


def _told(events: list[Event], view: View) -> str:
    return _text("\n".join(event_text(event, View(view.root, view.lang)) for event in events))


def _text(text: str) -> str:
    return _BARRED.sub("\ufffd", text)
