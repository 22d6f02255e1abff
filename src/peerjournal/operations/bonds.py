"""Where a pair or a circle stands, whether it still stands on equal ground, and how it ends."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from peerjournal.domain import clock
from peerjournal.domain.bonds import AfterClosing, Bond, Footing, FootingNote
from peerjournal.domain.codec import from_json, to_json
from peerjournal.domain.entries import Kind
from peerjournal.domain.errors import InvalidEntryError, Reason
from peerjournal.domain.fields import as_markdown, one_line
from peerjournal.domain.listing import Filter
from peerjournal.domain.peers import Standing
from peerjournal.operations import agreements, meetings, peers
from peerjournal.operations import journal as journals
from peerjournal.operations.handed_words import (
    NOTHING_REMOVED,
    RemovedCopies,
    bring_back_within,
    remove_copies_for,
)
from peerjournal.vault import entries, settings
from peerjournal.vault import peers as stored_peers
from peerjournal.vault.connection import reading, writing

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from peerjournal.domain.goal import Cadence
    from peerjournal.domain.identifiers import CircleId, EntryId, IdentityId
    from peerjournal.domain.peers import Circle, Peer
    from peerjournal.operations.agreements import Agreed
    from peerjournal.operations.journal import Journal
    from peerjournal.vault.driver import Connection

_NAME = "bond."
_LINES_MOST = 10_000

LEAST_OF_A_CIRCLE = 2
"""Members, oneself among them; below that a circle closes."""


def bond_of(journal: Journal, whose: IdentityId | CircleId) -> Bond:
    """Return what is kept about a pair or a circle."""
    return _read(journals.note(journal, f"{_NAME}{whose}"))


def bond_in(c: Connection, whose: str) -> Bond:
    """Do the same within a transaction that is open already."""
    return _read(settings.setting(c, f"{_NAME}{whose}"))


def put_bond(journal: Journal, whose: IdentityId | CircleId, bond: Bond) -> Bond:
    """Keep something about a pair or a circle, in the place of what was kept."""
    journals.put_note(journal, f"{_NAME}{whose}", to_json(bond))
    return bond


def _read(text: str | None) -> Bond:
    if not text:
        return Bond()
    try:
        return from_json(Bond, text)
    except InvalidEntryError:
        # A later version may have written what this one cannot read; it stays as it is.
        return Bond()


# Where a pair or a circle stands


def standing_of(stored: Standing, agreed: Agreed, *, has_met: bool) -> Standing:
    """Return where a pair stands: what was chosen, or else what follows from what happened."""
    if stored in _CHOSEN:
        return stored
    if has_met:
        return Standing.ACTIVE
    return Standing.AGREED if agreed.in_force is not None else Standing.PROPOSED


_CHOSEN = frozenset({Standing.RESTING, Standing.CLOSING, Standing.CLOSED})


def pair_standing(journal: Journal, peer: IdentityId) -> Standing:
    """Return where a pair stands now."""
    with reading(journal.vault) as c:
        stored = stored_peers.peer(c, peer).standing
    agreed = agreements.agreed_with(journal, (peer,))
    met = meetings.meetings_with(journal, (peer,), limit=1)
    return standing_of(stored, agreed, has_met=bool(met))


def circle_standing(journal: Journal, circle: Circle) -> Standing:
    """Return where a circle stands now; proposed means that it is still forming."""
    if circle.size + 1 < LEAST_OF_A_CIRCLE:
        return Standing.CLOSED
    people = circle.people({one.id: one.name for one in peers.all_peers(journal)})
    agreed = agreements.agreed_with_people(journal, people)
    met = meetings.meetings_among(journal, people, limit=1)
    return standing_of(bond_of(journal, circle.id).standing, agreed, has_met=bool(met))


def set_circle_standing(journal: Journal, circle: CircleId, standing: Standing) -> Bond:
    """Let a circle rest, go on or end; there is nobody in it whose word counts for more."""
    closed_on = clock.today() if standing is Standing.CLOSED else None
    bond = replace(bond_of(journal, circle), standing=standing, closed_on=closed_on)
    return put_bond(journal, circle, bond)


def set_circle_cadence(journal: Journal, circle: CircleId, cadence: Cadence) -> Bond:
    """Note how often a circle meets."""
    return put_bond(journal, circle, replace(bond_of(journal, circle), cadence=cadence))


# Equal footing


def note_footing(journal: Journal, peer: IdentityId, footing: Footing, words: str = "") -> Bond:
    """Keep the answer to whether one of the two now appraises, grades or manages the other.

    Raises:
        InvalidEntryError: going on after such a change takes a decision in words.

    """
    said = one_line(words)
    bond = bond_of(journal, peer)
    if footing is Footing.TALKED and not said:
        raise InvalidEntryError("words", Reason.EMPTY)
    note = FootingNote(footing=footing, on=clock.today(), words=said)
    return put_bond(journal, peer, replace(bond, footings=(*bond.footings, note)))


def paused_among(journal: Journal, several: Iterable[IdentityId]) -> tuple[Peer, ...]:
    """Return those peers with whom the footing changed and nothing was decided since."""
    with reading(journal.vault) as c:
        return paused_in(c, several)


def paused_in(c: Connection, several: Iterable[IdentityId]) -> tuple[Peer, ...]:
    """Do the same within a transaction that is open already."""
    return tuple(stored_peers.peer(c, one) for one in several if bond_in(c, one).is_paused)


# Ending


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """How a pair ends, in this journal.

    Attributes:
        lines: what becomes of what was shared.
        is_contact: whether the person stays in the circle of support.
        far_on: a day on which to say hello.
        goodbye: a line to them.
        word_notes_go: whether my copies of words that I handed to them go for good.

    """

    lines: AfterClosing = AfterClosing.KEEP_ALL
    is_contact: bool = False
    far_on: date | None = None
    far_words: str = ""
    goodbye: str = ""
    word_notes_go: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """A pair that ended, and all that is needed to take it back.

    Attributes:
        trashed: the entries that went into the trash.
        copies: the words for them that went out of my sessions.

    """

    peer: IdentityId
    standing_before: Standing
    bond_before: Bond
    trashed: tuple[EntryId, ...] = ()
    copies: RemovedCopies = field(default=NOTHING_REMOVED, repr=False)


def begin_closing(journal: Journal, peer: IdentityId) -> Peer:
    """Note that a pair is about to end, so that the closing ritual can be held."""
    return peers.set_standing(journal, peer, Standing.CLOSING)


def close_pair(journal: Journal, peer: IdentityId, closing: Closing) -> Closed:
    """End a pair here; nobody has to be asked, and nothing of it reaches the other side."""
    at = clock.now()
    doomed = shared_lines(journal, peer, closing.lines)
    with writing(journal.vault) as c:
        known = stored_peers.peer(c, peer)
        before = bond_in(c, peer)
        bond = replace(
            before,
            far_on=closing.far_on,
            far_words=one_line(closing.far_words),
            is_contact=closing.is_contact,
            goodbye=as_markdown(closing.goodbye.strip()),
            closed_on=at.date(),
        )
        settings.put_setting(c, f"{_NAME}{peer}", to_json(bond))
        stored_peers.update_peer(c, replace(known, standing=Standing.CLOSED))
        for entry in doomed:
            entries.trash_entry(c, entry, at)
        copies = remove_copies_for(c, peer) if closing.word_notes_go else NOTHING_REMOVED
    return Closed(
        peer=peer,
        standing_before=known.standing,
        bond_before=before,
        trashed=doomed,
        copies=copies,
    )


def undo_closing(journal: Journal, closed: Closed) -> None:
    """Take the end of a pair back: what went into the trash returns, and all stands as before."""
    with writing(journal.vault) as c:
        known = stored_peers.peer(c, closed.peer)
        stored_peers.update_peer(c, replace(known, standing=closed.standing_before))
        settings.put_setting(c, f"{_NAME}{closed.peer}", to_json(closed.bond_before))
        for entry in closed.trashed:
            entries.restore_entry(c, entry)
        bring_back_within(c, closed.copies)


def shared_lines(journal: Journal, peer: IdentityId, lines: AfterClosing) -> tuple[EntryId, ...]:
    """Return what would go into the trash: their entries, and the sessions where all goes."""
    if lines is AfterClosing.KEEP_ALL:
        return ()
    wanted = Filter(peer=peer)
    with reading(journal.vault) as c:
        page = entries.page_of_entries(c, wanted, None, _LINES_MOST)
        theirs = [line for line in page.lines if not line.is_mine]
        if lines is AfterClosing.KEEP_SUMMARIES:
            return tuple(line.id for line in theirs if line.kind is not Kind.SESSION)
    mine = (one.entry for one in meetings.meetings_with(journal, (peer,)) if one.is_mine)
    return tuple(dict.fromkeys((*(line.id for line in theirs), *mine)))


def remove_shared_lines(journal: Journal, peer: IdentityId) -> tuple[EntryId, ...]:
    """Put all lines that were shared with a peer into the trash, and name them for an undo."""
    doomed = shared_lines(journal, peer, AfterClosing.REMOVE_ALL)
    with writing(journal.vault) as c:
        for entry in doomed:
            entries.trash_entry(c, entry, clock.now())
    return doomed


def set_far_date(journal: Journal, peer: IdentityId, on: date | None, words: str = "") -> Bond:
    """Set, move or drop the day on which to say hello."""
    bond = replace(bond_of(journal, peer), far_on=on, far_words=one_line(words))
    return put_bond(journal, peer, bond)
