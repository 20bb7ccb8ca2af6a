"""The resolved model of an edition and the tree of the rule language."""

from yibaogen.model.shapes import (
    BaseType,
    Caller,
    Code,
    Dictionary,
    Direction,
    Edition,
    Element,
    Envelope,
    Field,
    FieldType,
    Interface,
    Kind,
    Node,
    Rule,
    Shape,
    Transport,
)

__all__ = [
    "BaseType",
    "Caller",
    "Code",
    "Dictionary",
    "Direction",
    "Edition",
    "Element",
    "Envelope",
    "Field",
    "FieldType",
    "Interface",
    "Kind",
    "Node",
    "Rule",
    "Shape",
    "Transport",
]
