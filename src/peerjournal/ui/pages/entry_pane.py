"""The page of one entry: written in if it is mine, read if it is a peer's or in the trash."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QApplication, QFrame, QStackedWidget, QVBoxLayout, QWidget

from peerjournal.domain.entries import Kind
from peerjournal.domain.errors import InvalidEntryError, JournalChangedUnderneathError
from peerjournal.ui import jobs
from peerjournal.ui.agreements.agreement_strip import AgreementStrip
from peerjournal.ui.asking.questions_of_journal import QuestionsOfJournal
from peerjournal.ui.autosave import Autosave, SaveState
from peerjournal.ui.colours import Tone
from peerjournal.ui.editors.entry_editor import EntryEditor
from peerjournal.ui.editors.find_bar import FindBar
from peerjournal.ui.editors.links import entry_of_target, is_followed
from peerjournal.ui.editors.page_column import ColumnFoot
from peerjournal.ui.hints.of_journal import HintsOfJournal
from peerjournal.ui.insights.theme_picker import ThemePicker
from peerjournal.ui.kinds import kind_name
from peerjournal.ui.pages.copies_removal import remove_copies
from peerjournal.ui.pages.editor_coming import EditorComing
from peerjournal.ui.pages.entry_bar import EntryBar
from peerjournal.ui.pages.links_strip import LinksStrip
from peerjournal.ui.pages.reading_notes import (
    entry_for_themes,
    fields_of,
    is_in_trash,
    is_written_in,
    notes_text,
    reading_notes,
    reply_of,
)
from peerjournal.ui.pages.save_label import left_words
from peerjournal.ui.pages.standing import Standing, agreement_of, said_of
from peerjournal.ui.pages.summary_acceptance import SummaryAcceptance
from peerjournal.ui.pages.what_belongs import WhatBelongs, nothing_open
from peerjournal.ui.pages.writing_aids import give_aids, put_below_each_other
from peerjournal.ui.problems import problem_text
from peerjournal.ui.reading.entry_view import EntryView
from peerjournal.ui.receiving.note_page import NotePage
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.message_bar import MessageBar
from peerjournal.ui.widgets.toast import FOOT

if TYPE_CHECKING:
    from collections.abc import Callable

    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.identifiers import EntryId
    from peerjournal.domain.listing import Draft
    from peerjournal.ui.autosave import SaveNews
    from peerjournal.ui.jobs import OpenedEntry
    from peerjournal.ui.sections import Section
    from peerjournal.ui.session import OpenSession


class EntryPane(QFrame):
    """Shows one entry and carries what is written into the journal.

    Signals:
        restore_wanted: EntryId to take out of the trash.
        follow_up_wanted: the sent Entry to continue.
        link_wanted: the words typed after `[[`, and where on the screen they stand.
        reading_wanted: EntryId, and whether to read it rather than write in it.
        address_wanted: a web address that was clicked.
        opened_changed: another entry, or none, is shown.
        files_given: the Paths of files to keep beside the entry.
    """

    restore_wanted = Signal(object)
    follow_up_wanted = Signal(object)
    link_wanted = Signal(str, QRect)
    reading_wanted = Signal(object, bool)
    address_wanted = Signal(str)
    opened_changed = Signal()
    files_given = Signal(object)

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._opened: OpenedEntry | None = None
        self._standing, self._is_nothing = Standing.NOTHING, False
        self.setProperty("role", "page")
        self.bar = EntryBar()
        self.message = MessageBar()
        self.agreement = AgreementStrip(session)
        self.themes = ThemePicker(session)
        self.links = LinksStrip()
        self.empty = nothing_open()
        self.belonging = WhatBelongs()
        self.stack = QStackedWidget(self)
        self._coming = EditorComing(session, self.stack)
        self.find_bar = FindBar(self.stack.currentWidget)
        self._above, self._below = QWidget(), ColumnFoot(name=FOOT)
        self.autosave = Autosave(session, lambda: self.editor, self)
        self._build()
        self._connect()
        self.show_nothing()

    def _build(self) -> None:
        theme = current_theme()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.belonging)
        message_row = QVBoxLayout()
        side = theme.px(theme.spacing.xl)
        message_row.setContentsMargins(side, 0, side, 0)
        message_row.addWidget(self.message)
        head = ColumnFoot()
        head.column.addWidget(self.agreement)
        put_below_each_other(self._above, self.bar, head)
        self._below.column.addSpacing(theme.px(theme.spacing.xs))
        for part in (self.themes, self.links):
            self._below.column.addWidget(part)
        self._below.column.addSpacing(theme.px(theme.spacing.s))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._above)
        layout.addLayout(message_row)
        layout.addWidget(self.find_bar)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self._below)

    def _connect(self) -> None:
        self._session.locking.connect(self.autosave.forget)
        self.links.entry_wanted.connect(self._session.entry_wanted)
        self.bar.edit_toggled.connect(self._on_edit_toggled)
        self.autosave.told.connect(self._on_save_told)
        self.autosave.left_unsaved.connect(self._on_left_unsaved)
        self.message.action_chosen.connect(self._on_action_chosen)
        self.find_bar.left.connect(self.focus_first)

    # The two ways to show an entry, each made when it is first needed

    @cached_property
    def editor(self) -> EntryEditor:
        """Where an entry of mine is written."""
        editor = self._coming.take()
        editor.changed.connect(self.autosave.touch)
        editor.link_wanted.connect(self.link_wanted)
        editor.link_followed.connect(self._on_link_followed)
        HintsOfJournal(self._session, editor)
        questions = QuestionsOfJournal(self._session, editor)
        questions.tie(editor.form)
        editor.form_made.connect(questions.tie)
        keeping = give_aids(editor, self._session)
        keeping.failed.connect(self._tell_problem)
        keeping.keep_files = self.files_given.emit
        editor.welcome_question_wanted.connect(self._on_welcome_question_wanted)
        self.stack.addWidget(editor)
        return editor

    @cached_property
    def view(self) -> EntryView:
        """Where an entry is read."""
        view = EntryView(self._session.pictures, self.stack)
        view.link_followed.connect(self._on_link_followed)
        SummaryAcceptance(self._session, view).held.connect(self._read_anew)
        view.act_wanted.connect(self._session.act_wanted)
        view.print_wanted.connect(self._session.print_wanted)
        view.copies_unwanted.connect(partial(remove_copies, self, self._session))
        self.stack.addWidget(view)
        return view

    @cached_property
    def note_page(self) -> NotePage:
        """Where a note that I received is read and taken in."""
        page = NotePage(self._session, self.stack)
        page.link_followed.connect(self._on_link_followed)
        self.stack.addWidget(page)
        return page

    def make_ready(self, then: Callable[[], object] = lambda: None) -> None:
        """Make what the first entry needs over the next turns, unless it is there; then act."""
        self._coming.then(lambda: (self.editor, then()))

    # What is shown

    @property
    def opened(self) -> OpenedEntry | None:
        """What is shown, as it was read."""
        return self._opened

    @property
    def entry_id(self) -> EntryId | None:
        """The entry that is shown."""
        return self._opened.entry.id if self._opened else None

    @property
    def kind(self) -> Kind | None:
        """The kind of the entry that is shown."""
        return self._opened.entry.kind if self._opened else None

    @property
    def is_writing(self) -> bool:
        """Whether the entry is being written in rather than read."""
        return isinstance(self.stack.currentWidget(), EntryEditor)

    def show_nothing(self) -> None:
        """Show no entry; what was written is saved."""
        self.autosave.leave()
        self._opened = None
        self.bar.hide()
        self.message.clear()
        self.themes.show_entry(None)
        self.links.hide()
        self.agreement.show_for(None)
        self._show_emptiness()
        self.opened_changed.emit()

    def set_nothing_to_choose(self, section: Section, *, is_nothing: bool) -> None:
        """Tell what belongs here while the list is empty; the list itself shows the next step."""
        self._is_nothing = is_nothing
        if is_nothing:
            self.belonging.show_section(section)
        if self._opened is None:
            self._show_emptiness()

    def _show_emptiness(self) -> None:
        self.stack.setCurrentWidget(self.belonging if self._is_nothing else self.empty)

    def show_opened(self, opened: OpenedEntry, *, is_reading: bool | None = None) -> None:
        """Show an entry that was read, with its sealed writing where there is some.

        Where `is_reading` does not say so, mine is written in, but for what is looked at first.
        """
        self.autosave.leave()
        self._opened = opened
        self.bar.show_entry(opened, reply_of(opened))
        self.bar.show()
        self.links.show_entry(opened)
        self.themes.show_entry(entry_for_themes(opened))
        self.agreement.show_for(agreement_of(opened))
        self._show_standing(opened)
        if is_written_in(opened, is_reading=is_reading):
            self._write(opened)
        else:
            self._read(opened)
        self._show_mode()
        self.find_bar.hide()
        self.opened_changed.emit()

    def set_alone(self, is_alone: bool) -> None:  # noqa: FBT001 - a slot
        """Show nothing but the writing, or all that stands around it again."""
        self._above.setHidden(is_alone)
        self._show_mode()
        if is_alone and not self.has_focus():
            self.focus_first()
        if is_alone:
            self._session.notice_given.emit(self.tr("Only the writing. Esc brings the rest back."))

    def toggle_writing(self) -> None:
        """Read what is being written, or write in what is being read, where it is mine."""
        self.bar.edit_button.click()

    def _write(self, opened: OpenedEntry) -> None:
        self.autosave.begin(opened.entry, is_new=opened.page is None)
        self.editor.set_surroundings(opened.surroundings)
        self.editor.show_entry(fields_of(opened.entry), notes_text(opened), opened.entry.id)
        self.stack.setCurrentWidget(self.editor)
        draft = self.autosave.waiting(opened.entry.id) or opened.draft
        if draft is not None:
            # Shown first: only what is on the screen can take the keyboard back.
            self.editor.restore(draft.state)
            self.autosave.touch()

    def _read(self, opened: OpenedEntry) -> None:
        self.autosave.forget()
        notes = reading_notes(opened, self._session)
        self.bar.saved.show_words(kind_name(opened.entry.kind))
        if opened.receiving is not None and not is_in_trash(opened):
            self.note_page.show_note(opened.receiving, notes, opened.surroundings.goals)
            self.stack.setCurrentWidget(self.note_page)
            return
        self.view.show_entry(opened.entry, notes)
        self.stack.setCurrentWidget(self.view)

    def refresh_ties(self, opened: OpenedEntry) -> None:
        """Show anew what is told beside the entry, while it is being written in."""
        self._opened = opened
        self.bar.show_entry(opened, reply_of(opened))
        self.links.show_entry(opened)
        self.themes.show_entry(entry_for_themes(opened))
        self.agreement.show_for(agreement_of(opened))
        self.editor.set_surroundings(opened.surroundings)

    def focus_first(self) -> None:
        """Give the keyboard to where one goes on writing or reading."""
        if not self.is_writing:
            shown = self.stack.currentWidget()
            (shown if isinstance(shown, NotePage) else self.view).setFocus()
        elif self.autosave.is_new:
            self.editor.focus_title()
        else:
            self.editor.focus_body()

    def has_focus(self) -> bool:
        """Whether the keyboard is in the entry."""
        focused = QApplication.focusWidget()
        return focused is not None and self.stack.isAncestorOf(focused)

    def drafts(self) -> tuple[Draft, ...]:
        """Return what is written and not in the file, to be sealed before it is locked."""
        shown = self.stack.currentWidget()
        note = shown.draft() if isinstance(shown, NotePage) else None
        kept = self.autosave.drafts(is_writing=self.is_writing)
        return kept if note is None else (*kept, note)

    def _on_edit_toggled(self, is_writing: bool) -> None:  # noqa: FBT001 - a slot
        if is_writing == self.is_writing or self.entry_id is None:
            return
        self.autosave.flush()
        self.reading_wanted.emit(self.entry_id, not is_writing)

    def _show_mode(self) -> None:
        page = self._opened.page if self._opened else None
        self.bar.show_mode(
            is_writing=self.is_writing, may_switch=page is not None and page.may_be_edited
        )
        is_bare = self._opened is None or entry_for_themes(self._opened) is None
        # A foot with nothing in it would only cut off the page that is read.
        is_empty = is_bare and self.links.isHidden() and not self.is_writing
        self._below.setHidden(is_empty or self._above.isHidden())

    # What the bar above says

    def _show_standing(self, opened: OpenedEntry) -> None:
        self.message.clear()
        said = said_of(opened)
        self._standing = said.standing
        if said.words:
            self.message.show_words("", said.words, Tone.NEUTRAL, said.action)

    def _on_action_chosen(self) -> None:
        if self._opened is None:
            return
        if self._standing is Standing.IN_TRASH:
            self.restore_wanted.emit(self._opened.entry.id)
        elif self._standing is Standing.SENT:
            self.follow_up_wanted.emit(self._opened.entry)
        elif self._standing is Standing.PROBLEM:
            self.autosave.touch()
            self.autosave.flush()

    # Saving

    def _on_save_told(self, news: SaveNews) -> None:
        if not self.is_writing and self.autosave.entry is None:
            return
        self.bar.saved.show_news(news)
        if news.state is SaveState.FAILED and news.problem is not None:
            self._show_failure(news.problem)
        elif self._standing is Standing.PROBLEM and news.state is SaveState.SAVED:
            self._standing = Standing.NOTHING
            self.message.clear()
            self.editor.show_problem("")

    def _show_failure(self, error: PeerJournalError) -> None:
        self._standing = Standing.PROBLEM
        if isinstance(error, InvalidEntryError):
            # It belongs beside the words that break the rule.
            self.editor.show_problem(self.editor.problem() or problem_text(error).title)
            return
        again = "" if isinstance(error, JournalChangedUnderneathError) else self.tr("Try again")
        self.message.show_problem(problem_text(error), again)

    def _tell_problem(self, error: PeerJournalError) -> None:
        self.message.show_problem(problem_text(error))

    def _on_left_unsaved(self, error: PeerJournalError, is_sealed: bool) -> None:  # noqa: FBT001
        self._session.notice_given.emit(left_words(error, is_sealed=is_sealed))

    def _on_welcome_question_wanted(self) -> None:
        self.autosave.flush()
        if (note := self.autosave.entry) is not None:
            job, begin = (
                partial(jobs.ask_whether_welcome, note=note),
                self._session.new_entry_wanted,
            )
            self._session.run(self, job, begin.emit, self._on_wishes_not_kept)

    def _on_wishes_not_kept(self, error: PeerJournalError) -> None:
        self._session.notice_given.emit(problem_text(error).title)

    def _read_anew(self) -> None:
        if self.entry_id is not None:
            self.reading_wanted.emit(self.entry_id, True)

    def _on_link_followed(self, target: str) -> None:
        entry = entry_of_target(target)
        if entry is not None:
            self._session.entry_wanted.emit(entry)
        elif is_followed(target):
            self.address_wanted.emit(target)
