"""Names that never change: of entries, identities, circles and bundles."""

from __future__ import annotations

import re
import secrets
import uuid
from typing import TYPE_CHECKING, NewType

from peerjournal.domain.errors import InvalidEntryError, Reason

if TYPE_CHECKING:
    from datetime import datetime

EntryId = NewType("EntryId", str)
"""A UUID of version 7 (RFC 9562) in lower case with hyphens; sorts by the time it was made."""

IdentityId = NewType("IdentityId", str)
"""SHA-256 over a person's public keys, 64 lower-case hexadecimal digits."""

CircleId = NewType("CircleId", str)
"""A UUID of version 7, as for entries."""

BundleId = NewType("BundleId", str)
"""16 random bytes as 32 lower-case hexadecimal digits."""

FieldKey = NewType("FieldKey", str)
"""The stable name of a section, phase or clause: lower-case letters, digits, `_` and `-`."""

_UUID7 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
_IDENTITY = re.compile(r"[0-9a-f]{64}")
_BUNDLE = re.compile(r"[0-9a-f]{32}")
_FIELD_KEY = re.compile(r"[a-z0-9_-]{1,64}")


def new_entry_id(at: datetime) -> EntryId:
    """Make an id whose order follows `at`, unguessable in its lower 74 bits."""
    return EntryId(_uuid7(at))


def new_circle_id(at: datetime) -> CircleId:
    """Make an id for a circle."""
    return CircleId(_uuid7(at))


def new_bundle_id() -> BundleId:
    """Make the random name of one bundle."""
    return BundleId(secrets.token_hex(16))


def _uuid7(at: datetime) -> str:
    milliseconds = max(0, int(at.timestamp() * 1000)) & (1 << 48) - 1
    value = milliseconds << 80 | secrets.randbits(80)
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(uuid.UUID(int=value))


def check_identifier(kind: object, text: str, field: str) -> None:
    """Refuse `text` unless it has the form of the identifier type `kind`.

    Raises:
        InvalidEntryError: the text has another form.

    """
    form = _FORMS.get(kind)
    if form is not None and not form.fullmatch(text):
        raise InvalidEntryError(field, Reason.WRONG_FORM)


_FORMS: dict[object, re.Pattern[str]] = {
    EntryId: _UUID7,
    CircleId: _UUID7,
    IdentityId: _IDENTITY,
    BundleId: _BUNDLE,
    FieldKey: _FIELD_KEY,
}
