"""A planned conversation for the calendar: what it may say, and that it leaves the vault."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimeZone
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from peerjournal.domain.fields import LINE_MOST
from peerjournal.operations.calendar_file import SUFFIX, CalendarEntry, write_calendar_file
from peerjournal.ui import messages
from peerjournal.ui.pages.column import words
from peerjournal.ui.planning.planning_words import when_words, who_words
from peerjournal.ui.problems import problem_text
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import primary_button, quiet_button
from peerjournal.ui.widgets.field import Field
from peerjournal.ui.widgets.fitted_dialog import FittedDialog
from peerjournal.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from peerjournal.domain.errors import PeerJournalError
    from peerjournal.operations.planning import NextConversation
    from peerjournal.ui.session import OpenSession


class CalendarDialog(FittedDialog):
    """Asks how little a calendar needs to know, then writes the file."""

    def __init__(
        self, session: OpenSession, one: NextConversation, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._one = one
        self.setWindowTitle(self.tr("Save for a calendar"))
        self.title = QLineEdit(self.tr("Conversation"))
        self.title.setMaxLength(LINE_MOST)
        self.names = QCheckBox(self.tr("Name who is there"))
        self.topic = QCheckBox(self.tr("Name the topic"))
        self.message = MessageBar()
        self.save_button = primary_button(self.tr("Save the file…"))
        self.cancel_button = quiet_button(self.tr("Cancel"))
        self._build()
        self.names.toggled.connect(self._show_title)
        self.topic.toggled.connect(self._show_title)
        self.save_button.clicked.connect(self._on_save_clicked)
        self.title.returnPressed.connect(self._on_save_clicked)
        self.cancel_button.clicked.connect(self.reject)
        session.locking.connect(self.reject)
        self.title.setFocus()
        self.title.selectAll()

    def _build(self) -> None:
        theme = current_theme()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(theme.spacing.xl)] * 4)
        layout.setSpacing(theme.px(theme.spacing.m))
        layout.addWidget(words(self.tr("Save for a calendar"), "heading"))
        layout.addWidget(words(when_words(self._one), "strong"))
        said = self.tr(
            "This file leaves the vault: whoever sees your calendar sees what it says. "
            "If you move the conversation, save it again; the calendar then moves it too."
        )
        layout.addWidget(words(said, "dim"))
        layout.addWidget(self.message)
        layout.addWidget(Field(self.tr("What the calendar shows"), self.title))
        layout.addWidget(self.names)
        layout.addWidget(self.topic)
        self.topic.setVisible(bool(self._one.topic))
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.cancel_button)
        row.addWidget(self.save_button)
        layout.addLayout(row)
        self.setMinimumWidth(theme.px(440))

    def _show_title(self) -> None:
        told = [self.tr("Conversation")]
        if self.names.isChecked():
            told = [self.tr("Conversation with {who}").format(who=who_words(self._one))]
        if self.topic.isChecked():
            told.append(self._one.topic)
        self.title.setText(": ".join(told)[:LINE_MOST])

    def _on_save_clicked(self) -> None:
        entry = self._one.entry
        if entry is None:
            return
        kind = messages.FileKind(name=self.tr("Calendar file"), suffix=SUFFIX)
        name = self.tr("conversation {day}").format(day=self._one.on.isoformat())
        path = messages.choose_save_file(
            self, self.tr("Save for a calendar"), kind, Path.home() / f"{name}.{SUFFIX}"
        )
        if path is None:
            return
        title = " ".join(self.title.text().split()) or self.tr("Conversation")
        zone = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
        told = CalendarEntry(title=title, zone=zone)
        job = partial(write_calendar_file, entry_id=entry, told=told, out=path)
        self._session.run(self, job, partial(self._on_saved, path), self._on_problem)

    def _on_saved(self, path: Path, _none: None) -> None:
        said = self.tr("Saved {name}. Open it with your calendar.").format(name=path.name)
        self._session.notice_given.emit(said)
        self.accept()

    def _on_problem(self, error: PeerJournalError) -> None:
        self.message.show_problem(problem_text(error))
