"""Today: what was promised and falls due, whom I meet next, what is asked of me, and a question."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from peerjournal.domain import clock
from peerjournal.domain.commitment import Commitment
from peerjournal.domain.reflection import Reflection
from peerjournal.operations import goals, writing
from peerjournal.ui.asking.questions_wish import QuestionsWish
from peerjournal.ui.changes import entry_changed
from peerjournal.ui.conversation.talk_waiting import TalkWaiting
from peerjournal.ui.days import day_form
from peerjournal.ui.goals.goal_words import plan_title
from peerjournal.ui.goals.offers import Offers
from peerjournal.ui.kinds import kind_name
from peerjournal.ui.pages.column import ColumnPage, words
from peerjournal.ui.pages.line_list import LineList
from peerjournal.ui.pages.save_label import clock_words
from peerjournal.ui.planning.ahead_section import AheadSection
from peerjournal.ui.reading.words import state_words
from peerjournal.ui.sections import Section
from peerjournal.ui.theme import current_theme
from peerjournal.ui.today import today_words
from peerjournal.ui.today.day import fold_memories, prompt_of, read_day
from peerjournal.ui.today.due_rows import DueRows
from peerjournal.ui.today.first_steps import FirstSteps
from peerjournal.ui.today.part import LinksPart
from peerjournal.ui.today.prompt_card import PromptCard
from peerjournal.ui.undoing import Undoable
from peerjournal.ui.widgets.buttons import link_button

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from peerjournal.domain.commitment import Outcome
    from peerjournal.domain.entries import Entry
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.domain.listing import Draft
    from peerjournal.operations.journal import Journal
    from peerjournal.ui.changes import Changes
    from peerjournal.ui.session import OpenSession
    from peerjournal.ui.today.day import Day

_WIDTH = 1040
_ALONE = 640
_BOTH_FROM = 940
"""The width from which what is to be done and what is to be known stand side by side."""


class TodayPage(ColumnPage):
    """Shows one calm page for the day.

    Signals:
        kind_wanted: the Kind to begin.
        conversation_wanted: begin or go on with a guided conversation.
        section_wanted: the Section to go to.
    """

    kind_wanted = Signal(object)
    conversation_wanted = Signal()
    section_wanted = Signal(object)

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=_WIDTH, from_top=True)
        self._session = session
        self._settled: frozenset[EntryId] = frozenset()
        self._is_told_beside = self._is_anything_ahead = False
        self.title = self.add_text("", "title")
        self.talk = TalkWaiting(session)
        self.card = PromptCard()
        self.inbox_button = link_button("", "inbox")
        self.ahead = AheadSection(session)
        self.due_title = words(self.tr("Promised and due"), "section")
        self.due = DueRows()
        self.offers = Offers()
        self.drafts_title = words(self.tr("Half-written"), "section")
        self.drafts = QWidget()
        self._drafts = QVBoxLayout(self.drafts)
        self._drafts.setContentsMargins(0, 0, 0, 0)
        self.first_steps = FirstSteps()
        self.asked = LinksPart(self.tr("Asked of you"))
        self.resting = LinksPart(self.tr("Resting until tomorrow"))
        self.memories = LinksPart(self.tr("On this day"), can_fold=True)
        self.lately_title = words(self.tr("Lately"), "section")
        self.lately = LineList()
        self.beside = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._build()
        self._connect()
        self.show_day(clock.today())

    # So that whoever looks for them need not know the card.

    @property
    def prompt(self) -> QLabel:
        """The question of the day."""
        return self.card.prompt

    def _build(self) -> None:
        theme = current_theme()
        main, beside = QVBoxLayout(), QVBoxLayout(self.beside)
        beside.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(theme.px(theme.spacing.m))
        # What is beside has headings, each further from what is above it than from its own.
        beside.setSpacing(theme.px(theme.spacing.xl))
        main.addWidget(self.talk)
        main.addWidget(self.card)
        main.addWidget(self.inbox_button, 0, Qt.AlignmentFlag.AlignLeft)
        main.addWidget(self.first_steps)
        for title, part in ((self.due_title, self.due), (self.drafts_title, self.drafts)):
            main.addSpacing(theme.px(4))
            main.addWidget(title)
            main.addWidget(part)
            title.hide()
            part.hide()
        main.insertWidget(main.indexOf(self.due), self.offers)
        self.offers.hide()
        main.addStretch()
        for part in (self.ahead, self.asked, self.resting, self.memories):
            beside.addWidget(part)
        lately = QVBoxLayout()
        lately.setSpacing(theme.px(theme.spacing.xs))
        lately.addWidget(self.lately_title)
        lately.addWidget(self.lately)
        beside.addLayout(lately)
        beside.addStretch()
        for hidden in (self.inbox_button, self.lately_title, self.lately, self.first_steps):
            hidden.hide()
        self._columns.setSpacing(theme.px(theme.spacing.xl))
        self._columns.addLayout(main, 3)
        self._columns.addWidget(self.beside, 2)
        self.column.addLayout(self._columns)

    def _connect(self) -> None:
        session = self._session
        self.card.write_wanted.connect(self._on_write_wanted)
        self.card.kind_wanted.connect(self.kind_wanted)
        self.card.conversation_wanted.connect(self.conversation_wanted)
        self.talk.wanted.connect(self.conversation_wanted)
        self.card.questions_wanted.connect(self._on_questions_wanted)
        self.first_steps.kind_wanted.connect(self.kind_wanted)
        self.first_steps.section_wanted.connect(self.section_wanted)
        self.inbox_button.clicked.connect(lambda: self.section_wanted.emit(Section.INBOX))
        self.offers.act_wanted.connect(session.act_wanted)
        self.due.settled.connect(self._on_settled)
        self.memories.folded.connect(self._on_folded)
        self.ahead.shown.connect(self._on_ahead_shown)
        for part in (self.due, self.asked, self.resting, self.memories, self.lately):
            part.entry_wanted.connect(session.entry_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the two columns side by side where both have room."""
        super().resizeEvent(event)
        self._set_columns()

    def _set_columns(self) -> None:
        theme = current_theme()
        is_wide = self.width() >= theme.px(_BOTH_FROM) and self._has_beside
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        inside = self.column.parentWidget()
        if inside is not None:
            inside.setMaximumWidth(theme.px(_WIDTH if is_wide else _ALONE))

    # What there is to tell

    def show_day(self, today: date) -> None:
        """Show the day and its question."""
        locale = QLocale()
        form = day_form(locale, has_weekday=True, has_year=False)
        self.title.setText(locale.toString(QDate(today.year, today.month, today.day), form))
        self.card.show_prompt(prompt_of(today, self._session.language))

    def begin_anew(self) -> None:
        """Let what was settled go, as the page is come to again."""
        if self._settled:
            self._settled = frozenset()
            self._read()

    def refresh(self, changes: Changes) -> None:
        """Read the day anew."""
        self.ahead.refresh(changes)
        self.talk.refresh(changes)
        if changes.touches_entries or changes.inbox or changes.peers:
            self.show_day(clock.today())
            self._read()

    def _read(self) -> None:
        language = self._session.language
        job = partial(read_day, today=clock.today(), settled=self._settled, language=language)
        self._session.run(self, job, self._show, lambda _error: None)

    def focus_first(self) -> None:
        """Give the keyboard to the question."""
        self.card.write_button.setFocus()

    def _show(self, day: Day) -> None:
        if day.question:
            self.card.show_prompt(day.question)
        self.due.show_lines(day.due)
        self.due.setVisible(bool(day.due))
        self.offers.show_offers(day.offers)
        self.due_title.setVisible(bool(day.due or day.offers))
        self.inbox_button.setText(self.tr("%n waiting in the inbox", "", day.waiting))
        self.inbox_button.setVisible(day.waiting > 0)
        self.card.show_conversing(is_conversing=day.is_conversing)
        self.first_steps.setVisible(day.is_new)
        self._show_drafts(day.drafts)
        self._show_beside(day)

    def _show_beside(self, day: Day) -> None:
        today = clock.today()
        self.asked.show_links(today_words.asked_link(one) for one in day.asked)
        self.resting.show_links(today_words.resting_link(one, today) for one in day.resting)
        self.memories.show_links(map(today_words.memory_link, day.memories))
        self.memories.set_folded(is_folded=day.is_folded)
        # What is known lately is recognised by its title.
        self.lately.show_lines(tuple(replace(line, excerpt="") for line in day.lately))
        self.lately_title.setVisible(bool(day.lately))
        self._is_told_beside = any((day.asked, day.resting, day.memories, day.lately))
        self._show_columns()

    def _show_columns(self) -> None:
        self.beside.setVisible(self._has_beside)
        self._set_columns()

    @property
    def _has_beside(self) -> bool:
        return self._is_told_beside or self._is_anything_ahead

    def _show_drafts(self, drafts: tuple[Draft, ...]) -> None:
        while self._drafts.count():
            item = self._drafts.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for draft in drafts:
            said = self.tr("{kind}, from {time}")
            name = kind_name(draft.kind)
            button = link_button(said.format(kind=name, time=clock_words(draft.saved_at)), "edit")
            button.clicked.connect(partial(self._on_draft_clicked, draft.entry))
            self._drafts.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.drafts_title.setVisible(bool(drafts))
        self.drafts.setVisible(bool(drafts))

    def _on_ahead_shown(self, is_anything: bool) -> None:  # noqa: FBT001 - a slot
        self._is_anything_ahead = is_anything
        self._show_columns()

    # What is done here

    def _on_settled(self, entry: EntryId, outcome: Outcome | None) -> None:
        def done(both: tuple[Entry, Entry]) -> None:
            self._session.announce(entry_changed(entry))
            self._offer_undo(*both)

        self._settle(entry, outcome, done)

    def _settle(
        self,
        entry: EntryId,
        outcome: Outcome | None,
        done: Callable[[tuple[Entry, Entry]], None],
    ) -> None:
        self._settled |= {entry}
        job = partial(goals.set_outcome, entry_id=entry, outcome=outcome)
        self._session.run(self, job, done, self._on_problem)

    def _offer_undo(self, before: Entry, now: Entry) -> None:
        was, is_now = before.content, now.content
        if not (isinstance(was, Commitment) and isinstance(is_now, Commitment)):
            return
        if is_now.outcome is None:
            return
        words = self.tr("{outcome}: {title}").format(
            outcome=state_words(is_now.outcome), title=plan_title(now)
        )

        def take_back() -> None:
            self._settle(
                now.id, was.outcome, lambda _both: self._session.announce(entry_changed(now.id))
            )

        self._session.undo_offered.emit(Undoable(words=words, take_back=take_back))

    def _on_problem(self, error: PeerJournalError) -> None:
        self._session.notice_given.emit(today_words.problem_line(error))
        self._read()

    def _on_folded(self, is_folded: bool) -> None:  # noqa: FBT001 - a slot
        job = partial(fold_memories, folded="yes" if is_folded else "no")
        self._session.run(self, job, lambda _none: None, self._on_problem)

    def _on_draft_clicked(self, entry: EntryId) -> None:
        self._session.entry_wanted.emit(entry)

    def _on_questions_wanted(self, question: str) -> None:
        self._session.questions_wanted.emit(QuestionsWish(question=question))

    def _on_write_wanted(self, question: str) -> None:
        self._session.run(
            self,
            partial(_entry_about, question=question),
            self._session.new_entry_wanted.emit,
            self._on_problem,
        )


def _entry_about(journal: Journal, question: str) -> Entry:
    return replace(writing.blank_entry(journal, Reflection()), title=question)
