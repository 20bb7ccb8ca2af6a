"""Keys, passwords and tokens that never show."""

from __future__ import annotations

import hmac

from yibao.gateway.crypto import sm3


class Secret:
    """A text that neither ``repr``, ``str``, formatting, ``vars`` nor pickling gives away; ``reveal()`` alone does.

    Two secrets are equal when their texts are. A copy is the object itself. Pickling raises ``TypeError``, but for an empty one.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text itself; never put it into a message, a log or an error."""
        return self._text

    def reveal_bytes(self) -> bytes:
        """The text in UTF-8."""
        return self._text.encode()

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and hmac.compare_digest(self.reveal_bytes(), other.reveal_bytes())

    def __hash__(self) -> int:
        return hash(sm3(self.reveal_bytes()))

    def __repr__(self) -> str:
        return "Secret(***)"

    def __str__(self) -> str:
        return "***"

    def __format__(self, spec: str) -> str:
        return "***"

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: object) -> Secret:
        return self

    def __reduce_ex__(self, protocol: object) -> tuple[type[Secret], tuple[str]]:
        if self._text:
            raise TypeError("a Secret cannot be pickled")
        return Secret, ("",)


NO_SECRET = Secret("")
"""Stands where a secret is optional and none was given; false in a condition."""
