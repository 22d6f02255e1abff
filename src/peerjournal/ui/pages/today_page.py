"""Today: what was promised and falls due, what lies half-written, a question to write from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from peerjournal.coaching.questions import AskedOf, load, of_the_day
from peerjournal.domain import clock
from peerjournal.domain.entries import Kind
from peerjournal.domain.reflection import Reflection
from peerjournal.operations import conversing, reading, writing
from peerjournal.ui.days import day_form
from peerjournal.ui.kinds import kind_name
from peerjournal.ui.pages.column import ColumnPage, words
from peerjournal.ui.pages.line_list import LineList
from peerjournal.ui.pages.save_label import clock_words
from peerjournal.ui.planning.ahead_section import AheadSection
from peerjournal.ui.sections import Section
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import link_button, primary_button, quiet_button

if TYPE_CHECKING:
    from peerjournal.domain.entries import Entry
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.domain.listing import Draft, EntryLine
    from peerjournal.operations.journal import Journal
    from peerjournal.ui.changes import Changes
    from peerjournal.ui.session import OpenSession

AHEAD = timedelta(days=14)
_LATELY = 4
_DUE_MOST = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """What there is to tell today."""

    due: tuple[EntryLine, ...]
    lately: tuple[EntryLine, ...]
    drafts: tuple[Draft, ...]
    waiting: int
    is_conversing: bool


def read_day(journal: Journal, today: date) -> Day:
    """Return what there is to tell today."""
    due = reading.due_lines(journal, today + AHEAD, _DUE_MOST)
    named = {line.id for line in due}
    latest = reading.page_of_entries(journal, limit=_LATELY + len(named)).lines
    return Day(
        due=due,
        lately=tuple(line for line in latest if line.id not in named)[:_LATELY],
        drafts=writing.all_drafts(journal),
        waiting=reading.waiting_items(journal),
        is_conversing=conversing.running_conversation(journal) is not None,
    )


def prompt_of(day: date, language: str) -> str:
    """Return the question to write from on a day."""
    others = frozenset(one.key for one in load(language) if one.asked_of is AskedOf.PARTNER)
    question = of_the_day(day, language, hidden=others)
    return question.text if question is not None else ""


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
        super().__init__(parent, width=640, from_top=True)
        self._session = session
        self._prompt = ""
        self.title = self.add_text("", "title")
        self.prompt = QLabel()
        self.write_button = primary_button(self.tr("Write about it"))
        self.converse_button = quiet_button("", "sessions")
        self.inbox_button = link_button("", "inbox")
        self.ahead = AheadSection(session)
        self.due_title = words(self.tr("Promised and due"), "section")
        self.due = LineList()
        self.drafts_title = words(self.tr("Half-written"), "section")
        self.drafts = QWidget()
        self._drafts = QVBoxLayout(self.drafts)
        self._drafts.setContentsMargins(0, 0, 0, 0)
        self.lately_title = words(self.tr("Lately"), "section")
        self.lately = LineList()
        self._build()
        self.write_button.clicked.connect(self._on_write_clicked)
        self.inbox_button.clicked.connect(lambda: self.section_wanted.emit(Section.INBOX))
        for lines in (self.due, self.lately):
            lines.entry_wanted.connect(session.entry_wanted)
        self.show_day(clock.today())

    def _build(self) -> None:
        self.column.addWidget(self._prompt_card())
        self.column.addWidget(self.inbox_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.ahead)
        parts: tuple[tuple[QLabel, QWidget], ...] = (
            (self.drafts_title, self.drafts),
            (self.due_title, self.due),
            (self.lately_title, self.lately),
        )
        for title, part in parts:
            self.add_gap(8)
            self.column.addWidget(title)
            self.column.addWidget(part)
            title.hide()
            part.hide()
        self.inbox_button.hide()

    def _prompt_card(self) -> QFrame:
        theme = current_theme()
        card = QFrame()
        card.setProperty("role", "shared")
        overline = words(self.tr("A question for today"), "overline")
        self.prompt.setProperty("role", "heading")
        self.prompt.setWordWrap(True)
        self.prompt.setTextFormat(Qt.TextFormat.PlainText)
        self.converse_button.clicked.connect(self._on_converse_clicked)
        blank_button = quiet_button(self.tr("A blank page"), "reflection")
        blank_button.clicked.connect(lambda: self.kind_wanted.emit(Kind.REFLECTION))
        row = QHBoxLayout()
        row.setSpacing(theme.px(theme.spacing.s))
        for button in (self.write_button, blank_button, self.converse_button):
            row.addWidget(button)
        row.addStretch()
        layout = QVBoxLayout(card)
        layout.setContentsMargins(*[theme.px(theme.spacing.l)] * 4)
        layout.setSpacing(theme.px(theme.spacing.s))
        layout.addWidget(overline)
        layout.addWidget(self.prompt)
        layout.addSpacing(theme.px(theme.spacing.xs))
        layout.addLayout(row)
        return card

    def show_day(self, today: date) -> None:
        """Show the day and its question."""
        locale = QLocale()
        form = day_form(locale, has_weekday=True, has_year=False)
        self.title.setText(locale.toString(QDate(today.year, today.month, today.day), form))
        self._prompt = prompt_of(today, self._session.language)
        self.prompt.setText(self._prompt)

    def refresh(self, changes: Changes) -> None:
        """Read the day anew."""
        self.ahead.refresh(changes)
        if changes.touches_entries or changes.inbox:
            today = clock.today()
            self.show_day(today)
            self._session.run(self, partial(read_day, today=today), self._show, lambda _error: None)

    def focus_first(self) -> None:
        """Give the keyboard to the question."""
        self.write_button.setFocus()

    def _show(self, day: Day) -> None:
        # What is due is recognised by its title; its first words would only be in the way.
        self.due.show_lines(tuple(replace(line, excerpt="") for line in day.due))
        self.due_title.setVisible(bool(day.due))
        self.lately.show_lines(day.lately)
        self.lately_title.setVisible(bool(day.lately))
        self.inbox_button.setText(self.tr("%n waiting in the inbox", "", day.waiting))
        self.inbox_button.setVisible(day.waiting > 0)
        self.converse_button.setText(
            self.tr("Go on with the conversation")
            if day.is_conversing
            else self.tr("Start a conversation…")
        )
        self._show_drafts(day.drafts)

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

    def _on_converse_clicked(self) -> None:
        self.conversation_wanted.emit()

    def _on_draft_clicked(self, entry: EntryId) -> None:
        self._session.entry_wanted.emit(entry)

    def _on_write_clicked(self) -> None:
        self._session.run(
            self,
            partial(_entry_about, question=self._prompt),
            self._session.new_entry_wanted.emit,
            lambda _error: None,
        )


def _entry_about(journal: Journal, question: str) -> Entry:
    return replace(writing.blank_entry(journal, Reflection()), title=question)
