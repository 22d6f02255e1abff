"""What comes first inside a bundle: the sender's card and the signed manifest."""

from __future__ import annotations

from dataclasses import dataclass

from peerjournal.domain.bundles import Manifest
from peerjournal.domain.codec import check_value, from_json, to_json
from peerjournal.domain.errors import BundleDamagedError, InvalidEntryError, Reason
from peerjournal.domain.peers import check_name
from peerjournal.exchange.card import CARD_MOST

FRAME_DIGEST_LENGTH = 32
MANIFEST_MOST = 64 * 1024

_CARD_AT = FRAME_DIGEST_LENGTH + 2
HEAD_MOST = _CARD_AT + CARD_MOST + 4 + MANIFEST_MOST


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The first bytes inside a bundle, told apart but not yet believed.

    Attributes:
        frame_digest: SHA-256 of the clear frame, so that the signature covers it, too.

    """

    frame_digest: bytes
    card: bytes
    manifest: bytes

    @property
    def length(self) -> int:
        """How many bytes the head takes."""
        return _CARD_AT + len(self.card) + 4 + len(self.manifest)


def head_to_bytes(head: Head) -> bytes:
    """Write a head."""
    return b"".join(
        (
            head.frame_digest,
            len(head.card).to_bytes(2, "big"),
            head.card,
            len(head.manifest).to_bytes(4, "big"),
            head.manifest,
        )
    )


def split_head(data: bytes) -> Head:
    """Tell the parts of a head apart, looking into none of them.

    Raises:
        BundleDamagedError: a part is longer than it may be, or cut.

    """
    card_end = _CARD_AT + int.from_bytes(data[FRAME_DIGEST_LENGTH:_CARD_AT], "big")
    manifest_at = card_end + 4
    manifest_length = int.from_bytes(data[card_end:manifest_at], "big")
    head = Head(
        frame_digest=data[:FRAME_DIGEST_LENGTH],
        card=data[_CARD_AT:card_end],
        manifest=data[manifest_at : manifest_at + manifest_length],
    )
    if manifest_length > MANIFEST_MOST or len(data) < manifest_at + manifest_length:
        raise BundleDamagedError
    return head


def manifest_to_bytes(manifest: Manifest) -> bytes:
    """Write a manifest as its one JSON text.

    Raises:
        InvalidEntryError: a value breaks a rule.

    """
    _check_manifest(manifest)
    return to_json(manifest).encode()


def manifest_from_bytes(data: bytes) -> Manifest:
    """Read a manifest; only the one text that `manifest_to_bytes` writes is accepted.

    Raises:
        InvalidEntryError: it is not that text.

    """
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise InvalidEntryError("manifest", Reason.WRONG_FORM) from error
    manifest = from_json(Manifest, text, "manifest")
    if manifest_to_bytes(manifest) != data:
        raise InvalidEntryError("manifest", Reason.WRONG_FORM)
    return manifest


def _check_manifest(manifest: Manifest) -> None:
    check_value(manifest, "manifest")
    check_name(manifest.sender_name)
    if manifest.number < 1:
        raise InvalidEntryError("manifest.number", Reason.OUT_OF_RANGE)
    if not manifest.recipients:
        raise InvalidEntryError("manifest.recipients", Reason.EMPTY)
    if len(set(manifest.recipients)) != len(manifest.recipients):
        raise InvalidEntryError("manifest.recipients", Reason.REPEATED)
