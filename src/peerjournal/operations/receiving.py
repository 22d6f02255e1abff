"""Receive a bundle: verify first, then preview, accept or leave, undo."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from peerjournal.domain import clock
from peerjournal.domain.bundles import (
    ItemState,
    Manifest,
    ReceivedBundleLine,
    ReceivedItem,
    Withdrawal,
)
from peerjournal.domain.errors import (
    BundleNotFoundError,
    BundleRepeatedError,
    CannotReadFileError,
    PeerNotFoundError,
)
from peerjournal.domain.peers import Peer
from peerjournal.domain.people import Person
from peerjournal.domain.progress import no_progress
from peerjournal.exchange.bundle import VerifiedBundle, read_items, verify_bundle
from peerjournal.exchange.contents import AttachmentBytes
from peerjournal.operations import agreements
from peerjournal.vault import attachments, entries, inbox
from peerjournal.vault import peers as stored_peers
from peerjournal.vault.connection import reading, writing

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet
    from pathlib import Path
    from typing import BinaryIO

    from peerjournal.domain.identifiers import BundleId, EntryId, IdentityId
    from peerjournal.domain.listing import EntryLine
    from peerjournal.domain.progress import Progress
    from peerjournal.exchange.contents import BundleItem
    from peerjournal.operations.journal import Journal
    from peerjournal.vault.driver import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class BundlePreview:
    """A verified bundle that nobody has accepted yet.

    Attributes:
        verified: what was checked, so that the same file is read when it is accepted.
        sender: the peer who signed it.
        items: what is new, changed, withdrawn, or known already.
        is_late: a later bundle of the sender came before this one.

    """

    path: Path
    verified: VerifiedBundle
    sender: Peer
    items: tuple[ReceivedItem, ...]
    is_late: bool

    @property
    def manifest(self) -> Manifest:
        """What the bundle says of itself."""
        return self.verified.manifest


def preview_bundle(journal: Journal, path: Path, progress: Progress = no_progress) -> BundlePreview:
    """Verify a bundle and tell what it would bring; nothing is written.

    Raises:
        CannotReadFileError: the file cannot be read.
        NotABundleError, BundleTooNewError, BundleNotForMeError, BundleDamagedError,
        BundleMisaddressedError, BundleUnknownSenderError, BundleHostileError: it is refused.
        BundleRepeatedError: it was received before.

    """
    with _opened(path) as file, reading(journal.vault) as c:
        verified = verify_bundle(
            file, journal.keys, journal.me.id, lambda identity: _card_of(c, identity)
        )
        manifest = verified.manifest
        if inbox.is_received(c, manifest.id):
            raise BundleRepeatedError
        items: list[ReceivedItem] = []
        for item in read_items(file, verified, journal.keys):
            if not isinstance(item, AttachmentBytes):
                items.append(inbox.received_item(c, item, manifest.number))
            progress(len(items), 0)
        return BundlePreview(
            path=path,
            verified=verified,
            sender=stored_peers.peer(c, manifest.sender),
            items=tuple(items),
            is_late=manifest.number < inbox.newest_number_from(c, manifest.sender),
        )


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise CannotReadFileError(path) from error


def _card_of(c: Connection, identity: IdentityId) -> bytes | None:
    try:
        return stored_peers.peer(c, identity).card
    except PeerNotFoundError:
        return None


def receive_bundle(
    journal: Journal,
    preview: BundlePreview,
    accepted: AbstractSet[EntryId] | None = None,
    progress: Progress = no_progress,
) -> ReceivedBundleLine:
    """Take a previewed bundle in, in one transaction.

    `accepted` names the entries to accept, none means all; what is not accepted waits in the
    inbox.

    Raises:
        BundleChangedError: the file is not the one that was previewed.
        BundleRepeatedError: it was received meanwhile.
        CancelledError: the person stopped it; nothing was taken in.

    """
    manifest = preview.manifest
    with _opened(preview.path) as file, writing(journal.vault) as c:
        if inbox.is_received(c, manifest.id):
            raise BundleRepeatedError
        inbox.record_received(c, manifest, preview.verified.digest.hex(), clock.now())
        for done, item in enumerate(read_items(file, preview.verified, journal.keys)):
            progress(done, len(preview.items))
            _take_in(c, manifest, item, accepted)
        progress(len(preview.items), len(preview.items))
        agreements.settle_in(c, _me(journal))
    return _bundle_line(journal, manifest.id)


def _take_in(
    c: Connection,
    manifest: Manifest,
    item: BundleItem,
    accepted: AbstractSet[EntryId] | None,
) -> None:
    if isinstance(item, AttachmentBytes):
        attachments.put_attachment(c, item.chunks)
        return
    entry_id = item.entry if isinstance(item, Withdrawal) else item.id
    inbox.put_received(c, manifest, item, accepted=accepted is None or entry_id in accepted)


def _bundle_line(journal: Journal, bundle: BundleId) -> ReceivedBundleLine:
    for line in received_bundles(journal):
        if line.id == bundle:
            return line
    raise BundleNotFoundError


def received_bundles(journal: Journal) -> tuple[ReceivedBundleLine, ...]:
    """Return all bundles I received, newest first."""
    with reading(journal.vault) as c:
        return inbox.received_bundles(c)


def left_items(journal: Journal, bundle: BundleId) -> tuple[ReceivedItem, ...]:
    """Return what of a bundle waits in the inbox."""
    with reading(journal.vault) as c:
        return inbox.left_items(c, bundle)


def accepted_lines(journal: Journal, bundle: BundleId) -> tuple[EntryLine, ...]:
    """Return the entries that were accepted of a bundle and are here, in its order."""
    with reading(journal.vault) as c:
        return entries.lines_of(c, inbox.accepted_ids(c, bundle))


def accept_left(
    journal: Journal, bundle: BundleId, accepted: AbstractSet[EntryId]
) -> ReceivedBundleLine:
    """Accept what was left before."""
    with writing(journal.vault) as c:
        inbox.accept_left(c, bundle, accepted)
        agreements.settle_in(c, _me(journal))
    return _bundle_line(journal, bundle)


def undo_bundle(journal: Journal, bundle: BundleId) -> None:
    """Take a whole bundle back: what it brought goes, what it changed is as before.

    The bundle's file can be received again afterwards.

    Raises:
        BundleNotFoundError: no such bundle was received.

    """
    with writing(journal.vault) as c:
        inbox.undo_bundle(c, bundle)
        agreements.settle_in(c, _me(journal))


def _me(journal: Journal) -> Person:
    return Person(name=journal.me.name, identity=journal.me.id)


def news(preview: BundlePreview) -> frozenset[EntryId]:
    """Return what a person would take in without looking twice: all that is new or changed."""
    return frozenset(
        item.entry_id
        for item in preview.items
        if item.state in {ItemState.NEW, ItemState.CHANGED, ItemState.WITHDRAWN}
    )
