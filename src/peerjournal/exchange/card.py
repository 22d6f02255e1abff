"""Cards: a name and public keys, signed by themselves, as a file or as text to paste."""

from __future__ import annotations

import base64
import binascii
import re
import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING

from peerjournal.crypto.keys import (
    SEALING_LENGTH,
    SIGNING_LENGTH,
    PublicKeys,
    identity_of,
    public_keys_of,
)
from peerjournal.crypto.sealing import can_seal_to
from peerjournal.crypto.signing import SIGNATURE_LENGTH, is_signed, sign
from peerjournal.domain.errors import (
    CardDamagedError,
    CardTooNewError,
    InvalidEntryError,
    NotACardError,
)
from peerjournal.domain.peers import NAME_MOST, check_name

if TYPE_CHECKING:
    from peerjournal.crypto.keys import PrivateKeys
    from peerjournal.domain.identifiers import IdentityId

MAGIC = b"\x89PJC\r\n\x1a\n"
VERSION = 1

_CONTEXT = b"PeerJournal card 1"
_HEAD_LENGTH = len(MAGIC) + 1 + 2
_KEYS_LENGTH = SIGNING_LENGTH + SEALING_LENGTH
CARD_MOST = _HEAD_LENGTH + 4 * NAME_MOST + _KEYS_LENGTH + SIGNATURE_LENGTH
"""The length of the longest card: a name of letters that take four bytes each."""

_BEGIN = "-----BEGIN PEERJOURNAL CARD-----"
_END = "-----END PEERJOURNAL CARD-----"
_TEXT_MOST = 16 * 1024
_BEGINNING = re.compile(r"BEGIN\s+PEERJOURNAL\s+CARD")
_ENDING = re.compile(r"END\s+PEERJOURNAL\s+CARD")
# Mail and chat programs wrap lines, quote them with > and make long dashes of several.
_IGNORED = re.compile(r"[\s>\-–—]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """Who somebody says to be, and the keys that only they hold the other half of."""

    name: str
    keys: PublicKeys

    @property
    def id(self) -> IdentityId:
        """The identity of the keys."""
        return identity_of(self.keys)


def make_card(name: str, private: PrivateKeys) -> bytes:
    """Make the one card of a name and keys: the same bytes each time.

    Raises:
        InvalidEntryError: the name is empty, too long or not a single line.

    """
    check_name(name)
    public = public_keys_of(private)
    written = name.encode()
    body = b"".join(
        (
            MAGIC,
            bytes([VERSION]),
            len(written).to_bytes(2, "big"),
            written,
            public.signing,
            public.sealing,
        )
    )
    return body + sign(private, _CONTEXT, body)


def read_card(data: bytes | str) -> Card:
    """Read a card from the bytes of a file, or from text that was pasted or saved.

    Raises:
        NotACardError: it is something else.
        CardTooNewError: a later version wrote it.
        CardDamagedError: it was cut, changed or badly copied.

    """
    return parse_card(card_bytes(data))


def card_bytes(data: bytes | str) -> bytes:
    """Return the bytes of a card that may have come as text; they are not checked yet.

    Raises:
        NotACardError: it is something else.
        CardDamagedError: the text was cut or badly copied.

    """
    if isinstance(data, bytes):
        if data.startswith(MAGIC):
            return data
        if _is_cut_short(data):
            raise NotACardError(cut_short=True)
        data = _text_of(data)
    return _unwrapped(data)


def _is_cut_short(data: bytes) -> bool:
    # Some programs make the whole length of zeros first and fill it in as it arrives.
    is_beginning = MAGIC.startswith(data) or _BEGIN.encode().startswith(data)
    return is_beginning or not data.strip(b"\0 \t\r\n")


def card_text(card: bytes) -> str:
    """Return a card as text that survives mail and chat."""
    lines = textwrap.wrap(base64.b64encode(card).decode("ascii"), 64)
    return "\n".join((_BEGIN, *lines, _END, ""))


def parse_card(data: bytes) -> Card:
    """Read a card from its bytes alone; what is read makes the same bytes again.

    Raises:
        NotACardError: it is something else.
        CardTooNewError: a later version wrote it.
        CardDamagedError: it was cut or changed.

    """
    if not data.startswith(MAGIC):
        raise NotACardError
    if len(data) < _HEAD_LENGTH:
        raise CardDamagedError
    if data[len(MAGIC)] > VERSION:
        raise CardTooNewError
    name_length = int.from_bytes(data[len(MAGIC) + 1 : _HEAD_LENGTH], "big")
    name_end = _HEAD_LENGTH + name_length
    expected = name_end + _KEYS_LENGTH + SIGNATURE_LENGTH
    if data[len(MAGIC)] < VERSION or len(data) != expected:
        raise CardDamagedError
    signing_end = name_end + SIGNING_LENGTH
    keys = PublicKeys(
        signing=data[name_end:signing_end], sealing=data[signing_end:-SIGNATURE_LENGTH]
    )
    if not is_signed(keys, _CONTEXT, data[:-SIGNATURE_LENGTH], data[-SIGNATURE_LENGTH:]):
        raise CardDamagedError
    return _checked(data[_HEAD_LENGTH:name_end], keys)


def _checked(written: bytes, keys: PublicKeys) -> Card:
    try:
        name = written.decode()
        check_name(name)
    except (UnicodeDecodeError, InvalidEntryError) as error:
        raise CardDamagedError from error
    if not can_seal_to(keys):
        raise CardDamagedError
    return Card(name=name, keys=keys)


def _text_of(data: bytes) -> str:
    # Some command lines on Windows save text as UTF-16, and some editors put a mark in front.
    is_utf16 = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    if len(data) > _TEXT_MOST:
        raise NotACardError
    try:
        return data.decode("utf-16" if is_utf16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotACardError from error


def _unwrapped(text: str) -> bytes:
    beginning = _BEGINNING.search(text)
    if beginning is None:
        raise NotACardError
    ending = _ENDING.search(text, beginning.end())
    if ending is None:
        raise CardDamagedError
    letters = _IGNORED.sub("", text[beginning.end() : ending.start()])
    try:
        data = base64.b64decode(letters.encode("ascii"), validate=True)
    except (UnicodeEncodeError, binascii.Error) as error:
        raise CardDamagedError from error
    if base64.b64encode(data).decode("ascii") != letters or not data.startswith(MAGIC):
        raise CardDamagedError
    return data
