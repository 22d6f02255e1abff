"""What can be done about an agreement, wherever it is shown."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from peerjournal.coaching import clauses
from peerjournal.domain import clock
from peerjournal.domain.accepting import agreement_of
from peerjournal.domain.bonds import Footing
from peerjournal.domain.goal import Cadence
from peerjournal.domain.sections import Section
from peerjournal.operations import agreements, bonds, writing
from peerjournal.ui.changes import Changes
from peerjournal.ui.conversation.start import ConversationStart
from peerjournal.ui.exchange.exchange_words import joined
from peerjournal.ui.planning.talk_acts import MIDWAY_CHECK
from peerjournal.ui.problems import problem_text
from peerjournal.ui.undoing import Undoable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from peerjournal.domain.agreement import Member
    from peerjournal.domain.entries import Entry
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.identifiers import EntryId, IdentityId
    from peerjournal.domain.people import Person
    from peerjournal.operations.journal import Journal
    from peerjournal.ui.session import OpenSession

T = TypeVar("T")


class AgreementActs(QObject):
    """Makes, offers, accepts, amends and ends agreements.

    Signals:
        failed: the PeerJournalError that stood in the way.
    """

    failed = Signal(object)

    def __init__(self, session: OpenSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session

    def make(self, people: tuple[Person, ...], cadence: Cadence) -> None:
        """Begin an agreement with these people, from the usual clauses."""
        # It travels: whoever reads it finds the same names in it.
        names = [self._session.me.name, *(one.name for one in people)]
        title = self.tr("What {names} promise each other").format(names=joined(names))
        job = partial(
            _make, people=people, cadence=cadence, title=title, language=self._session.language
        )
        self._run(job, self._on_made)

    def _on_made(self, entry: Entry) -> None:
        self._session.announce(Changes(entries=frozenset({entry.id}), many=True))
        self._session.entry_wanted.emit(entry.id)
        self._offer_undo(self.tr("A draft from the usual clauses."), entry.id)

    def _offer_undo(self, words: str, entry: EntryId) -> None:
        def take_back() -> None:
            job = partial(writing.trash_entry, entry_id=entry)
            self._run(job, lambda _none: self._announce(entry))

        self._session.undo_offered.emit(Undoable(words=words, take_back=take_back))

    def offer(self, entry: EntryId) -> None:
        """Say yes to a wording of mine and go on to send it."""
        self._run(partial(agreements.offer, entry_id=entry), self._on_ready_to_share)

    def accept(self, entry: EntryId) -> None:
        """Say yes to a peer's wording and go on to send the yes back."""
        self._run(partial(agreements.accept, entry_id=entry), self._on_ready_to_share)

    def _on_ready_to_share(self, entry: Entry) -> None:
        self._announce(entry.id)
        self._session.share_wanted.emit((entry.id,))

    def amend(self, entry: EntryId, members: tuple[Member, ...] | None = None) -> None:
        """Lay a new draft beside a wording, and open it."""
        self._run(partial(agreements.amend, entry_id=entry, members=members), self._on_amended)

    def _on_amended(self, entry: Entry) -> None:
        self._announce(entry.id)
        self._session.entry_wanted.emit(entry.id)
        words = self.tr("A new draft. What was agreed holds until everybody has accepted this one.")
        self._offer_undo(words, entry.id)

    def end(self, entry: EntryId) -> None:
        """End an agreement from this side; an Undo is offered."""
        self._run(partial(agreements.end_agreement, entry_id=entry), self._on_ended)

    def _on_ended(self, ended: tuple[Entry, ...]) -> None:
        self._announce(*(one.id for one in ended))

        def take_back() -> None:
            job = partial(agreements.take_back_end, ended=ended)
            self._run(job, lambda _none: self._announce(*(one.id for one in ended)))

        words = self.tr("Ended here. Share it once more, so that the others know.")
        self._session.undo_offered.emit(Undoable(words=words, take_back=take_back))

    def look_together(self, peers: Iterable[IdentityId]) -> None:
        """Begin the short block in which people look at their agreement again."""
        start = ConversationStart(peers=tuple(peers), format=MIDWAY_CHECK)
        self._session.conversation_wanted.emit(start)

    def note_footing(
        self,
        peers: tuple[IdentityId, ...],
        footing: Footing,
        on_done: Callable[[], None],
        words: str = "",
    ) -> None:
        """Keep the answer to the question about equal standing."""

        def done(_none: None) -> None:
            self._session.announce(Changes(peers=True))
            on_done()

        self._run(partial(_note_footing, peers=peers, footing=footing, words=words), done)

    def _announce(self, *entries: EntryId) -> None:
        self._session.announce(Changes(entries=frozenset(entries), many=True, peers=True))

    def _run(self, job: Callable[[Journal], T], on_done: Callable[[T], None]) -> None:
        self._session.run(self, job, on_done, self._on_problem)

    def _on_problem(self, error: PeerJournalError) -> None:
        self._session.notice_given.emit(problem_text(error).title)
        self.failed.emit(error)


def _make(
    journal: Journal, people: tuple[Person, ...], cadence: Cadence, title: str, language: str
) -> Entry:
    usual = Cadence.FORTNIGHTLY if cadence is Cadence.NONE else cadence
    blank = agreements.blank_agreement(journal, people, usual)
    sections = tuple(
        Section(key=one.key, heading=one.title, text=one.text) for one in clauses.load(language)
    )
    content = replace(
        agreement_of(blank),
        clauses=sections,
        review_on=clock.today() + agreements.FIRST_REVIEW,
    )
    return writing.add_entry(journal, replace(blank, title=title, content=content))


def _note_footing(
    journal: Journal, peers: tuple[IdentityId, ...], footing: Footing, words: str
) -> None:
    for peer in peers:
        bonds.note_footing(journal, peer, footing, words)
