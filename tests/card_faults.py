"""Cards with one fault each, and how each of them has to be refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerjournal.crypto.signing import sign
from peerjournal.domain import errors
from peerjournal.exchange.card import MAGIC, card_text
from tests.bundles import ANA, CARA, Recipe

if TYPE_CHECKING:
    from collections.abc import Callable

ERRORS = {
    "not-a-card": errors.NotACardError,
    "too-new": errors.CardTooNewError,
    "damaged": errors.CardDamagedError,
}

_NAME_AT = len(MAGIC) + 1 + 2


def _flipped(at: int) -> bytes:
    card = bytearray(ANA.card)
    card[at] ^= 1
    return bytes(card)


def _signed(name: bytes = b"Ana", sealing: bytes = ANA.public.sealing) -> bytes:
    """Sign a card with a fault inside, as its owner could."""
    head = MAGIC + b"\x01" + len(name).to_bytes(2, "big")
    body = head + name + ANA.public.signing + sealing
    return body + sign(ANA.keys, b"PeerJournal card 1", body)


def _text(change: Callable[[str], str], card: bytes = ANA.card) -> bytes:
    return change(card_text(card)).encode()


FAULTS: dict[str, Callable[[], bytes]] = {
    "not-a-card/empty.pjcard": lambda: b"",
    "not-a-card/another-beginning.pjcard": lambda: b"\x89PNG" + ANA.card[4:],
    "not-a-card/line-ends-changed.pjcard": lambda: ANA.card.replace(b"\r\n", b"\n", 1),
    "not-a-card/beginning-cut.pjcard": lambda: ANA.card[: len(MAGIC) - 1],
    "not-a-card/bundle.pjcard": lambda: Recipe().build(),
    "not-a-card/letter.txt": lambda: b"Dear Ben, here is my card. Ana\n",
    "not-a-card/too-long.txt": lambda: b" " * 20_000 + _text(str),
    "not-a-card/no-text.txt": lambda: b"\xff\xff\xff",
    "too-new/version.pjcard": lambda: ANA.card[:8] + b"\x02" + ANA.card[9:],
    "damaged/version-zero.pjcard": lambda: ANA.card[:8] + b"\x00" + ANA.card[9:],
    "damaged/cut-in-the-head.pjcard": lambda: ANA.card[: len(MAGIC) + 2],
    "damaged/cut-by-one-byte.pjcard": lambda: ANA.card[:-1],
    "damaged/longer-by-one-byte.pjcard": lambda: ANA.card + b"\x00",
    "damaged/name-changed.pjcard": lambda: ANA.card.replace(b"Ana", b"Eva"),
    "damaged/name-length-changed.pjcard": lambda: _flipped(_NAME_AT - 1),
    "damaged/signing-key-changed.pjcard": lambda: _flipped(_NAME_AT + 3),
    "damaged/sealing-key-changed.pjcard": lambda: _flipped(_NAME_AT + 3 + 32),
    "damaged/signature-changed.pjcard": lambda: _flipped(-1),
    "damaged/signed-by-another.pjcard": lambda: ANA.card[:-64] + CARA.card[-64:],
    "damaged/name-empty.pjcard": lambda: _signed(b""),
    "damaged/name-of-spaces.pjcard": lambda: _signed(b"  "),
    "damaged/name-of-two-lines.pjcard": lambda: _signed(b"Ana\nBen"),
    "damaged/name-too-long.pjcard": lambda: _signed(b"a" * 101),
    "damaged/name-not-text.pjcard": lambda: _signed(b"\xff"),
    "damaged/sealing-key-of-low-order.pjcard": lambda: _signed(
        sealing=ANA.public.sealing[:-32] + bytes(32)
    ),
    "damaged/sealing-key-out-of-range.pjcard": lambda: _signed(
        sealing=b"\xff" * 1184 + ANA.public.sealing[-32:]
    ),
    "damaged/end-missing.txt": lambda: _text(lambda text: text.split("-----END")[0]),
    "damaged/first-line-missing.txt": lambda: _text(
        lambda text: "\n".join(line for n, line in enumerate(text.split("\n")) if n != 1)
    ),
    "damaged/last-line-missing.txt": lambda: _text(
        lambda text: "\n".join(line for n, line in enumerate(text.split("\n")) if n != 28)
    ),
    "damaged/letter-changed.txt": lambda: _text(lambda text: text.replace("x", "y", 1)),
    "damaged/letter-missing.txt": lambda: _text(lambda text: text.replace("Q", "", 1)),
    "damaged/letter-foreign.txt": lambda: _text(lambda text: text.replace("Q", "é", 1)),
    "damaged/letter-no-base64.txt": lambda: _text(lambda text: text.replace("Q", "*", 1)),
    # The last letter before == holds four bits that stand for nothing and have to be zero.
    "damaged/spare-bits-used.txt": lambda: _text(
        lambda text: _next_letter(text, text.index("==") - 1), CARA.card
    ),
}


def _next_letter(text: str, at: int) -> str:
    return text[:at] + chr(ord(text[at]) + 1) + text[at + 1 :]
