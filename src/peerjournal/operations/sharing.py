"""Share selected entries: choose field by field, see what the peer will see, seal and sign."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from peerjournal.domain import clock
from peerjournal.domain.agreement import Agreement, AgreementState
from peerjournal.domain.bundles import Manifest, SentBundleLine, SharedEntryLine, Withdrawal
from peerjournal.domain.entries import Entry, Kind
from peerjournal.domain.errors import (
    EntryNotFoundError,
    NothingToShareError,
    NotMyEntryError,
    PairPausedError,
)
from peerjournal.domain.feedback import Feedback
from peerjournal.domain.fields import one_line
from peerjournal.domain.identifiers import EntryId, IdentityId, new_bundle_id
from peerjournal.domain.listing import Filter
from peerjournal.domain.peers import Peer
from peerjournal.domain.people import Person
from peerjournal.domain.progress import no_progress
from peerjournal.domain.sharing import (
    FieldChoice,
    chosen_parts,
    field_choices,
    has_words,
    shared_view,
)
from peerjournal.exchange.bundle import write_bundle
from peerjournal.exchange.card import read_card
from peerjournal.exchange.contents import AttachmentBytes
from peerjournal.operations import agreements, bonds
from peerjournal.operations.files import written_whole
from peerjournal.operations.held_parts import usual_parts
from peerjournal.operations.welcome import Welcome, welcome_of
from peerjournal.vault import attachments, entries, ledger
from peerjournal.vault import peers as stored_peers
from peerjournal.vault.connection import reading, writing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from peerjournal.domain.progress import Progress
    from peerjournal.exchange.contents import BundleItem
    from peerjournal.operations.journal import Journal
    from peerjournal.vault.driver import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareItem:
    """An entry to be shared and the parts that were ticked.

    None means the usual ones, and those that all recipients hold already, word for word.
    """

    entry: EntryId
    fields: frozenset[str] | None = None


class Caution(StrEnum):
    """What a writer should see before something leaves."""

    PEER_NOT_VERIFIED = "peer_not_verified"
    FOR_ANOTHER_PERSON = "for_another_person"
    SENT_ALREADY = "sent_already"
    NOTHING_LEFT = "nothing_left"
    NOT_ASKED_FOR = "not_asked_for"
    TAKES_BACK = "takes_back"


@dataclass(frozen=True, slots=True, kw_only=True)
class SharePreviewItem:
    """One entry before it leaves.

    Attributes:
        original: as it stands here.
        as_sent: exactly what the peer will see.
        choices: the parts that can be ticked.
        chosen: the names of those that are.

    """

    original: Entry
    as_sent: Entry
    choices: tuple[FieldChoice, ...]
    chosen: frozenset[str]
    cautions: tuple[Caution, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SharePreview:
    """Everything that would leave, and to whom.

    Attributes:
        agreements: the agreements these peers are members of, to be read beside it.
        paused: those with whom a change has to be talked about first.
        without: those with whom nothing is in force yet; this hinders nothing.

    """

    items: tuple[SharePreviewItem, ...]
    recipients: tuple[Peer, ...]
    cautions: tuple[Caution, ...] = ()
    agreements: tuple[Entry, ...] = field(default=(), repr=False)
    paused: tuple[Peer, ...] = ()
    without: tuple[Peer, ...] = ()


def preview_share(
    journal: Journal, items: Sequence[ShareItem], recipients: Sequence[IdentityId]
) -> SharePreview:
    """Return exactly what the peers would see.

    Raises:
        EntryNotFoundError, NotMyEntryError, EntryNeverSharedError: an entry cannot be shared.
        PeerNotFoundError: a recipient is not known.

    """
    with reading(journal.vault) as c:
        peers = tuple(stored_peers.peer(c, one) for one in dict.fromkeys(recipients))
        return SharePreview(
            items=_preview_items(journal, c, items, peers),
            recipients=peers,
            cautions=(
                () if all(one.is_verified for one in peers) else (Caution.PEER_NOT_VERIFIED,)
            ),
            agreements=_agreements_with(c, {one.id for one in peers}),
            paused=bonds.paused_in(c, (one.id for one in peers)),
            without=agreements.without_agreement(c, peers, _me(journal)),
        )


def _me(journal: Journal) -> Person:
    return Person(name=journal.me.name, identity=journal.me.id)


def _agreements_with(c: Connection, peers: set[IdentityId]) -> tuple[Entry, ...]:
    page = entries.page_of_entries(c, Filter(kinds=(Kind.AGREEMENT,)), None, _AGREEMENTS_READ)
    found = (entries.read_entry(c, line.id) for line in page.lines)
    meant = [
        entry
        for entry in found
        if isinstance(entry.content, Agreement)
        and entry.content.state not in _PAST
        and any(member.identity in peers for member in entry.content.members)
    ]
    return tuple(sorted(meant, key=lambda entry: not _holds(entry)))


def _holds(entry: Entry) -> bool:
    return isinstance(entry.content, Agreement) and (entry.content.state is AgreementState.IN_FORCE)


# What holds or is offered is read beside it; a draft is still its writer's alone.
_PAST = frozenset({AgreementState.DRAFT, AgreementState.AMENDED, AgreementState.ENDED})

# The newest ones count; nobody keeps more at a time.
_AGREEMENTS_READ = 50


def _preview_items(
    journal: Journal, c: Connection, items: Sequence[ShareItem], peers: tuple[Peer, ...]
) -> tuple[SharePreviewItem, ...]:
    going = {item.entry for item in items}
    result: list[SharePreviewItem] = []
    for item in {one.entry: one for one in items}.values():
        entry = entries.read_entry(c, item.entry)
        if entry.author != journal.me.id:
            raise NotMyEntryError
        choices = field_choices(entry)
        wanted = usual_parts(c, entry, peers) if item.fields is None else item.fields
        chosen = chosen_parts(entry, wanted)
        linkable = going | {link.target for link in entry.links if _all_have(c, link.target, peers)}
        as_sent = shared_view(entry, chosen, linkable)
        result.append(
            SharePreviewItem(
                original=entry,
                as_sent=as_sent,
                choices=choices,
                chosen=chosen,
                cautions=(
                    *_cautions(c, as_sent, peers),
                    *_gate(c, entry),
                    *_taken_back(c, entry.id, chosen, peers),
                ),
            )
        )
    return tuple(result)


def _all_have(c: Connection, target: EntryId, peers: tuple[Peer, ...]) -> bool:
    try:
        author = entries.read_entry(c, target).author
    except EntryNotFoundError:
        return False
    have = {author, *ledger.shared_with(c, target)}
    return bool(peers) and all(peer.id in have for peer in peers)


def _cautions(c: Connection, as_sent: Entry, peers: tuple[Peer, ...]) -> tuple[Caution, ...]:
    found: list[Caution] = []
    if isinstance(as_sent.content, Feedback) and as_sent.content.person:
        meant = as_sent.content.person
        if any(
            one.id != meant.identity and one.name.casefold() != meant.name.casefold()
            for one in peers
        ):
            found.append(Caution.FOR_ANOTHER_PERSON)
    if {one.id for one in peers} & set(ledger.shared_with(c, as_sent.id)):
        found.append(Caution.SENT_ALREADY)
    if not as_sent.title and not has_words(as_sent.content):
        found.append(Caution.NOTHING_LEFT)
    return tuple(found)


def _gate(c: Connection, entry: Entry) -> tuple[Caution, ...]:
    is_wanted = welcome_of(c, entry) is not Welcome.NOT_ASKED
    return () if is_wanted else (Caution.NOT_ASKED_FOR,)


def _taken_back(
    c: Connection, entry: EntryId, chosen: frozenset[str], peers: tuple[Peer, ...]
) -> tuple[Caution, ...]:
    """Caution where somebody holds a part that would be gone from what they get now."""
    sent = (ledger.last_sent(c, entry, one.id) for one in peers)
    held = {part for one in sent if one is not None for part in one.fields}
    return (Caution.TAKES_BACK,) if held - chosen else ()


def share(
    journal: Journal,
    preview: SharePreview,
    out: Path,
    *,
    note: str = "",
    replace: bool = False,
    progress: Progress = no_progress,
) -> SentBundleLine:
    """Write what was previewed as one sealed and signed file, and note it in the ledger.

    Raises:
        NothingToShareError: no entry or no recipient was chosen.
        FileExistsAlreadyError, CannotWriteFileError, DiskFullError: the file cannot be written;
            the ledger then knows of nothing.
        PairPausedError: with one of them, a change has to be talked about first.
        CancelledError: the person stopped it.

    """
    if not preview.items or not preview.recipients:
        raise NothingToShareError
    lines = tuple(
        SharedEntryLine(
            entry=item.as_sent.id,
            title=item.as_sent.title,
            kind=item.as_sent.kind,
            revision=item.as_sent.revision,
            fields=tuple(sorted(item.chosen)),
        )
        for item in preview.items
    )
    with writing(journal.vault) as c:
        for paused in bonds.paused_in(c, (one.id for one in preview.recipients)):
            raise PairPausedError(paused.name)
        items = _with_attachments(c, [item.as_sent for item in preview.items], progress)
        return _send(journal, c, items, lines, preview.recipients, _Target(out, replace, note))


def withdraw(
    journal: Journal, entry_id: EntryId, out: Path, *, replace: bool = False
) -> SentBundleLine:
    """Write a request to regard an entry as withdrawn, for everybody it was sent to.

    Raises:
        NothingToShareError: it was never sent.

    """
    with writing(journal.vault) as c:
        entry = entries.read_entry(c, entry_id)
        peers = tuple(stored_peers.peer(c, one) for one in ledger.shared_with(c, entry_id))
        if not peers:
            raise NothingToShareError
        line = SharedEntryLine(
            entry=entry_id,
            title=entry.title,
            kind=entry.kind,
            revision=entry.revision,
            fields=(),
            is_withdrawal=True,
        )
        items: list[BundleItem] = [Withdrawal(entry=entry_id, at=clock.now())]
        return _send(journal, c, iter(items), (line,), peers, _Target(out, replace, ""))


@dataclass(frozen=True, slots=True)
class _Target:
    path: Path
    replace: bool
    note: str


def _send(
    journal: Journal,
    c: Connection,
    items: Iterator[BundleItem],
    lines: tuple[SharedEntryLine, ...],
    peers: tuple[Peer, ...],
    target: _Target,
) -> SentBundleLine:
    manifest = Manifest(
        id=new_bundle_id(),
        number=ledger.next_bundle_number(c),
        sender=journal.me.id,
        sender_name=journal.me.name,
        sent_at=clock.now(),
        recipients=tuple(sorted(one.id for one in peers)),
        note=one_line(target.note),
    )
    keys = [read_card(one.card).keys for one in sorted(peers, key=lambda peer: peer.id)]
    with written_whole(target.path, replace=target.replace) as (file, put_into_place):
        write_bundle(file, manifest, items, journal.keys, journal.me.card, keys)
        ledger.record_sent(c, manifest, lines)
        put_into_place()
    return SentBundleLine(
        id=manifest.id,
        number=manifest.number,
        sent_at=manifest.sent_at,
        recipients=manifest.recipients,
        recipient_names=tuple(one.name for one in peers),
        entries=lines,
    )


def _with_attachments(
    c: Connection, going: list[Entry], progress: Progress
) -> Iterator[BundleItem]:
    sent: set[str] = set()
    for done, entry in enumerate(going):
        progress(done, len(going))
        for attachment in entry.attachments:
            if attachment.digest not in sent:
                sent.add(attachment.digest)
                yield AttachmentBytes(
                    digest=attachment.digest,
                    chunks=attachments.read_attachment(c, attachment.digest),
                )
        yield entry
    progress(len(going), len(going))


def sent_bundles(journal: Journal) -> tuple[SentBundleLine, ...]:
    """Return all bundles I sent, newest first."""
    with reading(journal.vault) as c:
        return ledger.sent_bundles(c)
