"""Options that belong together: declared once as a dataclass, taken by a command as one parameter.

@dataclass(frozen=True, slots=True)
class Speech:
    lang: LangOption = "zh"

@with_bundles
def command(file: FileArgument, speech: Speech) -> int: ...
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import wraps
from typing import Any, get_type_hints

_KEYWORD = inspect.Parameter.KEYWORD_ONLY


def with_bundles(command: Callable[..., int]) -> Callable[..., int]:
    """The command as typer shall see it: in place of each parameter that is a dataclass stand the dataclass's fields."""
    hints = get_type_hints(command, include_extras=True)
    parameters: list[inspect.Parameter] = []
    bundles: dict[str, type] = {}
    for name, parameter in inspect.signature(command).parameters.items():
        if is_dataclass(hints[name]):
            bundles[name] = hints[name]
            parameters += _options(hints[name])
        else:
            parameters.append(parameter.replace(annotation=hints[name], kind=_KEYWORD))

    @wraps(command)
    def bundled(**told: Any) -> int:
        made = {
            name: bundle(**{field.name: told.pop(field.name) for field in fields(bundle)})
            for name, bundle in bundles.items()
        }
        return command(**told, **made)

    # What typer reads: the signature, and its annotations once more.
    bundled.__signature__ = inspect.Signature(parameters, return_annotation=int)  # type: ignore[attr-defined]
    bundled.__annotations__ = {each.name: each.annotation for each in parameters} | {"return": int}
    return bundled


def _options(bundle: type) -> list[inspect.Parameter]:
    hints = get_type_hints(bundle, include_extras=True)
    return [
        inspect.Parameter(field.name, _KEYWORD, default=_default(field), annotation=hints[field.name])
        for field in fields(bundle)
    ]


def _default(field: Field[Any]) -> Any:
    return inspect.Parameter.empty if field.default is MISSING else field.default
