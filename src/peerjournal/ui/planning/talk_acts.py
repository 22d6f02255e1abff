"""What is done with a conversation ahead: begin, plan, move, cancel, not now, a calendar file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from peerjournal.domain.errors import EntryNotFoundError
from peerjournal.operations import plans, rests, writing
from peerjournal.operations.planning import ReminderKind
from peerjournal.ui.changes import Changes, entry_changed
from peerjournal.ui.conversation.start import ConversationStart
from peerjournal.ui.planning.calendar_dialog import CalendarDialog
from peerjournal.ui.planning.plan_start import PlanStart
from peerjournal.ui.planning.planning_words import title_words
from peerjournal.ui.problems import problem_text
from peerjournal.ui.undoing import Undoable

if TYPE_CHECKING:
    from collections.abc import Callable

    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.operations.journal import Journal
    from peerjournal.operations.planning import NextConversation, Reminder
    from peerjournal.ui.session import OpenSession

T = TypeVar("T")

MIDWAY_CHECK = "midway-check"


class TalkActs(QObject):
    """Does what the rows of what lies ahead offer."""

    def __init__(self, session: OpenSession, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def begin(self, one: NextConversation) -> None:
        """Open the guided conversation, with all that was planned."""
        self._session.conversation_wanted.emit(
            ConversationStart(
                peers=tuple(person.identity for person in one.people if person.identity),
                names=tuple(person.name for person in one.people if not person.identity),
                format="" if one.format == "free" else one.format,
                topic=one.topic,
                planned_at=one.planned_at,
                entry=one.entry if one.is_mine else None,
            )
        )

    def plan(self, one: NextConversation) -> None:
        """Open the form, for a new plan or to change the one there is."""
        entry = one.entry if one.is_mine else None
        self._session.plan_wanted.emit(PlanStart(people=one.people, entry=entry))

    def cancel(self, one: NextConversation) -> None:
        """Take a plan away; an Undo is offered."""
        if one.entry is None:
            return
        entry = one.entry

        def done(_none: None) -> None:
            self._session.announce(entry_changed(entry))
            said = self.tr("No longer planned: {what}").format(what=title_words(one))
            undo = partial(self._bring_back, entry)
            self._session.undo_offered.emit(Undoable(words=said, take_back=undo))

        self._run(partial(plans.cancel_talk, entry_id=entry), done)

    def _bring_back(self, entry: EntryId) -> None:
        job = partial(writing.restore_entry, entry_id=entry)
        self._run(job, lambda _none: self._session.announce(entry_changed(entry)))

    def put_off(self, key: str) -> None:
        """Offer something again in a week; an Undo is offered."""

        def done(_none: None) -> None:
            self._session.announce(Changes(peers=True))
            undo = partial(self._offer_again, key)
            said = self.tr("Not now. It is offered again in a week.")
            self._session.undo_offered.emit(Undoable(words=said, take_back=undo))

        self._run(partial(rests.rest, key=key), done)

    def _offer_again(self, key: str) -> None:
        job = partial(rests.end_rest, key=key)
        self._run(job, lambda _none: self._session.announce(Changes(peers=True)))

    def follow(self, one: Reminder) -> None:
        """Do what a reminder offers."""
        people = tuple(person.identity for person in one.people if person.identity)
        if one.kind is ReminderKind.REVIEW:
            self._session.conversation_wanted.emit(
                ConversationStart(peers=people, format=MIDWAY_CHECK)
            )
        elif one.entry is not None:
            self._session.entry_wanted.emit(one.entry)
        elif people:
            self._session.peer_wanted.emit(people[0])

    def save_for_calendar(self, one: NextConversation) -> None:
        """Open the small form that writes a file for a calendar."""
        if one.entry is not None:
            CalendarDialog(self._session, one, self._window).open()

    def _run(self, job: Callable[[Journal], T], on_done: Callable[[T], None]) -> None:
        self._session.run(self, job, on_done, self._on_problem)

    def _on_problem(self, error: PeerJournalError) -> None:
        if isinstance(error, EntryNotFoundError):
            # Done already, elsewhere: the list is read anew.
            self._session.announce(Changes(peers=True))
        self._session.notice_given.emit(problem_text(error).title)
