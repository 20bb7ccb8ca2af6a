"""Messages of the ``platform`` domain: what the simulated platform answers, and why it cannot start."""

from __future__ import annotations

from collections.abc import Mapping

from yibao.events.catalogue import Message

MESSAGES: Mapping[str, Message] = {}
