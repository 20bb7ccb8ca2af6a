"""Messages as a report may show them: personal values masked by field code."""

from __future__ import annotations

from typing import Any

from yibao.gateway.masking import mask_text
from yibao.message.mask import mask_value


def masked(message: Any) -> Any:
    """A copy in which every personal value is masked, at any depth; numbers stay as they are."""
    return _masked("", message)


def _masked(code: str, value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _masked(key, inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_masked(code, inner) for inner in value]
    if isinstance(value, str):
        # A number that is the whole value belongs to its field code: mdtrt_id is no id card.
        return mask_value(code, value) if value.isdigit() else mask_text(mask_value(code, value))
    return value
