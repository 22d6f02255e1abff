"""A page for one sitting with a goal: a check-in, or looking back. Saves as it is written."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from peerjournal.ui.autosave import Autosave, SaveState
from peerjournal.ui.editors.arriving import settle_within
from peerjournal.ui.editors.editor_state import EditorState, state_text
from peerjournal.ui.exchange.page_head import PageHead
from peerjournal.ui.goals.pieces import button_row
from peerjournal.ui.pages.column import ColumnPage
from peerjournal.ui.pages.reading_notes import fields_of
from peerjournal.ui.pages.save_label import SaveLabel, left_words
from peerjournal.ui.problems import problem_text
from peerjournal.ui.widgets.buttons import primary_button
from peerjournal.ui.widgets.message_bar import MessageBar
from peerjournal.ui.widgets.page_keys import click_by_main_keys

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import SignalInstance

    from peerjournal.domain.entries import Entry
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.domain.fields import Markdown
    from peerjournal.domain.goal import Goal
    from peerjournal.domain.listing import Draft
    from peerjournal.ui.autosave import SaveNews
    from peerjournal.ui.editors.entry_fields import EntryFields
    from peerjournal.ui.session import OpenSession


class SheetForm(Protocol):
    """What is written in; also a QWidget."""

    changed: SignalInstance

    @property
    def act(self) -> str:
        """What the next commitment is to be."""
        ...

    def content(self) -> Goal:
        """Return the goal with what is written."""
        ...


class AimSheet(ColumnPage):
    """Holds a form that writes into a goal.

    Signals:
        finished: done, or left.
        done: the Entry of the goal and the act of a next commitment, after Done.
    """

    finished = Signal()
    done = Signal(object, str)

    def __init__(
        self,
        session: OpenSession,
        entry: Entry,
        form: QWidget,
        heading: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, width=640, from_top=True)
        self.setProperty("fields", "lines")
        self._session = session
        self._entry = entry
        self._form = form
        self._is_done = False
        self.head = PageHead(heading, back=self.tr("Back"))
        self.saved = SaveLabel()
        self.head.add_action(self.saved)
        self.message = MessageBar()
        self.done_button = primary_button(self.tr("Done"), "check")
        self.done_button.clicked.connect(self._on_done_clicked)
        self.autosave = Autosave(session, lambda: self, self)
        self.column.addWidget(self.head)
        self.add_text(entry.title or self.tr("My goal"), "title")
        self.column.addWidget(self.message)
        self.column.addWidget(form)
        self.foot: list[QWidget] = [self.done_button]
        self.add_gap(8)
        self.head.back_wanted.connect(self.leave)
        click_by_main_keys(self, self.done_button)
        self.autosave.told.connect(self._on_told)
        self.autosave.entry_saved.connect(self._on_saved)
        # Told by the window: the page may be gone by then.
        self.autosave.left_unsaved.connect(partial(_tell_left, session))
        self.autosave.begin(entry)
        as_sheet_form(form).changed.connect(self.autosave.touch)

    def add_foot(self, buttons: Sequence[QWidget] = ()) -> None:
        """Put Done, and what else ends the sitting, at the foot."""
        self.foot += buttons
        self.column.addWidget(button_row(self.foot))

    @property
    def entry(self) -> Entry:
        """The goal as it was last read or saved."""
        return self._entry

    # What the shell asks for

    def focus_first(self) -> None:
        """Give the keyboard to the first question."""
        self._form.setFocus(Qt.FocusReason.TabFocusReason)

    def leave(self) -> None:
        """Save, and tell that the page is done with."""
        self.autosave.outlive(self._session)
        self.finished.emit()

    def draft(self) -> Draft | None:
        """Return what is being written, to be sealed before the journal is locked."""
        self.settle()
        return None if self.autosave.is_settled else self.autosave.draft()

    def end(self) -> None:
        """Save, then tell that it is done as soon as all of it is in the journal."""
        self._is_done = True
        self.autosave.flush()
        if self.autosave.is_settled:
            QTimer.singleShot(0, self, self._tell_done)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape; what was written stays."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    # What the autosave asks for

    def settle(self) -> None:
        """Write now what was typed while a long text was still on its way."""
        settle_within(self._form)

    def entry_fields(self) -> EntryFields:
        """Return the goal's fields with what is written."""
        stored = self.autosave.entry or self._entry
        return replace(fields_of(stored), content=as_sheet_form(self._form).content())

    def private_notes(self) -> Markdown | None:
        """Return none: a goal has no private notes apart."""
        return None

    def state(self) -> str:
        """Return what the goal's own form can go on with."""
        return state_text(EditorState(fields=self.entry_fields()))

    def _on_told(self, news: SaveNews) -> None:
        self.saved.show_news(news)
        if news.state is SaveState.FAILED and news.problem is not None:
            self._is_done = False
            self.message.show_problem(problem_text(news.problem))
        elif news.state is SaveState.SAVED:
            self.message.clear()

    def _on_saved(self, entry: Entry) -> None:
        self._entry = entry
        if self._is_done:
            self._tell_done()

    def _on_done_clicked(self) -> None:
        self.end()

    def _tell_done(self) -> None:
        if self._is_done:
            self._is_done = False
            self.done.emit(self._entry, as_sheet_form(self._form).act)


def _tell_left(session: OpenSession, error: PeerJournalError, is_sealed: bool) -> None:  # noqa: FBT001
    session.notice_given.emit(left_words(error, is_sealed=is_sealed))


def as_sheet_form(widget: QWidget) -> SheetForm:
    """Return a widget that has the shape of a form of a sheet as such."""
    return cast("SheetForm", widget)
