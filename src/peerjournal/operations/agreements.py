"""Agreements: offer, accept, amend and end them; what is in force with whom."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from peerjournal.domain import clock
from peerjournal.domain.accepting import (
    Wording,
    accepted_wording,
    agreement_of,
    is_member,
    wordings,
)
from peerjournal.domain.agreement import Agreement, AgreementState, Member
from peerjournal.domain.entries import Kind, Link, LinkRole
from peerjournal.domain.goal import Cadence
from peerjournal.domain.listing import Filter
from peerjournal.domain.people import Person
from peerjournal.operations import peers as peer_operations
from peerjournal.operations import writing
from peerjournal.vault import entries
from peerjournal.vault.connection import reading
from peerjournal.vault.connection import writing as changing

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from peerjournal.domain.entries import Entry
    from peerjournal.domain.identifiers import EntryId, IdentityId
    from peerjournal.domain.listing import EntryLine
    from peerjournal.domain.peers import Peer
    from peerjournal.operations.journal import Journal
    from peerjournal.vault.driver import Connection

FIRST_REVIEW = timedelta(weeks=3)
"""How long after it is made an agreement is looked at again, as its last clause says."""

# Nobody keeps more agreements at a time; the newest ones count.
_READ_BACK = 200

_PENDING = (AgreementState.DRAFT, AgreementState.OFFERED, AgreementState.ACCEPTED_BY_SOME)
_SETTLED = frozenset(
    {
        AgreementState.ACCEPTED_BY_SOME,
        AgreementState.IN_FORCE,
        AgreementState.AMENDED,
        AgreementState.ENDED,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    """What certain people have promised each other.

    Attributes:
        in_force: what holds now.
        pending: the newest wording that not everybody has accepted yet.
        earlier: what held before, the newest first; still there to be read.

    """

    in_force: Wording | None = None
    pending: Wording | None = None
    earlier: tuple[Wording, ...] = ()


NOTHING_AGREED = Agreed()


def all_wordings(journal: Journal) -> tuple[Wording, ...]:
    """Return every wording of every agreement, the newest first."""
    with reading(journal.vault) as c:
        return wordings(_stored(c), _me(journal))


def agreed_with(journal: Journal, others: Iterable[IdentityId]) -> Agreed:
    """Return what oneself and exactly these peers have promised each other."""
    me, theirs = _me(journal), set(others)
    found = all_wordings(journal)
    return _picked([one for one in found if {each.identity for each in one.others(me)} == theirs])


def agreed_with_people(journal: Journal, people: tuple[Person, ...]) -> Agreed:
    """Do the same with people of whom perhaps only the name is known."""
    me = _me(journal)
    found = (one for one in all_wordings(journal) if _is_between(one, people, me))
    return _picked(list(found))


def _is_between(wording: Wording, people: tuple[Person, ...], me: Person) -> bool:
    others = wording.others(me)
    return len(others) == len(people) and all(
        any(is_member(one, other) for other in people) for one in others
    )


def outgrown_by(journal: Journal, people: tuple[Person, ...]) -> Wording | None:
    """Return the newest wording of a circle that has other members by now; none where it fits.

    What another circle agrees on, and what it agreed on before, is that circle's own.
    """
    me = _me(journal)
    names = {one.id: one.name for one in peer_operations.all_peers(journal)}
    circles = [one.people(names) for one in peer_operations.circles(journal)]
    elsewhere: set[EntryId | None] = set()
    for one in all_wordings(journal):
        others = one.others(me)
        fits = _is_between(one, people, me)
        shared = sum(any(is_member(each, other) for other in people) for each in others)
        is_elsewhere = any(_is_between(one, circle, me) for circle in circles)
        if not fits and (is_elsewhere or one.entry.id in elsewhere):
            elsewhere.add(one.content.replaces)
        elif one.state is not AgreementState.ENDED and len(others) > 1 and shared > 1:
            return None if fits else one
    return None


def _picked(theirs: list[Wording]) -> Agreed:
    pending = [one for one in theirs if one.state in _PENDING]
    in_force = [one for one in theirs if one.state is AgreementState.IN_FORCE]
    past = [one for one in theirs if one not in pending and one not in in_force[:1]]
    return Agreed(
        in_force=in_force[0] if in_force else None,
        pending=pending[0] if pending else None,
        earlier=tuple(past),
    )


def without_agreement(c: Connection, peers: Iterable[Peer], me: Person) -> tuple[Peer, ...]:
    """Return those peers who share no agreement in force with me, in a pair or in a circle."""
    holding = [one for one in wordings(_stored(c), me) if one.state is AgreementState.IN_FORCE]
    covered = {member.identity for one in holding for member in one.others(me)}
    return tuple(one for one in peers if one.id not in covered)


def wording_of(journal: Journal, entry_id: EntryId) -> Wording | None:
    """Return the wording that an entry holds, or says yes to."""
    with reading(journal.vault) as c:
        stored = _stored(c)
    by_id = {entry.id: entry for entry in stored}
    entry = by_id.get(entry_id)
    if entry is None:
        return None
    meant = accepted_wording(entry, by_id) or entry
    return next(one for one in wordings(stored, _me(journal)) if one.entry.id == meant.id)


def blank_agreement(
    journal: Journal, others: Iterable[Person], cadence: Cadence = Cadence.FORTNIGHTLY
) -> Entry:
    """Return a new agreement with these people, not in the journal yet."""
    me = Member(name=journal.me.name, identity=journal.me.id)
    members = (me, *(Member(name=one.name, identity=one.identity) for one in others))
    return writing.blank_entry(journal, Agreement(members=members, cadence=cadence))


def offer(journal: Journal, entry_id: EntryId, on: date | None = None) -> Entry:
    """Say yes to a wording of mine, so that it can be offered to the others."""
    with reading(journal.vault) as c:
        entry = entries.read_entry(c, entry_id)
    content = agreement_of(entry)
    signed = _signed(content.members, journal, on or clock.today())
    offered = replace(content, members=signed, state=AgreementState.OFFERED)
    saved = writing.save_entry(journal, replace(entry, content=offered))
    settle_agreements(journal)
    with reading(journal.vault) as c:
        return entries.read_entry(c, saved.id)


def accept(journal: Journal, entry_id: EntryId, on: date | None = None) -> Entry:
    """Say yes to a peer's wording, by an entry of mine that repeats it; to be shared back.

    Saying it again returns the entry that is there.
    """
    with reading(journal.vault) as c:
        offered = entries.read_entry(c, entry_id)
        known = _my_yes(journal, c, offered)
    if known is not None:
        return known
    content = agreement_of(offered)
    accepted = replace(
        content,
        members=_signed(content.members, journal, on or clock.today()),
        state=AgreementState.ACCEPTED_BY_SOME,
        accepts=offered.id,
    )
    blank = writing.blank_entry(journal, accepted)
    link = Link(target=offered.id, role=LinkRole.ANSWERS)
    made = writing.add_entry(journal, replace(blank, title=offered.title, links=(link,)))
    settle_agreements(journal)
    with reading(journal.vault) as c:
        return entries.read_entry(c, made.id)


def _my_yes(journal: Journal, c: Connection, offered: Entry) -> Entry | None:
    stored = _stored(c)
    by_id = {entry.id: entry for entry in stored}
    for entry in stored:
        if entry.author == journal.me.id and accepted_wording(entry, by_id) == offered:
            return entry
    return None


def amend(journal: Journal, entry_id: EntryId, members: tuple[Member, ...] | None = None) -> Entry:
    """Make a new draft beside a wording; the old one stays in force until all accept the new.

    `members` are the new ones where they change; nobody has accepted the new wording yet.
    """
    found = wording_of(journal, entry_id)
    if found is None:
        with reading(journal.vault) as c:
            entries.read_entry(c, entry_id)
        raise TypeError(entry_id)
    content = found.content
    fresh = tuple(replace(one, signed_on=None) for one in members or content.members)
    draft = replace(
        content,
        members=fresh,
        state=AgreementState.DRAFT,
        accepts=None,
        version=content.version + 1,
        replaces=found.entry.id,
        review_on=_looked_at_again(content.review_on),
    )
    blank = writing.blank_entry(journal, draft)
    link = Link(target=found.entry.id, role=LinkRole.REPLACES)
    return writing.add_entry(journal, replace(blank, title=found.entry.title, links=(link,)))


def _looked_at_again(before: date | None) -> date:
    """Return the day that the wording before names, or a new one where that has passed."""
    today = clock.today()
    return before if before is not None and before > today else today + FIRST_REVIEW


def end_agreement(journal: Journal, entry_id: EntryId) -> tuple[Entry, ...]:
    """End a wording from my side; return my entries that say so now.

    What a peer wrote stays as it is: my own yes to it ends.
    """
    with reading(journal.vault) as c:
        stored = _stored(c)
    by_id = {entry.id: entry for entry in stored}
    entry = by_id[entry_id]
    meant = accepted_wording(entry, by_id) or entry
    mine = [
        one
        for one in stored
        if one.author == journal.me.id
        and meant in {one, accepted_wording(one, by_id)}
        and agreement_of(one).state is not AgreementState.ENDED
    ]
    ended = tuple(_with_state(journal, one, AgreementState.ENDED) for one in mine)
    settle_agreements(journal)
    return ended


def take_back_end(journal: Journal, ended: Iterable[Entry]) -> None:
    """Undo that wordings were ended."""
    for one in ended:
        with reading(journal.vault) as c:
            entry = entries.read_entry(c, one.id)
        _with_state(journal, entry, AgreementState.OFFERED)
    settle_agreements(journal)


def _with_state(journal: Journal, entry: Entry, state: AgreementState) -> Entry:
    content = replace(agreement_of(entry), state=state)
    return writing.save_entry(journal, replace(entry, content=content))


# What entries say of themselves


def with_states(
    journal: Journal, c: Connection, lines: tuple[EntryLine, ...]
) -> tuple[EntryLine, ...]:
    """Return lines of a list in which what a peer wrote tells where it stands here.

    The entry itself may still say what it was before I accepted or ended it. Of one that
    nobody has agreed on yet, nothing falls due.
    """
    told = [line for line in lines if line.kind is Kind.AGREEMENT]
    if not told:
        return lines
    states: dict[EntryId, AgreementState] = {}
    if not all(line.is_mine for line in told):
        for one in wordings(_stored(c), _me(journal)):
            states[one.entry.id] = one.state
            states.update({each.entry: one.state for each in one.acceptances if each.entry})
    # What my own entry says is settled whenever a yes comes or goes.
    states.update({line.id: AgreementState(line.state) for line in told if line.is_mine})
    return tuple(
        _in_state(line, states.get(line.id, AgreementState(line.state)))
        if line.kind is Kind.AGREEMENT
        else line
        for line in lines
    )


def _in_state(line: EntryLine, state: AgreementState) -> EntryLine:
    is_in_force = state is AgreementState.IN_FORCE
    return replace(line, state=state, due=line.due if is_in_force else None)


def settle_agreements(journal: Journal) -> None:
    """Let the state that my own agreement entries bear follow from who has accepted."""
    with changing(journal.vault) as c:
        settle_in(c, _me(journal))


def settle_in(c: Connection, me: Person) -> None:
    """Do the same within a transaction that is open already.

    Called whenever a yes may have come or gone: after taking a bundle in, or back.
    """
    stored = _stored(c)
    by_id = {entry.id: entry for entry in stored}
    states = {one.entry.id: one.state for one in wordings(stored, me)}
    at = clock.now()
    for entry in stored:
        content = agreement_of(entry)
        if entry.author != me.identity or content.state in _UNSETTLING:
            continue
        meant = accepted_wording(entry, by_id) or entry
        state = states[meant.id]
        if state is not content.state:
            changed = replace(
                entry,
                revision=entry.revision + 1,
                changed_at=at,
                content=replace(content, state=state),
            )
            entries.update_entry(c, changed, keep_previous=True)


# A draft is the writer's until it is offered, and what somebody ended stays ended.
_UNSETTLING = frozenset({AgreementState.DRAFT, AgreementState.ENDED})


def is_settled(entry: Entry) -> bool:
    """Whether an agreement of mine stays as it is: others count on its words, or it is a yes."""
    content = entry.content
    return isinstance(content, Agreement) and (
        content.state in _SETTLED or content.accepts is not None
    )


def _signed(members: tuple[Member, ...], journal: Journal, on: date) -> tuple[Member, ...]:
    me = _me(journal)
    mine = Member(name=me.name, identity=me.identity, signed_on=on)
    if any(is_member(one, me) for one in members):
        return tuple(mine if is_member(one, me) else one for one in members)
    return (*members, mine)


def _me(journal: Journal) -> Person:
    return Person(name=journal.me.name, identity=journal.me.id)


def _stored(c: Connection) -> tuple[Entry, ...]:
    page = entries.page_of_entries(c, Filter(kinds=(Kind.AGREEMENT,)), None, _READ_BACK)
    return tuple(entries.read_entry(c, line.id) for line in page.lines if not line.is_withdrawn)
