"""Work for the journal's thread that joins a few operations for these pages; touches no widget."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_documents_path

from peerjournal.domain.agreement import Agreement
from peerjournal.domain.errors import PeerNotFoundError
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.identifiers import IdentityId
from peerjournal.domain.listing import EntryLine, Filter, Page, PageKey
from peerjournal.domain.request import Request
from peerjournal.operations import (
    files,
    hinting,
    inquiring,
    meetings,
    peers,
    reading,
    receiving,
    requests,
    resting,
    sharing,
)
from peerjournal.operations import journal as journals
from peerjournal.operations.files import is_folder
from peerjournal.operations.hinting import HintWishes
from peerjournal.ui.exchange.file_names import free_path

if TYPE_CHECKING:
    from peerjournal.domain.bundles import ReceivedBundleLine, ReceivedItem, SentBundleLine
    from peerjournal.domain.entries import Entry
    from peerjournal.domain.identifiers import BundleId, EntryId
    from peerjournal.domain.peers import Circle, Peer
    from peerjournal.domain.progress import Progress
    from peerjournal.operations.inquiring import Caught
    from peerjournal.operations.journal import Journal
    from peerjournal.operations.sharing import ShareItem, SharePreview

HISTORY_LENGTH = 50
_NEVER: Mapping[IdentityId, datetime] = {}
_FOLDER = "exchange.folder"


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """Everybody whose card is here.

    Attributes:
        last_exchange: when something last went to or came from a peer.

    """

    peers: tuple[Peer, ...] = ()
    circles: tuple[Circle, ...] = ()
    last_exchange: Mapping[IdentityId, datetime] = field(default_factory=lambda: _NEVER)

    def peer(self, identity: IdentityId) -> Peer | None:
        """Return a peer, or none who is not here."""
        return next((one for one in self.peers if one.id == identity), None)

    def names(self) -> dict[IdentityId, str]:
        """Return what each peer is called."""
        return {one.id: one.name for one in self.peers}


def people(journal: Journal) -> People:
    """Return all peers and circles."""
    last: dict[IdentityId, datetime] = {}
    for received in receiving.received_bundles(journal):
        _keep_latest(last, received.sender, received.received_at)
    for sent in sharing.sent_bundles(journal):
        for peer in sent.recipients:
            _keep_latest(last, peer, sent.sent_at)
    return People(
        peers=peers.all_peers(journal), circles=peers.circles(journal), last_exchange=last
    )


def _keep_latest(last: dict[IdentityId, datetime], peer: IdentityId, moment: datetime) -> None:
    last[peer] = max(moment, last.get(peer, moment))


@dataclass(frozen=True, slots=True, kw_only=True)
class Acquaintance:
    """A peer, and what went between us.

    Attributes:
        number: the safety number.
        history: what they wrote and what was shared with them, newest first.
        older: where the history goes on, none at its end.
        may_be_removed: whether nothing was exchanged yet.

    """

    peer: Peer
    number: str
    history: tuple[EntryLine, ...] = ()
    older: PageKey | None = None
    may_be_removed: bool = False


def acquaintance(journal: Journal, identity: IdentityId) -> Acquaintance:
    """Return a peer with the beginning of our history.

    Raises:
        PeerNotFoundError: they are not here any more.

    """
    peer = next((one for one in peers.all_peers(journal) if one.id == identity), None)
    if peer is None:
        raise PeerNotFoundError(identity[:8])
    page = history(journal, identity, None)
    was_sent = any(identity in sent.recipients for sent in sharing.sent_bundles(journal))
    return Acquaintance(
        peer=peer,
        number=peers.safety_number(journal, identity),
        history=page.lines,
        older=page.after,
        may_be_removed=not was_sent and not page.lines,
    )


def history(journal: Journal, identity: IdentityId, after: PageKey | None) -> Page:
    """Return what a peer wrote, what was shared with them, and the meetings, newest first."""
    page = reading.page_of_entries(journal, Filter(peer=identity), after, HISTORY_LENGTH)
    until, since = after, page.after
    met = (
        one.entry
        for one in meetings.meetings_with(journal, (identity,))
        if (until is None or (one.on, one.entry) < (until.happened_on, until.id))
        and (since is None or (one.on, one.entry) > (since.happened_on, since.id))
    )
    here = {line.id for line in page.lines}
    held = reading.lines_of(journal, tuple(one for one in met if one not in here))
    lines = sorted((*page.lines, *held), key=lambda one: (one.happened_on, one.id), reverse=True)
    return Page(lines=tuple(lines), after=page.after)


def answer_digits(journal: Journal, identity: IdentityId, *, are_same: bool) -> Peer:
    """Note what came of comparing the digits."""
    return (peers.verify_peer if are_same else peers.doubt_peer)(journal, identity)


@dataclass(frozen=True, slots=True, kw_only=True)
class MyCard:
    """My card as it is given to others."""

    name: str
    text: str = field(repr=False)
    file: bytes = field(repr=False)


def my_card(journal: Journal) -> MyCard:
    """Return my card in its forms."""
    return MyCard(
        name=journal.me.name, text=peers.my_card_text(journal), file=peers.my_card(journal)
    )


def save_card(journal: Journal, path: Path) -> None:
    """Write my card to a file."""
    files.write_file(path, peers.my_card(journal), replace=True)


CARD_FILE_MOST = 64 * 1024
"""A card takes less than two kilobytes, as text in any encoding a few times that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenCard:
    """A card that was read and is not added yet.

    Attributes:
        given: as it came, bytes of a file or pasted text.
        name: what its owner calls themselves.

    """

    given: bytes | str = field(repr=False)
    identity: IdentityId
    name: str


def read_given_card(journal: Journal, given: bytes | str | Path) -> GivenCard:
    """Read a card from a file or from pasted text, and tell whose it is.

    Raises:
        CannotReadFileError, FileTooLargeError: the file cannot be read.
        NotACardError, CardDamagedError, CardTooNewError, PeerIsMeError: it cannot be added.

    """
    data = files.read_file(given, CARD_FILE_MOST) if isinstance(given, Path) else given
    identity, name = peers.read_card(journal, data)
    return GivenCard(given=data, identity=identity, name=name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """What may be shared of the entries that were chosen.

    Attributes:
        lines: those that may leave.
        kept: those that may not: a peer's, or private by construction.
        folder: where the last bundle was saved.
        meant_for: the peers that the entries name as those they are for.
        may_rest: the notes about somebody that have not rested for a night.

    """

    lines: tuple[EntryLine, ...]
    kept: tuple[EntryLine, ...]
    people: People
    folder: Path
    meant_for: tuple[IdentityId, ...] = ()
    may_rest: tuple[EntryId, ...] = ()
    hint_wishes: HintWishes = field(default_factory=HintWishes)


def offered(journal: Journal, entries: tuple[EntryId, ...]) -> Offered:
    """Tell apart which entries may leave, and read to whom."""
    lines = tuple(line for line in reading.lines_of(journal, entries) if line.trashed_at is None)
    may_leave = tuple(line for line in lines if line.is_mine and not line.is_never_shared)
    known = people(journal)
    going = tuple(reading.read_entry(journal, line.id) for line in may_leave)
    return Offered(
        lines=may_leave,
        hint_wishes=hinting.hint_wishes(journal),
        kept=tuple(line for line in lines if line not in may_leave),
        people=known,
        folder=last_folder(journal),
        meant_for=_meant_for(going, known),
        may_rest=resting.may_rest(journal, going),
    )


def _meant_for(going: tuple[Entry, ...], known: People) -> tuple[IdentityId, ...]:
    """Return the peers whom every one of these entries names."""
    named = [_identities_in(entry) for entry in going]
    is_meant = (one for one in known.peers if named and all(one.id in ids for ids in named))
    return tuple(one.id for one in is_meant)


def _identities_in(entry: Entry) -> set[IdentityId | None]:
    content = entry.content
    if isinstance(content, Agreement):
        return {one.identity for one in content.members}
    if isinstance(content, Request):
        return {one.identity for one in content.to}
    return {content.person.identity} if isinstance(content, Feedback) and content.person else set()


def ask_first(journal: Journal, note: EntryId) -> Entry:
    """Return a new request that asks whether a note is wanted."""
    return requests.ask_whether_welcome(journal, reading.read_entry(journal, note))


@dataclass(frozen=True, slots=True, kw_only=True)
class SealOrder:
    """Where to seal what was previewed, and the line that goes along.

    Attributes:
        keeps_what_is_there: nobody was asked about a file of that name, so another is found.

    """

    preview: SharePreview
    out: Path
    note: str = ""
    keeps_what_is_there: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedFile:
    """A bundle that was sealed, and where it lies."""

    line: SentBundleLine
    path: Path


def seal(journal: Journal, order: SealOrder, progress: Progress) -> SealedFile:
    """Seal what was previewed, and remember the folder.

    Raises:
        CannotWriteFileError, DiskFullError, CancelledError, ...: as in `sharing.share`.

    """
    # Where the person chose the file, they were asked about one of that name.
    is_asked = not order.keeps_what_is_there
    path = order.out if is_asked else free_path(order.out)
    line = sharing.share(
        journal, order.preview, path, note=order.note, replace=is_asked, progress=progress
    )
    remember_folder(journal, path.parent)
    resting.wake(journal, [one.entry for one in line.entries])
    return SealedFile(line=line, path=path)


def withdraw(journal: Journal, entry: EntryId, out: Path) -> SentBundleLine:
    """Write a request to regard an entry as withdrawn, and remember the folder.

    Raises:
        NothingToShareError, CannotWriteFileError, DiskFullError: as in `sharing.withdraw`.

    """
    line = sharing.withdraw(journal, entry, out, replace=True)
    remember_folder(journal, out.parent)
    return line


def last_folder(journal: Journal) -> Path:
    """Return where the last bundle was saved, else the person's documents."""
    known = journals.note(journal, _FOLDER)
    places = (*((Path(known),) if known else ()), user_documents_path())
    return next((one for one in places if is_folder(one)), Path.home())


def remember_folder(journal: Journal, folder: Path) -> None:
    """Keep the folder in the journal: with whom one exchanges is nobody else's business."""
    journals.put_note(journal, _FOLDER, str(folder))


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """Every bundle that came and went, newest first."""

    received: tuple[ReceivedBundleLine, ...] = ()
    sent: tuple[SentBundleLine, ...] = ()
    people: People = People()
    folder: Path = Path()


def post(journal: Journal) -> Post:
    """Return every bundle that came and went."""
    return Post(
        received=receiving.received_bundles(journal),
        sent=sharing.sent_bundles(journal),
        people=people(journal),
        folder=last_folder(journal),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedContents:
    """What a received bundle brought.

    Attributes:
        left: what waits.
        accepted: the entries that were taken in and are here.

    """

    bundle: BundleId
    left: tuple[ReceivedItem, ...]
    accepted: tuple[EntryLine, ...]


def received_contents(journal: Journal, bundle: BundleId) -> ReceivedContents:
    """Return what a received bundle brought.

    Raises:
        BundleNotFoundError: no such bundle was received.

    """
    return ReceivedContents(
        bundle=bundle,
        left=receiving.left_items(journal, bundle),
        accepted=receiving.accepted_lines(journal, bundle),
    )


def look_at(
    journal: Journal, items: tuple[ShareItem, ...], recipients: tuple[IdentityId, ...]
) -> tuple[SharePreview, tuple[Caught, ...]]:
    """Return what would be seen, and the names in it that its writer asked to be caught."""
    preview = sharing.preview_share(journal, items, recipients)
    seen = (item.as_sent for item in preview.items)
    return preview, inquiring.caught_in(seen, inquiring.names_to_catch(journal))
