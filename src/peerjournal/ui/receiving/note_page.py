"""The page of a note that I received: theirs above, mine below, and never one in the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from peerjournal.domain import clock
from peerjournal.domain.inline_pictures import are_pictures
from peerjournal.domain.receiving import Stance
from peerjournal.domain.reflection import Reflection
from peerjournal.operations import taking_in, writing
from peerjournal.operations.question_wishes import receiving_question
from peerjournal.ui.asking.questions_of_journal import QuestionsOfJournal
from peerjournal.ui.changes import entry_changed
from peerjournal.ui.editors.page_column import PageColumn
from peerjournal.ui.editors.private_area import PrivateArea
from peerjournal.ui.exchange.text_link import TextLink
from peerjournal.ui.images.scope import PictureScope
from peerjournal.ui.insights.theme_picker import ThemePicker
from peerjournal.ui.problems import problem_text
from peerjournal.ui.reading.entry_view import ReadingNotes
from peerjournal.ui.reading.part_widgets import plain_label
from peerjournal.ui.reading.parts import day_text
from peerjournal.ui.receiving import replies_words
from peerjournal.ui.receiving.keeping import ReceivingKeeper
from peerjournal.ui.receiving.note_acts import NoteActs
from peerjournal.ui.receiving.note_head import note_box
from peerjournal.ui.receiving.receiving_form import ReceivingForm
from peerjournal.ui.receiving.refused_words import words_draft
from peerjournal.ui.receiving.thanks_row import ThanksRow
from peerjournal.ui.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from peerjournal.domain.entries import Entry
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.domain.listing import Draft
    from peerjournal.domain.people import Person
    from peerjournal.domain.sections import Section
    from peerjournal.operations.journal import Journal
    from peerjournal.operations.taking_in import Receiving
    from peerjournal.ui.editors.surroundings import EntryChoice
    from peerjournal.ui.session import OpenSession

T = TypeVar("T")


class NotePage(PageColumn):
    """Shows a note to be read, and keeps what its receiver writes and does.

    Attributes:
        form: the receiver's own words, private.
        acts: what may be done with the note.
        thanks: one line that goes back.
        themes: what the receiver finds in the note.

    Signals:
        link_followed: the target of a link that was clicked.

    """

    link_followed = Signal(str)

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._receiving: Receiving | None = None
        self._notes = ReadingNotes()
        # Reading begins at its top, before any of its fields.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("A note to me"))
        self._make_parts()
        self._build()
        self._connect()

    def _make_parts(self) -> None:
        self.form = ReceivingForm(self._session.language)
        self.keeper = ReceivingKeeper(self._session, self.form.written, self)
        self.area = PrivateArea(
            self.form, self.tr("what I make of it: a page of my own, and no part of the note")
        )
        QuestionsOfJournal(self._session, self).tie(self.form)
        self.acts = NoteActs()
        self.thanks = ThanksRow()
        self.themes = ThemePicker(self._session)
        self.day = plain_label("", "dim")
        self.title = plain_label("", "title")
        self.request_button = TextLink("", "request")
        self.state = plain_label("", "small")

    def _build(self) -> None:
        theme = current_theme()
        self.column.setSpacing(theme.px(theme.spacing.l))
        self._above = QVBoxLayout()
        self._above.setSpacing(self.column.spacing())
        head = QVBoxLayout()
        head.setSpacing(theme.px(theme.spacing.s))
        head.addWidget(self.day)
        head.addWidget(self.title)
        head.addWidget(self.request_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(head)
        self.column.addLayout(self._above)
        self.column.addWidget(self.acts)
        self.column.addWidget(self.state)
        self.column.addSpacing(theme.px(theme.spacing.m))
        self.column.addWidget(self.area)
        self.column.addWidget(self.themes)
        self.column.addWidget(self.thanks)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.form.changed.connect(self.keeper.touch)
        self.form.try_wanted.connect(self._on_try_wanted)
        self.form.new_to_me_wanted.connect(self._on_new_to_me_wanted)
        self.keeper.refused.connect(self._on_problem)
        self.acts.stood.connect(self._on_stood)
        self.acts.answer_wanted.connect(self._on_answer_wanted)
        self.acts.question_wanted.connect(self._on_question_wanted)
        self.acts.goal_wanted.connect(self._on_goal_wanted)
        self.acts.handing_back_wanted.connect(self._on_handing_back_wanted)
        self.thanks.send_wanted.connect(self._on_thanks_wanted)
        self.request_button.clicked.connect(self._on_request_wanted)

    # What is shown

    def show_note(
        self, receiving: Receiving, notes: ReadingNotes, goals: tuple[EntryChoice, ...]
    ) -> None:
        """Show a note; what is being written about the same one stays."""
        before = self._receiving
        is_same = before is not None and before.note.id == receiving.note.id
        if not is_same:
            self.keeper.begin(receiving.note)
        self._receiving, self._notes = receiving, notes
        self._show_head(receiving)
        self._show_note()
        self._session.run(self, self._question, self._offer, self._on_problem)
        self.acts.offer_goals(goals)
        self._show_acts(receiving)
        if not is_same:
            self.thanks.clear()
            self.verticalScrollBar().setValue(0)
        if not is_same or not self._is_writing():
            self._show_words(receiving)
        # Where I wrote it down myself, they stand at the foot of the page already.
        self.themes.show_entry(receiving.note.id if notes.author_name else None)

    def _question(self, journal: Journal) -> str:
        return receiving_question(journal, clock.today(), self._session.language)

    def _offer(self, question: str) -> None:
        self.form.offer(question)

    def _is_writing(self) -> bool:
        focused = QApplication.focusWidget()
        has_focus = focused is not None and self.form.isAncestorOf(focused)
        return has_focus or not self.keeper.is_settled

    def _show_words(self, receiving: Receiving) -> None:
        sections = _sections_of(receiving.page)
        was_open = not self.area.is_covered
        self.form.blockSignals(True)
        self.form.show_sections(sections)
        self.form.blockSignals(False)
        if not (was_open and self._receiving is receiving and sections):
            self.area.settle(has_words=bool(sections))

    def _show_head(self, receiving: Receiving) -> None:
        note = receiving.note
        self.day.setText(day_text(note.happened_on))
        name = receiving.giver.name if receiving.giver is not None else ""
        untitled = self.tr("A note from {name}").format(name=name) if name else self.tr("A note")
        self.title.setText(note.title or untitled)
        request = receiving.request
        self.request_button.setVisible(request is not None)
        if request is not None:
            words = request.title or replies_words.focus_of(request)
            self.request_button.setText(self.tr("You asked: {what}").format(what=words))

    def _show_note(self) -> None:
        receiving = self._receiving
        while (item := self._above.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if receiving is not None:
            box = note_box(receiving.note, self._notes, self.link_followed.emit)
            shown = are_pictures(receiving.note.attachments)
            PictureScope(box, self._session.pictures, shown)
            self._above.addWidget(box)

    def _show_acts(self, receiving: Receiving) -> None:
        giver = receiving.giver
        has_giver = giver is not None and giver.identity is not None
        tied = frozenset(line.id for line in receiving.goals)
        self.acts.show_note(receiving.stance, tied, has_giver=has_giver)
        self.state.setText(replies_words.state_text(receiving))
        self.state.setVisible(bool(self.state.text()))
        self.thanks.setVisible(has_giver)
        self.thanks.show_giver(
            giver.name if giver is not None else "", replies_words.thanks_sent(receiving)
        )

    def changeEvent(self, event: QEvent) -> None:
        """Lay the note out anew where another theme asks for other sizes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            # Later: Qt walks over all widgets just now, and must not find one of them deleted.
            QTimer.singleShot(0, self, self._lay_out_anew)

    def _lay_out_anew(self) -> None:
        self.refit()
        self._show_note()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was written when the page is left."""
        super().hideEvent(event)
        self.keeper.flush()

    def leave(self) -> None:
        """Keep what was written, though something else is shown before the answer comes."""
        self.keeper.flush()

    def draft(self) -> Draft | None:
        """Return the receiver's words that could not be kept, to be sealed before locking."""
        receiving = self._receiving
        if receiving is None or not self.keeper.is_refused:
            return None
        return words_draft(receiving, self.form.written())

    # What the receiver does

    def _on_stood(self, stance: Stance) -> None:
        self._do(lambda journal, note: taking_in.stand(journal, note.id, stance))

    def _on_goal_wanted(self, goal: EntryId) -> None:
        self.keeper.flush()
        self._do(lambda journal, note: taking_in.tie_to_goal(journal, note, goal))

    def _on_question_wanted(self) -> None:
        giver = self._giver()
        self._begin(lambda journal, note: taking_in.question_about(journal, note, giver))

    def _on_answer_wanted(self) -> None:
        section = replies_words.answer_section()
        self._begin(lambda journal, note: taking_in.answer_to(journal, note, section))

    def _on_handing_back_wanted(self) -> None:
        section = replies_words.handing_back_section()

        def hand_back(journal: Journal, note: Entry) -> Entry:
            taking_in.stand(journal, note.id, Stance.HANDED_BACK)
            made = taking_in.answer_to(journal, note, section)
            return writing.add_entry(journal, made)

        self._run(hand_back, self._on_written)

    def _on_try_wanted(self) -> None:
        words = self.form.one_try()
        self.keeper.flush()
        self._begin(lambda journal, note: taking_in.try_because_of(journal, note, words))

    def _on_new_to_me_wanted(self) -> None:
        self.keeper.flush()
        self._begin(taking_in.new_to_me)

    def _on_thanks_wanted(self, words: str) -> None:
        giver = self._giver()
        self.keeper.flush()
        self._run(
            lambda journal, note: taking_in.thanks_for(journal, note, giver, words),
            self._on_written,
        )

    def _on_written(self, entry: Entry) -> None:
        self._session.announce(entry_changed(entry.id))
        self.thanks.clear()
        self._session.share_wanted.emit((entry.id,))

    def _on_request_wanted(self) -> None:
        if self._receiving is not None and self._receiving.request is not None:
            self._session.entry_wanted.emit(self._receiving.request.id)

    def _giver(self) -> Person | None:
        return self._receiving.giver if self._receiving is not None else None

    def _begin(self, job: Callable[[Journal, Entry], Entry]) -> None:
        self._run(job, self._session.new_entry_wanted.emit)

    def _do(self, job: Callable[[Journal, Entry], object]) -> None:
        note = self._receiving.note.id if self._receiving is not None else None
        if note is not None:
            self._run(job, lambda _result: self._session.announce(entry_changed(note)))

    def _run(self, job: Callable[[Journal, Entry], T], on_done: Callable[[T], object]) -> None:
        if self._receiving is None:
            return
        note = self._receiving.note
        self._session.run(
            self,
            lambda journal: job(journal, note),
            lambda result: _ignore(on_done(result)),
            self._on_problem,
        )

    def _on_problem(self, error: PeerJournalError) -> None:
        self._session.notice_given.emit(problem_text(error).title)


def _sections_of(page: Entry | None) -> tuple[Section, ...]:
    if page is None or not isinstance(page.content, Reflection):
        return ()
    return page.content.sections


def _ignore(_result: object) -> None:
    """Drop an answer that nobody needs."""
