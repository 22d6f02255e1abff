"""Ends a pair: what happens with the lines, staying in touch, a goodbye; at once or together."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from peerjournal.domain import clock
from peerjournal.domain.bonds import AfterClosing
from peerjournal.domain.fields import LINE_MOST
from peerjournal.operations.bonds import Closing
from peerjournal.ui.editors.date_edit import DateEdit
from peerjournal.ui.exchange.exchange_words import short_name
from peerjournal.ui.exchange.words_label import WordsLabel
from peerjournal.ui.pages.flow_layout import FlowLayout
from peerjournal.ui.theme import current_theme
from peerjournal.ui.widgets.buttons import link_button, primary_button, quiet_button
from peerjournal.ui.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Iterable

_THREE_MONTHS = timedelta(weeks=13)


class ClosingPanel(QFrame):
    """Asks what is to become of things when two people stop; nobody has to give reasons.

    Signals:
        closed: a Closing.
        ritual_wanted: hold the closing ritual first.
        left: not now.
    """

    closed = Signal(object)
    ritual_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.title = WordsLabel("", "heading")
        self.lines: dict[AfterClosing, QRadioButton] = {}
        self.group = QButtonGroup(self)
        self.word_notes = QCheckBox(self.tr("Remove my copies of words handed to them"))
        self.contact = QCheckBox(self.tr("Keep them in my circle of support"))
        self.hello = QCheckBox(self.tr("Say hello in three months"))
        self.far_on = DateEdit(self.tr("Say hello on"))
        self.goodbye = QLineEdit()
        self.goodbye.setMaxLength(LINE_MOST)
        self.close_button = primary_button(self.tr("Close now"))
        self.ritual = quiet_button(self.tr("Hold the closing ritual first"))
        self.cancel = link_button(self.tr("Not now"))
        self._fill()
        self._build()
        self._connect()
        self.hide()

    def _fill(self) -> None:
        for one, words in (
            (AfterClosing.KEEP_ALL, self.tr("Everything stays as it is")),
            (
                AfterClosing.KEEP_SUMMARIES,
                self.tr("Only the shared summaries stay"),
            ),
            (AfterClosing.REMOVE_ALL, self.tr("Remove all shared lines here")),
        ):
            button = QRadioButton(words)
            self.lines[one] = button
            self.group.addButton(button)
        self.lines[AfterClosing.KEEP_ALL].setChecked(True)

    def _build(self) -> None:
        theme = current_theme()
        layout = QVBoxLayout(self)
        side = theme.px(theme.spacing.l)
        layout.setContentsMargins(side, side, side, side)
        layout.setSpacing(theme.px(theme.spacing.s))
        layout.addWidget(self.title)
        layout.addWidget(
            WordsLabel(
                self.tr(
                    "Anyone may end it without giving reasons. What you choose holds here; "
                    "what the other one has stays with them."
                ),
                "dim",
            )
        )
        layout.addWidget(WordsLabel(self.tr("What happens with the lines you shared?"), "strong"))
        self._add_all(layout, self.lines.values())
        layout.addWidget(
            WordsLabel(self.tr("What goes lies in the trash, and can come back."), "small")
        )
        layout.addWidget(self.word_notes)
        layout.addSpacing(theme.px(theme.spacing.s))
        layout.addWidget(WordsLabel(self.tr("And afterwards?"), "strong"))
        self._add_all(layout, (self.contact, self.hello, self.far_on))
        self.far_on.hide()
        field = Field(
            self.tr("A line to say goodbye"),
            self.goodbye,
            self.tr("Kept on this page, to be read aloud, sent or printed."),
            is_optional=True,
        )
        layout.addWidget(field)
        row = FlowLayout(theme.px(6))
        for button in (self.close_button, self.ritual, self.cancel):
            row.addWidget(button)
        layout.addLayout(row)

    def _add_all(self, layout: QVBoxLayout, parts: Iterable[QWidget]) -> None:
        for part in parts:
            layout.addWidget(part)

    def _connect(self) -> None:
        self.hello.toggled.connect(self._on_hello_toggled)
        self.close_button.clicked.connect(self._on_close_clicked)
        self.ritual.clicked.connect(self.ritual_wanted)
        self.cancel.clicked.connect(self.left)

    def begin(self, name: str) -> None:
        """Show the panel about a person, with nothing decided."""
        self.title.setText(self.tr("Close with {name}").format(name=short_name(name)))
        self.setAccessibleName(self.title.text())
        self.lines[AfterClosing.KEEP_ALL].setChecked(True)
        self.word_notes.setChecked(False)
        self.contact.setChecked(False)
        self.hello.setChecked(False)
        self.goodbye.clear()
        self.show()
        self.lines[AfterClosing.KEEP_ALL].setFocus()

    def closing(self) -> Closing:
        """Return what was decided."""
        chosen = next(one for one, button in self.lines.items() if button.isChecked())
        far: date | None = self.far_on.day() if self.hello.isChecked() else None
        return Closing(
            lines=chosen,
            is_contact=self.contact.isChecked(),
            far_on=far,
            goodbye=self.goodbye.text(),
            word_notes_go=self.word_notes.isChecked(),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave it for now with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_hello_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        self.far_on.setVisible(is_on)
        if is_on and self.far_on.day() is None:
            self.far_on.show_day(clock.today() + _THREE_MONTHS)

    def _on_close_clicked(self) -> None:
        self.closed.emit(self.closing())
