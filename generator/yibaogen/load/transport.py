"""``transport:`` of an edition: how clients talk to that platform, as plain facts. Profiles of the runtime read them.

One row a key in ``KEYS``. In an overlay a key replaces the base's whole value; ``none`` takes it away.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from yibao.message.habits import REPLY_WORDS, known_habit
from yibaogen.load.context import INFNO
from yibaogen.load.reading import Keys, table_of, text_of
from yibaogen.model import Transport
from yibaogen.text.sink import Sink
from yibaogen.text.tree import Scalar, Value

NOTHING = "none"
_SECONDS = re.compile(r"[1-9]\d{0,3}")

# Key → the words that it may have; none: free text, a table, or seconds (see below).
KEYS: Mapping[str, tuple[str, ...]] = {
    "address": ("single", "number", "paths"),  # one URL; the number behind it; a path for each number
    "paths": (),  # number → path
    "profile": ("plain", "tif", "csb", "x-ca", "oauth2-sm"),  # headers and signature
    "prescriptions": ("epc", "same"),  # electronic prescriptions: their own envelope, or as all others
    "gateway": (),  # settings of the profile that this platform fixes → their values; never a key or a password
    "headers": (),  # header that every request has → what it holds
    "body": ("json", "form"),
    "amounts": ("number", "text"),  # how amounts are written
    "replies": (),  # habits of replies (yibao.message.habits), which the simulated platform takes on
    "nulls": ("kept", "dropped"),  # empty fields in a request
    "upload": ("base64", "bytes", "multipart"),  # form of 9101
    "download_institution": (),  # fixmedins_code that 9102 sends for catalogue files
    "catalogue_start": (),  # first `ver` of a catalogue download
    "infver": (),
    "recer_sys_code": (),
    "timeout": (),  # seconds
}
_TABLES = ("paths", "gateway", "headers", "replies")


def read_transport(keys: Keys, sink: Sink) -> Transport:
    """The facts below ``transport:``; an unknown key or word is an event."""
    raw = keys.raw("transport")
    if raw is None:
        return {}
    inner = Keys(table_of(raw, sink, raw.span, "transport"), sink, "transport", tuple(KEYS))
    found: dict[str, str | Mapping[str, str]] = {}
    for key, value in inner.table:
        if key.text in KEYS:
            found[key.text] = _value(inner, key.text, value, sink)
    return found


def over(base: Transport, own: Transport) -> Transport:
    """The base's facts with an overlay's."""
    return {key: value for key, value in {**base, **own}.items() if value != NOTHING}


def differing(base: Transport, other: Transport) -> Transport:
    """What an overlay must say so that ``over`` gives ``other``."""
    gone = dict.fromkeys((key for key in base if key not in other), NOTHING)
    return gone | {key: value for key, value in other.items() if base.get(key) != value}


def _value(keys: Keys, key: str, value: Value, sink: Sink) -> str | Mapping[str, str]:
    if key in _TABLES:
        return _table(key, value, sink)
    words = KEYS[key]
    if words:
        return keys.choice(key, (*words, NOTHING), words[0])
    text = keys.needed(key)
    if key == "timeout" and text != NOTHING and not _SECONDS.fullmatch(text):
        sink.error("spec-value", value.span, "transport", key=key, found=text, allowed="1…9999")
    return text


def _table(key: str, value: Value, sink: Sink) -> str | Mapping[str, str]:
    path = f"transport {key}"
    if isinstance(value, Scalar) and value.text == NOTHING:
        return NOTHING
    found: dict[str, str] = {}
    for name, inner in table_of(value, sink, value.span, path):
        if key == "paths" and not INFNO.fullmatch(name.text):
            sink.error("spec-value", name.span, path, key=key, found=name.text, allowed="1101")
        found[name.text] = text_of(inner, sink, path)
        if key == "replies" and not known_habit(name.text, found[name.text]):
            allowed = "、".join(REPLY_WORDS.get(name.text) or REPLY_WORDS)
            sink.error("spec-value", inner.span, path, key=name.text, found=found[name.text], allowed=allowed)
    return found
