"""The guided conversation, from choosing a format to what is kept of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from peerjournal.coaching.meeting import Meeting
from peerjournal.domain import clock
from peerjournal.domain.people import Person
from peerjournal.operations import concluding, conversing
from peerjournal.ui import messages
from peerjournal.ui.changes import Changes, entry_changed
from peerjournal.ui.colours import Tone
from peerjournal.ui.conversation import jobs
from peerjournal.ui.conversation.after_page import AfterPage
from peerjournal.ui.conversation.before_page import BeforePage
from peerjournal.ui.conversation.company import Company
from peerjournal.ui.conversation.during_page import DuringPage
from peerjournal.ui.conversation.own_formats_desk import OwnFormatsDesk
from peerjournal.ui.conversation.start import ConversationStart
from peerjournal.ui.conversation.table import Table
from peerjournal.ui.conversation.what_is_shared import wish_of
from peerjournal.ui.problems import problem_text
from peerjournal.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from datetime import datetime

    from peerjournal.coaching.formats import Format
    from peerjournal.domain.commitment import Outcome
    from peerjournal.domain.entries import Entry
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.operations.concluding import Kept
    from peerjournal.operations.conversing import Background, Plan
    from peerjournal.ui.session import OpenSession

KEEP_MS = 1000
"""How often it is noted that the conversation still goes on."""

_TYPED_MS = 800


class ConversationPage(QWidget):
    """Leads through a conversation and keeps it second by second.

    Signals:
        finished: it is over, left for now, or thrown away.
    """

    finished = Signal()

    def __init__(
        self,
        session: OpenSession,
        start: ConversationStart | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._start = start or ConversationStart()
        self.table: Table | None = None
        self.before: BeforePage | None = None
        self.during: DuringPage | None = None
        self.after: AfterPage | None = None
        self.message = MessageBar()
        self.own = OwnFormatsDesk(session, self)
        self.stack = QStackedWidget()
        self._keeping = QTimer(self)
        self._keeping.setInterval(KEEP_MS)
        self._keeping.timeout.connect(self._keep_if_running)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPED_MS)
        self._typing.timeout.connect(self.keep)
        self._is_over = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.message)
        layout.addWidget(self.stack)
        self.message.action_chosen.connect(self._on_message_answered)
        self.own.opened.connect(self._show)
        self.own.closed.connect(self._drop)
        self.own.changed.connect(self._on_formats_changed)
        self.own.forgotten.connect(self._on_format_forgotten)
        self.own.failed.connect(self._on_problem)
        self.own.done.connect(self._on_own_done)
        session.locking.connect(self._on_locking)
        session.run(self, jobs.opened, self._on_opened, self._on_problem)

    def focus_first(self) -> None:
        """Give the keyboard to what is shown."""
        for page in (self.after, self.during, self.own.editor, self.own.card, self.before):
            if page is not None:
                page.focus_first()
                return

    def leave(self) -> None:
        """Pause, keep and go; the conversation waits where it is."""
        if self.table is not None:
            self.table.pause()
            self.keep()
            self.session.announce(entry_changed(self.table.meeting.entry))
            self.session.notice_given.emit(self.tr("The conversation is paused and waits for you."))
        self._end()

    # Before

    def _on_opened(self, opened: tuple[Meeting | None, Company]) -> None:
        meeting, company = opened
        if meeting is not None:
            self._resume(meeting)
            return
        before = BeforePage(self._start, self.session.language, company)
        self.before = before
        before.people_changed.connect(self._on_people_changed)
        before.outcome_noted.connect(self._on_outcome_noted)
        before.begin_wanted.connect(self._on_begin_wanted)
        before.change_wanted.connect(self.own.change)
        before.chain_wanted.connect(self.own.chain)
        before.card_wanted.connect(self.own.print_card)
        before.save_wanted.connect(self.own.save)
        before.file_wanted.connect(self.own.add_from_file)
        before.left.connect(self.leave)
        self._show(before)
        self._on_people_changed(before.seats.others())

    def _on_people_changed(self, people: tuple[Person, ...]) -> None:
        self.session.run(
            self,
            partial(jobs.background, people=people),
            self._on_background,
            self._on_problem,
        )

    def _on_background(self, background: Background) -> None:
        if self.before is not None:
            self.before.show_background(background)

    def _on_outcome_noted(self, promise: EntryId, outcome: Outcome | None) -> None:
        self.session.run(
            self,
            partial(jobs.note_outcome, promise=promise, outcome=outcome),
            self._on_outcome_kept,
            self._on_problem,
        )

    def _on_outcome_kept(self, entry: Entry) -> None:
        self.session.announce(entry_changed(entry.id))

    def _on_begin_wanted(self, plan: Plan) -> None:
        if self.before is not None:
            self.before.begin_button.setEnabled(False)
        self.session.run(
            self, partial(jobs.begin, plan=plan), self._on_begun, self._on_begin_failed
        )

    def _on_begin_failed(self, error: PeerJournalError) -> None:
        if self.before is not None:
            self.before.begin_button.setEnabled(True)
        self._on_problem(error)

    def _on_formats_changed(self, own: tuple[Format, ...], chosen: str) -> None:
        self.message.clear()
        if self.before is not None:
            self.before.show_own_formats(own, chosen)

    def _on_format_forgotten(self, name: str) -> None:
        words = self.tr("“{name}” is forgotten.").format(name=name)
        self.message.show_words("", words, Tone.NEUTRAL, self.tr("Undo"))

    def _on_own_done(self, title: str, words: str) -> None:
        self.message.show_words(title, words, Tone.ACCENT)

    def _on_message_answered(self) -> None:
        self.message.clear()
        self.own.bring_back()

    # During

    def _on_begun(self, meeting: Meeting) -> None:
        self._sit_down(meeting)
        self._drop_before()

    def _resume(self, meeting: Meeting) -> None:
        self._sit_down(meeting)
        if self.during is not None and meeting.kept_at is not None:
            self.during.say(self._paused_words(meeting.kept_at))

    def _paused_words(self, at: datetime) -> str:
        words = self.tr("Paused at {time} while the journal was locked or closed. Space goes on.")
        return words.format(time=self._time(at))

    def _time(self, at: datetime) -> str:
        return f"{at.astimezone(clock.now().tzinfo):%H:%M}"

    def _sit_down(self, meeting: Meeting) -> None:
        table = Table(meeting, self)
        self.table = table
        table.acted.connect(self._on_acted)
        table.typed.connect(self._typing.start)
        table.slept.connect(self._on_slept)
        self._keeping.start()
        if meeting.talk.is_over:
            self._show_after()
        else:
            self._show_during()

    def _show_during(self) -> None:
        if self.table is None:
            return
        self.during = DuringPage(self.table)
        self.during.left.connect(self.leave)
        self.during.questions_wanted.connect(self.session.questions_wanted)
        self._show(self.during)

    def _on_slept(self, at: datetime) -> None:
        if self.during is not None:
            words = self.tr("Paused at {time} while the computer slept. Space goes on.")
            self.during.say(words.format(time=self._time(at)))

    def _on_acted(self) -> None:
        self.keep()
        if self.table is not None and self.table.talk.is_over and self.after is None:
            self._show_after()

    # After

    def _show_after(self) -> None:
        if self.table is None:
            return
        after = AfterPage(self.table, self.session.language)
        self.after = after
        after.kept.connect(self._on_kept)
        after.back_wanted.connect(self._on_back_wanted)
        after.discard_wanted.connect(self._on_discard_wanted)
        after.left.connect(self.leave)
        self._show(after)
        self._drop_during()

    def _on_back_wanted(self) -> None:
        after, self.after = self.after, None
        if self.table is None or after is None:
            return
        self.table.back()
        self.table.pause()
        self._show_during()
        self._drop(after)

    def _on_discard_wanted(self) -> None:
        question = messages.Question(
            title=self.tr("Throw this conversation away?"),
            words=self.tr("What was written during it goes too. There is no way back."),
            yes=self.tr("Throw away"),
            is_destructive=True,
        )
        if self.table is not None and messages.ask(self, question):
            self._stop()
            self.session.run(
                self,
                conversing.discard_conversation,
                partial(self._on_discarded, self.table.meeting.entry),
                self._on_finish_failed,
            )

    def _on_discarded(self, entry: EntryId, _none: None) -> None:
        self.session.announce(entry_changed(entry))
        self._end()

    def _on_kept(self, is_shared: bool) -> None:  # noqa: FBT001 - a signal's payload
        if self.table is None or self.after is None:
            return
        self.after.set_working(is_working=True)
        self._stop()
        wording = concluding.Wording(handed_to=self.tr("For {name}"), notes=self.tr("Afterwards"))
        self.session.run(
            self,
            partial(jobs.finish, meeting=self.table.meeting, wording=wording),
            partial(self._on_finished, is_shared=is_shared),
            self._on_finish_failed,
        )

    def _on_finished(self, kept: Kept, *, is_shared: bool) -> None:
        made = (kept.session, kept.next_session, *kept.commitments)
        written = [one.id for one in made if one is not None]
        self._is_over = True
        session = self.session
        session.announce(Changes(entries=frozenset(written), many=True))
        self._end()
        if is_shared:
            session.share_wanted.emit(wish_of(kept, session.me.id))
        else:
            session.entry_wanted.emit(kept.session.id)

    def _on_finish_failed(self, error: PeerJournalError) -> None:
        self._is_over = False
        self._keeping.start()
        if self.table is not None:
            self.table.start()
        if self.after is not None:
            self.after.set_working(is_working=False)
        self._on_problem(error)

    # Keeping

    def keep(self) -> None:
        """Write the conversation down as it stands."""
        self._typing.stop()
        if self.table is None or self._is_over:
            return
        self.session.run(
            self,
            partial(jobs.keep, meeting=self.table.meeting),
            self._on_was_kept,
            self._on_problem,
        )

    def _keep_if_running(self) -> None:
        if self.table is not None and self.table.talk.is_running and not self._is_over:
            if self.table.is_held:
                self.session.presence_noted.emit()
            self.session.run(
                self,
                partial(jobs.mark, entry=self.table.meeting.entry),
                lambda _none: None,
                self._on_problem,
            )

    def _on_was_kept(self, _meeting: Meeting) -> None:
        pass

    def _on_locking(self) -> None:
        # The moment of locking is the last one that counts, unless the computer slept before it;
        # the job runs before the file closes.
        if self.table is not None:
            self.table.tick()
            self.keep()
            self._stop()

    def _stop(self) -> None:
        self._is_over = True
        self._keeping.stop()
        self._typing.stop()
        if self.table is not None:
            self.table.stop()

    def _end(self) -> None:
        self._stop()
        self.finished.emit()

    def _on_problem(self, error: PeerJournalError) -> None:
        self.message.show_problem(problem_text(error))

    # The pages

    def _show(self, page: QWidget) -> None:
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.focus_first()

    def _drop_before(self) -> None:
        before, self.before = self.before, None
        if before is not None:
            self._drop(before)

    def _drop_during(self) -> None:
        during, self.during = self.during, None
        if during is not None:
            self._drop(during)

    def _drop(self, page: QWidget) -> None:
        self.stack.removeWidget(page)
        page.hide()
        page.deleteLater()
        self.focus_first()
