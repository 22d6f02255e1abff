"""Who has accepted which wording of an agreement, and what is in force; from the entries alone.

Nobody can accept for somebody else: a yes is an entry of one's own that names the wording and
repeats it. Only a member without a card has a yes noted by whoever wrote the wording down, and
in one's own journal one may note the yes of anybody who gave it across the table.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from peerjournal.domain.agreement import Agreement, AgreementState
from peerjournal.domain.people import Person

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from peerjournal.domain.agreement import Member
    from peerjournal.domain.entries import Entry
    from peerjournal.domain.identifiers import EntryId


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance:
    """Somebody's yes to a wording.

    Attributes:
        entry: the entry by which it was given; none where it was noted by the writer.

    """

    who: Person
    on: date
    entry: EntryId | None = None

    @property
    def is_noted(self) -> bool:
        """Whether somebody else wrote it down."""
        return self.entry is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One version of an agreement, and where it stands.

    Attributes:
        entry: the entry that holds the words.
        acceptances: who said yes, and when.
        missing: who did not yet.
        state: as it follows from those, whatever the entry itself says.

    """

    entry: Entry
    acceptances: tuple[Acceptance, ...]
    missing: tuple[Member, ...]
    state: AgreementState

    @property
    def content(self) -> Agreement:
        """The words and the members."""
        return agreement_of(self.entry)

    @property
    def since(self) -> date | None:
        """The day on which the last one accepted, once everybody has."""
        if self.missing or not self.acceptances:
            return None
        return max(one.on for one in self.acceptances)

    def others(self, me: Person) -> tuple[Member, ...]:
        """Return the members besides oneself."""
        return tuple(one for one in self.content.members if not is_member(one, me))

    def has_accepted(self, who: Person) -> bool:
        """Whether somebody said yes."""
        return any(is_same_person(one.who, who) for one in self.acceptances)


def wordings(entries: Iterable[Entry], me: Person) -> tuple[Wording, ...]:
    """Return every wording among agreement entries, in their order, with where each stands."""
    everything = tuple(entries)
    by_id = {entry.id: entry for entry in everything}
    yeses: dict[EntryId, list[Entry]] = {}
    texts: list[Entry] = []
    for entry in everything:
        accepted = accepted_wording(entry, by_id)
        if accepted is None:
            texts.append(entry)
        else:
            yeses.setdefault(accepted.id, []).append(entry)
    found = [_wording(entry, yeses.get(entry.id, []), me) for entry in texts]
    return tuple(_amended(found))


def accepted_wording(entry: Entry, by_id: dict[EntryId, Entry]) -> Entry | None:
    """Return the wording that an entry says yes to; none where it has words of its own."""
    content = agreement_of(entry)
    meant = by_id.get(content.accepts) if content.accepts else None
    if meant is None or meant.id == entry.id or not is_same_wording(content, agreement_of(meant)):
        return None
    return meant


def is_same_wording(one: Agreement, other: Agreement) -> bool:
    """Whether two agreements promise the same."""
    return _promised(one) == _promised(other)


def _promised(content: Agreement) -> tuple[object, ...]:
    clauses = tuple((one.key, one.text.strip()) for one in content.clauses if one.text.strip())
    return (clauses, content.cadence, content.review_on)


def _wording(entry: Entry, yeses: Sequence[Entry], me: Person) -> Wording:
    content = agreement_of(entry)
    acceptances: list[Acceptance] = []
    missing: list[Member] = []
    for member in content.members:
        given = _acceptance(member, entry, yeses, me)
        if given is None:
            missing.append(member)
        else:
            acceptances.append(given)
    has_ended = any(agreement_of(one).state is AgreementState.ENDED for one in (entry, *yeses))
    state = AgreementState.ENDED if has_ended else _state(entry, acceptances, missing, me)
    return Wording(entry=entry, acceptances=tuple(acceptances), missing=tuple(missing), state=state)


def _acceptance(
    member: Member, entry: Entry, yeses: Sequence[Entry], me: Person
) -> Acceptance | None:
    who = Person(name=member.name, identity=member.identity)
    if member.identity == entry.author and member.signed_on is not None:
        return Acceptance(who=who, on=member.signed_on, entry=entry.id)
    for own in yeses:
        if own.author == member.identity:
            signed = (one.signed_on for one in agreement_of(own).members if is_member(one, who))
            return Acceptance(who=who, on=next(signed, None) or own.happened_on, entry=own.id)
    is_my_note = entry.author == me.identity
    if member.signed_on is not None and (member.identity is None or is_my_note):
        return Acceptance(who=who, on=member.signed_on)
    return None


def _state(
    entry: Entry, acceptances: Sequence[Acceptance], missing: Sequence[Member], me: Person
) -> AgreementState:
    said = agreement_of(entry).state
    is_mine = entry.author == me.identity
    if said is AgreementState.DRAFT and is_mine:
        return AgreementState.DRAFT
    if acceptances and not missing:
        return AgreementState.IN_FORCE
    if not acceptances and is_mine and said is AgreementState.IN_FORCE:
        # Written down before dates were kept of each one's yes.
        return AgreementState.IN_FORCE
    if any(one.entry != entry.id for one in acceptances):
        return AgreementState.ACCEPTED_BY_SOME
    return AgreementState.OFFERED


def _amended(found: Sequence[Wording]) -> Iterable[Wording]:
    """Yield the wordings; one in whose place another is in force is past."""
    by_id = {one.entry.id: one for one in found}
    replaced: set[EntryId] = set()
    for one in found:
        if one.state is AgreementState.IN_FORCE:
            before = one.content.replaces
            while before is not None and before not in replaced:
                replaced.add(before)
                known = by_id.get(before)
                before = known.content.replaces if known else None
    for one in found:
        is_past = one.entry.id in replaced and one.state is not AgreementState.ENDED
        yield (
            Wording(
                entry=one.entry,
                acceptances=one.acceptances,
                missing=one.missing,
                state=AgreementState.AMENDED,
            )
            if is_past
            else one
        )


def agreement_of(entry: Entry) -> Agreement:
    """Return the content of an agreement's entry.

    Raises:
        TypeError: it is of another kind.

    """
    if not isinstance(entry.content, Agreement):
        raise TypeError(entry.kind)
    return entry.content


def is_member(member: Member, who: Person) -> bool:
    """Whether a member is that person: by card where both have one, else by name."""
    return is_same_person(Person(name=member.name, identity=member.identity), who)


def is_same_person(one: Person, other: Person) -> bool:
    """Whether two mentions mean the same person: by card where both have one, else by name."""
    if one.identity and other.identity:
        return one.identity == other.identity
    return one.name.casefold() == other.name.casefold()
