"""The settings of a profile: plain dataclasses, filled from text and checked."""

from __future__ import annotations

import base64
import binascii
import dataclasses
import math
from collections.abc import Mapping
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

from yibao.events import Event, Severity
from yibao.gateway.crypto import CryptoError, PrivateKey, PublicKey
from yibao.gateway.errors import SettingsError
from yibao.gateway.secret import Secret

T = TypeVar("T")
GROUP = "gateway"


def read_options(kind: type[T], values: Mapping[str, Any]) -> T:
    """An options dataclass from texts and numbers. Raises ``SettingsError`` for what is missing, unknown or wrong.

    Fields are ``str``, ``float`` (seconds), ``Secret`` or a ``Literal`` of words; those without a default are needed.
    """
    hints = get_type_hints(kind)
    fields = {field.name: field for field in dataclasses.fields(kind)}  # type: ignore[arg-type]
    for name in values:
        if name not in fields:
            raise wrong(name, "?", sorted(fields))
    missing = [
        name
        for name, field in fields.items()
        if field.default is dataclasses.MISSING and not values.get(name)
    ]
    if missing:
        raise missing_options(missing)
    return kind(**{name: _typed(name, hints[name], value) for name, value in values.items()})


def missing_options(names: list[str]) -> SettingsError:
    """The error for options that a profile cannot do without."""
    args = {
        "names": "、".join(f"{GROUP}.{name}" for name in names),
        "variables": ", ".join(f"YIBAO_{GROUP.upper()}_{name.upper()}" for name in names),
    }
    return SettingsError(Event("settings-missing", Severity.ERROR, args=args))


def wrong(name: str, found: str, allowed: list[str]) -> SettingsError:
    """The error for a value, or for a name with ``?``, that is none of the allowed ones."""
    args = {
        "name": f"{GROUP}.{name}",
        "found": found,
        "allowed": f"其中之一：{'、'.join(allowed)}",
        "allowed_en": f"one of {', '.join(allowed)}",
    }
    return SettingsError(Event("settings-value", Severity.ERROR, args=args))


def private_key(name: str, secret: Secret) -> PrivateKey:
    """d in Base64 or as 64 hex digits. Raises ``SettingsError``, which never shows the value."""
    try:
        return PrivateKey(_key_bytes(secret.reveal(), (32,)))
    except CryptoError:
        raise _bad_key(name, "32 字节私钥的 Base64 或十六进制", "32 bytes in Base64 or hex") from None


def public_key(name: str, secret: Secret) -> PublicKey:
    """x‖y, with or without the leading 04, in Base64 or hex. Raises ``SettingsError``."""
    try:
        return PublicKey(_key_bytes(secret.reveal(), (64, 65)))
    except CryptoError:
        raise _bad_key(
            name, "SM2 曲线上的点，Base64 或十六进制", "a point of the SM2 curve in Base64 or hex"
        ) from None


def sized(name: str, secret: Secret, size: int) -> bytes:
    """A text of at least ``size`` bytes, as its first ``size`` bytes. Raises ``SettingsError``."""
    data = secret.reveal_bytes()
    if len(data) < size:
        raise _bad_key(name, f"至少 {size} 字节", f"at least {size} bytes")
    return data[:size]


def _bad_key(name: str, allowed: str, allowed_en: str) -> SettingsError:
    args = {"name": f"{GROUP}.{name}", "allowed": allowed, "allowed_en": allowed_en}
    return SettingsError(Event("settings-key", Severity.ERROR, args=args))


def _key_bytes(text: str, sizes: tuple[int, ...]) -> bytes:
    plain = "".join(text.split())
    try:
        if len(plain) in {2 * size for size in sizes}:
            return bytes.fromhex(plain)
        found = base64.b64decode(plain, validate=True)
    except (ValueError, binascii.Error):
        found = b""
    if len(found) not in sizes:
        raise CryptoError("not a key")
    return found


def _typed(name: str, hint: Any, value: Any) -> Any:
    if hint is Secret:
        return value if isinstance(value, Secret) else Secret(str(value))
    text = value.reveal() if isinstance(value, Secret) else str(value)
    if get_origin(hint) is Literal:
        words = [str(word) for word in get_args(hint)]
        if text not in words:
            raise wrong(name, text[:40], words)
        return text
    if hint is float:
        try:
            number = float(text)
        except ValueError:
            number = math.nan
        if not 0 < number <= 86400:
            raise wrong(name, text[:40], ["1…86400"])
        return number
    return text
