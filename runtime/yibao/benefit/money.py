"""Exact yuan: rounding and writing. All rounding is half up to the cent."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

ZERO = Decimal("0.00")
ONE = Decimal(1)
_CENT = Decimal("0.01")


def cents(amount: Decimal) -> Decimal:
    """To two decimals, half up; minus nothing becomes 0.00."""
    return amount.quantize(_CENT, ROUND_HALF_UP) + ZERO


def within(amount: Decimal, room: Decimal) -> Decimal:
    """The part of an amount that fits; nothing when there is no room."""
    return min(amount, room) if room > 0 else ZERO


def percent(share: Decimal) -> str:
    """0.85 → 85%, 0.045 → 4.5%."""
    text = f"{share * 100:f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text) + "%"
