"""Masking of personal data by field code, so that no report and no log carries what belongs to a person."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
# Names of people; names of things (drugs, departments, institutions) stay readable.
_PEOPLE = re.compile(
    r"(?:.*_)?(?:psn|patn|patient|opter|operator|oper|dr|dor|doc|doctor|ptr|chker|phar|pharmacist|nurs|coner|conter"
    r"|agnter|crter|updter|resper|chfpdr|atddr|chfdr|ipdr|codr|dspeer|delver|appler|user|psn_user|legrep|deptdrt"
    r"|asit|asit_[0-9]+|stte|pro|mother|guar|rcvr|acct_holder|legent)_name_?[0-9]*"
    r"|name|opter|adm_diag_dr|asit_name[0-9]*|oprn_asit_name[0-9]*"
)
_NUMBERS = re.compile(
    r"(?:.*_)?(?:cert_?no|id_?no|id_?card|idcard|patn_idcard|sscno|card_?no|card_?sn|psn_no|fpsc_no"
    r"|bank_?acct|bankacct|acct_?no|bank_?card_?no|pmt_?no|mdtrt_cert_no|elec_setl_cert_no|prac_cert_no|certificate_no)"
)
_PHONES = re.compile(r"(?:.*_)?(?:tel|mob|mobile|phone|telephone|con_tel|tel_?no|fax)")
_ADDRESSES = re.compile(
    r"(?:.*_)?(?:addr|address|poscode|housnum|addr_(?:prov|city|coty|subd|vil|housnum|poscode)|email|mail)"
)
_SECRETS = re.compile(
    r"(?:.*_)?(?:token|photo|password|passwd|pwd|auth_no|sign_data|enc_data|api_?key|secret)"
)
_BIRTHDAYS = re.compile(r"(?:.*_)?(?:brdy|birthday|birth_date|brthdate)")
_SPACE = re.compile(r"\s+")


def _name(text: str) -> str:
    return text[0] + "**"


def _number(text: str) -> str:
    # Short numbers keep less, so that what is left never tells the rest.
    if len(text) < 8:
        return text[0] + "***"
    return f"{text[:3]}{'*' * min(len(text) - 5, 16)}{text[-2:]}"


def _phone(text: str) -> str:
    return f"{text[:3]}****{text[-2:]}" if len(text) >= 8 else "****"


def _address(text: str) -> str:
    return text[:3] + "***" if len(text) > 6 else "***"


def _secret(text: str) -> str:
    return "***"


def _birthday(text: str) -> str:
    return text[:4] + "-**-**" if len(text) > 4 and text[:4].isdigit() else "***"


Masker = Callable[[str], str]
_TABLE: tuple[tuple[re.Pattern[str], Masker], ...] = (
    (_SECRETS, _secret),
    (_NUMBERS, _number),
    (_PHONES, _phone),
    (_ADDRESSES, _address),
    (_BIRTHDAYS, _birthday),
    (_PEOPLE, _name),
)


def is_personal(code: str) -> bool:
    """Whether a field of this code (``psn_name`` or ``psnName``) holds data of a person."""
    return masker_of(code) is not None


def mask_value(code: str, text: str) -> str:
    """The text as it may be shown: masked when the field is personal, else unchanged. Empty stays empty."""
    masker = masker_of(code)
    # A text of nothing but spaces tells nothing, and its first character would be no name.
    return masker(text) if masker and text and _SPACE.sub("", text) else text


def mask_message(value: Any) -> Any:
    """A copy of a message (dicts, lists, scalars) with every personal value masked, at any depth."""
    if isinstance(value, Mapping):
        return {key: _mask_member(str(key), item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [mask_message(item) for item in value]
    return value


def _mask_member(code: str, value: Any) -> Any:
    masker = masker_of(code)
    if masker is None:
        return mask_message(value)
    if isinstance(value, Mapping):
        # A node may be called like a field (``psn_name: {…}``): what is inside is personal as well.
        return {key: _mask_member(code, item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_mask_member(code, item) for item in value]
    if value is None or isinstance(value, bool):
        return value
    text = str(value)
    return masker(text) if text.strip() else text


def masker_of(code: str) -> Masker | None:
    """How texts of a field are masked (they must not be empty); None when the field is not personal.

    For callers that look a code up once and mask many values.
    """
    name = _CAMEL.sub("_", code[:80]).lower()
    for pattern, masker in _TABLE:
        if pattern.fullmatch(name):
            return masker
    return None
